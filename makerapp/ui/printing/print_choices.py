"""What to print, on which printer, on which paper: the part the wizard's Print step and the preview share."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from makerapp.services import preferences
from makerapp.services.paperwork.kinds import Kind
from makerapp.services.paperwork.setups import Setup, setup_of
from makerapp.services.paperwork.wish import Wish
from makerapp.ui.printing import printer as printers
from makerapp.ui.theme import THEME
from makerapp.ui.widgets.check_box import CheckBox
from makerapp.ui.widgets.elided_label import PlainLabel
from makerapp.ui.widgets.field import Field

PAPERS = ("a4", "letter", "a5")


class PrintChoices(QWidget):
    """``changed`` when other pages are wanted (documents, prices, paper); a printer changes no page."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.slip = CheckBox(self.tr("Packing slip"), self, checked=True)
        self.note = CheckBox(self.tr("Thank-you note"), self)
        self.no_prices = CheckBox(self.tr("Leave out prices on gifts"), self, checked=True)
        self.printer = QComboBox(self)
        self.printer.setAccessibleName(self.tr("Printer"))
        self.paper = QComboBox(self)
        self.paper.setAccessibleName(self.tr("Paper"))
        for key, words in zip(PAPERS, (self.tr("A4"), self.tr("US Letter"), self.tr("A5")), strict=True):
            self.paper.addItem(words, key)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(THEME.metric("space2"))
        self._column.addWidget(PlainLabel(self.tr("What to print"), "label", self))
        for box in (self.slip, self.note, self.no_prices):
            self._column.addWidget(box)
            box.toggled.connect(lambda _on: self._changed())
        self._column.addSpacing(THEME.metric("space2"))
        self.printer_field = Field(self.tr("Printer"), self.printer, "", self)
        self._column.addWidget(self.printer_field)
        self._column.addSpacing(THEME.metric("space1"))
        self.paper_field = Field(self.tr("Paper"), self.paper, "", self)
        self._column.addWidget(self.paper_field)
        self.paper.activated.connect(lambda _index: self._changed())
        self.printer.activated.connect(lambda _index: self._printer_chosen())
        self._filling = False

    def fill(self, *, gifts: bool) -> None:
        """Read printers and settings. ``gifts``: there are gifts, and prices to leave out on them."""
        self._filling = True
        self.note.setChecked(preferences.get("print_note"))
        self.no_prices.setVisible(gifts)
        names = printers.list_printers()
        chosen = preferences.get("printer")
        self.printer.clear()
        for name in names:
            self.printer.addItem(printers.shown_name(name), name)
        if names:
            self.printer.setCurrentIndex(max(0, self.printer.findData(chosen)))
        else:
            self.printer.addItem(self.tr("No printer found"), "")
        self.printer.setEnabled(bool(names))
        self.printer_field.set_help(
            "" if names else self.tr("Set one up in this computer's printer settings, or save a PDF.")
        )
        self.paper.setCurrentIndex(max(0, self.paper.findData(preferences.get("paper"))))
        self._filling = False

    def tick(self, kinds: Sequence[Kind]) -> None:
        """Tick exactly these documents."""
        self._filling = True
        self.slip.setChecked(Kind.PACKING_SLIP in kinds)
        self.note.setChecked(Kind.THANK_YOU_NOTE in kinds)
        self._filling = False

    @property
    def kinds(self) -> tuple[Kind, ...]:
        """The documents ticked."""
        found: list[Kind] = []
        if self.slip.isChecked():
            found.append(Kind.PACKING_SLIP)
        if self.note.isChecked():
            found.append(Kind.THANK_YOU_NOTE)
        return tuple(found)

    @property
    def chosen_printer(self) -> str:
        """The queue's own name, "" without a printer."""
        return str(self.printer.currentData() or "")

    @property
    def chosen_paper(self) -> str:
        """ "a4", "letter" or "a5"."""
        return str(self.paper.currentData())

    def wish(self, order_ids: Sequence[int]) -> Wish:
        """What is ticked, for these orders."""
        setups: dict[Kind, Setup] = {
            kind: replace(setup_of(kind), format=self.chosen_paper, printer=self.chosen_printer) for kind in self.kinds
        }
        return Wish(tuple(order_ids), self.kinds, setups, self.no_prices.isChecked())

    def remember(self) -> None:
        """From now on this printer and paper are used without asking."""
        if self.chosen_printer:
            preferences.put("printer", self.chosen_printer)
        preferences.put("paper", self.chosen_paper)

    def _printer_chosen(self) -> None:
        if not self._filling and self.chosen_printer:
            preferences.put("printer", self.chosen_printer)

    def _changed(self) -> None:
        if not self._filling:
            self.changed.emit()
