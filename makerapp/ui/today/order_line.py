"""One order on Today: picture, buyer, items, when it leaves, and the button with its next step."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QFont,
    QFontMetricsF,
    QKeyEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QWidget

from makerapp.models.list_rows import OrderRow
from makerapp.services.next_step import NextStep, label
from makerapp.translation import tr
from makerapp.ui.orders import row_words
from makerapp.ui.orders.order_panel import STEP_ICONS
from makerapp.ui.theme import THEME, pixmap
from makerapp.ui.widgets.buttons import SecondaryButton
from makerapp.ui.widgets.thumbnail import photo_pixmap

_TO_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


@dataclass(frozen=True)
class Shown:
    """What a line shows: an order, (icon, words, color) of when it leaves, both in words for readers, its next step."""

    row: OrderRow
    urgency: tuple[str, str, str]
    said: str
    step: NextStep


class OrderLine(QAbstractButton):
    """A press on it opens the order; ``step_pressed`` comes from its button. Both carry nothing: ask ``shown``.

    ``moved`` carries 1 or -1 for the arrow keys, ``menu_wanted`` a place on the screen.
    """

    step_pressed = Signal()
    menu_wanted = Signal(QPoint)
    moved = Signal(int)
    focused = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.shown: Shown | None = None
        self._is_last = False
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.button = SecondaryButton("", "", self)
        self.button.clicked.connect(lambda _checked=False: self.step_pressed.emit())
        self._row = QHBoxLayout(self)
        self._row.addStretch(1)
        self._row.addWidget(self.button)
        self.keep_edge(0)
        THEME.changed.connect(self._look_changed)

    def keep_edge(self, bar: int) -> None:
        """``bar`` pixels of the room at the right are taken by a scroll bar."""
        self._row.setContentsMargins(0, 0, THEME.metric("space4") + 1 - bar, 1)

    def show_order(self, shown: Shown, *, is_last: bool) -> None:
        """Show an order; ``is_last`` leaves the line below it away."""
        if (shown, is_last) == (self.shown, self._is_last):
            return
        self.shown, self._is_last = shown, is_last
        row = shown.row
        said = ", ".join((row_words.buyer(row), row.number, row_words.items(row), shown.said))
        self.setAccessibleName(said)
        self.setAccessibleDescription(tr("Opens the order window"))
        self.button.setText(tr(label(shown.step)))
        self.button.setAccessibleName(
            tr("{what}, order {number}").format(what=tr(label(shown.step)), number=row.number)
        )
        self.button.set_icon(STEP_ICONS[shown.step])
        self.update()

    @property
    def order_id(self) -> int:
        """The order shown, 0 for none."""
        return self.shown.row.id if self.shown is not None else 0

    @property
    def picture(self) -> str:
        """The name of the picture shown, "" for a tile."""
        return self.shown.row.items[0].picture if self.shown is not None and self.shown.row.items else ""

    # --- keys and pointer --------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
        if step is not None and not event.modifiers():
            self.moved.emit(step)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            if not event.isAutoRepeat():
                self.click()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.focused.emit()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        is_key = event.reason() is QContextMenuEvent.Reason.Keyboard
        self.menu_wanted.emit(
            self.mapToGlobal(QPoint(THEME.metric("space6"), self.height())) if is_key else event.globalPos()
        )

    def focus_rect(self) -> QRect:
        """The ring stands inside the line, clear of the card's edge and of the lines above and below."""
        reach = THEME.metric("focus_width") + THEME.metric("focus_gap")
        return self.rect().adjusted(reach, reach - 1, -reach, -reach)

    # --- painting ----------------------------------------------------------------------------------------

    def _look_changed(self) -> None:
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(THEME.scaled(480), THEME.metric("today_row"))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.button.minimumSizeHint().width() * 2, THEME.metric("today_row"))

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.shown is None:
            return
        painter = QPainter(self)
        ground = "fill" if self.isDown() else "hover" if self.underMouse() else ""
        if ground:
            painter.fillRect(self.rect(), THEME.color(ground))
        if not self._is_last:
            painter.fillRect(0, self.height() - 1, self.width(), 1, THEME.color("border"))
        row = self.shown.row
        size = THEME.metric("thumb_today")
        left, top = THEME.metric("space4") + 1, (self.height() - 1 - size) // 2
        title = row.items[0].title if row.items else row.buyer
        painter.drawPixmap(left, top, photo_pixmap(self.picture, title, size, self.devicePixelRatioF()))
        right = self._paint_urgency(painter, self.button.x() - THEME.metric("space5") - 2)
        self._paint_words(painter, left + size + THEME.metric("space3") + 2, right - THEME.metric("space3"))

    def _paint_urgency(self, painter: QPainter, right: float) -> float:
        """Icon and words up to ``right``; gives where they begin."""
        assert self.shown is not None
        icon, text, token = self.shown.urgency
        font = THEME.font("label")
        wide = QFontMetricsF(font).horizontalAdvance(text)
        size = THEME.metric("icon_text")
        left = right - wide - size - THEME.metric("space1") - 1
        middle = (self.height() - 1) / 2
        picture = pixmap(icon, size, token, self.devicePixelRatioF())
        painter.drawPixmap(QPointF(round(left), round(middle - size / 2)), picture)
        self._text(painter, QRectF(right - wide, 0, wide + 1, self.height() - 1), text, font, token)
        return left

    def _paint_words(self, painter: QPainter, left: float, right: float) -> None:
        assert self.shown is not None
        row = self.shown.row
        strong, second = THEME.font("strong"), THEME.font("secondary")
        high, low = QFontMetricsF(strong).height(), QFontMetricsF(second).height()
        gap = THEME.metric("space1")
        top = (self.height() - 1 - high - low - gap) / 2
        self._text(painter, QRectF(left, top, right - left, high), row_words.buyer(row), strong, "text")
        items = f"{row.number} · {row_words.items(row)}"
        self._text(painter, QRectF(left, top + high + gap, right - left, low), items, second, "text2")

    @staticmethod
    def _text(painter: QPainter, box: QRectF, text: str, font: QFont, token: str) -> None:
        painter.setFont(font)
        painter.setPen(THEME.color(token))
        shown = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, box.width())
        painter.drawText(box, _TO_LEFT, shown)
