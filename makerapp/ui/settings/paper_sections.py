"""The packing slip and the printer it comes out of."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from makerapp.services.paperwork.kinds import Kind
from makerapp.ui.context import AppContext
from makerapp.ui.printing.printer import list_printers, shown_name
from makerapp.ui.settings.preview import PaperPreview
from makerapp.ui.settings.saved import SHOP, Saved
from makerapp.ui.settings.section import Section
from makerapp.ui.theme import THEME
from makerapp.ui.widgets.buttons import LinkButton
from makerapp.ui.widgets.field import Field


def paper_choices(section: QWidget) -> list[tuple[str, str]]:
    """The papers a slip can be printed on."""
    return [
        ("a4", section.tr("A4 (210 × 297 mm)")),
        ("letter", section.tr("US Letter (8.5 × 11 in)")),
        ("a5", section.tr("A5 (148 × 210 mm)")),
    ]


class SlipSection(Section):
    """What stands on the packing slip, with a live preview."""

    def __init__(self, context: AppContext, saved: Saved, parent: QWidget | None = None) -> None:
        title, line = self.tr("Packing slip"), self.tr("Goes into the parcel: what is in it and who it is for.")
        super().__init__(context, saved, title, line, parent)
        self.paper = self.combo("paper", paper_choices(self))
        self.prices = self.check("show_prices", self.tr("Print the prices"))
        self.footer = self.line_edit("footer", self.tr("Something not right? Write to us and we'll fix it."))
        self.form.addWidget(Field(self.tr("Paper"), self.paper, parent=self))
        self.form.addWidget(
            Field(self.tr("Prices"), self.prices, self.tr("On gifts they are always left out."), parent=self)
        )
        self.form.addWidget(
            Field(
                self.tr("Line at the bottom"),
                self.footer,
                self.tr("Left empty, the slip says where to write to you."),
                parent=self,
            )
        )
        self.form.addStretch(1)
        self.preview = PaperPreview(Kind.PACKING_SLIP, self)
        edge = THEME.metric("space6")
        self.row.addWidget(self.preview)
        self.row.setContentsMargins(0, edge, edge + 4, edge - 4)
        self.area.set_padding((edge + 4, 0, edge, 0))
        self.saved.changed.connect(self._changed)

    def _changed(self, key: str) -> None:
        if key in ("paper", "show_prices", "footer") or key.startswith(SHOP):
            self.preview.refresh()


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
