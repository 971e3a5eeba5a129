"""The packing slip of an order, frozen: what goes in the box now, or, once all is sent, what went."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from makerapp.clock import local_day
from makerapp.models.rows import LineRow, OrderDetail
from makerapp.money import format_money
from makerapp.printing.documents.slip import PackingSlip, SlipLine
from makerapp.services import pictures, preferences, shop
from makerapp.services.breakdown import price_rows
from makerapp.services.paperwork.code_word import code_word
from makerapp.services.paperwork.frozen import Frozen, content_digest, revision_of, shop_head
from makerapp.services.paperwork.wish import Wish
from makerapp.services.words import channel_words, day_words

# What stands in front of the order number in its barcode, so that a scan of a slip is known as one.
BARCODE_PREFIX = "FC-"
# Between number and revision; no marketplace writes it in an order number.
REVISION_MARK = "/"


def freeze(detail: OrderDetail, wish: Wish) -> Iterator[Frozen]:
    """The slip with its revision, which the barcode carries too."""
    row = detail.row
    # A replacement costs nothing, and a column of zeros says nothing.
    is_priced = detail.replaces is None and not (row.is_gift and wish.leave_out_gift_prices)
    with_prices = bool(preferences.get("show_prices") and is_priced)
    yield frozen_slip(detail, with_prices=with_prices)


def frozen_slip(detail: OrderDetail, *, with_prices: bool) -> Frozen:
    """The slip made with or without prices, whatever the settings say now."""
    slip = packing_slip(detail, with_prices=with_prices)
    digest = content_digest(slip)
    revision = revision_of(digest)
    marked = replace(slip, revision=revision, barcode=f"{slip.barcode}{REVISION_MARK}{revision}")
    return Frozen(marked, detail.row.id, digest, revision, {"prices": with_prices})


def packing_slip(detail: OrderDetail, *, with_prices: bool) -> PackingSlip:
    """What the slip says. Refunded pieces are not on it."""
    row = detail.row
    lines = tuple(
        _slip_line(line, count, row.currency if with_prices else "") for line, count in in_this_parcel(detail)
    )
    return PackingSlip(
        shop=shop_head(),
        number=row.number,
        barcode=barcode_text(row.number),
        placed_on=_with_year(local_day(row.placed_at, shop.profile().time_zone)),
        channel=channel_words(row.channel),
        ship_to=tuple(detail.ship_to.lines()),
        lines=lines,
        ship_service=detail.shipping_service,
        buyer_note=detail.buyer_note,
        is_gift=row.is_gift,
        gift_message=detail.gift_message,
        totals=_totals(detail) if with_prices else (),
        footer=_footer(),
        code_word=code_word(row.id),
    )


def _with_year(day: date) -> str:
    """Paper outlives the year."""
    return f"{day_words(day)} {day.year}"


def in_this_parcel(detail: OrderDetail) -> list[tuple[LineRow, int]]:
    """The lines of the parcel that leaves next with their pieces; of the whole order once nothing is left to send."""
    if detail.packing.get("partial"):
        packed = [(line, min(line.packed, line.to_send)) for line in detail.lines if line.packed]
        if packed:
            return packed
    left = [(line, line.to_send) for line in detail.lines if line.to_send]
    if left:
        return left
    return [(line, line.quantity - line.refunded) for line in detail.lines if line.quantity > line.refunded]


def _slip_line(line: LineRow, count: int, currency: str) -> SlipLine:
    picture = pictures.picture_path(line.picture)
    return SlipLine(
        title=line.title,
        quantity=count,
        ordered=line.quantity - line.refunded,
        options=tuple(f"{name}: {value}" if name else value for name, value in line.options),
        personalization=tuple(_personal(name, value) for name, value in line.personalization),
        sku=line.sku,
        shelf=line.shelf,
        price=_price(line, currency) if currency else "",
        picture=picture.read_bytes() if picture else None,
    )


def _personal(name: str, value: str) -> str:
    return value if name.casefold() in ("", "personalization", "personalisation") else f"{name}: {value}"


def _price(line: LineRow, currency: str) -> str:
    """What the pieces of a line cost that were not refunded before they left; ``""`` where unknown."""
    if line.line_total is None:
        return ""
    return format_money(line.line_total * (line.quantity - line.refunded) // max(1, line.quantity), currency)


def _totals(detail: OrderDetail) -> tuple[tuple[str, str], ...]:
    rows = [(row.label, row.minor) for row in price_rows(detail)]
    if detail.refunded and detail.total is not None:
        rows += [("Refunded", -detail.refunded), ("After the refund", max(0, detail.total - detail.refunded))]
    return tuple((label, format_money(minor, detail.row.currency)) for label, minor in rows if minor is not None)


def _footer() -> str:
    own: str = preferences.get("footer")
    email = shop.profile().email
    return own or (f"Something not right? Write to {email} and we'll fix it." if email else "")


def barcode_text(number: str) -> str:
    """What the slip's barcode carries: ``FC-1042`` for order ``#1042``."""
    return BARCODE_PREFIX + number.removeprefix("#")
