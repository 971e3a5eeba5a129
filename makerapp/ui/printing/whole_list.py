"""The slips of all orders a list shows: which of them make sense, and what is said of the others."""

from __future__ import annotations

from collections.abc import Sequence

from makerapp.models.queries import rows
from makerapp.translation import counted


def to_print(order_ids: Sequence[int]) -> tuple[list[int], tuple[str, ...]]:
    """Those worth a slip, in the order given, and what is to be said: of cancelled ones, and of those sent already.

    A list of cancelled orders alone was opened to see them, so they are all printed.
    """
    found = rows(list(order_ids))
    cancelled = {row.id for row in found if row.status.value == "cancelled"}
    sent = sum(row.status.value in ("shipped", "delivered") for row in found)
    said = []
    if len(cancelled) == len(found):
        return list(order_ids), ()
    if cancelled:
        left_out = len(cancelled)
        said.append(counted("1 cancelled order is left out.", "{n} cancelled orders are left out.", left_out))
    if sent and sent + len(cancelled) < len(found):
        said.append(counted("1 of these orders is sent already.", "{n} of these orders are sent already.", sent))
    return [each for each in order_ids if each not in cancelled], tuple(said)
