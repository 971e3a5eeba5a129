"""Which papers can be printed, which go with every order, and which make sense for the orders at hand."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from makerapp.models.rows import OrderDetail, OrderRow
from makerapp.services import preferences
from makerapp.services.paperwork.kinds import FACTS, ORDER_KINDS, Kind, Scope
from makerapp.services.paperwork.sheets import frozen_for, is_known

_ALWAYS = (Kind.PACKING_SLIP, Kind.THANK_YOU_NOTE)


@dataclass(frozen=True)
class Offer:
    """``first`` are shown at once, ``more`` when asked for; both in the order they are printed in."""

    first: tuple[Kind, ...]
    more: tuple[Kind, ...] = ()

    @property
    def kinds(self) -> tuple[Kind, ...]:
        """All of them."""
        return self.first + self.more


def usual_kinds(orders: Sequence[OrderRow] | None = None) -> tuple[Kind, ...]:
    """What is printed with every order: the slip, and what the maker chose to go with it.

    Where none of ``orders`` is a gift, their gift receipts stay out.
    """
    along = {Kind.PACKING_SLIP, *preferences.get("print_along")}
    if preferences.get("print_note"):
        along.add(Kind.THANK_YOU_NOTE)
    if orders is not None and not any(row.is_gift for row in orders):
        along.discard(Kind.GIFT_RECEIPT)
    return tuple(kind for kind in ORDER_KINDS if kind in along and is_known(kind))


def keep_usual(kinds: Collection[Kind]) -> None:
    """From now on print these with every order; the slip is always among them."""
    preferences.put("print_note", Kind.THANK_YOU_NOTE in kinds)
    preferences.put("print_along", [str(kind) for kind in ORDER_KINDS if kind in kinds and kind not in _ALWAYS])


def sensible(detail: OrderDetail) -> tuple[Kind, ...]:
    """The papers of one order there is something to print on, such as no customs form within the country."""
    return tuple(kind for kind in ORDER_KINDS if is_known(kind) and frozen_for(detail, kind))


def offer(orders: Sequence[OrderRow], ticked: Collection[Kind], detail: OrderDetail | None = None) -> Offer:
    """What can be printed for ``orders``; ``detail`` where it is one alone. Without orders what is ticked already.

    Who asks for some paper other than the slip finds only that one at first.
    """
    if not orders:
        return Offer(tuple(kind for kind in ticked if is_known(kind)))
    known = [kind for kind in Kind if is_known(kind) and FACTS[kind].scope is not Scope.SHOP]
    if detail is not None:
        useful = {*ticked, *sensible(detail)}
        known = [kind for kind in known if kind in useful or FACTS[kind].scope is Scope.ORDERS]
    if Kind.PACKING_SLIP in ticked or not ticked:
        useful = set(known) & set(ORDER_KINDS) if detail else _likely(orders)
        if detail is not None and not detail.row.is_gift:
            useful.discard(Kind.GIFT_RECEIPT)
        likely = {*_ALWAYS, *ticked, *usual_kinds(orders), *useful}
    else:
        likely = set(ticked)
    first = tuple(kind for kind in known if kind in likely)
    return Offer(first, tuple(kind for kind in known if kind not in likely))


def _likely(orders: Sequence[OrderRow]) -> set[Kind]:
    """What several orders may need, as far as the list tells."""
    found = set()
    if any(row.is_gift for row in orders):
        found.add(Kind.GIFT_RECEIPT)
    if any(row.to_send for row in orders):
        found.add(Kind.PICK_LIST)
    if any(row.made < row.to_send for row in orders):
        found |= {Kind.MAKE_LIST, Kind.BENCH_TICKETS}
    return found
