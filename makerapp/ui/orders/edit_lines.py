"""The lines of an order while it is written: one row each, products found while typing."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from makerapp import money
from makerapp.models.product_queries import ProductRow
from makerapp.services import order_draft
from makerapp.services.order_draft import LineDraft
from makerapp.ui.orders.line_pictures import load_picture
from makerapp.ui.orders.line_texts import options_text, read_options
from makerapp.ui.orders.price_field import PriceField
from makerapp.ui.orders.product_field import ProductField
from makerapp.ui.orders.promise_note import PromiseNote
from makerapp.ui.theme import THEME
from makerapp.ui.widgets.announce import announce
from makerapp.ui.widgets.buttons import IconButton, SecondaryButton
from makerapp.ui.widgets.elided_label import PlainLabel
from makerapp.ui.widgets.icon_label import IconText
from makerapp.ui.widgets.keep_size import keep_font
from makerapp.ui.widgets.quantity_stepper import QuantityStepper
from makerapp.ui.widgets.style_props import set_style
from makerapp.ui.widgets.thumbnail import Thumbnail

MOST_PIECES = 9999
_FOUND = 20


class LineEditor(QWidget):
    """One line: picture, product, options, personalization, pieces, price of one, ×."""

    changed = Signal()
    removed = Signal()

    def __init__(self, line: LineDraft, currency: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._line = line
        self._product_id = line.product_id
        self._sku = line.sku
        self.picture = Thumbnail(line.title, load_picture(_picture_of(line)), "control", self)
        self.title = ProductField(self)
        self.options, self.personalization = QLineEdit(self), QLineEdit(self)
        self._set_up(self.title, self.tr("Item"), self.tr("What is it? Type to search"), line.title)
        self._set_up(
            self.options,
            self.tr("Options", "of a product"),
            self.tr("Options", "of a product"),
            options_text(line.options),
        )
        words = self.tr("Personalization")
        self._set_up(self.personalization, words, words, line.personalization)
        self.title.textEdited.connect(self._another_name)
        self.title.chosen.connect(self.choose)
        self.quantity = QuantityStepper(self.tr("pieces"), line.quantity, 1, MOST_PIECES, self)
        self.quantity.valueChanged.connect(lambda _value: self.changed.emit())
        self.price = PriceField(currency, self.tr("Price of one"), self)
        self.price.set_amount(line.unit_price)
        self.price.changed.connect(self.changed)
        # An empty price is unknown, not nothing.
        self.price.setPlaceholderText(self.tr("Unknown"))
        self._lay_out()

    # --- what others ask ---------------------------------------------------------------------------------

    @property
    def is_blank(self) -> bool:
        """Nothing was typed into this row."""
        return not (self.title.text().strip() or self.personalization.text().strip() or self.price.text().strip())

    @property
    def product_id(self) -> int | None:
        """The product of the shop that the row is of, while its name is not typed over."""
        return self._product_id

    def draft(self) -> LineDraft:
        """The row as the service takes it; what was not touched comes back as it was."""
        line = self._line
        return LineDraft(
            line_id=line.line_id,
            product_id=self._product_id,
            title=_typed(self.title, line.title),
            sku=self._sku,
            options=read_options(self.options.text(), line.options),
            personalization=_typed(self.personalization, line.personalization),
            quantity=self.quantity.value(),
            unit_price=self.price.amount,
        )

    def choose(self, product: ProductRow) -> None:
        """Take a product of the shop into this row."""
        self._product_id, self._sku = product.id, product.sku
        self.title.setText(product.title)
        if product.variant:
            self.options.setText(product.variant)
        if product.price is not None:
            self.price.set_amount(product.price)
        self.picture.set_picture(load_picture(product.picture), product.title)
        set_style(self.title, tone=None)
        self.changed.emit()

    def mark_missing_name(self) -> None:
        """Show that this row needs a name."""
        set_style(self.title, tone="danger")
        self.title.setFocus()

    # --- building ----------------------------------------------------------------------------------------

    def _set_up(self, field: QLineEdit, name: str, placeholder: str, text: str) -> None:
        field.setAccessibleName(name)
        field.setPlaceholderText(placeholder)
        field.setMaxLength(5000)
        field.setText(_one_line(text))
        field.setCursorPosition(0)
        field.textEdited.connect(lambda _text: self.changed.emit())

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(THEME.metric("space2"))
        self.price.setFixedWidth(THEME.scaled(104))
        remove = IconButton("x", self.tr("Take this item off"), self)
        remove.clicked.connect(self.removed)
        row.addWidget(self.picture)
        row.addWidget(self.title, 30)
        row.addWidget(self.options, 15)
        row.addWidget(self.personalization, 21)
        for widget in (self.quantity, self.price, remove):
            row.addWidget(widget)

    # --- behavior ----------------------------------------------------------------------------------------

    def _another_name(self, text: str) -> None:
        """Another name is another product, until one is chosen."""
        set_style(self.title, tone=None)
        self.picture.set_picture(None, text)
        self._product_id, self._sku = None, ""


def _picture_of(line: LineDraft) -> str:
    """The name of the picture of a line's product."""
    if line.product_id is None:
        return ""
    found = order_draft.find_products(line.sku or line.title, _FOUND)
    return next((product.picture for product in found if product.id == line.product_id), "")


def _typed(field: QLineEdit, before: str) -> str:
    """The field's text; ``before`` where it shows nothing else, since a one-line field can't hold line breaks."""
    return before if field.text() == _one_line(before) else field.text().strip()


def _one_line(text: str) -> str:
    return " ".join(text.split())


class EditLines(QWidget):
    """All lines of the order being written, with "Add item" and the sum. ``changed`` is emitted on every change."""

    changed = Signal()

    def __init__(self, currency: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._currency = currency
        self._shipping: int | None = None
        self._other = 0
        self._rows: list[LineEditor] = []
        self._list = QVBoxLayout()
        self._list.setContentsMargins(0, 0, 0, 0)
        self._list.setSpacing(THEME.metric("space2"))
        add = SecondaryButton(self.tr("Add item"), "plus", self, small=True)
        add.clicked.connect(lambda: self.add_line().title.setFocus())
        self._sum = PlainLabel("", "figures", self)
        self._total = PlainLabel("", "strong", self)
        keep_font(self._total, "strong", tabular=True)
        foot = QHBoxLayout()
        foot.setContentsMargins(0, 0, 0, 0)
        foot.setSpacing(THEME.metric("space2"))
        foot.addWidget(add)
        foot.addStretch(1)
        foot.addWidget(self._sum)
        foot.addWidget(self._total)
        self._problem = IconText("triangle-alert", "", "secondary", "danger", self)
        self._problem.hide()
        self.unknown = IconText("info", "", "secondary", "", self)
        self.unknown.hide()
        self.promise = PromiseNote(self)
        head = QHBoxLayout()
        head.addWidget(PlainLabel(self.tr("What did they buy"), "label", self))
        head.addStretch(1)
        head.addWidget(PlainLabel(self.tr("Price of one"), "caption", self))
        head.addSpacing(THEME.metric("control") + THEME.metric("space2"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(THEME.metric("space2"))
        column.addLayout(head)
        column.addLayout(self._list)
        column.addWidget(self._problem)
        column.addWidget(self.promise)
        column.addWidget(self.unknown)
        column.addLayout(foot)

    @property
    def rows(self) -> tuple[LineEditor, ...]:
        """The rows on the screen, blank ones too."""
        return tuple(self._rows)

    def set_lines(self, lines: tuple[LineDraft, ...]) -> None:
        """Show these lines, or one empty row."""
        while self._rows:
            self._drop(self._rows[-1])
        for line in lines:
            self.add_line(line)
        if not self._rows:
            self.add_line()

    def add_line(self, line: LineDraft | None = None) -> LineEditor:
        """One more row, empty unless a line is given."""
        row = LineEditor(line or LineDraft(None, None, ""), self._currency, self)
        row.changed.connect(self._tell)
        row.removed.connect(lambda: self._remove(row))
        self._rows.append(row)
        self._list.addWidget(row)
        self._name_rows()
        self._tell()
        return row

    def put_in(self, product: ProductRow) -> int:
        """One piece of a product more, in its own row where there is one without words on it; how many it has now."""
        for row in self._rows:
            if row.product_id == product.id and not row.personalization.text().strip():
                row.quantity.setValue(row.quantity.value() + 1)
                return row.quantity.value()
        row = next((each for each in self._rows if each.is_blank), None) or self.add_line()
        row.choose(product)
        return row.quantity.value()

    def drafts(self) -> tuple[LineDraft, ...]:
        """The lines as the service takes them; blank rows are left out."""
        return tuple(row.draft() for row in self._rows if not row.is_blank)

    def first_unnamed(self) -> LineEditor | None:
        """A row with something in it but no name."""
        return next((row for row in self._rows if not row.is_blank and not row.title.text().strip()), None)

    def first_wrong_price(self) -> LineEditor | None:
        """A row whose price is not an amount."""
        return next((row for row in self._rows if row.price.is_wrong), None)

    def show_missing(self, sentence: str) -> None:
        """Say that something about the items is missing, and put the cursor there."""
        row = self.first_unnamed() or self._rows[0]
        row.mark_missing_name()
        self._say(sentence)

    def show_wrong_price(self, sentence: str) -> None:
        """Say that a price can't be read, and put the cursor there."""
        row = self.first_wrong_price()
        if row is not None:
            row.price.mark()
            row.price.setFocus()
        self._say(sentence)

    def _say(self, sentence: str) -> None:
        self._problem.set("triangle-alert", sentence, "danger")
        self._problem.show()
        announce(self, sentence, assertive=True)

    def set_shipping(self, amount: int | None) -> None:
        """The postage that is added to the sum."""
        self._shipping = amount
        self._show_sum()

    def set_other(self, amount: int) -> None:
        """What else is in the order's total (tax on top, less discounts) and is not edited here."""
        self._other = amount
        self._show_sum()

    @property
    def items_total(self) -> int:
        """The sum of all lines with a price, in minor units."""
        return sum(row.quantity.value() * (row.price.amount or 0) for row in self._rows)

    def _remove(self, row: LineEditor) -> None:
        self._drop(row)
        if not self._rows:
            self.add_line()
        self._name_rows()
        self._tell()

    def _drop(self, row: LineEditor) -> None:
        self._rows.remove(row)
        self._list.removeWidget(row)
        row.hide()
        row.deleteLater()

    def _name_rows(self) -> None:
        for number, row in enumerate(self._rows, 1):
            row.setAccessibleName(self.tr("Item {number}").format(number=number))

    def _tell(self) -> None:
        self._problem.hide()
        self._show_sum()
        self.promise.show_lines(self.drafts())
        self.changed.emit()

    def _show_sum(self) -> None:
        shipping = self._shipping or 0
        if self._other > 0:
            words = self.tr("Items {items} + postage {postage} + tax {other} =")
        elif self._other < 0:
            words = self.tr("Items {items} + postage {postage} − discount {other} =")
        else:
            words = self.tr("Items {items} + postage {postage} =")
        words = words.format(
            items=money.format_money(self.items_total, self._currency),
            postage=money.format_money(shipping, self._currency),
            other=money.format_money(abs(self._other), self._currency),
        )
        unknown = [
            row for row in self._rows if not row.is_blank and not row.price.is_wrong and row.price.amount is None
        ]
        self.unknown.setVisible(bool(unknown))
        self.unknown.set("info", self.tr("An item has no price, so the sum isn't known. Write 0 if it costs nothing."))
        self._sum.setText(self.tr("Sum") if unknown else words)
        total = None if unknown else max(0, self.items_total + shipping + self._other)
        self._total.setText(money.format_money(total, self._currency))
