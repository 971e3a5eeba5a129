"""Adding the tracking number of a parcel that is on its way already, or correcting it."""

from __future__ import annotations

from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from makerapp.errors import Refused
from makerapp.models.rows import OrderDetail, ParcelRow
from makerapp.services import parcels, shop, words
from makerapp.shipping.carriers import BY_HAND
from makerapp.translation import tr
from makerapp.ui.context import AppContext
from makerapp.ui.fulfillment import carrier_choice
from makerapp.ui.fulfillment.tracking_entry import TrackingEntry
from makerapp.ui.orders.parcel_box import live_parcels, tracking_words
from makerapp.ui.refusals import guarded
from makerapp.ui.shortcuts import bind_main
from makerapp.ui.theme import THEME
from makerapp.ui.widgets.buttons import PrimaryButton, SecondaryButton
from makerapp.ui.widgets.combo_box import ComboBox
from makerapp.ui.widgets.dialog_shell import DialogShell
from makerapp.ui.widgets.elided_label import PlainLabel
from makerapp.ui.widgets.field import Field

_WIDTH, _HEIGHT = 520, 400


class TrackingDialog(DialogShell):
    """For one parcel of an order, the newest where none is named. Raises Refused where it is not under way."""

    hugs = True

    def __init__(
        self, context: AppContext, detail: OrderDetail, parent: QWidget | None = None, *, parcel_id: int | None = None
    ) -> None:
        parcels = [each for each in live_parcels(detail) if parcel_id in (None, each.id)]
        if not parcels:
            raise Refused(
                tr("{number} has no such parcel under way.").format(number=detail.row.number),
                tr("It was cancelled, or never shipped."),
            )
        title = tracking_words(parcels[-1].tracking_number).rstrip("…")
        super().__init__(title, _WIDTH, _HEIGHT, parent)
        self._parcel = parcels[-1]
        self._context = context
        self._detail = detail
        self.carrier = ComboBox(self)
        self.service = ComboBox(self)
        self.service.setEditable(True)
        self.service.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.entry = TrackingEntry(self.tr("Change to {carrier}"), self)
        self._fill(self._parcel)
        self._build_head(title)
        self._build_form()
        self._build_foot(title)
        self.carrier.currentIndexChanged.connect(lambda _at: self._carrier_changed(self._chosen()))
        self.entry.carrier_wanted.connect(lambda name: self.carrier.setCurrentIndex(self.carrier.findData(name)))
        self.entry.field.setFocus()
        self.entry.field.selectAll()

    # --- building ----------------------------------------------------------------------------------------

    def _fill(self, parcel: ParcelRow) -> None:
        wish = carrier_choice.of_buyer(self._detail.shipping_service)
        likely = carrier_choice.suggestions(self._detail.ship_to.country_code, wish)
        names = dict.fromkeys([parcel.carrier, *likely, BY_HAND.name, *carrier_choice.all_names()])
        for name in names:
            if name:
                self.carrier.addItem(words.carrier_words(name), name)
        self.carrier.setPlaceholderText(self.tr("Not named"))
        # Where the marketplace named none, none is guessed; the number tells.
        self.carrier.setCurrentIndex(0 if parcel.carrier else -1)
        self._offer_services(parcel.service)
        self.entry.set_number(parcel.tracking_number)
        self.entry.set_carrier(self._chosen())

    def _build_head(self, title: str) -> None:
        sent = self.tr("Sent {day}").format(day=words.day_words(self._parcel.ship_date, shop.today()))
        said = [self._detail.row.number, self._detail.row.buyer, sent]
        self.write_head(title, " · ".join(each for each in said if each))

    def _build_form(self) -> None:
        how = QHBoxLayout()
        how.setSpacing(THEME.metric("space3"))
        how.addWidget(Field(self.tr("Carrier"), self.carrier, parent=self), 1)
        how.addWidget(Field(self.tr("Service"), self.service, parent=self, optional=True), 1)
        label = PlainLabel(self.tr("Tracking number"), "label", self)
        label.setBuddy(self.entry.field)
        number = QVBoxLayout()
        number.setSpacing(THEME.metric("space1"))
        number.addWidget(label)
        number.addWidget(self.entry)
        form = QVBoxLayout()
        form.setSpacing(THEME.metric("form_gap"))
        form.addLayout(how)
        form.addLayout(number)
        form.addStretch(1)
        self.body.addLayout(form)

    def _build_foot(self, title: str) -> None:
        self.keep_button = SecondaryButton(self.tr("Keep as it is"), "", self)
        self.keep_button.clicked.connect(self.reject)
        self.save_button = PrimaryButton(title, "scan-barcode", self)
        bind_main(self, self.save_button)
        self.save_button.clicked.connect(self._save)
        self.save_button.setDefault(True)
        self.foot.addStretch(1)
        self.foot.addWidget(self.keep_button)
        self.foot.addWidget(self.save_button)

    # --- doing -------------------------------------------------------------------------------------------

    def _chosen(self) -> str:
        """The carrier's name as it is stored, "" while none is chosen."""
        return str(self.carrier.currentData() or "")

    def _carrier_changed(self, name: str) -> None:
        # Which service of the other carrier it was is not known: better none than a wrong one.
        self._offer_services(self._parcel.service if name == self._parcel.carrier else "")
        self.entry.set_carrier(name)

    def _offer_services(self, chosen: str) -> None:
        self.service.clear()
        self.service.addItems(list(carrier_choice.services(self._chosen(), None)))
        self.service.setEditText(chosen)

    def _save(self) -> None:
        carrier, service, number = self._chosen(), self.service.currentText().strip(), self.entry.number
        if self.entry.is_address:
            self.entry.ask(self.tr("This is a web address. Take the number out of it."))
            return
        before = (self._parcel.carrier, self._parcel.service, self._parcel.tracking_number)
        if (carrier, service, number) == before:
            if number:
                self.accept()
            else:
                self.entry.ask(self.tr("There is no number yet. Scan the carrier's label, or type it."))
            return
        done = guarded(self, lambda: parcels.set_tracking(self._parcel.id, carrier, service, number))
        if done is not None:
            self._context.show_toast(done)
            self.accept()
