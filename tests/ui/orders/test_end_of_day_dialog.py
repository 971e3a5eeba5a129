"""Papers of the post in the window: the end-of-day list, and the menu of an order."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from makerapp.models.fulfillment import Fulfillment
from makerapp.models.order import Order
from makerapp.models.rows import View
from makerapp.services.paperwork.kinds import Kind
from makerapp.services.paperwork.wish import Wish
from makerapp.ui.main_window import MainWindow
from makerapp.ui.orders import order_windows
from makerapp.ui.orders.end_of_day_dialog import EndOfDayDialog
from tests.ui.bench import texts_of

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> list[Wish]:
    """What a preview was opened with."""
    found: list[Wish] = []
    monkeypatch.setattr(order_windows, "print_papers", lambda _context, wish, _parent: found.append(wish))
    return found


@pytest.fixture
def dialog(shop_window: MainWindow, qtbot: QtBot) -> EndOfDayDialog:
    shown = EndOfDayDialog(shop_window.context, shop_window)
    qtbot.addWidget(shown)
    shown.show()
    return shown


def newest_day() -> date:
    newest = Fulfillment.select().where(Fulfillment.state == "shipped").order_by(Fulfillment.ship_date.desc()).first()
    day: date = newest.ship_date
    return day


def test_a_day_without_parcels_says_so_and_prints_nothing(
    dialog: EndOfDayDialog, qtbot: QtBot, asked: list[Wish]
) -> None:
    dialog.day.pick(date(2020, 1, 1))
    assert "No parcel was given to a carrier on Wed 1 Jan 2020." in texts_of(dialog)
    qtbot.mouseClick(dialog.go, LEFT)
    assert dialog.isVisible()
    assert asked == []


def test_the_carriers_of_a_day_are_shown_and_printed(dialog: EndOfDayDialog, qtbot: QtBot, asked: list[Wish]) -> None:
    day = newest_day()
    dialog.day.pick(day)
    assert set(dialog.carriers) <= set(texts_of(dialog))
    assert dialog.carriers
    qtbot.mouseClick(dialog.go, LEFT)
    assert not dialog.isVisible()
    assert asked == [Wish(kinds=(Kind.MANIFEST,), day=day)]


def test_the_view_on_the_way_offers_the_list(shop_window: MainWindow) -> None:
    shop_window.show_view(View.ON_THE_WAY)
    assert shop_window.orders.head.day_button.isVisible()
    shop_window.show_view(View.TO_PACK)
    assert not shop_window.orders.head.day_button.isVisible()


@pytest.mark.parametrize(("country", "offered"), [("GB", False), ("NO", True)])
def test_the_menu_offers_the_customs_form_where_one_is_needed(
    shop_window: MainWindow, asked: list[Wish], country: str, offered: bool
) -> None:
    shop_window.show_view(View.TO_PACK)
    row = shop_window.orders.model.order_at(0)
    Order.update(ship_country_code=country, ship_postcode="").where(Order.id == row.id).execute()
    menu = shop_window.actions_of_orders.menu(row, shop_window)
    entries = {action.text(): action for action in menu.actions()}
    assert ("Customs form…" in entries) is offered
    entries["Address label…"].trigger()
    if offered:
        entries["Customs form…"].trigger()
    expected = [(Kind.ADDRESS_LABEL,), (Kind.CUSTOMS_FORM,)] if offered else [(Kind.ADDRESS_LABEL,)]
    assert [wish.kinds for wish in asked] == expected
    menu.deleteLater()
