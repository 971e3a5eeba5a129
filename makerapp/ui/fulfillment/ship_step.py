"""Step 4: who takes the parcel, and the number to follow it by."""

from __future__ import annotations

from datetime import date
from typing import Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QComboBox, QGridLayout, QLineEdit, QVBoxLayout, QWidget

from makerapp.models.rows import OrderDetail, View
from makerapp.services import combining, customs, fulfillment, messages, packing, preferences, shop, words
from makerapp.services.fulfillment import Shipment
from makerapp.services.messages import first_name
from makerapp.services.outcome import Outcome
from makerapp.shipping.carriers import BY_HAND, OTHER
from makerapp.ui.fulfillment import carrier_choice
from makerapp.ui.fulfillment.carrier_cards import CarrierCards
from makerapp.ui.fulfillment.customs_note import CustomsNote
from makerapp.ui.fulfillment.panel_parts import address, block, fact
from makerapp.ui.fulfillment.parcel_figures import ParcelFigures
from makerapp.ui.fulfillment.printed_note import PrintedNote
from makerapp.ui.fulfillment.ship_day import day_objection
from makerapp.ui.fulfillment.step import Desk, Foot, Step
from makerapp.ui.fulfillment.tracking_entry import TrackingEntry
from makerapp.ui.orders import post_papers
from makerapp.ui.orders.date_field import DateField
from makerapp.ui.theme import THEME
from makerapp.ui.widgets.card import Card, Line
from makerapp.ui.widgets.check_box import CheckBox
from makerapp.ui.widgets.combo_box import ComboBox
from makerapp.ui.widgets.elided_label import PlainLabel, WrapLabel
from makerapp.ui.widgets.field import Field
from makerapp.ui.widgets.scroll_area import ScrollBody

_KEEP_AFTER_MS = 500
_LONGEST_MEMO = 2000


class ShipStep(Step):
    """Carrier, service, ship date, memo, tracking number; what is typed is kept as it is typed."""

    key = "ship"

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._order = 0
        self._keep = QTimer(self)
        self._keep.setSingleShot(True)
        self._keep.setInterval(_KEEP_AFTER_MS)
        self._keep.timeout.connect(self._follow_number)
        self._keep.timeout.connect(self.typed)
        # What stands chosen while nobody clicked a carrier; the number may still tell better.
        self._default = ""
        self._clicked = False
        self._asked_carrier = False
        self.carriers = CarrierCards(self)
        self.carriers.changed.connect(self._carrier_changed)
        self.service = ComboBox(self)
        self.service.setEditable(True)
        self.service.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.service.editTextChanged.connect(lambda _text: self._keep.start())
        self.ship_date = DateField(shop.today(), self.tr("Ship date"), self, optional=False)
        self.ship_date.changed.connect(self._day_changed)
        self.figures = ParcelFigures(self)
        self.figures.typed.connect(self._keep.start)
        self.memo = QLineEdit(self)
        self.memo.setMaxLength(_LONGEST_MEMO)
        self.memo.textEdited.connect(lambda _text: self._keep.start())
        self.entry = TrackingEntry(self.tr("Send it with {carrier}"), self)
        self.entry.typed.connect(self._keep.start)
        self.entry.carrier_wanted.connect(self._use_carrier)
        self.tracking = self.entry.field
        self.copy_message = CheckBox("", self)
        scroll = ScrollBody(self, padding=(0, 0, 0, 0))
        scroll.body.setSpacing(THEME.metric("gap"))
        scroll.body.addWidget(self._carrier_card())
        scroll.body.addWidget(self._tracking_card())
        scroll.body.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(scroll)

    # --- building ----------------------------------------------------------------------------------------

    def _carrier_card(self) -> Card:
        card = Card(self)
        self.heading = card.add_heading(self.tr("Who takes the parcel?"), self.carriers.other_button)
        card.body.addWidget(self.carriers)
        grid = QGridLayout()
        grid.setHorizontalSpacing(THEME.metric("space3"))
        grid.setVerticalSpacing(THEME.metric("space2"))
        # A sentence under one of them must not move its neighbors.
        top = Qt.AlignmentFlag.AlignTop
        self.date_field = Field(self.tr("Ship date"), self.ship_date, "", self)
        grid.addWidget(Field(self.tr("Service"), self.service, "", self, optional=True), 0, 0, top)
        grid.addWidget(self.date_field, 0, 1, top)
        grid.addWidget(self.figures.weight_field, 0, 2, top)
        grid.addWidget(self.figures.cost_field, 0, 3, top)
        grid.addWidget(Field(self.tr("Memo"), self.memo, "", self, optional=True), 1, 0, 1, 4, top)
        for column, share in enumerate((4, 4, 3, 3)):
            grid.setColumnStretch(column, share)
        card.body.addSpacing(THEME.metric("space1"))
        card.body.addLayout(grid)
        return card

    def _tracking_card(self) -> Card:
        card = Card(self)
        card.add_heading(self.tr("Tracking number"))
        card.body.addWidget(
            WrapLabel(self.tr("Scan the carrier's label, or type it. You can also add it later."), "secondary", card)
        )
        card.body.addWidget(self.entry)
        card.body.addWidget(Line(card))
        self.copy_message.toggled.connect(lambda _on: self._keep.start())
        card.body.addWidget(self.copy_message)
        return card

    # --- showing -----------------------------------------------------------------------------------------

    def show_order(self, detail: OrderDetail) -> None:
        if detail.row.id != self._order:
            self._order = detail.row.id
            self._fill(detail)
        self.figures.weigh((detail, *self.desk.companions))
        name = first_name(detail.row.buyer)
        said = self.tr("Copy a “your parcel is on its way” message for {name}")
        if not name:
            said = self.tr("Copy a “your parcel is on its way” message for the buyer")
        self.copy_message.setText(said.format(name=name))

    def _fill(self, detail: OrderDetail) -> None:
        kept = detail.packing
        wish = carrier_choice.of_buyer(detail.shipping_service, carrier_choice.home())
        self.carriers.offer(carrier_choice.suggestions(detail.ship_to.country_code, wish), wish)
        self._default = str(kept.get("carrier", "")) or carrier_choice.likeliest(wish)
        self._set_clicked(bool(kept.get("carrier_clicked")))
        self._asked_carrier = False
        self.carriers.choose(self._default)
        self._offer_services()
        if "service" in kept:
            self._show_service(str(kept["service"]))
        self.ship_date.set_day(_day(kept.get("ship_date")) or shop.today())
        self.memo.setText(str(kept.get("memo", "")))
        self.figures.fill(kept, detail.row.currency)
        self.entry.set_number(str(kept.get("tracking_number", "")))
        self.copy_message.setChecked(bool(kept.get("copy_message", preferences.get("copy_ship_message"))))
        self.date_field.clear_error()
        self._keep.stop()
        self.entry.set_carrier(self.carriers.carrier)
        self._follow_number()

    def forget(self) -> None:
        """Read everything anew when the order is shown next, e.g. after its shipping was undone."""
        self._order = 0

    def enter(self) -> None:
        self.tracking.setFocus(Qt.FocusReason.OtherFocusReason)
        self.tracking.selectAll()

    def _carrier_changed(self) -> None:
        """The maker chose: from now on no number changes it."""
        self._set_clicked(True)
        if self._asked_carrier:
            self._asked_carrier = False
            self.desk.unsay()
        self._offer_services()
        self.entry.set_carrier(self.carriers.carrier)
        self._keep.start()

    def _set_clicked(self, clicked: bool) -> None:
        self._clicked = clicked
        self.entry.follows = not clicked

    def _follow_number(self) -> None:
        """While nobody clicked a carrier, the one whose number is typed is chosen."""
        if self._clicked:
            return
        wanted = carrier_choice.looks_like(self.entry.number, self._default).other_carrier or self._default
        if wanted != self.carriers.carrier:
            self.carriers.choose(wanted)
            self._offer_services()
            self.entry.set_carrier(wanted)

    def take_number(self, number: str) -> None:
        """A carrier's label was scanned: the number takes the place of what was typed, and its carrier is chosen."""
        self.entry.set_number(number)
        self.entry.typed.emit()
        self._follow_number()

    def _offer_services(self) -> None:
        """The services of the carrier, the buyer's own words for it first; none is guessed against them."""
        chosen, wish = self.carriers.carrier, self.carriers.wish
        offered = carrier_choice.services(chosen, wish)
        self.service.clear()
        self.service.addItems(list(offered))
        is_guess = wish is not None and wish.carrier != chosen and not self._clicked
        self._show_service(offered[0] if offered and not is_guess else "")

    def _show_service(self, words: str) -> None:
        self.service.setEditText(words)
        line = self.service.lineEdit()
        if line is not None:
            # A long text is shown from its start.
            line.setCursorPosition(0)

    def _use_carrier(self, name: str) -> None:
        self.carriers.choose(name)
        self._carrier_changed()

    def _day_changed(self) -> None:
        self.date_field.clear_error()
        self._keep.start()

    # --- doing -------------------------------------------------------------------------------------------

    @property
    def shipment(self) -> Shipment:
        """The parcel as typed."""
        return Shipment(
            carrier=self.carriers.carrier,
            service=self.service.currentText().strip(),
            ship_date=self.ship_date.day or shop.today(),
            tracking_number=self.entry.number,
            memo=self.memo.text().strip(),
            weight_grams=self.figures.weight.grams,
            cost=self.figures.cost.amount,
        )

    def progress(self) -> dict[str, Any]:
        parcel = self.shipment
        return {
            "carrier": parcel.carrier,
            "carrier_clicked": self._clicked,
            "service": parcel.service,
            "ship_date": parcel.ship_date.isoformat(),
            "tracking_number": parcel.tracking_number,
            "memo": parcel.memo,
            "copy_message": self.copy_message.isChecked(),
            **self.figures.progress(),
        }

    def _is_complete(self) -> bool:
        """True where the parcel can go as it is typed; else what is missing is said where it is missing."""
        if not self.carriers.carrier:
            self._asked_carrier = True
            why = self.tr("Choose a carrier, or “{by_hand}”.").format(by_hand=words.carrier_words(BY_HAND.name))
            self.desk.say("warn", self.tr("Who takes the parcel?"), why)
            self.carriers.cards[0].radio.setFocus()
            return False
        objection = day_objection(self.shipment.ship_date, self.desk.detail)
        if objection:
            self.date_field.set_error(objection)
            self.ship_date.setFocus()
            return False
        if not self.figures.is_complete():
            return False
        if self.entry.is_address:
            self.entry.ask(self.tr("This is a web address. Type or scan only the number."))
            return False
        return True

    def press_main(self) -> None:
        self._keep.stop()
        self._follow_number()
        if not self._is_complete():
            return
        detail, parcel, box = self.desk.detail, self.shipment, self.desk.box_ids
        also, is_part = tuple(each.row.number for each in self.desk.companions), bool(detail.packing.get("partial"))
        outcome = self.desk.attempt(lambda: self._send(detail, parcel, box))
        if outcome is None:
            return
        self.forget()
        wants_message = self.copy_message.isChecked()
        self.desk.shipped(outcome)
        preferences.put("copy_ship_message", wants_message)
        if parcel.carrier not in (BY_HAND.name, OTHER.name):
            preferences.put("default_carrier", parcel.carrier)
        if wants_message:
            QGuiApplication.clipboard().setText(messages.ship_message(detail, parcel, also, is_part=is_part))
            for order_id in box:
                messages.copied_message(order_id, "shipping")
        self.desk.context.show_toast(outcome, second_line=self.tr("Message copied") if wants_message else "")

    def _send(self, detail: OrderDetail, parcel: Shipment, box: tuple[int, ...]) -> Outcome:
        """All that is left of the order, a part of it, or the whole box with several orders in it."""
        partial = detail.packing.get("partial")
        if partial:
            rest: fulfillment.Rest = "pack" if partial == "pack" else "make"
            return fulfillment.ship(detail.row.id, parcel, packing.packed_pieces(detail.row.id), rest)
        return combining.ship_together(box, parcel) if len(box) > 1 else fulfillment.ship(detail.row.id, parcel)

    def press_left(self) -> None:
        self.desk.go("pick")

    def press_right(self) -> None:
        self.desk.leave()

    def print_customs_form(self) -> None:
        """The preview of the form, with weight, postage and number as they are typed now."""
        self._keep.stop()
        self.typed.emit()
        post_papers.customs_forms(self.desk.context, self.desk.box_ids, self.window())
        self.desk.reread()

    # --- the panel ---------------------------------------------------------------------------------------

    def foot(self) -> Foot:
        return Foot((self.tr("Mark as shipped"), "truck"), (self.tr("Back"), "arrow-left"), (self.tr("Ship later"), ""))

    def fill_panel(self, body: QVBoxLayout) -> None:
        detail = self.desk.detail
        body.addLayout(block(self.tr("Send to"), address(detail.ship_to.lines())))
        if detail.shipping_service:
            body.addWidget(PlainLabel(detail.shipping_service, "secondary"))
        body.addWidget(Line())
        body.addWidget(PrintedNote(self.desk))
        body.addWidget(Line())
        if customs.needs_form(detail):
            note = CustomsNote(detail, lambda: self.carriers.carrier, self.print_customs_form)
            self.carriers.changed.connect(note.show_carrier)
            self.typed.connect(note.show_carrier)
            body.addWidget(note)
            body.addWidget(Line())
        partial, also = detail.packing.get("partial"), self.desk.companions
        if partial == "pack":
            body.addWidget(fact("split", self.tr("Only what is in the box goes; the rest stays in To pack")))
        elif partial:
            body.addWidget(fact("split", self.tr("Only what is in the box goes; the rest moves to To make")))
        elif also:
            numbers = words.listed([each.row.number for each in (detail, *also)])
            body.addWidget(fact("package-plus", self.tr("{numbers} go in this box").format(numbers=numbers)))
        else:
            view = words.VIEW_WORDS[View.ON_THE_WAY]
            text = self.tr("{number} then moves to {view}").format(number=detail.row.number, view=view)
            body.addWidget(fact("truck", text))
        body.addStretch(1)


def _day(text: object) -> date | None:
    try:
        return date.fromisoformat(str(text)) if text else None
    except ValueError:
        return None
