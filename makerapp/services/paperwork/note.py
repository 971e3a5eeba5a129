"""The thank-you note of an order, frozen, with its words filled in for the buyer."""

from __future__ import annotations

import re
from collections.abc import Iterator

from makerapp.models.rows import OrderDetail
from makerapp.printing.documents.note import ThankYouNote
from makerapp.services import preferences
from makerapp.services.paperwork.code_word import code_word
from makerapp.services.paperwork.filling import fill_in
from makerapp.services.paperwork.frozen import Frozen, content_digest, shop_head
from makerapp.services.paperwork.wish import Wish


def freeze(detail: OrderDetail, wish: Wish) -> Iterator[Frozen]:
    """The note for the buyer."""
    note = thank_you_note(detail)
    yield Frozen(note, detail.row.id, content_digest(note))


def thank_you_note(detail: OrderDetail) -> ThankYouNote:
    """The thank-you note with its words filled in for the buyer."""
    heading, body, signature = (preferences.get(f"note_{part}") for part in ("heading", "body", "signature"))
    return ThankYouNote(
        shop=shop_head(),
        number=detail.row.number,
        heading=_tidy(fill_in(heading, detail)),
        body=tuple(fill_in(body, detail).split("\n")),
        signature=fill_in(signature, detail),
        code_word=code_word(detail.row.id),
    )


def _tidy(heading: str) -> str:
    """A heading whose name was blank: "Thank you, !" becomes "Thank you!"."""
    return re.sub(r"\s*,\s*(?=[!.?]|$)", "", heading).strip()
