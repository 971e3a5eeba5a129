"""What the pages of the shop, beside those of the orders, have in common: a name, a frame, and what the window asks."""

from __future__ import annotations

from enum import StrEnum

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
    show after each change of orders, products or shop. The focus goes to the page's focus proxy where it set one.
    """

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
        whole = QVBoxLayout(self)
        whole.setContentsMargins(THEME.metric("space1"), edge + THEME.metric("space1"), edge, edge)
        whole.setSpacing(THEME.metric("space3"))
        whole.addLayout(self.head)
        whole.addLayout(self.body, 1)

    def set_title(self, title: str) -> None:
        """The name of the page, which a screen reader says too."""
        self.title.setText(title)
        self.setAccessibleName(title)

    def refresh(self) -> None:
        """Read again what is shown, and keep the place."""

    def press_main(self) -> None:
        """Ctrl+Enter: press the page's green button, where it has one."""

    def search_field(self) -> QWidget | None:
        """What Ctrl+F goes to; ``None`` sends it to the search of the orders."""
        return None

    def escape(self) -> bool:
        """Esc: clear what can be cleared. False where there is nothing, and the orders are shown again."""
        return False
