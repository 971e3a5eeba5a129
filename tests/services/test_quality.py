"""The shop's own checks: ticked while packing, told in the timeline."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from makerapp.models.database import database
from makerapp.services import event_words, packing, preferences, quality
from tests.services.test_cancel_fulfillment import detail, ready


def test_ticks_are_kept_and_told(make_order: Callable) -> None:
    preferences.put("checklist", ["Glaze checked", "Branded box", " "])
    order_id = ready(make_order)
    assert quality.left_to_tick(detail(order_id).packing) == 2
    packing.set_check(order_id, "Glaze checked", on=True)
    packing.set_check(order_id, "Branded box", on=True)
    packing.set_check(order_id, "Branded box", on=False)
    database.close()
    database.connect()
    assert quality.ticked(detail(order_id).packing) == ("Glaze checked",)
    packing.pack_all(order_id)
    newest = detail(order_id).timeline[0]
    assert (newest.kind, newest.facts["checked"], newest.facts["unchecked"]) == (
        "packed",
        ["Glaze checked"],
        ["Branded box"],
    )
    assert event_words.event_text("packed", newest.facts) == "Checked: Glaze checked · Not ticked: Branded box"
    assert packing.is_noted(detail(order_id))
    packing.set_check(order_id, "Branded box", on=True)
    assert not packing.is_noted(detail(order_id))


def test_a_check_that_is_no_longer_on_the_list_counts_nowhere(make_order: Callable) -> None:
    preferences.put("checklist", ["Old"])
    order_id = ready(make_order)
    packing.set_check(order_id, "Old", on=True)
    preferences.put("checklist", ["New"])
    assert quality.ticked(detail(order_id).packing) == ()
    assert quality.left_to_tick(detail(order_id).packing) == 1


def test_without_a_checklist_nothing_is_told(make_order: Callable) -> None:
    order_id = ready(make_order)
    packing.pack_all(order_id)
    assert detail(order_id).timeline[0].facts == {}


def test_a_part_is_told_with_its_pieces(make_order: Callable) -> None:
    order_id = ready(make_order, ("Bowl", 3))
    (line,) = detail(order_id).lines
    packing.set_packed(order_id, line.id, 2)
    packing.save_progress(order_id, "pick", partial="pack")
    packing.pack_part(order_id)
    newest = detail(order_id).timeline[0]
    assert (newest.kind, newest.facts["pieces"]) == ("part_packed", "2 × Bowl")
    assert packing.is_noted(detail(order_id))


@pytest.mark.parametrize("value", [["x" * 101], ["a"] * 13, [1], "a"])
def test_a_list_to_read_at_a_glance(data_folder: object, value: object) -> None:
    with pytest.raises(ValueError, match="does not accept"):
        preferences.put("checklist", value)
