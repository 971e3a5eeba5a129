"""Another product instead of what is missing: which, at what price, and a message that asks the buyer first."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from makerapp.models.product_queries import ProductRow
from makerapp.models.rows import LineRow
from makerapp.money import format_money
from makerapp.services.shortage_offers import StandIn
from makerapp.ui.orders.line_pictures import load_picture
from makerapp.ui.orders.price_field import PriceField
from makerapp.ui.orders.product_field import ProductField
from makerapp.ui.theme import THEME
from makerapp.ui.widgets.buttons import SecondaryButton
from makerapp.ui.widgets.check_box import ChoiceGroup, RadioButton
from makerapp.ui.widgets.thumbnail import Thumbnail

_PRICE_ROOM = 110
_OLD, _NEW = 0, 1


class StandInBox(QWidget):
    """``changed``: another product or price. ``message_wanted``: copy words for the buyer."""

    changed = Signal()
    message_wanted = Signal()

    def __init__(self, currency: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._currency = currency
        self._product: ProductRow | None = None
        self._old_price: int | None = None
        self.picture = Thumbnail("", None, "control", self)
        self.product = ProductField(self)
        self.product.setAccessibleName(self.tr("Product to send instead"))
        self.product.setPlaceholderText(self.tr("Which product? Type to search"))
        self.product.chosen.connect(self.choose)
        self.product.textEdited.connect(self._let_go)
        self.price = PriceField(currency, self.tr("Price of one"), self)
        self.price.setFixedWidth(THEME.scaled(_PRICE_ROOM))
        self.price.changed.connect(self._price_typed)
        self.old, self.new = RadioButton("", self, checked=True), RadioButton("", self)
        self.prices = ChoiceGroup(self)
        self.prices.add(self.old, _OLD)
        self.prices.add(self.new, _NEW)
        self.prices.picked.connect(self._price_chosen)
        self.message = SecondaryButton(self.tr("Copy a message that asks first"), "copy", self, small=True)
        self.message.clicked.connect(self.message_wanted)
        self._lay_out()
        self._show()

    def _lay_out(self) -> None:
        first = QHBoxLayout()
        first.setSpacing(THEME.metric("space2"))
        for widget, stretch in ((self.picture, 0), (self.product, 1), (self.price, 0)):
            first.addWidget(widget, stretch)
        second = QHBoxLayout()
        second.setSpacing(THEME.metric("space4"))
        second.addWidget(self.old)
        second.addWidget(self.new)
        second.addStretch(1)
        third = QHBoxLayout()
        third.addWidget(self.message)
        third.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(THEME.metric("space2"))
        for row in (first, second, third):
            column.addLayout(row)

    @property
    def stand_in(self) -> StandIn | None:
        """What was chosen, ``None`` before anything was."""
        return StandIn(self._product.id, self.price.amount) if self._product is not None else None

    @property
    def product_title(self) -> str:
        """The name of the product chosen, ``""`` before."""
        return self._product.title if self._product is not None else ""

    def set_instead_of(self, line: LineRow | None, pieces: int) -> None:
        """What it stands in for; ``None`` where that is not one item alone."""
        self._old_price = line.unit_price if line is not None else None
        self.setEnabled(line is not None or pieces == 0)
        self._show()

    def choose(self, product: ProductRow) -> None:
        """Take a product of the shop. A dearer one begins with the old price: the maker has to want more."""
        self._product = product
        named = " · ".join(part for part in (product.title, product.variant) if part)
        self.product.setText(named)
        self.product.setCursorPosition(0)
        self.picture.set_picture(load_picture(product.picture), product.title)
        price = self._price_of(product)
        self.price.set_amount(self._old_price if self._is_dearer(price) else price)
        self._tick_price()
        self._show()
        self.changed.emit()

    def _price_of(self, product: ProductRow) -> int | None:
        return product.price if product.currency == self._currency else self._old_price

    def _is_dearer(self, price: int | None) -> bool:
        return price is not None and self._old_price is not None and price > self._old_price

    def _let_go(self, text: str) -> None:
        self._product = None
        self.picture.set_picture(None, text)
        self._show()
        self.changed.emit()

    def _price_chosen(self, number: int) -> None:
        if self._product is not None:
            price = self._old_price if number == _OLD else self._price_of(self._product)
            self.price.set_amount(price)
            self.changed.emit()

    def _price_typed(self) -> None:
        """A price of the maker's own is neither of the two offered."""
        self._tick_price()
        self.changed.emit()

    def _tick_price(self) -> None:
        amount = self.price.amount
        own = self._price_of(self._product) if self._product is not None else None
        self.prices.blockSignals(True)
        self.prices.setExclusive(False)
        self.old.setChecked(amount is not None and amount == self._old_price)
        self.new.setChecked(amount is not None and amount == own != self._old_price)
        self.prices.setExclusive(True)
        self.prices.blockSignals(False)

    def _show(self) -> None:
        price = self._price_of(self._product) if self._product is not None else None
        is_dearer = self._is_dearer(price)
        self.old.setVisible(is_dearer)
        self.new.setVisible(is_dearer)
        if is_dearer:
            self.old.setText(self.tr("Keep the old price, {price}").format(price=self._amount(self._old_price)))
            self.new.setText(self.tr("Ask its own, {price}").format(price=self._amount(price)))

    def _amount(self, minor: int | None) -> str:
        return format_money(minor, self._currency)
