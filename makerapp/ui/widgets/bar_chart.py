"""Upright bars with their values above and their names below."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from makerapp.ui.theme import THEME
from makerapp.ui.widgets.chart import Chart
from makerapp.ui.widgets.elided_label import PlainLabel

_HEIGHT = 148
_WIDEST = 40  # a bar; in a wide chart the room between the bars grows instead
_LEAST = 3  # what is not nothing has a bar that can be seen
_FEW = 8  # bars that all keep their names
_SHARE = 0.58  # of its column that a bar takes

# The colors of a bar's parts. "soft" is an outline on a tint: what is not there yet, as pending money.
TONES = {
    "bar": "bar",
    "warn": "bar_warn",
    "danger": "bar_danger",
    "soft": "accent_tint2",
    "blue": "bar_blue",
    "violet": "bar_violet",
    "rose": "bar_rose",
    "gray": "bar_gray",
}
SERIES = ("bar", "blue", "violet", "rose", "gray")
_NAME_TONES = {"warn": "warn", "danger": "danger"}


@dataclass(frozen=True)
class Part:
    """A stretch of a bar: how much, in the unit of the whole chart, and its tone (a key of ``TONES``)."""

    value: int
    tone: str = "bar"


@dataclass(frozen=True)
class Bar:
    """One bar. ``name`` stands below it, ``shown`` above ("" for nothing), ``said`` is both in words for readers.

    The parts stand on one another, the first one lowest. ``tone`` "warn" or "danger" colors the name too.
    """

    name: str
    parts: tuple[Part, ...]
    shown: str
    said: str
    tone: str = ""

    @property
    def value(self) -> int:
        """How much all parts are together."""
        return sum(each.value for each in self.parts)


def one_part(name: str, value: int, shown: str, said: str, tone: str = "bar") -> Bar:
    """A bar of a single part; ``tone`` "warn" or "danger" colors bar and name."""
    return Bar(name, (Part(value, tone),), shown, said, tone if tone in _NAME_TONES else "")


class BarChart(Chart):
    """Upright bars; see ``Chart`` for what is chosen and opened.

    ``least_top`` is the smallest value that fills the height, so that a single order is no tower.
    """

    def __init__(
        self,
        title: str,
        parent: QWidget | None = None,
        *,
        height: int = _HEIGHT,
        least_top: int = 0,
        keeps_choice: bool = False,
    ) -> None:
        super().__init__(title, parent, keeps_choice=keeps_choice)
        self._bars: tuple[Bar, ...] = ()
        self._wished_height = height
        self._least_top = least_top
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(max(1, len(self._bars)) * THEME.scaled(_WIDEST), THEME.scaled(self._wished_height))

    def minimumSizeHint(self) -> QSize:
        return QSize(max(1, len(self._bars)) * THEME.metric("space2"), THEME.scaled(self._wished_height))

    @property
    def bars(self) -> tuple[Bar, ...]:
        """What is on show, left to right."""
        return self._bars

    def show_bars(self, bars: Sequence[Bar], current: int | None = None) -> None:
        """Show these bars, left to right, with one of them chosen."""
        self._bars = tuple(bars)
        self.show_said([each.said for each in self._bars], current)

    def bar_rect(self, number: int) -> QRectF:
        return QRectF(number * self._column, 0, self._column, self.height())

    @property
    def _column(self) -> float:
        return self.width() / max(1, len(self._bars))

    # --- painting ----------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._bars:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        figures = QFontMetricsF(THEME.font("secondary_strong", tabular=True))
        names = QFontMetricsF(THEME.font("label"))
        space = THEME.metric("space1")
        floor = self.height() - round(names.height()) - 2 * space
        room = floor - figures.height() - 2 * space
        top = max(self._least_top, *(max(0, each.value) for each in self._bars))
        scale = room / top if top > 0 else 0.0
        self.paint_ground(painter)
        painter.fillRect(QRectF(0, floor, self.width(), 1), THEME.color("border_btn"))
        told = self._told_values(figures)
        named = self._told_names(names)
        for number, bar in enumerate(self._bars):
            column = self.bar_rect(number)
            height = self._paint_bar(painter, bar, column, floor, scale)
            if number in told:
                self._paint_value(painter, bar, column, floor - height - space, figures)
            if number in named:
                self._paint_name(painter, bar, column, floor + space, number == self._current, names)

    def _told_values(self, metrics: QFontMetricsF) -> set[int]:
        """All values stand there where each fits over its bar; else that of the chosen one, or of the highest."""
        widest = max(metrics.horizontalAdvance(each.shown) for each in self._bars)
        if widest + THEME.metric("space1") <= self._column:
            return set(range(len(self._bars)))
        if self._current is not None:
            return {self._current}
        return {max(range(len(self._bars)), key=lambda number: self._bars[number].value)}

    def _told_names(self, metrics: QFontMetricsF) -> set[int]:
        """Every second or third name where they stand too close for all, counted from the last bar; a week has all."""
        count = len(self._bars)
        if count <= _FEW:
            return set(range(count))
        widest = max(metrics.horizontalAdvance(each.name) for each in self._bars) + THEME.metric("space1")
        step = max(1, -int(-widest // self._column))
        return {number for number in range(count) if (count - 1 - number) % step == 0}

    def _paint_bar(self, painter: QPainter, bar: Bar, column: QRectF, floor: float, scale: float) -> float:
        """Paint the parts from the floor up, and give back how high they are together."""
        width = round(min(column.width() * _SHARE, THEME.scaled(_WIDEST)))
        x = round(column.center().x() - width / 2)
        if bar.value < 0:
            painter.fillRect(QRectF(x, floor - _LEAST, width, _LEAST), THEME.color("bar_danger"))
            return _LEAST
        parts = [each for each in bar.parts if each.value > 0]
        top = float(floor)
        for number, part in enumerate(parts):
            height = max(float(_LEAST), part.value * scale)
            top -= height
            is_last = number + 1 == len(parts)
            paint_part(painter, QRectF(x, top, width, height - (number > 0)), part.tone, rounded=is_last)
        return floor - top

    def _paint_value(self, painter: QPainter, bar: Bar, column: QRectF, bottom: float, metrics: QFontMetricsF) -> None:
        painter.setFont(THEME.font("secondary_strong", tabular=True))
        painter.setPen(THEME.color("text"))
        width = metrics.horizontalAdvance(bar.shown)
        left = min(max(0.0, column.center().x() - width / 2), max(0.0, self.width() - width))
        box = QRectF(left, bottom - metrics.height(), width + 1, metrics.height())
        painter.drawText(box, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, bar.shown)

    def _paint_name(
        self, painter: QPainter, bar: Bar, column: QRectF, top: float, is_current: bool, metrics: QFontMetricsF
    ) -> None:
        painter.setFont(self._name_font(bar, is_current))
        painter.setPen(THEME.color(_NAME_TONES.get(bar.tone, "text" if is_current else "text2")))
        # A name among left out ones may reach over its neighbors' columns.
        width = column.width() if len(self._bars) <= _FEW else max(column.width(), metrics.horizontalAdvance(bar.name))
        left = max(0.0, min(column.center().x() - width / 2, self.width() - width))
        text = QFontMetricsF(painter.font()).elidedText(bar.name, Qt.TextElideMode.ElideRight, width + 1)
        painter.drawText(QRectF(left, top, width + 1, metrics.height()), Qt.AlignmentFlag.AlignCenter, text)

    def _name_font(self, bar: Bar, is_current: bool) -> QFont:
        """The smallest role where a name would not fit its column, as "Today" does not in large text."""
        role = "label" if bar.tone or is_current else "caption"
        fits = QFontMetricsF(THEME.font(role)).horizontalAdvance(bar.name) <= self._column
        return THEME.font(role if fits or len(self._bars) > _FEW else "key")


def paint_part(painter: QPainter, box: QRectF, tone: str, *, rounded: bool = False) -> None:
    """One part of a bar, or of a legend: filled, or for "soft" an outline on a tint."""
    radius = float(THEME.metric("space1")) if rounded else 0.0
    painter.fillPath(_upright(box, radius), THEME.color(TONES[tone]))
    if tone == "soft":
        edge = _upright(box.adjusted(0.5, 0.5, -0.5, -0.5), radius)
        painter.strokePath(edge, QPen(THEME.color("bar"), 1))


def _upright(box: QRectF, radius: float) -> QPainterPath:
    """A box whose two upper corners are round."""
    reach = min(radius, box.height(), box.width() / 2)
    path = QPainterPath(box.bottomLeft())
    if not reach:
        path.addRect(box)
        return path
    path.lineTo(box.left(), box.top() + reach)
    path.arcTo(box.left(), box.top(), 2 * reach, 2 * reach, 180, -90)
    path.arcTo(box.right() - 2 * reach, box.top(), 2 * reach, 2 * reach, 90, -90)
    path.lineTo(box.bottomRight())
    path.closeSubpath()
    return path


class Legend(QWidget):
    """What a tone means in a chart: a swatch and its word."""

    def __init__(self, word: str, tone: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tone = tone
        self._label = PlainLabel(word, "secondary", self)
        self._row = QHBoxLayout(self)
        self._row.addWidget(self._label)
        THEME.changed.connect(self._fit)
        self._fit()

    @property
    def _swatch(self) -> int:
        return THEME.scaled(THEME.metric("space3"))

    def _fit(self) -> None:
        gap = THEME.metric("space2")
        self._row.setContentsMargins(self._swatch + gap, 0, gap, 0)

    @property
    def word(self) -> str:
        """What the swatch stands for."""
        return self._label.text()

    def paintEvent(self, event: QPaintEvent) -> None:
        side = float(self._swatch)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_part(painter, QRectF(0, round((self.height() - side) / 2), side, side), self._tone)
