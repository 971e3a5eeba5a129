"""What can be done with orders from the list and its panel. Each calls one service and says what was done.

Windows are imported when they are opened: the program starts without paper, pictures or importers.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from makerapp.models.detail import order_detail
from makerapp.models.rows import FulfillmentState, OrderRow
from makerapp.services import fulfillment, orders, undo
from makerapp.services.next_step import NextStep, next_step
from makerapp.services.outcome import Outcome
from makerapp.ui.context import AppContext
from makerapp.ui.orders.parcel_box import tracking_words
from makerapp.ui.refusals import guarded
from makerapp.ui.widgets.menu import Menu

_OPEN = ("pending", "confirmed", "processing")


class OrderActions(QObject):
    """``fulfill_wanted`` carries the ids to pack, in order, and which one to start with; ``created`` a new order."""

    fulfill_wanted = Signal(list, int)
    created = Signal(int)

    def __init__(self, context: AppContext, window: QWidget) -> None:
        super().__init__(window)
        self._context = context
        self._window = window
        # The page on screen says which orders follow, for "1 of 8" and "Pack next order".
        self.queue: Callable[[], Sequence[int]] = tuple
        # What that list is called: "To pack".
        self.list_name: Callable[[], str] = str

    # --- one order ---------------------------------------------------------------------------------------

    def take_step(self, order: OrderRow) -> None:
        """What the green button does for this order."""
        step = next_step(order.status)
        if step is NextStep.PACK:
            self.fulfill(order.id)
        elif step is NextStep.THANK:
            self.copy_thanks(order.id)
        else:
            self._do(lambda: orders.take_step(order.id))

    def fulfill(self, order_id: int) -> None:
        """Open the wizard with this order; the orders of the list follow it."""
        queue = list(self.queue())
        self.fulfill_wanted.emit(queue if order_id in queue else [order_id], order_id)

    def fulfill_many(self, order_ids: Sequence[int]) -> None:
        """Open the wizard with exactly these orders."""
        if order_ids:
            self.fulfill_wanted.emit(list(order_ids), order_ids[0])

    def open(self, order_id: int) -> None:
        """Open the order window."""
        from makerapp.ui.orders.detail_dialog import OrderDetailDialog

        dialog = OrderDetailDialog(
            self._context,
            order_id,
            list(self.queue()),
            self._window,
            list_name=self.list_name(),
            queue_now=self.queue,
        )
        dialog.fulfill_requested.connect(self.fulfill)
        dialog.exec()

    def edit(self, order_id: int | None) -> None:
        """Open the edit window; ``None`` for a new order."""
        from makerapp.ui.orders.edit_dialog import OrderEditDialog

        dialog = OrderEditDialog(self._context, order_id, self._window)
        dialog.exec()
        if order_id is None and dialog.order_id is not None:
            self.created.emit(dialog.order_id)

    def print_slips(self, order_ids: Sequence[int]) -> None:
        """Show what would be printed for these orders, with Print."""
        if not order_ids:
            return
        from makerapp.ui.printing.preview_dialog import PrintPreviewDialog

        PrintPreviewDialog(self._context, list(order_ids), self._window).exec()

    def cancel(self, order_id: int) -> None:
        """Ask why, then cancel the order."""
        from makerapp.ui.orders.cancel_order_dialog import CancelOrderDialog

        CancelOrderDialog(self._context, order_id, self._window).exec()

    def cancel_fulfillment(self, order_id: int) -> None:
        """Show what cancelling the fulfillment would change, then do it."""
        from makerapp.ui.orders.cancel_fulfillment_dialog import CancelFulfillmentDialog

        CancelFulfillmentDialog(self._context, order_id, self._window).exec()

    def change_tracking(self, order_id: int) -> None:
        """Add or correct the tracking number of the newest parcel."""
        from makerapp.ui.orders import detail_actions

        detail = order_detail(order_id)
        if detail is not None:
            detail_actions.change_tracking(self._context, detail, self._window)

    def copy_tracking(self, number: str) -> None:
        """A tracking number, to paste elsewhere."""
        from makerapp.ui.orders import detail_actions

        detail_actions.copy_tracking(self._context, number)

    def reopen(self, order_id: int) -> None:
        """A cancelled order goes back to where it was."""
        self._do(lambda: orders.reopen(order_id))

    def copy_address(self, order_id: int) -> None:
        """The address as it would stand on a parcel."""
        from makerapp.services import address

        detail = order_detail(order_id)
        if detail is not None:
            QGuiApplication.clipboard().setText(address.address_text(detail.ship_to))
            self._context.show_toast(self.tr("Address copied"))

    def copy_thanks(self, order_id: int) -> None:
        """A thank-you message for the buyer, to paste where the order was placed."""
        message = guarded(self._window, lambda: orders.thank_you_message(order_id))
        if message is not None:
            QGuiApplication.clipboard().setText(message)
            guarded(self._window, lambda: orders.copied_message(order_id, "thanks"))
            self._context.show_toast(self.tr("Message copied"))

    # --- several orders ----------------------------------------------------------------------------------

    def take_step_of_many(self, step: NextStep, order_ids: Sequence[int]) -> bool:
        """The common next step of several orders, as one action with one undo. True where it was done."""
        if step is NextStep.PACK:
            self.fulfill_many(order_ids)
            return True
        together = {
            NextStep.CONFIRM: orders.confirm_many,
            NextStep.MAKE: orders.mark_made_many,
            NextStep.DELIVER: orders.deliver_many,
        }
        return self._do(lambda: together[step](order_ids))

    # --- taking back -------------------------------------------------------------------------------------

    def undo_last(self) -> None:
        """Ctrl+Z: take back the newest action, also after a restart."""
        self._do(undo.undo_last, nothing=self.tr("Nothing to undo"))

    def redo_last(self) -> None:
        """Ctrl+Shift+Z: do again what was just taken back."""
        self._do(undo.redo_last, nothing=self.tr("Nothing to redo"))

    def undo_event(self, event_id: int) -> None:
        """Undo in a timeline."""
        self._do(lambda: undo.undo_event(event_id))

    def undo_batch(self, batch_id: int) -> None:
        """Undo in a toast."""
        self._do(lambda: undo.undo_batch(batch_id))

    def _do(self, fn: Callable[[], Outcome | None], nothing: str = "") -> bool:
        refused = True

        def call() -> Outcome | None:
            nonlocal refused
            done = fn()
            refused = False
            return done

        done = guarded(self._window, call)
        if done is not None:
            self._context.show_toast(done)
        elif nothing and not refused:
            self._context.show_toast(nothing)
        return done is not None

    # --- menu --------------------------------------------------------------------------------------------

    def menu(self, order: OrderRow, parent: QWidget) -> Menu:
        """Everything that can be done with this order now; ⋯, right click and the Menu key show it."""
        menu = Menu(parent)
        menu.setAccessibleName(self.tr("Order {number}").format(number=order.number))
        status = str(order.status)
        if status in _OPEN:
            menu.add(self.tr("Fulfill…"), lambda: self.fulfill(order.id), "package")
        menu.add(self.tr("Open"), lambda: self.open(order.id), "maximize-2", keys="Enter")
        menu.add(self.tr("Edit"), lambda: self.edit(order.id), "pencil", keys="F2")
        menu.add(self.tr("Print slip"), lambda: self.print_slips([order.id]), "printer", keys="Ctrl+P")
        menu.add(self.tr("Copy address"), lambda: self.copy_address(order.id), "copy", keys="Ctrl+Shift+C")
        parcel = fulfillment.newest_parcel(order.id)
        if parcel is not None:
            word = tracking_words(parcel.tracking_number)
            menu.add(word, lambda: self.change_tracking(order.id), "scan-barcode")
        menu.addSeparator()
        if status == "cancelled":
            menu.add(self.tr("Reopen order"), lambda: self.reopen(order.id), "rotate-ccw")
            return menu
        if order.fulfillment is not FulfillmentState.UNFULFILLED:
            run = self.cancel_fulfillment
            menu.add(self.tr("Cancel fulfillment…"), lambda: run(order.id), "undo-2", danger=True)
        if status in _OPEN:
            menu.add(self.tr("Cancel order…"), lambda: self.cancel(order.id), "ban", danger=True)
        return menu

    def show_menu(self, order: OrderRow, place: QPoint) -> None:
        """Pop the menu up at a global position."""
        menu = self.menu(order, self._window)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(place)
