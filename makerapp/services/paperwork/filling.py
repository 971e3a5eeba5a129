"""Words in square brackets, as people say them, filled in from an order."""

from __future__ import annotations

import re

from makerapp.models.rows import OrderDetail
from makerapp.services import shop
from makerapp.services.messages import first_name
from makerapp.services.words import listed

PLACEHOLDERS = ("First name", "Items", "Shop name", "Order number")
_BRACKETS = re.compile(r"\[([^\[\]\n]{1,40})\]")


def fill_in(text: str, detail: OrderDetail) -> str:
    """Replace the words in square brackets; one that is not known stays as it is written."""
    values = {
        "first name": first_name(detail.row.buyer),
        "items": _items_words(detail),
        "shop name": shop.profile().name,
        "order number": detail.row.number,
    }
    return _BRACKETS.sub(lambda found: values.get(found[1].strip().casefold(), found[0]), text)


def unknown_placeholders(text: str) -> tuple[str, ...]:
    """The words in square brackets that will not be filled in, brackets included."""
    known = {each.casefold() for each in PLACEHOLDERS}
    return tuple(found[0] for found in _BRACKETS.finditer(text) if found[1].strip().casefold() not in known)


def _items_words(detail: OrderDetail) -> str:
    titles = [line.title for line in detail.lines if line.quantity > line.refunded]
    if len(titles) > 3:
        return "order"
    return listed(titles) or "order"
