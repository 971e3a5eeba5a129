"""Scanned and typed codes of slips."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from makerapp.models.order import Order
from makerapp.models.paper import PrintJob, PrintRecord
from makerapp.services import cancelling, making, order_editing, orders, preferences, shop
from makerapp.services.fulfillment import Shipment, reload, ship
from makerapp.services.order_draft import draft_of
from makerapp.services.paperwork import jobs, records, slip_code
from makerapp.services.paperwork.frozen import revision_of
from makerapp.services.paperwork.kinds import Kind
from makerapp.services.paperwork.sheets import frozen_for, lay_out
from makerapp.services.paperwork.slip_code import ScannedSlip
from makerapp.services.paperwork.wish import Wish


def code_of(order_id: int) -> str:
    """What the barcode of the slip says that would be printed now."""
    (frozen,) = frozen_for(reload(order_id), Kind.PACKING_SLIP)
    return str(getattr(frozen.document, "barcode", ""))


def printed(order_id: int) -> str:
    """Put the slip on paper; gives its code."""
    (piece,) = jobs.pieces(lay_out(Wish((order_id,))))
    records.record_sent(piece, "Brother")
    return code_of(order_id)


def scan(code: str) -> ScannedSlip:
    found = slip_code.read(code)
    assert found is not None
    return found


def move(order_id: int, city: str) -> None:
    draft = draft_of(order_id)
    order_editing.save(order_id, replace(draft, ship_to=replace(draft.ship_to, city=city)))


def test_a_slip_is_known_by_its_code_however_it_is_typed(make_order: Callable[..., int]) -> None:
    order_id = make_order()
    code = printed(order_id)
    for text in (code, code.lower(), f"  {code}\r\n", code.partition("/")[0]):
        found = scan(text)
        assert (found.order_id, found.number, found.is_current, found.is_open) == (order_id, "#1001", True, True)
    assert scan(code).revision == code.rpartition("/")[2]


@pytest.mark.parametrize("typed", ["FC-1001", "fc-1001/", "FC-1001/X", "FC-1001/XX", "FC-1001/XXX"])
def test_an_order_is_found_by_as_much_of_a_code_as_is_typed(make_order: Callable[..., int], typed: str) -> None:
    order_id = make_order()
    assert slip_code.order_ids(typed) == [order_id]


@pytest.mark.parametrize("typed", ["", "FC", "FC-", "FC-/", "FC-7/XXX", "1001/XXX", "fern"])
def test_what_is_no_code_of_a_slip_finds_nothing(make_order: Callable[..., int], typed: str) -> None:
    make_order()
    assert slip_code.order_ids(typed) == []


def test_an_old_slip_says_what_has_changed_since(make_order: Callable[..., int]) -> None:
    order_id = make_order()
    first = printed(order_id)
    move(order_id, "Ludlow")
    second = printed(order_id)
    assert first != second
    assert (scan(first).is_current, scan(first).changes) == (False, "Town: Hereford → Ludlow")
    assert scan(second).is_current
    move(order_id, "Hereford")
    # What it says is right again, whatever was between.
    assert scan(first).is_current
    assert not scan(second).is_current


def test_a_slip_nobody_noted_is_judged_by_what_it_would_say_now(make_order: Callable[..., int]) -> None:
    order_id = make_order()
    code = printed(order_id)
    preferences.put("show_prices", True)
    with_prices = code_of(order_id)
    PrintRecord.delete().execute()
    PrintJob.delete().execute()
    assert scan(code).is_current
    assert scan(with_prices).is_current
    assert (scan("FC-1001/000").is_current, scan("FC-1001/000").changes) == (False, "")


def test_a_code_that_was_never_printed_is_not_known(make_order: Callable[..., int]) -> None:
    order_id = make_order()
    first = printed(order_id)
    move(order_id, "Ludlow")
    assert scan(first).is_known
    assert (scan("FC-1001/XXX").is_known, scan("FC-1001/XXX").is_current) == (False, False)
    # What would be printed now is known before it is noted.
    assert scan(code_of(order_id)).is_known


def test_a_slip_of_a_parcel_that_left_is_not_for_the_next(make_order: Callable[..., int]) -> None:
    order_id = make_order(("Moss mug", 2))
    orders.confirm(order_id)
    making.mark_made(order_id)
    code = printed(order_id)
    (mug,) = (line.id for line in reload(order_id).lines)
    shipment = Shipment("Royal Mail", "", shop.today())
    ship(order_id, shipment, {mug: 1}, "pack")
    assert (scan(code).is_current, scan(code).parcel_left) == (False, True)
    second = printed(order_id)
    assert scan(second).is_current
    ship(order_id, shipment)
    assert (scan(second).is_open, scan(second).is_current) == (False, True)


def test_one_number_in_two_shops(make_order: Callable[..., int]) -> None:
    first, second = make_order(("Moss mug", 1)), make_order(("Plate", 1))
    Order.update(number="77").execute()
    codes = [printed(first), printed(second)]
    assert [scan(code).order_id for code in codes] == [first, second]
    # Without a revision: the newest that is still open.
    assert scan("FC-77").order_id == second
    cancelling.cancel(second, "")
    assert scan("FC-77").order_id == first


def test_numbers_with_signs_of_their_own(make_order: Callable[..., int]) -> None:
    order_id = make_order()
    for number in ("A/B/77", "2026/117", "Łódź-12", "FC-9", "112-4455667-1234567"):
        Order.update(number=number).execute()
        code = printed(order_id)
        assert scan(code).order_id == order_id, number
        assert scan(code).is_current
        assert scan(code.rpartition("/")[0]).order_id == order_id


@pytest.mark.parametrize("number", ["#mb-17", "AB-9", "Łódź-12", "Order 12 of 34", "x" * 300])
def test_any_number_is_read_as_it_was_printed(make_order: Callable[..., int], number: str) -> None:
    order_id, _other = make_order(), make_order()
    Order.update(number=number).where(Order.id == order_id).execute()
    found = scan(printed(order_id))
    assert (found.order_id, found.is_current) == (order_id, True)


@pytest.mark.parametrize(("number", "scanned"), [("#mb-17", "FC-MB-17"), ("#MB-17", "fc-mb-17")])
def test_a_scanner_may_write_all_large_or_small(make_order: Callable[..., int], number: str, scanned: str) -> None:
    order_id = make_order()
    Order.update(number=number).where(Order.id == order_id).execute()
    assert scan(scanned).order_id == order_id


@pytest.mark.parametrize(
    "text", ["", "FC-", "FC", "FC-4711", "FC-4711/K7Q", "Maya", "1001", "MB:NEXT", "FC-/K7Q", "FC-\ud800", "\x00"]
)
def test_what_is_no_slip_of_ours(make_order: Callable[..., int], text: str) -> None:
    make_order()
    assert slip_code.read(text) is None


def test_an_order_taken_back_has_no_slip(make_order: Callable[..., int]) -> None:
    code = printed(make_order())
    Order.update(withdrawn=True).execute()
    assert slip_code.read(code) is None


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60, deadline=None)
@given(text=st.text(st.characters(codec=None), max_size=200))
def test_any_text_is_read_or_is_no_slip(data_folder: object, text: str) -> None:
    assert slip_code.read(text) is None
    assert slip_code.read(f"FC-{text}/K7Q") is None


@given(st.text(alphabet="0123456789abcdef", min_size=8, max_size=32))
def test_every_revision_can_be_read_back(digest: str) -> None:
    assert next(slip_code._readings(f"1042/{revision_of(digest)}")) == ("1042", revision_of(digest))
