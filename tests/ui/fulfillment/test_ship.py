"""Ship: carriers to choose from, the number recognized as it is typed, the message for the buyer."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from makerapp.services import preferences
from makerapp.shipping.carriers import BY_HAND
from makerapp.ui.fulfillment import carrier_choice
from makerapp.ui.fulfillment.carrier_choice import Wish
from tests.ui.fulfillment.wizard_bench import WizardBench


@pytest.fixture
def shipping(bench: WizardBench) -> WizardBench:
    bench.give_printer()
    bench.open(bench.to_pack())
    bench.green()
    return bench


def test_the_buyers_choice_is_chosen(shipping: WizardBench) -> None:
    ship = shipping.wizard.ship
    assert ship.carriers.carrier == "Royal Mail"
    assert ship.service.currentText() == "Tracked 48"
    assert "chosen by buyer" in ship.carriers.cards[0].line.text()


def test_another_carrier_changes_the_services(shipping: WizardBench) -> None:
    ship = shipping.wizard.ship
    shipping.click(ship.carriers.cards[1])
    assert ship.carriers.carrier == ship.carriers.cards[1].title.text()
    assert ship.service.currentText() in [ship.service.itemText(i) for i in range(ship.service.count())]
    ship.carriers._chosen_in_menu("FedEx")
    assert ship.carriers.carrier == "FedEx"
    assert ship.service.currentText() == "Ground"
    assert len(ship.carriers.cards) == 4


def test_a_number_is_recognized_as_it_is_typed(shipping: WizardBench) -> None:
    ship = shipping.wizard.ship
    shipping.qtbot.keyClicks(ship.tracking, "AB 1234 5678 5 GB")
    assert ship.entry.looks_like.text() == "Looks like a Royal Mail number"
    assert not ship.entry.use_it.isVisible()
    ship.carriers.choose("Evri")
    ship.carriers.changed.emit()
    assert ship.entry.use_it.text() == "Send it with Royal Mail"
    shipping.click(ship.entry.use_it)
    assert ship.carriers.carrier == "Royal Mail"
    ship.tracking.setText("9.4E+21")
    assert "spreadsheet" in ship.entry.looks_like.text()
    ship.tracking.clear()
    assert not ship.entry.looks_like.isVisible()


def test_the_message_is_copied_and_the_wish_remembered(shipping: WizardBench) -> None:
    ship = shipping.wizard.ship
    order_id = shipping.wizard.detail.row.id
    assert ship.copy_message.text() == "Copy a “your parcel is on its way” message for Maya"
    ship.copy_message.setChecked(True)
    shipping.qtbot.keyClicks(ship.tracking, "AB123456785GB")
    shipping.green()
    assert "AB123456785GB" in QGuiApplication.clipboard().text()
    assert shipping.toasts.second_lines[-1] == "Message copied"
    assert preferences.get("copy_ship_message") is True
    assert preferences.get("default_carrier") == "Royal Mail"
    assert "message" in [each.kind for each in shipping.detail(order_id).timeline]
    assert shipping.step == "done"


def test_the_done_step_copies_too(shipping: WizardBench) -> None:
    shipping.green()
    QGuiApplication.clipboard().clear()
    shipping.click(shipping.wizard.done.copy)
    assert "is on its way" in QGuiApplication.clipboard().text()
    assert shipping.wizard.done.title.text() == "#1001 is on its way"


@pytest.mark.parametrize(
    ("words", "wish"),
    [
        ("Royal Mail Tracked 48", Wish("Royal Mail", "Tracked 48", "Royal Mail Tracked 48")),
        ("DHL Express – Worldwide", Wish("DHL Express", "Worldwide", "DHL Express – Worldwide")),
        ("Priority Mail", Wish("USPS", "Priority Mail", "Priority Mail")),
        ("Standard (USPS) 5-7 Days", Wish("USPS", "Standard 5-7 Days", "Standard (USPS) 5-7 Days")),
        ("Two pick ups a week", Wish("", "", "Two pick ups a week")),
        ("Standard", Wish("", "", "Standard")),
        ("Owl post", Wish("", "", "Owl post")),
        ("Pickup point 17", Wish("", "", "Pickup point 17")),
        ("Collect on delivery", Wish("", "", "Collect on delivery")),
        ("DPD Pickup", Wish("DPD", "Pickup", "DPD Pickup")),
        ("  ", None),
    ],
)
def test_the_wish_in_the_marketplaces_words(words: str, wish: Wish | None) -> None:
    assert carrier_choice.of_buyer(words) == wish


@pytest.mark.parametrize(
    "words",
    [
        "Collect from Cape Town - Greenpoint Store",
        "Local pickup",
        "Pick up in store",
        "Click & Collect",
        "Local delivery",
        "Hand delivery",
        "Abholung im Laden",
        "Selbstabholung",
    ],
)
def test_what_is_collected_has_no_carrier(words: str) -> None:
    assert carrier_choice.of_buyer(words) == Wish(BY_HAND.name, "", words)


@pytest.mark.parametrize(
    ("words", "home", "carrier"),
    [
        ("DHL Päckchen", "DE", "DHL Paket"),
        ("DHL 12:00", "ZA", "DHL Express"),
        ("Hermes Shop2Shop", "DE", "Hermes Germany"),
        ("Hermes", "GB", "Evri"),
        ("International Tracked", "ZA", ""),
        ("International Tracked", "GB", "Royal Mail"),
    ],
)
def test_a_short_name_means_the_local_carrier(words: str, home: str, carrier: str) -> None:
    wish = carrier_choice.of_buyer(words, home)
    assert wish is not None
    assert wish.carrier == carrier


def test_a_wrong_figure_is_explained_on_leaving_it_and_tab_goes_in_reading_order(bench: WizardBench) -> None:
    bench.open(bench.to_pack())
    bench.wizard.go("ship")
    ship = bench.wizard.ship
    figures = ship.figures
    bench.wizard.window().activateWindow()
    bench.qtbot.waitUntil(lambda: ship.tracking.hasFocus())
    figures.weight.setFocus()
    figures.weight.selectAll()
    bench.qtbot.keyClicks(figures.weight, "heavy")
    bench.qtbot.keyClick(figures.weight, Qt.Key.Key_Tab)
    assert figures.weight_field.error_text() == "Write a weight, like 850 g or 1.2 kg."
    assert figures.cost.hasFocus()
    bench.qtbot.keyClicks(figures.cost, "-5")
    bench.qtbot.keyClick(figures.cost, Qt.Key.Key_Tab)
    assert figures.cost_field.error_text() == "Write an amount, like 4.20."
    assert ship.memo.hasFocus()
    bench.qtbot.keyClick(ship.memo, Qt.Key.Key_Tab)
    assert ship.tracking.hasFocus()
