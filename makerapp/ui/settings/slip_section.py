"""What stands on the packing slip and on the gift receipt, each with a live preview."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from makerapp.printing.windows import WINDOWS, window_for
from makerapp.services.paperwork.kinds import Kind
from makerapp.services.paperwork.setups import setup_of
from makerapp.ui.context import AppContext
from makerapp.ui.settings.preview import PaperPreview
from makerapp.ui.settings.preview_section import SETUPS, PreviewSection
from makerapp.ui.settings.saved import SHOP, Saved
from makerapp.ui.theme import THEME
from makerapp.ui.widgets.elided_combo_box import ElidedComboBox
from makerapp.ui.widgets.elided_label import PlainLabel
from makerapp.ui.widgets.field import Field
from makerapp.ui.widgets.keep_size import keep_height

_TEXT_HEIGHT = 110


def paper_choices(section: QWidget) -> list[tuple[str, str]]:
    """The papers a slip can be printed on."""
    return [
        ("a4", section.tr("A4 (210 × 297 mm)")),
        ("letter", section.tr("US Letter (8.5 × 11 in)")),
        ("a5", section.tr("A5 (148 × 210 mm)")),
    ]


class SlipSection(PreviewSection):
    """What stands on the packing slip."""

    def __init__(self, context: AppContext, saved: Saved, parent: QWidget | None = None) -> None:
        title, line = self.tr("Packing slip"), self.tr("Goes into the parcel: what is in it and who it is for.")
        super().__init__(context, saved, title, line, parent)
        self.size_box = self.size_combo(Kind.PACKING_SLIP)
        self.form.addWidget(Field(self.tr("Paper"), self.size_box, parent=self.sheet))
        self._add_contents()
        self.address = self.combo("slip_address", self._places(), ElidedComboBox(self.sheet))
        self.address_field = Field(self.tr("Where the address stands"), self.address, parent=self.sheet)
        self.form.addWidget(self.address_field)
        self.language = self.combo("second_language", self._languages())
        helped = self.tr("Beside English, on slips and gift receipts: Packing slip · Lieferschein.")
        self.form.addWidget(Field(self.tr("Second language"), self.language, helped, parent=self.sheet))
        self.footer = self.line_edit("footer", self.tr("Something not right? Write to us and we'll fix it."))
        without = self.tr("Left empty, the slip says where to write to you.")
        self.form.addWidget(Field(self.tr("Line at the bottom"), self.footer, without, parent=self.sheet))
        self.form.addStretch(1)
        self.add_preview(PaperPreview(Kind.PACKING_SLIP, self))
        self.saved.changed.connect(self._changed)
        self._tell_place()

    def _add_contents(self) -> None:
        self.pictures = self.check("slip_pictures", self.tr("Pictures of the items"))
        self.shelf = self.check("slip_shelf", self.tr("Where the items lie: their shelf place"))
        self.prices = self.check("show_prices", self.tr("Prices – never on gifts"))
        self.return_address = self.check("slip_return_address", self.tr("Your address, where it goes back to"))
        column = QVBoxLayout()
        column.setSpacing(THEME.metric("space2"))
        column.addWidget(PlainLabel(self.tr("On the slip"), "label", self.sheet))
        for box in (self.pictures, self.shelf, self.prices, self.return_address):
            column.addWidget(box)
        self.form.addLayout(column)

    def _places(self) -> list[tuple[str, str]]:
        return [
            ("plain", self.tr("Under the heading")),
            ("din-a", self.tr("German window envelope, address higher (DIN 5008 form A)")),
            ("din-b", self.tr("German window envelope, address lower (DIN 5008 form B)")),
            ("us", self.tr("US window envelope (number 10)")),
        ]

    def _languages(self) -> list[tuple[str, str]]:
        return [
            ("", self.tr("None")),
            ("buyer", self.tr("That of the country it goes to")),
            ("de", self.tr("German")),
            ("fr", self.tr("French")),
            ("es", self.tr("Spanish")),
            ("it", self.tr("Italian")),
            ("nl", self.tr("Dutch")),
        ]

    def _tell_place(self) -> None:
        """Which envelope and paper the chosen place is made for."""
        place = self.saved.get("slip_address")
        if place not in WINDOWS:
            self.address_field.set_help("")
        elif window_for(place, setup_of(Kind.PACKING_SLIP).sheet.page) is None:
            paper = self.tr("US Letter") if place == "us" else self.tr("A4")
            words = self.tr("That needs {paper}. On the paper chosen above, the address stands under the heading.")
            self.address_field.set_help(words.format(paper=paper))
        elif place == "us":
            self.address_field.set_help(self.tr("Fold the sheet in three at the marks; the address shows."))
        else:
            self.address_field.set_help(self.tr("Fold the sheet at the marks; address and sender show."))

    def _changed(self, key: str) -> None:
        if key in ("slip_address", SETUPS, "paper"):
            self._tell_place()
        shown = ("paper", "show_prices", "footer", "second_language", SETUPS)
        if key in shown or key.startswith(("slip_", SHOP)):
            self.preview.refresh()


class GiftReceiptSection(PreviewSection):
    """What the gift receipt says to the one who gets the gift."""

    def __init__(self, context: AppContext, saved: Saved, parent: QWidget | None = None) -> None:
        title = self.tr("Gift receipt")
        line = self.tr("Goes with a gift: what it is and how to exchange it, never a price.")
        super().__init__(context, saved, title, line, parent)
        self.words = self.text_edit("gift_exchange")
        keep_height(self.words, _TEXT_HEIGHT)
        without = self.tr("Left empty, nothing is said about it.")
        self.form.addWidget(Field(self.tr("How to exchange it"), self.words, without, parent=self.sheet))
        self.size_box = self.size_combo(Kind.GIFT_RECEIPT)
        self.form.addWidget(Field(self.tr("Paper"), self.size_box, parent=self.sheet))
        self.form.addStretch(1)
        self.add_preview(PaperPreview(Kind.GIFT_RECEIPT, self))
        self.saved.changed.connect(self._changed)

    def _changed(self, key: str) -> None:
        if key in ("gift_exchange", "second_language", "paper", SETUPS) or key.startswith(SHOP):
            self.preview.refresh()
