"""A slip taken apart, so that it can be told later what of it has changed since it was printed."""

from __future__ import annotations

import hashlib
from dataclasses import replace

from makerapp.printing.documents.slip import PackingSlip
from makerapp.services.paperwork.frozen import content_of
from makerapp.translation import Words

# What each part is called where nothing closer is known.
PART_WORDS = Words(
    {
        "address": "the address",
        "items": "the items",
        "gift": "the gift message",
        "note": "the buyer's note",
        "service": "the shipping service",
        "prices": "the prices",
        "head": "the order's number or date",
    }
)

_LENGTH = 8


def part_digests(slip: PackingSlip) -> dict[str, str]:
    """A short digest of each part of what a slip says, by the keys of ``PART_WORDS``."""
    parts: dict[str, tuple[object, ...]] = {
        "address": slip.ship_to,
        "items": tuple(content_of(replace(line, price="")) for line in slip.lines),
        "gift": (slip.is_gift, slip.gift_message),
        "note": (slip.buyer_note,),
        "service": (slip.ship_service,),
        "prices": (slip.totals, tuple(line.price for line in slip.lines)),
        "head": (slip.number, slip.placed_on, slip.channel),
    }
    return {name: _digest(said) for name, said in parts.items()}


def _digest(said: object) -> str:
    return hashlib.sha256(repr(said).encode("utf-8")).hexdigest()[:_LENGTH]
