"""The thank-you note, frozen."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar, Literal

from makerapp.printing.documents.common import Document
from makerapp.translation import mark

Band = Literal["logo", "name", "picture", "none"]
"""What stands across the top: the shop's logo (its name where it has none), its name, a picture of its own, nothing."""


@dataclass(frozen=True)
class ThankYouNote(Document):
    """A thank-you note whose words are already filled in. ``body`` is paragraphs; blank ones are kept.

    ``picture`` is PNG or JPEG bytes for the ``picture`` band; ``handwriting`` sets the words as if by hand.
    """

    NAME: ClassVar[str] = mark("Thank-you note")

    number: str
    heading: str
    body: tuple[str, ...]
    signature: str = ""
    code_word: str = ""
    band: Band = "logo"
    picture: bytes | None = None
    handwriting: bool = False

    @property
    def about(self) -> str:
        """The order's number."""
        return self.number
