"""The form of a product: every field with its label, what is wrong with it, and what goes with it."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QStringListModel, Qt, Signal
from PySide6.QtWidgets import QCompleter, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from makerapp import money
from makerapp.countries import country_name, country_names
from makerapp.services import pictures
from makerapp.services.product_draft import ProductDraft
from makerapp.translation import mark
from makerapp.ui.orders.price_field import PriceField
from makerapp.ui.products.number_field import NumberField
from makerapp.ui.products.photo_box import PhotoBox
from makerapp.ui.theme import THEME
from makerapp.ui.widgets.buttons import SecondaryButton
from makerapp.ui.widgets.check_box import ChoiceGroup, RadioButton
from makerapp.ui.widgets.elided_label import PlainLabel
from makerapp.ui.widgets.field import Field
from makerapp.ui.widgets.suggestion_list import SuggestionList

_ORDER, _STOCK = 0, 1
_QUICK_NOTES = (mark("Fragile"), mark("Keep dry"))


class ProductForm(QWidget):
    """``draft`` is the product as it stands here; ``changed`` comes with every change, ``left`` names a field left."""

    changed = Signal()
    left = Signal(str)

    def __init__(self, draft: ProductDraft, *, is_new: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._given = draft
        self.fields: dict[str, Field] = {}
        self.photo = PhotoBox(draft.picture, draft.title, self, side=pictures.PHOTO)
        self.photo.changed.connect(self.changed)
        self.title = self._text("title", self.tr("Name"), self.tr("What is it? Like “Moss mug”"), 200)
        self.variant = self._text("variant", self.tr("Variant"), self.tr("Size, color, scent"), 200)
        self.sku = self._text("sku", self.tr("SKU"), self.tr("As in your listing"), 64)
        self.barcode = self._text("barcode", self.tr("Barcode"), "", 64)
        self.barcode.setProperty("takes_scan", True)
        self.shelf = self._text("shelf", self.tr("Shelf place"), self.tr("Like A1"), 40)
        self.price = PriceField(draft.currency, self.tr("Price"), self)
        self.price.setAlignment(Qt.AlignmentFlag.AlignLeft)
        self.price.changed.connect(self.changed)
        self.price.editingFinished.connect(lambda: self.left.emit("price"))
        self.days = self._number("production_days", self.tr("Production time in days"), self.tr("None"))
        self.capacity = self._number("capacity", self.tr("How many in that time"), self.tr("Not known"))
        self.reorder = self._number("reorder_point", self.tr("Make more below"), "0")
        self.on_hand = self._number("on_hand", self.tr("On hand now"), "0")
        self.weight = self._number("weight_grams", self.tr("Weight in grams"), self.tr("Not known"))
        self.note = self._text("packing_note", self.tr("Packing note"), self.tr("What to mind when packing it"), 500)
        self.care = self._text(
            "care", self.tr("Care"), self.tr("How the buyer looks after it, for the insert card"), 500
        )
        self.hs_code = self._text("hs_code", self.tr("HS code"), self.tr("Like 6912.00"), 20)
        self.origin = self._text("origin_country", self.tr("Country of origin"), self.tr("Where it is made"), 80)
        self._complete_countries()
        self.made_to_order = RadioButton(self.tr("Made to order"), self)
        self.from_stock = RadioButton(self.tr("From stock"), self)
        self.kind = ChoiceGroup(self)
        self.kind.add(self.made_to_order, _ORDER)
        self.kind.add(self.from_stock, _STOCK)
        self.below_days = QVBoxLayout()
        self._lay_out(is_new)
        self.show_draft(draft)
        self.title.textEdited.connect(self.photo.set_title)
        self.photo.serve(self)
        self.kind.picked.connect(lambda _number: self._kind_picked())

    # --- what others ask ---------------------------------------------------------------------------------

    def draft(self) -> ProductDraft:
        """The product as it stands in the form."""
        return replace(
            self._given,
            title=self.title.text(),
            variant=self.variant.text(),
            sku=self.sku.text(),
            barcode=self.barcode.text(),
            picture=self.photo.picture,
            price=self.price.amount,
            made_to_order=self.made_to_order.isChecked(),
            production_days=self.days.value,
            capacity=self.capacity.value,
            reorder_point=self.reorder.value or 0,
            shelf=self.shelf.text(),
            weight_grams=self.weight.value,
            packing_note=self.note.text(),
            care=self.care.text(),
            hs_code=self.hs_code.text(),
            origin_country=self._country(),
        )

    def show_draft(self, draft: ProductDraft) -> None:
        """Show another draft of the same product."""
        for name, edit in (("title", self.title), ("variant", self.variant), ("sku", self.sku), ("shelf", self.shelf),
                           ("barcode", self.barcode),
                           ("packing_note", self.note), ("care", self.care), ("hs_code", self.hs_code)):  # fmt: skip
            edit.setText(getattr(draft, name))
            edit.setCursorPosition(0)
        self.origin.setText(country_name(draft.origin_country) or draft.origin_country)
        self.price.set_amount(draft.price)
        for name, number in (("production_days", self.days), ("capacity", self.capacity),
                             ("weight_grams", self.weight)):  # fmt: skip
            number.set_value(getattr(draft, name))
        self.reorder.set_value(draft.reorder_point or None)
        (self.made_to_order if draft.made_to_order else self.from_stock).setChecked(True)
        self.photo.show_picture(draft.picture, draft.title)
        self._kind_picked()

    def unreadable(self) -> dict[str, str]:
        """The fields in which stands what is no number or amount, with what to write there."""
        found = {name: self.tr("Write a whole number.") for name, edit in self._numbers().items() if edit.is_wrong}
        if self.price.is_wrong:
            example = money.format_money(1250, self._given.currency)
            found["price"] = self.tr("Write an amount, like {example}.").format(example=example)
        return found

    def show_error(self, name: str, sentence: str) -> None:
        """Say what is wrong at a field; "" for nothing any more."""
        field = self.fields.get(name)
        if field is None:
            return
        if sentence:
            field.set_error(sentence)
        elif field.error_text():
            field.clear_error()

    # --- building ----------------------------------------------------------------------------------------

    def _numbers(self) -> dict[str, NumberField]:
        return {
            "production_days": self.days,
            "capacity": self.capacity,
            "reorder_point": self.reorder,
            "on_hand": self.on_hand,
            "weight_grams": self.weight,
        }

    def _text(self, name: str, label: str, hint: str, most: int) -> QLineEdit:
        edit = QLineEdit(self)
        edit.setAccessibleName(label)
        edit.setPlaceholderText(hint)
        edit.setMaxLength(most)
        edit.textEdited.connect(lambda _text: self.changed.emit())
        edit.editingFinished.connect(lambda: self.left.emit(name))
        return edit

    def _number(self, name: str, label: str, hint: str) -> NumberField:
        edit = NumberField(label, hint, self)
        edit.changed.connect(self.changed)
        edit.editingFinished.connect(lambda: self.left.emit(name))
        return edit

    def _complete_countries(self) -> None:
        completer = QCompleter(QStringListModel(country_names(), self), self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setPopup(SuggestionList())
        self.origin.setCompleter(completer)

    def _country(self) -> str:
        """What stands in the field; the code that was given where its name was not touched."""
        given, text = self._given.origin_country, self.origin.text()
        return given if given and text == (country_name(given) or given) else text

    def _field(self, name: str, label: str, editor: QWidget, help: str = "", *, optional: bool = True) -> Field:
        self.fields[name] = Field(label, editor, help, self, optional=optional)
        return self.fields[name]

    def _lay_out(self, is_new: bool) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(THEME.metric("form_gap"))
        first = self._row(
            self._field("title", self.tr("Name"), self.title, optional=False),
            self._field("variant", self.tr("Variant"), self.variant),
        )
        second = self._row(
            self._field("sku", self.tr("SKU"), self.sku),
            self._field("barcode", self.tr("Barcode"), self.barcode, self.tr("Scan it, where the item has one")),
            self._field("price", self.tr("Price"), self.price),
            self._field("shelf", self.tr("Shelf place"), self.shelf),
        )
        names = QVBoxLayout()
        names.setSpacing(THEME.metric("form_gap"))
        names.addLayout(first)
        names.addLayout(second)
        names.addStretch(1)
        top = QHBoxLayout()
        top.setSpacing(THEME.metric("space5"))
        top.addWidget(self._field("picture", self.tr("Photo"), self.photo), 0, Qt.AlignmentFlag.AlignTop)
        top.addLayout(names, 1)
        column.addLayout(top)
        column.addWidget(self.photo.warning)
        kinds = QHBoxLayout()
        kinds.setSpacing(THEME.metric("space5"))
        kinds.addWidget(PlainLabel(self.tr("Making it"), "heading", self))
        kinds.addWidget(self.made_to_order)
        kinds.addWidget(self.from_stock)
        kinds.addStretch(1)
        column.addLayout(kinds)
        time = self._field("production_days", self.tr("Production time"), self.days, self.tr("Days, 1 to 30"))
        can = self._field("capacity", self.tr("You can make"), self.capacity, self.tr("Pieces in that time"))
        below = self._field("reorder_point", self.tr("Make more below"), self.reorder, self.tr("Pieces available"))
        now = self._field("on_hand", self.tr("On hand now"), self.on_hand, self.tr("Pieces on the shelf"))
        now.setVisible(is_new)
        column.addLayout(self._row(time, can, below, *([now] if is_new else [])))
        column.addLayout(self.below_days)
        column.addWidget(PlainLabel(self.tr("Sending it"), "heading", self))
        noted = self._field("packing_note", self.tr("Packing note"), self._note_with_chips())
        # Not the row as a proxy for it: Tab would come back here from the field after, for ever.
        noted.editor = self.note
        column.addWidget(noted)
        column.addWidget(self._field("care", self.tr("Care"), self.care))
        column.addLayout(
            self._row(
                self._field("weight_grams", self.tr("Weight"), self.weight, self.tr("Grams of one piece")),
                self._field("hs_code", self.tr("HS code"), self.hs_code, self.tr("For customs, 6 to 10 digits")),
                self._field("origin_country", self.tr("Country of origin"), self.origin, self.tr("For customs")),
            )
        )

    def _row(self, *fields: Field) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(THEME.metric("space4"))
        for field in fields:
            row.addWidget(field, 1, Qt.AlignmentFlag.AlignTop)
        return row

    def _note_with_chips(self) -> QWidget:
        both = QWidget(self)
        row = QHBoxLayout(both)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(THEME.metric("space2"))
        row.addWidget(self.note, 1)
        self.quick_notes: list[SecondaryButton] = []
        for words in _QUICK_NOTES:
            said = self.tr(words)
            chip = SecondaryButton(said, "plus", both, small=True, name=self.tr("Add “{note}”").format(note=said))
            chip.clicked.connect(lambda _checked=False, said=said: self._add_note(said))
            self.quick_notes.append(chip)
            row.addWidget(chip)
        return both

    def _add_note(self, words: str) -> None:
        have = self.note.text().strip()
        if words.casefold() not in have.casefold():
            joint = f"{have.rstrip('.')}. {words}" if have else words
            self.note.setText(joint)
            self.changed.emit()
        self.note.setFocus()

    def _kind_picked(self) -> None:
        """How many can be made counts for what is made to order; what is on hand for the rest."""
        self.fields["capacity"].setVisible(self.made_to_order.isChecked())
        self.changed.emit()
