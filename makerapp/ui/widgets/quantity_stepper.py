"""− n +: how many pieces. A spin box would lose its number under a style sheet and is too small to tap."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QIntValidator, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QSizePolicy, QWidget

from makerapp.ui.theme import THEME
from makerapp.ui.widgets.buttons import IconButton
from makerapp.ui.widgets.keep_size import keep_font, keep_width
from makerapp.ui.widgets.style_props import set_style

_DIGITS_ROOM = 52


class _NumberEdit(QLineEdit):
    """The field; Up and Down count."""

    step = Signal(int)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1, Qt.Key.Key_PageUp: 10, Qt.Key.Key_PageDown: -10}
        by = steps.get(Qt.Key(event.key()))
        if by is None:
            super().keyPressEvent(event)
            return
        self.step.emit(by)


class QuantityStepper(QWidget):
    """A whole number between ``minimum`` and ``maximum``; ``name`` says of what."""

    valueChanged = Signal(int)  # noqa: N815 - as Qt's own number fields call it

    def __init__(
        self, name: str, value: int = 1, minimum: int = 0, maximum: int = 9999, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._minimum = minimum
        self._maximum = maximum
        self._value = value
        # Made in reading order, which is how Tab goes: less, the number, more.
        self.less = IconButton("minus", self.tr("One less: {name}").format(name=name), self)
        self.edit = _NumberEdit(self)
        self.more = IconButton("plus", self.tr("One more: {name}").format(name=name), self)
        self.edit.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.edit.setValidator(QIntValidator(0, maximum, self.edit))
        self.edit.setAccessibleName(name)
        keep_width(self.edit, _DIGITS_ROOM)
        keep_font(self.edit, "body", tabular=True)
        set_style(self.edit, kind="quantity")
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(THEME.metric("space2"))
        for widget in (self.less, self.edit, self.more):
            row.addWidget(widget)
        self.less.clicked.connect(lambda: self.setValue(self._value - 1))
        self.more.clicked.connect(lambda: self.setValue(self._value + 1))
        self.edit.step.connect(lambda by: self.setValue(self._value + by))
        self.edit.editingFinished.connect(self._typed)
        self.edit.textEdited.connect(self._typing)
        self._show()

    def setFocus(self, reason: Qt.FocusReason = Qt.FocusReason.OtherFocusReason) -> None:
        """Into the number. A focus proxy would let Tab jump over − and, with a second one, go round for ever."""
        self.edit.setFocus(reason)

    def value(self) -> int:
        return self._value

    def setValue(self, value: int) -> None:
        """Show ``value``, kept within the bounds."""
        wanted = min(max(value, self._minimum), self._maximum)
        if wanted != self._value:
            self._value = wanted
            self._show()
            self.valueChanged.emit(wanted)
        else:
            self._show()

    def _typing(self, text: str) -> None:
        # While typing, "" and a number below the minimum may stand; they count only when the field is left.
        if text.isdecimal() and self._minimum <= int(text) <= self._maximum and int(text) != self._value:
            self._value = int(text)
            self._enable()
            self.valueChanged.emit(self._value)

    def _typed(self) -> None:
        text = self.edit.text()
        self.setValue(int(text) if text.isdecimal() else self._value)

    def _show(self) -> None:
        self.edit.setText(str(self._value))
        self._enable()

    def _enable(self) -> None:
        self.less.setEnabled(self._value > self._minimum)
        self.more.setEnabled(self._value < self._maximum)
