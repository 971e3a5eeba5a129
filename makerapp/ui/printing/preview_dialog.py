"""Print preview: the very PDF that will be printed, order by order. Printing doesn't change any order."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF
from PySide6.QtGui import QKeySequence, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from makerapp.errors import MakerbenchError
from makerapp.models.queries import rows
from makerapp.models.rows import OrderRow
from makerapp.services import preferences
from makerapp.services.paperwork.kinds import Kind
from makerapp.services.paperwork.sheets import Sheets
from makerapp.services.paperwork.wish import Wish
from makerapp.ui.context import AppContext
from makerapp.ui.jobs import Job, run_job
from makerapp.ui.printing.page_view import PageView
from makerapp.ui.printing.preview_side import PreviewSide
from makerapp.ui.printing.print_run import PrintingStopped, PrintRun, laid_out, title_of
from makerapp.ui.printing.printer import shown_name
from makerapp.ui.printing.save_pdf import ask_and_save
from makerapp.ui.theme import THEME
from makerapp.ui.widgets.banner import Banner
from makerapp.ui.widgets.buttons import IconButton
from makerapp.ui.widgets.card import Line
from makerapp.ui.widgets.dialog_shell import DialogShell
from makerapp.ui.widgets.elided_label import ElidedLabel, PlainLabel

_WIDTH, _HEIGHT = 1180, 700
_SIDE = 330


class PrintPreviewDialog(DialogShell):
    """Pages of one order after the other; at the right what to print, printer, paper, order of the pages."""

    def __init__(
        self,
        context: AppContext,
        what: Wish | Sequence[int],
        parent: QWidget | None = None,
    ) -> None:
        """``what``: a wish, whose kinds are ticked at first; or orders, with the shop's usual papers of each."""
        super().__init__(self.tr("Print preview"), _WIDTH, _HEIGHT, parent)
        self._context = context
        order_ids = what.order_ids if isinstance(what, Wish) else what
        self._rows: tuple[OrderRow, ...] = tuple(rows(list(dict.fromkeys(order_ids))))
        self._shown = 0
        self._kinds: tuple[Kind, ...] | None = what.kinds if isinstance(what, Wish) else None
        self._wanted = 0
        self._job: Job | None = None
        self.sheets: Sheets | None = None
        self._printing = PrintRun(self)
        self._printing.printed.connect(self._printed)
        self._printing.failed.connect(self._failed)
        self._printing.slow.connect(self._slow)
        self._fill_column()
        self._fill_side()
        self._add_keys()
        self._lay_out_pages()

    # --- building ----------------------------------------------------------------------------------------

    def _lay_out(self, side: int) -> None:
        """Two columns instead of head, body and foot: pages at the left, choices at the right."""
        self._side_width = side
        self.left_column = QVBoxLayout()
        self.left_column.setContentsMargins(0, 0, 0, 0)
        self.left_column.setSpacing(0)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(1, 1, 1, 1)
        whole.setSpacing(0)
        whole.addLayout(self.left_column, 1)
        whole.addWidget(Line(self, vertical=True))
        self.side_frame = QWidget(self)
        self.side_frame.setFixedWidth(_SIDE)
        whole.addWidget(self.side_frame)

    def _fill_column(self) -> None:
        head = QHBoxLayout()
        side = THEME.metric("space4")
        head.setContentsMargins(side, THEME.metric("space2"), side, THEME.metric("space2"))
        head.setSpacing(THEME.metric("space1"))
        self.before = IconButton("chevron-left", self.tr("Previous order (Ctrl+Page up)"), self)
        self.after = IconButton("chevron-right", self.tr("Next order (Ctrl+Page down)"), self)
        self.place = ElidedLabel("", "medium", self)
        self.smaller = IconButton("zoom-out", self.tr("Smaller"), self)
        self.larger = IconButton("zoom-in", self.tr("Larger"), self)
        self.zoom = PlainLabel(self.tr("Fit"), "medium", self)
        self.view = PageView(self, corners="bottom_left")
        self.before.clicked.connect(lambda: self.turn(-1))
        self.after.clicked.connect(lambda: self.turn(1))
        self.smaller.clicked.connect(lambda: self.view.zoom_out())
        self.larger.clicked.connect(lambda: self.view.zoom_in())
        self.view.zoomed.connect(self.zoom.setText)
        head.addWidget(self.before)
        head.addWidget(self.place)
        head.addWidget(self.after)
        head.addStretch(1)
        for widget in (self.smaller, self.zoom, self.larger):
            head.addWidget(widget)
        self._banner_place = QVBoxLayout()
        edge = THEME.metric("space3")
        self._banner_place.setContentsMargins(edge, 0, edge, 0)
        self._banner: Banner | None = None
        self.left_column.addLayout(head)
        self.left_column.addLayout(self._banner_place)
        self.left_column.addWidget(self.view, 1)

    def _fill_side(self) -> None:
        gifts = [row for row in self._rows if row.is_gift]
        self.choices_side = PreviewSide(self._heading(), self._second_line(len(gifts)), self.side_frame)
        column = QVBoxLayout(self.side_frame)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.choices_side)
        self.choices_side.choices.fill(gifts=bool(gifts) and preferences.get("show_prices"))
        if self._kinds is not None:
            self.choices_side.choices.tick(self._kinds)
        self.choices_side.choices.changed.connect(self._lay_out_pages)
        self.choices_side.choices.printer.activated.connect(lambda _index: self._name_buttons())
        self.choices_side.sorted_anew.connect(self._lay_out_pages)
        self.choices_side.sort.setVisible(len(self._rows) > 1)
        self.choices_side.save.clicked.connect(lambda _checked=False: self.save_pdf())
        self.choices_side.print.clicked.connect(lambda _checked=False: self.press_main())
        self.choices_side.close_wanted.connect(self.reject)

    def _heading(self) -> str:
        count = len(self._rows)
        if count == 1:
            return self.tr("Print {number}").format(number=self._rows[0].number)
        return self.tr("Print {n} slips").format(n=count)

    def _second_line(self, gifts: int) -> str:
        if len(self._rows) == 1:
            return self._rows[0].buyer
        if not gifts:
            return self.tr("No gifts among them")
        return self.tr("1 of them is a gift") if gifts == 1 else self.tr("{n} of them are gifts").format(n=gifts)

    def _add_keys(self) -> None:
        for key, run in (
            ("Ctrl+Return", self.press_main),
            ("Ctrl+Enter", self.press_main),
            ("Ctrl+PgUp", lambda: self.turn(-1)),
            ("Ctrl+PgDown", lambda: self.turn(1)),
            ("Ctrl++", self.view.zoom_in),
            ("Ctrl+-", self.view.zoom_out),
            ("Ctrl+0", self.view.fit),
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
        self._name_buttons()
        if not wish.kinds or not wish.order_ids:
            self.view.clear()
            self._show_place()
            return

        def show(sheets: Sheets) -> None:
            if number == self._wanted:
                self.sheets = sheets
                self._show_pages()
                self._name_buttons()

        def failed(fault: Exception) -> None:
            if not isinstance(fault, MakerbenchError):
                raise fault
            if number == self._wanted:
                self._failed(fault)

        self._job = run_job(
            lambda progress, stop: laid_out(wish, progress, stop), show, failed, on_stopped=lambda: None, owner=self
        )

    def turn(self, by: int) -> None:
        """Show the previous (-1) or next (1) order's pages."""
        self._shown = max(0, min(len(self._rows) - 1, self._shown + by))
        self._show_pages()

    def _show_pages(self) -> None:
        self._show_place()
        if self.sheets is None:
            return
        row = self._in_order()[self._shown]
        pages = self.sheets.pages_of(row.id)
        self.view.show_pages(self.sheets.pdf, pages[0], len(pages), row.number)

    def _show_place(self) -> None:
        ordered = self._in_order()
        self.before.setEnabled(self._shown > 0)
        self.after.setEnabled(self._shown + 1 < len(ordered))
        several = len(ordered) > 1
        self.before.setVisible(several)
        self.after.setVisible(several)
        if not ordered:
            self.place.setText(self.tr("Nothing to print"))
            return
        row = ordered[self._shown]
        name = f"{row.number} {row.buyer}".strip()
        place = self.tr("Order {place} of {count}").format(place=self._shown + 1, count=len(ordered))
        self.place.setText(f"{place} · {name}" if several else name)

    def _name_buttons(self) -> None:
        self.choices_side.show_sheets(self.sheets)

    # --- doing -------------------------------------------------------------------------------------------

    def press_main(self) -> None:
        """Print; without a printer save a PDF."""
        if self.sheets is None or self._printing.is_running:
            return
        choices = self.choices_side.choices
        if not choices.chosen_printer:
            self.save_pdf()
            return
        choices.remember()
        self._unsay()
        self.choices_side.print.start_waiting(self.tr("Printing…"))
        title = title_of([row.number for row in self._rows])
        self._printing.start(self.sheets, title)

    def _printed(self, sheets: Sheets) -> None:
        self.choices_side.print.stop_waiting()
        printer = shown_name(self.choices_side.choices.chosen_printer)
        pages = self.tr("1 page") if sheets.pages == 1 else self.tr("{n} pages").format(n=sheets.pages)
        self._context.show_toast(self.tr("{pages} sent to {printer}").format(pages=pages, printer=printer))
        self.accept()

    def _failed(self, problem: MakerbenchError) -> None:
        self.choices_side.print.stop_waiting()
        self._name_buttons()
        tone = "warn" if isinstance(problem, PrintingStopped) else "danger"
        banner = Banner(tone, problem.what, problem.why_and_now, self)
        banner.add_button(self.tr("Save as PDF…"), self.save_pdf, "file-down")
        self._say(banner)

    def _slow(self) -> None:
        printer = shown_name(self.choices_side.choices.chosen_printer)
        text = self.tr("{printer} hasn't taken the pages yet.").format(printer=printer)
        banner = Banner("info", self.tr("Still printing…"), text, self)
        banner.add_button(self.tr("Stop waiting"), self._printing.stop, "x")
        self._say(banner)

    def _say(self, banner: Banner) -> None:
        self._unsay()
        self._banner = banner
        self._banner_place.addWidget(self._banner)
        self._banner_place.setContentsMargins(*[THEME.metric("space3")] * 4)
        banner.speak()

    def _unsay(self) -> None:
        if self._banner is not None:
            self._banner.hide()
            self._banner.deleteLater()
            self._banner = None
            self._banner_place.setContentsMargins(0, 0, 0, 0)

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
