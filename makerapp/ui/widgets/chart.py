"""What painted charts have in common: bars chosen by pointer and keys, said aloud, copied as a table by their owner."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QHelpEvent, QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QApplication, QToolTip, QWidget

from makerapp.ui.theme import THEME
from makerapp.ui.widgets.announce import announce
from makerapp.ui.widgets.plain_tip import plain_tip

_BY_KEY = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason, Qt.FocusReason.ShortcutFocusReason)


class Chart(QWidget):
    """Bars to read and to choose from, each with a sentence that says it; a kind of it paints them.

    A press, the arrow keys, Home and End choose one: ``chosen`` carries its number. A click or Enter on a bar also
    emits ``opened``, for charts whose bars lead somewhere; ``entered`` is Enter alone. With ``keeps_choice`` one bar
    stays chosen, as in a row of months; else only while the chart has the focus, and ``left`` tells that it went. A
    button beside the chart, with the property ``beside_chart``, may take the focus and do something with the bar.
    """

    chosen = Signal(int)
    opened = Signal(int)
    entered = Signal(int)
    left = Signal()

    BEFORE = Qt.Key.Key_Left
    AFTER = Qt.Key.Key_Right

    def __init__(self, title: str, parent: QWidget | None = None, *, keeps_choice: bool = False) -> None:
        super().__init__(parent)
        self._said: tuple[str, ...] = ()
        self._current: int | None = None
        self._keeps_choice = keeps_choice
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(title)
        THEME.changed.connect(self.updateGeometry)

    # --- what each kind says -----------------------------------------------------------------------------

    def bar_rect(self, number: int) -> QRectF:
        """The stretch of the chart that belongs to a bar, and takes the press."""
        return QRectF(self.rect())

    # --- showing -----------------------------------------------------------------------------------------

    @property
    def current(self) -> int | None:
        """The number of the chosen bar."""
        return self._current

    def show_said(self, said: Sequence[str], current: int | None) -> None:
        """Take the sentences of new bars. The place of the keyboard is kept where none is named."""
        if current is None and self.hasFocus() and self._current is not None and self._current < len(said):
            current = self._current
        self._said, self._current = tuple(said), current
        self.setAccessibleDescription("; ".join(self._said))
        self.setCursor(Qt.CursorShape.PointingHandCursor if self._said else Qt.CursorShape.ArrowCursor)
        self.updateGeometry()
        self.update()

    def paint_ground(self, painter: QPainter) -> None:
        """Paint what the chosen bar stands on."""
        if self._current is not None:
            painter.setPen(THEME.color("border"))
            painter.setBrush(THEME.color("hover"))
            radius = THEME.metric("radius_small")
            painter.drawRoundedRect(self.bar_rect(self._current).adjusted(1.5, 0.5, -1.5, -0.5), radius, radius)

    # --- choosing ----------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        last, here = len(self._said) - 1, self._current
        to = {
            self.BEFORE: last if here is None else here - 1,
            self.AFTER: 0 if here is None else here + 1,
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: last,
        }.get(Qt.Key(event.key()))
        if to is not None and last >= 0:
            self._choose(min(last, max(0, to)))
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and here is not None and not _is_chord(event):
            self.entered.emit(here)
            self.opened.emit(here)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        number = self._at(event.position())
        if event.button() is Qt.MouseButton.LeftButton and number is not None:
            self._choose(number)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        number = self._at(event.position())
        if event.button() is Qt.MouseButton.LeftButton and number is not None and number == self._current:
            self.opened.emit(number)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if self._current is None and self._said and event.reason() in _BY_KEY:
            self._choose(0)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        is_away = event.reason() not in (Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason)
        if not self._keeps_choice and is_away and not self._is_beside(QApplication.focusWidget()):
            self._current = None
            self.left.emit()
            self.update()

    def _is_beside(self, focus: QWidget | None) -> bool:
        """Whether the focus went to what belongs to the chart: a button that does something with the chosen bar."""
        return focus is not None and focus.property("beside_chart") is True and focus.parent() is self.parent()

    def _choose(self, number: int) -> None:
        if number != self._current:
            self._current = number
            self.update()
            said = self._said[number]
            self.chosen.emit(number)
            announce(self, said)

    def _at(self, place: QPointF) -> int | None:
        """Which bar a place belongs to."""
        return next((number for number in range(len(self._said)) if self.bar_rect(number).contains(place)), None)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            number = self._at(QPointF(event.pos()))
            if number is not None:
                QToolTip.showText(event.globalPos(), plain_tip(self._said[number]), self)
            return True
        return super().event(event)


def _is_chord(event: QKeyEvent) -> bool:
    return bool(event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier)
