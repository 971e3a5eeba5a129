"""Print preview: the very PDF that will be printed, from first to last page. Printing doesn't change any order."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QKeySequence, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from makerapp.errors import MakerbenchError, Refused
from makerapp.models.detail import order_detail
from makerapp.models.queries import rows
from makerapp.models.rows import OrderRow
from makerapp.services.paperwork.counting import sheets_of_paper
from makerapp.services.paperwork.kinds import Kind
from makerapp.services.paperwork.offer import usual_kinds
from makerapp.services.paperwork.sheets import Sheets
from makerapp.services.paperwork.wish import Wish
from makerapp.translation import counted
from makerapp.ui.context import AppContext
from makerapp.ui.jobs import Job, run_job
from makerapp.ui.printing.paper_names import names_of
from makerapp.ui.printing.preview_pages import PreviewPages
from makerapp.ui.printing.preview_side import PreviewSide
from makerapp.ui.printing.print_run import PrintingStopped, PrintRun, laid_out, title_of
from makerapp.ui.printing.save_pdf import ask_and_save
from makerapp.ui.theme import THEME
from makerapp.ui.widgets.banner import Banner
from makerapp.ui.widgets.card import Line
from makerapp.ui.widgets.dialog_shell import DialogShell

if TYPE_CHECKING:
    from makerapp.services.scanned import Code
    from makerapp.ui.scanner.heard import Heard

_WIDTH, _HEIGHT = 1180, 700
_SIDE = 330


def show_preview(
    context: AppContext,
    what: Wish | Sequence[int],
    parent: QWidget,
    said: Sequence[str] = (),
    problem: MakerbenchError | None = None,
) -> None:
    """Open the preview until it is closed, see `PrintPreviewDialog`; ``said`` stands above its choices.

    ``problem`` is why the same was not printed a moment ago without a preview.
    """
    dialog = PrintPreviewDialog(context, what, parent)
    dialog.choices_side.notes.say_first(said)
    if problem is not None:
        dialog.say_failed(problem)
    dialog.exec()
    dialog.let_go()


class PrintPreviewDialog(DialogShell):
    """Pages of one order after the other; at the right what to print, printer, paper, order of the pages."""

    goes_when_closed = False

    def __init__(self, context: AppContext, what: Wish | Sequence[int], parent: QWidget | None = None) -> None:
        """``what``: a wish, whose kinds are ticked at first; or orders, with the shop's usual papers of each."""
        super().__init__(self.tr("Print preview"), _WIDTH, _HEIGHT, parent)
        self._context = context
        order_ids = what.order_ids if isinstance(what, Wish) else what
        self._rows: tuple[OrderRow, ...] = tuple(rows(list(dict.fromkeys(order_ids))))
        wish = what if isinstance(what, Wish) else Wish(tuple(what), usual_kinds(self._rows))
        self._wanted = 0
        self._job: Job | None = None
        self.sheets: Sheets | None = None
        self._printing = PrintRun(self)
        self._printing.printed.connect(self._printed)
        self._printing.failed.connect(self._failed)
        self._printing.slow.connect(self._slow)
        self._fill_side(wish)
        self._add_keys()
        self._lay_out_pages()
        # It was opened to print; Tab goes on from here to the pages.
        self.choices_side.print.setFocus()

    # --- building ----------------------------------------------------------------------------------------

    def _lay_out(self, side: int) -> None:
        """Two columns instead of head, body and foot: pages at the left, choices at the right."""
        self._side_width = side
        self.pages = PreviewPages(self)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(1, 1, 1, 1)
        whole.setSpacing(0)
        whole.addWidget(self.pages, 1)
        whole.addWidget(Line(self, vertical=True))
        self.side_frame = QWidget(self)
        self.side_frame.setFixedWidth(THEME.scaled(_SIDE))
        whole.addWidget(self.side_frame)

    def banner_row(self) -> tuple[QVBoxLayout, int]:
        """Where the banner of a wrong scan goes: above the pages, where the preview's own stands too."""
        return self.pages.column, self.pages.column.indexOf(self.pages.view)

    def toast_rect(self) -> QRect:
        return self.pages.geometry()

    def _fill_side(self, wish: Wish) -> None:
        side = self.choices_side = PreviewSide(self.side_frame)
        column = QVBoxLayout(self.side_frame)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(side)
        alone = order_detail(self._rows[0].id) if len(self._rows) == 1 else None
        side.choices.fill(wish, self._rows, alone)
        side.choices.changed.connect(self._lay_out_pages)
        # What is printed says where it goes, so it is made anew, though its pages stay the same.
        side.choices.rerouted.connect(self._lay_out_pages)
        side.sorted_anew.connect(self._lay_out_pages)
        side.sort.setVisible(len(self._rows) > 1)
        side.save.clicked.connect(lambda _checked=False: self.save_pdf())
        side.print.clicked.connect(lambda _checked=False: self.press_main())
        side.close_wanted.connect(self.reject)

    def _heading(self, kinds: Sequence[Kind]) -> str:
        count = len(self._rows)
        if count == 1:
            return self.tr("Print {number}").format(number=self._rows[0].number)
        if not count or (len(kinds) == 1 and Kind.PACKING_SLIP not in kinds):
            return ", ".join(names_of(kinds)) or self.tr("Print")
        if Kind.PACKING_SLIP in kinds:
            return counted("Print 1 slip", "Print {n} slips", count)
        return self.tr("Print papers of {n} orders").format(n=count)

    def _second_line(self) -> str:
        gifts = sum(row.is_gift for row in self._rows)
        if len(self._rows) < 2:
            return self._rows[0].buyer if self._rows else ""
        if not gifts:
            return self.tr("{n} orders, no gifts among them").format(n=len(self._rows))
        return counted(
            "{orders} orders, 1 of them is a gift", "{orders} orders, {n} are gifts", gifts, orders=len(self._rows)
        )

    def _add_keys(self) -> None:
        view = self.pages.view
        for key, run in (
            ("Ctrl+Return", self.press_main),
            ("Ctrl+Enter", self.press_main),
            ("Ctrl+PgUp", lambda: self.pages.turn(-1)),
            ("Ctrl+PgDown", lambda: self.pages.turn(1)),
            ("Ctrl++", view.zoom_in),
            ("Ctrl+-", view.zoom_out),
            ("Ctrl+0", view.fit),
        ):
            action = self.addAction("")
            action.setShortcut(QKeySequence(key))
            action.triggered.connect(lambda _checked=False, run=run: run())

    # --- pages -------------------------------------------------------------------------------------------

    def _in_order(self) -> list[OrderRow]:
        if self.choices_side.by_ship_by:
            return sorted(self._rows, key=lambda row: (row.ship_by is None, row.ship_by, row.number))
        return list(self._rows)

    def wish(self) -> Wish:
        """What is to be printed as it is ticked now."""
        return self.choices_side.choices.wish([row.id for row in self._in_order()])

    def _lay_out_pages(self) -> None:
        """Off the GUI thread; an answer to an older question is dropped, and its work stopped."""
        self._wanted += 1
        number, wish = self._wanted, self.wish()
        if self._job is not None:
            self._job.stop()
        self.sheets = None
        self.pages.unsay()
        self.choices_side.write_head(self._heading(wish.kinds), self._second_line())
        self.choices_side.show_sheets(None)
        if not wish.kinds:
            self.pages.clear(self.tr("Nothing to print"))
            return
        if not self.pages.view.page_count:
            self.pages.view.clear(self.tr("Preparing the pages…"))

        def show(sheets: Sheets) -> None:
            if number == self._wanted:
                self.sheets = sheets
                self.pages.show_sheets(sheets, {row.id: row for row in self._in_order()})
                self.choices_side.show_sheets(sheets)

        def tell(done: int, total: int, _words: str) -> None:
            if number == self._wanted:
                self.choices_side.show_progress(done, total)

        self._job = run_job(
            lambda progress, stop: laid_out(wish, progress, stop),
            show,
            lambda fault: self._not_laid_out(fault, number),
            tell if len(wish.order_ids) > 1 else None,
            on_stopped=lambda: None,
            owner=self,
        )

    def _not_laid_out(self, fault: Exception, number: int) -> None:
        if not isinstance(fault, MakerbenchError):
            raise fault
        if number == self._wanted:
            self.pages.clear(self.tr("Nothing to print"))
            self.choices_side.show_sheets(None)
            tone = "info" if isinstance(fault, Refused) else "danger"
            self.pages.say(Banner(tone, fault.what, fault.why_and_now, self))

    def done(self, result: int) -> None:
        """Nobody waits for the pages any more."""
        if self._job is not None:
            self._job.stop()
        super().done(result)

    def let_go(self) -> None:
        """It is closed: give the memory of its pages back."""
        self._printing.let_go(self)

    # --- doing -------------------------------------------------------------------------------------------

    def press_main(self) -> None:
        """Print; without a printer save a PDF."""
        if self.sheets is None or self._printing.is_running:
            return
        choices = self.choices_side.choices
        if not choices.is_ready:
            self.save_pdf()
            return
        choices.remember()
        self.pages.unsay()
        self.choices_side.print.start_waiting(self.tr("Printing…"))
        numbers = [row.number for row in self._rows]
        self._printing.start(self.sheets, title_of(numbers) if numbers else self._heading(choices.kinds))

    def scanned(self, code: Code) -> Heard | None:
        """The cards NEXT and PRINT press the button."""
        from makerapp.ui.scanner.in_windows import in_preview

        return in_preview(self, code)

    def _printed(self, sheets: Sheets) -> None:
        self.choices_side.print.stop_waiting()
        count = sheets_of_paper(sheets)
        words = counted("1 sheet", "{n} sheets", count)
        printer = self.choices_side.choices.printer_words
        self._context.show_toast(self.tr("{sheets} sent to {printer}").format(sheets=words, printer=printer))
        self.accept()

    def _failed(self, problem: MakerbenchError) -> None:
        self.choices_side.print.stop_waiting()
        if not self.isVisible():
            # Closed while the printer was waited for: said where the maker is now.
            self._context.show_toast(f"{problem.what} {problem.why_and_now}")
            return
        self.choices_side.show_sheets(self.sheets)
        self.say_failed(problem)

    def say_failed(self, problem: MakerbenchError) -> None:
        """Say above the pages why they were not printed, with the way to go on without paper."""
        tone = "warn" if isinstance(problem, PrintingStopped) else "danger"
        banner = Banner(tone, problem.what, problem.why_and_now, self)
        banner.add_button(self.tr("Save as PDF…"), self.save_pdf, "file-down")
        self.pages.say(banner)

    def _slow(self) -> None:
        printer = self.choices_side.choices.printer_words
        text = self.tr("{printer} hasn't taken the pages yet.").format(printer=printer)
        banner = Banner("info", self.tr("Still printing…"), text, self)
        banner.add_button(self.tr("Stop waiting"), self._printing.stop, "x")
        self.pages.say(banner)

    def save_pdf(self) -> None:
        """Ask where, and save what is shown."""
        if self.sheets is None:
            return
        try:
            saved = ask_and_save(self, self.sheets, [row.number for row in self._rows])
        except MakerbenchError as problem:
            self._failed(problem)
            return
        if saved:
            self._context.show_toast(self.tr("Saved as PDF"))
            self.accept()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        radius = THEME.metric("dialog_radius") - 1
        sheet, side = QPainterPath(), QPainterPath()
        sheet.addRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), radius, radius)
        side.addRect(QRectF(self.side_frame.geometry()))
        painter.fillPath(sheet.intersected(side), THEME.color("surface"))
