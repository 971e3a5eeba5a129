"""The end-of-day list of what one carrier took, frozen."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from makerapp.printing.documents.common import Document
from makerapp.translation import mark


@dataclass(frozen=True)
class ManifestRow:
    """One parcel. ``orders`` are the numbers of the orders in its box; ``weight`` is ready to print or blank."""

    orders: str
    recipient: str
    place: str
    service: str = ""
    tracking_number: str = ""
    weight: str = ""


@dataclass(frozen=True)
class Manifest(Document):
    """What was handed to ``carrier`` on ``day`` (words), for both sides to sign.

    ``total_weight`` is ready to print; ``unweighed`` says in words how many parcels it does not hold.
    """

    NAME: ClassVar[str] = mark("End of day list")

    carrier: str
    day: str
    rows: tuple[ManifestRow, ...]
    total_weight: str = ""
    unweighed: str = ""

    @property
    def about(self) -> str:
        """The day."""
        return self.day
