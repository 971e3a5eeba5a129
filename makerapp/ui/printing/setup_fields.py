"""On which printer and which paper: asked once where all papers go the same way, else for each of them."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Literal

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from makerapp.printing.sheets import FORMATS
from makerapp.services import preferences
from makerapp.services.paperwork.format_words import format_words
from makerapp.services.paperwork.kinds import FACTS, Kind
from makerapp.services.paperwork.setups import Setup, on_printer, on_sheet, remember, setup_of
from makerapp.services.words import DOCUMENT_WORDS
from makerapp.ui.printing import known_abilities
from makerapp.ui.printing.printer import shown_name
from makerapp.ui.theme import THEME
from makerapp.ui.widgets.buttons import LinkButton
from makerapp.ui.widgets.elided_combo_box import ElidedComboBox
from makerapp.ui.widgets.elided_label import ElidedLabel, PlainLabel
from makerapp.ui.widgets.field import Field

# Papers the whole shop may be set to, which papers without a choice of their own follow.
_SHOP_PAPERS = ("a4", "letter", "a5")


class PrinterAndPaper(QWidget):
    """Two fields; ``printer_chosen`` and ``format_chosen`` carry what was picked by hand."""

    printer_chosen = Signal(str)
    format_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None, *, about: str = "") -> None:
        """``about`` is the paper it is for, which the fields are named after where there are several."""
        super().__init__(parent)
        self.printer, self.paper = ElidedComboBox(self), ElidedComboBox(self)
        self.printer.setAccessibleName(self.tr("Printer") + (f", {about}" if about else ""))
        self.paper.setAccessibleName(self.tr("Paper") + (f", {about}" if about else ""))
        self.printer_field = Field(self.tr("Printer"), self.printer, "", self)
        self.paper_field = Field(self.tr("Paper"), self.paper, "", self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(THEME.metric("space3"))
        column.addWidget(self.printer_field)
        column.addWidget(self.paper_field)
        self.printer.activated.connect(lambda _at: self.printer_chosen.emit(str(self.printer.currentData() or "")))
        self.paper.activated.connect(lambda _at: self.format_chosen.emit(str(self.paper.currentData())))

    def show_setup(self, setup: Setup, names: Sequence[str], formats: Sequence[str]) -> None:
        """Offer these printers and formats, with those of ``setup`` chosen."""
        self.printer.clear()
        for name in names:
            self.printer.addItem(shown_name(name), name)
        if not names:
            self.printer.addItem(self.tr("No printer found"), "")
        self.printer.setCurrentIndex(max(0, self.printer.findData(setup.printer)))
        self.printer.setEnabled(bool(names))
        self.printer_field.set_help(
            "" if names else self.tr("Set one up in this computer's printer settings, or save a PDF.")
        )
        self.paper.clear()
        for key in formats:
            self.paper.addItem(self._sheet_words(key, setup.printer), key)
        self.paper.setCurrentIndex(max(0, self.paper.findData(setup.format)))

    def _sheet_words(self, key: str, printer: str) -> str:
        """The sheet; one that the printer does not take is named so, where that is known without asking it."""
        words = format_words(key)
        if known_abilities.of(printer).medium(FORMATS[key].paper) is None:
            return self.tr("{sheet} (not on this printer)").format(sheet=words)
        return words


class _KindSetup(QWidget):
    """One paper's printer and sheet in a line, with Change."""

    def __init__(self, kind: Kind, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        words = DOCUMENT_WORDS.get(kind, str(kind))
        self.line = ElidedLabel("", "secondary", self)
        self.change = LinkButton(
            self.tr("Change"), "", self, name=self.tr("Change how {name} is printed").format(name=words)
        )
        self.fields = PrinterAndPaper(self, about=words)
        self.fields.hide()
        self.change.clicked.connect(lambda _checked=False: self._open())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(THEME.metric("line_gap"))
        row = QHBoxLayout()
        row.addWidget(PlainLabel(words, "strong", self), 1)
        row.addWidget(self.change)
        column.addLayout(row)
        column.addWidget(self.line)
        column.addWidget(self.fields)

    def _open(self) -> None:
        self.fields.show()
        self.line.hide()
        self.change.hide()
        self.fields.printer.setFocus()


class SetupFields(QWidget):
    """``changed`` when other pages are wanted; ``rerouted`` when only a printer was changed."""

    changed = Signal()
    rerouted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kinds: tuple[Kind, ...] = ()
        self._names: list[str] = []
        self._setups: dict[Kind, Setup] = {}
        self._is_apart = False
        self.rows: dict[Kind, _KindSetup] = {}
        self.common = PrinterAndPaper(self)
        self.common.printer_chosen.connect(self._printer_for_all)
        self.common.format_chosen.connect(self._format_for_all)
        self.apart = LinkButton(self.tr("Choose for each paper"), "", self)
        self.together = LinkButton(self.tr("One printer and paper for all"), "", self)
        self.apart.clicked.connect(lambda _checked=False: self._split())
        self.together.clicked.connect(lambda _checked=False: self._join())
        self._row_place = QVBoxLayout()
        self._row_place.setSpacing(THEME.metric("space3"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(THEME.metric("space2"))
        column.addWidget(self.common)
        column.addLayout(self._row_place)
        column.addWidget(self.apart, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.together, 0, Qt.AlignmentFlag.AlignLeft)

    # --- what is chosen ----------------------------------------------------------------------------------

    def fill(self, names: Sequence[str], setups: dict[Kind, Setup] | None = None) -> None:
        """Begin anew with these printers and what is remembered; ``setups`` are wanted this once."""
        self._names = list(names)
        self._setups = dict(setups or {})
        self._is_apart = False
        self.show_kinds(self._kinds)

    def offer(self, names: Sequence[str]) -> None:
        """Other printers are there than was known; what was chosen stays."""
        self._names = list(names)
        self.show_kinds(self._kinds)

    def setup(self, kind: Kind) -> Setup:
        """How ``kind`` is to be printed; the first printer stands in for one that is not there."""
        chosen = self._setups.setdefault(kind, setup_of(kind))
        if chosen.printer in self._names:
            return chosen
        return on_printer(chosen, self._names[0] if self._names else "")

    @property
    def is_ready(self) -> bool:
        """There is a printer."""
        return bool(self._names)

    def remember(self) -> None:
        """From now on the ticked papers are printed like this without asking."""
        slip = self.setup(Kind.PACKING_SLIP) if Kind.PACKING_SLIP in self._kinds else None
        if slip is not None and slip.printer:
            preferences.put("printer", slip.printer)
        if slip is not None and slip.format in _SHOP_PAPERS:
            preferences.put("paper", slip.format)
        for kind in self._kinds:
            if self.setup(kind) != setup_of(kind):
                remember(kind, self.setup(kind))

    # --- showing -----------------------------------------------------------------------------------------

    def show_kinds(self, kinds: Sequence[Kind]) -> None:
        """Ask for these papers."""
        self._kinds = tuple(kinds)
        common = not self._is_apart and self._is_alike()
        self.common.setVisible(common and bool(kinds))
        self.apart.setVisible(common and len(kinds) > 1)
        self.together.setVisible(not common and bool(self._shared_formats()))
        for kind in [kind for kind in self.rows if common or kind not in kinds]:
            row = self.rows.pop(kind)
            self._row_place.removeWidget(row)
            row.hide()
            row.deleteLater()
        if common:
            if kinds:
                self.common.show_setup(self.setup(kinds[0]), self._names, self._shared_formats())
            return
        for kind in kinds:
            self._show_row(kind)

    def _show_row(self, kind: Kind) -> None:
        if kind not in self.rows:
            row = self.rows[kind] = _KindSetup(kind, self)
            row.fields.printer_chosen.connect(partial(self._choose, kind, "printer"))
            row.fields.format_chosen.connect(partial(self._choose, kind, "format"))
        row, setup = self.rows[kind], self.setup(kind)
        self._row_place.removeWidget(row)
        self._row_place.insertWidget(self._kinds.index(kind), row)
        row.fields.show_setup(setup, self._names, FACTS[kind].formats)
        said = [shown_name(setup.printer) if setup.printer else self.tr("No printer found"), format_words(setup.format)]
        if setup.copies > 1:
            said.append(self.tr("{n} copies").format(n=setup.copies))
        row.line.setText(" · ".join(said))

    def _is_alike(self) -> bool:
        ways = {(setup.printer, setup.format) for setup in map(self.setup, self._kinds)}
        return len(ways) <= 1

    def _shared_formats(self) -> list[str]:
        """The sheets that every ticked paper can be printed on."""
        if not self._kinds:
            return []
        first, *others = (FACTS[kind].formats for kind in self._kinds)
        return [key for key in first if all(key in formats for formats in others)]

    # --- choosing ----------------------------------------------------------------------------------------

    def _choose(self, kind: Kind, what: Literal["printer", "format"], chosen: str) -> None:
        before = self.setup(kind)
        is_sheet = what == "format"
        self._setups[kind] = on_sheet(before, chosen) if is_sheet else on_printer(before, chosen)
        self.show_kinds(self._kinds)
        (self.changed if is_sheet else self.rerouted).emit()

    def _printer_for_all(self, name: str) -> None:
        before = self.setup(self._kinds[0]).printer
        # Papers not ticked now went to the same printer: they follow, or ticking one would bring the old one back.
        for kind in Kind:
            if kind in self._kinds or self.setup(kind).printer == before:
                self._setups[kind] = on_printer(self.setup(kind), name)
        if Kind.PACKING_SLIP in self._kinds or not preferences.get("printer"):
            preferences.put("printer", name)
        self.show_kinds(self._kinds)
        self.rerouted.emit()

    def _format_for_all(self, key: str) -> None:
        for kind in self._kinds:
            self._setups[kind] = on_sheet(self.setup(kind), key)
        self.show_kinds(self._kinds)
        self.changed.emit()

    def _split(self) -> None:
        self._is_apart = True
        self.show_kinds(self._kinds)
        self.rows[self._kinds[0]].change.setFocus()

    def _join(self) -> None:
        self._is_apart = False
        first, shared = self.setup(self._kinds[0]), self._shared_formats()
        key = first.format if first.format in shared else shared[0]
        for kind in self._kinds:
            self._setups[kind] = on_sheet(on_printer(self.setup(kind), first.printer), key)
        self.show_kinds(self._kinds)
        self.common.printer.setFocus()
        self.changed.emit()
