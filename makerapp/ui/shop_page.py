"""What the pages of the shop, beside those of the orders, have in common: a name, a frame, and what the window asks."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from makerapp.ui.context import AppContext
from makerapp.ui.page import Page
from makerapp.ui.theme import THEME
from makerapp.ui.widgets.elided_label import PlainLabel
from makerapp.ui.widgets.handed import handed_row


class ShopPlace(StrEnum):
    """A page that is no view of the orders, by its line in the sidebar."""

    TODAY = "today"
    PRODUCTS = "products"
    EARNINGS = "earnings"
    REPORTS = "reports"


class ShopPage(Page):
    """A title with room for buttons beside it (``head``), and a column under it (``body``) for the page to fill.

    The page never listens for changes: the window calls ``refresh`` when the page is opened, and while it is on
    show after each change of orders, products or shop. ``order_wanted`` asks for an order's window, by its id,
    ``orders_wanted`` for a list of orders under some words, ``import_wanted`` for the choice of an orders file.
    """

    order_wanted = Signal(int)
    import_wanted = Signal()
    orders_wanted = Signal(str, list)

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
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
        self._whole = handed_row(self, THEME.metric("space1"), edge, edge, edge)
        self._whole.setSpacing(THEME.metric("gap"))
        self._whole.addLayout(left, 1)

    def add_panel(self, panel: QWidget) -> None:
        """Put a panel on the right, where the one of the orders stands, at the same pixels."""
        self._whole.addWidget(panel)

    def banner_row(self) -> tuple[QVBoxLayout, int]:
        """Below the title."""
        return self.body, 0

    def set_title(self, title: str) -> None:
        """The name of the page, which a screen reader says too."""
        self.title.setText(title)
        self.setAccessibleName(title)
