"""Everything that can be done with an order, declared once: the menu of the list, the panel and the order window.

One ``Entry`` is one line of the menu. A line that opens a window names its function in `order_windows`; one that
acts at once calls a service through ``OrderActions.do``, which tells the maker what was done or why not.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtWidgets import QWidget

from makerapp.models.rows import STATUS_OF_VIEW, OrderDetail, View
from makerapp.services import cancelling, holding, payments, shop
from makerapp.translation import mark
from makerapp.ui.context import AppContext
from makerapp.ui.orders import order_windows
from makerapp.ui.orders.parcel_box import live_parcels, tracking_words
from makerapp.ui.widgets.menu import Menu

if TYPE_CHECKING:
    from makerapp.ui.actions import OrderActions

Do = Callable[["OrderActions", int], object]

_OPEN = frozenset(STATUS_OF_VIEW[view] for view in (View.TO_CONFIRM, View.TO_MAKE, View.TO_PACK))

_FINISHED = frozenset(STATUS_OF_VIEW[view] for view in (View.DELIVERED, View.CANCELLED))


def is_open(detail: OrderDetail) -> bool:
    """Whether the order still waits to be confirmed, made or packed."""
    return detail.row.status in _OPEN


def is_cancelled(detail: OrderDetail) -> bool:
    """Whether the order was cancelled."""
    return detail.row.status is STATUS_OF_VIEW[View.CANCELLED]


def is_held(detail: OrderDetail) -> bool:
    """Whether the order is on hold today."""
    return detail.row.is_held(shop.today())


def can_pack(detail: OrderDetail) -> bool:
    """Whether the wizard can go on with it: it is open, and not on hold."""
    return is_open(detail) and not is_held(detail)


def is_finished(detail: OrderDetail) -> bool:
    """Whether nothing more is to be done: only such orders can be deleted."""
    return detail.row.status in _FINISHED


def can_return(detail: OrderDetail) -> bool:
    """Whether something was sent that can come back, or be sent anew."""
    return any(line.sent for line in detail.lines) and not is_cancelled(detail)


def has_parcel(detail: OrderDetail) -> bool:
    """Whether the order, or part of it, was sent in a parcel that still counts."""
    return bool(live_parcels(detail))


def can_cancel_fulfillment(detail: OrderDetail) -> bool:
    """Whether there is a parcel to take back."""
    return has_parcel(detail) and not is_cancelled(detail)


def can_cancel_order(detail: OrderDetail) -> bool:
    """Whether the order is open. Where part of it was sent, the refusal says what to do first."""
    return is_open(detail)


def is_unpaid(detail: OrderDetail) -> bool:
    """Whether its payment is still awaited, or failed."""
    return payments.is_unpaid(detail.row.payment)


def awaits_payment(detail: OrderDetail) -> bool:
    """Whether its payment may still come in."""
    return is_unpaid(detail) and not is_cancelled(detail)


def can_refund(detail: OrderDetail) -> bool:
    """Whether some of the money may still go back."""
    return not payments.holds_no_money(detail.row.payment) and detail.total != 0


def always(_detail: OrderDetail) -> bool:
    """For what can be done with every order."""
    return True


def window(opened: Callable[[AppContext, int, QWidget], object]) -> Do:
    """What a line does that opens a window of `order_windows`."""
    return lambda actions, order_id: opened(actions.context, order_id, actions.window)


@dataclass(frozen=True)
class Entry:
    """One line of the menu.

    ``words``: what it says, or a function that says it for this order. ``icon``: a bundled Lucide name. ``run`` gets
    the actions and the order's id. ``applies``: whether the line is there for this order. ``keys`` are shown only; the
    window binds them. ``danger`` colors the icon. ``in_window``: False for what the order window has a button for.
    """

    words: str | Callable[[OrderDetail], str]
    icon: str
    run: Do
    applies: Callable[[OrderDetail], bool] = always
    keys: str = ""
    danger: bool = False
    in_window: bool = True


def can_mark_some_made(detail: OrderDetail) -> bool:
    """Whether the order waits to be made, piece by piece; one piece alone is what the green button marks."""
    return detail.row.status is STATUS_OF_VIEW[View.TO_MAKE] and sum(line.to_send for line in detail.lines) > 1


def can_print_tickets(detail: OrderDetail) -> bool:
    """Whether pieces of the order may still have to be made."""
    return detail.row.status is STATUS_OF_VIEW[View.TO_MAKE] and any(line.to_send for line in detail.lines)


def bench_tickets(actions: OrderActions, order_id: int) -> None:
    """A ticket for each piece that is left to make."""
    from makerapp.ui.orders import workshop_papers

    workshop_papers.bench_tickets(actions.context, [order_id], actions.window)


def crosses_a_border(detail: OrderDetail) -> bool:
    """Whether its parcel needs a customs form."""
    from makerapp.services import customs

    return customs.needs_form(detail)


def address_label(actions: OrderActions, order_id: int) -> None:
    """To whom and from whom, to stick on the parcel."""
    from makerapp.ui.orders import post_papers

    post_papers.address_labels(actions.context, [order_id], actions.window)


def customs_form(actions: OrderActions, order_id: int) -> None:
    """What the parcel holds, for customs."""
    from makerapp.ui.orders import post_papers

    post_papers.customs_forms(actions.context, [order_id], actions.window)


def can_be_out_of_stock(detail: OrderDetail) -> bool:
    """Whether something of the order still has to be sent."""
    return is_open(detail) and any(line.to_send for line in detail.lines)


def out_of_stock(actions: OrderActions, order_id: int) -> None:
    """Ask what should happen with missing pieces. Where the rest goes first, the wizard opens with it."""

    def ask() -> None:
        done = order_windows.out_of_stock(actions.context, order_id, actions.window)
        if done is not None and done.kind == "rest_first":
            actions.fulfill(order_id)

    # The link pressed goes when the order changes, so its press is over before the window opens.
    QTimer.singleShot(0, actions, ask)


# The next step, and what helps with it.
_WORK = (
    Entry(mark("Fulfill…"), "package", lambda actions, order_id: actions.fulfill(order_id), can_pack),
    Entry(mark("Mark some as made…"), "hammer", window(order_windows.mark_some_made), can_mark_some_made),
    Entry(mark("Bench tickets…"), "tag", bench_tickets, can_print_tickets),
    Entry(mark("Something is out of stock…"), "package-x", out_of_stock, can_be_out_of_stock),
)

# Looking at the order, changing what stands in it, paper.
_ORDER = (
    Entry(mark("Open"), "maximize-2", lambda actions, order_id: actions.open(order_id), keys="Enter", in_window=False),
    Entry(mark("Edit"), "pencil", lambda actions, order_id: actions.edit(order_id), keys="F2", in_window=False),
    Entry(mark("Duplicate"), "copy", lambda actions, order_id: actions.duplicate(order_id)),
    Entry(
        mark("Print slip…"),
        "printer",
        lambda actions, order_id: actions.print_slips([order_id]),
        keys="Ctrl+P",
        in_window=False,
    ),
    Entry(mark("Address label…"), "map-pin", address_label),
    Entry(mark("Customs form…"), "file-text", customs_form, crosses_a_border),
    Entry(mark("Copy address"), "copy", lambda actions, order_id: actions.copy_address(order_id), keys="Ctrl+Shift+C"),
)

# When it goes, and by which parcel.
_PLAN = (
    Entry(mark("Change ship-by date…"), "calendar", window(order_windows.change_ship_by), is_open),
    Entry(mark("Hold…"), "pause", window(order_windows.hold), can_pack),
    Entry(
        mark("Take off hold"),
        "play",
        lambda actions, order_id: actions.do(lambda: holding.take_off_hold(order_id)),
        is_held,
    ),
    Entry(
        lambda detail: tracking_words(live_parcels(detail)[-1].tracking_number),
        "scan-barcode",
        window(order_windows.change_tracking),
        has_parcel,
    ),
)

# Money.
_MONEY = (
    Entry(mark("Payment received…"), "credit-card", window(order_windows.payment_received), awaits_payment),
    Entry(
        mark("Mark as paid back"),
        "check",
        lambda actions, order_id: actions.mark_paid_back(order_id),
        lambda detail: detail.refund_due > 0,
    ),
    Entry(mark("Refund…"), "banknote", window(order_windows.refund), can_refund),
    Entry(mark("Marketplace fees…"), "percent", window(order_windows.fees), lambda detail: not is_unpaid(detail)),
    Entry(
        mark("Payment failed"),
        "circle-alert",
        lambda actions, order_id: actions.do(lambda: payments.mark_failed(order_id)),
        lambda detail: detail.row.payment == "awaiting" and is_open(detail),
    ),
)

# Goods that come back.
_AFTER = (Entry(mark("Return or replace…"), "arrow-left-right", window(order_windows.return_or_replace), can_return),)

# Taking back and ending.
_END = (
    Entry(
        mark("Reopen order"),
        "rotate-ccw",
        lambda actions, order_id: actions.do(lambda: cancelling.reopen(order_id)),
        is_cancelled,
    ),
    Entry(
        mark("Cancel fulfillment…"),
        "undo-2",
        window(order_windows.cancel_fulfillment),
        can_cancel_fulfillment,
        danger=True,
    ),
    Entry(mark("Cancel order…"), "ban", window(order_windows.cancel_order), can_cancel_order, danger=True),
    Entry(mark("Delete for good…"), "trash-2", window(order_windows.delete_for_good), is_finished, danger=True),
)

# The groups stand under each other with a line between.
GROUPS: tuple[tuple[Entry, ...], ...] = (_WORK, _ORDER, _PLAN, _MONEY, _AFTER, _END)


def fill_menu(menu: Menu, actions: OrderActions, detail: OrderDetail, *, in_window: bool = False) -> None:
    """Fill an empty menu with what can be done with this order now; ``in_window`` for the order window's own."""
    for group in GROUPS:
        fitting = [entry for entry in group if (entry.in_window or not in_window) and entry.applies(detail)]
        if fitting and not menu.isEmpty():
            menu.addSeparator()
        for entry in fitting:
            words = entry.words if isinstance(entry.words, str) else entry.words(detail)
            said = QCoreApplication.translate("order_menu", words)
            run = partial(entry.run, actions, detail.row.id)
            menu.add(said, run, entry.icon, keys=entry.keys, danger=entry.danger)
