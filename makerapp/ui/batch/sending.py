"""Marking all parcels as shipped, and taking that back: off the window's thread, for 200 take a second or two."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from makerapp.errors import MakerbenchError
from makerapp.services import batch_kept, batch_shipping, preferences, undo
from makerapp.services.outcome import Outcome
from makerapp.services.threads import own_connection
from makerapp.shipping.carriers import BY_HAND, OTHER
from makerapp.ui.fulfillment.step import Choice
from makerapp.ui.jobs import run_job
from makerapp.ui.refusals import guarded

if TYPE_CHECKING:
    from makerapp.ui.batch.batch_page import BatchPage


class Sending(QObject):
    """One thing at a time. While it runs the green button says so, and nothing of the page takes a press."""

    def __init__(self, page: BatchPage) -> None:
        super().__init__(page)
        self._page = page
        self._is_running = False
        # What was sent last, to be taken back.
        self._batch_id = 0

    @property
    def is_running(self) -> bool:
        """Parcels are being marked, or taken back."""
        return self._is_running

    def send(self) -> None:
        """Mark every parcel of the batch as shipped, as one action with one undo."""
        parcels = self._page.plans.shipments()
        self._run(
            lambda progress: batch_shipping.ship_many(parcels, progress), self._sent, self.tr("Marking as shipped…")
        )

    def take_back(self, batch_id: int) -> None:
        """Undo all of them."""
        self._run(lambda _progress: undo.undo_batch(batch_id), self._taken_back, self.tr("Undoing…"))

    def _run(self, do: Callable[[Callable[..., None]], Outcome], done: Callable[[Outcome], None], words: str) -> None:
        if self._is_running:
            return
        self._page.unsay()
        self._page.pages.setEnabled(False)
        self._page.panel.wait(words)

        def work(progress, _stop) -> Outcome:
            with own_connection():
                return do(progress)

        def finished(outcome: Outcome) -> None:
            self._end()
            done(outcome)

        def told(at: int, of: int, _words: str) -> None:
            self._page.panel.main_button.setText(self.tr("{n} of {all}…").format(n=at, all=of))

        self._is_running = True
        run_job(work, finished, self._failed, told, owner=self)

    def _end(self) -> None:
        self._is_running = False
        self._page.panel.stop_waiting()
        self._page.pages.setEnabled(True)

    def _failed(self, fault: Exception) -> None:
        self._end()
        if not isinstance(fault, MakerbenchError):
            raise fault
        page = self._page
        if page.isVisible():
            page.say("warn", fault.what, fault.why_and_now, Choice(self.tr("OK"), page.unsay))
            page.reread()
            return

        def refuse() -> None:
            raise fault

        guarded(page.window(), refuse)

    def _sent(self, outcome: Outcome) -> None:
        page = self._page
        sent = page.plans.all()
        batch_kept.forget()
        carriers = {plan.carrier for plan in sent} - {BY_HAND.name, OTHER.name, ""}
        if len(carriers) == 1:
            preferences.put("default_carrier", carriers.pop())
        page.done.show_sent(sent)
        page.go("done")
        self._batch_id = outcome.batch_id
        page.context.show_toast(outcome, run=lambda: self.take_back(outcome.batch_id))

    def undo_all(self) -> None:
        """Take back what was sent last."""
        self.take_back(self._batch_id)

    def _taken_back(self, outcome: Outcome) -> None:
        page = self._page
        if page.isVisible() and page.batch.asked:
            page.open_again(page.batch.asked, "ship")
        page.context.show_toast(outcome)
