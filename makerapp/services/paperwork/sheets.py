"""A wish laid out: one PDF, and where in it each document stands."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from makerapp.errors import Refused
from makerapp.models.rows import OrderDetail
from makerapp.printing.paper import Paper
from makerapp.services.fulfillment import reload
from makerapp.services.paperwork import newness
from makerapp.services.paperwork.frozen import Frozen, Remark
from makerapp.services.paperwork.kinds import FACTS, Kind, Scope
from makerapp.services.paperwork.paper_language import frozen_and_noted, in_paper_language
from makerapp.services.paperwork.papers import (
    address_label,
    bench_tickets,
    customs_form,
    gift_receipt,
    insert_card,
    key_table,
    make_list,
    manifest,
    note,
    pick_list,
    product_labels,
    scanner_cards,
    slip,
    test_page,
)
from makerapp.services.paperwork.setups import Setup
from makerapp.services.paperwork.wish import Wish
from makerapp.translation import speaking, tr

Progress = Callable[[int, int], None]
Stop = Callable[[], bool]

_OF_ORDER: Mapping[Kind, Callable[[OrderDetail, Wish], Iterable[Frozen | Remark]]] = {
    Kind.PACKING_SLIP: slip.freeze,
    Kind.THANK_YOU_NOTE: note.freeze,
    Kind.GIFT_RECEIPT: gift_receipt.freeze,
    Kind.ADDRESS_LABEL: address_label.freeze,
    Kind.CUSTOMS_FORM: customs_form.freeze,
    Kind.BENCH_TICKETS: bench_tickets.freeze,
    Kind.INSERT_CARD: insert_card.freeze,
}
_OF_WISH: Mapping[Kind, Callable[[Wish], Iterable[Frozen | Remark]]] = {
    Kind.PICK_LIST: pick_list.freeze,
    Kind.MAKE_LIST: make_list.freeze,
    Kind.MANIFEST: manifest.freeze,
    Kind.PRODUCT_LABELS: product_labels.freeze,
    Kind.SCANNER_CARDS: scanner_cards.freeze,
    Kind.KEY_TABLE: key_table.freeze,
    Kind.TEST_PAGE: test_page.freeze,
}


def is_known(kind: Kind) -> bool:
    """Whether there are papers of this kind."""
    return kind in _OF_ORDER or kind in _OF_WISH


@dataclass(frozen=True)
class Part:
    """One document in the PDF. ``pages`` are counted from 0; ``order_id`` is ``None`` for what is of no one order.

    ``parcel`` is how many parcels of the order had left when it was made, ``None`` for one made now.
    """

    kind: Kind
    order_id: int | None
    setup: Setup
    pages: tuple[int, ...]
    digest: str = ""
    revision: str = ""
    options: Mapping[str, Any] = field(default_factory=dict)
    parcel: int | None = None


@dataclass(frozen=True)
class Sheets:
    """A finished PDF: ``papers`` is the paper of each page, ``parts`` its documents in the order given.

    ``missing`` are characters no font of ours has; they are printed as visible boxes. ``remarks`` say what was left
    out, and why, and what is printed with a gap; ``left_out`` are those of the first kind.
    """

    pdf: bytes
    papers: tuple[Paper, ...]
    parts: tuple[Part, ...]
    missing: tuple[str, ...] = ()
    remarks: tuple[str, ...] = ()
    left_out: tuple[str, ...] = ()

    @property
    def pages(self) -> int:
        """How many pages the PDF has."""
        return len(self.papers)

    @property
    def order_ids(self) -> tuple[int, ...]:
        """The orders it holds papers of, each once, in order."""
        return tuple(dict.fromkeys(part.order_id for part in self.parts if part.order_id is not None))


def frozen_parts(wish: Wish) -> Iterator[tuple[Kind, Frozen | Remark]]:
    """Every document of ``wish`` in the order it is printed: lists first, then order by order.

    Raises Refused where an order is gone.
    """
    for kind in wish.kinds:
        if FACTS[kind].scope is not Scope.ORDER:
            yield from ((kind, each) for each in frozen_and_noted(_OF_WISH[kind], wish))
    kinds = [kind for kind in wish.kinds if FACTS[kind].scope is Scope.ORDER]
    left_out: list[Frozen] = []
    for order_id in wish.order_ids if kinds else ():
        detail = reload(order_id)
        for kind in kinds:
            documents: Iterable[Frozen | Remark] = frozen_and_noted(_OF_ORDER[kind], detail, wish)
            if wish.only_new:
                documents = newness.only_new(detail, kind, documents, left_out)
            yield from ((kind, each) for each in documents)
    if left_out:
        yield kinds[0], Remark(newness.left_out_words(len(left_out)))


def _options(kind: Kind, document: Frozen, wish: Wish) -> Mapping[str, Any]:
    """What the record keeps: of a list also whose orders stand on it, so that it can be found by them."""
    if FACTS[kind].scope is not Scope.ORDERS:
        return document.options
    return {"orders": list(wish.order_ids), **document.options}


def frozen_for(detail: OrderDetail, kind: Kind, wish: Wish | None = None) -> tuple[Frozen, ...]:
    """The documents of one kind for one order, as they would be printed now."""
    found = frozen_and_noted(_OF_ORDER[kind], detail, wish or Wish((detail.row.id,), (kind,)))
    return tuple(each for each in found if isinstance(each, Frozen))


def lay_out(wish: Wish, progress: Progress | None = None, stop: Stop | None = None) -> Sheets:
    """All of ``wish`` as one PDF in the language of papers, papers of one order together. Changes no order.

    Raises Refused where an order is gone or nothing is to be printed, and PrintStopped when ``stop`` says so.
    """
    with in_paper_language():
        return _laid_out(wish, progress, stop)


def _laid_out(wish: Wish, progress: Progress | None, stop: Stop | None) -> Sheets:
    from makerapp.printing.render import missing_characters, render_sheets

    found: list[tuple[Kind, Frozen]] = []
    remarks: dict[str, Remark] = {}
    for kind, each in frozen_parts(wish):
        if isinstance(each, Remark):
            # Some are written once for all, at the top of a module.
            remarks[tr(each.text)] = each
        else:
            found.append((kind, each))
    if not found and remarks:
        with speaking(""):
            raise Refused(tr("There is nothing to print."), " ".join(remarks))
    setups = {kind: wish.setup(kind) for kind in wish.kinds}
    items = [(each.document, setups[kind].sheet) for kind, each in found]
    # What goes to another printer, tray or number of copies can't stand on the same sheet.
    devices = [setups[kind].device for kind, _each in found]
    rendered = render_sheets(items, start_place=wish.start_place, devices=devices, progress=progress, stop=stop)
    parts = tuple(
        Part(kind, each.order_id, setups[kind], pages, each.digest, each.revision, _options(kind, each, wish))
        for (kind, each), pages in zip(found, rendered.pages, strict=True)
    )
    missing = dict.fromkeys(letter for _kind, each in found for letter in missing_characters(each.document))
    left_out = tuple(text for text, each in remarks.items() if each.leaves_out)
    return Sheets(rendered.pdf, rendered.papers, parts, tuple(missing), tuple(remarks), left_out)
