"""The ship step of a parcel that leaves the country."""

from __future__ import annotations

import pytest

from makerapp.models.order import Order
from makerapp.services import packing
from makerapp.services.paperwork.kinds import Kind
from makerapp.services.paperwork.wish import Wish
from makerapp.ui.fulfillment.customs_note import CustomsNote
from makerapp.ui.orders import order_windows
from tests.ui.fulfillment.wizard_bench import WizardBench


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> list[Wish]:
    """What a preview was opened with."""
    found: list[Wish] = []
    monkeypatch.setattr(order_windows, "print_papers", lambda _context, wish, _parent: found.append(wish))
    return found


def notes(bench: WizardBench) -> list[CustomsNote]:
    return [note for note in bench.wizard.findChildren(CustomsNote) if note.isVisible()]


def at_ship(bench: WizardBench, **values: object) -> int:
    """The first order that is packed, at its ship step."""
    order = Order.select().where(Order.status == "processing").order_by(Order.id).first()
    if values:
        Order.update(**values).where(Order.id == order.id).execute()
    packing.save_progress(order.id, "ship")
    bench.wizard.open_orders([order.id], order.id)
    bench.wizard.go("ship")
    return int(order.id)


def test_at_home_nothing_is_said_of_customs(bench: WizardBench) -> None:
    at_ship(bench, ship_country_code="GB", ship_country="United Kingdom")
    assert notes(bench) == []


def test_a_parcel_abroad_says_which_form_and_prints_it(bench: WizardBench, asked: list[Wish]) -> None:
    order_id = at_ship(bench, ship_country_code="NO", ship_country="Norway", ship_postcode="0155")
    bench.qtbot.waitUntil(lambda: len(notes(bench)) == 1)
    (note,) = notes(bench)
    assert note.title.text() == "Needs a customs form CN 22"
    bench.wizard.ship.carriers._chosen_in_menu("DHL Express")
    bench.qtbot.waitUntil(lambda: any("DHL Express makes customs papers" in each.gaps.text() for each in notes(bench)))
    (note,) = notes(bench)
    bench.wizard.ship.figures.weight.setText("2.4 kg")
    bench.wizard.ship.figures.weight.textEdited.emit("2.4 kg")
    bench.click(note.link)
    assert asked == [Wish((order_id,), (Kind.CUSTOMS_FORM,))]
    # What was typed just before counts: above two kilograms it is the large form.
    bench.qtbot.waitUntil(lambda: [each.title.text() for each in notes(bench)] == ["Needs a customs form CN 23"])
