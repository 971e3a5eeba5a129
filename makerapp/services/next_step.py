"""Every order has one next step; the green button shows it and nobody picks a status from a list."""

from __future__ import annotations

from datetime import date
from enum import StrEnum

from makerapp.models.list_rows import OrderRow
from makerapp.models.order import Status
from makerapp.translation import mark, tr


class NextStep(StrEnum):
    """What moves an order on."""

    CONFIRM = "confirm"
    MAKE = "make"
    PACK = "pack"
    DELIVER = "deliver"
    THANK = "thank"
    REOPEN = "reopen"
    TAKE_OFF_HOLD = "take-off-hold"


_NEXT = {
    Status.PENDING: NextStep.CONFIRM,
    Status.CONFIRMED: NextStep.MAKE,
    Status.PROCESSING: NextStep.PACK,
    Status.SHIPPED: NextStep.DELIVER,
    Status.DELIVERED: NextStep.THANK,
    Status.CANCELLED: NextStep.REOPEN,
}

_LABELS = {
    NextStep.CONFIRM: mark("Confirm order"),
    NextStep.MAKE: mark("Mark as made"),
    NextStep.PACK: mark("Pack & ship"),
    NextStep.DELIVER: mark("Mark as delivered"),
    NextStep.THANK: mark("Copy a thank-you message"),
    NextStep.REOPEN: mark("Reopen order"),
    NextStep.TAKE_OFF_HOLD: mark("Take off hold"),
}


def next_step(status: Status) -> NextStep:
    """The step that moves an order of this status on."""
    return _NEXT[status]


def next_step_of(row: OrderRow, today: date) -> NextStep:
    """The step that moves this order on; one on hold has to be taken off it first."""
    return NextStep.TAKE_OFF_HOLD if row.is_held(today) else next_step(row.status)


def label(step: NextStep) -> str:
    """The words on the green button."""
    return tr(_LABELS[step])
