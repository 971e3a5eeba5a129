"""Trying a barcode scanner, and the cards that work with it."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from makerapp.services import scanned
from makerapp.services.paperwork.kinds import Kind
from makerapp.services.paperwork.papers.scanner_cards import COMMAND_WORDS
from makerapp.services.paperwork.wish import Wish
from makerapp.services.scanned import Code
from makerapp.ui.context import AppContext
from makerapp.ui.orders import order_windows
from makerapp.ui.scanner import sounds
from makerapp.ui.scanner.heard import Heard
from makerapp.ui.settings.saved import Saved
from makerapp.ui.settings.section import Section
from makerapp.ui.theme import THEME, keep_icon
from makerapp.ui.widgets.announce import announce
from makerapp.ui.widgets.buttons import SecondaryButton
from makerapp.ui.widgets.card import Card
from makerapp.ui.widgets.elided_label import PlainLabel, WrapLabel
from makerapp.ui.widgets.field import Field
from makerapp.ui.widgets.icon_label import IconText
from makerapp.ui.widgets.keep_size import keep_font, keep_width
from makerapp.ui.widgets.style_props import set_style


class ScannerSection(Section):
    """``field`` takes a scan; ``arrived`` shows it letter by letter, ``meaning`` says what it is."""

    def __init__(self, context: AppContext, saved: Saved, parent: QWidget | None = None) -> None:
        super().__init__(
            context,
            saved,
            self.tr("Scanner"),
            self.tr("A barcode scanner types like a keyboard, and fast. There is nothing to set up."),
            parent,
        )
        self._add_trial()
        self._add_sounds()
        self._add_cards()
        self.form.addStretch(1)

    def begin(self) -> None:
        """Take a scan without a further click; it would press whatever had the focus before."""
        self.field.setFocus()

    # --- trying it ---------------------------------------------------------------------------------------

    def _add_trial(self) -> None:
        self.field = QLineEdit(self.sheet)
        set_style(self.field, kind="tracking")
        self.field.setProperty("takes_scan", True)
        keep_font(self.field, "tracking")
        self.field.setMaxLength(scanned.MOST_LETTERS)
        picture = QAction(self.tr("Scan anything now"), self)
        keep_icon(picture, "scan-barcode", 20, "text2")
        self.field.addAction(picture, QLineEdit.ActionPosition.LeadingPosition)
        # What is as fast as a scanner comes by ``scanned``; this is a hand, or a scanner that is too slow.
        self.field.returnPressed.connect(self._typed)
        help_text = self.tr("A slip, a label on a parcel, a card from below: what arrives is shown here.")
        self.form.addWidget(Field(self.tr("Scan anything now"), self.field, help_text, self.sheet))
        self.result = Card(self.sheet, kind="inset", padding=THEME.metric("space3"))
        self.arrived = WrapLabel("", "heading", self.sheet, selectable=True)
        self.meaning = IconText("circle-check", "", "secondary", "accent", self.sheet, wrap=True)
        self.hint = IconText("triangle-alert", "", "secondary", "warn", self.sheet, wrap=True)
        self.pace = IconText("info", "", "secondary", "text2", self.sheet, wrap=True)
        for widget in (self.arrived, self.meaning, self.hint, self.pace):
            self.result.body.addWidget(widget)
        self.result.hide()
        self.form.addWidget(self.result)

    def scanned(self, code: Code) -> Heard:
        """A scan: shown whatever it is, and done nothing with."""
        self.field.clear()
        return self._show(code.text, is_scan=True)

    def _typed(self) -> None:
        text = self.field.text()
        self.field.clear()
        if text.strip():
            said = self._show(text, is_scan=False)
            announce(self.field, f"{said.title}. {said.text}")

    def _show(self, text: str, *, is_scan: bool) -> Heard:
        """Show what came in, and make room for the next scan."""
        found = scanned.describe(text)
        self.arrived.setText(text)
        icon, tone = ("circle-check", "accent") if found.is_known else ("info", "text2")
        self.meaning.set(icon, found.what, tone)
        self.hint.set("triangle-alert", found.hint, "warn")
        self.hint.setVisible(bool(found.hint))
        slow = self.tr("It came as slowly as typing. If it was a scan, set the scanner to send without pauses.")
        fast = self.tr("Scanned. It is heard like this in every window, wherever you are.")
        self.pace.set("scan-barcode" if is_scan else "info", fast if is_scan else slow, "text2")
        self.result.show()
        return Heard("ok", text, f"{found.what} {found.hint}".strip(), is_shown=True)

    # --- sounds ------------------------------------------------------------------------------------------

    def _add_sounds(self) -> None:
        self.beeps = self.check("scan_sounds", self.tr("Beep at each scan"))
        self.form.addWidget(self.beeps)
        row = QHBoxLayout()
        row.setSpacing(THEME.metric("space2"))
        self.hear: dict[sounds.Sound, SecondaryButton] = {}
        names: tuple[tuple[sounds.Sound, str], ...] = (
            ("ok", self.tr("Hear a right scan")),
            ("error", self.tr("Hear a wrong scan")),
        )
        for sound, words in names:
            button = SecondaryButton(words, "play", self.sheet, small=True)
            button.clicked.connect(partial(self._hear, sound))
            self.hear[sound] = button
            row.addWidget(button)
        row.addStretch(1)
        self.form.addLayout(row)
        self.form.addWidget(
            WrapLabel(
                self.tr("As loud as your computer is set. A wrong scan beeps twice, and low."), "secondary", self.sheet
            )
        )

    def _hear(self, sound: sounds.Sound, _checked: bool = False) -> None:
        sounds.play(sound, even_if_off=True)

    # --- cards -------------------------------------------------------------------------------------------

    def _add_cards(self) -> None:
        self.form.addWidget(PlainLabel(self.tr("Cards for the packing table"), "label", self.sheet))
        self.form.addWidget(
            WrapLabel(
                self.tr("Scan one instead of pressing a button, with the other hand full."), "secondary", self.sheet
            )
        )
        for name, does in COMMAND_WORDS.values():
            row = QHBoxLayout()
            row.setSpacing(THEME.metric("space4"))
            word = PlainLabel(name, "strong", self.sheet)
            keep_width(word, 64)
            row.addWidget(word)
            row.addWidget(WrapLabel(self.tr(does), "body", self.sheet), 1)
            column = QVBoxLayout()
            column.addLayout(row)
            self.form.addLayout(column)
        self.print_button = SecondaryButton(self.tr("Print the cards…"), "printer", self.sheet)
        self.print_button.clicked.connect(lambda _checked=False: self.print_cards())
        self.form.addWidget(self.print_button, 0, Qt.AlignmentFlag.AlignLeft)
        self.form.addWidget(
            WrapLabel(self.tr("Labels for your products are printed from the page Products."), "secondary", self.sheet)
        )

    def print_cards(self) -> None:
        """The preview of the cards, with Print."""
        order_windows.print_papers(self.context, Wish(kinds=(Kind.SCANNER_CARDS,)), self.window())
