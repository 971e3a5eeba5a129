"""What Shopify's export does that breaks importers, each in a small invented file."""

from __future__ import annotations

from pathlib import Path

import pytest

from makerapp.importing import parse_file
from makerapp.importing.canonical import ChannelPayment, ChannelStatus

DATA = Path(__file__).parent.parent / "data" / "importing"


@pytest.mark.parametrize(
    "name",
    [
        "shopify_utf8_bom_crlf.csv",
        "shopify_windows_1252.csv",
        "shopify_utf16.csv",
        "shopify_twice_encoded.csv",
        "shopify_tab_named.csv",
    ],
)
def test_every_encoding_and_delimiter_reads_the_same(name: str) -> None:
    (order,) = parse_file(DATA / name).orders
    assert order.ship_to.name == "Zoë Müller"
    assert order.ship_to.city == "Köln"
    assert [(line.title, line.quantity, line.line_id) for line in order.lines] == [
        ("Moss mug", 2, "1"),
        ("Side plate", 1, "2"),
    ]
    assert order.ship_to.postcode == "01234"
    assert order.ship_to.phone == "+44 20 5550 0100"


def test_semicolons_with_decimal_commas() -> None:
    (order,) = parse_file(DATA / "shopify_semicolon.csv").orders
    assert (order.total, order.shipping, order.lines[0].unit_price) == (102350, 350, 1000)


def test_gift_note_over_several_lines() -> None:
    (order,) = parse_file(DATA / "shopify_gift.csv").orders
    assert order.gift_wrap
    assert order.gift_message == "Dear Mum,\n\nHappy birthday!\nLove: all of us"
    assert order.buyer_note == "Leave by the door\nThanks"
    assert "registry_id: 7" in dict(order.raw)["Note Attributes"]


def test_broken_rows_never_stop_the_others() -> None:
    parsed = parse_file(DATA / "shopify_broken_rows.csv")
    assert [order.number for order in parsed.orders] == ["#1001", "#1007"]
    first = parsed.orders[0]
    assert [(line.line_id, line.title) for line in first.lines] == [("1", "Moss mug"), ("3", "Bowl")]
    assert first.source_rows == (2, 4)
    reasons = {left.row: left.reason for left in parsed.left_out}
    assert list(reasons) == [3, 5, 6, 7, 8, 9, 10, 11]
    assert reasons[3] == "The quantity “two” is not a whole number above zero."
    assert reasons[5] == "The date “yesterday” under “Created at” can't be read."
    assert reasons[6] == "Order #1002 was left out because of row 5."
    assert "7.0E+12 was rounded by a spreadsheet" in reasons[7]
    assert reasons[8] == "The amount “12.x” under “Total” can't be read."
    assert reasons[9] == "The order number is missing."
    assert "#0999" in reasons[10]
    assert reasons[11] == "The item name is missing."
    assert parsed.notices == ("Order #1001 came in without row 3. Mend the file and bring it in again.",)


def test_statuses() -> None:
    parsed = parse_file(DATA / "shopify_statuses.csv")
    seen = [(order.status, order.payment) for order in parsed.orders]
    assert seen == [
        (ChannelStatus.OPEN, ChannelPayment.PAID),
        (ChannelStatus.OPEN, ChannelPayment.AWAITING),
        (ChannelStatus.OPEN, ChannelPayment.AWAITING),
        (ChannelStatus.OPEN, ChannelPayment.AWAITING),
        (ChannelStatus.CANCELLED, ChannelPayment.FAILED),
        (ChannelStatus.OPEN, ChannelPayment.REFUNDED),
        (ChannelStatus.SENT, ChannelPayment.PARTLY_REFUNDED),
        (ChannelStatus.OPEN, ChannelPayment.FAILED),
        (ChannelStatus.PARTLY_SENT, ChannelPayment.PAID),
        (ChannelStatus.SENT, ChannelPayment.PAID),
        (ChannelStatus.OPEN, None),
    ]
    partial, whole = parsed.orders[8], parsed.orders[9]
    assert [line.sent for line in partial.lines] == [2, 0]
    assert whole.sent is not None
    assert (whole.sent.day, whole.sent.raw) == (whole.placed.day, "")
    assert parsed.orders[6].sent is not None
    assert parsed.orders[6].sent.raw == "2026-11-04 08:00:00 -0500"
    assert parsed.orders[4].cancelled is not None
    assert any("“odd”" in notice for notice in parsed.notices)
    assert any(notice.startswith("2 orders were sent on a day") for notice in parsed.notices)


def test_cells_that_look_like_formulas_or_markup_stay_text() -> None:
    (order,) = parse_file(DATA / "shopify_formulas.csv").orders
    assert order.lines[0].title == '=HYPERLINK("http://example.com","x")'
    assert (order.ship_to.name, order.buyer_note) == ("@SUM(A1)", "+1-1")
    assert order.ship_to.line1 == "<b>1</b> Row"


def test_an_order_that_stands_twice_comes_in_once() -> None:
    parsed = parse_file(DATA / "shopify_order_twice.csv")
    assert [(order.number, len(order.lines)) for order in parsed.orders] == [("#1001", 2), ("#1002", 1)]
    assert [left.row for left in parsed.left_out] == [5, 6]
    assert all("stands twice" in left.reason for left in parsed.left_out)


def test_order_cells_filled_down_by_a_table_program() -> None:
    parsed = parse_file(DATA / "shopify_filled_down.csv")
    (order,) = parsed.orders
    assert [line.title for line in order.lines] == ["Moss mug", "Side plate"]
    assert [left.row for left in parsed.left_out] == [4]


def test_what_only_a_later_row_has_is_kept_with_its_line() -> None:
    parsed = parse_file(DATA / "shopify_statuses.csv")
    raw = dict(parsed.orders[8].raw)
    assert raw["Lineitem fulfillment status"] == "fulfilled"
    assert raw["Lineitem fulfillment status (line 2)"] == "pending"
    assert raw["Financial Status"] == "paid"
    assert "" not in raw.values()


def test_two_orders_with_one_id(tmp_path: Path) -> None:
    text = (DATA / "shopify_statuses.csv").read_text(encoding="utf-8").replace("7100000000002", "7100000000001")
    path = tmp_path / "orders.csv"
    path.write_text(text, encoding="utf-8")
    parsed = parse_file(path)
    assert "#2002" not in {order.number for order in parsed.orders}
    assert [(left.row, "same Id" in left.reason) for left in parsed.left_out] == [(3, True)]
