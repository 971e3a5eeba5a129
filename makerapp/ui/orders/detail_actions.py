"""What the order window opens: forms, paper, the questions before cancelling."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

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


def cancel_order(context: AppContext, order_id: int, parent: QWidget) -> None:
    """The question before an order is cancelled."""
    from makerapp.ui.orders.cancel_order_dialog import CancelOrderDialog

    CancelOrderDialog(context, order_id, parent).exec()


def cancel_fulfillment(context: AppContext, order_id: int, parent: QWidget) -> None:
    """What cancelling the fulfillment would change, before it is done."""
    from makerapp.ui.orders.cancel_fulfillment_dialog import CancelFulfillmentDialog

    CancelFulfillmentDialog(context, order_id, parent).exec()
