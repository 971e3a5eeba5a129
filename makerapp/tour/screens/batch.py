"""The batch at each of its steps, for the tests that walk through all of the program."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from makerapp.models.detail import order_detail
from makerapp.models.list_rows import View
from makerapp.services import batch_kept, packing, read_back
from makerapp.ui.main_window import MainWindow

BATCH_STEPS = ("review", "pick", "print", "ship", "reading", "done")


def open_batch(step: str, window: MainWindow) -> QWidget:
    """A batch with orders that stay behind, at one of its steps."""
    from makerapp.tour.screens.tools import order_in, settle

    batch_kept.forget()
    ids = [order_in(View.TO_PACK, place) for place in range(4)]
    for order_id in ids:
        order = order_detail(order_id)
        if step == "reading":
            # Other screens had it read already.
            packing.save_progress(order_id, "pick", read_back={})
            continue
        for line in read_back.unread(order) if order is not None else ():
            packing.acknowledge(order_id, line.id)
    window.pages.show_batch([*ids, *(order_in(View.TO_CONFIRM, place) for place in range(2))])
    page = window.pages.batch
    assert page is not None
    settle()
    page.go("ship" if step in ("done", "reading") else step)
    settle(0.2)
    if step == "reading":
        page.ship.tick(next(order.row.id for order in page.batch.orders if read_back.unread(order)))
    if step == "done":
        page.done.show_sent(page.plans.all())
        page.go("done")
    settle(0.1)
    return window
