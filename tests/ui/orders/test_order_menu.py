"""What can be done with an order, in the menu of the list and of the order window."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from makerapp.models.rows import View
from makerapp.ui.main_window import MainWindow
from makerapp.ui.orders.detail_dialog import OrderDetailDialog
from makerapp.ui.orders.edit_dialog import OrderEditDialog
from makerapp.ui.orders.order_menu import GROUPS, Entry
from makerapp.ui.theme.icons import svg_text
from makerapp.ui.widgets.menu import Menu

ENTRIES = [entry for group in GROUPS for entry in group]


def named(menu: Menu) -> list[str]:
    return [action.text() for action in menu.actions() if action.text()]


def offered(window: MainWindow, view: View) -> list[str]:
    window.show_view(view)
    menu = window.actions_of_orders.menu(window.orders.model.order_at(0), window)
    found = named(menu)
    menu.deleteLater()
    return found


def test_the_menu_offers_what_fits_the_status(shop_window: MainWindow) -> None:
    to_pack, sent, cancelled = (offered(shop_window, view) for view in (View.TO_PACK, View.ON_THE_WAY, View.CANCELLED))
    assert to_pack[0] == "Fulfill…"
    assert "Cancel order…" in to_pack
    assert "Cancel fulfillment…" not in to_pack
    assert "Cancel fulfillment…" in sent
    assert ["Change ship-by date…" in each for each in (to_pack, sent, cancelled)] == [True, False, False]
    assert "Fulfill…" not in sent
    assert "Reopen order" in cancelled
    assert "Cancel order…" not in cancelled


def test_the_order_window_leaves_out_what_it_has_a_button_for(shop_window: MainWindow, qtbot: QtBot) -> None:
    in_list = offered(shop_window, View.TO_PACK)
    dialog = OrderDetailDialog(shop_window.context, shop_window.orders.model.id_at(0))
    qtbot.addWidget(dialog)
    in_window = named(dialog.order_head.more_menu)
    assert [word for word in in_list if word not in in_window] == ["Open", "Edit", "Print slip…"]
    assert [word for word in in_list if word in in_window] == in_window


def test_packing_from_the_order_window_closes_it(shop_window: MainWindow, qtbot: QtBot) -> None:
    order_id = offered(shop_window, View.TO_PACK) and shop_window.orders.model.id_at(0)
    dialog = OrderDetailDialog(shop_window.context, order_id)
    qtbot.addWidget(dialog)
    fulfill = next(action for action in dialog.order_head.more_menu.actions() if action.text() == "Fulfill…")
    with qtbot.waitSignals([dialog.fulfill_requested, dialog.accepted]):
        fulfill.trigger()


def test_duplicate_opens_the_copy_to_be_edited(shop_window: MainWindow, qtbot: QtBot) -> None:
    shop_window.show_view(View.DELIVERED)
    opened: list[str] = []

    def leave() -> None:
        form = QApplication.activeModalWidget()
        assert isinstance(form, OrderEditDialog)
        opened.append(form.windowTitle())
        form.reject()

    QTimer.singleShot(100, leave)
    shop_window.actions_of_orders.duplicate(shop_window.orders.model.id_at(0))
    page = shop_window.orders
    row = page.model.order_at(page.table.currentIndex().row())
    assert row is not None
    assert (page.view, row.number) == (View.TO_CONFIRM, "#1041")
    assert opened
    assert "1041" in opened[0]


@pytest.mark.parametrize("entry", ENTRIES, ids=lambda entry: entry.icon)
def test_every_line_has_a_bundled_icon_and_true_dots(entry: Entry) -> None:
    assert svg_text(entry.icon)
    assert not isinstance(entry.words, str) or entry.words == entry.words.strip().replace("...", "…")


def test_no_line_stands_twice_and_none_begins_or_ends_with_a_separator(shop_window: MainWindow) -> None:
    for view in list(View)[:6]:
        shop_window.show_view(view)
        for row in range(shop_window.orders.model.rowCount()):
            menu = shop_window.actions_of_orders.menu(shop_window.orders.model.order_at(row), shop_window)
            words, actions = named(menu), menu.actions()
            assert len(words) == len(set(words))
            assert not actions[0].isSeparator()
            assert not actions[-1].isSeparator()
            menu.deleteLater()
