"""The window through real clicks and keys on a real database file."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QFontMetrics, QPainter, QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from makerapp import clock
from makerapp.models import queries
from makerapp.models.detail import order_detail
from makerapp.models.rows import View
from makerapp.paths import DataFolder
from makerapp.services import orders, preferences, shop
from makerapp.ui.help_page import HelpPage
from makerapp.ui.main_window import MainWindow
from makerapp.ui.refusals import guarded
from makerapp.ui.shortcuts import SHORTCUTS, VIEW_KEYS
from makerapp.ui.signals import AppSignals
from makerapp.ui.theme import THEME
from makerapp.ui.widgets.card import Line
from tests.conftest import FROZEN_INSTANT
from tests.ui.conftest import open_window

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


def click(button: QAbstractButton) -> None:
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def press_green(window: MainWindow) -> None:
    """The green button, after the moment in which it takes no second click."""
    QTest.qWait(window.orders.panel.main_button.DEAF_MS + 20)
    click(window.orders.panel.main_button)
    QTest.qWait(10)


def test_the_window_opens_where_the_work_is(shop_window: MainWindow) -> None:
    page = shop_window.orders
    assert page.view is View.TO_PACK
    assert page.head.title.text() == "To pack"
    assert page.head.counts.text() == "8 orders · 2 late · 3 to ship today"
    assert shop_window.sidebar.items[View.TO_PACK].isChecked()
    assert shop_window.sidebar.items[View.TO_PACK].accessibleName() == "To pack, 8 orders, 2 late"
    assert page.table.currentIndex().row() == 0
    assert page.order_panel.order_id == page.model.id_at(0)
    assert page.order_panel.number.text() == page.model.order_at(0).number


def test_sidebar_opens_a_view_and_selects_its_first_order(shop_window: MainWindow) -> None:
    click(shop_window.sidebar.items[View.DELIVERED])
    QTest.qWait(10)
    page = shop_window.orders
    assert page.view is View.DELIVERED
    assert page.order_panel.chip.status == "delivered"
    assert page.order_panel.main_button.text() == "Copy a thank-you message"


@pytest.mark.parametrize("view", list(View))
def test_each_view_has_a_key(shop_window: MainWindow, view: View) -> None:
    key = Qt.Key.Key_0 + int(VIEW_KEYS[view][-1])
    QTest.keyClick(shop_window, Qt.Key(key), CTRL)
    assert shop_window.orders.view is view


def test_confirming_moves_the_order_on_says_so_and_selects_the_next(shop_window: MainWindow) -> None:
    shop_window.show_view(View.TO_CONFIRM)
    QTest.qWait(10)
    page = shop_window.orders
    first, second = page.model.id_at(0), page.model.id_at(1)
    number = page.model.order_at(0).number
    assert page.order_panel.main_button.text() == "Confirm order"
    press_green(shop_window)
    assert str(queries.rows([first])[0].status) in ("confirmed", "processing")
    assert shop_window.toasts.text() == f"{number} confirmed"
    assert page.model.rowCount() == 7
    assert page.table.current_id() == second
    assert page.order_panel.order_id == second
    assert shop_window.sidebar.items[View.TO_CONFIRM].accessibleName() == "To confirm, 7 orders"


def test_undo_in_the_toast_brings_the_order_back(shop_window: MainWindow) -> None:
    shop_window.show_view(View.TO_CONFIRM)
    QTest.qWait(10)
    first = shop_window.orders.model.id_at(0)
    press_green(shop_window)
    click(shop_window.toasts.toast.action)
    QTest.qWait(10)
    assert str(queries.rows([first])[0].status) == "pending"
    assert shop_window.orders.model.rowCount() == 8
    assert shop_window.toasts.text() == f"Undone: {queries.rows([first])[0].number} confirmed"


def test_keys_undo_and_redo(shop_window: MainWindow) -> None:
    shop_window.show_view(View.TO_CONFIRM)
    QTest.qWait(10)
    first = shop_window.orders.model.id_at(0)
    QTest.qWait(420)
    QTest.keyClick(shop_window, Qt.Key.Key_Return, CTRL)
    after = str(queries.rows([first])[0].status)
    assert after != "pending"
    QTest.keyClick(shop_window, Qt.Key.Key_Z, CTRL)
    assert str(queries.rows([first])[0].status) == "pending"
    QTest.keyClick(shop_window, Qt.Key.Key_Z, CTRL | SHIFT)
    assert str(queries.rows([first])[0].status) == after


def test_undo_in_the_timeline(shop_window: MainWindow) -> None:
    shop_window.show_view(View.TO_MAKE)
    QTest.qWait(10)
    made = shop_window.orders.model.id_at(0)
    press_green(shop_window)
    shop_window.show_view(View.TO_PACK)
    shop_window.orders.select_order(made)
    QTest.qWait(10)
    undo = shop_window.orders.order_panel.timeline.entries[0].undo
    assert undo is not None
    click(undo)
    assert str(queries.rows([made])[0].status) == "confirmed"


def test_a_double_click_takes_one_step(shop_window: MainWindow) -> None:
    shop_window.show_view(View.TO_CONFIRM)
    QTest.qWait(10)
    button = shop_window.orders.order_panel.main_button
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    QTest.mouseDClick(button, Qt.MouseButton.LeftButton)
    assert shop_window.orders.model.rowCount() == 7


def test_the_green_button_stays_at_the_same_pixels(shop_window: MainWindow) -> None:
    page = shop_window.orders
    for width, height, panel_width in ((1366, 768, 372), (1920, 1080, 440)):
        shop_window.resize(width, height)
        QTest.qWait(20)
        page.model.clear_ticks()
        page.show_panel_now()
        places = [_place(shop_window, page.order_panel.main_button)]
        page.model.tick_range(0, 2)
        page.show_panel_now()
        QTest.qWait(20)
        places.append(_place(shop_window, page.selection_panel.main_button))
        assert places[0] == places[1]
        panel = page.selection_panel
        button = panel.main_button.geometry()
        assert panel.width() == panel_width
        assert (button.left(), panel.width() - button.right() - 1) == (20, 20)
        assert panel.height() - button.bottom() - 1 == 18


def _place(window: MainWindow, widget: QWidget) -> tuple[QPoint, int, int]:
    return widget.mapTo(window, QPoint(0, 0)), widget.width(), widget.height()


def test_several_orders_are_confirmed_as_one_and_undone_as_one(shop_window: MainWindow) -> None:
    shop_window.show_view(View.TO_CONFIRM)
    page = shop_window.orders
    page.model.tick_range(0, 2)
    QTest.qWait(10)
    ids = page.ticked_in_order()
    assert page.selection_panel.title.text() == "3 orders selected"
    assert page.selection_panel.main_button.text() == "Confirm 3 orders"
    press_green(shop_window)
    assert shop_window.toasts.text() == "3 orders confirmed"
    assert all(str(row.status) != "pending" for row in queries.rows(ids))
    assert not page.model.ticked
    QTest.keyClick(shop_window, Qt.Key.Key_Z, CTRL)
    assert all(str(row.status) == "pending" for row in queries.rows(ids))


def test_packing_several_opens_the_wizard_with_exactly_those(shop_window: MainWindow, qtbot: QtBot) -> None:
    page = shop_window.orders
    page.model.tick_range(1, 3)
    QTest.qWait(10)
    ids = page.ticked_in_order()
    assert page.selection_panel.main_button.text() == "Pack 3 orders"
    with qtbot.waitSignal(shop_window.actions_of_orders.fulfill_wanted) as asked:
        press_green(shop_window)
    assert asked.args == [ids, ids[0]]
    wizard = shop_window.pages.currentWidget()
    assert wizard is not page
    assert shop_window.sidebar.isHidden()
    QTest.keyClick(shop_window, Qt.Key.Key_Escape)
    assert shop_window.pages.currentWidget() is page
    assert not shop_window.sidebar.isHidden()


def test_a_view_key_leaves_the_wizard(shop_window: MainWindow) -> None:
    press_green(shop_window)
    assert shop_window.sidebar.isHidden()
    QTest.keyClick(shop_window, Qt.Key.Key_1, CTRL)
    assert not shop_window.sidebar.isHidden()
    assert shop_window.orders.view is View.TO_CONFIRM


def test_midnight_makes_orders_late(shop_window: MainWindow) -> None:
    with clock.frozen(FROZEN_INSTANT + timedelta(days=1)):
        shop_window._minute.timeout.emit()
        assert shop_window.orders.head.counts.text().startswith("8 orders · 5 late")
        assert shop_window.sidebar.items[View.TO_PACK].accessibleName() == "To pack, 8 orders, 5 late"


def test_first_run_offers_three_ways_to_begin(empty_window: MainWindow) -> None:
    page = empty_window.first_run
    assert empty_window.pages.currentWidget() is page
    assert page.import_button.text() == "Choose orders file…"
    click(page.samples_button)
    QTest.qWait(20)
    assert empty_window.pages.currentWidget() is empty_window.orders
    assert empty_window.orders.model.rowCount() > 0
    assert empty_window.sample_banner.isVisible()


def test_sample_orders_go_with_one_press(shop_window: MainWindow) -> None:
    assert shop_window.sample_banner.isVisible()
    click(shop_window.sample_banner.remove_button)
    QTest.qWait(10)
    assert not queries.has_any_order()
    assert shop_window.pages.currentWidget() is shop_window.first_run


def test_help_lists_every_key(shop_window: MainWindow) -> None:
    QTest.keyClick(shop_window, Qt.Key.Key_F1)
    page = shop_window.pages.currentWidget()
    assert isinstance(page, HelpPage)
    shown = {label.text() for label in page.findChildren(QLabel)}
    for keys in SHORTCUTS.values():
        for key in keys:
            assert key.does in shown
    QTest.keyClick(shop_window, Qt.Key.Key_Escape)
    assert shop_window.pages.currentWidget() is shop_window.orders


def test_f6_goes_round_sidebar_list_and_panel(shop_window: MainWindow) -> None:
    page = shop_window.orders
    shop_window.activateWindow()
    page.table.setFocus()
    seen = []
    for _ in range(3):
        QTest.keyClick(shop_window, Qt.Key.Key_F6)
        seen.append(QApplication.focusWidget())
    assert seen == [page.order_panel.main_button, shop_window.sidebar.items[View.TO_PACK], page.table]


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


def test_size_and_filters_are_remembered(sample_data: DataFolder, qtbot: QtBot) -> None:
    first = open_window(qtbot, sample_data)
    window = next(first)
    geometry = bytes(window.saveGeometry().toBase64().data()).decode("ascii")
    click(next(iter(window.orders.pills.buttons.values())))
    shown = window.orders.model.rowCount()
    assert shown == 2
    for _ in first:
        pass
    second = MainWindow(sample_data, window.context.signals)
    qtbot.addWidget(second)
    assert preferences.get("window_geometry") == geometry
    assert second.orders.model.rowCount() == shown
    assert preferences.get("view_filters")["to-pack"]["filters"] == ["late"]


def test_a_damaged_size_is_no_obstacle(sample_data: DataFolder, qtbot: QtBot) -> None:
    preferences.put("window_geometry", "päd")
    window = MainWindow(sample_data, AppSignals())
    qtbot.addWidget(window)
    assert window.width() >= window.minimumWidth()


def test_a_dropped_file_is_looked_at(shop_window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "orders.csv"
    file.write_text("nothing", encoding="utf-8")
    asked: list[list[Path]] = []
    monkeypatch.setattr(shop_window, "import_files", lambda paths: asked.append(list(paths)))
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file))])
    drop = QDropEvent(
        QPointF(50, 50), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    shop_window.dropEvent(drop)
    assert asked == [[file]]


def test_a_refusal_is_told_in_plain_text(shop_window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    shown: list[QMessageBox] = []
    monkeypatch.setattr(QMessageBox, "exec", lambda box: shown.append(box) or 0)
    delivered = queries.ids(queries.ListQuery(View.DELIVERED, shop.today()))[0]
    assert guarded(shop_window, lambda: orders.confirm(delivered)) is None
    assert shown[0].textFormat() is Qt.TextFormat.PlainText
    assert "Delivered" in shown[0].text()
    assert shown[0].informativeText() == "Only a new order can be confirmed."


def test_every_control_has_a_name(shop_window: MainWindow) -> None:
    nameless = [
        button
        for button in shop_window.findChildren(QAbstractButton)
        if not button.accessibleName() and button.isVisibleTo(shop_window)
    ]
    assert nameless == []


def test_the_menu_offers_what_fits_the_status(shop_window: MainWindow) -> None:
    offered = {}
    for view in (View.TO_PACK, View.ON_THE_WAY, View.CANCELLED):
        shop_window.show_view(view)
        row = shop_window.orders.model.order_at(0)
        menu = shop_window.actions_of_orders.menu(row, shop_window)
        offered[view] = [action.text() for action in menu.actions() if action.text()]
        menu.deleteLater()
    assert offered[View.TO_PACK][0] == "Fulfill…"
    assert offered[View.TO_PACK][-1] == "Cancel order…"
    assert offered[View.ON_THE_WAY][-1] == "Cancel fulfillment…"
    assert "Fulfill…" not in offered[View.ON_THE_WAY]
    assert offered[View.CANCELLED][-1] == "Reopen order"


def test_copying_the_address(shop_window: MainWindow) -> None:
    page = shop_window.orders
    QTest.keyClick(shop_window, Qt.Key.Key_C, CTRL | SHIFT)
    detail = order_detail(page.table.current_id())
    assert QApplication.clipboard().text().splitlines()[0] == detail.ship_to.name
    assert shop_window.toasts.text() == "Address copied"


@pytest.fixture(autouse=True)
def _no_clipboard_left() -> Iterator[None]:
    yield
    QApplication.clipboard().clear()


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


def test_an_empty_search_leaves_a_calm_panel(shop_window: MainWindow) -> None:
    shop_window.orders.search.setText("nobody of that name")
    QTest.qWait(200)
    panel = shop_window.orders.order_panel
    assert not [line for line in panel.findChildren(Line) if line.isVisible()]
    shop_window.orders.search.clear()
    QTest.qWait(20)
    assert [line for line in panel.findChildren(Line) if line.isVisible()]
