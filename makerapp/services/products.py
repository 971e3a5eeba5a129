"""What the shop makes: adding and changing products, and their stock by hand. Each is one event with its undo."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import asdict, replace

from makerapp import locales
from makerapp.errors import Refused
from makerapp.models.database import transaction
from makerapp.models.order import OPEN_STATUSES, Order, OrderLine
from makerapp.models.product import Product
from makerapp.services import product_words, ship_dates, shop
from makerapp.services.history import Action, action, load_product
from makerapp.services.outcome import Outcome
from makerapp.services.product_draft import MOST_PIECES, MOST_REASON, ProductDraft, check, tidy
from makerapp.translation import counted, tr

__all__ = [
    "ProductDraft",
    "add",
    "adjust",
    "archive",
    "count",
    "draft_of",
    "new_draft",
    "receive",
    "save",
    "set_picture",
    "unarchive",
]


def new_draft() -> ProductDraft:
    """An empty product in the shop's currency."""
    return ProductDraft(currency=shop.profile().currency)


def draft_of(product_id: int) -> ProductDraft:
    """The product as the form shows it. Raises Refused where it is gone."""
    product = load_product(product_id)
    return ProductDraft(**{name: getattr(product, name) for name in asdict(new_draft())})


def add(draft: ProductDraft, on_hand: int = 0) -> Outcome:
    """Add a product; ``on_hand`` pieces lie on the shelf already and are booked as counted.

    Raises Refused where a field can't be as it is, or another product has the SKU.
    """
    tidied = tidy(draft)
    _check_pieces(on_hand, least=0)
    with action("product_added") as act:
        check(tidied)
        product = Product(**asdict(tidied), on_hand=0)
        # The event names the product's row, so the row is there first; undo of the event archives it.
        product.save(force_insert=True)
        with act.product_step(product, "product_added", on_hand=[0, on_hand]) as step:
            step.note_new(product)
            step.move_stock(product, None, "count", on_hand, 0)
        return _outcome(act, "product_added", product)


def save(product_id: int, draft: ProductDraft, *, renew_dates: bool = False) -> Outcome:
    """Change a product; what changed stands in the event with its old and new value.

    ``renew_dates``: with another production time, open orders whose ship-by date the shop works out itself get it anew.
    Nothing is written where nothing changed. Raises Refused as ``add`` does; the currency stays.
    """
    tidied = tidy(draft)
    with transaction():
        before, product = draft_of(product_id), load_product(product_id)
        tidied = replace(tidied, currency=before.currency)
        check(tidied, product_id)
        changed = product_words.changes(before, tidied)
        if not changed:
            return Outcome("product_unchanged", 0, (), (product.title,), product_id=product_id)
        with action("product_edited") as act:
            with act.product_step(product, "product_edited", fields=changed) as step:
                step.set(product, **asdict(tidied))
            if renew_dates and before.production_days != tidied.production_days:
                _renew_dates(act, product)
            return _outcome(act, "product_edited", product)


def set_picture(product_id: int, name: str) -> Outcome:
    """Give a product another photo, by its name in `services.pictures`; "" takes it away. Raises as ``save``."""
    return save(product_id, replace(draft_of(product_id), picture=name))


def _renew_dates(act: Action, product: Product) -> None:
    orders = (
        Order.select(Order)
        .join(OrderLine, on=(OrderLine.order == Order.id))
        .where(
            (OrderLine.product == product.id)
            & (OrderLine.removed == False)  # noqa: E712
            & (Order.withdrawn == False)  # noqa: E712
            & Order.status.in_(OPEN_STATUSES)
            & (Order.ship_by_from == "shop")
        )
        .distinct()
        .order_by(Order.id)
    )
    for order in list(orders):
        day = ship_dates.worked_out(order)
        if day == order.ship_by:
            continue
        before, after = (each.isoformat() if each else None for each in (order.ship_by, day))
        why = f"production time of {product.title}"
        with act.step(order, "ship_by_moved", before=before, after=after, why=why) as step:
            ship_dates.renew(step, order)


def archive(product_id: int) -> Outcome:
    """Put a product away: it is offered for orders no more. Raises Refused while open orders wait for pieces of it."""
    with action("product_archived") as act:
        product = load_product(product_id)
        if product.archived:
            raise Refused(
                tr("{title} is archived already.").format(title=product.title), tr("Bring it back to change it.")
            )
        refuse_promised(product)
        return _set_archived(act, product, True)


def refuse_promised(product: Product) -> None:
    """Raise Refused while open orders wait for pieces of a product that is to be put away."""
    if product.committed:
        raise Refused(
            tr("{title} can't be archived yet.").format(title=product.title),
            counted(
                "1 piece of it is promised to an open order. Send or cancel that first.",
                "{n} pieces of it are promised to open orders. Send or cancel those first.",
                product.committed,
            ),
        )


def unarchive(product_id: int) -> Outcome:
    """Bring an archived product back among the others. Raises Refused where it is not archived."""
    with action("product_unarchived") as act:
        product = load_product(product_id)
        if not product.archived:
            raise Refused(
                tr("{title} isn't archived.").format(title=product.title), tr("It is among the other products.")
            )
        return _set_archived(act, product, False)


def _set_archived(act: Action, product: Product, archived: bool) -> Outcome:
    kind = "product_archived" if archived else "product_unarchived"
    with act.product_step(product, kind) as step:
        step.set(product, archived=archived)
    return _outcome(act, kind, product)


def receive(product_id: int, pieces: int, reason: str = "") -> Outcome:
    """Pieces came onto the shelf: made ahead, bought in, brought back from a market.

    Raises Refused for fewer than one piece, too many, or an archived product.
    """
    _check_pieces(pieces, least=1)
    return _move(product_id, "received", "receive", lambda product: pieces, reason)


def count(product_id: int, counted: int, reason: str = "") -> Outcome:
    """So many lie on the shelf: the difference to what was known is booked, even where there is none.

    Raises Refused for a count below zero, or an archived product.
    """
    _check_pieces(counted, least=0)
    return _move(product_id, "counted", "count", lambda product: counted - product.on_hand, reason)


def adjust(product_id: int, change: int, reason: str) -> Outcome:
    """Pieces broke, were given away or turned up: on hand changes by ``change``, which may be below zero.

    Raises Refused without a reason, without a change, or where fewer than none would be left.
    """
    if not reason.strip():
        raise Refused(tr("An adjustment needs a reason."), tr("Say what happened, like “broke in the kiln”."))
    if change == 0:
        raise Refused(tr("That changes nothing."), tr("Say how many pieces more or fewer there are."))
    if abs(change) > MOST_PIECES:
        raise Refused(
            tr("That is too many pieces."),
            tr("Use up to {most_pieces}.").format(most_pieces=locales.number(MOST_PIECES)),
        )
    return _move(product_id, "adjusted", "adjust", lambda product: change, reason)


def _move(product_id: int, kind: str, move: str, by: Callable[[Product], int], reason: str) -> Outcome:
    """Book what ``by`` makes of the product as it is now, when nobody else writes."""
    reason = " ".join(reason.split())
    if len(reason) > MOST_REASON:
        raise Refused(
            tr("The reason is too long."), tr("Use up to {most_reason} letters.").format(most_reason=MOST_REASON)
        )
    with action(kind) as act:
        product = load_product(product_id)
        change = by(product)
        after = product.on_hand + change
        if product.archived:
            raise Refused(
                tr("{title} is archived.").format(title=product.title),
                tr("Bring it back first, then change its stock."),
            )
        if after < 0:
            raise Refused(
                tr("There aren't so many of {title}.").format(title=product.title),
                tr("{on_hand} are on hand, so at most that many can go. Count them again if that is wrong.").format(
                    on_hand=product.on_hand
                ),
            )
        _check_pieces(after, least=0)
        with act.product_step(product, kind, on_hand=[product.on_hand, after], reason=reason) as step:
            step.move_stock(product, None, move, change, 0, reason)
        return _outcome(act, kind, product)


def _check_pieces(pieces: int, least: int) -> None:
    if pieces < least:
        what = tr("That is less than nothing.") if least == 0 else tr("That is no piece at all.")
        raise Refused(
            what,
            tr("Use a whole number from {least} to {most_pieces}.").format(
                least=least, most_pieces=locales.number(MOST_PIECES)
            ),
        )
    if pieces > MOST_PIECES:
        raise Refused(
            tr("That is too many pieces."),
            tr("Use up to {most_pieces}.").format(most_pieces=locales.number(MOST_PIECES)),
        )


def _outcome(act: Action, kind: str, product: Product) -> Outcome:
    return Outcome(kind, act.batch.id, (), (product.title,), product_id=product.id)
