"""What the codes of scanner cards and product labels say, and what a scanned text means.

A scanner types like a keyboard, and where the computer's keyboard speaks another language than the scanner, signs such
as ``:`` and ``-`` arrive as others. Only letters and figures of our own codes are therefore looked at.
"""

from __future__ import annotations

import re
from enum import StrEnum
from typing import Any

from makerapp.models.product import Product


class Command(StrEnum):
    """What scanning a card does; the value is what its bars carry."""

    NEXT = "MB:NEXT"
    UNDO = "MB:UNDO"
    PRINT = "MB:PRINT"


PRODUCT_PREFIX = "MB-"
"""Stands before the number of a product that has no SKU its bars could carry."""

LONGEST_SKU = 40
"""More characters make bars too fine, or a code too large, for a label."""

_SIGNS = re.compile(r"[^A-Za-z0-9]")
_COMMANDS = {_SIGNS.sub("", each): each for each in Command}
# What an order's slip or one of our own codes begins with: a SKU like this would be taken for it.
_OURS = re.compile(r"(FC|MB)[^A-Za-z0-9]", re.IGNORECASE)
_NUMBERED = re.compile(r"MB[^A-Za-z0-9]{1,2}([0-9]{1,12})", re.IGNORECASE)


def command_of(text: str) -> Command | None:
    """What a scanned text asks for; ``None`` where it is no card of ours."""
    return _COMMANDS.get(_SIGNS.sub("", text[:20]).upper())


def product_code(product_id: int, sku: str) -> str:
    """What the label of a product carries: its SKU, or ``MB-12`` where none can be printed, typed and known again."""
    sku = sku.strip()
    fits = 0 < len(sku) <= LONGEST_SKU and sku.isascii() and sku.isprintable()
    return sku if fits and not _OURS.match(sku) and command_of(sku) is None else f"{PRODUCT_PREFIX}{product_id}"


def is_own_code(text: str) -> bool:
    """Whether a text reads as one of our own codes, whatever it is of: a slip, a scanner card, a numbered label."""
    return _OURS.match(text) is not None or command_of(text) is not None


def product_of(text: str) -> int | None:
    """The id of the product whose label or barcode was scanned; ``None`` where it is none of the shop's."""
    text = text.strip()[:200]
    numbered = _NUMBERED.fullmatch(text)
    if numbered is not None:
        return _first(Product.id == int(numbered[1]))
    if not text:
        return None
    # Scanners can be set to send capitals only; no two products have a SKU that differs in that alone.
    by_sku = _first(Product.sku.collate("NOCASE") == text)
    return by_sku if by_sku is not None else _first(Product.barcode.collate("NOCASE").in_(_spellings(text)))


def _first(which: Any) -> int | None:
    found = Product.select(Product.id).where(which).order_by(Product.archived, Product.id).first()
    return None if found is None else int(found.id)


def _spellings(text: str) -> list[str]:
    """The same article number as scanners and tables write it: a UPC is an EAN with a zero before it, and so on.

    Source: GS1 General Specifications, section 3.3.2 (the GTIN in its lengths).
    """
    if not (text.isascii() and text.isdigit() and 12 <= len(text) <= 14):
        return [text]
    plain = text.lstrip("0")
    return [plain.rjust(length, "0") for length in (12, 13, 14) if len(plain) <= length]
