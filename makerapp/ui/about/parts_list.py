"""The list of parts: a name, and below it license and version."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QListWidget, QWidget

from makerapp.ui.theme import THEME
from makerapp.ui.widgets.kinetic import scroll_by_finger
from makerapp.ui.widgets.style_props import set_style
from makerapp.ui.widgets.two_lines import LINE, TwoLines, add_item

_WIDTH = 300


class PartsList(QListWidget):
    """Arrows go through the parts; letters typed here go on in ``search``."""

    def __init__(self, search: QLineEdit, parent: QWidget) -> None:
        super().__init__(parent)
        self._search = search
        set_style(self, kind="plain")
        self.setItemDelegate(TwoLines(self))
        self.setUniformItemSizes(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFixedWidth(THEME.scaled(_WIDTH))
        scroll_by_finger(self)
        self.setAccessibleName(self.tr("Parts of others in Makerbench"))

    def add(self, name: str, line: str) -> None:
        """Put a part at the end."""
        add_item(self, name, line)

    def words_of(self, row: int) -> str:
        """Both lines of a part."""
        return f"{self.item(row).text()}\n{self.item(row).data(LINE)}"

    def show_only(self, rows: list[int]) -> None:
        """Hide all others."""
        for row in range(self.count()):
            self.item(row).setHidden(row not in rows)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.text().strip() and event.text().isprintable():
            self._search.setFocus(Qt.FocusReason.OtherFocusReason)
            self._search.insert(event.text())
            return
        super().keyPressEvent(event)
