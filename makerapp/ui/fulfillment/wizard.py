"""The fulfillment wizard: a page in the main window that takes one order after the other to its parcel."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from makerapp.models.rows import OrderDetail, OrderRow
from makerapp.services import combining, fulfillment, packing, preferences
from makerapp.services.outcome import Outcome
from makerapp.services.paperwork.offer import usual_kinds
from makerapp.services.paperwork.sheets import Sheets
from makerapp.services.paperwork.wish import Wish
from makerapp.ui.areas import let_go_of_focus
from makerapp.ui.context import AppContext
from makerapp.ui.fulfillment import wizard_frame
from makerapp.ui.fulfillment.banners import BannerPlace
from makerapp.ui.fulfillment.done_step import DoneStep
from makerapp.ui.fulfillment.elsewhere import what_happened
from makerapp.ui.fulfillment.old_slip import OldSlip
from makerapp.ui.fulfillment.pick_step import PickStep
from makerapp.ui.fulfillment.print_step import PrintStep
from makerapp.ui.fulfillment.printing_desk import PrintingDesk
from makerapp.ui.fulfillment.queue import PackQueue
from makerapp.ui.fulfillment.review_step import ReviewStep
from makerapp.ui.fulfillment.scanning import WizardScans
from makerapp.ui.fulfillment.ship_step import ShipStep
from makerapp.ui.fulfillment.step import Choice, Step, T
from makerapp.ui.fulfillment.wizard_actions import WizardActions
from makerapp.ui.fulfillment.wizard_head import WizardHead
from makerapp.ui.fulfillment.wizard_page import WizardPage
from makerapp.ui.fulfillment.wizard_panel import WizardPanel
from makerapp.ui.widgets.stepper import Stepper
from makerapp.ui.widgets.style_props import set_style

STEPS = packing.STEPS


class FulfillmentWizard(WizardPage):
    """``open_orders`` starts it; ``closed`` carries the id of the order that was on the bench when it was left."""

    closed = Signal(int)

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        set_style(self, kind="page")
        self.context = context
        self._queue = PackQueue([0], 0)
        self._detail: OrderDetail | None = None
        self._companions: tuple[OrderDetail, ...] = ()
        self._gone = False
        self._is_from_today = False
        # Left from the last step with nothing else to pack.
        self.has_ended = False
        self.head = WizardHead(self)
        self.stepper = Stepper(
            (self.tr("Review"), self.tr("Pick & pack"), self.tr("Print"), self.tr("Ship"), self.tr("Done")), self
        )
        self.banners = BannerPlace(self)
        self.pages = QStackedWidget(self)
        self.review, self.pick, self.print = ReviewStep(self), PickStep(self), PrintStep(self)
        self.ship, self.done = ShipStep(self), DoneStep(self)
        self.steps: dict[str, Step] = {
            step.key: step for step in (self.review, self.pick, self.print, self.ship, self.done)
        }
        for step in self.steps.values():
            self.pages.addWidget(step)
            step.typed.connect(self._keep)
        self.panel = WizardPanel(self)
        self.printing = PrintingDesk(self)
        self.actions_of = WizardActions(self)
        self.old_slip = OldSlip(self)
        self.scans = WizardScans(self)
        self.pick.scanned_last = lambda: self.scans.last
        self.column = wizard_frame.lay_out(self)
        wizard_frame.bind_keys(self, self.turn)
        self._connect()

    def _connect(self) -> None:
        self.head.left.connect(self.leave)
        self.head.previous.connect(lambda: self.turn(-1))
        self.head.following.connect(lambda: self.turn(1))
        self.stepper.step_clicked.connect(lambda index: self.go(STEPS[index]))
        self.panel.main_pressed.connect(self._press_main)
        self.panel.left_pressed.connect(lambda: self.step.press_left())
        self.panel.right_pressed.connect(lambda: self.step.press_right())
        self.context.signals.changed.connect(self._changed)

    # --- which order, which step ---------------------------------------------------------------------------

    @property
    def detail(self) -> OrderDetail:
        """The order on the bench, as last read."""
        if self._detail is None:
            raise RuntimeError("the wizard shows no order yet")
        return self._detail

    @property
    def companions(self) -> tuple[OrderDetail, ...]:
        """Other orders in the same box: packed together, or, on the last step, sent together."""
        return self._companions

    @property
    def box_ids(self) -> tuple[int, ...]:
        """The ids of the orders in this box, the one on the bench first."""
        return (self.detail.row.id, *(each.row.id for each in self._companions))

    def _read(self, order_id: int) -> None:
        self._detail = fulfillment.reload(order_id)
        is_sent = self._detail.row.status.value in ("shipped", "delivered")
        self._companions = (combining.sent_together if is_sent else combining.companions)(self._detail)

    @property
    def order_id(self) -> int:
        """The id of the order on the bench, 0 for none."""
        return self._detail.row.id if self._detail is not None else 0

    @property
    def queue_ids(self) -> list[int]:
        """The orders it was opened on, in the order they are packed; none before it was."""
        return list(self._queue.ids)

    @property
    def shown_order_id(self) -> int:
        """The id of the order the panel shows: on the last step the next one."""
        following = self.next_rows() if self.step.key == "done" else ()
        return following[0].id if following else self.order_id

    @property
    def step(self) -> Step:
        """The step that is shown."""
        found = self.pages.currentWidget()
        assert isinstance(found, Step)
        return found

    def open_orders(self, ids: list[int], current: int) -> None:
        """Pack these orders, beginning with the order id ``current``, where it was left."""
        if self._detail is not None:
            self._keep()
        self._queue = PackQueue(ids, current)
        self._open(current)

    def _open(self, order_id: int) -> None:
        self._gone = False
        self.unsay()
        self.old_slip.forget()
        self.scans.forget()
        self._queue.current = order_id
        self._read(order_id)
        self.ship.forget()
        step = self.attempt(lambda: packing.open_packing(order_id, self.detail))
        if step is None:
            self._gone = True
            self._show("review")
            return
        self._show(step)

    def start_again(self) -> None:
        """Open the order on the bench anew, where it stands now."""
        self._open(self.detail.row.id)

    def turn(self, by: int) -> None:
        """The previous (-1) or next (1) order of the queue; progress of this one is kept."""
        following = self._queue.neighbor(by)
        if following is not None and not self.printing.is_running:
            self._keep()
            self._open(following)

    def next_rows(self) -> tuple[OrderRow, ...]:
        """What is left of the queue after this order, the next one first."""
        return self._queue.waiting()

    def pack_next(self) -> None:
        """Go on with the next order of the queue, or close where none is left."""
        following = self.next_rows()
        if following:
            self._open(following[0].id)
        else:
            self.leave()

    def go(self, step: str) -> None:
        """Move to a step and remember it."""
        if self._gone or self.printing.is_running or self.old_slip.holds():
            return
        if self.step.key == "done" and step != "done":
            # What is sent stays sent; its paper can be looked at, its steps can't be done again.
            if step == "print":
                self.preview()
            return
        self.unsay()
        self._keep()
        if step != "done":
            with self.banners.own_doing():
                packing.save_progress(self.detail.row.id, step)
            self._read(self.detail.row.id)
        self._show(step)

    def _show(self, step: str) -> None:
        """Put a step in front; the green button takes nothing for a moment, so that a double click skips none."""
        self.panel.main_button.arm()
        page = self.steps[step]
        let_go_of_focus(self.pages)
        self.pages.setCurrentWidget(page)
        page.show_order(self.detail)
        self._show_head()
        index = STEPS.index(step)
        self.stepper.set_step(len(STEPS) if step == "done" else index)
        page.enter()
        self.refresh_panel()
        self.stepper.speak()
        self.old_slip.look()

    def _show_head(self) -> None:
        done = self._queue.done() if self.step.key == "done" else None
        self.head.show_order(self.detail, self._queue.place, len(self._queue), done, self._companions)

    def refresh_panel(self) -> None:
        """Draw the panel again; pages laid out after the wizard was left come too late."""
        if self._detail is None:
            return
        self.print.take_choices_back()
        self.panel.show_step(self.step, self.detail, gone=self._gone)

    def step_changed(self) -> None:
        """The step shows something else: a double click must not decide that, too."""
        self.panel.main_button.arm()
        self.refresh_panel()

    # --- keeping and reading -----------------------------------------------------------------------------

    def _keep(self) -> None:
        """What is typed in the step that is left must not be lost."""
        typed = self.step.progress()
        if typed and not self._gone and self._detail is not None:
            self.attempt(lambda: packing.save_progress(self.detail.row.id, self.step.key, **typed))

    def reread(self) -> None:
        """Read the order again and show it."""
        self._read(self.detail.row.id)
        self.step.show_order(self.detail)
        self._show_head()
        self.refresh_panel()
        self.old_slip.look()

    def _changed(self, change) -> None:
        """Something was written somewhere; the order on the bench may be another one by now."""
        if self._detail is None or self.banners.is_attempting or not self.isVisible():
            return
        if not (change.everything or change.shop or change.orders.intersection(self.box_ids)):
            return
        happened = what_happened(self._detail, self.step.key)
        if happened.is_back:
            self.start_again()
        elif happened.problem is not None and not self._gone:
            self._gone = True
            if happened.detail is not None:
                self._detail = happened.detail
            self._say_gone(happened.problem.what, happened.problem.why_and_now)
        elif happened.detail is not None and not self._gone:
            self.reread()

    def _say_gone(self, what: str, why: str) -> None:
        open_it = Choice(self.tr("Open it"), lambda: self.actions_of.open_order(self.detail.row.id))
        self.say("warn", what, why, open_it)
        self.refresh_panel()

    # --- doing -------------------------------------------------------------------------------------------

    def attempt(self, do: Callable[[], T]) -> T | None:
        """Do one thing of a service; ``None`` where it was refused or the machine failed, told by a banner."""
        return self.banners.attempt(do)

    def say(self, tone: str, title: str, text: str, *choices: Choice) -> None:
        """Put a banner above the step."""
        self.banners.say(tone, title, text, *choices)

    def unsay(self) -> None:
        """Take the banner away."""
        self.banners.unsay()

    def _press_main(self) -> None:
        if self._gone:
            self.pack_next()
        elif not self.old_slip.holds():
            self.step.press_main()

    def go_on_from_pick(self) -> None:
        """The box is packed: print at once, or show Print where something has to be chosen."""
        detail = self.detail
        is_part = bool(detail.packing.get("partial"))
        is_noted = packing.is_noted(detail) and all(each.row.is_packed for each in self._companions)
        if not is_noted or (self.pick.left_to_tick and not is_part):

            def note() -> Outcome:
                return packing.pack_part(detail.row.id) if is_part else packing.pack_all(detail.row.id, self.box_ids)

            if self.attempt(note) is None:
                return
            self.reread()
        printer = self.printing.chosen_printer()
        if not self.pick.rows:
            self.go("ship")
        elif not printer or preferences.get("preview_before_printing"):
            self.go("print")
        else:
            orders = [each.row for each in (self.detail, *self._companions)]
            self.print_now(Wish(self.box_ids, usual_kinds(orders)), printer)

    def print_now(self, what: Wish | Sheets, printer: str) -> None:
        """Print; Ship comes when the printer took it, Print with its banner when it did not."""
        self.unsay()
        numbers = [each.row.number for each in (self.detail, *self._companions)]
        self.printing.start(what, printer, self.detail.row.id, numbers)

    def shipped(self, outcome: Outcome) -> None:
        """The parcel is on its way: Done, the rest of it on the bench again, or in To make."""
        self._read(self.detail.row.id)
        if outcome.kind == "partly_shipped" and self.detail.row.status.value == "processing":
            self.start_again()
        elif outcome.kind == "partly_shipped" and self.next_rows():
            self.pack_next()
        elif outcome.kind == "partly_shipped":
            self.leave()
        else:
            self.unsay()
            self._show("done")

    @property
    def way_back(self) -> str:
        """Where leaving leads, for a button."""
        return self.tr("Back to Today") if self._is_from_today else self.tr("Back to orders")

    def comes_from(self, *, today: bool) -> None:
        """Which page it is opened from, and goes back to: Today, or the list of orders."""
        self._is_from_today = today
        self.head.back.setText(self.tr("Today") if today else self.tr("Orders"))

    def leave(self) -> None:
        """Back to where it was opened from; progress is kept."""
        if self._detail is None or self.printing.is_running:
            return
        self._keep()
        self.has_ended = self.step.key == "done" and not self.next_rows()
        order_id = self._detail.row.id
        self._detail = None
        self.unsay()
        self.closed.emit(order_id)

    # --- as a page of the window ---------------------------------------------------------------------------

    def order_ids(self) -> list[int]:
        """The order on the bench."""
        return [self.order_id] if self._detail is not None else []

    def make_way(self) -> bool:
        """Back to the orders; False while something is being printed."""
        self.leave()
        return self._detail is None

    def escape(self) -> bool:
        """Esc: back to the orders; progress is kept."""
        return self.make_way()

    def press_edit(self) -> bool:
        """F2: the form of the order on the bench."""
        self.edit_order()
        return True

    def hideEvent(self, event: QHideEvent) -> None:
        if self._detail is not None:
            self._keep()
        super().hideEvent(event)

    def edit_order(self) -> None:
        """Open the form of the order."""
        self.actions_of.edit_order()

    def cancel_order(self) -> None:
        """Ask whether to cancel the order."""
        self.actions_of.cancel_order()

    def preview(self) -> None:
        """Open the print preview of the order."""
        self.actions_of.preview()
