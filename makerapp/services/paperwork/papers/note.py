"""The thank-you note of an order, frozen, with its words filled in for whom it speaks to."""

from __future__ import annotations

import re
from collections.abc import Iterator

from makerapp.models.rows import OrderDetail
from makerapp.printing.documents.note import ThankYouNote
from makerapp.printing.graphemes import one_line
from makerapp.services import pictures
from makerapp.services.paperwork.frozen import Frozen, Remark, content_digest, shop_head
from makerapp.services.paperwork.papers.code_word import code_word
from makerapp.services.paperwork.papers.filling import fill_in, unknown_placeholders
from makerapp.services.paperwork.papers.note_choice import choose
from makerapp.services.paperwork.papers.note_templates import NoteTemplate
from makerapp.services.paperwork.wish import Wish
from makerapp.translation import tr

_MOST_WORDS, _LONGEST_WORD = 3, 40


def freeze(detail: OrderDetail, wish: Wish) -> Iterator[Frozen | Remark]:
    """The note that fits the order; its record keeps which one it was and what it said."""
    chosen = choose(detail, wish)
    if isinstance(chosen, Remark):
        yield chosen
        return
    unknown = unknown_placeholders("\n".join((chosen.heading, chosen.body, chosen.signature)))
    if unknown:
        few = ", ".join(one_line(each, _LONGEST_WORD) for each in unknown[:_MOST_WORDS])
        yield Remark(
            tr(
                "The note “{name}” is printed with {few}, which isn't filled in. Change it in Settings, Thank-you note."
            ).format(name=chosen.name.strip() or "No name", few=few),
            leaves_out=False,
        )
    note = written(detail, chosen)
    yield Frozen(
        note, detail.row.id, content_digest(note), options={"template": chosen.id, "words": chosen.words}
    )  # fmt: skip


def written(detail: OrderDetail, template: NoteTemplate) -> ThankYouNote:
    """A note with its words filled in: a gift's for whom it is for, all others for the buyer."""
    reader = detail.ship_to.name if template.rule == "gift" else detail.row.buyer
    picture = pictures.picture_path(template.picture) if template.band == "picture" else None
    return ThankYouNote(
        shop=shop_head(),
        number=detail.row.number,
        heading=_tidy(fill_in(template.heading, detail, reader=reader)),
        body=tuple(fill_in(template.body, detail, reader=reader).split("\n")),
        signature=_tidy(fill_in(template.signature, detail, reader=reader)),
        code_word=code_word(detail.row.id),
        band=template.band,
        picture=picture.read_bytes() if picture else None,
        handwriting=template.handwriting,
    )


def _tidy(line: str) -> str:
    """A line whose name was blank: "Thank you, !" becomes "Thank you!", ", Fern & Clay" the shop's name alone."""
    return re.sub(r"^\s*,\s*|\s*,\s*(?=[!.?]|$)", "", line).strip()
