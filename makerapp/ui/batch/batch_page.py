"""Several orders packed together: a page in the main window that takes all of them to their parcels."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from makerapp.models import queries
from makerapp.services import batch as service
from makerapp.services import batch_kept, preferences
from makerapp.services.batch_kept import STEPS, Kept
from makerapp.services.paperwork.offer import usual_kinds
from makerapp.services.paperwork.wish import Wish
from makerapp.translation import counted
from makerapp.ui.areas import first_stop, let_go_of_focus
from makerapp.ui.batch.batch_actions import BatchActions
from makerapp.ui.batch.done_step import DoneStep
from makerapp.ui.batch.panel import BatchPanel
from makerapp.ui.batch.part import BatchPart
from makerapp.ui.batch.pick_step import PickStep
from makerapp.ui.batch.picking import Picking
from makerapp.ui.batch.plan import Plans
from makerapp.ui.batch.print_step import PrintStep
from makerapp.ui.batch.review_step import ReviewStep
from makerapp.ui.batch.sending import Sending
from makerapp.ui.batch.ship_step import ShipStep
from makerapp.ui.batch.words import items_words
from makerapp.ui.context import AppContext
from makerapp.ui.fulfillment import wizard_frame
from makerapp.ui.fulfillment.banners import BannerPlace
from makerapp.ui.fulfillment.printing_desk import PrintingDesk
from makerapp.ui.fulfillment.step import Choice, Step, T
from makerapp.ui.fulfillment.wizard_head import WizardHead
from makerapp.ui.page import Page
from makerapp.ui.widgets.buttons import MainButton
from makerapp.ui.widgets.stepper import Stepper
from makerapp.ui.widgets.style_props import set_style

if TYPE_CHECKING:
    from makerapp.services.paperwork.sheets import Sheets
    from makerapp.services.scanned import Code
    from makerapp.ui.scanner.heard import Heard


_SENT = ("shipped", "delivered", "cancelled")


class BatchPage(Page):
    """``open_orders`` starts it. ``closed`` when it is left: True where the maker wants to see Today.

    ``wizard_wanted`` carries the id of an order to be packed by itself.
    """

    closed = Signal(bool)
    wizard_wanted = Signal(int)
    has_sidebar = False
    has_today = True

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        set_style(self, kind="page")
        self.context = context
        self.batch = service.Batch(())
        self.plans = Plans()
        # What was written elsewhere since it was read.
        self._stale: set[int] = set()
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.timeout.connect(self._look_again)
        self.head = WizardHead(self)
        words = (self.tr("Review"), self.tr("Pick"), self.tr("Print"), self.tr("Pack & ship"), self.tr("Done"))
        self.stepper = Stepper(words, self)
        self.banners = BannerPlace(self)
        self.pages = QStackedWidget(self)
        self.panel = BatchPanel(self)
        self.review, self.pick, self.print = ReviewStep(self), PickStep(self), PrintStep(self)
        self.ship, self.done = ShipStep(self), DoneStep(self)
        self.steps: dict[str, Step] = {
            step.key: step for step in (self.review, self.pick, self.print, self.ship, self.done)
        }
        for step in self.steps.values():
            self.pages.addWidget(step)
        self.printing = PrintingDesk(self, tells_trouble=False)
        self.picking, self.sending = Picking(self), Sending(self)
        self.actions_of = BatchActions(self)
        self.column = wizard_frame.lay_out(self)
        self._connect()

    def _connect(self) -> None:
        self.head.left.connect(self.leave)
        self.stepper.step_clicked.connect(lambda index: self.go(STEPS[index]))
        self.panel.main_pressed.connect(lambda: self.step.press_main())
        self.panel.left_pressed.connect(lambda: self.step.press_left())
        self.panel.right_pressed.connect(lambda: self.step.press_right())
        self.context.signals.changed.connect(self._changed)

    # --- which orders, which step ---------------------------------------------------------------------------

    @property
    def step(self) -> Step:
        """The step that is shown."""
        found = self.pages.currentWidget()
        assert isinstance(found, Step)
        return found

    @property
    def order_id(self) -> int:
        """Names this batch for a print under way: the first order asked for, 0 for none."""
        return next(iter(self.batch.asked), 0)

    @property
    def box_ids(self) -> tuple[int, ...]:
        """The orders whose papers are printed."""
        return self.batch.ids

    @property
    def is_busy(self) -> bool:
        """Something runs that must not be left alone."""
        return self.printing.is_running or self.sending.is_running

    def open_orders(self, ids: Sequence[int]) -> None:
        """Pack these orders together; a batch of just them that was begun goes on where it was left."""
        kept = batch_kept.kept()
        goes_on = kept.is_of(ids)
        self.picking.picked = dict(kept.picked) if goes_on else {}
        self.plans.clear()
        self.unsay()
        self._read(tuple(ids))
        step = kept.step if goes_on else "review"
        if not self.batch.orders:
            step = "review"
        elif step == "review" and not self.batch.left_out:
            step = "pick"
        self.remember(step)
        self._show(step)

    def open_again(self, ids: Sequence[int], step: str) -> None:
        """Take these orders up again at a step, as after their shipping was undone."""
        self.plans.clear()
        self._read(tuple(ids))
        self.remember(step)
        self._show(step if self.batch.orders else "review")

    def _read(self, asked: tuple[int, ...]) -> None:
        self.batch = service.read(asked, self.picking.picked)
        self.plans.show(self.batch.orders)

    def go(self, step: str) -> None:
        """Move to a step and remember it."""
        if self.is_busy:
            return
        if self.step.key == "done" and step != "done":
            if step == "print":
                self.actions_of.print_again(self.done.ids)
            return
        if step != "review" and not self.batch.orders:
            return
        self.unsay()
        self.ship.flush()
        if step != "done":
            self.tried(lambda: self.remember(step))
        self._show(step)

    def _show(self, step: str) -> None:
        """Put a step in front; the green button takes nothing for a moment, so that a double click skips none."""
        self.panel.main_button.arm()
        page = self.steps[step]
        let_go_of_focus(self.pages)
        self.pages.setCurrentWidget(page)
        self._part(page).show_batch(self.batch)
        self._show_head()
        self.stepper.set_step(len(STEPS) if step == "done" else STEPS.index(step))
        page.enter()
        self.refresh_panel()
        self.stepper.speak()
        if page is self.done:
            QTimer.singleShot(0, self, self._clear)

    @staticmethod
    def _part(step: Step) -> BatchPart:
        assert isinstance(step, BatchPart)
        return step

    def _show_head(self) -> None:
        if self.step is self.done:
            count = len(self.done.sent)
            pieces = sum(line.to_send for plan in self.done.sent for line in plan.order.lines)
        else:
            count, pieces = len(self.batch.orders) or len(self.batch.asked), self.batch.pieces
        places = {line.shelf.strip() for order in self.batch.orders for line in order.lines if line.to_send} - {""}
        line = items_words(pieces)
        if places and self.step is not self.done:
            line = counted("{items} from 1 place", "{items} from {n} places", len(places), items=line)
        self.head.show_words(counted("Pack 1 order", "Pack {n} orders", count), line)

    def refresh_panel(self) -> None:
        """Draw the panel again."""
        if not self.batch.asked:
            return
        self.print.take_choices_back()
        self.ship.take_checks_back()
        is_done = self.step is self.done
        status = "shipped" if is_done else "processing"
        count = len(self.done.sent) if is_done else len(self.batch.orders)
        self.panel.show_batch(self.step, self.batch, status, count)

    def step_changed(self) -> None:
        """The step shows something else: a double click must not decide that, too."""
        self.panel.main_button.arm()
        self.refresh_panel()

    # --- keeping and reading -------------------------------------------------------------------------------

    def remember(self, step: str) -> None:
        """Keep which orders, how far, and what is collected."""
        batch_kept.keep(Kept(self.batch.asked, step, dict(self.picking.picked)))

    def reread(self, ids: Collection[int] = ()) -> None:
        """Read the orders again and show them; only these where some are named."""
        self.batch = service.read_some(self.batch, ids or self.batch.asked)
        self.plans.show(self.batch.orders)
        self._part(self.step).show_batch(self.batch)
        self._show_head()
        self.refresh_panel()

    def _changed(self, change) -> None:
        """Something was written somewhere; the orders on the bench may be others by now."""
        if not self.batch.asked or self.banners.is_attempting or self.sending.is_running or not self.isVisible():
            return
        if change.everything or change.shop or change.orders.intersection(self.batch.asked):
            whole = change.everything or change.shop
            self._stale |= set(self.batch.asked) if whole else change.orders.intersection(self.batch.asked)
            self._again.start(0)

    def _look_again(self) -> None:
        stale, self._stale = self._stale, set()
        if not self.batch.asked or self.is_busy:
            return
        if self.step is not self.done:
            self.reread(stale)
            if not self.batch.orders and self.step is not self.review:
                # Nothing of the batch can be packed any more: say why.
                self.unsay()
                self._show("review")
        elif any(row.status.value not in _SENT for row in queries.rows(self.done.ids)):
            # Their shipping was taken back while this stood here.
            self.open_again(self.batch.asked, "ship")

    # --- doing ---------------------------------------------------------------------------------------------

    def attempt(self, do: Callable[[], T]) -> T | None:
        """Do one thing of a service; ``None`` where it was refused or the machine failed, told by a banner."""
        return self.banners.attempt(do)

    def tried(self, do: Callable[[], object]) -> bool:
        """The same for what gives nothing back: whether it was done."""

        def done() -> bool:
            do()
            return True

        return bool(self.attempt(done))

    def say(self, tone: str, title: str, text: str, *choices: Choice) -> None:
        """Put a banner above the step."""
        self.banners.say(tone, title, text, *choices)

    def unsay(self) -> None:
        """Take the banner away."""
        self.banners.unsay()

    def go_on_from_pick(self) -> None:
        """All is collected: print at once, or show Print where something has to be chosen."""
        printer = self.printing.chosen_printer()
        if not printer or preferences.get("preview_before_printing"):
            self.go("print")
        else:
            self.print_now(Wish(self.box_ids, usual_kinds([order.row for order in self.batch.orders])), printer)

    def print_now(self, what: Wish | Sheets, printer: str) -> None:
        """Print; Pack & ship comes when the printer took it, Print with its banner when it did not."""
        self.unsay()
        self.printing.start(what, printer, self.order_id, [order.row.number for order in self.batch.orders])

    def preview(self) -> None:
        """The preview of the papers of all."""
        self.actions_of.print_again(self.done.ids if self.step is self.done else self.batch.ids)

    def pack_by_itself(self, order_id: int) -> None:
        """Leave the batch, with its progress kept, for one order that needs more of a look."""
        if self._leave():
            self.wizard_wanted.emit(order_id)

    def leave(self) -> None:
        """Back to the orders; progress is kept."""
        if self._leave():
            self.closed.emit(False)

    def finish(self, *, to_today: bool) -> None:
        """All are sent: leave."""
        if self._leave():
            self.closed.emit(to_today)

    def give_up(self) -> None:
        """Leave and forget what was collected; the boxes that are packed stay packed."""
        if not self.is_busy and self.tried(batch_kept.forget):
            self.leave()

    def _leave(self) -> bool:
        if self.is_busy:
            return False
        self.ship.flush()
        self._again.stop()
        self.ship.reading.stop()
        if self.step in (self.review, self.pick) and not any(self.picking.picked.values()):
            # Looked at and left: there is nothing to go on with.
            self.tried(batch_kept.forget)
        self.batch = service.Batch(())
        self.unsay()
        let_go_of_focus(self)
        self._clear()
        return True

    def _clear(self) -> None:
        """Hundreds of rows that nobody sees would be dressed with every change of the look."""
        if self.step is self.done or not self.batch.asked:
            self.review.clear()
            self.pick.clear()
            self.ship.clear()

    # --- as a page of the window -----------------------------------------------------------------------------

    @property
    def main_button(self) -> MainButton:
        return self.panel.main_button

    def banner_row(self) -> tuple[QVBoxLayout, int]:
        return self.column, self.column.indexOf(self.banners)

    @property
    def toast_place(self) -> QWidget:
        return self.pages

    def order_ids(self) -> list[int]:
        """The parcel in hand, or all orders of the batch."""
        current = self._part(self.step).current_id()
        if self.step is self.done:
            return list(self.done.ids)
        return [current] if current else list(self.batch.ids)

    def make_way(self) -> bool:
        """Keep what is typed; False while something is printed or sent."""
        return self._leave()

    def escape(self) -> bool:
        """Esc: back from the words of a piece to the rows, else to the orders; progress is kept."""
        if self.step is self.ship and self.ship.reading.is_on:
            self.ship.enter()
        else:
            self.leave()
        return True

    def press_edit(self) -> bool:
        """F2: the form of the parcel in hand."""
        return self.actions_of.edit_current()

    def areas(self) -> list[tuple[QWidget, QWidget]]:
        return [(self.pages, first_stop(self.pages)), (self.panel, self.panel.main_button)]

    def scanned(self, code: Code) -> Heard | None:
        if self.is_busy and code.command is None:
            from makerapp.ui.scanner.heard import error

            return error(self.tr("One moment."), self.tr("Scan it again when this is done. Nothing was changed."))
        return None if self.is_busy else self._part(self.step).scanned(code)

    def hideEvent(self, event: QHideEvent) -> None:
        if self.batch.asked:
            self.ship.flush()
        super().hideEvent(event)
