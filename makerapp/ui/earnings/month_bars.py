"""A year of months as bars to choose from: what is available below, what is pending on top of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QToolTip, QWidget

from makerapp.services.earnings import month_words
from makerapp.ui.theme import THEME
from makerapp.ui.widgets.announce import announce
from makerapp.ui.widgets.elided_label import PlainLabel

MONTHS = 12
_HEIGHT = 196
_WIDEST = 56
_LEAST = 3  # a month in which anything came in has a bar that can be seen


@dataclass(frozen=True)
class Bar:
    """One month: what is available and pending of it in minor units, and how it is said."""

    month: date
    available: int
    pending: int
    said: str


class MonthBars(QWidget):
    """Twelve months, the newest on the right; a press, or Left and Right, chooses one: ``chosen`` carries its day."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bars: tuple[Bar, ...] = ()
        self._month: date | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Months"))
        THEME.changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        return QSize(MONTHS * THEME.scaled(_WIDEST), THEME.scaled(_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return QSize(MONTHS * THEME.metric("space6"), THEME.scaled(_HEIGHT))

    @property
    def month(self) -> date | None:
        """The month chosen."""
        return self._month

    def show_bars(self, bars: Sequence[Bar], month: date | None) -> None:
        """Show these months, oldest first, with one of them chosen."""
        self._bars, self._month = tuple(bars), month
        chosen = next((each for each in self._bars if each.month == month), None)
        self.setAccessibleDescription(chosen.said if chosen else "")
        self.update()

    # --- choosing ----------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        by = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
        months = [each.month for each in self._bars]
        if by is None or self._month not in months:
            super().keyPressEvent(event)
            return
        self._choose(months.index(self._month) + by)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton and self._bars:
            self._choose(self._at(event.position().x()))

    def _choose(self, number: int) -> None:
        if 0 <= number < len(self._bars) and self._bars[number].month != self._month:
            self.chosen.emit(self._bars[number].month)
            announce(self, self.accessibleDescription())

    def _at(self, x: float) -> int:
        return min(len(self._bars) - 1, max(0, int(x / self._column)))

    @property
    def _column(self) -> float:
        return self.width() / max(1, len(self._bars))

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip and self._bars:
            QToolTip.showText(event.globalPos(), self._bars[self._at(event.pos().x())].said, self)
            return True
        return super().event(event)

    # --- painting ----------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        text = THEME.font("caption")
        painter.setFont(text)
        words = painter.fontMetrics().height() + THEME.metric("space2")
        floor = self.height() - words
        for number, each in enumerate(self._bars):
            if each.month == self._month:
                self._paint_ground(painter, number * self._column)
        painter.fillRect(QRectF(0, floor, self.width(), 1), THEME.color("border"))
        highest = max((max(0, each.available) + max(0, each.pending) for each in self._bars), default=0)
        room = floor - THEME.metric("space2")
        for number, each in enumerate(self._bars):
            left = number * self._column
            self._paint_bar(painter, each, left, floor, room / highest if highest > 0 else 0.0)
            is_chosen = each.month == self._month
            painter.setFont(THEME.font("label") if is_chosen else text)
            painter.setPen(THEME.color("text" if is_chosen else "text2"))
            name = month_words(each.month)
            short = name[:3] if each.month.month > 1 else f"{name[:3]} {each.month.year % 100:02}"
            box = QRectF(left, floor + 1, self._column, words)
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, short)

    def _paint_bar(self, painter: QPainter, bar: Bar, left: float, floor: float, scale: float) -> None:
        """Available is filled at the bottom, pending an outline above; the month chosen stands on a ground."""
        width = min(self._column - THEME.metric("space2"), THEME.scaled(_WIDEST) - THEME.metric("space4"))
        x = left + (self._column - width) / 2
        if bar.available + bar.pending < 0:
            painter.fillRect(QRectF(x, floor - _LEAST, width, _LEAST), THEME.color("bar_danger"))
            return
        top = floor
        for amount, is_filled in ((bar.available, True), (bar.pending, False)):
            if amount > 0:
                height = max(float(_LEAST), amount * scale)
                top -= height
                paint_part(painter, QRectF(x, top, width, height), is_filled=is_filled)

    def _paint_ground(self, painter: QPainter, left: float) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(THEME.color("hover"))
        radius = THEME.metric("radius_small")
        painter.drawRoundedRect(QRectF(left + 2, 0, self._column - 4, self.height()), radius, radius)


def paint_part(painter: QPainter, box: QRectF, *, is_filled: bool) -> None:
    """One part of a bar, or of the legend: available is filled, pending an outline on a tint."""
    painter.fillRect(box, THEME.color("bar" if is_filled else "accent_tint2"))
    if not is_filled:
        painter.setPen(QPen(THEME.color("bar"), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(box.adjusted(0.5, 0.5, -0.5, -0.5))


class Legend(QWidget):
    """What a part of the bars means: a swatch and its word."""

    def __init__(self, word: str, *, is_filled: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_filled = is_filled
        self._swatch = THEME.metric("space3")
        row = QHBoxLayout(self)
        row.setContentsMargins(self._swatch + THEME.metric("space1") + 2, 0, THEME.metric("space2"), 0)
        row.addWidget(PlainLabel(word, "secondary", self))

    def paintEvent(self, event: QPaintEvent) -> None:
        side = float(self._swatch)
        box = QRectF(0, (self.height() - side) / 2, side, side)
        paint_part(QPainter(self), box, is_filled=self._is_filled)
