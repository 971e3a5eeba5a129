"""What can be done with orders from list, panel and order window. Each calls one service and says what was done.

Services and windows are imported at the press that needs them: the program starts with the list alone.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from makerapp.models.list_rows import OrderRow
from makerapp.services import channel_rules, shop
from makerapp.services.next_step import NextStep, next_step_of
from makerapp.ui.context import AppContext
from makerapp.ui.orders import order_windows
from makerapp.ui.refusals import guarded

if TYPE_CHECKING:
    from makerapp.services.outcome import Outcome
    from makerapp.services.paperwork.slip_code import ScannedSlip
    from makerapp.ui.orders.undo_run import UndoRun
    from makerapp.ui.widgets.menu import Menu


class OrderActions(QObject):
    """``fulfill_wanted`` carries the ids to pack, in order, and which one to start with; ``created`` a new order.

    ``batch_wanted`` carries the ids to pack together.

    ``old_slip_scanned`` follows it where the slip that was scanned is from before a change.
    """

    fulfill_wanted = Signal(list, int)
    batch_wanted = Signal(list)
    old_slip_scanned = Signal(object)
    created = Signal(int)

    def __init__(self, context: AppContext, window: QWidget) -> None:
        super().__init__(window)
        self.context = context
        # Over which dialogs open: the main window, or the order window for its own.
        self.window = window
        # The page on screen says which orders follow, for "1 of 8" and "Pack next order".
        self.queue: Callable[[], Sequence[int]] = tuple
        # Those of them that are packed one after the other: of Today only what is made.
        self.pack_queue: Callable[[], Sequence[int]] = lambda: self.queue()
        # What that list is called: "To pack".
        self.list_name: Callable[[], str] = str
        self._undoing: UndoRun | None = None

    # --- one order ---------------------------------------------------------------------------------------

    def take_step(self, order: OrderRow) -> None:
        """What the green button does for this order."""
        from makerapp.services import holding, orders

        step = next_step_of(order, shop.today())
        if step is NextStep.PACK:
            self.fulfill(order.id)
        elif step is NextStep.THANK:
            self.copy_thanks(order.id)
        elif step is NextStep.TAKE_OFF_HOLD:
            self.do(lambda: holding.take_off_hold(order.id))
        else:
            self.do(lambda: orders.take_step(order.id))

    def fulfill(self, order_id: int) -> None:
        """Open the wizard with this order; the orders of the list follow it."""
        queue = list(self.pack_queue())
        self.fulfill_wanted.emit(queue if order_id in queue else [order_id], order_id)

    def fulfill_many(self, order_ids: Sequence[int]) -> None:
        """Pack exactly these orders: several together, one in the wizard."""
        if len(order_ids) > 1:
            self.batch_wanted.emit(list(order_ids))
        elif order_ids:
            self.fulfill_wanted.emit(list(order_ids), order_ids[0])

    def open_slip(self, slip: ScannedSlip) -> None:
        """Go on with the order of a slip in the wizard, at its next step; one that is sent shows its window."""
        if not slip.is_open:
            self.open(slip.order_id)
            return
        self.fulfill(slip.order_id)
        if not slip.is_current:
            self.old_slip_scanned.emit(slip)

    def open(self, order_id: int) -> None:
        """Open the order window."""
        from makerapp.ui.orders.detail_dialog import OrderDetailDialog

        dialog = OrderDetailDialog(
            self.context,
            order_id,
            list(self.queue()),
            self.window,
            list_name=self.list_name(),
            queue_now=self.queue,
        )
        dialog.fulfill_requested.connect(self.fulfill)
        dialog.exec()

    def edit(self, order_id: int) -> None:
        """Open the edit window."""
        order_windows.edit(self.context, order_id, self.window)

    def new(self) -> None:
        """Open the edit window for a new order."""
        self._tell_created(order_windows.new(self.context, self.window))

    def duplicate(self, order_id: int) -> None:
        """Open the edit window for a new order with this one's buyer and items."""
        self._tell_created(order_windows.duplicate(self.context, order_id, self.window))

    def _tell_created(self, order_id: int | None) -> None:
        if order_id is not None:
            self.created.emit(order_id)

    def print_slips(self, order_ids: Sequence[int], *, is_whole_list: bool = False) -> None:
        """Show what would be printed for these orders, with Print; print it at once where the maker wants it so.

        Of a whole list, where nobody picked each, cancelled orders are left out, and that is said.
        """
        if not order_ids:
            return
        from makerapp.ui.printing import at_once, whole_list
        from makerapp.ui.printing.preview_dialog import show_preview

        said: tuple[str, ...] = ()
        if is_whole_list:
            order_ids, said = whole_list.to_print(order_ids)
        if not order_ids:
            self.context.show_toast(" ".join(said))
            return
        wish = at_once.usual_wish(order_ids)
        if not said and at_once.is_possible(wish):
            at_once.PrintAtOnce(self.context, wish, self.window)
        else:
            show_preview(self.context, wish, self.window, said)

    def cancel(self, order_id: int) -> None:
        """Ask why, then cancel the order."""
        order_windows.cancel_order(self.context, order_id, self.window)

    def cancelled_by_marketplace(self, order_id: int) -> None:
        """The maker saw that the marketplace cancelled the order: note it, undoable."""
        self.do(lambda: channel_rules.cancelled_by_marketplace(order_id))

    def change_tracking(self, order_id: int, parcel_id: int | None = None) -> None:
        """Add or correct the tracking number of a parcel, the newest where none is named."""
        order_windows.change_tracking(self.context, order_id, self.window, parcel_id)

    def copy_tracking(self, number: str) -> None:
        """A tracking number, to paste into a message or the carrier's page."""
        QGuiApplication.clipboard().setText(number)
        self.context.show_toast(self.tr("Tracking number copied"))

    def mark_paid_back(self, order_id: int) -> None:
        """The buyer has the money that was due."""
        from makerapp.services import refunds

        self.do(lambda: refunds.mark_paid_back(order_id))

    def copy_address(self, order_id: int) -> None:
        """The address as it would stand on a parcel."""
        from makerapp.models.detail import order_detail
        from makerapp.services import address

        detail = order_detail(order_id)
        if detail is not None:
            QGuiApplication.clipboard().setText(address.address_text(detail.ship_to))
            self.context.show_toast(self.tr("Address copied"))

    def copy_thanks(self, order_id: int) -> None:
        """A thank-you message for the buyer, to paste where the order was placed."""
        from makerapp.services import messages

        message = guarded(self.window, lambda: messages.thank_you_message(order_id))
        if message is not None:
            QGuiApplication.clipboard().setText(message)
            guarded(self.window, lambda: messages.copied_message(order_id, "thanks"))
            self.context.show_toast(self.tr("Message copied"))

    # --- taking back -------------------------------------------------------------------------------------

    def undo_last(self) -> None:
        """Ctrl+Z: take back the newest action; one from before the program started is shown first."""
        self._undo_run().undo_last()

    def redo_last(self) -> None:
        """Ctrl+Shift+Z: do again what was just taken back."""
        self._undo_run().redo_last()

    def undo_event(self, event_id: int) -> None:
        """Undo in a timeline; what is not the last step is shown first."""
        from makerapp.ui.orders import undo_asking

        undo_asking.undo_event(self.context, event_id, self.window)

    def go_back(self, event_id: int) -> None:
        """Go back to before an older entry of a timeline, once the maker has seen what that changes."""
        from makerapp.ui.orders import undo_asking

        undo_asking.go_back(self.context, event_id, self.window)

    def undo_batch(self, batch_id: int) -> None:
        """Undo in a toast."""
        self._undo_run().undo_batch(batch_id)

    def _undo_run(self) -> UndoRun:
        if self._undoing is None:
            from makerapp.ui.orders.undo_run import UndoRun

            self._undoing = UndoRun(self.context, self.window)
        return self._undoing

    def do(self, fn: Callable[[], Outcome | None]) -> bool:
        """Call a service and say what was done, or why not. True where something was done."""
        done = guarded(self.window, fn)
        if done is not None:
            from makerapp.services.promises import promised_beyond

            self.context.show_toast(done, second_line=promised_beyond(done))
        return done is not None

    # --- menu --------------------------------------------------------------------------------------------

    def menu(self, order: OrderRow, parent: QWidget) -> Menu:
        """Everything that can be done with this order now; ⋯, right click and the Menu key show it."""
        from makerapp.models.detail import order_detail
        from makerapp.ui.orders import order_menu
        from makerapp.ui.widgets.menu import Menu

        menu = Menu(parent)
        menu.setAccessibleName(self.tr("Order {number}").format(number=order.number))
        detail = order_detail(order.id)
        if detail is not None:
            order_menu.fill_menu(menu, self, detail)
        return menu

    def show_menu(self, order: OrderRow, place: QPoint) -> None:
        """Pop the menu up at a global position."""
        menu = self.menu(order, self.window)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(place)
