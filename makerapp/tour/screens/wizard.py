"""The fulfillment wizard at each of its steps."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from makerapp.models.list_rows import View
from makerapp.services import packing, read_back
from makerapp.ui.main_window import MainWindow


def open_wizard(step: str, window: MainWindow) -> QWidget:
    """One of its steps, with another order waiting."""
    from makerapp.tour.screens.tools import detail_of, order_in, settle

    # The way back names the page it was opened from.
    window.show_view(View.TO_PACK)
    view = {"review": View.TO_CONFIRM, "done": View.ON_THE_WAY}.get(step, View.TO_PACK)
    order_id = order_in(view)
    for line in read_back.unread(detail_of(view)):
        packing.acknowledge(order_id, line.id)
    window.show_wizard([order_id, order_in(View.TO_PACK, 1)], order_id)
    wizard = window.pages.wizard
    assert wizard is not None
    settle()
    if wizard.step.key != step:
        wizard.go(step)
    settle(0.2)
    assert wizard.step.key == step, wizard.step.key
    return window


def open_banner(window: MainWindow) -> QWidget:
    """Something went wrong while packing."""
    open_wizard("pick", window)
    wizard = window.pages.wizard
    assert wizard is not None
    wizard.say("danger", "Wrong item – this isn't in #1001", "You scanned Speckled ramen bowl. Nothing was ticked.")
    return window


def open_read_back(window: MainWindow) -> QWidget:
    """What a buyer had written on a piece, large, before the piece goes in the box."""
    from makerapp.models import queries
    from makerapp.services import shop
    from makerapp.services.fulfillment import reload
    from makerapp.tour.screens.tools import settle

    waiting = queries.ids(queries.ListQuery(View.TO_PACK, shop.today()))
    order_id = next(each for each in waiting if read_back.unread(reload(each)))
    window.show_wizard([order_id], order_id)
    wizard = window.pages.wizard
    assert wizard is not None
    settle()
    wizard.pick.rows[read_back.unread(reload(order_id))[0].id].click()
    settle(0.2)
    return window
