"""The fulfillment wizard's work: what to check first, what is in the box, how far it is. Kept across restarts."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Any

from makerapp import clock
from makerapp.errors import Refused
from makerapp.models.database import transaction
from makerapp.models.many_details import many_details
from makerapp.models.order import OPEN_STATUSES, Order, OrderLine, Packing, Status
from makerapp.models.rows import OrderDetail
from makerapp.services import line_stock, making, orders, payments, quality, read_back, shop, stock, work_calendar
from makerapp.services.address import address_problem
from makerapp.services.fulfillment import reload
from makerapp.services.history import Action, action, load_lines, load_order
from makerapp.services.outcome import Outcome, outcome
from makerapp.services.words import STATUS_WORDS, day_words, urgency_sentence
from makerapp.translation import one_stop, tr

STEPS = ("review", "pick", "print", "ship", "done")


@dataclass(frozen=True)
class ReviewPoint:
    """One thing to check before packing. ``fix`` names the action that mends it, ``""`` where there is none.

    ``needs_decision`` stops the wizard at Review; a point that is not fine but needs none is only shown.
    """

    key: str
    is_fine: bool
    needs_decision: bool
    sentence: str
    fix: str = ""


def review(detail: OrderDetail) -> tuple[ReviewPoint, ...]:
    """Paid? Address complete? Everything made? In time? Each with one sentence."""
    return (
        _paid_point(detail),
        _address_point(detail),
        _made_point(detail),
        _time_point(detail),
        *_hold_points(detail),
        *_wish_points(detail),
    )


def _paid_point(detail: OrderDetail) -> ReviewPoint:
    if not payments.holds_no_money(detail.row.payment):
        return ReviewPoint("paid", True, False, tr("Paid."))
    refunded = not payments.is_unpaid(detail.row.payment)
    if detail.pack_unpaid:
        why = (
            tr("The money went back to the buyer. You chose to pack it anyway.")
            if refunded
            else tr("Not paid yet. You chose to pack it anyway.")
        )
        return ReviewPoint("paid", False, False, why)
    if refunded:
        sentence = tr("The money went back to the buyer. Best don't send it.")
        return ReviewPoint("paid", False, True, sentence, "pack_unpaid")
    return ReviewPoint("paid", False, True, tr("Not paid yet. Best wait until it is."), "pack_unpaid")


def _address_point(detail: OrderDetail) -> ReviewPoint:
    problem = address_problem(detail.ship_to)
    if not problem:
        return ReviewPoint("address", True, False, tr("The address is complete."), "edit_address")
    return ReviewPoint("address", False, True, problem, "edit_address")


def _made_point(detail: OrderDetail) -> ReviewPoint:
    if not detail.lines:
        return ReviewPoint("made", False, True, tr("This order has no items. Add what was bought."), "edit_items")
    if any(line.is_placeholder for line in detail.lines):
        sentence = tr("The file didn't name the items. Bring in Etsy's items file too, or type them in.")
        return ReviewPoint("made", False, True, sentence, "edit_items")
    if detail.row.status not in (Status.PENDING, Status.CONFIRMED):
        return ReviewPoint("made", True, False, tr("Everything is made."))
    short = line_stock.short_words(line_stock.of_order(detail.row.id))
    if short:
        sentence = f"{short} {tr('“Looks right” books the rest as made.')}"
        return ReviewPoint("made", False, True, sentence, "out_of_stock")
    if detail.row.status is Status.PENDING:
        sentence = tr("Not confirmed yet. “Looks right” confirms it and marks it as made.")
        return ReviewPoint("made", False, True, sentence)
    return ReviewPoint("made", False, True, tr("Not marked as made yet. “Looks right” does that."), "mark_made")


def _time_point(detail: OrderDetail) -> ReviewPoint:
    day, status, in_time = detail.row.ship_by, detail.row.status, work_calendar.first_day_in_time()
    late = day is not None and day < in_time and status in OPEN_STATUSES
    said = urgency_sentence(day, status, shop.today(), in_time)
    return ReviewPoint("ship_by", not late, False, one_stop(said + "."))


def _hold_points(detail: OrderDetail) -> tuple[ReviewPoint, ...]:
    if detail.held_until is None or detail.row.status not in OPEN_STATUSES:
        return ()
    today = shop.today()
    if detail.held_until <= today:
        return ()
    why = f": {detail.hold_reason}" if detail.hold_reason else ""
    words = tr("On hold until {day}{why}. Take it off hold to pack it.")
    sentence = words.format(day=day_words(detail.held_until, today), why=why)
    return (ReviewPoint("held", False, True, sentence, "off_hold"),)


def _wish_points(detail: OrderDetail) -> tuple[ReviewPoint, ...]:
    if not detail.cancellation_requested:
        return ()
    sentence = tr("The buyer asked to cancel this order. Answer them before you pack it.")
    return (ReviewPoint("cancellation", False, True, sentence, "cancel_order"),)


def needs_decision(detail: OrderDetail) -> bool:
    """True where Review has to be shown; else it is skipped and ticked."""
    return bool(undecided(detail))


def undecided(detail: OrderDetail) -> tuple[ReviewPoint, ...]:
    """What has to be decided before this order is packed; what Review was passed with is decided."""
    seen = ("address", "cancellation") if detail.packing.get("review_passed") else ()
    points = (
        _paid_point(detail),
        _address_point(detail),
        _made_point(detail),
        *_hold_points(detail),
        *_wish_points(detail),
    )
    return tuple(point for point in points if point.needs_decision and point.key not in seen)


def open_packing(order_id: int, detail: OrderDetail | None = None) -> str:
    """Where the wizard goes on for this order: the step that was left, or the first that needs something.

    ``detail`` is the order where it was read just now. Raises Refused for a cancelled order.
    """
    detail = detail or reload(order_id)
    if detail.row.status is Status.CANCELLED:
        raise Refused(
            tr("{number} is cancelled.").format(number=detail.row.number),
            tr("Reopen it first if it goes ahead after all."),
        )
    if detail.row.status not in OPEN_STATUSES:
        return "done"
    if needs_decision(detail):
        return "review"
    left_at = detail.packing_step
    is_closed = (detail.row.is_packed or bool(detail.packing.get("partial"))) and not read_back.unread(detail)
    return left_at if left_at in ("print", "ship") and is_closed else "pick"


def pass_review(order_id: int) -> Outcome:
    """The answer "Looks right": confirms and marks as made where that is still to do, each recorded.

    Raises Refused where the order is unpaid and nobody said "Pack anyway", or has nothing to pack.
    """
    with action("review") as act:
        detail = reload(order_id)
        require_open(load_order(order_id))
        points = {point.key: point for point in review(detail)}
        if points["paid"].needs_decision:
            raise Refused(points["paid"].sentence, tr("Choose Wait, or Pack anyway."))
        if points["made"].fix == "edit_items":
            raise Refused(points["made"].sentence)
        if "held" in points:
            raise Refused(points["held"].sentence)
        order = load_order(order_id)
        if order.status == Status.PENDING:
            orders.confirm(order_id)
        if load_order(order_id).status == Status.CONFIRMED:
            making.mark_made(order_id)
        save_progress(order_id, "pick", review_passed=True)
        return outcome(act, "made", order)


def save_progress(order_id: int, step: str, **data: Any) -> None:
    """Remember the step and what was typed in it; given keys are merged into what is kept.

    Raises Refused where the order is gone.
    """
    if step not in STEPS:
        raise ValueError(f"no such step: {step}")
    with transaction() as change:
        load_order(order_id)
        packing: Packing | None = Packing.get_or_none(Packing.order == order_id)
        kept = (packing.data if packing else {}) | data
        Packing.replace(order=order_id, step=step, data=kept, updated_at=clock.utc_now()).execute()
        change.orders.add(order_id)


def save_many(typed: Mapping[int, Mapping[str, Any]]) -> None:
    """``save_progress`` of step Ship for many orders at once: order id to what was typed for its parcel.

    What is typed shows nowhere else before it is shipped, so nobody is told. Orders that are gone are passed over.
    """
    with transaction():
        there = {each.id for each in Order.select(Order.id).where(Order.id.in_(list(typed)))}
        kept = {each.order_id: each for each in Packing.select().where(Packing.order.in_(list(typed)))}
        now = clock.utc_now()
        rows = []
        for order_id, data in typed.items():
            before = kept[order_id].data if order_id in kept else {}
            rows.append({"order": order_id, "step": "ship", "data": {**before, **data}, "updated_at": now})
        rows = [row for row in rows if row["order"] in there]
        for start in range(0, len(rows), 100):
            Packing.replace_many(rows[start : start + 100]).execute()


def set_packed(order_id: int, line_id: int, quantity: int) -> None:
    """How many pieces of a line are in the box, kept at once; more than are to be sent is refused.

    Refused, too, while the words of a personalized line were not read back. With a piece taken out, the box is
    packed no longer.
    """
    with transaction() as change:
        line = line_of(order_id, line_id)
        most = stock.open_pieces(line)
        if quantity > most:
            raise Refused(
                tr("That's one too many."),
                tr("{most} × {title} go in this box, and all are in it.").format(most=most, title=line.title),
            )
        if quantity < 0:
            raise Refused(tr("There is none of it in the box."))
        if quantity > line.packed_quantity:
            read_back.require_read(_progress(order_id), line)
        OrderLine.update(packed_quantity=quantity).where(OrderLine.id == line_id).execute()
        if quantity < most:
            Order.update(is_packed=False).where((Order.id == order_id) & (Order.is_packed == True)).execute()  # noqa: E712
        change.orders.add(order_id)


def _progress(order_id: int) -> dict[str, Any]:
    packing: Packing | None = Packing.get_or_none(Packing.order == order_id)
    return packing.data if packing else {}


def acknowledge(order_id: int, line_id: int) -> None:
    """The maker compared the words of a personalized line with the piece: now it may go in the box."""
    detail = reload(order_id)
    line = next((each for each in detail.lines if each.id == line_id), None)
    if line is None:
        raise Refused(tr("This item isn't on the order any more."), tr("The order was changed meanwhile."))
    save_progress(order_id, "pick", read_back=read_back.with_line(detail.packing, line))


def set_check(order_id: int, text: str, *, on: bool) -> None:
    """Tick one of the shop's checks for this box, or not; kept at once."""
    kept = reload(order_id).packing
    save_progress(order_id, "pick", checks=quality.with_tick(kept, text, on=on))


def is_noted(detail: OrderDetail) -> bool:
    """Whether the timeline tells already that the box is packed, with the ticks as they are now."""
    is_part = bool(detail.packing.get("partial"))
    noted = bool(detail.packing.get("part_noted")) if is_part else detail.row.is_packed
    return (
        noted
        and not read_back.unread(detail)
        and detail.packing.get("checks_noted", []) == list(quality.ticked(detail.packing))
    )


def pack_all(order_id: int, also: Iterable[int] = ()) -> Outcome:
    """Everything is in the box, that of the orders ``also`` in it too; recorded in the timeline with the ticks.

    Raises Refused while the words of a personalized line were not read back.
    """
    with action("pack") as act:
        facts = _note_checks(order_id)
        packed = []
        for each in dict.fromkeys((order_id, *also)):
            order = load_order(each)
            require_open(order)
            if _progress(each).get("partial"):
                # Begun in part, and whole after all: else its papers would name that part alone.
                save_progress(each, "pick", partial=False)
            with act.step(order, "packed", **facts, **_read_words(each)) as step:
                for line in load_lines(each):
                    step.set(line, packed_quantity=stock.open_pieces(line))
                step.set(order, is_packed=True)
            packed.append(order)
        return outcome(act, "packed", *packed)


def close_box(act: Action, order: Order, detail: OrderDetail) -> None:
    """``pack_all`` of one order within an action; ``order`` and ``detail`` were read within it.

    Raises Refused while the words of a personalized line were not read back.
    """
    require_open(order)
    # All of it goes, whatever was begun: so all of its words have to be read.
    kept = detail.packing | {"partial": False}
    whole = replace(detail, packing=kept)
    for unread in read_back.unread(whole):
        read_back.require_read(kept, unread)
    with act.step(order, "packed", **quality.facts(kept), **read_back.facts(whole)) as step:
        for line in load_lines(order.id):
            step.set(line, packed_quantity=stock.open_pieces(line))
        step.set(order, is_packed=True)
    data = kept | {"checks_noted": list(quality.ticked(kept))}
    Packing.replace(order=order.id, step="pick", data=data, updated_at=clock.utc_now()).execute()


def pack_part(order_id: int) -> Outcome:
    """A part of the order is in the box, the rest stays out of it; recorded in the timeline with the ticks."""
    with action("pack") as act:
        order = load_order(order_id)
        require_open(order)
        inside = packed_pieces(order_id)
        facts = _note_checks(order_id, part_noted=True)
        titles = {line.id: line.title for line in load_lines(order_id)}
        pieces = ", ".join(f"{count} × {titles[line_id]}" for line_id, count in inside.items())
        facts |= _read_words(order_id)
        with act.step(order, "part_packed", reversible=False, pieces=pieces, **facts):
            pass
        return outcome(act, "part_packed", order)


def _read_words(order_id: int) -> dict[str, Any]:
    # Without its history, of which a batch of many orders would read a lot.
    (detail,) = many_details([order_id])
    for line in read_back.unread(detail):
        read_back.require_read(detail.packing, line)
    return read_back.facts(detail)


def _note_checks(order_id: int, **data: Any) -> dict[str, Any]:
    """What the timeline says of the shop's checks; the progress remembers that it was told."""
    kept = _progress(order_id)
    save_progress(order_id, "pick", checks_noted=list(quality.ticked(kept)), **data)
    return quality.facts(kept)


def packed_pieces(order_id: int) -> dict[int, int]:
    """Line id to pieces in the box: what "Send the rest now" ships. Raises Refused while the box is empty."""
    found = {line.id: line.packed_quantity for line in load_lines(order_id) if line.packed_quantity}
    if not found:
        raise Refused(tr("The box is still empty."), tr("Tick what goes in it first."))
    return found


def require_open(order: Order) -> None:
    """Raises Refused for an order of which nothing can be packed any more."""
    if order.status not in OPEN_STATUSES:
        raise Refused(
            tr("{number} is {status} by now.").format(number=order.number, status=STATUS_WORDS[Status(order.status)]),
            tr("There is nothing to pack."),
        )


def line_of(order_id: int, line_id: int) -> OrderLine:
    """A line of this order. Raises Refused where it isn't on it any more."""
    line: OrderLine | None = OrderLine.get_or_none(
        (OrderLine.id == line_id) & (OrderLine.order == order_id) & (OrderLine.removed == False)  # noqa: E712
    )
    if line is None:
        raise Refused(tr("This item isn't on the order any more."), tr("The order was changed meanwhile."))
    return line
