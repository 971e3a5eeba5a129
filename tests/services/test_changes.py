"""What each entry of a timeline says it changed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from makerapp.models.detail import order_detail, timeline_of_product
from makerapp.models.fields import to_millis
from makerapp.models.product import Product
from makerapp.models.rows import EventRow
from makerapp.services import (
    change_fields,
    changes,
    event_groups,
    event_words,
    making,
    order_editing,
    orders,
    product_words,
    shop,
    undo,
)
from makerapp.services import fulfillment as parcels
from makerapp.services.changes import FieldChange, changes_of, names_for, names_of_records
from makerapp.services.event_groups import Group, groups_of
from makerapp.services.history import action, load_order, load_product
from makerapp.services.order_draft import draft_of
from makerapp.services.step import TRACKED
from tests.services.conftest import ADDRESS

PARCEL = parcels.Shipment("Evri", "Standard", date(2026, 11, 20), "T1")

pytestmark = pytest.mark.usefixtures("frozen_clock")


def timeline(order_id: int) -> tuple[EventRow, ...]:
    found = order_detail(order_id)
    assert found is not None
    return found.timeline


def newest(order_id: int) -> list[str]:
    """The changes of the newest entry, one text each."""
    event = timeline(order_id)[0]
    return [change.text for change in changes_of(event, names_for([event]))]


@pytest.fixture
def order_id(make_product: Callable[..., Product], make_order: Callable[..., int]) -> int:
    """An order of two mugs, of which four are on hand, but made to order."""
    shop.save_profile(maker_name="Anna", currency="GBP", time_zone="Europe/London")
    return make_order((make_product(on_hand=4, made_to_order=True), 2))


def test_every_tracked_field_has_a_name_or_is_left_out_on_purpose() -> None:
    known = change_fields.NAMED.keys() | change_fields.INTERNAL
    fields = {(name, field) for name, table in TRACKED.items() for field in table._meta.sorted_field_names}
    assert fields - known == set()
    assert known - fields == set()
    assert change_fields.NAMED.keys() & change_fields.INTERNAL == set()
    assert change_fields.FOLDED.keys() <= change_fields.NAMED.keys()


def test_a_product_s_fields_are_called_as_on_its_page() -> None:
    called = {name: change_fields.NAMED["product", name][0] for name in product_words.FIELD_WORDS}
    assert called == product_words.FIELD_WORDS


def test_a_new_order_says_its_payment_and_what_it_promises(order_id: int) -> None:
    assert newest(order_id) == ["Payment: £48.00", "Moss mug: promised +2"]


def test_a_parcel_from_confirming_to_delivery(order_id: int) -> None:
    orders.confirm(order_id)
    assert newest(order_id) == ["Status: Pending → Confirmed"]
    making.mark_made(order_id)
    assert newest(order_id)[0] == "Status: Confirmed → Processing"
    assert newest(order_id)[-1] == "Moss mug: promised −2"
    parcels.ship(order_id, PARCEL)
    assert newest(order_id) == ["Status: Processing → Shipped", "Parcel added: 2 × Moss mug"]
    orders.deliver(order_id)
    assert newest(order_id) == ["Status: Shipped → Delivered"]


def test_an_undo_says_the_same_the_other_way_round(order_id: int) -> None:
    orders.confirm(order_id)
    making.mark_made(order_id)
    undo.undo_last()
    assert newest(order_id)[0] == "Status: Processing → Confirmed"
    assert newest(order_id)[-1] == "Moss mug: promised +2"
    undo.redo_last()
    assert newest(order_id)[0] == "Status: Confirmed → Processing"


def test_an_edit_names_each_field_and_item(order_id: int) -> None:
    draft = draft_of(order_id)
    mug = replace(draft.lines[0], quantity=3, unit_price=2000)
    plate = replace(draft.lines[0], line_id=None, product_id=None, title="Side plate", quantity=2, unit_price=1000)
    there = replace(draft.ship_to, city="Leominster", line2="Flat 2")
    order_editing.save(order_id, replace(draft, lines=(mug, plate), ship_to=there, is_gift=True))
    assert newest(order_id) == [
        "Address line 2: none → Flat 2",
        "Town: Hereford → Leominster",
        "Total: £48.00 → £80.00",
        "Gift: no → yes",
        "Quantity of Moss mug: 2 → 3",
        "Price of Moss mug: £24.00 → £20.00",
        "Item added: 2 × Side plate",
        "Moss mug: promised +1",
    ]


def test_a_ship_by_date_is_told_once_with_its_reason_beside_it(order_id: int) -> None:
    before = order_detail(order_id)
    assert before is not None
    orders.set_ship_by(order_id, date(2026, 12, 4), "kiln broke")
    event = timeline(order_id)[0]
    found = changes_of(event, names_for([event]))
    assert [change.field for change in found] == ["Ship-by date"]
    assert found[0].new == "Fri 4 Dec"
    assert changes.remark_of(event, found) == "kiln broke"


def test_the_address_the_payment_and_a_note(order_id: int) -> None:
    order_editing.fix_address(order_id, replace(ADDRESS, postcode="HR1 9ZZ"))
    assert newest(order_id) == ["Postcode: HR1 2TT → HR1 9ZZ"]
    orders.add_note(order_id, "Ask about the glaze · base")
    event = timeline(order_id)[0]
    assert newest(order_id) == []
    assert changes.remark_of(event, ()) == "Ask about the glaze · base"


def test_amounts_are_in_the_order_s_own_currency(make_order: Callable[..., int]) -> None:
    order_id = make_order(("Bowl", 1))
    with action("test") as act:
        order = load_order(order_id)
        with act.step(order, "edited") as step:
            step.set(order, currency="JPY", fees=500)
    assert newest(order_id) == ["Currency: GBP → JPY", "Fees: not known → ¥500"]


def test_a_product_s_own_history_needs_no_of(make_product: Callable[..., Product]) -> None:
    made = make_product(production_days=3)
    with action("test") as act:
        product = load_product(made.id)
        with act.product_step(product, "product_edited") as step:
            step.set(product, price=2650, production_days=None, picture="a1b2.jpg", made_to_order=True)
        with act.product_step(product, "received", pieces=5) as step:
            step.move_stock(product, None, "receive", 5, 0)
    received, edited = timeline_of_product(made.id)
    names = names_for([received, edited], made.id)
    assert [change.text for change in changes_of(received, names)] == ["Stock: on hand +5"]
    assert [change.text for change in changes_of(edited, names)] == [
        "Price: £24.00 → £26.50",
        "Production time: 3 days → none",
        "Kind: From stock → Made to order",
        "Photo: none → a photo",
    ]
    assert changes_of(edited, names_for([edited]))[0].text == "Price of Moss mug: £24.00 → £26.50"


def test_the_filter_knows_no_kind_that_is_none() -> None:
    assert event_groups._BY_KIND.keys() <= event_words._EVENTS.keys()


KINDS = sorted({*event_words._EVENTS, "undone", "redone", "something_newer"})


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_of_entry_says_what_it_changed(kind: str, order_id: int) -> None:
    at = datetime(2026, 11, 20, 12, tzinfo=UTC)
    record = {
        "set": [
            ["order", order_id, {"status": ["pending", "confirmed"], "confirmed_at": [None, to_millis(at)]}],
            ["order", order_id, {"status": ["confirmed", "processing"], "refund_due": [0, 250]}],
            ["line", 999, {"quantity": [1, 2], "line_total": [1000, 2000], "packed_quantity": [0, 1]}],
            ["packing", order_id, {"step": ["review", "done"]}],
        ],
        "added": [["payment", 999], ["fulfillment", 999], ["packing", order_id]],
        "stock": [[1, None, 1, 0], [1, 999, -1, -2]],
        "sources": [],
        "first": [["payment", 999, {"kind": "refund", "amount": 500, "voided": 0}]],
    }
    event = EventRow(1, 1, at, kind, "Anna", {"what": "shipped", "was": {}}, True, False, False, record)
    found = changes_of(event, names_for([event]))
    assert [change.text for change in found] == [
        "Status: Pending → Processing",
        "Refund due: £0.00 → £2.50",
        "Quantity of an item: 1 → 2",
        "Refund: £5.00",
        "Parcel added",
        "Moss mug: promised −2",
    ]
    assert {Group.STATUS, Group.MONEY, Group.PARCELS, Group.STOCK, Group.CHANGES} <= groups_of(event, found)
    assert event_words.event_title(kind, event.facts)


@pytest.mark.parametrize(
    ("table", "field", "stored"),
    [
        ("order", "status", "lost"),
        ("order", "ship_by", "no day"),
        ("order", "paid_at", 10**18),
        ("order", "total", "many"),
        ("line", "options", "{"),
        ("order", "of_a_newer_program", 7),
        ("nowhere", "at_all", None),
    ],
)  # fmt: skip
def test_what_can_t_be_read_is_shown_as_it_stands(table: str, field: str, stored: object, order_id: int) -> None:
    record = {"set": [[table, order_id, {field: ["", stored]}]]}
    (found,) = changes.changes_of_record(record, names_of_records([record]))
    assert str(stored if stored is not None else "none") in found.text


def test_several_changes_in_a_row_leave_the_first_and_the_last_value() -> None:
    def change(old: str, new: str, field: str = "ship_city") -> FieldChange:
        return FieldChange("Town", old, new, "other", ("order", 1, field), (old, new))

    kept = changes.net([change("A", "B"), change("B", "C"), change("X", "Y", "x"), change("Y", "X", "x")])
    assert [each.text for each in kept] == ["Town: A → C"]
