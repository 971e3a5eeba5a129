"""The insert card: its heading, and the coupon on it; the care words stand with the products."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from makerapp.services.paperwork.kinds import Kind
from makerapp.services.paperwork.sample import card_sample
from makerapp.ui.context import AppContext
from makerapp.ui.settings.preview import PaperPreview
from makerapp.ui.settings.preview_section import SETUPS, PreviewSection
from makerapp.ui.settings.saved import SHOP, Saved
from makerapp.ui.settings.words_edit import WordsEdit, WordsLine
from makerapp.ui.widgets.check_box import CheckBox
from makerapp.ui.widgets.field import Field
from makerapp.ui.widgets.keep_size import keep_height

_TEXT_HEIGHT = 84
_LONGEST_CODE = 60
_ALONG = "print_along"


class CardSection(PreviewSection):
    """What stands on the card beside the care of the products in the parcel."""

    def __init__(self, context: AppContext, saved: Saved, parent: QWidget | None = None) -> None:
        super().__init__(
            context,
            saved,
            self.tr("Insert card"),
            self.tr("A card for the parcel: how to look after what is in it, and a coupon."),
            parent,
        )
        self.heading = WordsLine(self.sheet)
        self.line_edit("card_heading", field=self.heading)
        self.coupon_words = WordsEdit(self.sheet)
        keep_height(self.coupon_words, _TEXT_HEIGHT)
        self.text_edit("card_coupon_words", self.coupon_words)
        self.code = self.line_edit("card_coupon_code", self.tr("Like FERN10"))
        self.code.setMaxLength(_LONGEST_CODE)
        self.size_box = self.size_combo(Kind.INSERT_CARD)
        where = self.tr("Under it stands the care of each product in the parcel. Write it in the product, at Care.")
        self.fields = {
            "card_heading": Field(self.tr("Heading"), self.heading, where, parent=self.sheet),
            "card_coupon_words": Field(self.tr("Words above the coupon code"), self.coupon_words, parent=self.sheet),
        }
        without = self.tr("Left empty, the card has no coupon.")
        self.form.addWidget(self.fields["card_heading"])
        self.form.addWidget(Field(self.tr("Coupon code"), self.code, without, parent=self.sheet, optional=True))
        self.form.addWidget(self.fields["card_coupon_words"])
        self.form.addWidget(Field(self.tr("Size"), self.size_box, parent=self.sheet))
        self.along = CheckBox(self.tr("Print a card with each slip"), self.sheet)
        self.along.clicked.connect(self._keep_along)
        self._follow(_ALONG, lambda: self.along.setChecked(Kind.INSERT_CARD in self.saved.get(_ALONG)))
        self.form.addWidget(self.along)
        self.form.addStretch(1)
        self.add_preview(PaperPreview(Kind.INSERT_CARD, self, sample=card_sample))
        self.saved.changed.connect(self._changed)
        for key in self.fields:
            self._tell_unknown(key)

    def _keep_along(self, on: bool) -> None:
        others = [kind for kind in self.saved.get(_ALONG) if kind != Kind.INSERT_CARD]
        self.saved.set(_ALONG, [*others, str(Kind.INSERT_CARD)] if on else others)

    def _changed(self, key: str) -> None:
        if key in self.fields:
            self._tell_unknown(key)
        if key.startswith(("card_", SHOP)) or key in (SETUPS, "paper"):
            self.preview.refresh()

    def _tell_unknown(self, key: str) -> None:
        """A word in brackets that nobody fills in would be printed with its brackets."""
        field = self.fields[key]
        editor = field.editor
        unknown = editor.unknown_words if isinstance(editor, WordsLine | WordsEdit) else ()
        if unknown:
            field.set_error(self.tr("{word} – this word isn't filled in").format(word=", ".join(unknown)))
        else:
            field.clear_error()
