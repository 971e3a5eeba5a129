"""After the parcel: pieces that came back, were sent anew, or are paid back. The parcel's record stays as it was."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from makerapp.errors import Refused
from makerapp.models.order import Order, OrderLine, Status
from makerapp.models.product import Product
from makerapp.services import cancelling, order_copy, orders, payments, refunds, stock
from makerapp.services.history import Action, action, load_lines, load_order
from makerapp.services.outcome import Outcome, outcome
from makerapp.translation import counted, tr

LONGEST_REASON = 500


@dataclass(frozen=True)
class Complaint:
    """What becomes of sent pieces (``pieces``: line id to count), done as one action by ``settle``.

    ``comes_back``: they are with the maker again, on the shelf with ``restock``. ``resend``: a replacement is made.
    ``refund``: minor units of the order's currency paid back, ``None`` for none. ``cancel_order``: it ends as a return.
    """

    pieces: Mapping[int, int] = field(default_factory=dict)
    comes_back: bool = False
    restock: bool = True
    resend: bool = False
    refund: int | None = None
    cancel_order: bool = False
    reason: str = ""


def settle(order_id: int, complaint: Complaint) -> Outcome:
    """Do all that a complaint asks for, or nothing of it. Raises Refused where any of it can't be, or nothing is asked.

    The outcome names the order; of a replacement, the new order comes second.
    """
    if not (complaint.comes_back or complaint.resend or complaint.refund or complaint.cancel_order):
        raise Refused(tr("Nothing is to be done yet."), tr("Choose what happens with these pieces."))
    with action("return"):
        done: Outcome | None = None
        if complaint.comes_back or complaint.cancel_order:
            done = take_back(
                order_id,
                complaint.pieces if complaint.comes_back else {},
                restock=complaint.restock,
                reason=complaint.reason,
                refund=complaint.refund,
                cancel_order=complaint.cancel_order,
            )
        elif complaint.refund:
            done = _pay_back(_sent_order(order_id), complaint.pieces, complaint.refund, complaint.reason)
        if complaint.resend:
            done = replace(order_id, complaint.pieces, complaint.reason)
        assert done is not None
        return done


def take_back(
    order_id: int,
    pieces: Mapping[int, int],
    *,
    restock: bool,
    reason: str = "",
    refund: int | None = None,
    cancel_order: bool = False,
) -> Outcome:
    """Sent pieces (line id to count) are with the maker again; ``restock`` puts them on the shelf: on hand +n.

    ``refund`` pays so many minor units back for them. ``cancel_order`` ends the order, once everything sent came back
    and nothing is left to send; money in hand is then due to the buyer. Raises Refused for a cancelled order, pieces
    that were not sent or came back already, and where no pieces are named but to cancel.
    """
    wanted = {line_id: count for line_id, count in pieces.items() if count}
    reason = reason.strip()[:LONGEST_REASON]
    with action("return") as act:
        order = _sent_order(order_id)
        if not wanted and not cancel_order:
            raise Refused(tr("No pieces are chosen."), tr("Say how many of which item came back."))
        if wanted:
            _book_return(act, order, wanted, restock=restock, reason=reason)
        if refund:
            _pay_back(order, wanted, refund, reason)
        if cancel_order:
            _cancel(act, load_order(order_id), reason)
        return outcome(act, "returned_all" if cancel_order else "returned", order)


def replace(order_id: int, pieces: Mapping[int, int], reason: str = "") -> Outcome:
    """Send pieces (line id to count) anew: an order of its own that costs nothing, confirmed at once.

    It is ``#1042-R1``, then -R2 and so on, goes to the same buyer and address, and both timelines name each other.
    The outcome names the old order first, then the new one. Raises Refused for pieces that were not sent, or a
    cancelled order.
    """
    wanted = {line_id: count for line_id, count in pieces.items() if count}
    with action("replace") as act:
        order = _sent_order(order_id)
        if not wanted:
            raise Refused(tr("No pieces are chosen."), tr("Say how many of which item are sent anew."))
        for line_id, count in wanted.items():
            line = _line(order, line_id)
            _check(line, count, stock.sent_of(line))
        named = order_copy.named(order_id, wanted)
        facts: dict[str, Any] = {"pieces": named, "reason": reason.strip()[:LONGEST_REASON]}
        new = order_copy.copy_order(
            act, order, wanted, "created_as_replacement",
            is_free=True, facts=facts | {"of": order.number}, number=_replacement_number(order), replaces=order.id,
        )  # fmt: skip
        # What takes the replacement back is its own history; here it is only told.
        with act.step(order, "replaced", reversible=False, number=new.number, **facts):
            pass
        orders.confirm(new.id)
        return outcome(act, "replaced", order, new)


def _sent_order(order_id: int) -> Order:
    order = load_order(order_id)
    if order.status == Status.CANCELLED:
        raise Refused(
            tr("{number} is Cancelled.").format(number=order.number),
            tr("Reopen it first, if something is still to be done about it."),
        )
    if not any(stock.sent_of(line) for line in load_lines(order_id)):
        raise Refused(
            tr("Nothing of {number} was sent, so nothing can come back or be sent anew.").format(number=order.number),
            tr("To take an item off it, edit the order; to end it, cancel it."),
        )
    return order


def _line(order: Order, line_id: int) -> OrderLine:
    line = next((each for each in load_lines(order.id) if each.id == line_id), None)
    if line is None:
        raise Refused(
            tr("This item isn't on {number} any more.").format(number=order.number),
            tr("The order was changed meanwhile."),
        )
    return line


def _check(line: OrderLine, count: int, most: int, *, is_back: bool = False) -> None:
    """Raises Refused for more pieces than were sent or, where they came back (``is_back``), than the buyer has."""
    if 0 < count <= most:
        return
    values = {"count": count, "title": line.title}
    if is_back:
        what = counted(
            "{count} × {title} can't be: 1 is still with the buyer.",
            "{count} × {title} can't be: {n} are still with the buyer.",
            most,
            **values,
        )
    else:
        what = counted(
            "{count} × {title} can't be: 1 was sent.", "{count} × {title} can't be: {n} were sent.", most, **values
        )
    raise Refused(what, tr("Choose no more than that."))


def _book_return(act: Action, order: Order, wanted: Mapping[int, int], *, restock: bool, reason: str) -> None:
    where = "Back on the shelf" if restock else "Not to be sold again"
    facts: dict[str, Any] = {"pieces": order_copy.named(order.id, wanted), "reason": reason, "changes": where}
    with act.step(order, "returned", **facts) as step:
        for line_id, count in wanted.items():
            line = _line(order, line_id)
            _check(line, count, stock.sent_of(line) - line.returned_quantity, is_back=True)
            step.set(line, returned_quantity=line.returned_quantity + count)
            if restock and line.product_id is not None:
                step.move_stock(Product.get_by_id(line.product_id), line, "return", count, 0, "Came back")


def _pay_back(order: Order, pieces: Mapping[int, int], amount: int, reason: str) -> Outcome:
    """A refund that names the sent pieces it is for, as far as they were not refunded before."""
    named = {}
    for line_id, count in pieces.items():
        line = _line(order, line_id)
        named[line_id] = min(count, stock.sent_of(line) - line.refunded_sent)
    return refunds.refund(order.id, pieces=named, amount=amount, note=reason, of_sent=True)


def _cancel(act: Action, order: Order, reason: str) -> None:
    lines = load_lines(order.id)
    out = sum(stock.sent_of(line) - line.returned_quantity for line in lines)
    left = sum(stock.open_pieces(line) for line in lines)
    if out:
        raise Refused(
            counted(
                "1 piece is still with the buyer of {number}.",
                "{n} pieces are still with the buyer of {number}.",
                out,
                number=order.number,
            ),
            tr("A sent order is cancelled only once everything came back."),
        )
    if left:
        raise Refused(
            counted(
                "1 piece is still to be sent of {number}.",
                "{n} pieces are still to be sent of {number}.",
                left,
                number=order.number,
            ),
            tr("Take them off the order first, then end it as a return."),
        )
    with act.step(order, "cancelled", reason=reason, returned=True) as step:
        cancelling.end(step, order, reason)
        payments.owe(step, order, None)


def _replacement_number(order: Order) -> str:
    """``#1042-R1``, or the next that is free. The replacement of a replacement counts on: ``#1042-R2``."""
    base = re.sub(r"-R\d+$", "", order.number) if order.replaces_id is not None else order.number
    count = 1
    while Order.select().where(Order.number.collate("NOCASE") == f"{base}-R{count}").exists():
        count += 1
    return f"{base}-R{count}"
