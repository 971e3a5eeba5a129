"""Where a window shows the batches that are in the printer: their progress, and what failed, until it is solved."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from makerapp.errors import MakerbenchError
from makerapp.services.paperwork import batch, records
from makerapp.translation import counted
from makerapp.ui.printing.batch_card import BatchCard
from makerapp.ui.printing.batch_watch import PrintWatch
from makerapp.ui.printing.printer import shown_name
from makerapp.ui.refusals import guarded
from makerapp.ui.theme import THEME
from makerapp.ui.widgets.dialog_shell import DialogShell
from makerapp.ui.widgets.toast import ToastHost

SHOW_AFTER_MS = 2000
_WIDTH = 560
# Messages stand below, so that neither covers the other.
_ABOVE_TOASTS = 76


def show(watch: PrintWatch, over: QWidget | None, tells_itself: Callable[[], bool] = lambda: False) -> None:
    """Show what becomes of a print in the window that ``over`` belongs to, once there is something to show.

    A print of one order is shown only where it fails or waits for the maker. Failures are not shown while
    ``tells_itself`` says that somebody else tells of them.
    """
    if over is None:
        return
    desk_of(over).take(watch, tells_itself)


def desk_of(widget: QWidget) -> BatchDesk:
    """The desk of the outermost window over ``widget``: it stays when dialogs go."""
    root = widget
    while (above := root.parentWidget()) is not None:
        root = above
    found = root.findChild(BatchDesk)
    return found if isinstance(found, BatchDesk) else BatchDesk(root)


class BatchDesk(QObject):
    """The cards of one window, one above the other."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self.cards: list[BatchCard] = []
        window.installEventFilter(self)
        THEME.changed.connect(self.place)

    def take(self, watch: PrintWatch, tells_itself: Callable[[], bool] = lambda: False) -> None:
        """Show this print from now on, where there is something to show."""

        def later() -> None:
            if not watch.is_over and len(watch.stacks) > 1:
                self._card(watch)

        def over() -> None:
            card = self._card_of(watch)
            if watch.seen.outcome in ("failed", "stopped") and not tells_itself():
                self._tell(watch)
            elif card is not None:
                self._close(card)

        def troubled() -> None:
            if not watch.is_over and not tells_itself():
                self._tell(watch)

        QTimer.singleShot(SHOW_AFTER_MS, self, later)
        watch.trouble.connect(troubled)
        watch.ended.connect(over)

    def _card_of(self, watch: PrintWatch) -> BatchCard | None:
        return next((card for card in self.cards if card.watch is watch), None)

    def _card(self, watch: PrintWatch) -> None:
        card = self._card_of(watch)
        if card is None:
            card = BatchCard(watch, self._window)
            card.closed.connect(lambda: self._close(card))
            card.again_wanted.connect(lambda done: self._again(card, done))
            card.resized.connect(self.place)
            self.cards.append(card)
        card.refresh()
        card.show()
        self.place()
        # Words that wrap have their height only once they were laid out in their width.
        QTimer.singleShot(0, self, self.place)

    def _tell(self, watch: PrintWatch) -> None:
        """Show what went wrong; the card stands behind a dialog, so that says it too."""
        self._card(watch)
        card, front = self._card_of(watch), QApplication.activeModalWidget()
        if card is not None and isinstance(front, DialogShell):
            later = self.tr("Close this to see what to do.")
            front.toasts.show(card.title.text(), later, icon="triangle-alert")

    def _close(self, card: BatchCard) -> None:
        if card in self.cards:
            self.cards.remove(card)
        card.hide()
        card.deleteLater()
        self.place()

    def _again(self, card: BatchCard, done: int) -> None:
        """Print what is left after the first ``done``; those are on paper, as the maker saw."""
        from makerapp.ui.printing.print_run import PrintRun

        taken, stacks = card.watch.taken, card.watch.stacks
        right = {stack.order_id for stack in stacks[:done] if stack.order_id is not None}
        left = batch.rest(taken.piece, done)

        def correct() -> bool:
            records.correct([taken.job_id], right)
            return True

        if guarded(self._window, correct) is None:
            return
        self._close(card)
        if left is None:
            return
        run = PrintRun(self)
        run.failed.connect(lambda problem: self._refused(card.watch, problem))
        run.printed.connect(lambda _sheets: self._say_sent(taken.ticket.printer, left.pages))
        run.start(left, card.watch.title)

    def _say_sent(self, printer: str, pages: int) -> None:
        toasts = getattr(self._window, "toasts", None)
        if isinstance(toasts, ToastHost):
            sheets = counted("1 sheet", "{n} sheets", pages)
            toasts.show(self.tr("{sheets} sent to {printer}").format(sheets=sheets, printer=shown_name(printer)))

    def _refused(self, watch: PrintWatch, problem: MakerbenchError) -> None:
        """The rest was not even taken: the card comes back and says why."""
        self._card(watch)
        card = self._card_of(watch)
        if card is not None:
            card.say_problem(problem)
            self.place()

    # --- place -------------------------------------------------------------------------------------------

    def place(self) -> None:
        """Bottom center of where messages stand, the newest lowest."""
        anchor = getattr(getattr(self._window, "pages", None), "toast_place", self._window)
        if not isinstance(anchor, QWidget) or not isValid(anchor):
            anchor = self._window
        reach = THEME.metric("shadow")
        corner = anchor.mapTo(self._window, anchor.rect().bottomLeft())
        width = min(THEME.scaled(_WIDTH), anchor.width() - 2 * THEME.metric("edge")) + 2 * reach
        bottom = corner.y() - THEME.scaled(_ABOVE_TOASTS) + reach
        for card in reversed(self.cards):
            card.setFixedWidth(width)
            high = card.high(width)
            card.setGeometry(corner.x() + (anchor.width() - width) // 2, bottom - high, width, high)
            card.raise_()
            bottom -= high - 2 * reach + THEME.metric("gap")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self.cards:
            self.place()
        return False
