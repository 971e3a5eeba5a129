"""One parcel of the batch: packed or not, for whom, what is in it, who takes it, and its number."""

from __future__ import annotations

import html

from PySide6.QtCore import QEvent, QObject, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QSizePolicy, QWidget

from makerapp.models.rows import OrderDetail
from makerapp.services.batch import is_packed
from makerapp.services.parcels import LONGEST_TRACKING
from makerapp.services.words import carrier_words
from makerapp.ui.batch.plan import Plan
from makerapp.ui.batch.words import contents, named
from makerapp.ui.fulfillment import carrier_choice
from makerapp.ui.fulfillment.tick import TickButton
from makerapp.ui.theme import THEME, pixmap
from makerapp.ui.widgets.buttons import SecondaryButton
from makerapp.ui.widgets.chip import paint_pill, pill_width, tag_colors
from makerapp.ui.widgets.keep_size import keep_font

_CARRIER_WIDTH = 156
_NUMBER_WIDTH = 216
_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_Return: 1, Qt.Key.Key_Enter: 1}


class ShipRow(QWidget):
    """``tick_wanted`` when the tick is pressed, ``number_typed`` with each sign, ``carrier_wanted`` for the menu.

    ``entered`` when the keyboard comes to it; ``left`` when it goes on to the next row (1, by Enter also with what
    was typed) or the one before (-1).
    """

    tick_wanted = Signal()
    number_typed = Signal(str)
    number_entered = Signal()
    carrier_wanted = Signal()
    entered = Signal()
    left = Signal(int)

    def __init__(self, order: OrderDetail, plan: Plan, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._order: OrderDetail | None = None
        self._is_current = False
        self._title = self._contents = self._hint = ""
        self._tags: list[tuple[str, str, str]] = []
        self._sign: tuple[str, str] | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        number = order.row.number
        self.tick = TickButton(self.tr("{number} is packed").format(number=number), self)
        self.tick.clicked.connect(lambda _checked=False: self.tick_wanted.emit())
        self.carrier = SecondaryButton("", "", self, small=True, stretch=True)
        self.carrier.setFixedWidth(THEME.scaled(_CARRIER_WIDTH))
        self.carrier.clicked.connect(lambda _checked=False: self.carrier_wanted.emit())
        self.number = QLineEdit(self)
        self.number.setMaxLength(LONGEST_TRACKING)
        self.number.setFixedWidth(THEME.scaled(_NUMBER_WIDTH))
        keep_font(self.number, "money")
        self.number.setPlaceholderText(self.tr("Tracking number"))
        self.number.setAccessibleName(self.tr("Tracking number of {number}").format(number=number))
        self.number.textEdited.connect(self.number_typed)
        self._lay_out()
        for widget in (self.tick, self.carrier, self.number):
            widget.installEventFilter(self)
        THEME.changed.connect(self._look_changed)
        self.show_order(order)
        self.show_plan(plan)

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(THEME.metric("space3"))
        row.addWidget(self.tick)
        row.addStretch(1)
        row.addWidget(self.carrier)
        row.addWidget(self.number)
        self._leave_room()

    def _leave_room(self) -> None:
        """The words between tick and carrier and the sign at the end are painted: a batch has many rows."""
        side, narrow = THEME.metric("space4"), THEME.metric("space2")
        self.setContentsMargins(side, narrow, 2 * THEME.metric("space3") + THEME.metric("icon"), narrow)

    # --- state -------------------------------------------------------------------------------------------

    def show_order(self, order: OrderDetail) -> None:
        """Show the order as it stands now; what is typed stays."""
        if order is self._order:
            return
        self._order = order
        self._title, self._contents, self._tags = named(order), contents(order), self._tags_of(order)
        self.setToolTip(f"<p>{html.escape(self._contents)}</p>")
        self.tick.setChecked(is_packed(order))
        self.update()
        self._say()

    def _tags_of(self, order: OrderDetail) -> list[tuple[str, str, str]]:
        found = []
        if order.row.is_gift:
            found.append((self.tr("Gift"), "gift", "accent"))
        if order.buyer_note:
            found.append((self.tr("Note", "from the buyer"), "message-square-text", "note"))
        if any(line.personalization for line in order.lines if line.to_send):
            found.append((self.tr("Personalized"), "pencil", "note"))
        return found

    def show_plan(self, plan: Plan) -> None:
        """Show who takes it and its number; the cursor stays where it is while the number is typed."""
        self.carrier.setText(carrier_words(plan.carrier) or self.tr("Choose carrier"))
        self.carrier.set_icon("truck" if plan.carrier else "triangle-alert", 16, "" if plan.carrier else "warn")
        who = carrier_words(plan.carrier) or self.tr("none chosen yet")
        number = plan.order.row.number
        self.carrier.setAccessibleName(self.tr("Carrier of {number}: {carrier}").format(number=number, carrier=who))
        if self.number.text().strip() != plan.number:
            self.number.setText(plan.number)
        found = carrier_choice.looks_like(plan.number, plan.carrier)
        odd = found.is_odd or bool(found.other_carrier)
        self._sign = ("triangle-alert", "warn") if odd else ("circle-check", "accent_text") if found.is_fine else None
        # What can wait is said once the typing pauses, which is when the row loses the keyboard.
        self._hint = found.sentence if odd and not (found.can_wait and self.number.hasFocus()) else ""
        self.update()
        self.number.setToolTip(found.sentence)
        self._say()

    def _say(self) -> None:
        order = self._order
        if order is not None:
            state = self.tr("packed") if self.tick.isChecked() else self.tr("not packed")
            known = (word for word, _icon, _tone in self._tags)
            parts = (self._title, *known, self._contents, state, self.carrier.text(), self.number.text(), self._hint)
            self.setAccessibleName(", ".join(part for part in parts if part))

    def set_current(self, current: bool) -> None:
        """Give it the accent border of the row that is worked on."""
        if current != self._is_current:
            self._is_current = current
            self.update()

    @property
    def is_current(self) -> bool:
        """Whether it bears the accent border."""
        return self._is_current

    def enter(self) -> None:
        """Put the cursor into the number."""
        self.number.setFocus(Qt.FocusReason.OtherFocusReason)
        self.number.selectAll()

    # --- events ------------------------------------------------------------------------------------------

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusIn:
            self.entered.emit()
        elif event.type() == QEvent.Type.KeyPress and watched is self.number and isinstance(event, QKeyEvent):
            by = _STEPS.get(Qt.Key(event.key()))
            if by is not None and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
                if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                    self.number_entered.emit()
                self.left.emit(by)
                return True
        return super().eventFilter(watched, event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.enter()
        super().mouseReleaseEvent(event)

    def _look_changed(self) -> None:
        self.carrier.setFixedWidth(THEME.scaled(_CARRIER_WIDTH))
        self.number.setFixedWidth(THEME.scaled(_NUMBER_WIDTH))
        self._leave_room()
        self.updateGeometry()
        self.update()

    def minimumSizeHint(self) -> QSize:
        return QSize(super().minimumSizeHint().width(), self.sizeHint().height())

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        return QSize(hint.width(), max(hint.height(), THEME.metric("pile_row")))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width = 2 if self._is_current else 1
        painter.setPen(QPen(THEME.color("accent" if self._is_current else "border"), width))
        painter.setBrush(THEME.color("surface"))
        half = width / 2
        radius = THEME.metric("radius_card") - half
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(half, half, -half, -half), radius, radius)
        self._paint_words(painter)
        if self._sign is not None:
            icon, token = self._sign
            size = THEME.metric("icon")
            at = QPointF(self.number.geometry().right() + THEME.metric("space3"), (self.height() - size) / 2)
            painter.drawPixmap(at, pixmap(icon, size, token, self.devicePixelRatioF()))

    def _paint_words(self, painter: QPainter) -> None:
        """Who it is for with what is to be known of it, and below what is in it, or what is odd about its number."""
        strong, secondary = QFontMetricsF(THEME.font("strong")), QFontMetricsF(THEME.font("secondary"))
        gap = THEME.metric("space3")
        left = float(self.tick.geometry().right() + gap)
        room = self.carrier.geometry().left() - gap - left
        top = (self.height() - strong.height() - secondary.height() - THEME.metric("space1")) / 2
        title = strong.elidedText(self._title, Qt.TextElideMode.ElideRight, room)
        painter.setFont(THEME.font("strong"))
        painter.setPen(THEME.color("text"))
        painter.drawText(QPointF(left, top + strong.ascent()), title)
        self._paint_tags(painter, left + strong.horizontalAdvance(title) + gap, left + room, top + strong.height() / 2)
        base = top + strong.height() + THEME.metric("space1") + secondary.ascent()
        painter.setFont(THEME.font("secondary"))
        painter.setPen(THEME.color("warn" if self._hint else "text2"))
        line = secondary.elidedText(self._hint or self._contents, Qt.TextElideMode.ElideRight, room)
        painter.drawText(QPointF(left, base), line)

    def _paint_tags(self, painter: QPainter, left: float, right: float, middle: float) -> None:
        height, small = THEME.metric("tag"), THEME.metric("space1")
        for word, icon, tone in self._tags:
            width = pill_width(word, icon)
            if left + width > right:
                return
            ink, fill = tag_colors(tone)
            rect = QRectF(left, middle - height / 2, width, height)
            paint_pill(painter, rect, word, icon, ink, fill, THEME.metric("radius_cap"))
            left += width + small
