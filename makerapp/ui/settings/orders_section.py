"""How orders run: when they count as delivered, currency, time zone, carrier."""

from __future__ import annotations

from functools import cache
from zoneinfo import available_timezones

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QCompleter, QWidget

from makerapp.countries import country_code
from makerapp.services.words import carrier_words
from makerapp.shipping import carriers
from makerapp.ui.context import AppContext
from makerapp.ui.settings.saved import SHOP, Saved
from makerapp.ui.settings.section import Section
from makerapp.ui.widgets.combo_box import ComboBox
from makerapp.ui.widgets.field import Field
from makerapp.ui.widgets.suggestion_list import SuggestionList

# ISO 4217 codes of where makers sell; any other stays possible once an order or the shop has it.
CURRENCIES = (
    "AUD", "BGN", "BRL", "CAD", "CHF", "CNY", "CZK", "DKK", "EUR", "GBP", "HKD", "HUF", "IDR", "ILS", "INR", "JPY",
    "KRW", "MXN", "MYR", "NOK", "NZD", "PHP", "PLN", "RON", "SEK", "SGD", "THB", "TRY", "TWD", "USD", "ZAR",
)  # fmt: skip


@cache
def _zone_names() -> tuple[str, ...]:
    """All time zones; the computer's folders are read for them once."""
    return tuple(sorted(available_timezones()))


class OrdersSection(Section):
    """Numbers that decide what is late and what is done."""

    def __init__(self, context: AppContext, saved: Saved, parent: QWidget | None = None) -> None:
        title, line = self.tr("Orders"), self.tr("What money and times go by.")
        super().__init__(context, saved, title, line, parent)
        delivered = self.number("assume_delivered_days", self.tr("days until an order counts as delivered"), 1, 365)
        self.currency = self.combo(SHOP + "currency", [(code, code) for code in CURRENCIES])
        self.time_zone = self._zones()
        self.beside(
            Field(self.tr("Currency"), self.currency, self.tr("For orders you type in yourself."), self.sheet),
            Field(self.tr("Time zone"), self.time_zone, self.tr("Says when a day ends at your bench."), self.sheet),
        )
        self.carrier = self.combo("default_carrier", self._carriers())
        self.beside(
            Field(self.tr("Usual carrier"), self.carrier, "", self.sheet),
            Field(
                self.tr("Take as delivered after … days"),
                delivered,
                self.tr("For orders your marketplace sent long ago; the timeline says it was assumed."),
                self.sheet,
            ),
        )
        self.form.addStretch(1)

    def _zones(self) -> QComboBox:
        box = ComboBox(self.sheet)
        # Else all six hundred names are measured again and again for how wide it wants to be.
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.combo(SHOP + "time_zone", [(zone, zone) for zone in _zone_names()], box)
        box.setEditable(True)
        box.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        completer = QCompleter(box.model(), box)
        completer.setPopup(SuggestionList())
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.activated.connect(lambda text: self._pick_zone(str(text)))
        box.setCompleter(completer)
        field = box.lineEdit()
        if field is not None:
            field.editingFinished.connect(lambda: self._pick_zone(field.text()))
        return box

    def _pick_zone(self, text: str) -> None:
        """A zone that exists is saved; anything else turns back to what was there."""
        index = self.time_zone.findText(text.strip(), Qt.MatchFlag.MatchFixedString)
        if index >= 0:
            self.saved.set(SHOP + "time_zone", self.time_zone.itemData(index))
        self.time_zone.setCurrentText(self.saved.get(SHOP + "time_zone"))

    def _carriers(self) -> list[tuple[str, str]]:
        country = country_code(self.saved.get(SHOP + "country"))
        names = [carrier.name for carrier in carriers.carriers_for(country)]
        return [("", self.tr("As the buyer chose")), *((name, carrier_words(name)) for name in names)]
