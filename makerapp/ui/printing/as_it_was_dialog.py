"""A print once more, exactly as it was: the kept pages, for any printer or as a PDF."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from makerapp.errors import MakerbenchError
from makerapp.models.rows import OrderDetail, PrintRow
from makerapp.services import shop, words
from makerapp.services.paperwork import reprint
from makerapp.services.paperwork.counting import sheets_of_paper
from makerapp.services.paperwork.sheets import Sheets
from makerapp.translation import counted, one_stop
from makerapp.ui.context import AppContext
from makerapp.ui.printing.page_view import PageView
from makerapp.ui.printing.print_run import PrintRun, title_of
from makerapp.ui.printing.printer import shown_name
from makerapp.ui.printing.printer_list import PRINTERS
from makerapp.ui.printing.save_pdf import ask_and_save
from makerapp.ui.refusals import guarded
from makerapp.ui.shortcuts import bind_main
from makerapp.ui.theme import THEME
from makerapp.ui.widgets.banner import Banner
from makerapp.ui.widgets.buttons import PrimaryButton, SecondaryButton
from makerapp.ui.widgets.combo_box import ComboBox
from makerapp.ui.widgets.dialog_shell import DialogShell

_WIDTH, _HEIGHT = 900, 680


def print_as_it_was(context: AppContext, detail: OrderDetail, row: PrintRow, parent: QWidget) -> None:
    """Show the kept pages with Print; says why not where they are not kept or are damaged."""
    sheets = guarded(parent, lambda: reprint.as_it_was(row))
    if sheets is not None:
        dialog = AsItWasDialog(context, detail, row, sheets, parent)
        dialog.exec()
        dialog.let_go()


class AsItWasDialog(DialogShell):
    """The pages at the top, below where they go. What changed since is not on them, and the dialog says so."""

    def __init__(
        self, context: AppContext, detail: OrderDetail, row: PrintRow, sheets: Sheets, parent: QWidget | None = None
    ) -> None:
        super().__init__(self.tr("Print as it was"), _WIDTH, _HEIGHT, parent)
        self._context = context
        self._number = detail.row.number
        self._row = row
        self.sheets = sheets
        self._banner: Banner | None = None
        self._printing = PrintRun(self)
        self._printing.printed.connect(lambda _sheets: self._printed())
        self._printing.failed.connect(self._failed)
        self._printing.slow.connect(self._slow)
        self.view = PageView(self)
        self.printer = ComboBox(self)
        self.save = SecondaryButton(self.tr("Save as PDF…"), "file-down", self)
        self.print = PrimaryButton("", "printer", self)
        self._write_head(row)
        self._fill_body()
        self._fill_foot()
        self.view.show_pages(sheets.pdf, 0, sheets.pages, self._number)
        bind_main(self, self.print)

    def _write_head(self, row: PrintRow) -> None:
        document = words.DOCUMENT_WORDS.get(row.document, self.tr("Paper"))
        when = words.moment_words(row.at, shop.profile().time_zone, shop.today(), inside=True)
        title = self.tr("{document} {number}, as it was").format(document=document, number=self._number)
        said = self.tr("Printed {when}.") if row.printer else self.tr("Saved as PDF {when}.")
        line = f"{one_stop(said.format(when=when))} {self.tr('What changed since then is not on it.')}"
        self.write_head(title, line, closes=True)

    def _fill_body(self) -> None:
        column = QVBoxLayout()
        column.setSpacing(THEME.metric("space3"))
        self._banner_place = QVBoxLayout()
        column.addLayout(self._banner_place)
        column.addWidget(self.view, 1)
        for remark in self.sheets.remarks:
            column.addWidget(Banner("info", remark, "", self))
        self.body.addLayout(column, 1)

    def _fill_foot(self) -> None:
        self.printer.setAccessibleName(self.tr("Printer"))
        self._offer(PRINTERS.names())
        PRINTERS.changed.connect(self._printers_found)
        self.save.clicked.connect(lambda _checked=False: self.save_pdf())
        self.print.clicked.connect(lambda _checked=False: self.press_main())
        self.foot.addWidget(self.printer)
        self.foot.addStretch(1)
        self.foot.addWidget(self.save)
        self.foot.addWidget(self.print)

    def _offer(self, names: list[str]) -> None:
        """Let one of these printers be chosen; without any the pages can be saved."""
        chosen = self.printer.currentData() or self.sheets.parts[0].setup.printer
        self.printer.clear()
        for name in names:
            self.printer.addItem(shown_name(name), name)
        self.printer.setCurrentIndex(max(0, self.printer.findData(chosen)))
        self.printer.setVisible(bool(names))
        self.save.setVisible(bool(names))
        count = sheets_of_paper(self.sheets)
        words = counted("Print 1 sheet", "Print {n} sheets", count)
        self.print.setText(words if names else self.tr("Save as PDF…"))
        self.print.set_icon("printer" if names else "file-down")

    def _printers_found(self) -> None:
        if not self._printing.is_running:
            self._offer(PRINTERS.last_known)

    # --- doing -------------------------------------------------------------------------------------------

    def press_main(self) -> None:
        """Print; without a printer save a PDF."""
        printer = str(self.printer.currentData() or "")
        if not printer:
            self.save_pdf()
        elif not self._printing.is_running:
            self._unsay()
            self.print.start_waiting(self.tr("Printing…"))
            self._printing.start(reprint.on_printer(self.sheets, printer), title_of([self._number]))

    def save_pdf(self) -> None:
        """Ask where, and save the pages."""
        try:
            saved = ask_and_save(self, self.sheets, [self._number])
        except MakerbenchError as problem:
            self._failed(problem)
            return
        if saved:
            self._context.show_toast(self.tr("Saved as PDF"))
            self.accept()

    def _printed(self) -> None:
        self.print.stop_waiting()
        printer = shown_name(str(self.printer.currentData()))
        count = sheets_of_paper(self.sheets)
        said = counted("1 sheet", "{n} sheets", count)
        self._context.show_toast(self.tr("{sheets} sent to {printer}").format(sheets=said, printer=printer))
        self.accept()

    def let_go(self) -> None:
        """It is closed: give the memory of its pages back."""
        self._printing.let_go(self)

    def _failed(self, problem: MakerbenchError) -> None:
        self.print.stop_waiting()
        if not self.isVisible():
            # Closed while the printer was waited for: said where the maker is now.
            self._context.show_toast(f"{problem.what} {problem.why_and_now}")
            return
        banner = Banner("danger", problem.what, problem.why_and_now, self)
        banner.add_button(self.tr("Save as PDF…"), self.save_pdf, "file-down")
        self._say(banner)

    def _slow(self) -> None:
        printer = shown_name(str(self.printer.currentData()))
        text = self.tr("{printer} hasn't taken the pages yet.").format(printer=printer)
        banner = Banner("info", self.tr("Still printing…"), text, self)
        banner.add_button(self.tr("Stop waiting"), self._printing.stop, "x")
        self._say(banner)

    def _say(self, banner: Banner) -> None:
        self._unsay()
        self._banner = banner
        self._banner_place.addWidget(banner)
        banner.speak()

    def _unsay(self) -> None:
        if self._banner is not None:
            self._banner.hide()
            self._banner.deleteLater()
            self._banner = None
