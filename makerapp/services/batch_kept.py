"""The batch that was begun: which orders, how far, what is collected. Kept when it is left and after a restart."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from makerapp.models.database import transaction
from makerapp.models.many_details import many_details
from makerapp.models.order import OPEN_STATUSES
from makerapp.models.shop import Setting
from makerapp.services import preferences

STEPS = ("review", "pick", "print", "ship", "done")
_KEY = "open_batch"


@dataclass(frozen=True)
class Kept:
    """A batch under way: the orders ``ids`` as they were asked for, the step, pile key to collected pieces."""

    ids: tuple[int, ...] = ()
    step: str = ""
    picked: Mapping[str, int] = field(default_factory=dict)

    def is_of(self, ids: Sequence[int]) -> bool:
        """Whether it is of just these orders."""
        return bool(self.ids) and set(self.ids) == set(ids)


def kept() -> Kept:
    """The batch under way, an empty one where there is none."""
    found: dict[str, Any] = preferences.get(_KEY)
    ids, picked = found.get("ids"), found.get("picked")
    if not isinstance(ids, list) or found.get("step") not in STEPS:
        return Kept()
    whole = {str(key): count for key, count in picked.items() if type(count) is int} if isinstance(picked, dict) else {}
    return Kept(tuple(each for each in ids if type(each) is int), str(found["step"]), whole)


def keep(batch: Kept) -> None:
    """Remember how far a batch is; this is progress, not a change of the shop, and nobody else is told.

    Raises ValueError for a step there is not, EnvironmentProblem where the disk refuses.
    """
    if batch.step not in STEPS:
        raise ValueError(f"no such step: {batch.step}")
    value = {"ids": list(batch.ids), "step": batch.step, "picked": dict(batch.picked)}
    with transaction():
        Setting.replace(key=_KEY, value=value).execute()


def forget() -> None:
    """The batch is done, or given up."""
    with transaction():
        Setting.delete().where(Setting.key == _KEY).execute()


def left_of(batch: Kept) -> tuple[int, ...]:
    """The orders of a batch under way that are still open, in their order; fewer than two are no batch any more."""
    still = tuple(each.row.id for each in many_details(batch.ids) if each.row.status in OPEN_STATUSES)
    return still if len(still) > 1 else ()
