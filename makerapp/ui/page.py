"""What the window asks of every page beside the sidebar, with calm answers for pages that have nothing to say."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QBoxLayout, QWidget

if TYPE_CHECKING:
    from makerapp.services.scanned import Code
    from makerapp.ui.scanner.heard import Heard
    from makerapp.ui.widgets.buttons import MainButton


class Page(QWidget):
    """A page of the window. The focus goes to ``entry`` where the page set one, else to its first stop of Tab.

    No focus proxy: Tab would jump to it over everything before it.
    """

    # Where the sidebar stays beside it; the wizard and the batch take the whole window.
    has_sidebar = True
    entry: QWidget | None = None

    def enter_by(self, entry: QWidget) -> None:
        """The focus comes in by ``entry`` from now on, and goes there if what it was given to is not on show."""
        self.entry = entry
        focus = QApplication.focusWidget()
        if focus is not None and self.isAncestorOf(focus) and not focus.isVisible():
            entry.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def main_button(self) -> MainButton | None:
        """The green button, where the page has one."""
        return None

    @property
    def toast_place(self) -> QWidget:
        """Where messages stand; never over the green button of a panel."""
        return self

    def refresh(self) -> None:
        """Read again what is shown, and keep the place."""

    def make_way(self) -> bool:
        """Another page is about to be shown: keep what is typed. False where that failed and this one has to stay."""
        return True

    def order_ids(self) -> list[int]:
        """The orders that an action is about: those ticked, else the one selected or on the bench."""
        return []

    # --- keys --------------------------------------------------------------------------------------------

    def press_main(self) -> None:
        """Ctrl+Enter: press the green button as it stands."""
        button = self.main_button
        if button is not None and button.isVisible():
            button.click()

    def print_all(self) -> None:
        """Ctrl+Shift+P: print the slips of all orders shown."""

    def press_new(self) -> bool:
        """Ctrl+N: begin what the page has new ones of. False where that is an order, as everywhere else."""
        return False

    def press_edit(self) -> bool:
        """F2: edit what is selected. False where that is the order selected, if there is one."""
        return False

    def escape(self) -> bool:
        """Esc: clear what can be cleared. False where there is nothing; one Esc too many never leaves the page."""
        return False

    def areas(self) -> list[tuple[QWidget, QWidget]]:
        """Where F6 goes after the sidebar: each area, and what takes the focus in it. Empty: the page is one area."""
        return []

    def search_field(self) -> QWidget | None:
        """What Ctrl+F goes to; ``None`` sends it to the search of the orders."""
        return None

    # --- scanner -----------------------------------------------------------------------------------------

    def banner_row(self) -> tuple[QBoxLayout, int] | None:
        """Where the banner of a wrong scan is put in: a column, and the place in it. ``None``: over the page's top."""
        return None

    def scanned(self, code: Code) -> Heard | None:
        """A code was scanned while this page stood there. ``None`` leaves the answer to the window."""
        return None
