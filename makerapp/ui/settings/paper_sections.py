"""The printers that paper comes out of."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from makerapp.errors import MakerbenchError
from makerapp.services.paperwork.kinds import Kind
from makerapp.services.paperwork.setups import Setup, setup_of
from makerapp.services.paperwork.wish import Wish
from makerapp.ui.context import AppContext
from makerapp.ui.printing.print_run import PrintRun
from makerapp.ui.printing.printer import no_printer, shown_name
from makerapp.ui.printing.printer_list import PRINTERS
from makerapp.ui.refusals import tell
from makerapp.ui.settings.saved import Saved
from makerapp.ui.settings.section import Section
from makerapp.ui.settings.setup_rows import SetupRows
from makerapp.ui.settings.slip_section import paper_choices
from makerapp.ui.theme import THEME
from makerapp.ui.widgets.buttons import LinkButton, SecondaryButton
from makerapp.ui.widgets.field import Field


class PrintersSection(Section):
    """Where paper comes out: one printer for all, and what each kind of paper has of its own."""

    def __init__(self, context: AppContext, saved: Saved, parent: QWidget | None = None) -> None:
        title, line = self.tr("Printers & paper"), self.tr("Pick a printer once and slips print with one press.")
        super().__init__(context, saved, title, line, parent)
        self._names = PRINTERS.names()
        self.printer = self.combo("printer", self._printers())
        look_again = LinkButton(self.tr("Look for printers again"), "refresh-cw", self)
        look_again.clicked.connect(self._look_again)
        PRINTERS.changed.connect(self._printers_found)
        self.test = SecondaryButton(self.tr("Print a test page"), "printer", self)
        self.test.clicked.connect(lambda _checked=False: self.print_test_page(setup_of(Kind.TEST_PAGE)))
        self.form.addWidget(Field(self.tr("Usual printer"), self.printer, parent=self))
        row = QHBoxLayout()
        row.setSpacing(THEME.metric("space4"))
        row.addWidget(self.test)
        row.addWidget(look_again, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addStretch(1)
        self.form.addLayout(row)
        self.paper = self.combo("paper", paper_choices(self))
        self.form.addWidget(
            Field(self.tr("Usual paper"), self.paper, self.tr("The size that lies in the printer."), parent=self)
        )
        self.form.addWidget(self.check("preview_before_printing", self.tr("Show a preview while packing")))
        self.form.addWidget(
            self.check("preview_of_lists", self.tr("Show a preview of slips printed from Today and lists"))
        )
        self.form.addWidget(self.check("print_note", self.tr("Print a thank-you note with each slip")))
        self.rows = SetupRows(saved, lambda: self._names, self)
        self.rows.test_wanted.connect(self.print_test_page)
        self.form.addWidget(self.rows)
        self.form.addStretch(1)
        self.run = PrintRun(self)
        self.run.printed.connect(lambda _sheets: self._sent())
        self.run.failed.connect(self._failed)

    def print_test_page(self, setup: Setup) -> None:
        """Print a test page on that printer and paper, whatever sheet is dealt out on it."""
        if self.run.is_running:
            return
        if not setup.printer:
            self._failed(no_printer())
            return
        whole = replace(setup, format=str(setup.paper), copies=1)
        self.test.setEnabled(False)
        self.run.start(Wish(kinds=(Kind.TEST_PAGE,), setups={Kind.TEST_PAGE: whole}), self.tr("Test page"))

    def _sent(self) -> None:
        self.test.setEnabled(True)
        self.context.show_toast(self.tr("Test page sent. Hold a ruler beside the one on it."))

    def _failed(self, problem: MakerbenchError) -> None:
        self.test.setEnabled(True)
        tell(self, problem)

    def _printers(self) -> list[tuple[str, str]]:
        return [("", self.tr("No printer chosen yet")), *((name, shown_name(name)) for name in self._names)]

    def _look_again(self) -> None:
        self._show_printers(PRINTERS.names())

    def _printers_found(self) -> None:
        self._show_printers(PRINTERS.last_known)

    def _show_printers(self, names: list[str]) -> None:
        chosen = self.saved.get("printer")
        self._names = names
        self.printer.clear()
        for value, words in self._printers():
            self.printer.addItem(words, value)
        if self.printer.findData(chosen) < 0:
            self.printer.addItem(shown_name(chosen), chosen)
        self.printer.setCurrentIndex(self.printer.findData(chosen))
        self.rows.refresh()
