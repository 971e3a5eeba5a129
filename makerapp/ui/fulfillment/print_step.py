"""Step 3: the pages, and where they go. Shown only where something has to be chosen, or printing failed."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget

from makerapp.errors import MakerbenchError
from makerapp.models.rows import OrderDetail
from makerapp.services import shop
from makerapp.services.paperwork.counting import page_groups, sheets_of_paper
from makerapp.services.paperwork.kinds import FACTS, Kind, Scope
from makerapp.services.paperwork.offer import usual_kinds
from makerapp.services.paperwork.setups import setup_of
from makerapp.services.paperwork.sheets import Sheets, frozen_for
from makerapp.services.paperwork.wish import Wish
from makerapp.translation import counted
from makerapp.ui.fulfillment.step import Choice, Desk, Foot, Step
from makerapp.ui.jobs import run_job
from makerapp.ui.printing import print_words
from makerapp.ui.printing.page_view import PageView
from makerapp.ui.printing.paper_notes import PaperNotes
from makerapp.ui.printing.print_choices import PrintChoices
from makerapp.ui.printing.print_run import PrintingStopped, laid_out
from makerapp.ui.printing.save_pdf import ask_and_save
from makerapp.ui.theme import THEME
from makerapp.ui.widgets.buttons import LinkButton
from makerapp.ui.widgets.elided_label import WrapLabel


class PrintStep(Step):
    """Page previews; the panel asks what to print, on which printer and paper."""

    key = "print"

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.view = PageView(self)
        self.choices = PrintChoices(self)
        self.choices.hide()
        self.choices.changed.connect(self._lay_out)
        self.choices.rerouted.connect(self._lay_out)
        self.sheets: Sheets | None = None
        self.has_failed = False
        self._box: tuple[int, ...] = ()
        self._is_filled = False
        self._wanted = 0
        self._laid_out: tuple[object, ...] = ()
        self._saves_when_laid_out = False
        # Several changes may come at once; the pages are laid out after the last of them.
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.timeout.connect(self._lay_out)
        self._failure: MakerbenchError | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.view)

    # --- showing -----------------------------------------------------------------------------------------

    def show_order(self, detail: OrderDetail) -> None:
        self._look_again()

    def _look_again(self) -> None:
        """The orders were read anew: other pages are to be printed where they changed."""
        if self.desk.box_ids != self._box:
            self._box = self.desk.box_ids
            self.sheets = None
            self.has_failed = False
            self._failure = None
            self._is_filled = False
            self.view.clear()
        if self.isVisible() and self._documents() != self._laid_out:
            # An order was edited, or left the box, while its pages are looked at: never print what was before.
            self.sheets = None
            self._again.start()

    def _orders(self) -> tuple[OrderDetail, ...]:
        """The orders whose papers are printed."""
        return (self.desk.detail, *self.desk.companions)

    def _documents(self) -> tuple[object, ...]:
        """What stands on the pages of the box as it is now."""
        wish = self._wish()
        return tuple(
            frozen
            for order in self._orders()
            for kind in wish.kinds
            if FACTS[kind].scope is Scope.ORDER
            for frozen in frozen_for(order, kind, wish)
        )

    def enter(self) -> None:
        self._saves_when_laid_out = False
        self._fill_choices()
        self.view.setFocus()
        self._lay_out()
        if self._failure is not None:
            self._say_failure(self._failure)
        elif not shop.profile().name.strip():
            self.desk.say(
                "info",
                self.tr("Your shop's name isn't on the paper yet."),
                self.tr("Say it once and every slip and note carries it."),
                Choice(self.tr("Set up your shop"), self._set_up_shop, "store"),
            )
        elif not self.choices.is_ready:
            self.desk.say(
                "info",
                self.tr("No printer found."),
                self.tr("Save a PDF to print it elsewhere, or carry on without paper."),
            )
        elif not setup_of(Kind.PACKING_SLIP).printer:
            self.desk.say(
                "info",
                self.tr("No printer chosen yet."),
                self.tr("Pick one once and slips print with one press."),
                Choice(self.tr("Save as PDF…"), self.save_pdf, "file-down"),
            )

    def _fill_choices(self) -> None:
        """Offer the shop's usual papers; what was ticked for this box stays ticked."""
        if self._is_filled:
            self.choices.read_printers()
            return
        whole = self._orders()
        orders = [each.row for each in whole]
        self.choices.fill(Wish(self._box, usual_kinds(orders)), orders, whole[0] if len(whole) == 1 else None)
        self._is_filled = True

    def _set_up_shop(self) -> None:
        """The shop's settings; the pages are laid out anew with what was filled in there."""
        from makerapp.ui.settings.settings_dialog import SettingsDialog

        SettingsDialog(self.desk.context, "shop", self).exec()
        if self.isVisible():
            self.desk.unsay()
            self.enter()

    def show_failure(self, problem: MakerbenchError) -> None:
        """Printing failed: the banner says so when the step is entered."""
        self._look_again()
        self.has_failed = True
        self._failure = problem

    def _say_failure(self, problem: MakerbenchError) -> None:
        save = Choice(self.tr("Save as PDF…"), self.save_pdf, "file-down")
        is_open = isinstance(problem, PrintingStopped) or print_words.may_come(problem)
        tone = "warn" if is_open else "danger"
        self.desk.say(tone, problem.what, problem.why_and_now, save)

    def solved(self) -> None:
        """It printed after all."""
        self.has_failed = False
        self._failure = None

    def _wish(self) -> Wish:
        return self.choices.wish(self._box)

    def _lay_out(self) -> None:
        """Lay the pages out anew off the GUI thread; an answer that comes too late is dropped."""
        self._again.stop()
        self._wanted += 1
        number, wish = self._wanted, self._wish()
        self._laid_out = self._documents()
        self.sheets = None
        if not wish.kinds:
            self.view.clear()
            self.desk.refresh_panel()
            return
        if not self.view.page_count:
            self.view.clear(self.tr("Preparing the pages…"))

        def show(sheets: Sheets) -> None:
            if number == self._wanted:
                self.sheets = sheets
                groups = [group.count for group in page_groups(sheets)]
                self.view.show_groups(sheets.pdf, groups, self.tr("Pages to print"))
                self.desk.refresh_panel()
                if self._saves_when_laid_out and self.isVisible():
                    self.save_pdf()

        def failed(fault: Exception) -> None:
            if not isinstance(fault, MakerbenchError):
                raise fault
            if number == self._wanted and self.isVisible():
                self.view.clear()
                self._say_failure(fault)

        run_job(lambda progress, stop: laid_out(wish, progress, stop), show, failed, owner=self)

    # --- doing -------------------------------------------------------------------------------------------

    def press_main(self) -> None:
        if not self.choices.kinds:
            self.desk.go("ship")
        elif not self.choices.is_ready:
            self.save_pdf()
        else:
            self.choices.remember()
            self.desk.print_now(self.sheets or self._wish(), self.choices.printer_words)

    def save_pdf(self) -> None:
        """Save what is shown and go on to Ship; pages that are still being laid out are saved when they are there."""
        sheets = self.sheets
        self._saves_when_laid_out = sheets is None
        if sheets is None:
            self._lay_out()
            return
        numbers = [each.row.number for each in self._orders()]
        saved = self.desk.attempt(lambda: ask_and_save(self, sheets, numbers) or None)
        if saved:
            self.desk.context.show_toast(self._saved_words(numbers))
            self.solved()
            self.desk.reread()
            self.desk.go("ship")

    def _saved_words(self, numbers: list[str]) -> str:
        return self.tr("{number} saved as PDF").format(number=", ".join(numbers))

    def press_left(self) -> None:
        self.desk.go("pick")

    def press_right(self) -> None:
        self.desk.go("ship")

    # --- the panel ---------------------------------------------------------------------------------------

    def foot(self) -> Foot:
        back, skip = (self.tr("Back"), "arrow-left"), (self.tr("Skip printing"), "")
        if not self.choices.kinds:
            return Foot((self.tr("Go on without paper"), "arrow-right"), back)
        if not self.choices.is_ready:
            return Foot((self.tr("Save as PDF…"), "file-down"), back, skip)
        if self.has_failed:
            return Foot((self.tr("Print again"), "printer"), back, skip)
        pages = self.sheets.pages if self.sheets else 0
        words = counted("Print 1 page", "Print {n} pages", pages)
        return Foot((words if pages else self.tr("Print"), "printer"), back, skip)

    def fill_panel(self, body: QVBoxLayout) -> None:
        # The panel throws its body away each time; the choices with what is ticked in them are put in anew.
        self.choices.setParent(None)
        body.addWidget(self.choices)
        self.choices.show()
        if self.sheets is not None:
            pages = sheets_of_paper(self.sheets)
            words = counted("Uses 1 sheet", "Uses {n} sheets", pages)
            body.addWidget(WrapLabel(words, "secondary"))
            notes = PaperNotes()
            notes.show_sheets(self.sheets)
            body.addWidget(notes)
        if self.choices.is_ready and self.sheets is not None:
            body.addSpacing(THEME.metric("space1"))
            save = LinkButton(self.tr("Save as PDF…"), "file-down")
            save.clicked.connect(lambda _checked=False: self.save_pdf())
            body.addWidget(save, 0, Qt.AlignmentFlag.AlignLeft)
        body.addStretch(1)

    def take_choices_back(self) -> None:
        """Keep the choices alive while another step fills the panel."""
        self.choices.hide()
        self.choices.setParent(self)
