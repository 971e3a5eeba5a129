"""A list with its filters and order gets a name, stands in the sidebar, and is opened, changed, renamed, deleted."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog

from makerapp.models.list_rows import Filter, Sort, View
from makerapp.services import preferences, saved_views
from makerapp.services.saved_views import SavedView
from makerapp.ui.main_window import MainWindow
from makerapp.ui.orders.saved_view_menu import NameDialog
from makerapp.ui.palette import sources
from tests.ui.hands import click


@pytest.fixture
def typing(monkeypatch: pytest.MonkeyPatch) -> Callable[[str], None]:
    """What will be typed into the next question for a name."""

    def answer(name: str) -> None:
        def run(dialog: NameDialog) -> int:
            dialog.name.setText(name)
            click(dialog.save_button)
            return dialog.result()

        monkeypatch.setattr(NameDialog, "exec", run)

    return answer


@pytest.fixture
def gifts(shop_window: MainWindow, typing: Callable[[str], None]) -> SavedView:
    """To pack with the pill Gift, by total, saved as "Gifts" through the bookmark."""
    shop_window.show_view(View.TO_PACK)
    assert shop_window.orders.head.saved_button.isHidden()
    click(shop_window.orders.pills.buttons[Filter.GIFT])
    shop_window.orders.choice.sort_by(Sort.TOTAL)
    typing("Gifts")
    assert not shop_window.orders.head.saved_button.isHidden()
    click(shop_window.orders.head.saved_button)
    (made,) = saved_views.all_views()
    return made


def entries(window: MainWindow, key: str) -> list[str]:
    menu = window.orders.saved_menu.menu(key)
    assert menu is not None
    found = [action.text() for action in menu.actions() if not action.isSeparator()]
    menu.deleteLater()
    return found


def press(window: MainWindow, key: str, words: str) -> None:
    menu = window.orders.saved_menu.menu(key)
    assert menu is not None
    next(action for action in menu.actions() if action.text() == words).trigger()
    QTest.qWait(10)


def test_the_saved_list_opens_at_once_under_its_name(shop_window: MainWindow, gifts: SavedView) -> None:
    page, sidebar = shop_window.orders, shop_window.sidebar
    assert page.head.title.text() == "Gifts"
    assert page.head.counts.text().startswith("To pack · 3 of 8 orders")
    assert list(sidebar.saved.items) == [gifts.key]
    assert sidebar.saved.items[gifts.key].isChecked()
    assert not sidebar.items[View.TO_PACK].isChecked()
    assert not sidebar.saved.isHidden()
    assert shop_window.toasts.text() == "“Gifts” saved"


def test_its_line_brings_filters_and_order_back(shop_window: MainWindow, gifts: SavedView) -> None:
    shown = shop_window.orders.model.all_ids()
    shop_window.show_view(View.ALL)
    assert shop_window.sidebar.items[View.ALL].isChecked()
    click(shop_window.sidebar.saved.items[gifts.key])
    assert shop_window.orders.model.all_ids() == shown
    assert shop_window.orders.pills.filters == {Filter.GIFT}
    assert (shop_window.orders.choice.how.sort, shop_window.orders.choice.how.descending) == (Sort.TOTAL, True)


def test_what_is_tried_on_it_is_kept_only_when_asked_to(shop_window: MainWindow, gifts: SavedView) -> None:
    before = preferences.get("view_filters")
    click(shop_window.orders.pills.buttons[Filter.NOTE])
    assert preferences.get("view_filters") == before, "the view's own filters stay as they were left"
    assert entries(shop_window, gifts.key) == ["Keep these filters", "Save as another list…", "Rename…", "Delete list"]
    click(shop_window.sidebar.saved.items[gifts.key])
    assert shop_window.orders.pills.filters == {Filter.GIFT}
    assert entries(shop_window, gifts.key) == ["Rename…", "Delete list"]
    click(shop_window.orders.pills.buttons[Filter.NOTE])
    press(shop_window, gifts.key, "Keep these filters")
    kept = saved_views.find(gifts.key)
    assert kept is not None
    assert kept.filters == {Filter.GIFT, Filter.NOTE}
    click(shop_window.toasts.toast.action)
    assert saved_views.find(gifts.key) == gifts
    assert shop_window.orders.pills.filters == {Filter.GIFT}


def test_search_and_back(shop_window: MainWindow, gifts: SavedView) -> None:
    page = shop_window.orders
    page.search.setText("lindqvist")
    page.run_search()
    assert page.head.title.text() == "Search results"
    assert page.head.saved_button.isHidden()
    page.search.clear()
    assert page.head.title.text() == "Gifts"
    assert page.pills.filters == {Filter.GIFT}


def test_renamed_with_undo(shop_window: MainWindow, gifts: SavedView, typing: Callable[[str], None]) -> None:
    typing("Presents")
    press(shop_window, gifts.key, "Rename…")
    assert shop_window.orders.head.title.text() == "Presents"
    assert shop_window.sidebar.saved.items[gifts.key].word == "Presents"
    click(shop_window.toasts.toast.action)
    assert shop_window.sidebar.saved.items[gifts.key].word == "Gifts"
    assert shop_window.orders.head.title.text() == "Gifts"


def test_deleted_with_undo(shop_window: MainWindow, gifts: SavedView) -> None:
    press(shop_window, gifts.key, "Delete list")
    assert saved_views.all_views() == ()
    assert shop_window.sidebar.saved.isHidden()
    assert shop_window.orders.head.title.text() == "To pack"
    assert shop_window.sidebar.items[View.TO_PACK].isChecked()
    click(shop_window.toasts.toast.action)
    assert saved_views.all_views() == (gifts,)
    assert not shop_window.sidebar.saved.isHidden()


def test_a_name_that_is_taken_is_told_at_the_field(shop_window: MainWindow, gifts: SavedView) -> None:
    dialog = NameDialog("Save this list", "", "", lambda name: saved_views.save(name, gifts), shop_window)
    dialog.name.setText("gifts")
    click(dialog.save_button)
    assert dialog.result() != QDialog.DialogCode.Accepted
    assert "already" in dialog.field.error_text()
    dialog.name.setText("Others")
    click(dialog.save_button)
    assert dialog.result() == QDialog.DialogCode.Accepted
    assert len(shop_window.sidebar.saved.items) == 2


def test_the_line_is_named_and_its_menu_comes_by_right_click(shop_window: MainWindow, gifts: SavedView) -> None:
    item = shop_window.sidebar.saved.items[gifts.key]
    assert item.accessibleName() == "Gifts"
    asked: list[str] = []
    shop_window.sidebar.saved.menu_wanted.disconnect()
    shop_window.sidebar.saved.menu_wanted.connect(lambda key, _place: asked.append(key))
    item.customContextMenuRequested.emit(item.rect().center())
    assert asked == [gifts.key]


def test_the_command_palette_finds_it_by_its_name(shop_window: MainWindow, gifts: SavedView) -> None:
    shop_window.show_view(View.ALL)
    entry = next(each for each in sources.everything(shop_window) if each.title == "Gifts")
    entry.run()
    assert shop_window.orders.head.title.text() == "Gifts"
