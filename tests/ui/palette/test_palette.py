"""The command palette in the real window: opened by its key, typed into, chosen from, left."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from makerapp.models import queries
from makerapp.models.list_rows import View
from makerapp.ui.help_page import HelpPage
from makerapp.ui.main_window import MainWindow
from makerapp.ui.palette.entries import Kind
from makerapp.ui.palette.entry_list import EntryList
from makerapp.ui.palette.palette import CommandPalette
from makerapp.ui.settings.settings_dialog import SettingsDialog
from tests.ui.hands import CTRL


def palette_of(window: MainWindow) -> CommandPalette:
    """Opened by its key, over To pack."""
    window.show_view(View.TO_PACK)
    window.activateWindow()
    QTest.keyClick(window, Qt.Key.Key_K, CTRL)
    found = window.findChild(CommandPalette)
    assert found is not None
    return found


def typed(palette: CommandPalette, text: str) -> list[str]:
    """What is shown for a text."""
    palette.field.selectAll()
    QTest.keyClicks(palette.field, text)
    while palette._typing.isActive():
        QTest.qWait(5)
    return [entry.shown for entry in palette.list.entries]


def enter(palette: CommandPalette) -> None:
    QTest.keyClick(palette.field, Qt.Key.Key_Return)
    QTest.qWait(30)


def is_gone(window: MainWindow) -> bool:
    found = window.findChild(CommandPalette)
    return found is None or not found.isVisible()


def test_it_stands_where_it_was_designed(shop_window: MainWindow) -> None:
    palette = palette_of(shop_window)
    place = palette.sheet_place()
    assert (place.left(), place.top(), place.width()) == ((1366 - 620) // 2, 120, 620)
    assert palette.geometry() == shop_window.rect()
    assert palette.field.hasFocus()


def test_it_begins_with_the_green_button_and_the_pages(shop_window: MainWindow) -> None:
    first, *others = palette_of(shop_window).list.entries
    row = shop_window.orders.table.current_id()
    assert row is not None
    assert first.shown.startswith("Pack & ship #1001")
    assert first.keys == "Ctrl ↵"
    assert {"To confirm", "To pack", "Products", "New order", "Settings"} <= {entry.title for entry in others}


def test_every_kind_is_found_in_plain_words(shop_window: MainWindow) -> None:
    palette = palette_of(shop_window)
    assert typed(palette, "pack")[0] == "To pack"
    assert "Logo" in typed(palette, "brand")
    assert typed(palette, "how do i pack several")[0] == "How do I pack several orders at once?"
    assert "Hold #1001 – Maya Lindqvist…" in typed(palette, "pause")
    assert any(shown.startswith("#1003 – Priya Raman") for shown in typed(palette, "1003"))
    assert any("Łukasz" in shown for shown in typed(palette, "lukasz"))


def test_an_order_named_by_its_number_stands_first(shop_window: MainWindow) -> None:
    palette = palette_of(shop_window)
    assert typed(palette, "#1003")[0].startswith("#1003 – Priya Raman")
    assert palette.list.entries[0].kind is Kind.ORDER


def test_enter_opens_a_view(shop_window: MainWindow) -> None:
    palette = palette_of(shop_window)
    typed(palette, "to make")
    enter(palette)
    assert shop_window.orders.view is View.TO_MAKE
    assert is_gone(shop_window)


def test_enter_straight_after_typing_takes_what_was_typed(shop_window: MainWindow) -> None:
    palette = palette_of(shop_window)
    QTest.keyClicks(palette.field, "delivered")
    enter(palette)
    assert shop_window.orders.view is View.DELIVERED


def test_down_goes_to_the_next_line_and_round(shop_window: MainWindow) -> None:
    palette = palette_of(shop_window)
    shown = typed(palette, "pack")
    for title in (*shown[1:], shown[0]):
        QTest.keyClick(palette.field, Qt.Key.Key_Down)
        assert palette.list.current is not None
        assert palette.list.current.shown == title
    QTest.keyClick(palette.field, Qt.Key.Key_Up)
    assert palette.list.current is not None
    assert palette.list.current.shown == shown[-1]


def test_a_setting_opens_at_its_field(shop_window: MainWindow) -> None:
    palette = palette_of(shop_window)
    typed(palette, "currency")
    seen: list[object] = []

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, SettingsDialog)
        seen.extend((type(dialog.section).__name__, dialog.focusWidget()))
        seen.append(dialog.section.currency)
        dialog.reject()

    QTimer.singleShot(400, look)
    enter(palette)
    assert seen[0] == "OrdersSection"
    assert seen[1] is seen[2]


def test_a_question_opens_the_guide(shop_window: MainWindow) -> None:
    palette = palette_of(shop_window)
    typed(palette, "can two orders go in one parcel")
    enter(palette)
    page = shop_window.pages.page
    assert isinstance(page, HelpPage)
    assert page.reader.accessibleName() == "Questions"


def test_an_action_is_done_for_the_selected_order(shop_window: MainWindow) -> None:
    palette = palette_of(shop_window)
    typed(palette, "copy address")
    enter(palette)
    assert "Bristol" in QApplication.clipboard().text()
    assert shop_window.toasts.text() == "Address copied"


def test_a_click_chooses_and_a_click_beside_closes(shop_window: MainWindow) -> None:
    palette = palette_of(shop_window)
    typed(palette, "earnings")
    place = palette.list.visualRect(palette.list.model().index(0, 0)).center()
    QTest.mouseClick(palette.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    QTest.qWait(30)
    assert shop_window.pages.shop_place() == "earnings"
    palette = palette_of(shop_window)
    QTest.mouseClick(palette, Qt.MouseButton.LeftButton, pos=QPoint(20, 400))
    assert is_gone(shop_window)


def test_esc_closes_and_the_focus_is_where_it_was(shop_window: MainWindow) -> None:
    shop_window.show_view(View.TO_PACK)
    before = shop_window.focusWidget()
    palette = palette_of(shop_window)
    QTest.keyClick(palette.field, Qt.Key.Key_Escape)
    assert is_gone(shop_window)
    assert shop_window.focusWidget() is before


def test_its_key_a_second_time_closes_it(shop_window: MainWindow) -> None:
    palette = palette_of(shop_window)
    QTest.keyClick(palette.field, Qt.Key.Key_K, CTRL)
    assert is_gone(shop_window)


def test_a_key_of_the_window_closes_it_and_does_what_it_does(shop_window: MainWindow) -> None:
    palette = palette_of(shop_window)
    QTest.keyClick(palette.field, Qt.Key.Key_5, CTRL)
    assert is_gone(shop_window)
    assert shop_window.orders.view is View.DELIVERED


def test_ctrl_enter_chooses_instead_of_pressing_what_is_covered(shop_window: MainWindow) -> None:
    palette = palette_of(shop_window)
    typed(palette, "to make")
    QTest.keyClick(palette.field, Qt.Key.Key_Return, CTRL)
    QTest.qWait(30)
    assert shop_window.orders.view is View.TO_MAKE
    assert not shop_window.pages.is_wizard


def test_tab_stays_in_the_field(shop_window: MainWindow) -> None:
    palette = palette_of(shop_window)
    for key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
        QTest.keyClick(palette.field, key)
        assert palette.field.hasFocus()


def test_nothing_found_is_said(shop_window: MainWindow) -> None:
    palette = palette_of(shop_window)
    assert typed(palette, "<b>zzyzx</b>") == []
    assert "<b>zzyzx</b>" in palette.nothing.text()
    assert palette.nothing.isVisible()
    enter(palette)
    assert not is_gone(shop_window)


def test_each_line_is_read_with_its_kind_and_keys(shop_window: MainWindow) -> None:
    palette = palette_of(shop_window)
    typed(palette, "pack")
    index = palette.list.model().index(0, 0)
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "To pack, Go to, keys Ctrl 3"
    assert QAccessible.queryAccessibleInterface(palette.list) is not None


@pytest.mark.parametrize("size", [(1180, 680), (1920, 1080)])
def test_it_stays_inside_the_window(shop_window: MainWindow, size: tuple[int, int]) -> None:
    palette = palette_of(shop_window)
    shop_window.resize(*size)
    QTest.qWait(20)
    assert palette.geometry() == shop_window.rect()
    assert palette.rect().contains(palette.sheet_place())


def test_it_has_all_orders_of_a_name_within_a_keystroke(shop_window: MainWindow) -> None:
    palette = palette_of(shop_window)
    typed(palette, "maya")
    (order_id,) = queries.find_by_number("#1001")
    assert order_id
    assert isinstance(palette.list, EntryList)
    assert any(entry.kind is Kind.ORDER for entry in palette.list.entries)


def test_it_works_in_an_empty_shop(empty_window: MainWindow) -> None:
    empty_window.activateWindow()
    QTest.keyClick(empty_window, Qt.Key.Key_K, CTRL)
    palette = empty_window.findChild(CommandPalette)
    assert palette is not None
    assert "New order" in [entry.title for entry in palette.list.entries]
    assert typed(palette, "anything at all") is not None
