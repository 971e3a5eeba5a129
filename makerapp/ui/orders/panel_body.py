"""What the panel beside the list says of one order, in packing order. Loaded with the first order shown."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLayout, QVBoxLayout, QWidget

from makerapp.models.rows import LineRow, OrderDetail
from makerapp.money import format_money
from makerapp.services import line_stock, messages, shop, words
from makerapp.services.breakdown import compact_rows
from makerapp.services.clocks import clocks
from makerapp.services.key_table import with_keys
from makerapp.services.line_stock import LineStock
from makerapp.services.paperwork import staleness
from makerapp.ui.actions import OrderActions
from makerapp.ui.orders import order_menu, row_words
from makerapp.ui.orders.clocks_card import ClockRows, marketplace_note
from makerapp.ui.orders.money_card import AmountTable
from makerapp.ui.orders.order_links import OrderLinks, has_links
from makerapp.ui.orders.parcel_box import ParcelBox, live_parcels
from makerapp.ui.orders.parcel_menu import show_parcel_menu
from makerapp.ui.orders.stale_slip import StaleNote, print_again
from makerapp.ui.orders.stock_tags import stock_tag
from makerapp.ui.orders.timeline_view import TimelineView
from makerapp.ui.theme import THEME
from makerapp.ui.widgets.buttons import LinkButton
from makerapp.ui.widgets.card import Card, Line
from makerapp.ui.widgets.chip import Tag
from makerapp.ui.widgets.elided_label import ElidedLabel, PlainLabel, WrapLabel
from makerapp.ui.widgets.icon_label import IconLabel, IconText
from makerapp.ui.widgets.note_box import NoteBox
from makerapp.ui.widgets.style_props import set_style
from makerapp.ui.widgets.thumbnail import Thumbnail

# Room that paddings and picture take beside the words of an item, in the narrow panel.
_BESIDE_TEXT = 110


class PanelBody:
    """Makes the widgets of one order, all of them children of ``panel``; what they do goes through ``actions``."""

    def __init__(self, panel: QWidget, actions: OrderActions, detail: OrderDetail) -> None:
        self._panel = panel
        self._actions = actions
        self._detail = detail

    def fill(self, column: QVBoxLayout) -> TimelineView:
        """Put everything into the empty column; gives the timeline at its foot."""
        detail = self._detail
        if has_links(detail):
            links = OrderLinks(detail, self._panel)
            links.open_wanted.connect(self._actions.open)
            column.addWidget(links)
        if detail.hold_reason and detail.row.is_held(shop.today()):
            column.addWidget(IconText("pause", detail.hold_reason, "body", "", self._panel, wrap=True))
        self._add_stale_slip(column)
        if detail.refund_due:
            column.addWidget(self._refund_due())
        note = marketplace_note(detail, self._panel)
        if note is not None:
            note.cancelled_pressed.connect(lambda: self._actions.cancelled_by_marketplace(detail.row.id))
            column.addWidget(note)
        if detail.buyer_note:
            column.addWidget(NoteBox(messages.note_from(detail.row.buyer), detail.buyer_note, self._panel))
        if detail.gift_message:
            column.addWidget(NoteBox(_tr("Gift message"), detail.gift_message, self._panel, icon="gift"))
        if detail.cancellation_requested:
            column.addWidget(
                IconText("triangle-alert", _tr("The buyer asked to cancel"), "secondary_strong", "danger", self._panel)
            )
        self._add_items(column)
        self._add_line(column)
        self._add_address(column)
        self._add_line(column)
        if self._add_parcels(column):
            self._add_line(column)
        self._add_clocks(column)
        self._add_payment(column)
        self._add_line(column)
        column.addWidget(PlainLabel(_tr("Timeline"), "label", self._panel))
        timeline = TimelineView(self._panel)
        timeline.show_events(detail.timeline)
        timeline.undo_wanted.connect(self._actions.undo_event)
        timeline.go_back_wanted.connect(self._actions.go_back)
        column.addWidget(timeline)
        column.addStretch(1)
        return timeline

    def _add_stale_slip(self, column: QVBoxLayout) -> None:
        stale = staleness.stale_slip(self._detail)
        if stale is not None:
            note = StaleNote(stale, self._panel)
            actions, order_id = self._actions, self._detail.row.id
            note.print_pressed.connect(lambda: print_again(actions.context, order_id, actions.window))
            column.addWidget(note)

    def _add_items(self, column: QVBoxLayout) -> None:
        detail = self._detail
        tag = Tag(_tr("Gift – hide prices"), "gift", "neutral", self._panel) if detail.row.is_gift else None
        column.addLayout(self._heading(row_words.pieces(detail.row.pieces), tag))
        states = line_stock.of_order(detail.row.id)
        for line in detail.lines:
            column.addLayout(self._item(line, states.get(line.id)))
        if any(state.short for state in states.values()):
            short = LinkButton(_tr("Something is out of stock…"), "package-x", self._panel)
            short.clicked.connect(lambda: order_menu.out_of_stock(self._actions, detail.row.id))
            column.addWidget(short, 0, Qt.AlignmentFlag.AlignLeft)

    def _item(self, line: LineRow, state: LineStock | None) -> QHBoxLayout:
        detail = self._detail
        row = QHBoxLayout()
        row.setSpacing(THEME.metric("space3"))
        row.addWidget(Thumbnail(line.title, line.picture, "thumb_panel", self._panel), 0, Qt.AlignmentFlag.AlignTop)
        text = QVBoxLayout()
        text.setSpacing(1)
        first = QHBoxLayout()
        first.setSpacing(THEME.metric("space2"))
        first.addWidget(ElidedLabel(line.title, "strong", self._panel), 1)
        first.addWidget(PlainLabel(f"× {line.quantity}", "strong" if line.quantity > 1 else "body", self._panel))
        text.addLayout(first)
        second = QHBoxLayout()
        second.addWidget(
            ElidedLabel(" · ".join(value for _, value in line.options if value), "secondary", self._panel), 1
        )
        if line.line_total is not None:
            second.addWidget(PlainLabel(format_money(line.line_total, detail.row.currency), "figures", self._panel))
        text.addLayout(second)
        for name, value in line.personalization:
            text.addSpacing(THEME.metric("line_gap"))
            personal = self._personal(value or name)
            short = isinstance(personal, Tag)
            text.addWidget(personal, 0, Qt.AlignmentFlag.AlignLeft if short else Qt.AlignmentFlag(0))
        hint = row_words.missing_items_hint(line, detail.row.channel)
        if hint:
            text.addWidget(WrapLabel(hint, "secondary", self._panel))
        sent = row_words.sent_words(line, detail.row.fulfillment)
        if sent:
            text.addWidget(
                Tag(sent, "truck" if line.sent else "", "neutral", self._panel), 0, Qt.AlignmentFlag.AlignLeft
            )
        made = stock_tag(state, self._panel)
        if made is not None:
            text.addSpacing(THEME.metric("line_gap"))
            text.addWidget(made, 0, Qt.AlignmentFlag.AlignLeft)
        if line.refunded_in_all:
            said = _tr("{n} refunded").format(n=line.refunded_in_all)
            text.addWidget(Tag(said, "rotate-ccw", "neutral", self._panel), 0, Qt.AlignmentFlag.AlignLeft)
        if line.returned:
            said = row_words.returned_words(line)
            text.addWidget(Tag(said, "arrow-left-right", "neutral", self._panel), 0, Qt.AlignmentFlag.AlignLeft)
        # Two lines beside a higher picture stay together at its top.
        text.addStretch(1)
        row.addLayout(text, 1)
        return row

    def _personal(self, text: str) -> QWidget:
        """What the buyer wants on it: a tag where it fits, else a box in full; it must be read before packing."""
        tag = Tag(text, "pencil", "note", self._panel)
        if "\n" not in text and tag.sizeHint().width() <= THEME.metric("panel") - _BESIDE_TEXT:
            tag.setAccessibleName(_tr("Personalization: {text}").format(text=text))
            return tag
        tag.deleteLater()
        return NoteLine(text, self._panel)

    def _add_address(self, column: QVBoxLayout) -> None:
        detail = self._detail
        copy = LinkButton(_tr("Copy"), "copy", self._panel, name=_tr("Copy address"))
        copy.setToolTip(with_keys(_tr("Copy address"), "Ctrl+Shift+C"))
        copy.clicked.connect(lambda: self._actions.copy_address(detail.row.id))
        column.addLayout(self._heading(_tr("Send to"), copy))
        lines = detail.ship_to.lines() or [_tr("No address yet")]
        address = QVBoxLayout()
        address.setSpacing(THEME.metric("line_gap") + 1)
        for line in lines:
            address.addWidget(WrapLabel(line, "body", self._panel, selectable=True))
        column.addLayout(address)

    def _add_parcels(self, column: QVBoxLayout) -> bool:
        """What is under way and how to follow it; a cancelled parcel only stands in the order window."""
        actions, detail = self._actions, self._detail
        parcels = live_parcels(detail)
        if parcels:
            column.addWidget(PlainLabel(_tr("Parcel") if len(parcels) == 1 else _tr("Parcels"), "label", self._panel))
        for parcel in parcels:
            box = ParcelBox(parcel, self._panel, can_change=True, currency=detail.row.currency)
            box.copy_pressed.connect(self._actions.copy_tracking)
            box.change_pressed.connect(lambda parcel_id: actions.change_tracking(detail.row.id, parcel_id))
            box.more_pressed.connect(
                lambda parcel, place: show_parcel_menu(actions.context, detail.row.id, parcel, actions.window, place)
            )
            column.addWidget(box)
        return bool(parcels)

    def _add_clocks(self, column: QVBoxLayout) -> None:
        detail = self._detail
        running = clocks(detail)
        if running:
            column.addWidget(PlainLabel(_tr("Deadlines"), "label", self._panel))
            column.addWidget(ClockRows(running, self._panel))
            self._add_line(column)

    def _add_payment(self, column: QVBoxLayout) -> None:
        detail = self._detail
        status = detail.row.payment
        said = words.PAYMENT_WORDS[status]
        tones = {"paid": ("check", "accent"), "awaiting": ("clock", "warn"), "failed": ("triangle-alert", "danger")}
        icon, tone = tones.get(str(status), ("rotate-ccw", "neutral"))
        column.addLayout(self._heading(_tr("Payment"), Tag(said, icon, tone, self._panel)))
        column.addWidget(AmountTable(compact_rows(detail), detail.row.currency, self._panel))

    def _refund_due(self) -> QWidget:
        """What the buyer still has to get back, with the one press that says it was done."""
        detail = self._detail
        box = Card(self._panel, kind="inset", padding=THEME.metric("space3"))
        amount = format_money(detail.refund_due, detail.row.currency)
        said = _tr("Refund due {amount}").format(amount=amount)
        box.body.addWidget(IconText("banknote", said, "secondary_strong", "warn", box))
        done = LinkButton(_tr("Mark as paid back"), "check", box)
        done.clicked.connect(lambda: self._actions.mark_paid_back(detail.row.id))
        box.body.addWidget(done, 0, Qt.AlignmentFlag.AlignLeft)
        return box

    def _add_line(self, column: QVBoxLayout) -> None:
        column.addSpacing(THEME.metric("space1"))
        column.addWidget(Line(self._panel))
        column.addSpacing(THEME.metric("space1"))

    def _heading(self, text: str, right: QWidget | None = None) -> QLayout:
        row = QHBoxLayout()
        row.setSpacing(THEME.metric("space2"))
        row.addWidget(PlainLabel(text, "label", self._panel), 1)
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


def _tr(text: str) -> str:
    return QCoreApplication.translate("OrderPanel", text)
