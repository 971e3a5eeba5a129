"""What a scanned text is: a scanner card, a slip, a product's label, a carrier's number, or none of these."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum

from makerapp.errors import Refused
from makerapp.models import product_queries, queries, scan_queries
from makerapp.models.detail import order_detail
from makerapp.models.order import Status
from makerapp.services import shop
from makerapp.services.paperwork import slip_code
from makerapp.services.paperwork.papers.scanner_cards import COMMAND_WORDS
from makerapp.services.paperwork.slip_code import ScannedSlip
from makerapp.services.scan_codes import Command, command_of, product_of
from makerapp.services.words import carrier_words, moment_words
from makerapp.shipping import tracking
from makerapp.translation import tr

MOST_LETTERS = 200
"""Longer than any code a scanner reads off a parcel; what is beyond is not looked at."""

_SHOWN_LETTERS = 40


class CodeKind(StrEnum):
    """What a code stands on."""

    COMMAND = "command"
    SLIP = "slip"
    ITEM = "item"
    CARRIER = "carrier"
    UNKNOWN = "unknown"


@dataclass(frozen=True)
class Code:
    """A scanned code, looked up.

    ``text`` is what arrived, without blanks around it. A SLIP has ``slip`` and its ``order_id``; an ITEM its
    ``product_id``; a COMMAND its ``command``. A CARRIER has the tracking ``number`` as the carrier knows it, the
    ``carrier`` ("" where its form is none we know), and the ``order_id`` whose parcel bears it already, 0 for none.
    """

    kind: CodeKind
    text: str
    order_id: int = 0
    product_id: int = 0
    command: Command | None = None
    slip: ScannedSlip | None = None
    carrier: str = ""
    number: str = ""


def read(text: str) -> Code:
    """Look a scanned text up; what is in doubt is first of all one of the shop's own codes."""
    text = text.strip()[:MOST_LETTERS]
    command = command_of(text)
    if command is not None:
        return Code(CodeKind.COMMAND, text, command=command)
    slip = slip_code.read(text)
    if slip is not None:
        return Code(CodeKind.SLIP, text, order_id=slip.order_id, slip=slip)
    product_id = product_of(text) if text else None
    if product_id is not None:
        return Code(CodeKind.ITEM, text, product_id=product_id)
    return _parcel(text) or Code(CodeKind.UNKNOWN, text)


def _parcel(text: str) -> Code | None:
    """A carrier's number by its form, or one that a parcel of the shop bears, whatever its form."""
    try:
        found = next((match for match in tracking.recognize(text) if match.valid), None)
        number = found.number if found is not None else tracking.clean_number(text)
    except Refused:
        return None
    bearing = scan_queries.orders_with_tracking(number)
    if found is None and not bearing:
        return None
    carrier = found.carrier if found is not None else ""
    return Code(CodeKind.CARRIER, text, order_id=bearing[0] if bearing else 0, carrier=carrier, number=number)


# --- in words ------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Scanned:
    """``what`` it is; ``hint`` says what to do where the scanner and the computer don't speak the same language."""

    what: str
    hint: str = ""
    is_known: bool = True


# How our own codes begin, with another sign where theirs should be.
_GARBLED = re.compile(r"(FC[^A-Za-z0-9-]|MB[^A-Za-z0-9:-])", re.IGNORECASE)


def describe(text: str) -> Scanned:
    """Say what ``text`` is in a sentence: for the settings, where a maker tries a new scanner."""
    code = read(text)
    hint = tr("Some signs arrive as others: set the scanner to the language of your keyboard.")
    if code.command is not None:
        name, does = COMMAND_WORDS[code.command]
        said = tr("The {name} card. {does}.").format(name=name, does=tr(does))
        return Scanned(said, "" if code.text == code.command else hint)
    if not _GARBLED.match(code.text):
        hint = ""
    said = _slip_words(code.slip) if code.slip is not None else ""
    if code.kind is CodeKind.ITEM:
        said = tr("The label of {item}.").format(item=item_words(code.product_id))
    if code.kind is CodeKind.CARRIER:
        said = _carrier_words(code)
    return Scanned(said) if said else Scanned(tr("No code of this shop."), hint, is_known=False)


def _slip_words(slip: ScannedSlip) -> str:
    row = next(iter(queries.rows([slip.order_id])), None)
    if row is None:
        return ""
    if not slip.is_known:
        return tr("A packing slip of {number}, but none with this code was printed here.").format(number=row.number)
    if not slip.is_current:
        said = tr("The packing slip of {number}, {buyer}. It is from before a change.")
    else:
        said = tr("The packing slip of {number}, {buyer}.")
    return said.format(number=row.number, buyer=row.buyer or tr("no name"))


def _carrier_words(code: Code) -> str:
    row = next(iter(queries.rows([code.order_id])), None) if code.order_id else None
    if row is not None:
        return tr("The tracking number of {number}, {buyer}.").format(
            number=row.number, buyer=row.buyer or tr("no name")
        )
    return tr("A tracking number of {carrier}.").format(carrier=code.carrier)


def code_words(text: str) -> str:
    """A scanned text as it can be shown in a sentence: without what nobody sees, and not endless."""
    seen = "".join(letter if letter.isprintable() else " " for letter in text)
    seen = " ".join(seen.split())
    return seen if len(seen) <= _SHOWN_LETTERS else f"{seen[: _SHOWN_LETTERS - 1]}…"


def item_words(product_id: int) -> str:
    """A product as a maker says it: "Moss stoneware mug, 350 ml"; "" where it is gone."""
    row = product_queries.row(product_id)
    return ", ".join(part for part in (row.title, row.variant) if part) if row is not None else ""


def number_of(order_id: int) -> str:
    """The number of an order as the maker knows it: "#1042"; "" where it is gone."""
    return next((row.number for row in queries.rows([order_id])), "")


def is_article(text: str) -> bool:
    """Whether a code is one that goods bear in shops: EAN-8, UPC-A, EAN-13, GTIN-14, with its check digit.

    Source: GS1 General Specifications, section 7.9.
    """
    if not (text.isascii() and text.isdigit() and len(text) in (8, 12, 13, 14)):
        return False
    weighed = sum(int(figure) * (3 if place % 2 else 1) for place, figure in enumerate(reversed(text)))
    return weighed % 10 == 0


def orders_needing(product_id: int) -> list[int]:
    """Ids of the open orders that still need pieces of a product, those ready to pack first."""
    return [order.id for order in scan_queries.orders_needing(product_id)]


def closed_words(order_id: int) -> tuple[str, str]:
    """Why nothing of an order is to be packed any more: what, then when and how it went. Source: UX, section 11."""
    detail = order_detail(order_id)
    if detail is None:
        return tr("This order is gone"), ""
    row = detail.row
    if row.status is Status.CANCELLED:
        return tr("{number} is cancelled").format(number=row.number), tr("Reopen it first if it goes ahead after all.")
    title = tr("{number} is already delivered") if row.status is Status.DELIVERED else tr("{number} is already shipped")
    parcel = next((each for each in reversed(detail.parcels) if not each.is_cancelled), None)
    if parcel is None:
        return title.format(number=row.number), tr("There is nothing left to pack.")
    when = moment_words(parcel.shipped_at, shop.profile().time_zone, shop.today())
    how = " ".join(part for part in (carrier_words(parcel.carrier), parcel.tracking_number) if part)
    said = tr("Sent: {when}, with {how}.") if how else tr("Sent: {when}. There is nothing left to pack.")
    return title.format(number=row.number), said.format(when=when, how=how)
