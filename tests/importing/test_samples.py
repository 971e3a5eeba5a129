"""Every real file, counted and summed a second time by nothing but the csv module."""

from __future__ import annotations

import csv
from decimal import Decimal
from pathlib import Path

import pytest

from makerapp.errors import Refused
from makerapp.importing import parse_file
from makerapp.importing.canonical import ChannelPayment, ChannelStatus, ParsedFile


def _records(path: Path, encoding: str = "utf-8-sig", **how: object) -> list[dict[str, str]]:
    with path.open(newline="", encoding=encoding) as file:
        return list(csv.DictReader(file, **how))  # type: ignore[call-overload]


def _cents(cells: list[str]) -> int:
    return int(sum((Decimal(cell) for cell in cells if cell), Decimal()) * 100)


def _sum(parsed: ParsedFile, field: str) -> int:
    return sum(getattr(order, field) or 0 for order in parsed.orders)


@pytest.mark.parametrize(
    "name",
    [
        "orders_export_bdt_note-attributes.csv",
        "orders_export_cad_notes.csv",
        "orders_export_usd_78col.csv",
        "orders_export_zar_75col.csv",
    ],
)
def test_shopify(shared_samples: Path, name: str) -> None:
    path = shared_samples / "shopify" / name
    records = _records(path)
    first = [record for record in records if record["Id"]]
    parsed = parse_file(path)
    assert parsed.format == "shopify-orders"
    assert parsed.left_out == ()
    assert [order.number for order in parsed.orders] == [record["Name"] for record in first]
    assert [order.order_id for order in parsed.orders] == [record["Id"] for record in first]
    assert parsed.line_count == len(records)
    assert sorted(row for order in parsed.orders for row in order.source_rows) == list(range(2, len(records) + 2))
    lines = [line for order in parsed.orders for line in order.lines]
    assert sum(line.quantity for line in lines) == sum(int(record["Lineitem quantity"]) for record in records)
    bought = sum(int(record["Lineitem quantity"]) * Decimal(record["Lineitem price"]) for record in records)
    less = sum(Decimal(record["Lineitem discount"]) for record in records)
    assert sum(line.line_total or 0 for line in lines) == int((bought - less) * 100)
    for field, heading in {
        "subtotal": "Subtotal", "discount": "Discount Amount", "shipping": "Shipping", "tax": "Taxes",
        "total": "Total", "refunded": "Refunded Amount",
    }.items():  # fmt: skip
        assert _sum(parsed, field) == _cents([record[heading] for record in first]), field
    cancelled = [record["Name"] for record in first if record["Cancelled at"]]
    assert [order.number for order in parsed.orders if order.status is ChannelStatus.CANCELLED] == cancelled
    sent = [order for order in parsed.orders if order.status is ChannelStatus.SENT]
    assert len(sent) == sum(record["Fulfillment Status"] == "fulfilled" for record in first)
    assert all(order.sent is not None and order.sent.instant is not None for order in sent)
    paid = [order for order in parsed.orders if order.payment is ChannelPayment.PAID]
    assert len(paid) == sum(record["Financial Status"] == "paid" for record in first)


def test_shopify_apostrophes_notes_and_zone(shared_samples: Path) -> None:
    orders = {
        order.number: order for order in parse_file(shared_samples / "shopify/orders_export_zar_75col.csv").orders
    }
    order = orders["#13520"]
    assert order.ship_to.postcode == "0762"
    assert order.ship_to.country_code == "ZA"
    assert order.placed.raw == "2021-05-13 11:06:08 +0200"
    assert order.placed.instant is not None
    assert order.placed.instant.isoformat() == "2021-05-13T09:06:08+00:00"
    assert orders["#13521"].buyer_note.count("\n\n") >= 4
    assert not any(order.ship_to.postcode.startswith("'") for order in orders.values())
    assert [order.status for order in orders.values()].count(ChannelStatus.PARTLY_SENT) == 2


def test_etsy_items(shared_samples: Path) -> None:
    path = shared_samples / "etsy" / "EtsySoldOrderItems2021_us.csv"
    records = _records(path)
    parsed = parse_file(path)
    assert parsed.format == "etsy-items"
    assert (parsed.left_out, parsed.notices) == ((), ())
    assert {order.order_id for order in parsed.orders} == {record["Order ID"] for record in records}
    assert len(parsed.orders) == 50
    assert parsed.line_count == len(records) == 77
    lines = [line for order in parsed.orders for line in order.lines]
    assert {line.line_id for line in lines} == {record["Transaction ID"] for record in records}
    assert sum(line.quantity for line in lines) == sum(int(record["Quantity"]) for record in records)
    assert _sum(parsed, "subtotal") == _cents([record["Item Total"] for record in records])
    assert _sum(parsed, "shipping") == _cents([record["Order Shipping"] for record in records])
    assert all(order.status is ChannelStatus.SENT for order in parsed.orders)
    assert all(order.payment is ChannelPayment.PAID for order in parsed.orders)
    sizes = [record["Variations"] for record in records if record["Variations"]]
    assert sorted(f"{option.name}:{option.value}" for line in lines for option in line.options) == sorted(sizes)
    japan = [order for order in parsed.orders if order.ship_to.country == "Japan"]
    assert japan
    assert all(order.ship_to.country_code == "JP" for order in japan)


def test_etsy_items_without_order_numbers_are_listed_row_by_row(shared_samples: Path) -> None:
    path = shared_samples / "etsy" / "EtsySoldOrderItems2020_excel-resaved.csv"
    parsed = parse_file(path)
    assert parsed.orders == ()
    assert [left.row for left in parsed.left_out] == list(range(2, len(_records(path)) + 2))
    assert all("order number is missing" in left.reason for left in parsed.left_out)


@pytest.mark.parametrize(
    ("name", "sent", "total", "fees"),
    [
        ("EtsySoldOrders2025_us.csv", "Date Shipped", "Order Total", "Card Processing Fees"),
        ("EtsySoldOrders2020_uk-excel-iso.csv", "Date Posted", "Order total", "Card Processing Fees"),
        ("EtsySoldOrders2019_columns-removed.csv", "Date Shipped", "Order Total", "Card Processing Fees"),
    ],
)
def test_etsy_orders(shared_samples: Path, name: str, sent: str, total: str, fees: str) -> None:
    path = shared_samples / "etsy" / name
    records = _records(path)
    parsed = parse_file(path)
    assert parsed.format == "etsy-orders"
    assert parsed.left_out == ()
    assert [order.order_id for order in parsed.orders] == [record["Order ID"] for record in records]
    assert _sum(parsed, "total") == _cents([record[total] for record in records])
    assert _sum(parsed, "subtotal") == _cents([record["Order Value"] for record in records])
    assert _sum(parsed, "discount") == _cents([record["Discount Amount"] for record in records])
    assert _sum(parsed, "fees") == _cents([record[fees] for record in records])
    assert sum(order.pieces or 0 for order in parsed.orders) == sum(int(r["Number of Items"]) for r in records)
    unsent = [record["Order ID"] for record in records if not record[sent]]
    assert [order.order_id for order in parsed.orders if order.status is ChannelStatus.OPEN] == unsent
    assert all(order.sent.day >= order.placed.day for order in parsed.orders if order.sent)
    assert parsed.line_count == 0


def test_etsy_dates_changed_by_a_spreadsheet_are_told(shared_samples: Path) -> None:
    parsed = parse_file(shared_samples / "etsy" / "EtsySoldOrders2020_uk-excel-iso.csv")
    changed, backwards = parsed.notices
    assert "“Date Posted”" in changed
    assert "“2012-04-20” stands beside “11/30/20”" in changed
    assert backwards.startswith("20 orders have a ship date before the sale")
    first = parsed.orders[0]
    assert first.sent is not None
    assert (first.sent.day.isoformat(), first.sent.raw) == ("2020-11-21", "2012-04-20")


@pytest.mark.parametrize("name", ["new-orders_us-2009_multi-item.txt", "new-orders_sample_eu-2020.txt"])
def test_amazon_new_orders(shared_samples: Path, name: str) -> None:
    path = shared_samples / "amazon" / name
    records = _records(path, delimiter="\t", quoting=csv.QUOTE_NONE)
    parsed = parse_file(path)
    assert parsed.format == "amazon-new-orders"
    assert (parsed.left_out, parsed.notices) == ((), ())
    assert [order.number for order in parsed.orders] == list(dict.fromkeys(record["order-id"] for record in records))
    lines = [line for order in parsed.orders for line in order.lines]
    assert [line.line_id for line in lines] == [record["order-item-id"] for record in records]
    assert sum(line.quantity for line in lines) == sum(int(record["quantity-purchased"]) for record in records)
    assert _sum(parsed, "subtotal") == _cents([record["item-price"] for record in records])
    assert _sum(parsed, "shipping") == _cents([record["shipping-price"] for record in records])
    taxes = [record[heading] for record in records for heading in ("item-tax", "shipping-tax")]
    assert _sum(parsed, "tax") == _cents(taxes)


def test_amazon_unshipped_orders(shared_samples: Path) -> None:
    path = shared_samples / "amazon" / "unshipped-orders_us-2024_73col_latin1_INVENTED.txt"
    first, second = parse_file(path).orders
    assert first.ship_to.line1 == "12 Café Row"
    assert first.lines[0].title == 'Personalized Keychain – engraved 3" leather'
    assert first.gift_message == "Happy Birthday Zoë!"
    assert first.lines[0].personalization[0].value == "https://zme-caps.amazon.com/t/SAMPLE/INVENTED/12"
    assert first.ship_by is not None
    assert first.ship_by.isoformat() == "2024-11-07"
    assert second.lines[0].title == 'Mug "Hello" 11 oz'
    assert (second.lines[0].quantity, second.lines[0].sent) == (3, 1)
    assert second.cancellation_requested
    assert second.status is ChannelStatus.PARTLY_SENT


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("shopify/products_export_46col_old.csv", "Shopify's list of products"),
        ("shopify/products_export_57col_2026.csv", "Shopify's list of products"),
        ("etsy/EtsyListingsDownload_italian-headers.csv", "Etsy's list of your listings"),
        ("etsy/EtsyListingsDownload_sku-variations.csv", "Etsy's list of your listings"),
        ("amazon/UPLOAD_shipping-confirmation_8col_INVENTED.txt", "shipping confirmation"),
        ("amazon/amazon-custom_99900000000011_INVENTED.zip", "ZIP folder"),
        ("amazon/amazon-custom_99900000000011_INVENTED.json", "no column for buyer or items"),
        ("squarespace/orders_squarespace_2018.csv", "no column for buyer or items"),
        ("square/items-2026-07-18_35col.csv", "no column for buyer or items"),
        ("wix/orders_wix_single.csv", "no column for buyer or items"),
    ],
)
def test_other_files_are_refused_with_what_they_are(shared_samples: Path, name: str, words: str) -> None:
    with pytest.raises(Refused) as refusal:
        parse_file(shared_samples / name)
    assert refusal.value.what == "This isn't an orders file."
    assert words in refusal.value.why_and_now


def test_a_second_reading_gives_the_same(shared_samples: Path) -> None:
    path = shared_samples / "shopify" / "orders_export_cad_notes.csv"
    assert parse_file(path) == parse_file(path)
