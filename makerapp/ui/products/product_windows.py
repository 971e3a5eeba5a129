"""The windows about one product, each imported when it is first opened."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal

from PySide6.QtWidgets import QWidget

from makerapp.ui.context import AppContext
from makerapp.ui.refusals import guarded

if TYPE_CHECKING:
    from makerapp.models.product_queries import ProductRow

How = Literal["receive", "count", "adjust"]


def new(context: AppContext, parent: QWidget) -> int | None:
    """The form of a new product; gives its id, ``None`` where the form was left."""
    from makerapp.ui.products.edit_dialog import ProductEditDialog

    dialog = ProductEditDialog(context, None, parent.window())
    dialog.exec()
    return dialog.product_id


def edit(context: AppContext, product_id: int, parent: QWidget) -> None:
    """The form of a product."""
    from makerapp.ui.products.edit_dialog import ProductEditDialog

    window = parent.window()
    dialog = guarded(window, lambda: ProductEditDialog(context, product_id, window))
    if dialog is not None:
        dialog.exec()


def change_stock(context: AppContext, product_id: int, how: How, parent: QWidget) -> None:
    """Receive, count or adjust."""
    from makerapp.ui.products.stock_dialog import StockDialog

    window = parent.window()
    dialog = guarded(window, lambda: StockDialog(context, product_id, how, window))
    if dialog is not None:
        dialog.exec()


def print_labels(context: AppContext, products: Sequence[ProductRow], parent: QWidget) -> None:
    """How many labels of each of these products."""
    from makerapp.ui.products.labels_dialog import LabelsDialog

    LabelsDialog(context, products, parent.window()).exec()
