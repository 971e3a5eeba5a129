"""The parts of help, for the tests that walk through all of the program."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from makerapp.ui.main_window import MainWindow


def open_help(part: str, window: MainWindow) -> QWidget:
    """A part of help: the keys, or a chapter of the guide by its name."""
    from makerapp.tour.screens.tools import settle

    window.show_help()
    window.pages.help.show_part(part)
    settle(0.1)
    return window


def open_help_search(window: MainWindow) -> QWidget:
    """What the search over the guide found."""
    from makerapp.tour.screens.tools import settle

    window.show_help()
    window.pages.help.search.setText("tracking number")
    settle(0.3)
    return window
