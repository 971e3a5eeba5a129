"""A ranking: one line per thing with its picture, name, bar and value, the largest on top."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from makerapp.ui.theme import THEME
from makerapp.ui.widgets.bar_chart import TONES
from makerapp.ui.widgets.chart import Chart
from makerapp.ui.widgets.photos import PHOTOS
from makerapp.ui.widgets.thumbnail import photo_pixmap

_LINE = 40
_PICTURE = 28
_BAR = 6


@dataclass(frozen=True)
class Rank:
    """One line: ``shown`` stands at its right end, ``said`` is all of it in words. ``picture`` is a kept one's name."""

    name: str
    value: int
    shown: str
    said: str
    picture: str = ""


class RankChart(Chart):
    """Lines of a ranking; see ``Chart`` for what is chosen and opened. Up and Down go from line to line."""

    BEFORE = Qt.Key.Key_Up
    AFTER = Qt.Key.Key_Down

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(title, parent)
        self._ranks: tuple[Rank, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        PHOTOS.arrived.connect(self._photo_came)

    def _photo_came(self, _name: str) -> None:
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(THEME.scaled(10 * _LINE), self._line * max(1, len(self._ranks)))

    def minimumSizeHint(self) -> QSize:
        return QSize(THEME.scaled(5 * _LINE), self.sizeHint().height())

    @property
    def _line(self) -> int:
        return max(THEME.scaled(_LINE), THEME.metric("target"))

    @property
    def ranks(self) -> tuple[Rank, ...]:
        """What is on show, top to bottom."""
        return self._ranks

    def show_ranks(self, ranks: Sequence[Rank]) -> None:
        """Show these lines, the largest first."""
        self._ranks = tuple(ranks)
        self.show_said([each.said for each in self._ranks], None)

    def bar_rect(self, number: int) -> QRectF:
        return QRectF(0, number * self._line, self.width(), self._line)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.paint_ground(painter)
        highest = max((each.value for each in self._ranks), default=0)
        for number, each in enumerate(self._ranks):
            self._paint_line(painter, each, self.bar_rect(number), each.value / highest if highest > 0 else 0.0)

    def _paint_line(self, painter: QPainter, rank: Rank, line: QRectF, share: float) -> None:
        space = THEME.metric("space3")
        side = THEME.scaled(_PICTURE)
        ratio = self.devicePixelRatioF()
        at = QPointF(THEME.metric("space1"), line.top() + (line.height() - side) // 2)
        painter.drawPixmap(at, photo_pixmap(rank.picture, rank.name, side, ratio))
        left = THEME.metric("space1") + side + space
        right = line.right() - THEME.metric("space1")
        bar = QRectF(left, line.bottom() - THEME.metric("space2") - _BAR, right - left, _BAR)
        words = QRectF(left, line.top(), right - left, bar.top() - line.top())
        self._paint_words(painter, rank, words)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(THEME.color("fill"))
        painter.drawRoundedRect(bar, _BAR / 2, _BAR / 2)
        painter.setBrush(THEME.color(TONES["bar"]))
        bar.setWidth(max(float(_BAR), bar.width() * share))
        painter.drawRoundedRect(bar, _BAR / 2, _BAR / 2)

    def _paint_words(self, painter: QPainter, rank: Rank, room: QRectF) -> None:
        middle = Qt.AlignmentFlag.AlignVCenter
        font = THEME.font("secondary_strong", tabular=True)
        painter.setFont(font)
        painter.setPen(THEME.color("text"))
        painter.drawText(room, Qt.AlignmentFlag.AlignRight | middle, rank.shown)
        room = room.adjusted(0, 0, -QFontMetricsF(font).horizontalAdvance(rank.shown) - THEME.metric("space3"), 0)
        font = THEME.font("secondary")
        painter.setFont(font)
        name = QFontMetricsF(font).elidedText(rank.name, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignLeft | middle, name)
