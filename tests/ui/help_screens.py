"""Help and the command palette, for the tests that walk through all of the program."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from makerapp.models.list_rows import View
from makerapp.ui.main_window import MainWindow


def open_help(part: str, window: MainWindow) -> QWidget:
    """A part of help: the keys, or a chapter of the guide by its name."""
    from tests.ui.screens import settle

    window.show_help()
    window.pages.help.show_part(part)
    settle(0.1)
    return window


def open_help_search(window: MainWindow) -> QWidget:
    """What the search over the guide found."""
    from tests.ui.screens import settle

    window.show_help()
    window.pages.help.search.setText("tracking number")
    settle(0.3)
    return window


def open_palette(window: MainWindow) -> QWidget:
    """The sheet of the command palette: what it covers can't be reached."""
    from makerapp.ui.palette.palette import CommandPalette
    from tests.ui.screens import settle

    window.show_view(View.TO_PACK)
    window.open_palette()
    found = window.findChild(CommandPalette)
    assert found is not None
    found.field.setText("pack")
    settle(0.2)
    return found.sheet
