"""What help holds, as a list at the left: where to begin, the keys, the chapters of the guide."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QVBoxLayout, QWidget

from makerapp.services import guide
from makerapp.ui.sidebar_item import SidebarItem
from makerapp.ui.theme import THEME
from makerapp.ui.widgets.elided_label import PlainLabel
from makerapp.ui.widgets.scroll_area import ScrollBody

OVERVIEW, KEYS = "overview", "keys"

_ICONS = {
    "first-start": "play", "bring-in-orders": "file-up", "views": "inbox", "today": "sun",
    "deadlines": "calendar-clock", "make": "hammer", "pack-and-ship": "package",
    "batch": "boxes", "paper": "printer", "changes": "rotate-ccw",
    "undo": "history", "money": "wallet", "products": "boxes", "scanner": "scan-barcode", "settings": "settings",
    "backups": "database", "problems": "triangle-alert", "questions": "circle-question-mark",
}  # fmt: skip


class Contents(QWidget):
    """``chosen`` carries ``overview``, ``keys`` or the name of a chapter. Arrow keys move between the lines."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Contents"))
        self.items: dict[str, SidebarItem] = {}
        self._group = QButtonGroup(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        self.lines = ScrollBody(self, padding=(0, 0, THEME.metric("space1"), 0))
        self.lines.body.setSpacing(2)
        column.addWidget(self.lines)
        self._add(OVERVIEW, "circle-question-mark", self.tr("Where to begin"))
        self._add(KEYS, "keyboard", self.tr("Keys"))
        label = PlainLabel(self.tr("Guide"), "label", self)
        label.setContentsMargins(THEME.metric("space3"), THEME.metric("space3"), 0, THEME.metric("space1"))
        self.lines.body.addWidget(label)
        for chapter in guide.chapters():
            self._add(chapter.name, _ICONS.get(chapter.name.partition("-")[2], "file-text"), chapter.title)
        self.lines.body.addStretch(1)

    def mark(self, name: str) -> None:
        """Show which one is open; "" for none of them."""
        self._group.setExclusive(bool(name))
        for each, item in self.items.items():
            item.setChecked(each == name)
        if name in self.items:
            self.lines.show_widget(self.items[name])

    def _add(self, name: str, icon: str, words: str) -> None:
        item = SidebarItem(icon, words, "", self, has_count=False)
        item.clicked.connect(lambda _checked=False: self.chosen.emit(name))
        item.focused.connect(lambda: self.lines.show_widget(item))
        self._group.addButton(item)
        self.items[name] = item
        self.lines.body.addWidget(item)
