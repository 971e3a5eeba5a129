"""The panel beside the list: one order in packing order, and the green button that knows its next step."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLayout, QVBoxLayout, QWidget

from makerapp.models.detail import order_detail
from makerapp.models.rows import FulfillmentState, LineRow, OrderDetail, ParcelRow
from makerapp.money import format_money
from makerapp.services import line_stock, messages, pictures, shop, words, work_calendar
from makerapp.services.breakdown import compact_rows
from makerapp.services.clocks import clocks
from makerapp.services.line_stock import LineStock
from makerapp.services.next_step import NextStep, label, next_step_of
from makerapp.ui.actions import OrderActions
from makerapp.ui.orders import order_menu, row_words
from makerapp.ui.orders.clocks_card import ClockRows, marketplace_note
from makerapp.ui.orders.money_card import AmountTable
from makerapp.ui.orders.order_links import OrderLinks, has_links
from makerapp.ui.orders.parcel_box import ParcelBox, live_parcels
from makerapp.ui.orders.parcel_menu import show_parcel_menu
from makerapp.ui.orders.stock_tags import stock_tag
from makerapp.ui.orders.timeline_view import TimelineView
from makerapp.ui.panel import SidePanel
from makerapp.ui.theme import THEME
from makerapp.ui.widgets.buttons import IconButton, LinkButton
from makerapp.ui.widgets.card import Card, Line
from makerapp.ui.widgets.chip import StatusChip, Tag
from makerapp.ui.widgets.elided_label import ElidedLabel, PlainLabel, WrapLabel
from makerapp.ui.widgets.icon_label import IconLabel, IconText
from makerapp.ui.widgets.note_box import NoteBox
from makerapp.ui.widgets.style_props import set_style
from makerapp.ui.widgets.thumbnail import Thumbnail

STEP_ICONS = {
    NextStep.CONFIRM: "check",
    NextStep.MAKE: "hammer",
    NextStep.PACK: "package",
    NextStep.DELIVER: "circle-check",
    NextStep.THANK: "heart",
    NextStep.REOPEN: "rotate-ccw",
    NextStep.TAKE_OFF_HOLD: "play",
}
_URGENT = {"late": ("triangle-alert", "danger"), "today": ("clock", "warn"), "held": ("pause", "text2")}

# Room that paddings and picture take beside the words of an item, in the narrow panel.
_BESIDE_TEXT = 110


class OrderPanel(SidePanel):
    """``show_order`` reads and shows an order; nothing of it is kept when another is shown."""

    menu_wanted = Signal(QPoint)

    def __init__(self, actions: OrderActions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._actions = actions
        self.detail: OrderDetail | None = None
        self.timeline: TimelineView | None = None
        self._build_header()
        self.main_pressed.connect(self._main_pressed)
        self.left_pressed.connect(lambda: self._with_order(lambda order_id: actions.print_slips([order_id])))
        self.right_pressed.connect(lambda: self._with_order(actions.edit))
        self._show_widgets(False)
        self.set_foot("")

    def _build_header(self) -> None:
        self.number = ElidedLabel("", "title", self)
        self.chip = StatusChip("pending", self)
        self.open_button = IconButton("maximize-2", self.tr("Open the order window (Enter)"), self)
        self.more_button = IconButton("ellipsis", self.tr("More actions (Menu key)"), self)
        self.open_button.clicked.connect(lambda: self._with_order(self._actions.open))
        self.more_button.clicked.connect(self._more_pressed)
        row = QHBoxLayout()
        row.setSpacing(THEME.metric("space2"))
        row.addWidget(self.number, 0)
        row.addWidget(self.chip)
        row.addStretch(1)
        row.addWidget(self.open_button)
        row.addWidget(self.more_button)
        self.header.addLayout(row)
        self.urgency = IconText("clock", "", "secondary", "", self, wrap=True)
        self.header.addWidget(self.urgency)
        self.state = Tag("", "truck", "neutral", self)
        self.header.addWidget(self.state, 0, Qt.AlignmentFlag.AlignLeft)
        self.state.hide()

    def _with_order(self, run) -> None:
        if self.detail is not None:
            run(self.detail.row.id)

    def _main_pressed(self) -> None:
        if self.detail is not None:
            # A double click on the green button must not take two steps.
            self.main_button.arm()
            self._actions.take_step(self.detail.row)

    def _more_pressed(self) -> None:
        if self.detail is not None:
            place = self.more_button.mapToGlobal(self.more_button.rect().bottomLeft())
            self._actions.show_menu(self.detail.row, place)

    @property
    def order_id(self) -> int | None:
        """The order shown."""
        return self.detail.row.id if self.detail else None

    def show_order(self, order_id: int | None) -> None:
        """Read an order and show it; ``None``, or one that is gone, leaves the panel empty."""
        self.detail = order_detail(order_id) if order_id is not None else None
        self._show_widgets(self.detail is not None)
        self.timeline = None
        with self.body_scroll.filling():
            column = self.clear_body()
            if self.detail is not None:
                self._fill(column, self.detail)
            else:
                self._fill_empty(column)
        self.body_scroll.verticalScrollBar().setValue(0)
        if self.detail is None:
            self.setAccessibleName(self.tr("Order details"))
            self.set_foot("")
            return
        self._show_header(self.detail)
        step = next_step_of(self.detail.row, shop.today())
        self.set_foot(
            self.tr(label(step)), STEP_ICONS[step], (self.tr("Print slip"), "printer"), (self.tr("Edit"), "pencil")
        )
        self.main_button.setToolTip(self.tr("{what} (Ctrl+Enter)").format(what=self.tr(label(step))))

    def _show_widgets(self, on: bool) -> None:
        for widget in (self.number, self.chip, self.open_button, self.more_button, self.urgency):
            widget.setVisible(on)
        self.set_bare(not on)
        self.state.setVisible(self.detail is not None and self.detail.row.fulfillment is FulfillmentState.PARTLY)

    def _fill_empty(self, column: QVBoxLayout) -> None:
        hint = WrapLabel(self.tr("Choose an order to see it here."), "secondary", self)
        hint.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(1)
        column.addWidget(hint)
        column.addStretch(1)

    def _show_header(self, detail: OrderDetail) -> None:
        row = detail.row
        self.setAccessibleName(self.tr("Order {number}").format(number=row.number))
        self.number.setText(row.number)
        self.chip.set_status(str(row.status))
        self.state.set_word(self.tr(words.FULFILLMENT_WORDS[row.fulfillment]))
        today, in_time = shop.today(), work_calendar.first_day_in_time()
        level = words.row_urgency(row, today, in_time=in_time).level
        icon, tone = _URGENT.get(level, ("calendar", "text2"))
        self.urgency.set(icon, words.row_sentence(row, today, in_time), tone)

    # --- body --------------------------------------------------------------------------------------------

    def _fill(self, column: QVBoxLayout, detail: OrderDetail) -> None:
        if has_links(detail):
            links = OrderLinks(detail, self)
            links.open_wanted.connect(self._actions.open)
            column.addWidget(links)
        if detail.hold_reason and detail.row.is_held(shop.today()):
            column.addWidget(IconText("pause", detail.hold_reason, "body", "", self, wrap=True))
        if detail.refund_due:
            column.addWidget(self._refund_due(detail))
        note = marketplace_note(detail, self)
        if note is not None:
            note.cancelled_pressed.connect(lambda: self._with_order(self._actions.cancelled_by_marketplace))
            column.addWidget(note)
        if detail.buyer_note:
            first = messages.first_name(detail.row.buyer)
            title = self.tr("Note from {name}").format(name=first) if first else self.tr("Note from the buyer")
            column.addWidget(NoteBox(title, detail.buyer_note, self))
        if detail.gift_message:
            column.addWidget(NoteBox(self.tr("Gift message"), detail.gift_message, self, icon="gift"))
        if detail.cancellation_requested:
            column.addWidget(
                IconText("triangle-alert", self.tr("The buyer asked to cancel"), "secondary_strong", "danger", self)
            )
        self._add_items(column, detail)
        self._add_line(column)
        self._add_address(column, detail)
        self._add_line(column)
        if self._add_parcels(column, detail):
            self._add_line(column)
        self._add_clocks(column, detail)
        self._add_payment(column, detail)
        self._add_line(column)
        column.addWidget(PlainLabel(self.tr("Timeline"), "label", self))
        self.timeline = TimelineView(self)
        self.timeline.show_events(detail.timeline)
        self.timeline.undo_wanted.connect(self._actions.undo_event)
        self.timeline.go_back_wanted.connect(self._actions.go_back)
        column.addWidget(self.timeline)
        column.addStretch(1)

    def _add_items(self, column: QVBoxLayout, detail: OrderDetail) -> None:
        tag = Tag(self.tr("Gift – hide prices"), "gift", "neutral", self) if detail.row.is_gift else None
        column.addLayout(self._heading(row_words.pieces(detail.row.pieces), tag))
        states = line_stock.of_order(detail.row.id)
        for line in detail.lines:
            column.addLayout(self._item(line, detail, states.get(line.id)))
        if any(state.short for state in states.values()):
            short = LinkButton(self.tr("Something is out of stock…"), "package-x", self)
            short.clicked.connect(lambda: self._with_order(lambda key: order_menu.out_of_stock(self._actions, key)))
            column.addWidget(short, 0, Qt.AlignmentFlag.AlignLeft)

    def _item(self, line: LineRow, detail: OrderDetail, state: LineStock | None) -> QHBoxLayout:
        path = pictures.picture_path(line.picture)
        picture = QPixmap(str(path)) if path else None
        row = QHBoxLayout()
        row.setSpacing(THEME.metric("space3"))
        row.addWidget(Thumbnail(line.title, picture, "thumb_panel", self), 0, Qt.AlignmentFlag.AlignTop)
        text = QVBoxLayout()
        text.setSpacing(1)
        first = QHBoxLayout()
        first.setSpacing(THEME.metric("space2"))
        first.addWidget(ElidedLabel(line.title, "strong", self), 1)
        first.addWidget(PlainLabel(f"× {line.quantity}", "strong" if line.quantity > 1 else "body", self))
        text.addLayout(first)
        second = QHBoxLayout()
        second.addWidget(ElidedLabel(" · ".join(value for _, value in line.options if value), "secondary", self), 1)
        if line.line_total is not None:
            second.addWidget(PlainLabel(format_money(line.line_total, detail.row.currency), "figures", self))
        text.addLayout(second)
        for name, value in line.personalization:
            text.addSpacing(THEME.metric("line_gap"))
            personal = self._personal(value or name)
            short = isinstance(personal, Tag)
            text.addWidget(personal, 0, Qt.AlignmentFlag.AlignLeft if short else Qt.AlignmentFlag(0))
        hint = row_words.missing_items_hint(line, detail.row.channel)
        if hint:
            text.addWidget(WrapLabel(hint, "secondary", self))
        sent = row_words.sent_words(line, detail.row.fulfillment)
        if sent:
            text.addWidget(Tag(sent, "truck" if line.sent else "", "neutral", self), 0, Qt.AlignmentFlag.AlignLeft)
        made = stock_tag(state, self)
        if made is not None:
            text.addSpacing(THEME.metric("line_gap"))
            text.addWidget(made, 0, Qt.AlignmentFlag.AlignLeft)
        if line.refunded_in_all:
            said = self.tr("{n} refunded").format(n=line.refunded_in_all)
            text.addWidget(Tag(said, "rotate-ccw", "neutral", self), 0, Qt.AlignmentFlag.AlignLeft)
        if line.returned:
            said = row_words.returned_words(line)
            text.addWidget(Tag(said, "arrow-left-right", "neutral", self), 0, Qt.AlignmentFlag.AlignLeft)
        row.addLayout(text, 1)
        return row

    def _personal(self, text: str) -> QWidget:
        """What the buyer wants on it: a tag where it fits, else a box in full; it must be read before packing."""
        tag = Tag(text, "pencil", "note", self)
        if "\n" not in text and tag.sizeHint().width() <= THEME.metric("panel") - _BESIDE_TEXT:
            tag.setAccessibleName(self.tr("Personalization: {text}").format(text=text))
            return tag
        tag.deleteLater()
        return NoteLine(text, self)

    def _add_address(self, column: QVBoxLayout, detail: OrderDetail) -> None:
        copy = LinkButton(self.tr("Copy"), "copy", self, name=self.tr("Copy address"))
        copy.setToolTip(self.tr("Copy address (Ctrl+Shift+C)"))
        copy.clicked.connect(lambda: self._with_order(self._actions.copy_address))
        column.addLayout(self._heading(self.tr("Send to"), copy))
        lines = detail.ship_to.lines() or [self.tr("No address yet")]
        address = QVBoxLayout()
        address.setSpacing(THEME.metric("line_gap") + 1)
        for line in lines:
            address.addWidget(WrapLabel(line, "body", self, selectable=True))
        column.addLayout(address)

    def _add_parcels(self, column: QVBoxLayout, detail: OrderDetail) -> bool:
        """What is under way and how to follow it; a cancelled parcel only stands in the order window."""
        parcels = live_parcels(detail)
        if parcels:
            column.addWidget(PlainLabel(self.tr("Parcel") if len(parcels) == 1 else self.tr("Parcels"), "label", self))
        for parcel in parcels:
            box = ParcelBox(parcel, self, can_change=True, currency=detail.row.currency)
            box.copy_pressed.connect(self._actions.copy_tracking)
            box.change_pressed.connect(self._change_tracking)
            box.more_pressed.connect(self._show_parcel_menu)
            column.addWidget(box)
        return bool(parcels)

    def _change_tracking(self, parcel_id: int) -> None:
        self._with_order(lambda order_id: self._actions.change_tracking(order_id, parcel_id))

    def _show_parcel_menu(self, parcel: ParcelRow, place: QPoint) -> None:
        actions = self._actions
        self._with_order(lambda each: show_parcel_menu(actions.context, each, parcel, actions.window, place))

    def _add_clocks(self, column: QVBoxLayout, detail: OrderDetail) -> None:
        running = clocks(detail)
        if running:
            column.addWidget(PlainLabel(self.tr("Deadlines"), "label", self))
            column.addWidget(ClockRows(running, self))
            self._add_line(column)

    def _add_payment(self, column: QVBoxLayout, detail: OrderDetail) -> None:
        status = detail.row.payment
        said = self.tr(words.PAYMENT_WORDS[status])
        tones = {"paid": ("check", "accent"), "awaiting": ("clock", "warn"), "failed": ("triangle-alert", "danger")}
        icon, tone = tones.get(str(status), ("rotate-ccw", "neutral"))
        column.addLayout(self._heading(self.tr("Payment"), Tag(said, icon, tone, self)))
        column.addWidget(AmountTable(compact_rows(detail), detail.row.currency, self))

    def _refund_due(self, detail: OrderDetail) -> QWidget:
        """What the buyer still has to get back, with the one press that says it was done."""
        box = Card(self, kind="inset", padding=THEME.metric("space3"))
        amount = format_money(detail.refund_due, detail.row.currency)
        said = self.tr("Refund due {amount}").format(amount=amount)
        box.body.addWidget(IconText("banknote", said, "secondary_strong", "warn", box))
        done = LinkButton(self.tr("Mark as paid back"), "check", box)
        done.clicked.connect(lambda: self._with_order(self._actions.mark_paid_back))
        box.body.addWidget(done, 0, Qt.AlignmentFlag.AlignLeft)
        return box

    def _add_line(self, column: QVBoxLayout) -> None:
        column.addSpacing(THEME.metric("space1"))
        column.addWidget(Line(self))
        column.addSpacing(THEME.metric("space1"))

    def _heading(self, text: str, right: QWidget | None = None) -> QLayout:
        row = QHBoxLayout()
        row.setSpacing(THEME.metric("space2"))
        row.addWidget(PlainLabel(text, "label", self), 1)
        if right is not None:
            row.addWidget(right)
        return row


class NoteLine(QFrame):
    """A personalization in the color of the buyer's own words; long ones break into lines."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_style(self, kind="note")
        self.setAccessibleName(self.tr("Personalization: {text}").format(text=text))
        row = QHBoxLayout(self)
        edge = THEME.metric("space2")
        row.setContentsMargins(edge, 3, edge, 3)
        row.setSpacing(THEME.metric("radius_small"))
        row.addWidget(IconLabel("pencil", 14, "text", self), 0, Qt.AlignmentFlag.AlignTop)
        words_label = WrapLabel(text, "label", self, tone="text", selectable=True)
        row.addWidget(words_label, 1)
