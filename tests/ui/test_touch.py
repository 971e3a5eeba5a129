"""Fingers: the offer after the first touch, and lists that follow a finger."""

from __future__ import annotations

from PySide6.QtCore import QPoint
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QScroller, QScrollerProperties
from pytestqt.qtbot import QtBot

from makerapp.models.list_rows import View
from makerapp.services import preferences
from makerapp.ui.main_window import MainWindow
from makerapp.ui.orders.selection_panel import SelectionPanel
from makerapp.ui.theme import THEME, Density
from tests.ui.hands import click

OFFER = "Using a touch screen? Make everything bigger"


def tap(window: MainWindow, at: QPoint) -> None:
    """A finger comes down and goes up again."""
    device = QTest.createTouchDevice()
    handle = window.windowHandle()
    QTest.touchEvent(handle, device).press(0, at, handle).commit()
    QTest.touchEvent(handle, device).release(0, at, handle).commit()
    QTest.qWait(30)


def test_bigger_things_are_offered_once(shop_window: MainWindow, look: QApplication, qtbot: QtBot) -> None:
    tap(shop_window, QPoint(600, 20))
    assert shop_window.toasts.text() == OFFER
    assert shop_window.toasts.toast.action.text() == "Switch"
    click(shop_window.toasts.toast.action)
    assert THEME.density is Density.TOUCH
    assert preferences.get("density") == "touch"
    shop_window.toasts.hide()
    tap(shop_window, QPoint(600, 20))
    assert shop_window.toasts.text() == ""
    assert preferences.get("touch_offered")


def test_what_was_refused_is_not_offered_again(shop_window: MainWindow, look: QApplication) -> None:
    tap(shop_window, QPoint(600, 20))
    shop_window.toasts.hide()
    tap(shop_window, QPoint(600, 20))
    assert shop_window.toasts.text() == ""
    assert THEME.density is Density.NORMAL


def test_a_maker_with_the_touch_look_is_not_asked(shop_window: MainWindow, look: QApplication) -> None:
    THEME.apply(look, density="touch")
    tap(shop_window, QPoint(600, 20))
    assert shop_window.toasts.text() == ""


def test_a_finger_scrolls_without_bouncing(shop_window: MainWindow) -> None:
    shop_window.show_view(View.ALL)
    page = shop_window.orders
    page.model.set_ticked(page.model.all_ids()[:2], True)
    page.show_panel_now()
    assert isinstance(page.panel, SelectionPanel)
    for area in (page.table, page.panel.body_scroll, page.order_panel.body_scroll):
        assert isinstance(area, QAbstractScrollArea)
        assert QScroller.hasScroller(area.viewport())
        policy = QScrollerProperties.ScrollMetric.VerticalOvershootPolicy
        how = QScroller.scroller(area.viewport()).scrollerProperties()
        assert how.scrollMetric(policy) == QScrollerProperties.OvershootPolicy.OvershootAlwaysOff
