"""What a scanned text is, in a sentence: for the settings, where a maker tries a new scanner."""

from __future__ import annotations

import re
from dataclasses import dataclass

from makerapp.errors import Refused
from makerapp.models import product_queries, queries
from makerapp.services.paperwork import slip_code
from makerapp.services.paperwork.papers.scanner_cards import COMMAND_WORDS
from makerapp.services.scan_codes import command_of, product_of
from makerapp.shipping import tracking

MOST_LETTERS = 200
"""Longer than any code a scanner reads off a parcel; what is beyond is not looked at."""


@dataclass(frozen=True)
class Scanned:
    """``what`` it is; ``hint`` says what to do where the scanner and the computer don't speak the same language."""

    what: str
    hint: str = ""
    is_known: bool = True


def describe(text: str) -> Scanned:
    """Say what ``text`` is: a scanner card, a slip, a product's label, a carrier's number, or none of these."""
    text = text.strip()[:MOST_LETTERS]
    command = command_of(text)
    if command is not None:
        name, does = COMMAND_WORDS[command]
        return Scanned(f"The {name} card. {does}.", "" if text == command else _OTHER_KEYBOARD)
    hint = _OTHER_KEYBOARD if _GARBLED.match(text) else ""
    return _slip(text) or _product(text) or _parcel(text) or Scanned("No code of this shop.", hint, is_known=False)


# How our own codes begin, with another sign where theirs should be.
_GARBLED = re.compile(r"(FC[^A-Za-z0-9-]|MB[^A-Za-z0-9:-])", re.IGNORECASE)
_OTHER_KEYBOARD = "Some signs arrive as others: set the scanner to the language of your keyboard."


def _slip(text: str) -> Scanned | None:
    slip = slip_code.read(text)
    row = next(iter(queries.rows([slip.order_id])), None) if slip is not None else None
    if slip is None or row is None:
        return None
    said = f"The packing slip of {row.number}" + (f", {row.buyer}." if row.buyer else ".")
    if not slip.is_known:
        return Scanned(f"A packing slip of {row.number}, but none with this code was printed here.")
    return Scanned(said if slip.is_current else f"{said} It is from before a change.")


def _product(text: str) -> Scanned | None:
    product_id = product_of(text)
    row = product_queries.row(product_id) if product_id is not None else None
    if row is None:
        return None
    return Scanned(f"The label of {row.title}" + (f", {row.variant}." if row.variant else "."))


def _parcel(text: str) -> Scanned | None:
    try:
        found = next((match for match in tracking.recognize(text) if match.valid), None)
    except Refused:
        return None
    return Scanned(f"A tracking number of {found.carrier}.") if found is not None else None
