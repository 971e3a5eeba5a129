"""Several kinds of paper named one after the other, as one reads them in a line."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from makerapp.services.paperwork.kinds import Kind
from makerapp.services.words import DOCUMENT_WORDS
from makerapp.translation import inside


def names_of(kinds: Sequence[Kind]) -> list[str]:
    """What each is called, the first alone with a capital: "Packing slip", "thank-you note", "gift receipt"."""
    names = [QCoreApplication.translate("printing", DOCUMENT_WORDS.get(kind, str(kind))) for kind in kinds]
    return [*names[:1], *map(inside, names[1:])]
