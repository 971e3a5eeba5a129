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
from makerapp.translation import one_stop, tr


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
        return [
            tr("{number} is made: {status}, {pieces} to send.").format(
                number=number, status=STATUS_WORDS[now.status], pieces=pieces_words(now.to_send)
            )
        ]
    if was is None or now is None:
        return [tr("{number} goes away; its timeline keeps that it was here.").format(number=number)]
    lines = []
    if was.status is not now.status:
        lines.append(
            tr("{number}: {status} becomes {status2}.").format(
                number=number, status=STATUS_WORDS[was.status], status2=STATUS_WORDS[now.status]
            )
        )
    if was.to_send != now.to_send and now.status in OPEN_STATUSES:
        lines.append(
            tr("{number}: {pieces} to send, before {to_send}.").format(
                number=number, pieces=pieces_words(now.to_send), to_send=was.to_send
            )
        )
    lines += _money_sentences(effect, was, now)
    if was.ship_by != now.ship_by:
        named = [day_words(day, today) if day else tr("none") for day in (was.ship_by, now.ship_by)]
        lines.append(
            one_stop(
                tr("{number}: ship-by date {named} becomes {named2}.").format(
                    number=number, named=named[0], named2=named[1]
                )
            )
        )
    if was.held_until != now.held_until:
        until = day_words(now.held_until, today) if now.held_until else ""
        said = tr("{number} is on hold until {day}.") if until else tr("{number} is no longer on hold.")
        lines.append(one_stop(said.format(number=number, day=until)))
    lines += [
        tr("Tracking number {each} no longer counts.").format(each=each)
        for each in was.tracking
        if each not in now.tracking
    ]
    lines += [
        tr("Tracking number {each} counts.").format(each=each) for each in now.tracking if each not in was.tracking
    ]
    return lines


def _money_sentences(effect: OrderEffect, was: OrderState, now: OrderState) -> list[str]:
    def amount(minor: int | None) -> str:
        return money.format_money(minor, effect.currency)

    lines = []
    if was.total != now.total:
        lines.append(
            tr("{number}: total {amount} becomes {amount2}.").format(
                number=effect.number, amount=amount(was.total), amount2=amount(now.total)
            )
        )
    if was.payment is not now.payment:
        lines.append(
            tr("{number}: {payment} becomes {payment2}.").format(
                number=effect.number, payment=PAYMENT_WORDS[was.payment], payment2=PAYMENT_WORDS[now.payment]
            )
        )
    if was.refunded != now.refunded:
        lines.append(
            tr("{number}: refunded {amount} becomes {amount2}.").format(
                number=effect.number, amount=amount(was.refunded), amount2=amount(now.refunded)
            )
        )
    if was.refund_due != now.refund_due:
        lines.append(
            tr("{number}: refund due {amount} becomes {amount2}.").format(
                number=effect.number, amount=amount(was.refund_due), amount2=amount(now.refund_due)
            )
        )
    return lines


def stock_sentence(effect: StockEffect) -> str:
    """One product's figures, before and after; available is what is on hand less what is promised."""
    parts = []
    if len(set(effect.on_hand)) > 1:
        parts.append(
            tr("on hand {figure} → {figure2}").format(
                figure=_figure(effect.on_hand[0]), figure2=_figure(effect.on_hand[1])
            )
        )
    if len(set(effect.committed)) > 1:
        parts.append(
            tr("promised {figure} → {figure2}").format(
                figure=_figure(effect.committed[0]), figure2=_figure(effect.committed[1])
            )
        )
    before, after = (_figure(effect.on_hand[each] - effect.committed[each]) for each in (0, 1))
    parts.append(
        tr("available {before} → {after}").format(before=before, after=after)
        if before != after
        else tr("available stays {after}").format(after=after)
    )
    return f"{effect.title}: {', '.join(parts)}."


def _figure(pieces: int) -> str:
    """With a real minus sign: made to order, more may be promised than there is."""
    return str(pieces).replace("-", "−")
