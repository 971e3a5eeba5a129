"""In which order a maker walks along the shelves."""

from __future__ import annotations

import re


def shelf_order(shelf: str) -> tuple[bool, tuple[tuple[int, int, str], ...]]:
    """The key to sort shelves by: A2 before A10, as people number them.

    What has no place comes last: it is looked for when all else is in the basket.
    """
    name = shelf.strip()
    parts = re.findall(r"[0-9]{1,9}|[^0-9]+", name.casefold())
    return not name, tuple((0, int(part), "") if part.isascii() and part.isdigit() else (1, 0, part) for part in parts)
