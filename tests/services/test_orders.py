from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest

from makerapp.errors import Refused
from makerapp.models.detail import order_detail
from makerapp.models.order import Status
from makerapp.models.product import Product
from makerapp.models.rows import OrderDetail
from makerapp.services import cancelling, checks, making, messages, orders, undo


def detail(order_id: int) -> OrderDetail:
    found = order_detail(order_id)
    assert found is not None
    return found


def status(order_id: int) -> Status:
    return detail(order_id).row.status


def figures(product: Product) -> tuple[int, int]:
    fresh = Product.get_by_id(product.id)
    return fresh.on_hand, fresh.committed


def test_a_new_order_is_pending_and_commits_stock(make_order: Callable, make_product: Callable) -> None:
    mug = make_product(on_hand=5)
    order_id = make_order((mug, 2))
    assert status(order_id) is Status.PENDING
    assert figures(mug) == (5, 2)


def test_confirm_goes_straight_to_processing_where_all_is_on_the_shelf(
    make_order: Callable, make_product: Callable
) -> None:
    mug = make_product(on_hand=5)
    order_id = make_order((mug, 2))
    orders.confirm(order_id)
    assert status(order_id) is Status.PROCESSING
    assert figures(mug) == (3, 0)


def test_confirm_waits_for_making_where_something_is_missing(make_order: Callable, make_product: Callable) -> None:
    mug, bowl = make_product(on_hand=5), make_product("Bowl", made_to_order=True)
    order_id = make_order((mug, 2), (bowl, 1))
    orders.confirm(order_id)
    assert status(order_id) is Status.CONFIRMED
    assert figures(mug) == (5, 2)
    making.mark_made(order_id)
    assert status(order_id) is Status.PROCESSING
    assert figures(mug) == (3, 0)
    assert figures(bowl) == (0, 0)
    assert [line.made for line in detail(order_id).lines] == [2, 1]


def test_a_personalized_piece_is_never_ready_made(make_product: Callable) -> None:
    from makerapp.services import order_editing
    from makerapp.services.order_draft import LineDraft, OrderDraft
    from tests.services.conftest import ADDRESS

    mug = make_product(on_hand=5)
    line = LineDraft(None, mug.id, mug.title, mug.sku, personalization="“M + J”", unit_price=2400)
    order_id = order_editing.create(OrderDraft(ADDRESS, (line,), "GBP")).order_ids[0]
    orders.confirm(order_id)
    assert status(order_id) is Status.CONFIRMED


@pytest.mark.parametrize("restock", [True, False])
def test_cancel_gives_up_promises_and_puts_back_what_was_taken(
    make_order: Callable, make_product: Callable, restock: bool
) -> None:
    mug = make_product(on_hand=5)
    order_id = make_order((mug, 2))
    orders.confirm(order_id)
    cancelling.cancel(order_id, "Changed their mind", restock=restock)
    assert status(order_id) is Status.CANCELLED
    assert figures(mug) == ((5, 0) if restock else (3, 0))
    assert detail(order_id).cancel_reason == "Changed their mind"
    assert checks.run() == []


def test_reopen_returns_to_where_it_was(make_order: Callable, make_product: Callable) -> None:
    mug = make_product(on_hand=5)
    order_id = make_order((mug, 2))
    orders.confirm(order_id)
    cancelling.cancel(order_id, "by mistake")
    cancelling.reopen(order_id)
    assert status(order_id) is Status.PROCESSING
    assert figures(mug) == (3, 0)
    assert checks.run() == []


def test_cancel_with_money_returned_books_the_refund(make_order: Callable) -> None:
    order_id = make_order(("Bowl", 2))
    cancelling.cancel(order_id, "", refunded=True)
    found = detail(order_id)
    assert found.row.payment == "refunded"
    assert [(each.kind, each.amount) for each in found.payments] == [("payment", 2000), ("refund", 2000)]


def test_steps_out_of_turn_are_refused_in_words(make_order: Callable) -> None:
    order_id = make_order()
    with pytest.raises(Refused, match="is Pending by now"):
        making.mark_made(order_id)
    with pytest.raises(Refused, match="is Pending by now"):
        orders.deliver(order_id)
    assert status(order_id) is Status.PENDING


def test_several_orders_are_one_action_and_one_undo(make_order: Callable) -> None:
    ids = [make_order() for _ in range(3)]
    done = orders.confirm_many(ids)
    assert [status(each) for each in ids] == [Status.CONFIRMED] * 3
    undo.undo_batch(done.batch_id)
    assert [status(each) for each in ids] == [Status.PENDING] * 3


def test_one_refusal_among_several_changes_none(make_order: Callable) -> None:
    ids = [make_order() for _ in range(2)]
    orders.confirm(ids[1])
    with pytest.raises(Refused):
        orders.confirm_many(ids)
    assert status(ids[0]) is Status.PENDING


def test_ship_by_moves_with_a_reason_that_stands_in_the_timeline(make_order: Callable) -> None:
    order_id = make_order(ship_by=date(2026, 11, 20))
    orders.set_ship_by(order_id, date(2026, 11, 24), "Kiln broke")
    event = detail(order_id).timeline[0]
    assert (event.kind, event.facts["reason"], event.facts["after"]) == ("ship_by", "Kiln broke", "2026-11-24")
    assert detail(order_id).row.ship_by == date(2026, 11, 24)


def test_notes_are_kept_and_blank_ones_refused(make_order: Callable) -> None:
    order_id = make_order()
    orders.add_note(order_id, "  Second mug re-fired  ")
    assert detail(order_id).timeline[0].facts["text"] == "Second mug re-fired"
    with pytest.raises(Refused):
        orders.add_note(order_id, "   ")


def test_thank_you_message_uses_the_first_name(make_order: Callable) -> None:
    assert messages.thank_you_message(make_order()).startswith("Hello Rosa,")
