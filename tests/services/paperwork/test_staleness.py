"""Paper that lies beside a box: whether it still says what the order says, and what has changed since."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from makerapp import clock
from makerapp.models.product import Product
from makerapp.models.rows import OrderDetail
from makerapp.services import making, order_editing, orders, packing, preferences, products, refunds, shop, undo
from makerapp.services.fulfillment import Shipment, reload, ship
from makerapp.services.order_draft import OrderDraft, draft_of
from makerapp.services.paperwork import jobs, records
from makerapp.services.paperwork.kinds import Kind
from makerapp.services.paperwork.sheets import frozen_for, lay_out
from makerapp.services.paperwork.staleness import StaleSlip, is_stale, newest_slip, stale_slip
from makerapp.services.paperwork.wish import Wish
from tests.conftest import FROZEN_INSTANT


@pytest.fixture
def printed(make_order: Callable[..., int]) -> Callable[..., int]:
    """Makes an order and puts its slip on paper."""

    def make(*items: Any, **values: Any) -> int:
        order_id = make_order(*items, **values)
        put_on_paper(order_id)
        return order_id

    return make


def put_on_paper(order_id: int) -> None:
    (piece,) = jobs.pieces(lay_out(Wish((order_id,))))
    records.record_sent(piece, "Brother")


def changed(order_id: int) -> str:
    """What has changed since the slip was printed; "true" where it is still right."""
    stale = stale_slip(reload(order_id))
    assert is_stale(reload(order_id)) == (stale is not None)
    return stale.words if stale else "true"


def edit(order_id: int, change: Callable[[OrderDraft], OrderDraft]) -> None:
    order_editing.save(order_id, change(draft_of(order_id)))


def of_first_line(**values: Any) -> Callable[[OrderDraft], OrderDraft]:
    return lambda draft: replace(draft, lines=(replace(draft.lines[0], **values), *draft.lines[1:]))


def moved(draft: OrderDraft, **parts: str) -> OrderDraft:
    return replace(draft, ship_to=replace(draft.ship_to, **parts))


@pytest.mark.parametrize(
    ("change", "words"),
    [
        (lambda d: moved(d, postcode="HR1 9ZZ"), "Postcode: HR1 2TT → HR1 9ZZ"),
        (lambda d: moved(d, line2="Flat 3"), "Address line 2: none → Flat 3"),
        (of_first_line(quantity=3), "Quantity of Moss mug: 1 → 3"),
        (of_first_line(personalization="For Ada"), "Personalization of Moss mug: none → For Ada"),
        (of_first_line(options=(("Color", "Blue"),)), "Options of Moss mug: none → Color: Blue"),
        (lambda d: replace(d, buyer_note="Ring twice"), "Note from the buyer: none → Ring twice"),
        (lambda d: replace(d, is_gift=True, gift_message="Hurray"), "Gift message: none → Hurray · Gift: no → yes"),
        (lambda d: replace(d, email="rosa@example.org", phone="07"), "true"),
        (lambda d: replace(d, shipping=500), "true"),
    ],
)
def test_what_stands_on_the_slip_makes_it_old(
    printed: Callable[..., int], change: Callable[[OrderDraft], OrderDraft], words: str
) -> None:
    order_id = printed(("Moss mug", 1), ("Plate", 2))
    assert changed(order_id) == "true"
    edit(order_id, change)
    assert sorted(changed(order_id).split(" · ")) == sorted(words.split(" · "))


def test_a_refund_and_an_item_put_on_or_taken_off(printed: Callable[..., int]) -> None:
    order_id = printed(("Moss mug", 2), ("Plate", 1))
    mug, plate = (line.id for line in reload(order_id).lines)
    refunds.refund(order_id, pieces={mug: 1})
    assert changed(order_id) == "Refunded before sending, Moss mug: 0 → 1"
    edit(order_id, lambda draft: replace(draft, lines=(draft.lines[0],)))
    assert "Plate: on the order → taken off" in changed(order_id)
    assert plate


def test_what_was_taken_back_is_no_change(printed: Callable[..., int]) -> None:
    order_id = printed(("Moss mug", 1))
    edit(order_id, lambda draft: moved(draft, city="Leominster"))
    assert changed(order_id) == "Town: Hereford → Leominster"
    undo.undo_event(next(event.id for event in reload(order_id).timeline if event.can_undo))
    assert changed(order_id) == "true"


def test_only_what_came_after_the_print_is_named(printed: Callable[..., int]) -> None:
    order_id = printed(("Moss mug", 1))
    with clock.frozen(FROZEN_INSTANT):
        edit(order_id, lambda draft: moved(draft, city="Leominster"))
    edit(order_id, lambda draft: moved(draft, city="Ludlow"))
    put_on_paper(order_id)
    edit(order_id, lambda draft: moved(draft, city="Bristol"))
    assert changed(order_id) == "Town: Ludlow → Bristol"


def test_a_change_nobody_wrote_down_is_named_by_its_part(printed: Callable[..., int]) -> None:
    from makerapp.models.order import Order

    order_id = printed(("Moss mug", 1))
    Order.update(ship_city="Ludlow", shipping_service="Express").where(Order.id == order_id).execute()
    assert changed(order_id) == "The address · The shipping service"


def test_prices_count_on_a_slip_that_shows_them(printed: Callable[..., int]) -> None:
    plain = printed(("Moss mug", 1))
    preferences.put("show_prices", True)
    priced = printed(("Moss mug", 1))
    for order_id in (plain, priced):
        edit(order_id, lambda draft: replace(draft, shipping=700))
    assert changed(plain) == "true"
    assert changed(priced) == "Postage: £0.00 → £7.00 · Total: £10.00 → £17.00"


def test_settings_and_shelves_make_no_paper_old(
    printed: Callable[..., int], make_product: Callable[..., Product]
) -> None:
    product = make_product(on_hand=5, shelf="B3")
    order_id = printed((product, 1))
    for key, value in (
        ("show_prices", True), ("slip_shelf", False), ("slip_address", "din-b"), ("second_language", "de"),
        ("footer", "Hello"), ("slip_pictures", False), ("slip_return_address", False),
    ):  # fmt: skip
        preferences.put(key, value)
    shop.save_profile(name="Another name", line1="1 Elsewhere")
    products.save(product.id, replace(products.draft_of(product.id), shelf="C1"))
    assert changed(order_id) == "true"
    assert frozen_for(reload(order_id), Kind.PACKING_SLIP)[0].revision != newest_slip(reload(order_id)).revision  # type: ignore[union-attr]


def test_printing_again_mends_it_and_a_failed_print_does_not(printed: Callable[..., int]) -> None:
    order_id = printed(("Moss mug", 1))
    edit(order_id, lambda draft: moved(draft, city="Ludlow"))
    (piece,) = jobs.pieces(lay_out(Wish((order_id,))))
    job, _done = records.record_sent(piece, "Brother")
    assert changed(order_id) == "true"
    records.record_end(job, "failed", pages_done=0, reason="out of paper")
    assert changed(order_id) == "Town: Hereford → Ludlow"


def test_the_slip_of_a_parcel_that_left_says_nothing_of_the_next(make_order: Callable[..., int]) -> None:
    order_id = make_order(("Moss mug", 2))
    orders.confirm(order_id)
    making.mark_made(order_id)
    put_on_paper(order_id)
    (mug,) = (line.id for line in reload(order_id).lines)
    packing.set_packed(order_id, mug, 1)
    ship(order_id, Shipment("Royal Mail", "", shop.today()), {mug: 1}, "pack")
    assert newest_slip(reload(order_id)) is None
    assert changed(order_id) == "true"
    put_on_paper(order_id)
    edit(order_id, lambda draft: moved(draft, city="Ludlow"))
    assert changed(order_id) == "Town: Hereford → Ludlow"


def test_a_slip_from_before_digests_is_left_in_peace(printed: Callable[..., int]) -> None:
    from makerapp.models.paper import PrintRecord

    order_id = printed(("Moss mug", 1))
    PrintRecord.update(content_digest="", options={}).execute()
    edit(order_id, lambda draft: moved(draft, city="Ludlow"))
    assert changed(order_id) == "true"


def test_many_long_changes_are_said_short(printed: Callable[..., int]) -> None:
    order_id = printed(("Moss mug", 1))
    edit(order_id, lambda d: moved(d, name="R", line1="x" * 200, line2="y", city="Ludlow", postcode="SY8 1AA"))
    said = changed(order_id).split(" · ")
    assert said[-1] == "2 more"
    assert all(len(each) <= 90 for each in said)


def test_more_changed_is_another_now(printed: Callable[..., int]) -> None:
    def stale() -> StaleSlip:
        found = stale_slip(reload(order_id))
        assert found is not None
        return found

    order_id = printed(("Moss mug", 1))
    edit(order_id, lambda draft: moved(draft, city="Ludlow"))
    first = stale()
    assert stale() == first
    edit(order_id, lambda draft: moved(draft, city="Leominster"))
    assert stale().now != first.now
    assert _is_open(reload(order_id))


def _is_open(detail: OrderDetail) -> bool:
    return detail.row.status.value in ("pending", "confirmed", "processing")
