"""The green button stands at the same pixels wherever the maker works (UX 14, check 1)."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from makerapp.models.list_rows import View
from makerapp.services import fulfillment, shop
from makerapp.services.fulfillment import Shipment
from makerapp.ui.main_window import MainWindow
from makerapp.ui.shop_page import ShopPlace
from makerapp.ui.theme import THEME

STEPS = ("review", "pick", "print", "ship")


def place(window: MainWindow) -> QRect:
    """Where the button of the page on show stands in the window, once everything is laid out."""
    QTest.qWait(20)
    button = window.pages.page.main_button
    assert button is not None
    assert button.isVisible()
    return QRect(button.mapTo(window, QPoint(0, 0)), button.size())


def places(window: MainWindow) -> Iterator[tuple[str, QRect]]:
    """Every page with a green button, one after the other, and where it stands."""
    window.show_today()
    yield "Today", place(window)
    window.show_view(View.TO_PACK)
    window.orders.show_panel_now()
    yield "list", place(window)
    window.orders.model.tick_range(0, 2)
    window.orders.show_panel_now()
    yield "selection", place(window)
    window.orders.model.clear_ticks()
    window.pages.show_shop(ShopPlace.PRODUCTS)
    yield "products", place(window)
    window.show_view(View.TO_PACK)
    ids = window.orders.model.all_ids()[:3]
    window.show_wizard(ids, ids[0])
    wizard = window.pages.wizard
    assert wizard is not None
    for step in STEPS:
        wizard.go(step)
        assert wizard.step.key == step
        yield step, place(window)
    wizard.shipped(fulfillment.ship(ids[0], Shipment("Evri", "", shop.today())))
    assert wizard.step.key == "done"
    yield "done", place(window)
    window.show_today()
    window.pages.show_batch(ids[1:])
    batch = window.pages.batch
    assert batch is not None
    for step in STEPS:
        batch.go(step)
        yield f"batch, {batch.step.key}", place(window)


@pytest.mark.parametrize("panel_left", [False, True])
@pytest.mark.parametrize(("width", "height"), [(1366, 768), (1920, 1080)])
def test_the_green_button_never_moves(
    today_window: MainWindow, look: QApplication, width: int, height: int, panel_left: bool
) -> None:
    today_window.resize(width, height)
    THEME.apply(look, panel_left=panel_left)
    found = dict(places(today_window))
    THEME.apply(look, panel_left=False)
    assert {f"batch, {step}" for step in STEPS[1:]} <= set(found)
    first = found["Today"]
    assert {name: rect for name, rect in found.items() if rect != first} == {}
    # 20 px from the sides of the panel and 18 from its bottom, the panel 12 from the edge of the window.
    beyond = first.left() if panel_left else width - first.right() - 1
    assert (beyond, height - first.bottom() - 1) == (32, 30)
    assert first.height() == THEME.metric("main_button")
