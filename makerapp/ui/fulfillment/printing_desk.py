"""Printing inside the wizard: the green button waits, Ship comes when the printer took it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from makerapp.errors import MakerbenchError
from makerapp.services.paperwork.offer import usual_kinds
from makerapp.services.paperwork.setups import setup_of
from makerapp.services.paperwork.sheets import Sheets
from makerapp.services.paperwork.wish import Wish
from makerapp.ui.fulfillment.step import Choice
from makerapp.ui.printing import print_words
from makerapp.ui.printing.print_run import PrintRun, title_of
from makerapp.ui.printing.printer import shown_name
from makerapp.ui.printing.printer_list import PRINTERS
from makerapp.ui.printing.save_pdf import ask_and_save

if TYPE_CHECKING:
    from makerapp.ui.batch.batch_page import BatchPage
    from makerapp.ui.fulfillment.wizard import FulfillmentWizard


class PrintingDesk(QObject):
    """One print at a time for the order on the bench, or for a batch."""

    def __init__(self, wizard: FulfillmentWizard | BatchPage, *, tells_trouble: bool = True) -> None:
        """``tells_trouble``: what a printer took and didn't print is told here; else by the window, order by order."""
        super().__init__(wizard)
        self._wizard = wizard
        # A print of another order is told by the window: the wizard shows this one's alone.
        self._run = PrintRun(self, tells_itself=lambda: tells_trouble and self._is_on_bench())
        self._order_id = 0
        self._printer = ""
        self._numbers: list[str] = []
        self._sheets: Sheets | None = None
        # What the banner says of a print that waits or was lost, "" for nothing.
        self._told = ""
        self._run.printed.connect(self._printed)
        self._run.failed.connect(self._failed)
        self._run.slow.connect(self._slow)
        if tells_trouble:
            self._run.trouble.connect(self._trouble)
            self._run.over_it.connect(self._over_it)

    @property
    def is_running(self) -> bool:
        """Pages are being handed over right now."""
        return self._run.is_running

    def chosen_printer(self) -> str:
        """The printer the slip goes to, "" where one that is needed was not chosen yet or is gone by now."""
        chosen = [setup_of(kind).printer for kind in usual_kinds()]
        return chosen[0] if all(chosen) and set(chosen) <= set(PRINTERS.names()) else ""

    def start(self, what: Wish | Sheets, printer: str, order_id: int, numbers: list[str]) -> None:
        """Hand over the pages of an order, ``numbers`` all in its box; a second press while it runs does nothing."""
        if self.is_running:
            return
        self._order_id = order_id
        self._printer = printer
        self._numbers = numbers
        self._wizard.panel.wait(self.tr("Printing…"))
        self._run.start(what, title_of(numbers))

    def _slow(self) -> None:
        """Nobody has to wait out a printer that sleeps or is switched off."""
        self._wizard.say(
            "info",
            self.tr("Still printing…"),
            self.tr("{printer} hasn't taken the pages yet.").format(printer=shown_name(self._printer)),
            Choice(self.tr("Stop waiting"), self._run.stop, "x"),
        )

    def _printed(self, sheets: Sheets) -> None:
        self._sheets = sheets
        self._wizard.panel.stop_waiting()
        if self._is_on_bench():
            self._wizard.print.solved()
            self._wizard.reread()
            self._wizard.go("ship")

    def _failed(self, problem: MakerbenchError) -> None:
        self._wizard.panel.stop_waiting()
        if self._is_on_bench():
            self._wizard.print.show_failure(problem)
            self._wizard.go("print")

    def _trouble(self, problem: MakerbenchError) -> None:
        """It was taken but waits or is lost: said where the maker is now, without moving anything."""
        if not self._is_on_bench():
            return
        self._wizard.print.show_failure(problem)
        again = Choice(self.tr("Print again"), lambda: self._wizard.go("print"), "printer")
        if self._wizard.step.key == "done":
            again = Choice(self.tr("Print again"), self._wizard.preview, "printer")
        tone = "warn" if print_words.may_come(problem) else "danger"
        save = Choice(self.tr("Save as PDF…"), self._save, "file-down")
        self._wizard.say(tone, problem.what, problem.why_and_now, again, save)
        self._told = self._wizard.banners.words

    def _over_it(self) -> None:
        """Somebody saw to the printer in time: nothing is the matter any more."""
        if self._is_on_bench():
            self._wizard.print.solved()
            if self._told and self._wizard.banners.words == self._told:
                self._wizard.unsay()
        self._told = ""

    def _save(self) -> None:
        """The pages that were handed over, as a PDF; the maker stays where they are."""
        sheets, wizard = self._sheets, self._wizard
        if sheets is None:
            return
        if wizard.attempt(lambda: ask_and_save(wizard, sheets, self._numbers) or None):
            saved = self.tr("{number} saved as PDF").format(number=", ".join(self._numbers))
            wizard.context.show_toast(saved)
            wizard.print.solved()
            wizard.reread()
            wizard.unsay()

    def _is_on_bench(self) -> bool:
        return self._wizard.order_id == self._order_id
