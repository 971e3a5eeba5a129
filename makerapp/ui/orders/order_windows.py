"""The windows about one order, and the one place that opens them; each is imported when it is first opened."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from makerapp.ui.context import AppContext
from makerapp.ui.refusals import guarded

if TYPE_CHECKING:
    from makerapp.models.rows import OrderDetail, PrintRow
    from makerapp.services.outcome import Outcome
    from makerapp.services.paperwork.wish import Wish


def edit(context: AppContext, order_id: int, parent: QWidget) -> None:
    """The form of an order."""
    from makerapp.ui.orders.edit_dialog import OrderEditDialog

    dialog = guarded(parent, lambda: OrderEditDialog(context, order_id, parent))
    if dialog is not None:
        dialog.exec()


def new(context: AppContext, parent: QWidget) -> int | None:
    """The form of a new order; gives the id of the order, ``None`` where the form was left."""
    from makerapp.ui.orders.edit_dialog import OrderEditDialog

    dialog = OrderEditDialog(context, None, parent)
    dialog.exec()
    return dialog.order_id


def duplicate(context: AppContext, order_id: int, parent: QWidget) -> int | None:
    """Copy an order, then show the form of the new one; gives its id, ``None`` where it could not be copied."""
    from makerapp.services import duplicating

    done = guarded(parent, lambda: duplicating.duplicate(order_id))
    if done is None:
        return None
    context.show_toast(done)
    edit(context, done.order_ids[0], parent)
    return done.order_ids[0]


def hold(context: AppContext, order_id: int, parent: QWidget) -> None:
    """Until when it is on hold, and why."""
    from makerapp.ui.orders.hold_dialog import HoldDialog

    detail = _detail(order_id)
    if detail is not None:
        HoldDialog(context, detail, parent).exec()


def return_or_replace(context: AppContext, order_id: int, parent: QWidget) -> None:
    """Sent pieces: came back, sent anew, paid back."""
    from makerapp.ui.orders.return_dialog import ReturnDialog

    detail = _detail(order_id)
    if detail is not None:
        ReturnDialog(context, detail, parent).exec()


def delete_for_good(context: AppContext, order_id: int, parent: QWidget) -> None:
    """The number typed, a backup, and the order is gone."""
    from makerapp.ui.orders.delete_dialog import DeleteDialog

    dialog = guarded(parent, lambda: DeleteDialog(context, order_id, parent))
    if dialog is not None:
        dialog.exec()


def print_papers(context: AppContext, wish: Wish, parent: QWidget) -> None:
    """The print preview of a wish, for papers of every kind. ``wish.kinds`` are ticked at first.

    Papers of orders begin with ``Wish(order_ids, kinds)``; those of the shop with ``Wish(kinds=(Kind.MANIFEST,))``.
    """
    from makerapp.ui.printing.preview_dialog import show_preview

    show_preview(context, wish, parent)


def print_as_it_was(context: AppContext, detail: OrderDetail, row: PrintRow, parent: QWidget) -> None:
    """The very pages of a print, to print them again."""
    from makerapp.ui.printing import as_it_was_dialog

    as_it_was_dialog.print_as_it_was(context, detail, row, parent)


def print_as_it_is_now(context: AppContext, detail: OrderDetail, row: PrintRow, parent: QWidget) -> None:
    """The same document as it would be printed now."""
    from makerapp.services.paperwork import reprint

    wish = guarded(parent, lambda: reprint.as_it_is_now(detail, row))
    if wish is not None:
        print_papers(context, wish, parent)


def change_ship_by(context: AppContext, order_id: int, parent: QWidget) -> None:
    """The ship-by date, to move or take away."""
    from makerapp.ui.orders.ship_by_dialog import ShipByDialog

    detail = _detail(order_id)
    if detail is not None:
        ShipByDialog(context, detail, parent).exec()


def change_tracking(context: AppContext, order_id: int, parent: QWidget, parcel_id: int | None = None) -> None:
    """The tracking number of a parcel, the newest where none is named, to add or correct."""
    from makerapp.ui.orders.tracking_dialog import TrackingDialog

    def show() -> None:
        detail = _detail(order_id)
        if detail is None:
            return
        dialog = guarded(parent, lambda: TrackingDialog(context, detail, parent, parcel_id=parcel_id))
        if dialog is not None:
            dialog.exec()

    # The link pressed goes when the number is kept, so its press is over before the dialog opens.
    QTimer.singleShot(0, parent, show)


def mark_some_made(context: AppContext, order_id: int, parent: QWidget) -> None:
    """Which pieces are made."""
    from makerapp.ui.orders.making_dialog import MakingDialog

    detail = _detail(order_id)
    dialog = guarded(parent, lambda: MakingDialog(context, detail, parent)) if detail is not None else None
    if dialog is not None:
        dialog.exec()


def out_of_stock(context: AppContext, order_id: int, parent: QWidget) -> Outcome | None:
    """What should happen with missing pieces; what was done, ``None`` where nothing was."""
    from makerapp.ui.orders import shortage_dialog

    detail = _detail(order_id)
    done = guarded(parent, lambda: shortage_dialog.ask(context, detail, parent)) if detail is not None else None
    if done is not None:
        context.show_toast(done)
    return done


def refund(context: AppContext, order_id: int, parent: QWidget) -> None:
    """Money back to the buyer: pieces, amount, and what it changes."""
    from makerapp.ui.orders.refund_dialog import RefundDialog

    detail = _detail(order_id)
    dialog = guarded(parent, lambda: RefundDialog(context, detail, parent)) if detail is not None else None
    if dialog is not None:
        dialog.exec()


def payment_received(context: AppContext, order_id: int, parent: QWidget) -> None:
    """How much came in, and how."""
    from makerapp.ui.orders.payment_dialogs import PaymentReceivedDialog

    detail = _detail(order_id)
    if detail is not None:
        PaymentReceivedDialog(context, detail, parent).exec()


def fees(context: AppContext, order_id: int, parent: QWidget) -> None:
    """What the marketplace keeps."""
    from makerapp.ui.orders.payment_dialogs import FeesDialog

    detail = _detail(order_id)
    if detail is not None:
        FeesDialog(context, detail, parent).exec()


def cancel_order(context: AppContext, order_id: int, parent: QWidget) -> None:
    """The question before an order is cancelled."""
    from makerapp.ui.orders.cancel_order_dialog import CancelOrderDialog

    CancelOrderDialog(context, order_id, parent).exec()


def change_parcel(context: AppContext, order_id: int, parent: QWidget, parcel_id: int) -> None:
    """What a parcel weighed and what its postage cost."""
    from makerapp.ui.orders.parcel_dialog import ParcelDialog

    detail = _detail(order_id)
    if detail is None:
        return
    dialog = guarded(parent, lambda: ParcelDialog(context, detail, parcel_id, parent))
    if dialog is not None:
        dialog.exec()


def cancel_fulfillment(context: AppContext, order_id: int, parent: QWidget, parcel_id: int | None = None) -> None:
    """Where the goods are, and what cancelling changes; ``parcel_id`` begins with that one, else with all."""
    from makerapp.ui.orders.cancel_fulfillment_dialog import CancelFulfillmentDialog

    CancelFulfillmentDialog(context, order_id, parent, parcel_id=parcel_id).exec()


def _detail(order_id: int) -> OrderDetail | None:
    """The order as it stands now; ``None`` where it is gone."""
    from makerapp.models.detail import order_detail

    return order_detail(order_id)
