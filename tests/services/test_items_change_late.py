"""Items that come or go while their order is on the packing table: where it stands then, and what is in its box."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from makerapp.errors import Refused
from makerapp.importing.canonical import (
    CanonicalLine,
    CanonicalOrder,
    ChannelPayment,
    ChannelStatus,
    Moment,
    ParsedFile,
)
from makerapp.models.detail import order_detail
from makerapp.models.order import Order, Status
from makerapp.models.product import Product
from makerapp.models.rows import OrderDetail
from makerapp.paths import DataFolder
from makerapp.services import checks, fulfillment, intake, making, order_editing, orders, packing, shortage, undo
from makerapp.services.fulfillment import Shipment
from makerapp.services.intake.run import FilePreview, ImportPreview
from makerapp.services.order_draft import LineDraft, draft_of

PARCEL = Shipment("Evri", "", date(2026, 11, 20))
THREE = CanonicalLine("1", "Thing", 3, unit_price=500)
FILE_ORDER = CanonicalOrder(
    channel="amazon", order_id="A", number="A", placed=Moment(date(2026, 11, 18), None, "x"), currency="GBP",
    status=ChannelStatus.OPEN, lines=(THREE,), payment=ChannelPayment.PAID, total=1500,
)  # fmt: skip


def detail(order_id: int) -> OrderDetail:
    found = order_detail(order_id)
    assert found is not None
    return found


def packed_order(make_order: Callable[..., int], *items: tuple[Product | str, int]) -> int:
    order_id = make_order(*items)
    orders.confirm(order_id)
    if detail(order_id).row.status is Status.CONFIRMED:
        making.mark_made(order_id)
    packing.pack_all(order_id)
    packing.save_progress(order_id, "ship")
    return order_id


def bring_in(order: CanonicalOrder) -> None:
    parsed = ParsedFile("f.txt", "amazon-unshipped-orders", (order,), ())
    intake.apply(ImportPreview((FilePreview(Path("f.txt"), "f.txt", parsed.format, parsed=parsed),)))


def packed_from_file() -> int:
    bring_in(FILE_ORDER)
    order_id = int(Order.get(Order.number == "A").id)
    orders.confirm(order_id)
    making.mark_made(order_id)
    packing.pack_all(order_id)
    return order_id


def test_an_item_that_has_to_be_made_takes_the_order_back_to_make(make_order: Callable, make_product: Callable) -> None:
    mug, bowl = make_product(on_hand=3), make_product("Bowl", made_to_order=True)
    order_id = packed_order(make_order, (mug, 2))
    draft = draft_of(order_id)
    added = LineDraft(None, bowl.id, "Bowl", unit_price=1000)
    done = order_editing.save(order_id, replace(draft, lines=(*draft.lines, added)))
    assert (detail(order_id).row.status, detail(order_id).row.is_packed) == (Status.CONFIRMED, False)
    assert checks.run() == []
    undo.undo_batch(done.batch_id)
    assert (detail(order_id).row.status, detail(order_id).row.is_packed) == (Status.PROCESSING, True)
    assert packing.open_packing(order_id) == "ship"
    assert checks.run() == []


def test_more_of_what_lies_on_the_shelf_has_to_go_in_the_box(make_order: Callable, make_product: Callable) -> None:
    mug = make_product(on_hand=3)
    order_id = packed_order(make_order, (mug, 1))
    draft = draft_of(order_id)
    order_editing.save(order_id, replace(draft, lines=(replace(draft.lines[0], quantity=3),)))
    assert (detail(order_id).row.status, detail(order_id).row.is_packed) == (Status.PROCESSING, False)
    assert Product.get_by_id(mug.id).on_hand == 0
    assert packing.open_packing(order_id) == "pick"


def test_a_price_alone_moves_nothing(make_order: Callable, make_product: Callable) -> None:
    mug = make_product()
    order_id = make_order((mug, 1))
    orders.confirm(order_id)
    mug.on_hand = 5
    mug.save()
    draft = draft_of(order_id)
    order_editing.save(order_id, replace(draft, lines=(replace(draft.lines[0], unit_price=900),)))
    assert detail(order_id).row.status is Status.CONFIRMED


@pytest.mark.parametrize("way", ["edit", "take off"])
def test_the_box_holds_no_more_than_still_has_to_leave(make_order: Callable, way: str) -> None:
    order_id = packed_order(make_order, ("Plate", 4), ("Bowl", 1))
    plate = detail(order_id).lines[0]
    fulfillment.ship(order_id, PARCEL, {plate.id: 2}, rest="pack")
    packing.set_packed(order_id, plate.id, 2)
    if way == "edit":
        draft = draft_of(order_id)
        fewer = replace(draft.lines[0], quantity=3)
        order_editing.save(order_id, replace(draft, lines=(fewer, draft.lines[1])))
    else:
        shortage.take_off(order_id, plate.id, 1)
    assert packing.packed_pieces(order_id) == {plate.id: 1}
    fulfillment.ship(order_id, PARCEL, packing.packed_pieces(order_id))


def test_an_item_a_file_adds_has_to_be_made_first(data_folder: DataFolder) -> None:
    order_id = packed_from_file()
    bring_in(replace(FILE_ORDER, lines=(THREE, CanonicalLine("2", "Other", 1, unit_price=500)), total=2000))
    assert (detail(order_id).row.status, detail(order_id).row.is_packed) == (Status.CONFIRMED, False)


def test_what_a_file_only_renames_stays_packed(data_folder: DataFolder) -> None:
    order_id = packed_from_file()
    bring_in(replace(FILE_ORDER, lines=(replace(THREE, title="Thing, blue"),)))
    assert (detail(order_id).row.status, detail(order_id).row.is_packed) == (Status.PROCESSING, True)


def test_what_a_file_says_was_sent_is_in_the_box_no_more(data_folder: DataFolder) -> None:
    order_id = packed_from_file()
    bring_in(replace(FILE_ORDER, status=ChannelStatus.PARTLY_SENT, lines=(replace(THREE, sent=2),)))
    (line,) = detail(order_id).lines
    assert (line.sent, line.to_send, line.packed) == (2, 1, 0)
    making.mark_made(order_id)
    packing.pack_all(order_id)
    fulfillment.ship(order_id, PARCEL, packing.packed_pieces(order_id))
    assert detail(order_id).row.status is Status.SHIPPED


def test_a_piece_taken_out_opens_the_box_again(make_order: Callable) -> None:
    order_id = packed_order(make_order, ("Plate", 2))
    (plate,) = detail(order_id).lines
    packing.set_packed(order_id, plate.id, 1)
    assert (detail(order_id).row.is_packed, packing.open_packing(order_id)) == (False, "pick")


def test_a_box_without_what_is_missing_is_packed_in_part(make_order: Callable, make_product: Callable) -> None:
    order_id = packed_order(make_order, (make_product(on_hand=2), 2))
    shortage.send_rest(order_id, {detail(order_id).lines[0].id: 1})
    assert (detail(order_id).row.is_packed, packing.open_packing(order_id)) == (False, "print")


def test_an_order_no_figures_hold_is_refused(make_order: Callable) -> None:
    order_id = make_order(("Plate", 1))
    draft = draft_of(order_id)
    dear = replace(draft.lines[0], unit_price=10**15, quantity=10_000)
    with pytest.raises(Refused, match="too large"):
        order_editing.save(order_id, replace(draft, lines=(dear,)))
