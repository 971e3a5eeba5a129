"""What the post and customs have to know of the shop."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from makerapp import locales
from makerapp.countries import country_code
from makerapp.money import format_money
from makerapp.services import customs, shop
from makerapp.shipping.customs import CN22_MOST_SDR
from makerapp.shipping.sdr import RATES_OF, from_sdr
from makerapp.ui.context import AppContext
from makerapp.ui.orders.price_field import PriceField
from makerapp.ui.settings.saved import Saved
from makerapp.ui.settings.section import Section
from makerapp.ui.widgets.card import Card
from makerapp.ui.widgets.elided_label import WrapLabel
from makerapp.ui.widgets.field import Field
from makerapp.ui.widgets.icon_label import IconText

_REFERENCE, _RATES = "customs_reference", "sdr_rates"


class PostSection(Section):
    """The shop's number at customs, and up to what worth the small form will do."""

    def __init__(self, context: AppContext, saved: Saved, parent: QWidget | None = None) -> None:
        super().__init__(
            context,
            saved,
            self.tr("Post & customs"),
            self.tr("For parcels that leave the country. Which of them need a customs form is worked out for you."),
            parent,
        )
        self._currency = shop.profile().currency
        self.unknown = IconText("triangle-alert", "", "body", "warn", self.sheet, wrap=True)
        self.form.addWidget(self.unknown)
        self.limit = PriceField(self._currency, self.tr("Small customs form (CN 22) up to"), self.sheet)
        usual = from_sdr(CN22_MOST_SDR, self._currency)
        if usual is not None:
            self.limit.setPlaceholderText(format_money(usual, self._currency))
        self.limit_field = Field(
            self.tr("Small customs form (CN 22) up to"), self.limit, self._limit_help(), self.sheet, optional=True
        )
        self.reference = self.line_edit(_REFERENCE, self.tr("Like GB123456789000"))
        help_text = self.tr("EORI, IOSS or tax number. It stands on the large form (CN 23).")
        reference = Field(self.tr("Your number at customs"), self.reference, help_text, self.sheet, optional=True)
        self.beside(self.limit_field, reference)
        facts = Card(self.sheet, kind="inset")
        facts.body.addWidget(
            WrapLabel(
                self.tr(
                    "Weight, HS code and country of origin come from your products. What isn’t known is said before"
                    " you print, and is left as a line to fill in by hand."
                ),
                "secondary",
                facts,
            )
        )
        facts.body.addWidget(
            WrapLabel(
                self.tr(
                    "What you sold is declared as a sale of goods, also where the buyer gives it away: “gift” is for"
                    " parcels between private people."
                ),
                "secondary",
                facts,
            )
        )
        self.form.addWidget(facts)
        self.form.addStretch(1)
        self._show()
        self.limit.changed.connect(self._keep)
        self.limit.editingFinished.connect(self._check)
        saved.changed.connect(lambda key: self._show() if key == _RATES else None)

    def _limit_help(self) -> str:
        usual = from_sdr(CN22_MOST_SDR, self._currency)
        if usual is None:
            return self.tr("300 special drawing rights (SDR). Your post tells what that is in your money.")
        text = self.tr("300 special drawing rights (SDR), about {amount} on {day}. Your post may name a round sum.")
        day = locales.with_year(locales.day_of_month_words(RATES_OF), RATES_OF.year)
        return text.format(amount=format_money(usual, self._currency), day=day)

    def _show(self) -> None:
        """The limit where the maker gave one; a country that isn't set."""
        own = customs.limit(self._currency) if self._currency in self.saved.get(_RATES) else None
        if self.limit.amount != own:
            self.limit.set_amount(own)
        known = bool(country_code(shop.profile().country))
        sentence = self.tr(
            "Your country isn’t set. Add it under Shop & logo: without it nobody can tell which parcels need a form."
        )
        self.unknown.set("triangle-alert", sentence, "warn")
        self.unknown.setVisible(not known)

    def _keep(self) -> None:
        self.limit_field.clear_error()
        if not self.limit.is_wrong:
            self.saved.set(_RATES, customs.rates_with_limit(self._currency, self.limit.amount), at_once=False)

    def _check(self) -> None:
        self.saved.flush()
        if self.limit.is_wrong:
            self.limit_field.set_error(self.tr("Write an amount, like 270."))
