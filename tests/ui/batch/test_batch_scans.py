"""Scanning in a batch: items while collecting, slips and carriers' labels while packing; what is wrong says so."""

from __future__ import annotations

from makerapp.models.order import OrderLine
from makerapp.models.product import Product
from makerapp.services import scan_codes
from tests.ui.batch.batch_bench import NUMBERS, BatchBench, some_orders
from tests.ui.batch.test_batch_page import in_ship, personalized


def product_for(title: str, shelf: str = "A3") -> str:
    """Make the pieces of this title a product's; gives what its label carries."""
    product = Product.create(title=title, sku=f"SKU-{title}", price=100, currency="GBP", shelf=shelf)
    OrderLine.update(product=product.id).where(OrderLine.title == title).execute()
    return scan_codes.product_code(product.id, product.sku)


def slip_of(bench: BatchBench, order_id: int) -> str:
    return f"FC-{bench.detail(order_id).row.number.lstrip('#')}"


def test_an_items_label_collects_one_piece(bench: BatchBench) -> None:
    ids = some_orders(2)
    mug, plate = product_for("Mug"), product_for("Plate", "B1")
    bench.open(ids)
    first = bench.scan(mug)
    assert first is not None
    assert first.tone == "ok"
    assert first.title == "Mug, 1 of 4 collected"
    for _ in range(3):
        bench.scan(mug)
    again = bench.scan(mug)
    assert again is not None
    assert (again.tone, again.title) == ("error", "That's one too many.")
    assert again.text == "2 orders need 4 × Mug, and all are collected."
    other = bench.scan(plate)
    assert other is not None
    assert other.tone == "ok"
    assert bench.page.pick.count.text() == "5 of 6 collected"


def test_an_item_of_no_order_is_wrong(bench: BatchBench) -> None:
    ids = some_orders(2)
    product_for("Mug")
    product_for("Plate", "B1")
    stranger = Product.create(title="Ramen bowl", sku="BOWL", price=100, currency="GBP")
    bench.open(ids)
    found = bench.scan(scan_codes.product_code(stranger.id, "BOWL"))
    assert found is not None
    assert found.tone == "error"
    assert found.title == "Wrong item: none of these 2 orders needs it."
    assert found.text == "You scanned Ramen bowl. Next are 4 × Mug, from Shelf A3. Nothing was ticked."
    assert bench.page.pick.left_to_pick == 6


def test_slips_and_labels_while_collecting(bench: BatchBench) -> None:
    ids = some_orders(3)
    bench.open(ids[:2])
    mine, other, label = bench.scan(slip_of(bench, ids[0])), bench.scan(slip_of(bench, ids[2])), bench.scan(NUMBERS[0])
    assert mine is not None
    assert mine.tone == "ok"
    assert other is not None
    assert other.tone == "error"
    assert "isn't among these 2 orders" in other.title
    assert label is not None
    assert label.title == "Pack first, then scan the carrier's label."
    assert bench.scan("something else entirely!") is None


def test_labels_alone_fill_row_after_row(bench: BatchBench) -> None:
    ids = some_orders(3)
    in_ship(bench, ids)
    rows = bench.page.ship.rows
    for at, number in enumerate(NUMBERS[:3]):
        found = bench.scan(number)
        assert found is not None
        assert found.tone == "ok"
        assert rows[ids[at]].number.text() == number
        assert rows[ids[at]].tick.isChecked()
        assert rows[ids[at]].carrier.text() == "Royal Mail"
    assert bench.page.ship.count.text() == "3 of 3 packed"
    assert bench.detail(ids[2]).packing["tracking_number"] == NUMBERS[2]


def test_a_slip_jumps_to_its_row_and_the_label_goes_there(bench: BatchBench) -> None:
    ids = some_orders(3)
    in_ship(bench, ids)
    found = bench.scan(slip_of(bench, ids[2]))
    assert found is not None
    assert bench.page.ship.current_id() == ids[2]
    bench.scan(NUMBERS[0])
    assert bench.page.ship.rows[ids[2]].number.text() == NUMBERS[0]
    assert bench.page.ship.current_id() == ids[0]


def test_a_label_counts_once(bench: BatchBench) -> None:
    ids = some_orders(2)
    in_ship(bench, ids)
    bench.scan(NUMBERS[0])
    again = bench.scan(NUMBERS[0])
    assert again is not None
    assert again.tone == "error"
    assert again.title == f"This number is on {bench.detail(ids[0]).row.number} already."
    assert not bench.page.ship.rows[ids[1]].number.text()


def test_the_number_of_an_unknown_carrier_is_taken_too(bench: BatchBench) -> None:
    ids = some_orders(2)
    in_ship(bench, ids)
    found = bench.scan("LOCAL-88231-X")
    assert found is not None
    assert found.tone == "ok"
    assert bench.page.ship.rows[ids[0]].number.text() == "LOCAL-88231-X"


def test_an_item_is_wrong_while_numbering(bench: BatchBench) -> None:
    ids = some_orders(2)
    mug = product_for("Mug")
    in_ship(bench, ids)
    found = bench.scan(mug)
    assert found is not None
    assert found.tone == "error"
    assert bench.scan(slip_of(bench, some_orders(1)[0])) is not None


def test_a_label_on_a_personalized_order_asks_for_reading(bench: BatchBench) -> None:
    ids = [personalized(), *some_orders(1)]
    in_ship(bench, ids)
    bench.scan(NUMBERS[0])
    assert bench.page.ship.reading.is_on
    refused = bench.scan(NUMBERS[1])
    assert refused is not None
    assert refused.tone == "error"
    bench.ready()
    bench.green()
    assert bench.page.ship.rows[ids[0]].tick.isChecked()
    assert bench.page.ship.rows[ids[0]].number.text() == NUMBERS[0]
    assert bench.page.ship.current_id() == ids[1]


def test_a_slip_on_paper_leads_to_its_box(bench: BatchBench) -> None:
    ids = some_orders(2)
    bench.open(ids)
    bench.page.go("print")
    bench.ready()
    found = bench.scan(slip_of(bench, ids[1]))
    assert found is not None
    assert bench.step == "ship"
    assert bench.page.ship.current_id() == ids[1]


def test_a_slip_in_review_says_whose_it_is(bench: BatchBench) -> None:
    ids = some_orders(2)
    bench.open(ids)
    bench.page.go("review")
    found = bench.scan(slip_of(bench, ids[0]))
    assert found is not None
    assert (found.tone, found.title) == ("ok", f"{bench.detail(ids[0]).row.number} · Rosa Whitfield")
    assert bench.scan(slip_of(bench, some_orders(1)[0])) is None


def test_nothing_is_scanned_while_parcels_are_marked(bench: BatchBench) -> None:
    ids = some_orders(3)
    in_ship(bench, ids)
    bench.click(bench.page.panel.main_button)
    if bench.page.is_busy:
        found = bench.scan(NUMBERS[0])
        assert found is not None
        assert found.tone == "error"
        assert not bench.page.make_way()
        bench.page.go("pick")
        assert bench.step == "ship"
    bench.ready()
    assert bench.step == "done"


def test_a_number_is_not_replaced_by_a_stray_label(bench: BatchBench) -> None:
    ids = some_orders(2)
    in_ship(bench, ids)
    for number in NUMBERS[:2]:
        bench.scan(number)
    # All have a number; the last box is still the one in hand.
    last = bench.page.ship.rows[ids[1]]
    found = bench.scan(NUMBERS[2])
    assert found is not None
    assert found.tone == "ask"
    assert last.number.text() == NUMBERS[1]
    assert NUMBERS[1] in found.title
    assert found.again is not None
    found.again.run()
    assert last.number.text() == NUMBERS[2]
    assert bench.detail(ids[1]).packing["tracking_number"] == NUMBERS[2]


def test_the_barcode_of_goods_is_no_tracking_number(bench: BatchBench) -> None:
    ids = some_orders(2)
    in_ship(bench, ids)
    for code in ("4006381333931", "036000291452", "96385074"):
        assert bench.scan(code) is None
        assert not bench.page.ship.rows[ids[0]].number.text()
        assert not bench.page.ship.rows[ids[0]].tick.isChecked()
