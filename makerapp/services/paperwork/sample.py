"""What settings look like on paper: a document of a real order on one page of its sheet, nothing recorded."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from makerapp.models import queries
from makerapp.models.list_rows import Filter, Sort, View
from makerapp.models.queries import ListQuery
from makerapp.models.rows import OrderDetail
from makerapp.printing.documents.common import Document
from makerapp.printing.sheets import SheetFormat
from makerapp.services import shop
from makerapp.services.fulfillment import reload
from makerapp.services.paperwork.kinds import Kind
from makerapp.services.paperwork.paper_language import in_paper_language
from makerapp.services.paperwork.papers import insert_card, note
from makerapp.services.paperwork.papers.note_templates import template
from makerapp.services.paperwork.setups import setup_of


@dataclass(frozen=True)
class Sample:
    """A PDF of order ``number``, how many ``pages`` it has, and the characters that print as boxes."""

    number: str
    pdf: bytes
    pages: int
    missing: tuple[str, ...] = ()


def note_sample(template_id: str) -> Sample | None:
    """A note as it is written now; a gift's with the newest gift. ``None`` without an order or the note."""
    with in_paper_language():
        chosen = template(template_id)
    if chosen is None:
        return None
    return _sample(Kind.THANK_YOU_NOTE, lambda detail: note.written(detail, chosen), gift=chosen.rule == "gift")


def card_sample() -> Sample | None:
    """The insert card as it is now, with the newest order; ``None`` without one."""
    return _sample(Kind.INSERT_CARD, insert_card.insert_card)


def _sample(kind: Kind, document: Callable[[OrderDetail], Document], *, gift: bool = False) -> Sample | None:
    from makerapp.printing.render import missing_characters, render_sheets

    order_id = _newest(Filter.GIFT) if gift else None
    order_id = order_id if order_id is not None else _newest()
    if order_id is None:
        return None
    detail = reload(order_id)
    with in_paper_language():
        shown = document(detail)
        rendered = render_sheets([(shown, _alone(setup_of(kind).sheet))])
    return Sample(detail.row.number, rendered.pdf, len(rendered.papers), missing_characters(shown))


def _newest(*filters: Filter) -> int | None:
    query = ListQuery(View.ALL, shop.today(), frozenset(filters), sort=Sort.PLACED, descending=True)
    return next(iter(queries.ids(query, limit=1)), None)


def _alone(sheet: SheetFormat) -> SheetFormat:
    """One page of a shared sheet by itself: the other places would be empty."""
    page = sheet.page
    return replace(sheet, width=page.width, height=page.height, places=((0.0, 0.0),), cut=False)
