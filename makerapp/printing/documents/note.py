"""The thank-you note, frozen."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from makerapp.printing.documents.common import Document


@dataclass(frozen=True)
class ThankYouNote(Document):
    """A thank-you note whose words are already filled in. ``body`` is paragraphs; blank ones are kept."""

    NAME: ClassVar[str] = "Thank-you note"

    number: str
    heading: str
    body: tuple[str, ...]
    signature: str = ""
    code_word: str = ""

    @property
    def about(self) -> str:
        """The order's number."""
        return self.number
