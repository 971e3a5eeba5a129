"""What the order window opens: forms, paper, the questions before cancelling."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from makerapp.services import order_draft
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
