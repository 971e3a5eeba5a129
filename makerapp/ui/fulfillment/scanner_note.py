"""The panel's word about the scanner: that it can be used now, and what it ticked last."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from makerapp.ui.theme import THEME
from makerapp.ui.widgets.elided_label import PlainLabel, WrapLabel
from makerapp.ui.widgets.icon_label import IconLabel, IconTile


class ScannerNote(QWidget):
    """``last`` is empty before the first piece was scanned."""

    def __init__(self, last: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        words = QVBoxLayout()
        words.setSpacing(THEME.metric("line_gap"))
        words.addWidget(PlainLabel(self.tr("Scanner ready"), "strong", self))
        words.addWidget(WrapLabel(self.tr("Scan an item's label to tick it"), "secondary", self))
        top = QHBoxLayout()
        top.setSpacing(THEME.metric("space3"))
        top.addWidget(IconTile("scan-barcode", "accent", 40, self))
        top.addLayout(words, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(THEME.metric("space2"))
        column.addLayout(top)
        if last:
            said = self.tr("Last: {item}").format(item=last)
            line = QHBoxLayout()
            line.setSpacing(THEME.metric("space2"))
            line.addWidget(IconLabel("circle-check", 16, "accent", self), 0, Qt.AlignmentFlag.AlignTop)
            line.addWidget(WrapLabel(said, "secondary", self), 1)
            column.addLayout(line)
