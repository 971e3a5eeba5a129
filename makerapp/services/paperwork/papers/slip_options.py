"""What the maker chose to have on slips, and what one slip was made with."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields
from typing import Any

from makerapp.models.rows import OrderDetail
from makerapp.printing.phrases import language_of
from makerapp.services import preferences
from makerapp.services.paperwork.wish import Wish


@dataclass(frozen=True)
class SlipOptions:
    """``address_place`` is a key of ``printing.windows.WINDOWS``, or plain; ``language`` an ISO 639-1 code or blank."""

    prices: bool = False
    pictures: bool = True
    shelf: bool = True
    address_place: str = "plain"
    return_address: bool = True
    language: str = ""

    @classmethod
    def of_record(cls, options: Mapping[str, Any]) -> SlipOptions:
        """What a printed slip was made with, from its record; what the record lacks is as usual."""
        known = {field.name for field in fields(cls)}
        return cls(**{name: value for name, value in options.items() if name in known})


def options_now(detail: OrderDetail, wish: Wish) -> SlipOptions:
    """What a slip of this order would be made with now. Gifts have no prices where the wish leaves them out."""
    # A replacement costs nothing, and a column of zeros says nothing.
    is_priced = detail.replaces is None and not (detail.row.is_gift and wish.leave_out_gift_prices)
    return SlipOptions(
        prices=bool(preferences.get("show_prices") and is_priced),
        pictures=preferences.get("slip_pictures"),
        shelf=preferences.get("slip_shelf"),
        address_place=preferences.get("slip_address"),
        return_address=preferences.get("slip_return_address"),
        language=second_language(detail),
    )


def second_language(detail: OrderDetail) -> str:
    """The language that stands beside English on papers of this order, blank for none."""
    chosen: str = preferences.get("second_language")
    return language_of(detail.ship_to.country_code) if chosen == "buyer" else chosen
