"""Ctrl+plus and minus: the text size, one step up or down, kept for next time."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication

from makerapp.services import preferences
from makerapp.ui.theme import THEME
from makerapp.ui.theme.metrics import TEXT_SIZES


def change(step: int) -> int | None:
    """Make all text bigger (``step`` 1) or smaller (-1). Gives the new per cent, ``None`` at the end of the scale.

    Raises EnvironmentProblem where the choice cannot be kept.
    """
    at = TEXT_SIZES.index(preferences.get("text_size")) + step
    app = QApplication.instance()
    if not 0 <= at < len(TEXT_SIZES) or not isinstance(app, QApplication):
        return None
    preferences.put("text_size", TEXT_SIZES[at])
    THEME.apply(app, text_percent=TEXT_SIZES[at])
    return TEXT_SIZES[at]
