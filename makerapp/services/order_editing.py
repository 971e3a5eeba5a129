"""Saving the order form: create an order, edit one, correct its address. What the maker sets here, no import undoes."""

from __future__ import annotations

from dataclasses import fields, replace
from typing import Any

from makerapp import clock
from makerapp.errors import Refused
from makerapp.models.order import OPEN_STATUSES, Order, OrderLine, PaymentStatus, Status
from makerapp.models.rows import ShipTo
from makerapp.services import customers, making, payments, preferences, ship_dates, stock
from makerapp.services.fulfillment import close_if_all_sent
from makerapp.services.history import Step, action, load_lines, load_order
from makerapp.services.order_draft import LineDraft, OrderDraft, check, discard_draft, draft_of, suggested_ship_by
from makerapp.services.outcome import Outcome, outcome
from makerapp.services.words import STATUS_WORDS
from makerapp.translation import counted, mark_counted, tr

SHIP_FIELDS = {field.name: f"ship_{field.name}" for field in fields(ShipTo)}


def create(draft: OrderDraft) -> Outcome:
    """Save a new order under the shop's next number. Raises Refused where something essential is missing."""
    check(draft)
    with action("create") as act:
        now = clock.utc_now()
        paid = draft.payment != "awaiting"
        order = Order(
            number=next_number(),
            status=Status.PENDING,
            payment_status=PaymentStatus.PAID if paid else PaymentStatus.AWAITING,
            customer=customers.match("", "", draft.ship_to.name, draft.email, draft.ship_to.postcode),
            placed_at=now,
            paid_at=now if paid else None,
            payment_method="Cash" if draft.payment == "cash" else "",
            ship_by_from="shop" if _is_suggested(draft) else "maker",
            **_order_values(draft),
        )
        if all(line.unit_price is not None for line in draft.lines):
            order.subtotal = draft.items_total()
            order.total = order.subtotal + draft.shipping
        order.save(force_insert=True)
        with act.step(order, "created") as step:
            step.note_new(order)
            for position, line in enumerate(draft.lines, start=1):
                row = OrderLine(order=order.id, position=position, **_line_values(line))
                row.save(force_insert=True)
                step.note_figures(row)
                stock.commit(step, row)
            if paid:
                payments.record_payment(step, order, order.total or 0, order.payment_method)
        discard_draft("new")
        return outcome(act, "created", order)


def _is_suggested(draft: OrderDraft) -> bool:
    return not draft.ship_by_picked and draft.ship_by == suggested_ship_by(draft.lines)


def next_number() -> str:
    """The shop's own running number; one that is taken (by an import, say) is stepped over."""
    number: int = preferences.get("next_order_number")
    # Compared as the index of the numbers is; without it every number there is would be read.
    while Order.select().where(Order.number.collate("NOCASE").in_([f"#{number}", str(number)])).exists():
        number += 1
    preferences.put("next_order_number", number + 1)
    return f"#{number}"


def save(order_id: int, draft: OrderDraft) -> Outcome:
    """Save the edited order: one timeline entry that says what changed. Nothing changed writes nothing.

    Where the buyer has paid more than it now costs, the difference is due to them. Raises Refused for fewer pieces than
    were sent or refunded already, a line taken away that was sent, and where nothing would be left to send.
    """
    check(draft)
    with action("edit") as act:
        order = load_order(order_id)
        before = draft_of(order_id)
        if order.channel_order_id:
            draft = replace(draft, channel=order.channel)
        changed = _what_changed(before, draft)
        if before.lines != draft.lines and order.status not in OPEN_STATUSES:
            words = STATUS_WORDS[Status(order.status)]
            raise Refused(
                tr("{number} is {words}, so its items stay as they are.").format(number=order.number, words=words),
                tr("Undo that first."),
            )
        if before.ship_by != draft.ship_by and order.status not in OPEN_STATUSES:
            words = STATUS_WORDS[Status(order.status)]
            raise Refused(
                tr("{number} is {words}, so its ship-by date no longer matters.").format(
                    number=order.number, words=words
                ),
                tr("It stays as it was."),
            )
        if changed:
            with act.step(order, "edited", what=", ".join(changed)) as step:
                values = _order_values(draft)
                if order.channel_order_id:
                    # The channel is part of how the marketplace's next file finds this order.
                    values.pop("channel")
                step.set(order, **values)
                if before.ship_by != draft.ship_by:
                    step.set(order, ship_by_from="maker")
                if before.payment != draft.payment:
                    _change_payment(step, order, draft.payment)
                if before.lines != draft.lines:
                    _save_lines(step, order, draft.lines)
                    _refuse_nothing_left(order)
                if before.lines != draft.lines or before.payment != draft.payment:
                    ship_dates.renew(step, order)
                if _pieces(before) != _pieces(draft):
                    making.find_place(step, order)
                close_if_all_sent(step, order)
                if (before.items_total(), before.shipping) != (draft.items_total(), draft.shipping):
                    _add_up(step, order, before, draft)
        discard_draft(str(order_id))
        return outcome(act, "edited", order)


def _what_changed(before: OrderDraft, after: OrderDraft) -> list[str]:
    names = {
        "ship_to": "address", "lines": "items", "email": "e-mail", "phone": "phone", "ship_by": "ship-by date",
        "channel": "sold through", "payment": "payment", "shipping": "postage", "buyer_note": "buyer's note",
        "is_gift": "gift", "gift_message": "gift message",
    }  # fmt: skip
    return [words for name, words in names.items() if getattr(before, name) != getattr(after, name)]


def _pieces(draft: OrderDraft) -> list[tuple[int | None, int | None, int]]:
    return [(line.line_id, line.product_id, line.quantity) for line in draft.lines]


def _order_values(draft: OrderDraft) -> dict[str, Any]:
    return {
        **{SHIP_FIELDS[name]: getattr(draft.ship_to, name).strip() for name in SHIP_FIELDS},
        "buyer_name": draft.ship_to.name.strip() or draft.ship_to.company.strip(),
        "email": draft.email.strip(),
        "phone": draft.phone.strip(),
        "channel": draft.channel,
        "currency": draft.currency,
        "shipping": draft.shipping,
        "ship_by": draft.ship_by,
        "buyer_note": draft.buyer_note.strip(),
        "is_gift": draft.is_gift,
        "gift_message": draft.gift_message.strip(),
        "is_personalized": any(line.personalization.strip() for line in draft.lines),
    }


def _line_values(line: LineDraft) -> dict[str, Any]:
    words = line.personalization.strip()
    return {
        "product": line.product_id,
        "title": line.title.strip(),
        "sku": line.sku.strip(),
        "options": [list(option) for option in line.options],
        "personalization": [["Personalization", words]] if words else [],
        "quantity": line.quantity,
        "unit_price": line.unit_price,
        "line_total": line.total(),
        "is_placeholder": False,
    }


def _save_lines(step: Step, order: Order, drafts: tuple[LineDraft, ...]) -> None:
    existing = {line.id: line for line in load_lines(order.id)}
    old = {line.line_id: line for line in draft_of(order.id).lines}
    for position, draft in enumerate(drafts, start=1):
        line = existing.pop(draft.line_id, None) if draft.line_id is not None else None
        if line is None:
            line = OrderLine(order=order.id, position=position, **_line_values(draft))
            step.add(line)
            stock.commit(step, line)
        elif old[line.id] != draft:
            _save_line(step, line, old[line.id], draft)
    for line in existing.values():
        _remove_line(step, line)


def _refuse_nothing_left(order: Order) -> None:
    """With all its pieces refunded and none sent an open order could neither be packed nor be done with."""
    lines = load_lines(order.id)
    if not any(stock.open_pieces(line) or stock.sent_of(line) for line in lines):
        raise Refused(
            tr("Nothing would be left to send of {number}.").format(number=order.number),
            tr("Cancel the order instead."),
        )


def _gone_words(line: OrderLine, gone: int, *, is_sent: bool) -> str:
    if not line.refunded_quantity:
        one, many = mark_counted("1 × {title} is sent already.", "{n} × {title} are sent already.")
    elif is_sent:
        one, many = mark_counted(
            "1 × {title} is sent or refunded already.", "{n} × {title} are sent or refunded already."
        )
    else:
        one, many = mark_counted("1 × {title} is refunded already.", "{n} × {title} are refunded already.")
    return counted(one, many, gone, title=line.title)


def _save_line(step: Step, line: OrderLine, old: LineDraft, draft: LineDraft) -> None:
    sent = stock.sent_of(line)
    gone = sent + line.refunded_quantity
    if draft.quantity < gone:
        raise Refused(_gone_words(line, gone, is_sent=bool(sent)), tr("The quantity can't be less than that."))
    values = _line_values(draft)
    if old.personalization == draft.personalization:
        values.pop("personalization")
    if (old.quantity, old.unit_price) == (draft.quantity, draft.unit_price):
        values.pop("line_total")
    # Stock goes back before the line turns to another product or shrinks, so that the ledger stays true.
    turns = draft.product_id != line.product_id
    if turns and sent:
        raise Refused(
            tr("{title} is sent already.").format(title=line.title), tr("Add the other product as an item of its own.")
        )
    stock.shrink(step, line, 0 if turns else draft.quantity - line.refunded_quantity, "Order edited")
    values["made_quantity"] = 0 if turns else min(line.made_quantity, draft.quantity)
    values["packed_quantity"] = min(line.packed_quantity, draft.quantity)
    step.set(line, **values)
    stock.commit(step, line)


def _remove_line(step: Step, line: OrderLine) -> None:
    if stock.sent_of(line):
        raise Refused(
            tr("{title} is sent already.").format(title=line.title),
            tr("It can't be taken off the order; cancel its fulfillment first."),
        )
    stock.shrink(step, line, 0, "Taken off the order")
    step.set(line, removed=True)


def _add_up(step: Step, order: Order, before: OrderDraft, draft: OrderDraft) -> None:
    """The total moves by what items and postage moved; whatever else is in it (discounts, tax) stays.

    Where a price was taken out, nobody knows the total any more: unknown is not nothing.
    """
    priced = {line.line_id for line in before.lines if line.unit_price is not None}
    if any(line.unit_price is None and (line.line_id is None or line.line_id in priced) for line in draft.lines):
        step.set(order, subtotal=None, total=None)
        return
    items = draft.items_total() - before.items_total()
    subtotal = draft.items_total() if order.subtotal is None else max(0, order.subtotal + items)
    postage = draft.shipping - before.shipping
    total = subtotal + draft.shipping if order.total is None else order.total + items + postage
    agreed = order.total
    step.set(order, subtotal=subtotal, total=max(0, total))
    if agreed is None:
        payments.book_total(step, order)
    else:
        payments.follow_total(step, order, agreed)


def _change_payment(step: Step, order: Order, payment: str) -> None:
    if payment == "awaiting":
        step.set(order, payment_status=PaymentStatus.AWAITING, paid_at=None, payment_method="")
        payments.void_payments(step, order)
        return
    method = "Cash" if payment == "cash" else ""
    if payments.is_unpaid(order.payment_status):
        step.set(order, payment_status=PaymentStatus.PAID, paid_at=clock.utc_now())
        payments.record_payment(step, order, order.total or 0, method)
    step.set(order, payment_method=method)


def fix_address(order_id: int, address: ShipTo) -> Outcome:
    """Correct where an order goes, as the wizard's Review offers."""
    with action("address") as act:
        order = load_order(order_id)
        values = {SHIP_FIELDS[name]: getattr(address, name).strip() for name in SHIP_FIELDS}
        if any(getattr(order, column) != value for column, value in values.items()):
            with act.step(order, "address") as step:
                step.set(order, **values)
        return outcome(act, "edited", order)
