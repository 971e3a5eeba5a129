"""Whatever is done, in whatever order, every promise of the data holds."""

from __future__ import annotations

import random
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from datetime import date
from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from makerapp.errors import Refused
from makerapp.importing.canonical import (
    CanonicalLine,
    CanonicalOrder,
    ChannelPayment,
    ChannelStatus,
    Moment,
    ParsedFile,
)
from makerapp.models.database import close_database, database, open_database
from makerapp.models.detail import order_detail
from makerapp.models.order import Order, Status
from makerapp.models.product import Product
from makerapp.models.rows import FulfillmentState, OrderDetail
from makerapp.paths import DataFolder
from makerapp.services import (
    cancel_fulfillment,
    cancelling,
    checks,
    fulfillment,
    intake,
    making,
    order_editing,
    orders,
    packing,
    shortage,
    undo,
)
from makerapp.services.cancel_fulfillment import Goods
from makerapp.services.intake.run import FilePreview, ImportPreview
from makerapp.services.order_draft import LineDraft, OrderDraft, draft_of
from tests.services.conftest import ADDRESS

DAY = date(2026, 11, 18)
PARCEL = fulfillment.Shipment("Evri", "", date(2026, 11, 20), "T1")


def _detail(order_id: int) -> OrderDetail:
    found = order_detail(order_id)
    if found is None:
        raise Refused("gone")
    return found


class Bench:
    """A maker who presses anything at any time."""

    def __init__(self, choose: random.Random) -> None:
        self.choose = choose
        self.products = [
            Product.create(title=f"P{each}", sku=f"P{each}", price=500, currency="GBP", made_to_order=each % 2 == 0)
            for each in range(3)
        ]

    def order_id(self) -> int:
        ids = [each.id for each in Order.select(Order.id)]
        return self.choose.choice(ids) if ids else 0

    def line_id(self, order_id: int) -> int:
        return self.choose.choice([line.id for line in _detail(order_id).lines] or [0])

    def new(self) -> None:
        order_editing.create(
            OrderDraft(ADDRESS, self._lines(), "GBP", payment=self.choose.choice(["paid", "awaiting"]))
        )

    def _lines(self) -> tuple[LineDraft, ...]:
        chosen = self.choose.sample([*self.products, None], self.choose.randint(1, 3))
        return tuple(
            LineDraft(
                None, each.id if each else None, each.title if each else "Odd piece", unit_price=500,
                quantity=self.choose.randint(1, 4), personalization=self.choose.choice(["", "for Ann"]),
            )
            for each in chosen
        )  # fmt: skip

    def edit(self) -> None:
        order_id = self.order_id()
        draft = draft_of(order_id)
        kept = tuple(
            replace(line, quantity=self.choose.randint(1, 4)) for line in draft.lines if self.choose.random() < 0.8
        )
        order_editing.save(order_id, replace(draft, lines=kept + self._lines()))

    def ship_part(self) -> None:
        order_id = self.order_id()
        pieces = {line.id: self.choose.randint(0, line.to_send) for line in _detail(order_id).lines}
        fulfillment.ship(order_id, PARCEL, pieces)

    def tick(self) -> None:
        order_id = self.order_id()
        packing.set_packed(order_id, self.line_id(order_id), self.choose.randint(0, 4))

    def take_off(self) -> None:
        order_id = self.order_id()
        shortage.take_off(order_id, self.line_id(order_id), self.choose.randint(1, 3))

    def import_file(self) -> None:
        """A marketplace's file about one of three orders, saying anything at all."""
        count, choose = self.choose.randint(1, 3), self.choose
        lines = []
        for number in range(1, count + 1):
            quantity = choose.randint(1, 4)
            sku = choose.choice(["P0", "P1", "P2", ""])
            refunded = choose.choice([0, 0, 0, choose.randint(0, quantity)])
            sent = choose.choice([None, choose.randint(0, quantity - refunded)])
            lines.append(
                CanonicalLine(str(number), f"Thing {sku}", quantity, sku, unit_price=500, sent=sent, refunded=refunded)
            )
        order = CanonicalOrder(
            channel="amazon", order_id=choose.choice("ABC"), number=f"#{choose.choice('ABC')}",
            placed=Moment(DAY, None, "x"), status=choose.choice(list(ChannelStatus)), lines=tuple(lines),
            payment=choose.choice(list(ChannelPayment)), currency="GBP", total=choose.choice([None, 500, 900]),
            refunded=choose.choice([None, 0, 500]), buyer_note=choose.choice(["", "ring", "knock"]),
        )  # fmt: skip
        parsed = ParsedFile("f.txt", choose.choice(["amazon-new-orders", "amazon-unshipped-orders"]), (order,), ())
        preview = FilePreview(Path("f.txt"), "f.txt", parsed.format, parsed=parsed)
        assert intake.apply(ImportPreview((preview,))).files[0].left_out == ()

    def actions(self) -> list[Callable[[], object]]:
        one = self.order_id
        return [
            self.new, self.edit, self.ship_part, self.tick, self.take_off,
            lambda: orders.confirm(one()), lambda: making.mark_made(one()), lambda: orders.deliver(one()),
            lambda: cancelling.cancel(
                one(), "x", restock=self.choose.random() < 0.5, refunded=self.choose.random() < 0.5
            ),
            lambda: cancelling.reopen(one()), lambda: orders.pack_unpaid(one()), lambda: packing.pass_review(one()),
            lambda: packing.pack_all(one()), lambda: shortage.wait_and_make(one()),
            lambda: fulfillment.ship(one(), PARCEL),
            lambda: cancel_fulfillment.cancel(one(), None, self.choose.choice(list(Goods))),
            undo.undo_last, undo.undo_last, undo.redo_last, self.import_file, self.import_file, self.import_file,
        ]  # fmt: skip


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(seed=st.integers(0, 2**32))
def test_random_sequences_keep_every_promise(tmp_path_factory: object, seed: int) -> None:
    folder = DataFolder(tmp_path_factory.mktemp("bench"))  # type: ignore[attr-defined]
    folder.prepare()
    open_database(folder.database, folder.backups)
    try:
        database.execute_sql("PRAGMA synchronous = OFF")
        choose = random.Random(seed)
        bench = Bench(choose)
        bench.new()
        for _ in range(40):
            with suppress(Refused):
                choose.choice(bench.actions())()
            assert checks.broken_rules() == []
        for order in Order.select().where(Order.withdrawn == False):  # noqa: E712
            row = _detail(order.id).row
            if row.status in (Status.SHIPPED, Status.DELIVERED):
                assert row.fulfillment is FulfillmentState.FULFILLED
    finally:
        close_database()
