"""Newer files against what the maker did meanwhile: no mixtures, nothing sent twice, nothing taken over by mistake."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from makerapp.importing.canonical import (
    Address,
    CanonicalLine,
    CanonicalOrder,
    ChannelPayment,
    ChannelStatus,
    Moment,
    ParsedFile,
)
from makerapp.models.detail import order_detail
from makerapp.models.order import Status
from makerapp.models.product import Product
from makerapp.models.queries import find_by_number
from makerapp.models.rows import FulfillmentState, OrderDetail
from makerapp.paths import DataFolder
from makerapp.services import (
    cancel_fulfillment,
    cancelling,
    checks,
    closed_days,
    earnings,
    fulfillment,
    intake,
    making,
    order_editing,
    orders,
    packing,
    refunds,
    shop,
    shortage,
    undo,
)
from makerapp.services.cancel_fulfillment import Goods
from makerapp.services.intake.run import FilePreview, ImportPreview
from makerapp.services.order_draft import LineDraft, draft_of

NOW = datetime(2026, 11, 20, 9, tzinfo=UTC)
ADDRESS = Address("Maya", line1="1 Old St", line2="Flat 4", city="Leeds", postcode="LS1 1AA", country_code="GB")
ORDER = CanonicalOrder(
    channel="amazon",
    order_id="A1",
    number="A1",
    placed=Moment(NOW.date(), NOW, "raw"),
    status=ChannelStatus.OPEN,
    lines=(CanonicalLine("1", "Mug", 3, sku="MUG"), CanonicalLine("2", "Cup", 1)),
    payment=ChannelPayment.PAID,
    ship_to=ADDRESS,
    currency="GBP",
    total=4000,
)


@pytest.fixture(autouse=True)
def folder(data_folder: DataFolder) -> DataFolder:
    return data_folder


def bring_in(order: CanonicalOrder, format_name: str = "amazon-new-orders") -> intake.FileResult:
    parsed = ParsedFile("orders.txt", format_name, (order,), ())
    preview = ImportPreview((FilePreview(Path("orders.txt"), "orders.txt", format_name, parsed=parsed),))
    (result,) = intake.apply(preview).files
    assert checks.run() == []
    return result


def detail() -> OrderDetail:
    found = order_detail(find_by_number("A1")[0])
    assert found is not None
    return found


def make_ready() -> int:
    order_id = detail().row.id
    if detail().row.status is Status.PENDING:
        orders.confirm(order_id)
    if detail().row.status is Status.CONFIRMED:
        making.mark_made(order_id)
    return order_id


def with_sent(order: CanonicalOrder, *sent: int) -> CanonicalOrder:
    lines = tuple(replace(line, sent=count) for line, count in zip(order.lines, sent, strict=True))
    return replace(order, lines=lines, status=ChannelStatus.PARTLY_SENT)


def test_an_address_is_taken_whole_with_its_blanks() -> None:
    bring_in(ORDER)
    bring_in(replace(ORDER, ship_to=Address("Maya", line1="9 New Rd", city="York", postcode="YO1 1AA")))
    assert detail().ship_to.lines() == ["Maya", "9 New Rd", "York YO1 1AA"]


def test_a_corrected_address_is_kept_whole() -> None:
    bring_in(ORDER)
    order_id = detail().row.id
    order_editing.fix_address(order_id, replace(detail().ship_to, postcode="LS1 1AB"))
    bring_in(replace(ORDER, ship_to=Address("Maya", line1="9 New Rd", city="York", postcode="YO1 1AA")))
    assert detail().ship_to.lines() == ["Maya", "1 Old St", "Flat 4", "Leeds LS1 1AB"]


def test_what_the_marketplace_newly_counts_as_sent_is_not_sent_again() -> None:
    bring_in(ORDER)
    bring_in(with_sent(ORDER, 2, 0))
    assert [line.to_send for line in detail().lines] == [1, 1]
    assert detail().row.fulfillment is FulfillmentState.PARTLY
    assert bring_in(with_sent(ORDER, 2, 0)).unchanged == 1
    bring_in(with_sent(ORDER, 3, 0))
    assert [line.to_send for line in detail().lines] == [0, 1]
    bring_in(replace(ORDER, status=ChannelStatus.SENT))
    assert (detail().row.status, detail().row.fulfillment) == (Status.SHIPPED, FulfillmentState.FULFILLED)


def test_a_cancelled_fulfillment_is_not_made_again_by_the_next_file() -> None:
    sent = replace(ORDER, status=ChannelStatus.SENT)
    bring_in(ORDER)
    bring_in(sent)
    cancel_fulfillment.cancel(detail().row.id, None, Goods.SHELF)
    bring_in(replace(sent, buyer_note="thanks"))
    assert detail().row.status is not Status.SHIPPED
    assert [parcel.is_cancelled for parcel in detail().parcels] == [True]
    bring_in(sent, "amazon-unshipped-orders")
    assert [parcel.is_cancelled for parcel in detail().parcels] == [True]


def test_refunded_in_full_before_it_left_is_cancelled() -> None:
    bring_in(ORDER)
    bring_in(replace(ORDER, payment=ChannelPayment.REFUNDED, refunded=4000))
    assert (detail().row.status, detail().refunded) == (Status.CANCELLED, 4000)


@pytest.mark.parametrize("is_known", [True, False])
@pytest.mark.parametrize(
    ("channel", "payment", "refunded", "due"), [("amazon", "refunded", 4000, 0), ("shopify", "paid", 0, 4000)]
)
def test_the_money_of_an_order_cancelled_there_is_not_the_shops(
    channel: str, payment: str, refunded: int, due: int, is_known: bool
) -> None:
    order = replace(ORDER, channel=channel)
    if is_known:
        bring_in(order)
    bring_in(replace(order, status=ChannelStatus.CANCELLED))
    assert (detail().row.payment, detail().refunded, detail().refund_due) == (payment, refunded, due)
    assert [each.earned.left for each in earnings.report().slices] == [0]


def test_unpaid_and_cancelled_there_owes_nothing() -> None:
    bring_in(replace(ORDER, status=ChannelStatus.CANCELLED, payment=ChannelPayment.AWAITING))
    assert (detail().row.payment, detail().refund_due) == ("awaiting", 0)


def test_what_went_back_here_is_not_called_a_part_of_it_by_an_older_word() -> None:
    bring_in(ORDER)
    refunds.refund(detail().row.id, amount=4000)
    bring_in(replace(ORDER, payment=ChannelPayment.PARTLY_REFUNDED, refunded=2000))
    assert (detail().row.payment, detail().refunded) == ("refunded", 4000)


@pytest.mark.parametrize("is_known", [True, False])
def test_parts_refunded_there_that_come_to_everything_leave_nothing_to_send_unasked(is_known: bool) -> None:
    if is_known:
        bring_in(ORDER)
    bring_in(replace(ORDER, payment=ChannelPayment.PARTLY_REFUNDED, refunded=4000))
    assert detail().row.payment == "refunded"


def test_refunded_and_partly_sent_is_no_work_at_first_sight() -> None:
    bring_in(replace(with_sent(ORDER, 1, 0), payment=ChannelPayment.REFUNDED, refunded=4000))
    assert (detail().row.status, detail().row.fulfillment) == (Status.SHIPPED, FulfillmentState.FULFILLED)


def test_a_reopened_order_whose_money_went_back_needs_a_decision() -> None:
    bring_in(ORDER)
    order_id = detail().row.id
    cancelling.cancel(order_id, "", refunded=True)
    cancelling.reopen(order_id)
    points = {point.key: point for point in packing.review(detail())}
    assert points["paid"].needs_decision
    assert "went back" in points["paid"].sentence


def test_an_undone_update_comes_again_with_the_same_file() -> None:
    newer = replace(ORDER, buyer_note="ring twice")
    bring_in(ORDER)
    bring_in(newer)
    undo.undo_last()
    assert detail().buyer_note == ""
    assert bring_in(newer).changed == 1
    assert detail().buyer_note == "ring twice"
    undo.undo_last()
    undo.redo_last()
    assert detail().buyer_note == "ring twice"
    assert bring_in(newer).unchanged == 1


def test_more_refunded_than_the_maker_left_on_the_order_is_clamped() -> None:
    bring_in(ORDER)
    order_id = detail().row.id
    draft = draft_of(order_id)
    order_editing.save(order_id, replace(draft, lines=(replace(draft.lines[0], quantity=1), draft.lines[1])))
    lines = (replace(ORDER.lines[0], refunded=3), ORDER.lines[1])
    assert bring_in(replace(ORDER, lines=lines)).left_out == ()
    assert detail().lines[0].to_send == 0


def test_lines_the_marketplace_took_off_go_unless_the_maker_changed_them() -> None:
    bring_in(ORDER)
    bring_in(replace(ORDER, lines=ORDER.lines[:1]))
    assert [line.title for line in detail().lines] == ["Mug"]


def test_a_line_that_became_another_product_holds_the_other_stock() -> None:
    mug = Product.create(title="Mug", sku="MUG", price=1, currency="GBP")
    cup = Product.create(title="Cup", sku="CUP", price=1, currency="GBP")
    bring_in(ORDER)
    bring_in(replace(ORDER, lines=(replace(ORDER.lines[0], sku="CUP", title="Cup"), ORDER.lines[1])))
    assert (Product.get_by_id(mug.id).committed, Product.get_by_id(cup.id).committed) == (0, 3)


def test_refunded_pieces_on_the_table_go_back_to_the_shelf() -> None:
    from makerapp import clock
    from makerapp.models.stock import StockMove

    mug = Product.create(title="Mug", sku="MUG", price=1, currency="GBP", on_hand=10, made_to_order=False)
    StockMove.create(product=mug.id, at=clock.utc_now(), kind="count", on_hand_change=10, committed_change=0)
    bring_in(ORDER)
    make_ready()
    assert Product.get_by_id(mug.id).on_hand == 7
    bring_in(replace(ORDER, lines=(replace(ORDER.lines[0], refunded=2), ORDER.lines[1])))
    assert Product.get_by_id(mug.id).on_hand == 9


def test_items_typed_in_by_the_maker_are_not_doubled_by_the_items_file() -> None:
    nameless = replace(ORDER, channel="etsy", lines=(), pieces=2)
    bring_in(nameless, "etsy-orders")
    order_id = detail().row.id
    typed = (LineDraft(None, None, "Mug"), LineDraft(None, None, "Cup"))
    order_editing.save(order_id, replace(draft_of(order_id), lines=typed))
    bring_in(replace(ORDER, channel="etsy"), "etsy-items")
    assert [line.title for line in detail().lines] == ["Mug", "Cup"]


def test_sold_through_stays_with_the_marketplaces_order() -> None:
    bring_in(ORDER)
    order_id = detail().row.id
    order_editing.save(order_id, replace(draft_of(order_id), channel="own-shop", buyer_note="hi"))
    assert detail().row.channel == "amazon"
    assert bring_in(ORDER).unchanged == 1


def test_cash_in_hand_is_not_called_failed_by_the_marketplace() -> None:
    bring_in(replace(ORDER, payment=ChannelPayment.AWAITING))
    order_id = detail().row.id
    order_editing.save(order_id, replace(draft_of(order_id), payment="cash"))
    bring_in(replace(ORDER, payment=ChannelPayment.FAILED))
    assert detail().row.payment == "paid"


def test_the_payment_follows_the_marketplaces_own_total() -> None:
    items = replace(ORDER, channel="etsy", total=2000)
    bring_in(items, "etsy-items")
    bring_in(replace(items, lines=(), pieces=4, total=2300), "etsy-orders")
    assert [(each.kind, each.amount) for each in detail().payments] == [("payment", 2300)]


def test_items_named_after_the_parcel_left_are_in_it_once() -> None:
    mug = Product.create(title="Mug", sku="MUG", price=1, currency="GBP")
    sent = replace(ORDER, channel="etsy", status=ChannelStatus.SENT, sent=Moment(date(2026, 11, 18), None, "x"))
    bring_in(replace(sent, lines=(), pieces=4), "etsy-orders")
    bring_in(sent, "etsy-items")
    (parcel,) = detail().parcels
    assert sum(count for _, count in parcel.pieces) == 4
    cancel_fulfillment.cancel(detail().row.id, None, Goods.SHELF)
    fresh = Product.get_by_id(mug.id)
    assert (fresh.on_hand, fresh.committed) == (3, 3)
    assert checks.run() == []


def test_another_time_zone_changes_nothing_of_known_orders() -> None:
    order = replace(ORDER, paid=Moment(NOW.date(), None, "11/20/2026"), placed=Moment(NOW.date(), None, "11/20/26"))
    bring_in(order)
    shop.save_profile(time_zone="America/New_York")
    assert bring_in(order).unchanged == 1


def test_progress_of_the_wizard_stands_in_no_undos_way() -> None:
    bring_in(ORDER)
    order_id = make_ready()
    fulfillment.ship(order_id, fulfillment.Shipment("Evri", "", NOW.date()))
    cancel_fulfillment.cancel(order_id, None, Goods.SHELF)
    packing.save_progress(order_id, "pick", carrier="DPD")
    assert undo.undo_last() is not None
    assert detail().row.status is Status.SHIPPED
    undo.undo_last()
    packing.pack_all(order_id)
    packing.set_packed(order_id, detail().lines[0].id, 1)
    assert undo.undo_last() is not None


def test_a_batch_undone_in_part_is_undone_for_the_rest() -> None:
    bring_in(ORDER)
    bring_in(replace(ORDER, order_id="A2", number="A2"))
    ids = [find_by_number(number)[0] for number in ("A1", "A2")]
    done = orders.confirm_many(ids)
    event = next(each for each in detail().timeline if each.kind == "confirmed")
    undo.undo_event(event.id)
    undo.undo_batch(done.batch_id)
    other = order_detail(ids[1])
    assert other is not None
    assert other.row.status is Status.PENDING


def test_taking_off_what_is_left_of_a_part_sent_order_makes_it_shipped() -> None:
    bring_in(ORDER)
    order_id = make_ready()
    mug, cup = detail().lines
    fulfillment.ship(order_id, fulfillment.Shipment("Evri", "", NOW.date()), {mug.id: 3, cup.id: 0})
    shortage.take_off(order_id, cup.id, 1)
    assert (detail().row.status, detail().row.fulfillment) == (Status.SHIPPED, FulfillmentState.FULFILLED)
    undo.undo_last()
    assert detail().row.status is Status.CONFIRMED
    assert checks.run() == []


def test_placed_long_ago_and_sent_lately_is_on_its_way() -> None:
    day = shop.today() - timedelta(days=2)
    bring_in(replace(ORDER, status=ChannelStatus.SENT, sent=Moment(day, None, "x")))
    assert detail().row.status is Status.SHIPPED


def test_a_missing_piece_taken_off_beside_a_refunded_one_is_not_on_the_shelf() -> None:
    mug = Product.create(title="Mug", sku="MUG", price=1, currency="GBP")
    bring_in(replace(ORDER, lines=(replace(ORDER.lines[0], quantity=4, refunded=1), ORDER.lines[1])))
    order_id = make_ready()
    assert Product.get_by_id(mug.id).on_hand == 0
    shortage.take_off(order_id, detail().lines[0].id, 1)
    assert (Product.get_by_id(mug.id).on_hand, Product.get_by_id(mug.id).committed) == (0, 0)
    assert checks.run() == []
    draft = draft_of(order_id)
    order_editing.save(order_id, replace(draft, lines=(replace(draft.lines[0], quantity=2), draft.lines[1])))
    assert Product.get_by_id(mug.id).on_hand == 1
    assert checks.run() == []


def test_the_marketplaces_ship_by_date_wins_over_ours_also_when_it_comes_later() -> None:
    bring_in(ORDER)
    assert (detail().ship_by_from, detail().row.ship_by) == ("shop", date(2026, 11, 25))
    bring_in(replace(ORDER, ship_by=date(2026, 11, 30)))
    assert (detail().ship_by_from, detail().row.ship_by) == ("marketplace", date(2026, 11, 30))


def test_a_guessed_date_that_the_marketplace_confirms_is_no_longer_ours_to_move() -> None:
    bring_in(ORDER)
    bring_in(replace(ORDER, ship_by=date(2026, 11, 25)))
    assert detail().ship_by_from == "marketplace"
    closed_days.close([closed_days.Closing(date(2026, 11, 25), date(2026, 11, 25))])
    assert detail().row.ship_by == date(2026, 11, 25)


def test_the_makers_own_date_stays_whatever_the_file_says() -> None:
    bring_in(ORDER)
    orders.set_ship_by(detail().row.id, date(2026, 12, 4))
    bring_in(replace(ORDER, ship_by=date(2026, 11, 30)))
    assert (detail().ship_by_from, detail().row.ship_by) == ("maker", date(2026, 12, 4))


def test_a_payment_in_a_newer_file_counts_the_ship_by_date_anew() -> None:
    bring_in(replace(ORDER, payment=ChannelPayment.AWAITING))
    assert detail().row.ship_by == date(2026, 11, 25)
    paid = NOW + timedelta(days=4)
    bring_in(replace(ORDER, payment=ChannelPayment.PAID, paid=Moment(paid.date(), paid, "raw")))
    assert (detail().ship_by_from, detail().row.ship_by) == ("shop", date(2026, 11, 27))
    assert "ship-by date" in detail().timeline[0].facts["changes"]


def test_closed_days_count_when_orders_come_in() -> None:
    closed_days.close([closed_days.Closing(date(2026, 11, 23), date(2026, 11, 24))])
    bring_in(ORDER)
    assert detail().row.ship_by == date(2026, 11, 27)
