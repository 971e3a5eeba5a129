"""Previews that can't be wrong: the action itself is done, looked at, and given back before anybody sees it."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date

from makerapp import money
from makerapp.models.database import database, rehearsed_transaction
from makerapp.models.fulfillment import Fulfillment
from makerapp.models.order import OPEN_STATUSES, Order, PaymentStatus, Status
from makerapp.models.product import Product
from makerapp.models.queries import SENT_OF_LINE
from makerapp.services.words import PAYMENT_WORDS, STATUS_WORDS, day_words, pieces_words


@dataclass(frozen=True)
class OrderState:
    """What of an order a preview compares. Amounts are minor units of its currency; ``to_send`` counts pieces."""

    status: Status
    payment: PaymentStatus
    total: int | None
    refunded: int
    refund_due: int
    ship_by: date | None
    held_until: date | None
    to_send: int
    tracking: tuple[str, ...]


@dataclass(frozen=True)
class OrderEffect:
    """One order that would change: ``before`` is ``None`` where it is made, ``after`` where it goes away."""

    id: int
    number: str
    currency: str
    before: OrderState | None
    after: OrderState | None


@dataclass(frozen=True)
class StockEffect:
    """One product whose figures would change: pieces on hand and promised, each before and after."""

    title: str
    on_hand: tuple[int, int]
    committed: tuple[int, int]


@dataclass(frozen=True)
class Effects:
    """All that an action would change; empty where it changes nothing that a preview compares."""

    orders: tuple[OrderEffect, ...]
    stock: tuple[StockEffect, ...]


def rehearse(do: Callable[[], object]) -> Effects:
    """What ``do`` would change, by doing it inside a transaction that is always rolled back.

    Nothing is written and nobody is told. Raises Refused exactly where ``do`` would.
    """
    with rehearsed_transaction() as change:
        do()
        later, later_stock = _orders(change.orders), _stock(change.products)
    earlier, earlier_stock = _orders(later), _stock(later_stock)
    orders = (
        OrderEffect(key, number, currency, earlier[key][2] if key in earlier else None, state)
        for key, (number, currency, state) in later.items()
    )
    stock = (
        StockEffect(title, (then[1], on_hand), (then[2], committed))
        for key, (title, on_hand, committed) in later_stock.items()
        for then in (earlier_stock.get(key, (title, 0, 0)),)
    )
    return Effects(
        tuple(each for each in orders if each.before != each.after),
        tuple(each for each in stock if len(set(each.on_hand)) + len(set(each.committed)) > 2),
    )


def _orders(ids: Iterable[int]) -> dict[int, tuple[str, str, OrderState | None]]:
    """Number, currency and state of these orders; the state of one that is taken away is ``None``."""
    return {
        order.id: (order.number, order.currency, None if order.withdrawn else _state(order))
        for order in Order.select().where(Order.id.in_(sorted(ids))).order_by(Order.id)
    }


def _state(order: Order) -> OrderState:
    to_send = database.execute_sql(
        f"SELECT ifnull(sum(max(0, l.quantity - l.refunded_quantity - {SENT_OF_LINE})), 0)"
        " FROM order_line l WHERE l.order_id = ? AND l.removed = 0",
        (order.id,),
    ).fetchone()[0]
    parcels = Fulfillment.select().where((Fulfillment.order == order.id) & (Fulfillment.state == "shipped"))
    return OrderState(
        status=Status(order.status),
        payment=PaymentStatus(order.payment_status),
        total=order.total,
        refunded=order.refunded,
        refund_due=order.refund_due,
        ship_by=order.ship_by,
        held_until=order.held_until,
        to_send=int(to_send),
        tracking=tuple(each.tracking_number for each in parcels if each.tracking_number),
    )


def _stock(ids: Iterable[int]) -> dict[int, tuple[str, int, int]]:
    found = Product.select().where(Product.id.in_(sorted(ids))).order_by(Product.id)
    return {each.id: (each.title, each.on_hand, each.committed) for each in found}


def sentences(effects: Effects, today: date) -> tuple[str, ...]:
    """The effects in the maker's words, one line each: orders first, then stock. Empty where nothing changes."""
    lines = [line for effect in effects.orders for line in order_sentences(effect, today)]
    return (*lines, *(stock_sentence(effect) for effect in effects.stock))


def order_sentences(effect: OrderEffect, today: date) -> list[str]:
    """What becomes of one order."""
    number, was, now = effect.number, effect.before, effect.after
    if was is None and now is not None:
        return [f"{number} is made: {STATUS_WORDS[now.status]}, {pieces_words(now.to_send)} to send."]
    if was is None or now is None:
        return [f"{number} goes away; its timeline keeps that it was here."]
    lines = []
    if was.status is not now.status:
        lines.append(f"{number}: {STATUS_WORDS[was.status]} becomes {STATUS_WORDS[now.status]}.")
    if was.to_send != now.to_send and now.status in OPEN_STATUSES:
        lines.append(f"{number}: {pieces_words(now.to_send)} to send, before {was.to_send}.")
    lines += _money_sentences(effect, was, now)
    if was.ship_by != now.ship_by:
        named = [day_words(day, today) if day else "none" for day in (was.ship_by, now.ship_by)]
        lines.append(f"{number}: ship-by date {named[0]} becomes {named[1]}.")
    if was.held_until != now.held_until:
        text = f"is on hold until {day_words(now.held_until, today)}" if now.held_until else "is no longer on hold"
        lines.append(f"{number} {text}.")
    lines += [f"Tracking number {each} no longer counts." for each in was.tracking if each not in now.tracking]
    lines += [f"Tracking number {each} counts." for each in now.tracking if each not in was.tracking]
    return lines


def _money_sentences(effect: OrderEffect, was: OrderState, now: OrderState) -> list[str]:
    def amount(minor: int | None) -> str:
        return money.format_money(minor, effect.currency)

    lines = []
    if was.total != now.total:
        lines.append(f"{effect.number}: total {amount(was.total)} becomes {amount(now.total)}.")
    if was.payment is not now.payment:
        lines.append(f"{effect.number}: {PAYMENT_WORDS[was.payment]} becomes {PAYMENT_WORDS[now.payment]}.")
    if was.refunded != now.refunded:
        lines.append(f"{effect.number}: refunded {amount(was.refunded)} becomes {amount(now.refunded)}.")
    if was.refund_due != now.refund_due:
        lines.append(f"{effect.number}: refund due {amount(was.refund_due)} becomes {amount(now.refund_due)}.")
    return lines


def stock_sentence(effect: StockEffect) -> str:
    """One product's figures, before and after; available is what is on hand less what is promised."""
    parts = []
    if len(set(effect.on_hand)) > 1:
        parts.append(f"on hand {_figure(effect.on_hand[0])} → {_figure(effect.on_hand[1])}")
    if len(set(effect.committed)) > 1:
        parts.append(f"promised {_figure(effect.committed[0])} → {_figure(effect.committed[1])}")
    before, after = (_figure(effect.on_hand[each] - effect.committed[each]) for each in (0, 1))
    parts.append(f"available {before} → {after}" if before != after else f"available stays {after}")
    return f"{effect.title}: {', '.join(parts)}."


def _figure(pieces: int) -> str:
    """With a real minus sign: made to order, more may be promised than there is."""
    return str(pieces).replace("-", "−")
