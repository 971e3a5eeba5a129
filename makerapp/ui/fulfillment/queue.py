"""The orders to pack one after the other; no widgets."""

from __future__ import annotations

from makerapp.models.queries import rows
from makerapp.models.rows import OrderRow

_PACKABLE = ("pending", "confirmed", "processing")


class PackQueue:
    """Order ids in the order they are packed, and the one on the bench."""

    def __init__(self, ids: list[int], current: int) -> None:
        """``current`` is an order id; one that is not among ``ids`` comes first."""
        unique = list(dict.fromkeys(ids))
        self.ids = unique if current in unique else [current, *unique]
        self.current = current

    @property
    def place(self) -> int:
        """Where the current order stands, from 0."""
        return self.ids.index(self.current)

    def __len__(self) -> int:
        return len(self.ids)

    def neighbor(self, by: int) -> int | None:
        """The id before (-1) or after (1) the current one, ``None`` at the ends."""
        at = self.place + by
        return self.ids[at] if 0 <= at < len(self.ids) else None

    def waiting(self) -> tuple[OrderRow, ...]:
        """Orders still to pack: those after the current one first, then those passed over."""
        at = self.place
        following = [*self.ids[at + 1 :], *self.ids[:at]]
        return tuple(row for row in rows(following) if row.status.value in _PACKABLE)

    def done(self) -> int:
        """How many of the queue are on their way."""
        return sum(row.status.value not in _PACKABLE for row in rows(self.ids))
