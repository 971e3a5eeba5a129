"""The shop: logo, name, and the return address that stands on paper."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from makerapp.countries import country_code
from makerapp.errors import MakerbenchError
from makerapp.services import address, shop
from makerapp.ui.context import AppContext
from makerapp.ui.drop import dropped_files
from makerapp.ui.picture_choice import choose_picture
from makerapp.ui.settings.saved import SHOP, Saved
from makerapp.ui.settings.section import Section
from makerapp.ui.small_picture import PictureWarning
from makerapp.ui.theme import THEME
from makerapp.ui.widgets.buttons import GhostButton, SecondaryButton
from makerapp.ui.widgets.card import Card
from makerapp.ui.widgets.elided_label import PlainLabel, WrapLabel
from makerapp.ui.widgets.field import Field
from makerapp.ui.widgets.style_props import set_style
from makerapp.ui.widgets.thumbnail import Thumbnail

_LOGO_SIDE = 72


class ShopSection(Section):
    """Printed on every packing slip and thank-you note."""

    def __init__(self, context: AppContext, saved: Saved, parent: QWidget | None = None) -> None:
        title, line = self.tr("Shop & logo"), self.tr("Printed on every packing slip and thank-you note.")
        super().__init__(context, saved, title, line, parent)
        self.logo = LogoCard(saved, self.sheet)
        self.form.addWidget(self.logo)
        self.beside(self._text("name", self.tr("Shop name")), self._text("maker_name", self.tr("Your name")))
        self.beside(
            self._text("email", self.tr("E-mail on slips")),
            self._text("website", self.tr("Website")),
            self._text("phone", self.tr("Phone")),
            stretch=(3, 3, 2),
        )
        self._add_address()
        self.form.addStretch(1)

    def _text(self, name: str, label: str) -> Field:
        return Field(label, self.line_edit(SHOP + name), parent=self.sheet)

    def _add_address(self) -> None:
        column = QVBoxLayout()
        column.setSpacing(THEME.metric("space2"))
        names = {
            "line1": self.tr("Street and number"),
            "line2": self.tr("Building, unit"),
            "city": self.tr("Town"),
            "state": self.tr("County or state"),
            "postcode": self.tr("Postcode"),
            "country": self.tr("Country"),
        }
        self.address = {name: self.line_edit(SHOP + name, words) for name, words in names.items()}
        for name, words in names.items():
            self.address[name].setAccessibleName(self.tr("Return address: {part}").format(part=words))
        rows = ((("line1", 3), ("line2", 2)), (("city", 4), ("state", 3), ("postcode", 2), ("country", 4)))
        for parts in rows:
            row = QHBoxLayout()
            row.setSpacing(THEME.metric("space2"))
            for name, share in parts:
                row.addWidget(self.address[name], share)
            column.addLayout(row)
        both = QWidget(self.sheet)
        column.setContentsMargins(0, 0, 0, 0)
        both.setLayout(column)
        self.return_address = Field(self.tr("Return address"), both, parent=self.sheet)
        self.form.addWidget(self.return_address)
        for name in ("postcode", "country"):
            self.address[name].editingFinished.connect(self._check_postcode)
        self._check_postcode()

    def _check_postcode(self) -> None:
        country = country_code(self.saved.get(SHOP + "country"))
        warning = address.postcode_warning(self.saved.get(SHOP + "postcode"), country)
        set_style(self.address["postcode"], tone="danger" if warning else None)
        if warning:
            self.return_address.set_error(warning)
        else:
            self.return_address.clear_error()


class LogoCard(Card):
    """The logo as it stands on a slip: choose, drop or remove it."""

    def __init__(self, saved: Saved, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._saved = saved
        self.setAcceptDrops(True)
        self.picture = Thumbnail("", None, _LOGO_SIDE, self)
        self.choose_button = SecondaryButton(self.tr("Choose picture…"), "upload", self, small=True)
        self.remove_button = GhostButton(self.tr("Remove"), "", self, small=True)
        self.choose_button.clicked.connect(self._choose)
        self.remove_button.clicked.connect(self._remove)
        buttons = QHBoxLayout()
        buttons.setSpacing(THEME.metric("space1"))
        buttons.addWidget(self.choose_button)
        buttons.addWidget(self.remove_button)
        buttons.addStretch(1)
        words = QVBoxLayout()
        words.setSpacing(THEME.metric("line_gap"))
        words.addWidget(PlainLabel(self.tr("Logo"), "strong", self))
        line = self.tr("Shown on slips and notes. PNG or JPG; square looks best. Drop a picture here, or choose one.")
        words.addWidget(WrapLabel(line, "secondary", self))
        words.addSpacing(THEME.metric("space2"))
        words.addLayout(buttons)
        row = QHBoxLayout()
        row.setSpacing(THEME.metric("space4") + 2)
        row.addWidget(self.picture, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addLayout(words, 1)
        self.body.addLayout(row)
        self.warning = PictureWarning(self._choose, self)
        self.body.addWidget(self.warning)
        saved.changed.connect(lambda key: self.show_logo() if key == SHOP + "logo" else None)
        self.show_logo()

    def show_logo(self) -> None:
        """Show the logo as it is kept."""
        file = shop.logo_path()
        self.picture.set_picture(QPixmap(str(file)) if file else None, self.tr("Logo") if file else "")
        self.remove_button.setVisible(file is not None)
        if file is None:
            self.warning.hide()

    def use(self, file: Path) -> None:
        """Take a picture as the logo; a small one is taken with a warning."""
        before = shop.profile().logo
        try:
            is_small = shop.set_logo(file)
        except MakerbenchError as error:
            self.warning.tell(error.what, error.why_and_now, usable=False)
            return
        self._saved.remember(SHOP + "logo", before)
        self.warning.setVisible(is_small)
        if is_small:
            self.warning.tell_small(file)

    def _choose(self) -> None:
        file = choose_picture(self, self.tr("Choose a logo"))
        if file is not None:
            self.use(file)

    def _remove(self) -> None:
        self._saved.set(SHOP + "logo", "")

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if dropped_files(event):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        files = dropped_files(event)
        if files:
            event.acceptProposedAction()
            self.use(files[0])
