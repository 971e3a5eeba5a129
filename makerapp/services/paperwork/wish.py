"""What the maker wants on paper, before anything is laid out."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from makerapp.services.paperwork.kinds import Kind
from makerapp.services.paperwork.setups import Setup, setup_of


@dataclass(frozen=True)
class Wish:
    """What to put on paper: these ``kinds`` for these orders, in the order given.

    ``setups`` are those chosen for this once; others are as remembered. ``start_place`` is the first free label (from
    1) on a sheet of labels. ``only_new`` leaves out what is on paper already and still true. ``day`` (local) is the
    manifest's, today where not given; ``products`` are (product id, how many labels).
    """

    order_ids: tuple[int, ...] = ()
    kinds: tuple[Kind, ...] = (Kind.PACKING_SLIP,)
    setups: Mapping[Kind, Setup] = field(default_factory=dict)
    leave_out_gift_prices: bool = True
    start_place: int = 1
    only_new: bool = False
    day: date | None = None
    products: tuple[tuple[int, int], ...] = ()

    def setup(self, kind: Kind) -> Setup:
        """How ``kind`` is printed this time."""
        return self.setups.get(kind) or setup_of(kind)
