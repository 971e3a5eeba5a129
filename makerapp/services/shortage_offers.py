"""What can be done about missing pieces, each with its effects: found by doing it and giving it back."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from makerapp import money
from makerapp.errors import Refused
from makerapp.models.order import Status
from makerapp.services import (
    closed_days,
    line_stock,
    packing,
    product_words,
    promises,
    rehearsal,
    shop,
    shortage,
    stock,
)
from makerapp.services.history import load_lines, load_order, load_product
from makerapp.services.messages import greeting, signed
from makerapp.services.outcome import Outcome
from makerapp.services.rehearsal import Effects
from makerapp.translation import counted, tr

NOTHING = Effects((), ())


class Choice(StrEnum):
    """The four ways on when something is out of stock."""

    SWAP = "swap"
    WAIT = "wait"
    SEND = "send"
    TAKE_OFF = "take_off"


@dataclass(frozen=True)
class StandIn:
    """The product offered instead; ``unit_price`` in minor units of the order's currency, ``None`` unknown."""

    product_id: int
    unit_price: int | None


@dataclass(frozen=True)
class Answer:
    """What the maker decided about ``missing`` (line id to pieces). ``ship_by`` is a new local day for WAIT."""

    choice: Choice
    missing: Mapping[int, int]
    stand_in: StandIn | None = None
    ship_by: date | None = None
    reason: str = ""


@dataclass(frozen=True)
class Offer:
    """One way on: what it changes, and what the figures don't say; or why it can't be taken."""

    effects: Effects = NOTHING
    remarks: tuple[str, ...] = ()
    refused: Refused | None = None

    @property
    def sentences(self) -> tuple[str, ...]:
        """All of it in words, one line each."""
        return (*rehearsal.sentences(self.effects, shop.today()), *self.remarks)


def act(order_id: int, answer: Answer) -> Outcome:
    """Do what was decided. Raises Refused where the offer said so."""
    missing = {line_id: pieces for line_id, pieces in answer.missing.items() if pieces}
    if not missing:
        raise Refused(tr("Nothing is missing."), tr("Say how many pieces are missing first."))
    if answer.choice is Choice.WAIT:
        return shortage.wait_and_make(order_id, missing, answer.ship_by, answer.reason)
    if answer.choice is Choice.SEND:
        return shortage.send_rest(order_id, missing)
    if answer.choice is Choice.TAKE_OFF:
        return shortage.take_off_many(order_id, missing)
    return _swap(order_id, missing, answer.stand_in)


def offer(order_id: int, answer: Answer) -> Offer:
    """What ``act`` would change, or why it can't."""
    try:
        effects = rehearsal.rehearse(lambda: act(order_id, answer))
    except Refused as refused:
        return Offer(refused=refused)
    return Offer(effects, tuple(_remarks(order_id, answer, effects)))


def _swap(order_id: int, missing: Mapping[int, int], stand_in: StandIn | None) -> Outcome:
    if len(missing) != 1:
        raise Refused(tr("Several items are missing."), tr("Offer another product for one of them at a time."))
    if stand_in is None:
        raise Refused(tr("Which product instead?"), tr("Type its name and choose it."))
    ((line_id, pieces),) = missing.items()
    return shortage.swap(order_id, line_id, pieces, stand_in.product_id, stand_in.unit_price)


def _remarks(order_id: int, answer: Answer, effects: Effects) -> list[str]:
    order = load_order(order_id)
    if answer.choice is Choice.SEND:
        return [tr("What is there goes in a parcel now; what is missing stays behind, to be made.")]
    if answer.choice is Choice.WAIT:
        why = closed_days.why_closed(answer.ship_by) if answer.ship_by and answer.ship_by != order.ship_by else ""
        stays = tr("It stays in To make, all of it promised to this order.")
        return [*([] if effects.orders or effects.stock else [stays]), *([why] if why else [])]
    remarks = []
    if answer.choice is Choice.SWAP and answer.stand_in is not None and answer.stand_in.unit_price is None:
        remarks.append(tr("Without a price, the total stays as it is."))
    if answer.choice is Choice.SWAP and answer.stand_in is not None:
        beyond = promises.warning(answer.stand_in.product_id, sum(answer.missing.values()))
        if beyond:
            remarks.append(f"{load_product(answer.stand_in.product_id).title}: {beyond}")
    if order.ship_by_from == "marketplace" and order.ship_by is not None:
        remarks.append(tr("The marketplace's ship-by date stays."))
    return remarks


def likely_missing(order_id: int) -> dict[int, int]:
    """What the figures say is missing: line id to pieces, every line that still has to leave, 0 where none is."""
    short = {line_id: each.short for line_id, each in line_stock.of_order(order_id).items()}
    return {line.id: short.get(line.id, 0) for line in load_lines(order_id) if stock.open_pieces(line)}


def can_be_short(status: Status) -> bool:
    """True for orders of which something can be out of stock: those that still have to be sent."""
    return status in (Status.PENDING, Status.CONFIRMED, Status.PROCESSING)


def ask_first_message(order_id: int, line_id: int, pieces: int, stand_in: StandIn) -> str:
    """Words for the buyer that offer another product, to paste into the marketplace's message box."""
    order, line, product = load_order(order_id), packing.line_of(order_id, line_id), load_product(stand_in.product_id)
    instead = product_words.name_of(product.title, product.variant)
    sorry = counted(
        "thank you for your order {number}. I'm sorry: {title} is out of stock.",
        "thank you for your order {number}. I'm sorry: {n} × {title} are out of stock.",
        pieces,
        number=order.number,
        title=line.title,
    )
    offer = _offer(instead, line.unit_price, stand_in.unit_price, pieces, order.currency)
    ask = tr("Would you like that? If you'd rather wait, or have your money back for it, just tell me.")
    return f"{greeting(order.buyer_name or order.ship_name)}\n\n{sorry} {offer} {ask}{signed()}"


def _offer(instead: str, before: int | None, after: int | None, pieces: int, currency: str) -> str:
    if before is None or after is None:
        return tr("I could send you {instead} instead.").format(instead=instead)
    difference = (after - before) * pieces
    if difference == 0:
        return tr("I could send you {instead} instead, at the same price.").format(instead=instead)
    if difference < 0:
        words = tr("I could send you {instead} instead, and give you {amount} back.")
    else:
        words = tr("I could send you {instead} instead, for {amount} more.")
    return words.format(instead=instead, amount=money.format_money(abs(difference), currency))
