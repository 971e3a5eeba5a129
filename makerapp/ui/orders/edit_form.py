"""The form of an order: who, what, by when, how sold, how paid, and what the buyer wrote."""

from __future__ import annotations

import re
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from makerapp.services import order_draft, shop, words
from makerapp.services.order_draft import OrderDraft
from makerapp.ui.orders.address_box import AddressBox
from makerapp.ui.orders.date_field import DateField
from makerapp.ui.orders.edit_lines import EditLines
from makerapp.ui.orders.price_field import PriceField
from makerapp.ui.theme import THEME
from makerapp.ui.widgets.combo_box import ComboBox
from makerapp.ui.widgets.field import Field

# Something, one @, something with a dot: what every address of the internet has.
_EMAIL = re.compile(r"[^@\s]+@[^@\s]+\.[^@\s.]+")

PAYMENTS = ("paid", "awaiting", "cash")


class OrderForm(QWidget):
    """``changed`` is emitted on every key. ``channel`` is the marketplace an existing order came through."""

    changed = Signal()

    def __init__(self, draft: OrderDraft, channel: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._draft = draft
        self._day_was_picked = False
        self._is_new = not channel
        self.address = AddressBox(self)
        self.lines = EditLines(draft.currency, self)
        self.ship_by = DateField(shop.today(), self.tr("Ship by"), self)
        self.channel = self._choices(
            [
                (each, words.channel_words(each))
                for each in dict.fromkeys([*filter(None, [channel]), *words.OWN_CHANNELS])
            ]
        )
        if channel and channel not in words.OWN_CHANNELS:
            self.channel.setEnabled(False)
            self.channel.setToolTip(self.tr("The marketplace's next file finds this order by where it was sold."))
        texts = (self.tr("Paid"), self.tr("Not paid yet"), self.tr("Paid in cash"))
        self.payment = self._choices(list(zip(PAYMENTS, texts, strict=True)))
        self.postage = PriceField(draft.currency, self.tr("Postage"), self)
        self.email, self.phone = self._text(""), self._text("")
        self.note = self._text(self.tr("For example: leave with the neighbor"))
        self.gift_message = self._text(self.tr("Printed on the slip"))
        self._lay_out()
        self.show_draft(draft)
        self._connect()

    # --- building ----------------------------------------------------------------------------------------

    def _choices(self, choices: list[tuple[str, str]]) -> QComboBox:
        box = ComboBox(self)
        for value, text in choices:
            box.addItem(self.tr(text), value)
        return box

    def _text(self, placeholder: str) -> QLineEdit:
        field = QLineEdit(self)
        field.setPlaceholderText(placeholder)
        field.setMaxLength(5000)
        return field

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(THEME.metric("space3") + 2)
        grid.setVerticalSpacing(THEME.metric("form_gap"))
        self.ship_by_field = Field(self.tr("Ship by"), self.ship_by, parent=self)
        first = (
            self.ship_by_field,
            Field(self.tr("Sold through"), self.channel, parent=self),
            Field(self.tr("Payment"), self.payment, parent=self),
            Field(self.tr("Postage"), self.postage, parent=self),
        )
        for column, field in enumerate(first):
            grid.addWidget(field, 0, column)
            grid.setColumnStretch(column, 2 if column == 3 else 3)
        self._note_field = Field(self.tr("Note from the buyer"), self.note, parent=self, optional=True)
        self._gift_field = Field(self.tr("Gift message"), self.gift_message, parent=self, optional=True)
        contact = QHBoxLayout()
        contact.setSpacing(THEME.metric("space3") + 2)
        contact.addWidget(self._note_field, 3)
        contact.addWidget(self._gift_field, 3)
        self.email_field = Field(self.tr("E-mail"), self.email, parent=self, optional=True)
        contact.addWidget(self.email_field, 2)
        contact.addWidget(Field(self.tr("Phone"), self.phone, parent=self, optional=True), 1)
        column_layout = QVBoxLayout(self)
        column_layout.setContentsMargins(0, 0, 0, 0)
        column_layout.setSpacing(THEME.metric("form_gap") + 2)
        column_layout.addWidget(self.address)
        column_layout.addWidget(self.lines)
        column_layout.addLayout(grid)
        column_layout.addLayout(contact)

    def _connect(self) -> None:
        self.address.changed.connect(self.changed)
        self.lines.changed.connect(self._lines_changed)
        self.ship_by.changed.connect(self._day_picked)
        self.channel.currentIndexChanged.connect(lambda _index: self.changed.emit())
        self.payment.currentIndexChanged.connect(lambda _index: self.changed.emit())
        self.postage.changed.connect(self._postage_changed)
        self.email.editingFinished.connect(self._check_email)
        for field in (self.email, self.phone, self.note, self.gift_message):
            field.textEdited.connect(lambda _text: self.changed.emit())

    # --- showing and reading -----------------------------------------------------------------------------

    def show_draft(self, draft: OrderDraft) -> None:
        """Fill the form."""
        self._draft = draft
        self._day_was_picked = draft.ship_by_picked
        self.address.set_ship_to(draft.ship_to)
        self.lines.set_lines(draft.lines)
        # A suggestion kept since yesterday counts from today.
        suggested = order_draft.suggested_ship_by(draft.lines) if self._suggests_day else draft.ship_by
        self.ship_by.set_day(suggested)
        if self.channel.findData(draft.channel) < 0:
            self.channel.insertItem(0, words.channel_words(draft.channel), draft.channel)
        self.channel.setCurrentIndex(self.channel.findData(draft.channel))
        self.payment.setCurrentIndex(self.payment.findData(draft.payment))
        self.postage.set_amount(draft.shipping)
        self.lines.set_shipping(draft.shipping)
        self.lines.set_other(draft.other)
        self._texts = {self.email: draft.email, self.phone: draft.phone, self.note: draft.buyer_note,
                       self.gift_message: draft.gift_message}  # fmt: skip
        for field, text in self._texts.items():
            field.setText(" ".join(text.split()))
            field.setCursorPosition(0)
        self.show_gift_message(draft.is_gift)
        self._check_email()

    def draft(self) -> OrderDraft:
        """The form as the service takes it; what was not touched comes back as it was."""
        return replace(
            self._draft,
            ship_to=self.address.ship_to,
            lines=self.lines.drafts(),
            ship_by=self.ship_by.day,
            ship_by_picked=self._day_was_picked,
            channel=self.channel.currentData(),
            payment=self.payment.currentData(),
            shipping=self.postage.amount or 0,
            email=self._read(self.email),
            phone=self._read(self.phone),
            buyer_note=self._read(self.note),
            gift_message=self._read(self.gift_message),
        )

    def _read(self, field: QLineEdit) -> str:
        before = self._texts[field]
        return before if field.text() == " ".join(before.split()) else field.text().strip()

    def show_gift_message(self, is_gift: bool) -> None:
        """The gift message is asked for where it is a gift."""
        self._gift_field.setVisible(is_gift or bool(self.gift_message.text()))

    def explain_missing(self, draft: OrderDraft) -> bool:
        """True when the order can be saved; else the place that needs something says so and has the cursor."""
        if not draft.ship_to.name and not draft.ship_to.company:
            self.address.show_missing(self.tr("Who is it for? Type at least the buyer's name in the first line."))
        elif not draft.lines:
            self.lines.show_missing(self.tr("What did they buy? Add at least one item."))
        elif self.lines.first_unnamed() is not None:
            self.lines.show_missing(self.tr("One item has no name. Choose a product or type what it is."))
        elif self.lines.first_wrong_price() is not None:
            self.lines.show_wrong_price(self.tr("One price isn't an amount. Write it like 12.50."))
        elif self.postage.is_wrong:
            self.postage.mark()
            self.postage.setFocus()
        else:
            return True
        return False

    def _check_email(self) -> None:
        """A gentle word on what can't be an address; it can be saved all the same."""
        text = self.email.text().strip()
        if text and not _EMAIL.fullmatch(text):
            self.email_field.set_error(self.tr("This isn't a whole e-mail address. You can still save it."))
        else:
            self.email_field.clear_error()

    # --- following ---------------------------------------------------------------------------------------

    @property
    def _suggests_day(self) -> bool:
        return self._is_new and not self._day_was_picked

    def _lines_changed(self) -> None:
        if self._suggests_day:
            self.ship_by.set_day(order_draft.suggested_ship_by(self.lines.drafts()))
        self.changed.emit()

    def _day_picked(self) -> None:
        self._day_was_picked = True
        self.changed.emit()

    def _postage_changed(self) -> None:
        self.lines.set_shipping(self.postage.amount)
        self.changed.emit()
