"""The printer that paper comes out of."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from makerapp.ui.context import AppContext
from makerapp.ui.printing.printer import list_printers, shown_name
from makerapp.ui.settings.saved import Saved
from makerapp.ui.settings.section import Section
from makerapp.ui.settings.slip_section import paper_choices
from makerapp.ui.widgets.buttons import LinkButton
from makerapp.ui.widgets.field import Field


class PrintersSection(Section):
    """Where paper comes out."""

    def __init__(self, context: AppContext, saved: Saved, parent: QWidget | None = None) -> None:
        title, line = self.tr("Printers & paper"), self.tr("Pick a printer once and slips print with one press.")
        super().__init__(context, saved, title, line, parent)
        self.printer = self.combo("printer", self._printers())
        look_again = LinkButton(self.tr("Look for printers again"), "refresh-cw", self)
        look_again.clicked.connect(self._look_again)
        self.form.addWidget(Field(self.tr("Printer"), self.printer, parent=self))
        self.form.addWidget(look_again, 0, Qt.AlignmentFlag.AlignLeft)
        self.paper = self.combo("paper", paper_choices(self))
        self.form.addWidget(
            Field(self.tr("Paper"), self.paper, self.tr("The size that lies in the printer."), parent=self)
        )
        self.form.addWidget(self.check("preview_before_printing", self.tr("Show a preview before printing")))
        self.form.addWidget(self.check("print_note", self.tr("Print a thank-you note with each slip")))
        self.form.addStretch(1)

    def _printers(self) -> list[tuple[str, str]]:
        return [("", self.tr("No printer chosen yet")), *((name, shown_name(name)) for name in list_printers())]

    def _look_again(self) -> None:
        chosen = self.saved.get("printer")
        self.printer.clear()
        for value, words in self._printers():
            self.printer.addItem(words, value)
        if self.printer.findData(chosen) < 0:
            self.printer.addItem(shown_name(chosen), chosen)
        self.printer.setCurrentIndex(self.printer.findData(chosen))
