"""The card that goes into a parcel: how to look after what is in it, and a coupon, frozen."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from makerapp.printing.documents.common import Document
from makerapp.translation import mark


@dataclass(frozen=True)
class InsertCard(Document):
    """A card with the ``care`` of the products in the parcel, each as title and words, and a coupon.

    ``coupon_code`` is drawn large; ``coupon_words`` say what it is good for. Either part may be
    empty.
    """

    NAME: ClassVar[str] = mark("Insert card")

    number: str
    heading: str = ""
    care: tuple[tuple[str, str], ...] = ()
    coupon_code: str = ""
    coupon_words: str = ""
    code_word: str = ""

    @property
    def about(self) -> str:
        """The order's number."""
        return self.number
