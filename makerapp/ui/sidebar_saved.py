"""The lines of the sidebar for lists the maker named; nothing of it is there until the first one is."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QVBoxLayout, QWidget

from makerapp.services.saved_views import SavedView
from makerapp.ui.sidebar_item import SidebarItem
from makerapp.ui.theme import THEME
from makerapp.ui.widgets.elided_label import PlainLabel


class SavedLines(QWidget):
    """``items`` are its lines by the key of their list, which the signals carry. ``changed``: others stand there."""

    chosen = Signal(str)
    menu_wanted = Signal(str, QPoint)
    focused = Signal(object)
    changed = Signal()

    def __init__(self, group: QButtonGroup, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.items: dict[str, SidebarItem] = {}
        self._group = group
        self._shown: tuple[SavedView, ...] = ()
        self.label = PlainLabel(self.tr("Saved"), "label", self)
        self.label.setContentsMargins(THEME.metric("space3"), THEME.metric("space3"), 0, THEME.metric("space2"))
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(2)
        self._column.addWidget(self.label)
        self.hide()

    def show_views(self, views: Sequence[SavedView]) -> None:
        """These lists, in their order; nothing is made anew where they are the same."""
        if tuple(views) == self._shown:
            return
        self._shown = tuple(views)
        for item in self.items.values():
            self._group.removeButton(item)
            self._column.removeWidget(item)
            item.hide()
            item.deleteLater()
        self.items = {saved.key: self._line(saved) for saved in views}
        self.setVisible(bool(views))
        self.changed.emit()

    def _line(self, saved: SavedView) -> SidebarItem:
        item = SidebarItem("bookmark", saved.name, "", self, has_count=False)
        key = saved.key
        item.clicked.connect(lambda _checked=False: self.chosen.emit(key))
        item.focused.connect(lambda: self.focused.emit(item))
        item.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        item.customContextMenuRequested.connect(lambda at: self.menu_wanted.emit(key, item.mapToGlobal(at)))
        self._group.addButton(item)
        self._column.addWidget(item)
        item.show()
        return item
