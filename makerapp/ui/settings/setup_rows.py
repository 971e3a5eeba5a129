"""Each kind of paper with its printer and sheet in a line; one at a time is open to be changed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import asdict, fields, replace

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from makerapp.errors import EnvironmentProblem
from makerapp.printing.abilities import Abilities
from makerapp.services.paperwork.format_words import format_words
from makerapp.services.paperwork.kinds import Kind
from makerapp.services.paperwork.papers import device_words
from makerapp.services.paperwork.setups import Setup, setup_of
from makerapp.services.words import DOCUMENT_WORDS
from makerapp.ui.jobs import run_job
from makerapp.ui.printing import printer as printers
from makerapp.ui.settings.saved import Saved
from makerapp.ui.settings.setup_editor import SetupEditor
from makerapp.ui.theme import THEME
from makerapp.ui.widgets.buttons import LinkButton
from makerapp.ui.widgets.card import Card, Line
from makerapp.ui.widgets.elided_label import ElidedLabel, PlainLabel

SETUPS = "print_setups"
_KINDS = tuple(kind for kind in Kind if kind is not Kind.TEST_PAGE)


class SetupRow(QWidget):
    """One kind; ``toggled`` when it is to be opened or closed."""

    toggled = Signal()

    def __init__(self, kind: Kind, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words = DOCUMENT_WORDS.get(kind, str(kind))
        self.line = ElidedLabel("", "secondary", self)
        self.change = LinkButton("", "", self)
        self.change.clicked.connect(lambda _checked=False: self.toggled.emit())
        self.editor: SetupEditor | None = None
        words = QVBoxLayout()
        words.setSpacing(THEME.metric("line_gap"))
        words.addWidget(PlainLabel(self.words, "strong", self))
        words.addWidget(self.line)
        row = QHBoxLayout()
        row.setSpacing(THEME.metric("space3"))
        row.addLayout(words, 1)
        row.addWidget(self.change)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, THEME.metric("space2"), 0, THEME.metric("space2"))
        self._column.setSpacing(THEME.metric("space3"))
        self._column.addLayout(row)
        self._name_button()

    def open(self, editor: SetupEditor) -> None:
        """Show what can be changed."""
        self.editor = editor
        self._column.addWidget(editor)
        editor.show()
        self._name_button()
        editor.printer.setFocus()

    def close_editor(self) -> None:
        """Fold it up again."""
        if self.editor is not None:
            editor, self.editor = self.editor, None
            self._column.removeWidget(editor)
            editor.hide()
            editor.deleteLater()
        self._name_button()

    def _name_button(self) -> None:
        if self.editor is None:
            self.change.setText(self.tr("Change"))
            self.change.setAccessibleName(self.tr("Change how {name} is printed").format(name=self.words))
        else:
            self.change.setText(self.tr("Fold up"))
            self.change.setAccessibleName(self.tr("Fold up {name}").format(name=self.words))


class SetupRows(Card):
    """All kinds. ``test_wanted`` carries the setup a test page is to be printed with."""

    test_wanted = Signal(object)

    def __init__(self, saved: Saved, names: Callable[[], list[str]], parent: QWidget | None = None) -> None:
        """``names`` gives the printers that were found last."""
        super().__init__(parent)
        self._saved = saved
        self._names = names
        self._able: dict[str, Abilities] = {}
        self.rows: dict[Kind, SetupRow] = {}
        self.add_heading(self.tr("How each paper is printed"))
        for place, kind in enumerate(_KINDS):
            if place:
                self.body.addWidget(Line(self))
            row = self.rows[kind] = SetupRow(kind, self)
            row.toggled.connect(lambda kind=kind: self._toggle(kind))
            self.body.addWidget(row)
        saved.changed.connect(lambda key: self.refresh() if key in (SETUPS, "printer", "paper") else None)
        self.refresh()

    def refresh(self) -> None:
        """Say anew how each is printed."""
        for kind, row in self.rows.items():
            row.line.setText(_in_a_line(setup_of(kind)))
            if row.editor is not None:
                self._fill(kind, row.editor)

    def _toggle(self, kind: Kind) -> None:
        was_open = self.rows[kind].editor is not None
        for row in self.rows.values():
            row.close_editor()
        if was_open:
            self.rows[kind].change.setFocus()
            return
        editor = SetupEditor(kind, self.rows[kind].words, self)
        editor.chosen.connect(lambda setup: self._keep(kind, setup))
        editor.usual_wanted.connect(lambda: self._forget(kind))
        editor.test_wanted.connect(lambda: self.test_wanted.emit(setup_of(kind)))
        self._fill(kind, editor)
        self.rows[kind].open(editor)

    def _fill(self, kind: Kind, editor: SetupEditor) -> None:
        printer = setup_of(kind).printer
        editor.show_setup(self._own(kind), self._saved.get("printer"), self._names(), self._able.get(printer))
        editor.usual.setVisible(kind in self._saved.get(SETUPS))
        if printer and printer not in self._able:
            self._ask(printer)

    def _own(self, kind: Kind) -> Setup:
        """How it is printed, its printer blank where it follows the usual one."""
        kept = self._saved.get(SETUPS).get(kind, {})
        return replace(setup_of(kind), printer=str(kept.get("printer", "")))

    def _ask(self, printer: str) -> None:
        """Learn what a printer offers, off this thread; one that does not answer offers everything."""
        self._able[printer] = Abilities()

        def told(able: Abilities) -> None:
            self._able[printer] = able
            self.refresh()

        def silent(fault: Exception) -> None:
            if not isinstance(fault, EnvironmentProblem):
                raise fault
            del self._able[printer]

        run_job(lambda _progress, _stop: printers.abilities(printer), told, silent, owner=self)

    def _keep(self, kind: Kind, setup: Setup) -> None:
        self._saved.set(SETUPS, {**self._saved.get(SETUPS), str(kind): asdict(setup)})

    def _forget(self, kind: Kind) -> None:
        self._saved.set(SETUPS, {name: kept for name, kept in self._saved.get(SETUPS).items() if name != kind})


def _copies(count: int) -> str:
    return QCoreApplication.translate("SetupRows", "{n} copies").format(n=count)


def _in_a_line(setup: Setup) -> str:
    """ "Brother HL-L2350DW · A5 · 2 copies"; without a printer all the rest holds as well, for a PDF."""
    none = QCoreApplication.translate("SetupRows", "No printer chosen yet")
    said = [printers.shown_name(setup.printer) if setup.printer else none, format_words(setup.format)]
    if setup.tray:
        said.append(device_words.tray_words(setup.tray))
    if setup.copies > 1:
        said.append(_copies(setup.copies))
    usual = {field.name: field.default for field in fields(Setup)}
    if setup.sides != usual["sides"]:
        said.append(device_words.sides_words(setup.sides))
    if setup.color != usual["color"]:
        said.append(device_words.color_words(setup.color))
    if setup.dpi:
        said.append(device_words.dpi_words(setup.dpi))
    return " · ".join(said)
