"""The five steps of the fulfillment wizard: where you are, what is done, what comes."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from makerapp.ui.theme import THEME, pixmap
from makerapp.ui.widgets.announce import announce
from makerapp.ui.widgets.style_props import set_style

_LABEL_GAP = 8
_LINE_GAP = 10
_SIDE = 24
_SHORTEST_LINE = 12


class Stepper(QWidget):
    """Discs joined by lines, in a card. Done steps can be clicked (``step_clicked``), later ones cannot.

    Not focusable itself: the page announces the step and Alt+Left goes back (UX section 5).
    """

    step_clicked = Signal(int)

    def __init__(self, steps: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._steps = list(steps)
        self._current = 0
        self._done: frozenset[int] = frozenset()
        self._hover = -1
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        set_style(self, kind="stepper")
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        THEME.changed.connect(self._look_changed)
        self.set_step(0)

    def set_step(self, current: int, done: Sequence[int] | None = None) -> None:
        """``current`` from 0; ``done`` defaults to everything before it. ``current`` = number of steps: all done."""
        self._current = current
        self._done = frozenset(range(current) if done is None else done)
        self.setAccessibleName(self.spoken())
        self.update()

    @property
    def current(self) -> int:
        return self._current

    def spoken(self) -> str:
        """ "Step 2 of 5, Pick and pack"."""
        count = len(self._steps)
        shown = min(self._current, count - 1)
        return self.tr("Step {number} of {count}, {name}").format(
            number=shown + 1, count=count, name=self._steps[shown].replace("&", self.tr("and"))
        )

    def speak(self) -> None:
        """Announce the step."""
        announce(self, self.spoken())

    def sizeHint(self) -> QSize:
        return QSize(self._least_width() + 2 * _SIDE, THEME.metric("stepper"))

    def minimumSizeHint(self) -> QSize:
        return QSize(2 * _SIDE + THEME.metric("step_disc") * len(self._steps), THEME.metric("stepper"))

    def step_rect(self, index: int) -> QRectF:
        """Where a step can be clicked: disc and word."""
        left, width = self._places()[index]
        height = max(THEME.metric("step_disc"), THEME.metric("target"))
        return QRectF(left, (self.height() - height) / 2, width, height)

    def _least_width(self) -> int:
        words = sum(self._word_width(i) for i in range(len(self._steps)))
        discs = (THEME.metric("step_disc") + _LABEL_GAP) * len(self._steps)
        lines = (2 * _LINE_GAP + _SHORTEST_LINE) * (len(self._steps) - 1)
        return round(words + discs + lines)

    def _word_width(self, index: int) -> float:
        return QFontMetricsF(THEME.font("secondary_strong")).horizontalAdvance(self._steps[index])

    def _words_fit(self, index: int) -> bool:
        """Where the card is too narrow for all words, only the current step keeps its own."""
        return self.width() >= self._least_width() + 2 * _SIDE or index == self._current

    def _places(self) -> list[tuple[float, float]]:
        """(left, width) of each step, the lines between them all equally long."""
        disc = THEME.metric("step_disc")
        widths = [
            disc + (_LABEL_GAP + self._word_width(i) if self._words_fit(i) else 0) for i in range(len(self._steps))
        ]
        room = self.width() - 2 * _SIDE - sum(widths)
        gap = max(0.0, room / max(1, len(widths) - 1))
        places: list[tuple[float, float]] = []
        left = float(_SIDE)
        for width in widths:
            places.append((left, width))
            left += width + gap
        return places

    def _look_changed(self) -> None:
        self.updateGeometry()
        self.update()

    def _at(self, position: QPointF) -> int:
        """The done step under the mouse, -1 for none."""
        for index in self._done:
            if index != self._current and self.step_rect(index).contains(position):
                return index
        return -1

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._set_hover(self._at(event.position()))
        super().mouseMoveEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self._set_hover(-1)
        super().leaveEvent(event)

    def _set_hover(self, index: int) -> None:
        if index != self._hover:
            self._hover = index
            self.setCursor(Qt.CursorShape.PointingHandCursor if index >= 0 else Qt.CursorShape.ArrowCursor)
            self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        index = self._at(event.position())
        if event.button() is Qt.MouseButton.LeftButton and index >= 0:
            self.step_clicked.emit(index)
        super().mouseReleaseEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        places = self._places()
        middle = self.height() / 2
        for index, (left, width) in enumerate(places):
            self._paint_step(painter, index, left, width, middle)
            if index + 1 < len(places):
                start, end = left + width + _LINE_GAP, places[index + 1][0] - _LINE_GAP
                token = "accent" if index in self._done else "border_btn"
                rail = THEME.metric("rail")
                if end > start:
                    painter.fillRect(QRectF(start, round(middle - rail / 2), end - start, rail), THEME.color(token))

    def _paint_step(self, painter: QPainter, index: int, left: float, width: float, middle: float) -> None:
        disc = THEME.metric("step_disc")
        circle = QRectF(left, middle - disc / 2, disc, disc)
        done = index in self._done and index != self._current
        current = index == self._current
        painter.setPen(Qt.PenStyle.NoPen)
        if done:
            painter.setBrush(THEME.color("accent_tint2"))
        elif current:
            painter.setBrush(THEME.color("accent"))
        else:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(THEME.color("border_ctl"), 2))
            circle = circle.adjusted(1, 1, -1, -1)
        painter.drawEllipse(circle)
        if done:
            size = THEME.metric("icon_small")
            at = QPointF(circle.center().x() - size / 2, circle.center().y() - size / 2)
            painter.drawPixmap(at, pixmap("check", size, "accent_text", self.devicePixelRatioF()))
        else:
            painter.setFont(THEME.font("secondary_strong", tabular=True))
            painter.setPen(THEME.color("on_accent" if current else "text2"))
            painter.drawText(circle, Qt.AlignmentFlag.AlignCenter, str(index + 1))
        if self._words_fit(index):
            font = THEME.font("secondary_strong")
            font.setUnderline(index == self._hover)
            painter.setFont(font)
            painter.setPen(THEME.color("text" if current else "text2"))
            words = QRectF(left + disc + _LABEL_GAP, 0, width, self.height())
            painter.drawText(words, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, self._steps[index])
