"""Scanner cards, frozen: codes that do what a button does, for hands that hold a scanner."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from makerapp.printing.documents.common import Document
from makerapp.translation import mark


@dataclass(frozen=True)
class ScannerCard:
    """``name`` is the large word on it, ``words`` what scanning it does, ``code`` what its bars carry."""

    name: str
    words: str
    code: str


@dataclass(frozen=True)
class ScannerCards(Document):
    """The cards that hang at the packing table."""

    NAME: ClassVar[str] = mark("Scanner cards")

    cards: tuple[ScannerCard, ...]
