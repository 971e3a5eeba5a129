"""A maker who presses anything at any time: every action there is, on orders and products chosen at random."""

from __future__ import annotations

import random
import re
from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
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
from makerapp.models.order import Order, OrderLine
from makerapp.models.product import Product
from makerapp.models.rows import OrderDetail
from makerapp.models.timeline import TimelineEvent
from makerapp.services import (
    batch,
    batch_shipping,
    cancel_fulfillment,
    cancelling,
    channel_rules,
    closed_days,
    combining,
    deleting,
    duplicating,
    fulfillment,
    holding,
    intake,
    making,
    order_editing,
    orders,
    packing,
    parcels,
    payments,
    products,
    refunds,
    rehearsal,
    returns,
    ship_dates,
    shop,
    shortage,
    shortage_offers,
    stock,
    undo,
    undo_preview,
)
from makerapp.services.cancel_fulfillment import Goods
from makerapp.services.closed_days import Closing
from makerapp.services.fulfillment import Shipment
from makerapp.services.intake.run import FilePreview, ImportPreview
from makerapp.services.order_draft import LineDraft, OrderDraft, draft_of
from makerapp.services.product_draft import ProductDraft
from makerapp.services.shortage_offers import Answer, Choice, StandIn
from tests.services.conftest import ADDRESS

DAY = date(2026, 11, 18)
PARCEL = Shipment("Evri", "", date(2026, 11, 20), "T1", weight_grams=450, cost=320)


def detail_of(order_id: int) -> OrderDetail:
    """The order; where there is none, a refusal as the screens would meet it."""
    found = order_detail(order_id)
    if found is None:
        raise Refused("gone")
    return found


def newest_standing(start: int) -> int | None:
    """The newest batch after ``start`` of which anything still stands."""
    back = TimelineEvent.alias()
    newest = (
        TimelineEvent.select(TimelineEvent.batch)
        .where(
            (TimelineEvent.batch > start)
            & TimelineEvent.undo.is_null(False)
            & (TimelineEvent.kind != "undone")
            & TimelineEvent.id.not_in(back.select(back.reverses).where(back.reverses.is_null(False)))
        )
        .order_by(TimelineEvent.batch.desc())
        .first()
    )
    return newest.batch_id if newest else None


class Bench:
    """Three products to begin with; whatever else there is comes from pressing. Undo stops at the batch ``floor``.

    Deleting for good is pressed only with ``deletes``: it can't be taken back.
    """

    def __init__(self, choose: random.Random) -> None:
        self.choose = choose
        self.floor = 0
        self.deletes = False
        for each in range(3):
            draft = ProductDraft(f"P{each}", sku=f"P{each}", price=500, currency="GBP", made_to_order=each % 2 == 0)
            products.add(draft, on_hand=each * 2)

    # --- choosing ----------------------------------------------------------------------------------------

    def maybe(self) -> bool:
        return self.choose.random() < 0.5

    def order_id(self) -> int:
        ids = [each.id for each in Order.select(Order.id)]
        return self.choose.choice(ids) if ids else 0

    def product_id(self) -> int:
        return int(self.choose.choice([each.id for each in Product.select(Product.id)]))

    def line_id(self, order_id: int) -> int:
        return self.choose.choice([line.id for line in detail_of(order_id).lines] or [0])

    def some_pieces(self, order_id: int, most: int = 3) -> dict[int, int]:
        return {line.id: self.choose.randint(0, most) for line in detail_of(order_id).lines}

    def a_parcel(self, order_id: int) -> int:
        return self.choose.choice([parcel.id for parcel in detail_of(order_id).parcels] or [0])

    def some_parcels(self, order_id: int) -> list[int] | None:
        return None if self.maybe() else [self.a_parcel(order_id)]

    def near_day(self) -> date:
        return shop.today() + timedelta(days=self.choose.randint(-3, 20))

    # --- orders ------------------------------------------------------------------------------------------

    def new(self) -> None:
        order_editing.create(
            OrderDraft(ADDRESS, self._lines(), "GBP", payment=self.choose.choice(["paid", "awaiting"]), shipping=395)
        )

    def _lines(self) -> tuple[LineDraft, ...]:
        mine = list(Product.select().where(Product.archived == False))  # noqa: E712
        chosen = self.choose.sample([*mine, None], min(len(mine) + 1, self.choose.randint(1, 3)))
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
        day = self.near_day() if self.maybe() else draft.ship_by
        order_editing.save(order_id, replace(draft, lines=kept + self._lines(), ship_by=day))

    def cancel(self) -> None:
        cancelling.cancel(self.order_id(), "x", restock=self.maybe(), refunded=self.maybe())

    def make_some(self) -> None:
        order_id = self.order_id()
        making.mark_pieces_made(order_id, self.some_pieces(order_id))

    def hold(self) -> None:
        holding.hold(self.order_id(), self.near_day(), "on a trip")

    # --- out of stock ------------------------------------------------------------------------------------

    def take_off(self) -> None:
        order_id = self.order_id()
        shortage.take_off(order_id, self.line_id(order_id), self.choose.randint(1, 3))

    def swap(self) -> None:
        order_id = self.order_id()
        price = self.choose.choice([300, 500, 900])
        shortage.swap(order_id, self.line_id(order_id), self.choose.randint(1, 3), self.product_id(), price)

    def send_rest(self) -> None:
        order_id = self.order_id()
        shortage.send_rest(order_id, self.some_pieces(order_id, 2))

    def answer_shortage(self) -> None:
        """Any way on, which does just what its preview said, or is refused in the same words."""
        order_id = self.order_id()
        missing = {line.id: self.choose.randint(0, line.to_send) for line in detail_of(order_id).lines}
        stand_in = StandIn(self.product_id(), self.choose.choice([None, 300, 900]))
        answer = Answer(self.choose.choice(list(Choice)), missing, stand_in)
        refused = shortage_offers.offer(order_id, answer).refused
        if refused is None:
            shortage_offers.act(order_id, answer)
        else:
            with pytest.raises(Refused, match=re.escape(refused.what)):
                shortage_offers.act(order_id, answer)

    # --- parcels -----------------------------------------------------------------------------------------

    def tick(self) -> None:
        order_id = self.order_id()
        packing.set_packed(order_id, self.line_id(order_id), self.choose.randint(0, 4))

    def read_back(self) -> None:
        order_id = self.order_id()
        packing.acknowledge(order_id, self.line_id(order_id))

    def ship_part(self) -> None:
        order_id = self.order_id()
        pieces = {line.id: self.choose.randint(0, line.to_send) for line in detail_of(order_id).lines}
        fulfillment.ship(order_id, PARCEL, pieces, rest=self.choose.choice(["make", "pack"]))

    def ship_together(self) -> None:
        order_id = self.order_id()
        with_it = [row.id for row in combining.combinable(order_id)]
        combining.ship_together([order_id, *with_it[:2]], PARCEL)

    def ship_many(self) -> None:
        """Two or three orders as one batch, whatever they are; or just those that a batch would take."""
        asked = [self.order_id() for _ in range(3)]
        ids = batch.read(asked).ids if self.maybe() else dict.fromkeys(asked)
        batch_shipping.ship_many(dict.fromkeys(ids, PARCEL))

    def cancel_fulfillment(self) -> None:
        order_id = self.order_id()
        goods = self.choose.choice(list(Goods))
        cancel_fulfillment.cancel(order_id, self.some_parcels(order_id), goods, whole_box=self.maybe())

    def tracking(self) -> None:
        parcels.set_tracking(self.a_parcel(self.order_id()), "DHL", "", self.choose.choice(["", "T2", "T3"]))

    def weigh(self) -> None:
        parcels.set_weight_and_cost(self.a_parcel(self.order_id()), self.choose.choice([None, 80]), 120)

    # --- money -------------------------------------------------------------------------------------------

    def refund(self) -> None:
        order_id = self.order_id()
        pieces = self.some_pieces(order_id, 2) if self.maybe() else {}
        amount = self.choose.choice([None, 100, 700])
        refunds.refund(order_id, pieces=pieces, amount=amount, restock=self.maybe(), note="")

    def fees(self) -> None:
        payments.set_fees(self.order_id(), self.choose.choice([None, 0, 120]))

    # --- returns -----------------------------------------------------------------------------------------

    def take_back(self) -> None:
        order_id = self.order_id()
        refund = self.choose.choice([None, None, 300])
        returns.take_back(
            order_id, self.some_pieces(order_id), restock=self.maybe(), refund=refund, cancel_order=self.maybe()
        )

    def take_all_back(self) -> None:
        order_id = self.order_id()
        lines = OrderLine.select().where(OrderLine.order == order_id)
        sent = {line.id: stock.sent_of(line) - line.returned_quantity for line in lines}
        returns.take_back(order_id, sent, restock=self.maybe(), cancel_order=True)

    def resend(self) -> None:
        order_id = self.order_id()
        returns.replace(order_id, self.some_pieces(order_id, 1), "broke")

    # --- products and calendar ---------------------------------------------------------------------------

    def edit_product(self) -> None:
        product_id = self.product_id()
        draft = replace(
            products.draft_of(product_id), price=self.choose.choice([None, 500, 900]),
            production_days=self.choose.choice([None, 2, 9]), made_to_order=self.maybe(),
        )  # fmt: skip
        products.save(product_id, draft, renew_dates=self.maybe())

    def close_days(self) -> None:
        first = self.near_day()
        closed_days.close([Closing(first, first + timedelta(days=self.choose.randint(0, 3)), "fair")])

    def open_days(self) -> None:
        closed_days.open_again(self.choose.choice([each.id for each in closed_days.periods()] or [0]))

    # --- files -------------------------------------------------------------------------------------------

    def import_file(self) -> None:
        """A marketplace's file about one of three orders there, saying anything at all."""
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
            channel=choose.choice(["amazon", "shopify"]), order_id=choose.choice("ABC"),
            number=f"#{choose.choice('ABC')}",
            placed=Moment(DAY, None, "x"), status=choose.choice(list(ChannelStatus)), lines=tuple(lines),
            payment=choose.choice(list(ChannelPayment)), currency="GBP", total=choose.choice([None, 500, 900]),
            refunded=choose.choice([None, 0, 500]), buyer_note=choose.choice(["", "ring", "knock"]),
        )  # fmt: skip
        parsed = ParsedFile("f.txt", choose.choice(["amazon-new-orders", "amazon-unshipped-orders"]), (order,), ())
        preview = FilePreview(Path("f.txt"), "f.txt", parsed.format, parsed=parsed)
        assert intake.apply(ImportPreview((preview,))).files[0].left_out == ()

    def go_back(self) -> None:
        """Take back an older entry and all since, which does just what its preview said, or is refused as it said."""
        able = [each.id for each in detail_of(self.order_id()).timeline if each.record is not None]
        event_id = self.choose.choice(able or [0])
        if not able or undo.batch_of(event_id) <= self.floor:
            raise Refused("nothing")
        preview = undo_preview.of_event(event_id)
        if preview.refusal is not None:
            with pytest.raises(Refused, match=re.escape(preview.refusal.what)):
                undo.back_to(event_id)
        else:
            assert rehearsal.rehearse(lambda: undo.back_to(event_id)) == preview.effects
            undo.back_to(event_id)

    def undo_last(self) -> None:
        if newest_standing(self.floor) is not None:
            undo.undo_last()

    def delete(self) -> None:
        order_id = self.order_id()
        deleting.delete_for_good(order_id, detail_of(order_id).row.number)

    # --- all of it ---------------------------------------------------------------------------------------

    def actions(self) -> list[Callable[[], object]]:
        """Everything that can be pressed; what happens often stands here more than once."""
        one = self.order_id
        return [
            *([self.delete] if self.deletes else []),
            self.new, self.new, self.edit, self.cancel, self.make_some, self.hold, self.take_off, self.swap, self.tick,
            self.read_back,
            self.answer_shortage, self.answer_shortage,
            self.ship_part, self.ship_together, self.ship_many, self.cancel_fulfillment, self.tracking,
            self.weigh, self.refund, self.fees, self.take_back, self.take_all_back, self.resend, self.edit_product,
            self.close_days, self.open_days, self.import_file, self.import_file,
            lambda: orders.confirm(one()), lambda: making.mark_made(one()), lambda: orders.deliver(one()),
            lambda: cancelling.reopen(one()), lambda: orders.pack_unpaid(one()), lambda: packing.pass_review(one()),
            self.send_rest, lambda: packing.pack_part(one()), lambda: packing.pack_all(one()),
            lambda: shortage.wait_and_make(one()),
            lambda: fulfillment.ship(one(), PARCEL), lambda: fulfillment.ship(one(), PARCEL),
            lambda: holding.take_off_hold(one()), lambda: payments.record_payment_received(one(), "Cash"),
            lambda: payments.mark_failed(one()), lambda: refunds.mark_paid_back(one()),
            lambda: channel_rules.cancelled_by_marketplace(one()), lambda: duplicating.duplicate(one()),
            lambda: orders.set_ship_by(one(), self.near_day(), "asked"), lambda: orders.add_note(one(), "note"),
            lambda: products.receive(self.product_id(), 2), lambda: products.count(self.product_id(), 3),
            lambda: products.adjust(self.product_id(), self.choose.choice([-1, 1]), "chipped"),
            lambda: products.archive(self.product_id()), lambda: products.unarchive(self.product_id()),
            lambda: ship_dates.work_out_again(one()), self.go_back,
            self.undo_last, self.undo_last, undo.redo_last,
        ]  # fmt: skip
