"""What the order window and the list open alike: forms, paper, the questions before cancelling."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from makerapp.models.rows import OrderDetail
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


def duplicate(context: AppContext, order_id: int, parent: QWidget) -> None:
    """The form of a new order, filled with this one's buyer and items."""
    from makerapp.ui.orders.edit_dialog import OrderEditDialog

    draft = guarded(parent, lambda: order_draft.duplicate_of(order_id))
    if draft is not None:
        OrderEditDialog(context, None, parent, draft=draft).exec()


def print_papers(context: AppContext, order_id: int, kinds: tuple[Kind, ...], parent: QWidget) -> None:
    """The print preview with these kinds of paper."""
    from makerapp.ui.printing.preview_dialog import PrintPreviewDialog

    PrintPreviewDialog(context, [order_id], parent, kinds=kinds).exec()


def change_tracking(context: AppContext, detail: OrderDetail, parent: QWidget) -> None:
    """The tracking number of the newest parcel, to add or correct."""
    from makerapp.ui.orders.tracking_dialog import TrackingDialog

    def show() -> None:
        dialog = guarded(parent, lambda: TrackingDialog(context, detail, parent))
        if dialog is not None:
            dialog.exec()

    # The link pressed goes when the number is kept, so its press is over before the dialog opens.
    QTimer.singleShot(0, parent, show)


def copy_tracking(context: AppContext, number: str) -> None:
    """A tracking number, to paste into a message or the carrier's page."""
    QGuiApplication.clipboard().setText(number)
    context.show_toast(QCoreApplication.translate("parcels", "Tracking number copied"))


def cancel_order(context: AppContext, order_id: int, parent: QWidget) -> None:
    """The question before an order is cancelled."""
    from makerapp.ui.orders.cancel_order_dialog import CancelOrderDialog

    CancelOrderDialog(context, order_id, parent).exec()


def cancel_fulfillment(context: AppContext, order_id: int, parent: QWidget) -> None:
    """What cancelling the fulfillment would change, before it is done."""
    from makerapp.ui.orders.cancel_fulfillment_dialog import CancelFulfillmentDialog

    CancelFulfillmentDialog(context, order_id, parent).exec()
