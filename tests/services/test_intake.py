from __future__ import annotations

import csv
from collections import defaultdict
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from makerapp import clock
from makerapp.errors import Refused
from makerapp.models import queries
from makerapp.models.detail import order_detail
from makerapp.models.order import Status
from makerapp.models.rows import FulfillmentState, OrderDetail, View
from makerapp.paths import DataFolder
from makerapp.services import checks, fulfillment, intake, making, order_editing, orders, preferences, shop, undo
from makerapp.services.order_draft import draft_of

HEAD = (
    "Name,Email,Financial Status,Paid at,Fulfillment Status,Fulfilled at,Currency,Subtotal,Shipping,Taxes,Total,"
    "Created at,Lineitem quantity,Lineitem name,Lineitem price,Lineitem sku,Lineitem fulfillment status,Billing Name,"
    "Shipping Name,Shipping Address1,Shipping City,Shipping Zip,Shipping Country,Notes,Cancelled at,Refunded Amount,Id"
)


def shopify_row(number: int = 1042, **changes: object) -> str:
    today = clock.utc_now()
    cells: dict[str, object] = {
        "Name": f"#{number}", "Email": "maya@mail.example", "Financial Status": "paid",
        "Paid at": f"{today:%Y-%m-%d %H:%M:%S} +0000", "Fulfillment Status": "unfulfilled", "Currency": "GBP",
        "Subtotal": "48.00", "Shipping": "4.20", "Taxes": "0.00", "Total": "52.20",
        "Created at": f"{today:%Y-%m-%d %H:%M:%S} +0000", "Lineitem quantity": 2, "Lineitem name": "Moss mug",
        "Lineitem price": "24.00", "Lineitem fulfillment status": "pending", "Shipping Name": "Maya Lindqvist",
        "Shipping Address1": "14 Quay Street", "Shipping City": "Bristol", "Shipping Zip": "BS1 6XN",
        "Shipping Country": "GB", "Refunded Amount": "0.00", "Id": 5000 + number,
    } | {key.replace("_", " "): value for key, value in changes.items()}  # fmt: skip
    return ",".join(f'"{cells.get(column, "")}"' for column in HEAD.split(","))


def write(folder: Path, *rows: str, name: str = "orders.csv") -> Path:
    file = folder / name
    file.write_text("\n".join((HEAD, *rows)) + "\n", encoding="utf-8")
    return file


def bring_in(*files: Path) -> intake.ImportResult:
    return intake.apply(intake.preview(files))


def only_order(number: str = "#1042") -> OrderDetail:
    (order_id,) = queries.find_by_number(number)
    found = order_detail(order_id)
    assert found is not None
    return found


def test_preview_says_what_will_happen_and_writes_nothing(data_folder: DataFolder, tmp_path: Path) -> None:
    file = write(tmp_path, shopify_row(1), shopify_row(2, Lineitem_quantity="many"), shopify_row(3))
    (found,) = intake.preview([file]).files
    assert (found.format, found.new, found.to_do, len(found.left_out)) == ("shopify-orders", 2, 2, 1)
    assert found.left_out[0].row == 3
    assert not queries.has_any_order()


def test_a_second_import_of_the_same_file_changes_nothing(data_folder: DataFolder, tmp_path: Path) -> None:
    file = write(tmp_path, shopify_row(1), shopify_row(2))
    bring_in(file)
    before = [order_detail(each) for each in queries.ids(queries.ListQuery(View.ALL, shop.today()))]
    result = bring_in(file)
    assert (result.files[0].new, result.files[0].changed, result.files[0].unchanged) == (0, 0, 2)
    assert result.batch_id is None
    assert [order_detail(each) for each in queries.ids(queries.ListQuery(View.ALL, shop.today()))] == before


def test_a_newer_file_updates_what_the_marketplace_changed(data_folder: DataFolder, tmp_path: Path) -> None:
    bring_in(write(tmp_path, shopify_row(Financial_Status="pending", Paid_at="")))
    assert only_order().row.payment == "awaiting"
    result = bring_in(write(tmp_path, shopify_row(Notes="Leave with the neighbor", Shipping_City="Bath")))
    assert result.files[0].changed == 1
    found = only_order()
    assert (found.row.payment, found.buyer_note, found.ship_to.city) == ("paid", "Leave with the neighbor", "Bath")
    assert [(each.kind, each.amount) for each in found.payments] == [("payment", 5220)]
    assert found.timeline[0].kind == "updated"


def test_what_the_maker_did_stays(data_folder: DataFolder, tmp_path: Path) -> None:
    bring_in(write(tmp_path, shopify_row()))
    order_id = only_order().row.id
    orders.confirm(order_id)
    draft = draft_of(order_id)
    order_editing.save(
        order_id, replace(draft, ship_to=replace(draft.ship_to, city="Clifton"), ship_by=date(2030, 1, 2))
    )
    orders.add_note(order_id, "blue glaze")
    bring_in(write(tmp_path, shopify_row(Shipping_City="Bath", Notes="hello")))
    found = only_order()
    assert (found.ship_to.city, found.row.ship_by) == ("Clifton", date(2030, 1, 2))
    assert (found.row.status, found.buyer_note) == (Status.CONFIRMED, "hello")


def test_sent_there_while_open_here_becomes_shipped(data_folder: DataFolder, tmp_path: Path) -> None:
    bring_in(write(tmp_path, shopify_row()))
    today = clock.utc_now()
    sent = {"Fulfillment_Status": "fulfilled", "Fulfilled_at": f"{today:%Y-%m-%d %H:%M:%S} +0000"}
    bring_in(write(tmp_path, shopify_row(**sent, Lineitem_fulfillment_status="fulfilled")))
    found = only_order()
    assert (found.row.status, found.row.fulfillment) == (Status.SHIPPED, FulfillmentState.FULFILLED)
    assert found.parcels[0].from_marketplace
    assert checks.run() == []


def test_shipped_here_is_not_shipped_again_by_a_file(data_folder: DataFolder, tmp_path: Path) -> None:
    bring_in(write(tmp_path, shopify_row()))
    order_id = only_order().row.id
    orders.confirm(order_id)
    making.mark_made(order_id)
    fulfillment.ship(order_id, fulfillment.Shipment("Evri", "", shop.today(), "T1"))
    bring_in(write(tmp_path, shopify_row(Fulfillment_Status="fulfilled", Lineitem_fulfillment_status="fulfilled")))
    assert [parcel.tracking_number for parcel in only_order().parcels] == ["T1"]


def test_cancelled_there_is_cancelled_here_unless_it_left(data_folder: DataFolder, tmp_path: Path) -> None:
    bring_in(write(tmp_path, shopify_row(1), shopify_row(2)))
    left = only_order("#2").row.id
    orders.confirm(left)
    making.mark_made(left)
    fulfillment.ship(left, fulfillment.Shipment("Evri", "", shop.today()))
    gone = {"Cancelled_at": "2026-11-20 10:00:00 +0000", "Financial_Status": "voided"}
    bring_in(write(tmp_path, shopify_row(1, **gone), shopify_row(2, **gone)))
    assert only_order("#1").row.status is Status.CANCELLED
    assert (only_order("#2").row.status, only_order("#2").cancellation_requested) == (Status.SHIPPED, True)


@pytest.mark.parametrize(("days_ago", "expected"), [(3, Status.SHIPPED), (30, Status.SHIPPED), (31, Status.DELIVERED)])
def test_what_was_sent_long_ago_is_taken_as_delivered(
    data_folder: DataFolder, tmp_path: Path, days_ago: int, expected: Status
) -> None:
    sent = clock.utc_now() - timedelta(days=days_ago)
    bring_in(write(tmp_path, shopify_row(Fulfillment_Status="fulfilled", Fulfilled_at=f"{sent:%Y-%m-%d %H:%M:%S} +0000",
                                         Lineitem_fulfillment_status="fulfilled")))  # fmt: skip
    found = only_order()
    assert (found.row.status, found.delivered_assumed) == (expected, expected is Status.DELIVERED)
    assert found.parcels[0].ship_date == sent.date()


def test_how_long_is_a_setting(data_folder: DataFolder, tmp_path: Path) -> None:
    preferences.put("assume_delivered_days", 2)
    sent = clock.utc_now() - timedelta(days=3)
    bring_in(
        write(tmp_path, shopify_row(Fulfillment_Status="fulfilled", Fulfilled_at=f"{sent:%Y-%m-%d %H:%M:%S} +0000"))
    )
    assert only_order().row.status is Status.DELIVERED


def test_refunded_before_it_left_is_no_work(data_folder: DataFolder, tmp_path: Path) -> None:
    bring_in(write(tmp_path, shopify_row(Financial_Status="refunded", Refunded_Amount="52.20")))
    found = only_order()
    assert (found.row.status, found.row.payment, found.refunded) == (Status.CANCELLED, "refunded", 5220)


def test_an_import_is_one_undo_and_its_file_brings_it_back(data_folder: DataFolder, tmp_path: Path) -> None:
    file = write(tmp_path, *(shopify_row(number) for number in range(1, 601)))
    result = bring_in(file)
    assert result.batch_id is not None
    undo.undo_batch(result.batch_id)
    assert not queries.has_any_order()
    assert intake.preview([file]).total_new == 600
    bring_in(file)
    assert queries.count(queries.ListQuery(View.TO_CONFIRM, shop.today())) == 600
    assert checks.run() == []


def test_stop_keeps_what_is_in_and_the_rest_comes_next_time(data_folder: DataFolder, tmp_path: Path) -> None:
    file = write(tmp_path, *(shopify_row(number) for number in range(1, 601)))
    seen: list[int] = []
    result = intake.apply(intake.preview([file]), lambda done, _: seen.append(done), lambda: bool(seen))
    assert result.stopped
    assert queries.count(queries.ListQuery(View.ALL, shop.today())) == seen[0] < 600
    again = bring_in(file)
    assert again.files[0].new == 600 - seen[0]


def test_a_bad_file_does_not_stop_the_others(data_folder: DataFolder, tmp_path: Path) -> None:
    good, bad = write(tmp_path, shopify_row()), tmp_path / "cats.csv"
    bad.write_text("name,age\nMimi,3\n", encoding="utf-8")
    result = bring_in(bad, good)
    assert result.files[0].problem is not None
    assert result.files[0].problem.what == "This isn't an orders file."
    assert result.files[1].new == 1


def test_stock_is_promised_and_given_back_with_an_undone_import(data_folder: DataFolder, tmp_path: Path) -> None:
    from makerapp.models.product import Product

    mug = Product.create(title="Moss mug", sku="MUG", price=2400, currency="GBP")
    result = bring_in(write(tmp_path, shopify_row(Lineitem_sku="mug")))
    assert Product.get_by_id(mug.id).committed == 2
    assert result.batch_id is not None
    undo.undo_batch(result.batch_id)
    assert Product.get_by_id(mug.id).committed == 0
    assert checks.run() == []


@pytest.mark.parametrize("items_first", [True, False])
def test_etsy_items_and_orders_join_in_either_order(data_folder: DataFolder, tmp_path: Path, items_first: bool) -> None:
    items = tmp_path / "items.csv"
    items.write_text(
        "Sale Date,Item Name,Buyer,Quantity,Price,Discount Amount,Order Shipping,Item Total,Currency,Transaction ID,"
        "Date Paid,Date Shipped,Ship Name,Ship Address1,Ship City,Ship Zipcode,Ship Country,Order ID,Variations\n"
        "11/18/26,Moss mug,Maya (maya7),2,24.00,0,4.20,48.00,GBP,901,11/18/2026,,Maya Lindqvist,14 Quay Street,Bristol,"
        "BS1 6XN,United Kingdom,3001,Size:Large\n",
        encoding="utf-8",
    )
    totals = tmp_path / "orders.csv"
    totals.write_text(
        "Sale Date,Order ID,Buyer User ID,Full Name,Number of Items,Payment Method,Date Shipped,Street 1,Ship City,"
        "Ship Zipcode,Ship Country,Currency,Order Value,Discount Amount,Shipping,Sales Tax,Order Total,"
        "Card Processing Fees\n"
        "11/18/26,3001,maya7,Maya Lindqvist,2,Credit Card,,14 Quay Street,Bristol,BS1 6XN,United Kingdom,GBP,48.00,0,"
        "4.20,1.00,53.20,1.10\n",
        encoding="utf-8",
    )
    first, second = (items, totals) if items_first else (totals, items)
    one, two = bring_in(first), bring_in(second)
    assert (one.files[0].new, two.files[0].changed) == (1, 1)
    found = only_order("3001")
    assert [(line.title, line.quantity) for line in found.lines] == [("Moss mug", 2)]
    assert (found.row.total, found.fees, found.row.pieces) == (5320, 110, 2)
    assert bring_in(items, totals).batch_id is None
    assert checks.run() == []


SAMPLES = ("orders_export_zar_75col.csv", "orders_export_cad_notes.csv", "orders_export_usd_78col.csv",
           "orders_export_bdt_note-attributes.csv")  # fmt: skip


@pytest.mark.parametrize("name", SAMPLES)
def test_real_shopify_files_arrive_whole(data_folder: DataFolder, shared_samples: Path, name: str) -> None:
    file = shared_samples / "shopify" / name
    bring_in(file)
    with file.open(encoding="utf-8-sig", newline="") as source:
        records = list(csv.DictReader(source))
    totals: dict[str, int] = {}
    pieces: dict[str, int] = defaultdict(int)
    for record in records:
        pieces[record["Name"]] += int(record["Lineitem quantity"])
        if record["Total"]:
            totals[record["Name"]] = round(float(record["Total"]) * 100)
    rows = queries.page(queries.ListQuery(View.ALL, shop.today()), 0, -1)
    assert {row.number: row.total for row in rows} == totals
    assert {row.number: row.pieces for row in rows} == dict(pieces)
    assert checks.run() == []


def test_after_a_years_file_only_the_real_work_is_to_do(data_folder: DataFolder, shared_samples: Path) -> None:
    bring_in(shared_samples / "shopify" / "orders_export_zar_75col.csv")
    counts = queries.view_counts(shop.today())
    to_do = sum(counts[view].orders for view in (View.TO_CONFIRM, View.TO_MAKE, View.TO_PACK))
    assert to_do == 15
    assert counts[View.CANCELLED].orders == 2
    assert counts[View.DELIVERED].orders == 18


def test_a_file_that_counts_more_pieces_of_a_sent_order_changes_nothing_of_its_parcel(
    data_folder: DataFolder, tmp_path: Path
) -> None:
    bring_in(write(tmp_path, shopify_row()))
    order_id = only_order().row.id
    orders.confirm(order_id)
    making.mark_made(order_id)
    fulfillment.ship(order_id, fulfillment.Shipment("Evri", "", shop.today(), "T1"))
    bring_in(write(tmp_path, shopify_row(Lineitem_quantity=3, Notes="one more?")))
    found = only_order()
    assert ([line.quantity for line in found.lines], found.buyer_note) == ([2], "one more?")
    assert checks.run() == []


def test_the_country_is_written_out_for_the_parcel(data_folder: DataFolder, tmp_path: Path) -> None:
    bring_in(write(tmp_path, shopify_row(Shipping_Country="ZA")))
    assert only_order().ship_to.lines()[-1] == "South Africa"


def test_the_first_file_tells_the_shops_currency_until_it_is_set(data_folder: DataFolder, tmp_path: Path) -> None:
    bring_in(write(tmp_path, shopify_row(1, Currency="ZAR")))
    assert shop.profile().currency == "ZAR"
    bring_in(write(tmp_path, shopify_row(2, Currency="EUR")))
    assert shop.profile().currency == "ZAR"


def test_editing_a_price_moves_the_total_by_just_that(data_folder: DataFolder, tmp_path: Path) -> None:
    bring_in(write(tmp_path, shopify_row(Taxes="7.00")))
    order_id = only_order().row.id
    draft = draft_of(order_id)
    dearer = replace(draft.lines[0], unit_price=2500)
    order_editing.save(order_id, replace(draft, lines=(dearer,)))
    assert (only_order().row.total, only_order().subtotal) == (5420, 5000)


def test_an_import_worked_on_since_is_not_undone_and_says_where(data_folder: DataFolder, tmp_path: Path) -> None:
    result = bring_in(write(tmp_path, *(shopify_row(number) for number in range(1, 31))))
    orders.confirm(only_order("#7").row.id)
    assert result.batch_id is not None
    with pytest.raises(Refused, match="#7 was changed since"):
        undo.undo_batch(result.batch_id)
    assert queries.count(queries.ListQuery(View.ALL, shop.today())) == 30


def test_an_undone_import_with_stock_can_be_done_again(data_folder: DataFolder, tmp_path: Path) -> None:
    from makerapp.models.product import Product

    mug = Product.create(title="Moss mug", sku="MUG", price=2400, currency="GBP")
    bring_in(write(tmp_path, *(shopify_row(number, Lineitem_sku="mug") for number in range(1, 4))))
    undo.undo_last()
    assert (Product.get_by_id(mug.id).committed, queries.has_any_order()) == (0, False)
    undo.redo_last()
    assert (Product.get_by_id(mug.id).committed, len(queries.find_by_number("#2"))) == (6, 1)
    undo.undo_last()
    assert checks.run() == []
