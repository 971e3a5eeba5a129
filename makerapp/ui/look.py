"""The look the maker chose in the settings, put on the whole program."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtWidgets import QApplication

from makerapp.services import preferences
from makerapp.ui.theme import THEME

KEYS = ("theme", "density", "text_size", "high_contrast", "system_font", "panel_side")


def wear(app: QApplication, get: Callable[[str], Any] = preferences.get) -> None:
    """Dress the application as the settings say; ``get`` reads one by its key, of ``KEYS``."""
    THEME.apply(
        app,
        scheme=get("theme"),
        density=get("density"),
        text_percent=get("text_size"),
        high_contrast=get("high_contrast"),
        system_font=get("system_font"),
        panel_left=get("panel_side") == "left",
    )
