"""Rows and details read by texts made once are those that Peewee's own queries give."""

from __future__ import annotations

import random
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import replace

import pytest

from makerapp.errors import Refused
from makerapp.models import detail as details
from makerapp.models.customer import Customer
from makerapp.models.database import database
from makerapp.models.detail import event_rows, order_detail
from makerapp.models.fulfillment import Fulfillment, FulfillmentLine
from makerapp.models.many_details import many_details
from makerapp.models.order import Order, OrderLine, Packing
from makerapp.models.paper import PrintJob, PrintRecord
from makerapp.models.payment import Payment
from makerapp.models.product import Product
from makerapp.models.queries import rows
from makerapp.models.reading import Reading
from makerapp.models.rows import OrderDetail, OrderLink, PaymentRow, PrintRow
from makerapp.models.timeline import Batch, TimelineEvent
from makerapp.paths import DataFolder
from makerapp.services import packing, sample_shop
from tests.services.maker_bench import Bench

_TABLES = [
    Batch, Customer, Fulfillment, FulfillmentLine, Order, OrderLine, Packing, Payment, PrintJob, PrintRecord, Product,
    TimelineEvent,
]  # fmt: skip


@pytest.fixture(params=["sample shop", 1, 2])
def shop_with_a_past(request: pytest.FixtureRequest, data_folder: DataFolder) -> None:
    """The sample shop, or one in which anything was done in any order."""
    if request.param == "sample shop":
        sample_shop.add()
        for order in Order.select().limit(10):
            with suppress(Refused):
                packing.save_progress(order.id, "pick", note="half way")
        return
    database.execute_sql("PRAGMA synchronous = OFF")
    bench = Bench(random.Random(request.param))
    bench.new()
    for _ in range(80):
        with suppress(Refused):
            bench.choose.choice(bench.actions())()


def as_peewee_reads(order_id: int) -> OrderDetail | None:
    """The whole order by one query of Peewee's for each of its parts."""
    order = Order.get_or_none((Order.id == order_id) & (Order.withdrawn == False))  # noqa: E712
    if order is None:
        return None
    kept = Packing.get_or_none(Packing.order == order_id)
    plain = details.without_history(order, rows([order_id])[0], details.order_lines(order_id), kept)
    paid = Payment.select().where((Payment.order == order_id) & (Payment.voided == False))  # noqa: E712
    links = Order.select().where(Order.withdrawn == False).order_by(Order.id)  # noqa: E712
    replaces = [OrderLink(each.id, each.number) for each in links.where(Order.id == order.replaces_id)]
    replaced_by = [OrderLink(each.id, each.number) for each in links.where(Order.replaces == order_id)]
    return replace(
        plain,
        payments=tuple(
            PaymentRow(each.kind, each.amount, each.currency, each.method, each.at)
            for each in paid.order_by(Payment.id)
        ),
        prints=tuple(map(_print, PrintRecord.select().where(PrintRecord.order == order_id).order_by(PrintRecord.id))),
        timeline=event_rows(list(TimelineEvent.select().where(TimelineEvent.order == order_id))),
        replaces=replaces[0] if replaces else None,
        replaced_by=tuple(replaced_by),
    )


def _print(record: PrintRecord) -> PrintRow:
    job = record.job
    return PrintRow(
        record.id, job.id, record.document, job.at, job.printer, record.format, tuple(record.pages), job.copies,
        job.outcome, record.on_paper, record.parcel, record.revision, record.content_digest, record.options, job.sha256,
        job.reason,
    )  # fmt: skip


def _parcels(order_id: int) -> Iterator[dict[str, object]]:
    for each in Fulfillment.select().where(Fulfillment.order == order_id).order_by(Fulfillment.id):
        pieces = (
            FulfillmentLine.select()
            .join(OrderLine)
            .where((FulfillmentLine.fulfillment == each.id) & (OrderLine.removed == False))  # noqa: E712
        )
        names = "id carrier service ship_date tracking_number memo shipped_at cancelled_at weight_grams cost goods"
        yield {name: getattr(each, name) for name in names.split()} | {
            "is_cancelled": each.state == "cancelled",
            "from_marketplace": each.source == "marketplace",
            "pieces": tuple((piece.line_id, piece.quantity) for piece in pieces),
        }


@pytest.mark.usefixtures("shop_with_a_past")
def test_an_order_is_read_as_peewee_reads_it() -> None:
    order_ids = [each.id for each in Order.select()]
    for order_id in order_ids:
        found, expected = order_detail(order_id), as_peewee_reads(order_id)
        if found is None or expected is None:
            assert found is expected
            continue
        assert replace(found, parcels=()) == expected
        for parcel, fields in zip(found.parcels, _parcels(order_id), strict=True):
            assert {name: getattr(parcel, name) for name in fields} == fields
    assert order_detail(max(order_ids) + 1) is None


@pytest.mark.usefixtures("shop_with_a_past")
def test_many_orders_are_read_as_one_by_one() -> None:
    order_ids = [each.id for each in Order.select().order_by(Order.number)]
    alone = [each for each in map(order_detail, order_ids) if each is not None]
    plain = [
        replace(each, parcels=(), payments=(), prints=(), timeline=(), replaces=None, replaced_by=()) for each in alone
    ]
    assert many_details([*order_ids, *order_ids, max(order_ids) + 1]) == plain
    assert many_details([]) == []


@pytest.mark.usefixtures("shop_with_a_past")
def test_rows_are_those_of_peewee() -> None:
    for table in _TABLES:
        expected = [each.__data__ for each in table.select()]
        found = Reading(table, "1 = 1").all()
        assert [each.__data__ for each in found] == expected
        types = [[type(value) for value in each.values()] for each in expected]
        assert [[type(value) for value in each.__data__.values()] for each in found] == types
        assert not any(each.is_dirty() for each in found)


def test_what_was_read_can_be_saved_and_is_nobody_elses(data_folder: DataFolder) -> None:
    sample_shop.add()
    reading = Reading(Order, "id = ?")
    order, other = reading.first(1), reading.first(1)
    assert order is not None
    assert other is not None
    order.number = "#changed"
    assert other.number != "#changed"
    order.save()
    assert Order.get_by_id(1).number == "#changed"
    assert reading.first(-1) is None


def test_values_are_never_part_of_the_text(data_folder: DataFolder) -> None:
    sample_shop.add()
    hostile = "' OR 1 = 1 --"
    reading = Reading(Order, "number IN ({marks})")
    assert reading.among([hostile, "{marks}"]) == []
    known = [each.number for each in Order.select().limit(3)]
    assert sorted(each.number for each in reading.among([*known, hostile])) == sorted(known)
