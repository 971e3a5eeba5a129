"""The windows about one order, and the one place that opens them; each is imported when it is first opened."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from makerapp.models.detail import order_detail
from makerapp.services import order_draft
from makerapp.services.paperwork import Kind
from makerapp.ui.context import AppContext
from makerapp.ui.refusals import guarded


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
    """The form of a new order, filled with this one's buyer and items; gives the id as ``new`` does."""
    from makerapp.ui.orders.edit_dialog import OrderEditDialog

    draft = guarded(parent, lambda: order_draft.duplicate_of(order_id))
    if draft is None:
        return None
    dialog = OrderEditDialog(context, None, parent, draft=draft)
    dialog.exec()
    return dialog.order_id


def print_papers(context: AppContext, order_id: int, kinds: tuple[Kind, ...], parent: QWidget) -> None:
    """The print preview with these kinds of paper."""
    from makerapp.ui.printing.preview_dialog import PrintPreviewDialog

    PrintPreviewDialog(context, [order_id], parent, kinds=kinds).exec()


def change_ship_by(context: AppContext, order_id: int, parent: QWidget) -> None:
    """The ship-by date, to move or take away."""
    from makerapp.ui.orders.ship_by_dialog import ShipByDialog

    detail = order_detail(order_id)
    if detail is not None:
        ShipByDialog(context, detail, parent).exec()


def change_tracking(context: AppContext, order_id: int, parent: QWidget) -> None:
    """The tracking number of the newest parcel, to add or correct."""
    from makerapp.ui.orders.tracking_dialog import TrackingDialog

    def show() -> None:
        detail = order_detail(order_id)
        dialog = guarded(parent, lambda: TrackingDialog(context, detail, parent)) if detail is not None else None
        if dialog is not None:
            dialog.exec()

    # The link pressed goes when the number is kept, so its press is over before the dialog opens.
    QTimer.singleShot(0, parent, show)


def refund(context: AppContext, order_id: int, parent: QWidget) -> None:
    """Money back to the buyer: pieces, amount, and what it changes."""
    from makerapp.ui.orders.refund_dialog import RefundDialog

    detail = order_detail(order_id)
    dialog = guarded(parent, lambda: RefundDialog(context, detail, parent)) if detail is not None else None
    if dialog is not None:
        dialog.exec()


def payment_received(context: AppContext, order_id: int, parent: QWidget) -> None:
    """How much came in, and how."""
    from makerapp.ui.orders.payment_dialogs import PaymentReceivedDialog

    detail = order_detail(order_id)
    if detail is not None:
        PaymentReceivedDialog(context, detail, parent).exec()


def fees(context: AppContext, order_id: int, parent: QWidget) -> None:
    """What the marketplace keeps."""
    from makerapp.ui.orders.payment_dialogs import FeesDialog

    detail = order_detail(order_id)
    if detail is not None:
        FeesDialog(context, detail, parent).exec()


def cancel_order(context: AppContext, order_id: int, parent: QWidget) -> None:
    """The question before an order is cancelled."""
    from makerapp.ui.orders.cancel_order_dialog import CancelOrderDialog

    CancelOrderDialog(context, order_id, parent).exec()


def cancel_fulfillment(context: AppContext, order_id: int, parent: QWidget) -> None:
    """What cancelling the fulfillment would change, before it is done."""
    from makerapp.ui.orders.cancel_fulfillment_dialog import CancelFulfillmentDialog

    CancelFulfillmentDialog(context, order_id, parent).exec()
