"""Which carrier stands chosen when nobody has clicked one, when the parcel goes, and numbers that are none."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt

from makerapp.models.order import Order
from makerapp.services import preferences, shop
from makerapp.shipping.carriers import BY_HAND
from makerapp.ui.fulfillment.ship_day import MOST_DAYS_AHEAD
from tests.ui.fulfillment.wizard_bench import WizardBench

NOT_A_NUMBER = "This doesn't look like a tracking number. You can still save it."


@pytest.fixture
def shipping(bench: WizardBench) -> Callable[..., WizardBench]:
    """The first order on Ship, bought with this service from a shop in this country."""

    def go(service: str, country: str = "United Kingdom") -> WizardBench:
        shop.save_profile(country=country)
        order_id = bench.to_pack()[0]
        Order.update(shipping_service=service).where(Order.id == order_id).execute()
        bench.give_printer()
        bench.open([order_id])
        bench.green()
        assert bench.step == "ship"
        return bench

    return go


def test_a_collected_order_is_recorded_without_a_carrier(shipping: Callable[..., WizardBench]) -> None:
    bench = shipping("Collect from Cape Town - Greenpoint Store", "South Africa")
    preferences.put("default_carrier", "DHL Express")
    assert bench.wizard.ship.carriers.carrier == BY_HAND.name
    order_id = bench.wizard.detail.row.id
    bench.green()
    parcel = bench.detail(order_id).parcels[-1]
    assert (parcel.carrier, parcel.service) == (BY_HAND.name, "By hand")
    assert bench.wizard.done.line.text() == "You bring it yourself"
    assert preferences.get("default_carrier") == "DHL Express"


def test_unknown_words_take_the_local_post_and_no_service(shipping: Callable[..., WizardBench]) -> None:
    bench = shipping("Courier Door to Door Delivery - Economy", "South Africa")
    ship = bench.wizard.ship
    assert ship.carriers.carrier == "South African Post Office"
    assert ship.service.currentText() == ""
    order_id = bench.wizard.detail.row.id
    bench.green()
    parcel = bench.detail(order_id).parcels[-1]
    assert (parcel.carrier, parcel.service) == ("South African Post Office", "")


def test_unknown_words_take_the_usual_carrier(bench: WizardBench, shipping: Callable[..., WizardBench]) -> None:
    preferences.put("default_carrier", "The Courier Guy")
    shipping("Free shipping", "South Africa")
    assert bench.wizard.ship.carriers.carrier == "The Courier Guy"


def test_where_nothing_is_known_nothing_is_chosen_but_asked(shipping: Callable[..., WizardBench]) -> None:
    bench = shipping("Standard", "")
    ship = bench.wizard.ship
    assert ship.carriers.carrier == ""
    assert not any(card.is_chosen() for card in ship.carriers.cards)
    bench.green()
    assert bench.step == "ship"
    assert bench.banner.startswith("Who takes the parcel?")
    bench.click(ship.carriers.cards[-1])
    assert bench.banner == ""
    bench.green()
    assert bench.step == "done"


def test_the_number_moves_a_carrier_that_only_stood_there(shipping: Callable[..., WizardBench]) -> None:
    bench = shipping("Royal Mail Tracked 48")
    ship = bench.wizard.ship
    order_id = bench.wizard.detail.row.id
    bench.qtbot.keyClicks(ship.tracking, "1Z999AA10123456784")
    assert not ship.entry.use_it.isVisible()
    bench.qtbot.waitUntil(lambda: ship.carriers.carrier == "UPS", timeout=3000)
    assert ship.service.currentText() == ""
    ship.tracking.selectAll()
    bench.qtbot.keyClicks(ship.tracking, "AB123456785GB")
    bench.qtbot.waitUntil(lambda: ship.carriers.carrier == "Royal Mail", timeout=3000)
    ship.tracking.selectAll()
    bench.qtbot.keyClicks(ship.tracking, "1Z999AA10123456784")
    bench.green()
    assert bench.detail(order_id).parcels[-1].carrier == "UPS"


def test_a_clicked_carrier_stays(shipping: Callable[..., WizardBench]) -> None:
    bench = shipping("Royal Mail Tracked 48")
    ship = bench.wizard.ship
    order_id = bench.wizard.detail.row.id
    bench.click(ship.carriers.cards[1])
    chosen = ship.carriers.carrier
    bench.qtbot.keyClicks(ship.tracking, "1Z999AA10123456784")
    assert ship.entry.use_it.isVisible()
    bench.green()
    assert bench.detail(order_id).parcels[-1].carrier == chosen != "UPS"


@pytest.mark.parametrize("typed", ["abc", "handed over"])
def test_what_is_no_number_is_told_and_saved(shipping: Callable[..., WizardBench], typed: str) -> None:
    bench = shipping("")
    entry = bench.wizard.ship.entry
    bench.qtbot.keyClicks(entry.field, typed)
    assert entry.looks_like.text() == ""
    bench.qtbot.waitUntil(lambda: entry.looks_like.text() == NOT_A_NUMBER, timeout=3000)
    order_id = bench.wizard.detail.row.id
    bench.green()
    assert bench.detail(order_id).parcels[-1].tracking_number == typed


@pytest.mark.parametrize("typed", ["https://royalmail.com/track/AB123456785GB", "www.evri.com/H1", "evri.com/H123456"])
def test_a_web_address_is_not_taken(shipping: Callable[..., WizardBench], typed: str) -> None:
    bench = shipping("")
    entry = bench.wizard.ship.entry
    bench.qtbot.keyClicks(entry.field, typed)
    assert entry.looks_like.text() == "This is a web address. Type or scan only the number."
    bench.green()
    assert bench.step == "ship"
    assert entry.field.hasFocus()
    entry.field.selectAll()
    bench.qtbot.keyClicks(entry.field, "AB123456785GB")
    bench.green()
    assert bench.step == "done"


def test_a_plausible_number_of_nobody_gets_no_hint(shipping: Callable[..., WizardBench]) -> None:
    bench = shipping("")
    entry = bench.wizard.ship.entry
    bench.qtbot.keyClicks(entry.field, "TCG-0048/213")
    bench.qtbot.wait(900)
    assert not entry.looks_like.isVisible()


def test_a_day_to_come_is_told_as_such(shipping: Callable[..., WizardBench]) -> None:
    bench = shipping("Royal Mail Tracked 48")
    bench.qtbot.keyClick(bench.wizard.ship.ship_date, Qt.Key.Key_Down)
    bench.qtbot.keyClick(bench.wizard.ship.ship_date, Qt.Key.Key_PageDown)
    bench.green()
    assert bench.wizard.done.title.text() == "#1001 is ready to go on Sat 28 Nov"


def test_a_day_far_away_or_before_the_order_is_refused(shipping: Callable[..., WizardBench]) -> None:
    bench = shipping("Royal Mail Tracked 48")
    ship, today = bench.wizard.ship, shop.today()
    ship.ship_date.pick(today + timedelta(days=MOST_DAYS_AHEAD + 1))
    bench.green()
    assert bench.step == "ship"
    assert ship.date_field.error_text().startswith("That is more than two weeks away.")
    assert ship.ship_date.hasFocus()
    bench.qtbot.keyClick(ship.ship_date, Qt.Key.Key_Down)
    assert ship.date_field.error_text() == ""
    ship.ship_date.pick(today - timedelta(days=400))
    bench.green()
    assert ship.date_field.error_text().startswith("The order was placed on")
    ship.ship_date.pick(today)
    bench.green()
    assert bench.step == "done"


def test_a_long_service_is_shown_from_its_start(shipping: Callable[..., WizardBench]) -> None:
    bench = shipping("Royal Mail Tracked 48 with a signature and everything else that anybody could ever want")
    line = bench.wizard.ship.service.lineEdit()
    assert line is not None
    assert line.text().startswith("Tracked 48 with")
    assert line.cursorPosition() == 0
