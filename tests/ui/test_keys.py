"""Every key of the table, pressed in the real window (UX section 8). No line of the table is without its test."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from makerapp.models import queries
from makerapp.models.list_rows import View
from makerapp.models.order import Status
from makerapp.services import key_table
from makerapp.services.key_table import SHORTCUTS
from makerapp.ui.help_page import HelpPage
from makerapp.ui.main_window import MainWindow
from makerapp.ui.orders.detail_dialog import OrderDetailDialog
from makerapp.ui.orders.edit_dialog import OrderEditDialog
from makerapp.ui.palette.palette import CommandPalette
from makerapp.ui.settings.settings_dialog import SettingsDialog
from makerapp.ui.shop_page import ShopPlace
from makerapp.ui.shortcuts import PLACE_KEYS, VIEW_KEYS
from makerapp.ui.theme import THEME
from makerapp.ui.widgets.menu import Menu
from tests.ui.keyboard import CHECKS, Check, Hands, key


@pytest.fixture
def hands(shop_window: MainWindow, monkeypatch: pytest.MonkeyPatch, look: object) -> Hands:
    shop_window.show_view(View.TO_PACK)
    shop_window.activateWindow()
    QTest.qWait(10)
    shop_window.orders.table.setFocus()
    return Hands(shop_window, monkeypatch)


# --- anywhere


@key(key_table.MAIN, "Ctrl+Return", "Ctrl+Enter")
def _main(hands: Hands) -> None:
    hands.press("Ctrl+Return")
    assert hands.window.pages.is_wizard


@key(key_table.MAIN, "Ctrl+F")
def _search(hands: Hands) -> None:
    hands.press("Ctrl+F")
    assert hands.window.orders.search.hasFocus()


@key(key_table.MAIN, "Ctrl+N")
def _new(hands: Hands) -> None:
    hands.opened(OrderEditDialog, lambda: hands.press("Ctrl+N"))


@key(key_table.MAIN, "Ctrl+I")
def _bring_in(hands: Hands) -> None:
    from makerapp.ui.importing import choose

    asked: list[object] = []
    hands.patch.setattr(choose, "choose_files", lambda window: asked.append(window) or [])
    hands.press("Ctrl+I")
    assert asked == [hands.window]


@key(key_table.MAIN, "Ctrl+K")
def _palette(hands: Hands) -> None:
    hands.press("Ctrl+K")
    assert hands.window.findChild(CommandPalette) is not None


@key(key_table.MAIN, "Ctrl+Z")
def _undo(hands: Hands) -> None:
    order_id = _confirm_one(hands)
    hands.press("Ctrl+Z")
    assert queries.rows([order_id])[0].status is Status.PENDING


@key(key_table.MAIN, "Ctrl+Shift+Z")
def _redo(hands: Hands) -> None:
    order_id = _confirm_one(hands)
    hands.press("Ctrl+Z")
    hands.press("Ctrl+Shift+Z")
    assert queries.rows([order_id])[0].status is not Status.PENDING


def _confirm_one(hands: Hands) -> int:
    hands.window.show_view(View.TO_CONFIRM)
    order_id = hands.window.orders.table.current_id()
    assert order_id is not None
    hands.press("Ctrl+Return")
    QTest.qWait(10)
    assert queries.rows([order_id])[0].status is not Status.PENDING
    return order_id


@key(key_table.MAIN, "F6")
def _areas(hands: Hands) -> None:
    hands.press("F6")
    assert hands.window.orders.panel.isAncestorOf(hands.window.focusWidget())
    hands.press("F6")
    assert hands.window.sidebar.isAncestorOf(hands.window.focusWidget())


@key(key_table.MAIN, "Shift+F6")
def _areas_back(hands: Hands) -> None:
    hands.press("Shift+F6")
    assert hands.window.sidebar.isAncestorOf(hands.window.focusWidget())


@key(key_table.MAIN, "Ctrl+1", "…", "Ctrl+7")
def _views(hands: Hands) -> None:
    for view, keys in VIEW_KEYS.items():
        hands.press(keys)
        assert hands.window.orders.view is view


def _place(place: ShopPlace) -> Check:
    def check(hands: Hands) -> None:
        hands.press(PLACE_KEYS[place])
        assert hands.window.pages.shop_place() is place

    return check


for _each, _keys in PLACE_KEYS.items():
    CHECKS[key_table.MAIN, (_keys,)] = _place(_each)


@key(key_table.MAIN, "Ctrl++", "Ctrl+=")
def _bigger(hands: Hands) -> None:
    hands.press("Ctrl++")
    assert THEME.metrics.text_percent == 115
    hands.press("Ctrl+=")
    assert THEME.metrics.text_percent == 130


@key(key_table.MAIN, "Ctrl+-")
def _smaller(hands: Hands) -> None:
    hands.press("Ctrl+-")
    assert THEME.metrics.text_percent == 90


@key(key_table.MAIN, "Ctrl+,")
def _settings(hands: Hands) -> None:
    hands.opened(SettingsDialog, lambda: hands.press("Ctrl+,"))


@key(key_table.MAIN, "F1")
def _help(hands: Hands) -> None:
    hands.press("F1")
    assert isinstance(hands.window.pages.page, HelpPage)
    hands.press("F1")
    assert hands.window.pages.page is hands.window.orders


@key(key_table.MAIN, "Ctrl+Q")
def _quit(hands: Hands) -> None:
    closed: list[bool] = []
    hands.window.closed.connect(lambda: closed.append(True))
    hands.press("Ctrl+Q")
    assert closed == [True]


# --- in the list


@key(key_table.LIST, "Up", "Down")
def _one_row(hands: Hands) -> None:
    hands.press("Down")
    assert hands.row == 1
    hands.press("Up")
    assert hands.row == 0


@key(key_table.LIST, "PgUp", "PgDown")
def _page_of_rows(hands: Hands) -> None:
    hands.press("PgDown")
    assert hands.row > 1
    hands.press("PgUp")
    assert hands.row == 0


@key(key_table.LIST, "Home", "End")
def _ends(hands: Hands) -> None:
    hands.press("End")
    assert hands.row == hands.window.orders.model.rowCount() - 1
    hands.press("Home")
    assert hands.row == 0


@key(key_table.LIST, "Return")
def _open(hands: Hands) -> None:
    hands.opened(OrderDetailDialog, lambda: hands.press("Return"))


@key(key_table.LIST, "Space")
def _tick(hands: Hands) -> None:
    hands.press("Space")
    assert len(hands.window.orders.model.ticked) == 1
    hands.press("Space")
    assert len(hands.window.orders.model.ticked) == 0


@key(key_table.LIST, "Shift+Up", "Shift+Down")
def _tick_range(hands: Hands) -> None:
    hands.press("Shift+Down")
    hands.press("Shift+Down")
    assert len(hands.window.orders.model.ticked) == 3
    hands.press("Home")
    hands.press("Esc")
    hands.press("End")
    hands.press("Shift+Up")
    assert len(hands.window.orders.model.ticked) == 2


@key(key_table.LIST, "Ctrl+A")
def _tick_all(hands: Hands) -> None:
    hands.press("Ctrl+A")
    assert len(hands.window.orders.model.ticked) == hands.window.orders.model.rowCount()


@key(key_table.LIST, "Ctrl+Shift+P")
def _print_all(hands: Hands) -> None:
    assert _printed(hands, "Ctrl+Shift+P") == [hands.window.orders.model.all_ids()]


@key(key_table.LIST, "Menu")
def _menu(hands: Hands) -> None:
    # The desktop makes this event of the key, each in its own way.
    table = hands.window.orders.table
    place = table.viewport().mapToGlobal(QPoint(10, 10))
    asked = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(10, 10), place)
    QApplication.sendEvent(table, asked)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, Menu)
    menu.close()


@key(key_table.LIST, "Esc")
def _escape(hands: Hands) -> None:
    orders = hands.window.orders
    hands.press("Space")
    assert orders.model.ticked
    hands.press("Esc")
    assert not orders.model.ticked
    hands.press("Ctrl+F")
    QTest.keyClicks(orders.search, "maya")
    orders.choice.run_search()
    hands.press("Esc")
    assert orders.search.text() == ""


# --- for the selected order


@key(key_table.ORDER, "Ctrl+P")
def _print(hands: Hands) -> None:
    assert _printed(hands, "Ctrl+P") == [[hands.window.orders.table.current_id()]]


def _printed(hands: Hands, keys: str) -> list[list[int]]:
    asked: list[list[int]] = []
    hands.patch.setattr(hands.window.actions_of_orders, "print_slips", lambda ids, **_more: asked.append(list(ids)))
    hands.press(keys)
    return asked


@key(key_table.ORDER, "F2")
def _edit(hands: Hands) -> None:
    hands.opened(OrderEditDialog, lambda: hands.press("F2"))


@key(key_table.ORDER, "Ctrl+Shift+C")
def _copy_address(hands: Hands) -> None:
    QApplication.clipboard().clear()
    hands.press("Ctrl+Shift+C")
    assert "Bristol" in QApplication.clipboard().text()


# --- while one packs


@key(key_table.PACK, "Space")
def _one_piece(hands: Hands) -> None:
    wizard = hands.wizard()
    # A personalized piece would be read back first.
    row = next(row for row in wizard.pick.rows.values() if not row.line.personalization)
    row.setFocus(Qt.FocusReason.TabFocusReason)
    assert row.line.packed == 0
    hands.press("Space", row)
    QTest.qWait(10)
    assert next(each for each in wizard.pick.rows.values() if each.line.id == row.line.id).line.packed == 1


@key(key_table.PACK, "Alt+Left")
def _back(hands: Hands) -> None:
    wizard = hands.wizard()
    before = wizard.step.key
    hands.press("Alt+Left", wizard)
    assert wizard.step.key != before


@key(key_table.PACK, "Ctrl+PgUp", "Ctrl+PgDown")
def _turn(hands: Hands) -> None:
    wizard = hands.wizard()
    ids = hands.window.orders.model.all_ids()
    hands.press("Ctrl+PgDown", wizard)
    assert wizard.order_ids() == [ids[1]]
    hands.press("Ctrl+PgUp", wizard)
    assert wizard.order_ids() == [ids[0]]


@key(key_table.PACK, "Esc")
def _leave(hands: Hands) -> None:
    hands.wizard()
    hands.press("Esc")
    assert hands.window.pages.page is hands.window.orders


# --- in windows and forms


@key(key_table.WINDOWS, "Tab", "Shift+Tab")
def _tab(hands: Hands) -> None:
    def look(dialog: SettingsDialog) -> None:
        first = dialog.focusWidget()
        hands.press("Tab", first)
        second = dialog.focusWidget()
        assert second is not first
        hands.press("Shift+Tab", second)
        assert dialog.focusWidget() is first

    hands.opened(SettingsDialog, lambda: hands.press("Ctrl+,"), look)


@key(key_table.WINDOWS, "Return")
def _press_ringed(hands: Hands) -> None:
    def look(dialog: SettingsDialog) -> None:
        dialog.done_button.setFocus(Qt.FocusReason.TabFocusReason)
        hands.press("Return", dialog.done_button)
        assert not dialog.isVisible()

    hands.opened(SettingsDialog, lambda: hands.press("Ctrl+,"), look)


@key(key_table.WINDOWS, "Ctrl+S")
def _save(hands: Hands) -> None:
    def look(dialog: OrderEditDialog) -> None:
        hands.press("Ctrl+S", dialog)
        assert not dialog.isVisible()

    hands.opened(OrderEditDialog, lambda: hands.press("F2"), look)


@key(key_table.WINDOWS, "Ctrl+PgUp", "Ctrl+PgDown")
def _turn_window(hands: Hands) -> None:
    def look(dialog: OrderDetailDialog) -> None:
        first = dialog._order_id
        hands.press("Ctrl+PgDown", dialog)
        assert dialog._order_id != first
        hands.press("Ctrl+PgUp", dialog)
        assert dialog._order_id == first

    hands.opened(OrderDetailDialog, lambda: hands.press("Return"), look)


@key(key_table.WINDOWS, "Esc")
def _close(hands: Hands) -> None:
    def look(dialog: OrderDetailDialog) -> None:
        hands.press("Esc", dialog)
        assert not dialog.isVisible()

    hands.opened(OrderDetailDialog, lambda: hands.press("Return"), look)


# --- the table

LINES = [(group, line) for group, lines in SHORTCUTS.items() for line in lines]


@pytest.mark.parametrize(
    ("group", "keys"), [(group, line.keys) for group, line in LINES], ids=[line.does for _group, line in LINES]
)
def test_the_key_does_what_the_table_says(hands: Hands, group: str, keys: tuple[str, ...]) -> None:
    CHECKS[group, keys](hands)


def test_no_key_is_bound_twice_nor_missing_in_the_table(hands: Hands) -> None:
    bound = [each.toString() for action in hands.window.actions() for each in action.shortcuts()]
    assert sorted(bound) == sorted(set(bound))
    listed = {QKeySequence(keys).toString() for _group, line in LINES for keys in line.keys if keys != "…"}
    views = {QKeySequence(keys).toString() for keys in VIEW_KEYS.values()}
    assert set(bound) <= listed | views


def test_no_key_is_a_plain_letter() -> None:
    assert {keys for _group, line in LINES for keys in line.keys if len(keys) == 1} == {"…"}
