"""What a scanned text is, in a sentence: for the settings, where a maker tries a new scanner."""

from __future__ import annotations

from dataclasses import dataclass

from makerapp.errors import Refused
from makerapp.models import product_queries
from makerapp.models.order import Order
from makerapp.services.paperwork.scanner_cards import COMMAND_WORDS
from makerapp.services.paperwork.slip import BARCODE_PREFIX, REVISION_MARK
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
    return _slip(text) or _product(text) or _parcel(text) or Scanned("No code of this shop.", is_known=False)


_OTHER_KEYBOARD = "Some signs arrive as others: set the scanner to the language of your keyboard."


def _slip(text: str) -> Scanned | None:
    if not text.upper().startswith(BARCODE_PREFIX):
        return None
    number = text[len(BARCODE_PREFIX) :].partition(REVISION_MARK)[0]
    found = (Order.number == number) | (Order.number == f"#{number}")
    order = Order.select(Order.number, Order.buyer_name).where(found & (Order.withdrawn == False)).first()  # noqa: E712
    if order is None:
        return Scanned(f"A packing slip of order {number}, which isn't here.", is_known=False)
    return Scanned(f"The packing slip of {order.number}" + (f", {order.buyer_name}." if order.buyer_name else "."))


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
