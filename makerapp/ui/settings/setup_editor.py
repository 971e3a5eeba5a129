"""How one kind of paper is printed: printer, sheet, tray, copies, sides, color and a label printer's dots."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from makerapp.printing.abilities import Abilities
from makerapp.printing.paper import PAPERS
from makerapp.printing.sheets import FORMATS
from makerapp.services.paperwork.format_words import format_words
from makerapp.services.paperwork.kinds import FACTS, Kind
from makerapp.services.paperwork.papers import device_words
from makerapp.services.paperwork.setups import COLORS, DPIS, MOST_COPIES, SIDES, Setup, on_sheet
from makerapp.ui.printing.printer import shown_name
from makerapp.ui.theme import THEME
from makerapp.ui.widgets.buttons import LinkButton, SecondaryButton
from makerapp.ui.widgets.elided_combo_box import ElidedComboBox
from makerapp.ui.widgets.field import Field
from makerapp.ui.widgets.quantity_stepper import QuantityStepper

_COLUMNS = 2


class SetupEditor(QWidget):
    """``chosen`` carries the new setup; ``usual_wanted`` forgets it; ``test_wanted`` prints a page with it.

    What a printer does not offer is not shown; a sheet it can't take is named so.
    """

    chosen = Signal(object)
    usual_wanted = Signal()
    test_wanted = Signal()

    def __init__(self, kind: Kind, words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kind = kind
        self._words = words
        self._setup = Setup(FACTS[kind].formats[0])
        self.printer = self._combo(self.tr("Printer"), lambda value: self._choose(printer=value))
        self.sheet = self._combo(self.tr("Paper"), lambda value: self.chosen.emit(on_sheet(self._setup, value)))
        self.tray = self._combo(self.tr("Tray"), lambda value: self._choose(tray=value))
        self.sides = self._combo(self.tr("Sides"), lambda value: self._choose(sides=value))
        self.color = self._combo(self.tr("Color"), lambda value: self._choose(color=value))
        self.dpi = self._combo(self.tr("Label printer"), lambda value: self._choose(dpi=value))
        self.copies = QuantityStepper(self.tr("Copies") + f", {words}", 1, 1, MOST_COPIES, self)
        self.copies.valueChanged.connect(self._copies_chosen)
        self.test = SecondaryButton(self.tr("Print a test page"), "printer", self)
        self.test.clicked.connect(lambda _checked=False: self.test_wanted.emit())
        self.usual = LinkButton(
            self.tr("As usual"), "undo-2", self, name=self.tr("Print as usual: {name}").format(name=words)
        )
        self.usual.clicked.connect(lambda _checked=False: self.usual_wanted.emit())
        self._lay_out()

    def _combo(self, name: str, choose) -> QComboBox:
        box = ElidedComboBox(self)
        box.setAccessibleName(f"{name}, {self._words}")
        box.activated.connect(lambda index: choose(box.itemData(index)))
        return box

    def _lay_out(self) -> None:
        self.fields = {
            "printer": Field(self.tr("Printer"), self.printer, "", self),
            "sheet": Field(self.tr("Paper"), self.sheet, "", self),
            "copies": Field(self.tr("Copies"), self.copies, "", self),
            "tray": Field(self.tr("Tray"), self.tray, "", self),
            "sides": Field(self.tr("Sides"), self.sides, "", self),
            "color": Field(self.tr("Color"), self.color, "", self),
            "dpi": Field(
                self.tr("Label printer"),
                self.dpi,
                self.tr("One that prints with heat, in dots of black and white."),
                self,
            ),
        }
        self._grid = QGridLayout()
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(THEME.metric("space4"))
        self._grid.setVerticalSpacing(THEME.metric("space3"))
        for place in range(_COLUMNS):
            self._grid.setColumnStretch(place, 1)
        foot = QHBoxLayout()
        foot.setSpacing(THEME.metric("space4"))
        foot.addWidget(self.test)
        foot.addWidget(self.usual)
        foot.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(THEME.metric("space3"))
        column.addLayout(self._grid)
        column.addLayout(foot)

    # --- showing -----------------------------------------------------------------------------------------

    def show_setup(self, setup: Setup, usual: str, names: Sequence[str], able: Abilities | None) -> None:
        """Show ``setup``, whose printer is blank where it follows the ``usual`` one; ``able`` once that is known."""
        self._setup = setup
        known = able or Abilities()
        printers = [("", self.tr("The usual one: {printer}").format(printer=shown_name(usual) or self.tr("none yet")))]
        printers += [(name, shown_name(name)) for name in names]
        _fill(self.printer, printers, setup.printer)
        _fill(self.sheet, [(key, self._sheet_words(key, known)) for key in FACTS[self._kind].formats], setup.format)
        trays = [
            ("", self.tr("The printer's usual tray")),
            *((tray, device_words.tray_words(tray)) for tray in known.trays),
        ]
        _fill(self.tray, trays, setup.tray)
        _fill(
            self.sides,
            [(each, device_words.sides_words(each)) for each in SIDES if each in ("one-sided", *known.sides)],
            setup.sides,
        )
        _fill(
            self.color,
            [(each, device_words.color_words(each)) for each in COLORS if each in ("auto", *known.colors)],
            setup.color,
        )
        _fill(self.dpi, [(each, device_words.dpi_words(each)) for each in (0, *DPIS)], setup.dpi)
        self.copies.setValue(setup.copies)
        is_label = PAPERS[FORMATS[setup.format].paper].is_small
        self._show_fields(
            printer=True, sheet=True, copies=True,
            tray=len(known.trays) > 1 or bool(setup.tray),
            sides=len(known.sides) > 1 or setup.sides != "one-sided",
            color=len(known.colors) > 1 or setup.color != "auto",
            dpi=is_label or bool(setup.dpi),
        )  # fmt: skip

    def _sheet_words(self, key: str, able: Abilities) -> str:
        words = format_words(key)
        if able.medium(FORMATS[key].paper) is None:
            return self.tr("{sheet} (not on this printer)").format(sheet=words)
        return words

    def _show_fields(self, **shown: bool) -> None:
        """Fill the grid row by row with what there is to choose."""
        place = 0
        for name, field in self.fields.items():
            self._grid.removeWidget(field)
            field.setVisible(shown[name])
            if shown[name]:
                self._grid.addWidget(field, place // _COLUMNS, place % _COLUMNS, Qt.AlignmentFlag.AlignTop)
                place += 1

    # --- choosing ----------------------------------------------------------------------------------------

    def _choose(self, **chosen: object) -> None:
        self.chosen.emit(replace(self._setup, **chosen))  # type: ignore[arg-type]

    def _copies_chosen(self, copies: int) -> None:
        if copies != self._setup.copies:
            self._choose(copies=copies)


def _fill(box: QComboBox, choices: Sequence[tuple[object, str]], chosen: object) -> None:
    """Offer ``choices``; one that is chosen and not offered any more stays as it is."""
    box.clear()
    for value, words in choices:
        box.addItem(words, value)
    if box.findData(chosen) < 0:
        box.addItem(str(chosen).replace("_", " "), chosen)
    box.setCurrentIndex(box.findData(chosen))
