"""The sidebar: opening pages, counts, narrow and low windows."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from makerapp.models.rows import View
from makerapp.ui.main_window import MainWindow
from makerapp.ui.shop_page import ShopPlace
from makerapp.ui.theme import THEME
from tests.ui.hands import CTRL, click


def test_sidebar_opens_a_view_and_selects_its_first_order(shop_window: MainWindow) -> None:
    click(shop_window.sidebar.items[View.DELIVERED])
    QTest.qWait(10)
    page = shop_window.orders
    assert page.view is View.DELIVERED
    assert page.order_panel.chip.status == "delivered"
    assert page.order_panel.main_button.text() == "Copy a thank-you message"


def test_the_sidebar_is_icons_only_in_a_narrow_window(shop_window: MainWindow) -> None:
    shop_window.resize(1200, 700)
    QTest.qWait(10)
    assert shop_window.sidebar.width() == 64
    assert shop_window.sidebar.items[View.TO_PACK].toolTip() == "To pack (Ctrl+3)"
    shop_window.resize(1366, 768)
    QTest.qWait(10)
    assert shop_window.sidebar.width() == 232


@pytest.mark.parametrize("width", [1366, 1200])
def test_orders_are_brought_in_from_the_sidebar(
    shop_window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, width: int
) -> None:
    from makerapp.ui.importing import choose

    shop_window.resize(width, 768)
    QTest.qWait(10)
    file, brought = tmp_path / "orders.csv", []
    monkeypatch.setattr(choose, "choose_files", lambda _parent: [file])
    monkeypatch.setattr(shop_window, "import_files", brought.extend)
    item = shop_window.sidebar.bring_in
    assert (item.accessibleName(), item.toolTip()) == ("Bring in orders", "Bring in orders (Ctrl+I)")
    assert item.y() < shop_window.sidebar.settings.y()
    click(item)
    QTest.keyClick(shop_window, Qt.Key.Key_I, CTRL)
    assert brought == [file, file]
    assert not item.isChecked()
    assert shop_window.sidebar.items[View.TO_PACK].isChecked()


@pytest.mark.parametrize("percent", [90, 100, 115, 130])
@pytest.mark.parametrize("count", [8, 1234])
def test_the_late_pill_never_cuts_a_view_s_name(
    shop_window: MainWindow, look: QApplication, percent: int, count: int
) -> None:
    THEME.apply(look, text_percent=percent)
    QTest.qWait(10)
    canvas = QPixmap(shop_window.sidebar.size())
    painter = QPainter(canvas)
    for item in shop_window.sidebar.items.values():
        item.set_counts(count, 12)
        figures = QFontMetrics(THEME.font("strong", tabular=True)).horizontalAdvance(str(count)) + 2
        right = item.width() - THEME.metric("space3") - figures - THEME.metric("space2")
        left = 2 * THEME.metric("space3") + THEME.metric("icon")
        end = left + QFontMetrics(THEME.font("strong")).horizontalAdvance(item._word) + 1
        assert item._paint_late(painter, right, end) >= end
    painter.end()


@pytest.mark.parametrize("width", [1366, 1180])
def test_in_a_low_window_the_lines_scroll_and_the_foot_stays(
    shop_window: MainWindow, look: QApplication, width: int
) -> None:
    """Touch and the biggest words in the smallest window: what is chosen or has the focus is in view."""
    THEME.apply(look, density="touch", text_percent=130)
    shop_window.resize(width, 680)
    QTest.qWait(30)
    sidebar, view = shop_window.sidebar, shop_window.sidebar.lines.viewport()

    def is_seen(item: QWidget) -> bool:
        return view.rect().contains(QRect(item.mapTo(view, QPoint(0, 0)), item.size()))

    shop_window.pages.show_shop(ShopPlace.EARNINGS)
    QTest.qWait(10)
    assert is_seen(sidebar.shop_items[ShopPlace.EARNINGS])
    assert not is_seen(sidebar.items[View.TO_CONFIRM])
    sidebar.items[View.TO_CONFIRM].setFocus()
    assert is_seen(sidebar.items[View.TO_CONFIRM])
    assert sidebar.help.geometry().bottom() < sidebar.height()
    sidebar.lines.verticalScrollBar().setValue(0)
    assert (sidebar.more_above.isVisible(), sidebar.more_below.isVisible()) == (False, True)
    sidebar.lines.verticalScrollBar().setValue(sidebar.lines.verticalScrollBar().maximum())
    assert (sidebar.more_above.isVisible(), sidebar.more_below.isVisible()) == (True, False)


def test_at_the_smallest_height_everything_fits(shop_window: MainWindow) -> None:
    shop_window.resize(1366, 680)
    QTest.qWait(30)
    assert shop_window.sidebar.lines.verticalScrollBar().maximum() == 0
    assert not shop_window.sidebar.more_above.isVisible()
    assert not shop_window.sidebar.more_below.isVisible()


def test_a_page_of_the_shop_says_its_key(shop_window: MainWindow) -> None:
    item = shop_window.sidebar.shop_items[ShopPlace.PRODUCTS]
    assert (item.accessibleName(), item.toolTip()) == ("Products", "Products (Ctrl+8)")
    click(item)
    assert item.isChecked()
    assert not shop_window.sidebar.items[View.TO_PACK].isChecked()
