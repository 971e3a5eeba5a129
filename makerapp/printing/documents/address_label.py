"""The address label of a parcel, frozen."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from makerapp.printing.documents.common import Document
from makerapp.translation import mark


@dataclass(frozen=True)
class AddressLabel(Document):
    """A label: to whom in large letters, from whom in small ones.

    ``recipient`` and ``sender`` are lines as the post reads them, top to bottom. ``service`` is carrier and service
    in words.
    """

    NAME: ClassVar[str] = mark("Address label")

    number: str
    recipient: tuple[str, ...]
    sender: tuple[str, ...] = ()
    service: str = ""
    code_word: str = ""

    @property
    def about(self) -> str:
        """The order's number."""
        return self.number
