"""What the pages of the shop, beside those of the orders, have in common: a name, a frame, and what the window asks."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from makerapp.ui.context import AppContext
from makerapp.ui.theme import THEME
from makerapp.ui.widgets.elided_label import PlainLabel


class ShopPlace(StrEnum):
    """A page of the sidebar's group "Shop"."""

    PRODUCTS = "products"
    EARNINGS = "earnings"


class ShopPage(QWidget):
    """A title with room for buttons beside it (``head``), and a column under it (``body``) for the page to fill.

    The page never listens for changes: the window calls ``refresh`` when the page is opened, and while it is on
    show after each change of orders, products or shop. The focus goes to ``entry`` where the page set one: no focus
    proxy, which Tab would jump to over everything before it.
    ``order_wanted`` asks for an order's window, by its id.
    """

    order_wanted = Signal(int)

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self.entry: QWidget | None = None
        self.title = PlainLabel("", "title", self)
        self.head = QHBoxLayout()
        self.head.setSpacing(THEME.metric("space2"))
        self.head.addWidget(self.title, 1)
        self.body = QVBoxLayout()
        self.body.setSpacing(THEME.metric("gap"))
        edge = THEME.metric("edge")
        left = QVBoxLayout()
        left.setContentsMargins(0, THEME.metric("space1"), 0, 0)
        left.setSpacing(THEME.metric("space3"))
        left.addLayout(self.head)
        left.addLayout(self.body, 1)
        self._whole = QHBoxLayout(self)
        self._whole.setContentsMargins(THEME.metric("space1"), edge, edge, edge)
        self._whole.setSpacing(THEME.metric("gap"))
        self._whole.addLayout(left, 1)

    def add_panel(self, panel: QWidget) -> None:
        """Put a panel on the right, where the one of the orders stands, at the same pixels."""
        self._whole.addWidget(panel)

    def set_title(self, title: str) -> None:
        """The name of the page, which a screen reader says too."""
        self.title.setText(title)
        self.setAccessibleName(title)

    def refresh(self) -> None:
        """Read again what is shown, and keep the place."""

    def press_main(self) -> None:
        """Ctrl+Enter: press the page's green button, where it has one."""

    def press_new(self) -> bool:
        """Ctrl+N: begin what the page has new ones of. False where that is an order, as everywhere else."""
        return False

    def press_edit(self) -> None:
        """F2: edit what is selected, where something is."""

    @property
    def toast_place(self) -> QWidget:
        """Where messages stand; never over the green button of a panel."""
        return self

    def areas(self) -> list[tuple[QWidget, QWidget]]:
        """Where F6 goes after the sidebar: each area, and what takes the focus in it. Empty: the page is one area."""
        return []

    def search_field(self) -> QWidget | None:
        """What Ctrl+F goes to; ``None`` sends it to the search of the orders."""
        return None

    def escape(self) -> bool:
        """Esc: clear what can be cleared. False where there is nothing; one Esc too many never leaves the page."""
        return False
