"""No key that a scanner types alone does anything: not as a shortcut of a window, nor where the focus is a list."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QKeyCombination, Qt
from PySide6.QtGui import QAction, QShortcut
from PySide6.QtWidgets import QAbstractButton, QWidget
from pytestqt.qtbot import QtBot

from makerapp.models import queries
from makerapp.models.list_rows import View
from makerapp.ui.main_window import MainWindow
from makerapp.ui.orders.detail_dialog import OrderDetailDialog
from makerapp.ui.orders.edit_dialog import OrderEditDialog
from makerapp.ui.printing.preview_dialog import PrintPreviewDialog
from makerapp.ui.settings.settings_dialog import SettingsDialog
from makerapp.ui.shop_page import ShopPlace
from tests.ui.scanner.strokes import handle_of, stroke

_HELD = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier


def plain_letters(widget: QWidget) -> list[str]:
    """The shortcuts in a widget and all in it that a scanner could type."""
    owners = [*widget.findChildren(QAction), *widget.findChildren(QShortcut), *widget.findChildren(QAbstractButton)]
    owners += widget.actions()
    found = []
    for owner in owners:
        keys = [owner.key()] if isinstance(owner, QShortcut) else None
        if keys is None:
            keys = owner.shortcuts() if isinstance(owner, QAction) else [owner.shortcut()]
        for sequence in keys:
            combinations: list[QKeyCombination] = [sequence[place] for place in range(sequence.count())]
            for each in combinations:
                types = each.key().value < Qt.Key.Key_Escape.value or each.key() in (
                    Qt.Key.Key_Return,
                    Qt.Key.Key_Enter,
                )
                if types and not each.keyboardModifiers() & _HELD:
                    found.append(sequence.toString())
    return found


def test_no_window_has_a_plain_letter_for_a_shortcut(shop_window: MainWindow, qtbot: QtBot) -> None:
    (order_id,) = queries.find_by_number("1001")
    shop_window.show_wizard([order_id], order_id)
    for place in ShopPlace:
        shop_window.pages.show_shop(place)
    shop_window.show_help()
    assert plain_letters(shop_window) == []
    context = shop_window.context
    for make in (
        lambda: OrderDetailDialog(context, order_id, [order_id], shop_window),
        lambda: OrderEditDialog(context, order_id, shop_window),
        lambda: SettingsDialog(context, "scanner", shop_window),
        lambda: PrintPreviewDialog(context, [order_id], shop_window),
    ):
        dialog = make()
        qtbot.addWidget(dialog)
        assert plain_letters(dialog) == []
        if isinstance(dialog, PrintPreviewDialog):
            qtbot.waitUntil(lambda dialog=dialog: dialog.sheets is not None, timeout=20_000)
            dialog.let_go()


@pytest.mark.parametrize("view", [View.TO_PACK, View.TO_CONFIRM, View.ALL])
def test_letters_in_the_list_change_nothing(shop_window: MainWindow, qtbot: QtBot, view: View) -> None:
    shop_window.activateWindow()
    qtbot.waitUntil(shop_window.isActiveWindow)
    shop_window.show_view(view)
    orders = shop_window.orders
    orders.table.setFocus()
    before = (orders.table.current_id(), orders.model.ticked, orders.model.all_ids())
    for letter in "abcdefghijklmnopqrstuvwxyz0123456789-+/.:":
        stroke(handle_of(shop_window), letter, 120)
    qtbot.wait(60)
    assert (orders.table.current_id(), orders.model.ticked, orders.model.all_ids()) == before
    assert orders.search.text() == ""
