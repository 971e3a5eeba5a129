"""A combo box whose long words end in dots instead of being cut or making the form wider."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QComboBox, QStyle, QStyleOptionComboBox, QStylePainter, QWidget

from makerapp.ui.widgets.combo_box import ComboBox
from makerapp.ui.widgets.plain_tip import plain_tip

_LEAST_LETTERS = 8


class ElidedComboBox(ComboBox):
    """Says the whole of what is chosen in its tool tip where it is cut short."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(_LEAST_LETTERS)

    def shown_text(self) -> str:
        """What is seen of the words."""
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        control, field = QStyle.ComplexControl.CC_ComboBox, QStyle.SubControl.SC_ComboBoxEditField
        room = self.style().subControlRect(control, option, field, self)
        return self.fontMetrics().elidedText(self.currentText(), Qt.TextElideMode.ElideRight, room.width())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QStylePainter(self)
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        option.currentText = self.shown_text()
        self.setToolTip("" if option.currentText == self.currentText() else plain_tip(self.currentText()))
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)
