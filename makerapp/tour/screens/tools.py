"""Small helpers of ``screens``: orders of the sample shop, and waiting until a screen stands still."""

from __future__ import annotations

import time

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog

from makerapp.models import product_queries, queries
from makerapp.models.detail import order_detail
from makerapp.models.list_rows import View
from makerapp.models.rows import OrderDetail
from makerapp.services import shop
from makerapp.ui.jobs import running_jobs

_PATIENCE = 20.0


def order_in(view: View, place: int = 0) -> int:
    """An order of a view of the sample shop."""
    return queries.ids(queries.ListQuery(view, shop.today()))[place]


def detail_of(view: View, place: int = 0) -> OrderDetail:
    """All of an order of a view."""
    found = order_detail(order_in(view, place))
    assert found is not None
    return found


def first_product() -> product_queries.ProductRow:
    """A product that is sold."""
    return product_queries.rows()[0]


def settle(seconds: float = 0.05) -> None:
    """Let timers fire and threads end: pages that are drawn, printers that are asked."""
    end = time.monotonic() + _PATIENCE
    QTest.qWait(int(seconds * 1000))
    while running_jobs() and time.monotonic() < end:
        QTest.qWait(10)
    QTest.qWait(10)


def shown(dialog: QDialog) -> QDialog:
    """A dialog on the screen that does not wait for its end."""
    dialog.setModal(False)
    dialog.show()
    settle()
    return dialog
