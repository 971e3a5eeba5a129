"""Step 1: is it paid, is the address complete, is everything made? Shown only where something needs a decision."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from makerapp.models.rows import LineRow, OrderDetail
from makerapp.services import holding, making, order_editing, orders, packing
from makerapp.services.messages import note_from
from makerapp.services.packing import ReviewPoint
from makerapp.ui.fulfillment.address_form import AddressForm
from makerapp.ui.fulfillment.missing_dialog import ask_before_packing
from makerapp.ui.fulfillment.panel_parts import (
    address,
    block,
    count_label,
    fact,
    lines_to_send,
    personal_words,
    picture_of,
    variant_words,
)
from makerapp.ui.fulfillment.step import Choice, Desk, Foot, Step
from makerapp.ui.fulfillment.together import TogetherOffer
from makerapp.ui.panel import clear_layout
from makerapp.ui.theme import THEME
from makerapp.ui.widgets.buttons import SecondaryButton
from makerapp.ui.widgets.card import Card, Line
from makerapp.ui.widgets.chip import Tag
from makerapp.ui.widgets.elided_label import ElidedLabel, PlainLabel, WrapLabel
from makerapp.ui.widgets.icon_label import IconTile
from makerapp.ui.widgets.note_box import NoteBox
from makerapp.ui.widgets.scroll_area import ScrollBody
from makerapp.ui.widgets.thumbnail import Thumbnail

_MARK = 28  # the disc before a point, like the discs of the stepper


class ReviewStep(Step):
    """Points with a tick or a warning, each with one sentence and its fix; the address is mended right here."""

    key = "review"

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.points: tuple[ReviewPoint, ...] = ()
        self.fixes: dict[str, SecondaryButton] = {}
        scroll = ScrollBody(self, padding=(0, 0, 0, 0))
        scroll.body.setSpacing(THEME.metric("gap"))
        self._check_card = Card(self)
        self.heading = self._check_card.add_heading(self.tr("Before you pack"))
        self._points_column = QVBoxLayout()
        self._points_column.setSpacing(THEME.metric("space3"))
        self._check_card.body.addLayout(self._points_column)
        self.form = AddressForm(self)
        self.form.saved.connect(self._save_address)
        self.form.cancelled.connect(self._close_form)
        self.form.hide()
        self._check_card.body.addWidget(self.form)
        self._items_card = Card(self)
        self._items_card.add_heading(self.tr("Items"))
        self._items = QVBoxLayout()
        self._items.setSpacing(THEME.metric("space3"))
        self._items_card.body.addLayout(self._items)
        self.together = TogetherOffer(desk, self)
        scroll.body.addWidget(self.together)
        scroll.body.addWidget(self._check_card)
        scroll.body.addWidget(self._items_card)
        scroll.body.addStretch(1)
        self._scroll = scroll
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(scroll)

    # --- showing -----------------------------------------------------------------------------------------

    def show_order(self, detail: OrderDetail) -> None:
        self.points = packing.review(detail)
        self.together.show_order(detail, self.desk.companions)
        clear_layout(self._points_column)
        self.fixes = {}
        for point in self.points:
            self._points_column.addWidget(self._point_row(point))
        clear_layout(self._items)
        for number, line in enumerate(lines_to_send(detail)):
            if number:
                self._items.addWidget(Line())
            self._items.addWidget(_item(line))
        self._items_card.setVisible(bool(detail.lines))
        if self.form.isVisible() and self.form.order_id != detail.row.id:
            self._close_form()

    def _point_row(self, point: ReviewPoint) -> QWidget:
        frame = QWidget()
        row = QHBoxLayout(frame)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(THEME.metric("space3"))
        tone, icon = ("accent", "check") if point.is_fine else ("warn", "triangle-alert")
        row.addWidget(IconTile(icon, tone, _MARK, frame, disc=True), 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(THEME.metric("line_gap"))
        words.addWidget(PlainLabel(self._title(point), "strong", frame))
        words.addWidget(WrapLabel(point.sentence, "secondary", frame))
        row.addLayout(words, 1)
        text, picture = self._fix_words(point)
        if text:
            button = SecondaryButton(text, picture, frame, small=True)
            button.clicked.connect(lambda _checked=False, point=point: self.fix(point))
            self.fixes[point.key] = button
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
        frame.setAccessibleName(f"{self._title(point)}: {point.sentence}")
        return frame

    def _title(self, point: ReviewPoint) -> str:
        titles = {
            "paid": self.tr("Payment"),
            "address": self.tr("Address"),
            "made": self.tr("Items"),
            "ship_by": self.tr("Ship-by date"),
            "cancellation": self.tr("The buyer wants to cancel"),
            "held": self.tr("On hold"),
        }
        return titles[point.key]

    def _fix_words(self, point: ReviewPoint) -> tuple[str, str]:
        if point.fix == "edit_address" and not point.is_fine:
            missing = "postcode" in point.sentence.casefold()
            return (self.tr("Add postcode") if missing else self.tr("Edit address")), "pencil"
        words = {
            "mark_made": (self.tr("Mark as made"), "hammer"),
            "out_of_stock": (self.tr("Out of stock…"), "package-x"),
            "edit_items": (self.tr("Edit items"), "pencil"),
            "cancel_order": (self.tr("Cancel order…"), "ban"),
            "off_hold": (self.tr("Take off hold"), "play"),
        }
        return words.get(point.fix, ("", ""))

    @property
    def is_unpaid(self) -> bool:
        """Nobody paid and nobody said "Pack anyway"."""
        return any(point.key == "paid" and point.needs_decision for point in self.points)

    def enter(self) -> None:
        self.heading.setFocus()
        self._say_unpaid()

    def _say_unpaid(self) -> None:
        if self.is_unpaid:
            self.desk.say(
                "warn",
                self.tr("Not paid yet. Best wait until it is."),
                self.tr("{number} stays where it is until then.").format(number=self.desk.detail.row.number),
                Choice(self.tr("Pack anyway"), self._pack_anyway, "package"),
            )

    # --- doing -------------------------------------------------------------------------------------------

    def fix(self, point: ReviewPoint) -> None:
        """Do what mends a point."""
        order_id = self.desk.detail.row.id
        if point.fix == "pack_unpaid":
            self._pack_anyway()
        elif point.fix == "edit_address":
            self.open_form()
        elif point.fix == "mark_made":
            self._do(lambda: making.mark_made(order_id))
        elif point.fix == "off_hold":
            self._do(lambda: holding.take_off_hold(order_id))
        elif point.fix == "out_of_stock":
            ask_before_packing(self.desk, self)
        elif point.fix == "edit_items":
            self.desk.edit_order()
        elif point.fix == "cancel_order":
            self.desk.cancel_order()

    def _pack_anyway(self) -> None:
        order_id = self.desk.detail.row.id
        self._do(lambda: orders.pack_unpaid(order_id))

    def _do(self, what) -> None:
        """One change, then on to packing where nothing needs a decision any more."""
        outcome = self.desk.attempt(what)
        if outcome is None:
            return
        self.desk.unsay()
        self.desk.context.show_toast(outcome)
        self.desk.reread()
        if packing.needs_decision(self.desk.detail):
            self._say_unpaid()
        else:
            self.desk.go("pick")

    def open_form(self) -> None:
        """Edit the shipping address right here."""
        self.form.show_address(self.desk.detail.row.id, self.desk.detail.ship_to)
        self.form.show()
        self._scroll.show_widget(self.form)
        self.form.start()

    def _close_form(self) -> None:
        self.form.hide()
        self.heading.setFocus()

    def _save_address(self) -> None:
        order_id, ship_to = self.form.order_id, self.form.ship_to
        outcome = self.desk.attempt(lambda: order_editing.fix_address(order_id, ship_to))
        if outcome is not None:
            self.form.hide()
            self.desk.context.show_toast(outcome)
            self.desk.reread()
            self.heading.setFocus()

    # --- the panel ---------------------------------------------------------------------------------------

    def foot(self) -> Foot:
        main = (self.tr("Wait"), "clock") if self.is_unpaid else (self.tr("Looks right"), "check")
        return Foot(main, (self.tr("Edit address"), "map-pin"), (self.tr("Edit items"), "pencil"))

    def fill_panel(self, body: QVBoxLayout) -> None:
        detail = self.desk.detail
        if detail.buyer_note:
            body.addWidget(NoteBox(note_from(detail.row.buyer), detail.buyer_note))
        body.addLayout(block(self.tr("Send to"), address(detail.ship_to.lines() or [self.tr("No address yet")])))
        if detail.shipping_service:
            body.addWidget(fact("truck", detail.shipping_service))
        if detail.row.is_gift:
            body.addWidget(fact("gift", self.tr("Gift: leave prices out of the box")))
        body.addStretch(1)

    def press_main(self) -> None:
        if self.is_unpaid:
            self.desk.leave()
            return
        order_id = self.desk.detail.row.id
        if self.desk.attempt(lambda: packing.pass_review(order_id)) is not None:
            self.desk.reread()
            self.desk.go("pick")

    def press_left(self) -> None:
        self.open_form()

    def press_right(self) -> None:
        self.desk.edit_order()


def _item(line: LineRow) -> QWidget:
    frame = QWidget()
    row = QHBoxLayout(frame)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(THEME.metric("space3"))
    row.addWidget(Thumbnail(line.title, picture_of(line), "thumb_order", frame), 0, Qt.AlignmentFlag.AlignTop)
    words = QVBoxLayout()
    words.setSpacing(THEME.metric("line_gap"))
    words.addWidget(ElidedLabel(line.title, "strong", frame))
    if variant_words(line):
        words.addWidget(ElidedLabel(variant_words(line), "secondary", frame))
    text = personal_words(line)
    if text:
        tag = Tag(text, "pencil", "note", frame) if len(text) <= 60 else WrapLabel(text, "medium", frame)
        words.addWidget(tag, 0, Qt.AlignmentFlag.AlignLeft if isinstance(tag, Tag) else Qt.AlignmentFlag(0))
    words.addStretch(1)
    row.addLayout(words, 1)
    row.addWidget(count_label(line, frame), 0, Qt.AlignmentFlag.AlignTop)
    return frame
