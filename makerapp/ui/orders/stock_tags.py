"""How far an item is, as a small tag beside it: "Out of stock", "1 on the shelf, 2 needed", "2 of 3 made"."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from makerapp.services import line_stock
from makerapp.services.line_stock import LineStock
from makerapp.ui.widgets.chip import Tag


def stock_tag(state: LineStock | None, parent: QWidget) -> Tag | None:
    """The tag of a line, ``None`` where there is nothing to say."""
    words = line_stock.words(state) if state is not None else ""
    if state is None or not words:
        return None
    is_short = bool(state.short) and not state.ready
    return Tag(words, "package-x" if is_short else "hammer", "warn" if is_short else "neutral", parent)
