"""The packing slip of an order, frozen: what goes in the box now, or, once all is sent, what went."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import asdict, replace

from makerapp.clock import local_day
from makerapp.models.rows import LineRow, OrderDetail
from makerapp.money import format_money
from makerapp.printing.documents.slip import PackingSlip, SlipLine
from makerapp.services import preferences, shop
from makerapp.services.breakdown import price_rows
from makerapp.services.paperwork.frozen import Frozen, content_digest, revision_of, shop_head
from makerapp.services.paperwork.papers import line_words
from makerapp.services.paperwork.papers.code_word import code_word
from makerapp.services.paperwork.papers.slip_options import SlipOptions, options_now
from makerapp.services.paperwork.papers.slip_parts import part_digests
from makerapp.services.paperwork.wish import Wish
from makerapp.services.words import channel_words
from makerapp.translation import language, mark, speaking, tr

# What stands in front of the order number in its barcode, so that a scan of a slip is known as one.
BARCODE_PREFIX = "FC-"
# Between number and revision; no marketplace writes it in an order number.
REVISION_MARK = "/"


def freeze(detail: OrderDetail, wish: Wish) -> Iterator[Frozen]:
    """The slip with its revision, which the barcode carries too."""
    yield frozen_slip(detail, options_now(detail, wish))


def frozen_slip(detail: OrderDetail, options: SlipOptions) -> Frozen:
    """The slip made with ``options``, whatever the settings say now."""
    slip = packing_slip(detail, options)
    # What is printed is noted in English, whatever language it is in.
    noted = slip
    if language() != "en":
        with speaking("en"):
            noted = packing_slip(detail, options)
    digest = content_digest(noted)
    revision = revision_of(digest)
    marked = replace(slip, revision=revision, barcode=f"{slip.barcode}{REVISION_MARK}{revision}")
    return Frozen(marked, detail.row.id, digest, revision, asdict(options) | {"parts": part_digests(noted)})


def packing_slip(detail: OrderDetail, options: SlipOptions) -> PackingSlip:
    """What the slip says. Refunded pieces are not on it."""
    row = detail.row
    return PackingSlip(
        shop=shop_head(),
        number=row.number,
        barcode=barcode_text(row.number),
        placed_on=placed_words(detail),
        channel=channel_words(row.channel),
        ship_to=tuple(detail.ship_to.lines()),
        lines=tuple(_slip_line(line, count, row.currency, options) for line, count in in_this_parcel(detail)),
        ship_service=detail.shipping_service,
        buyer_note=detail.buyer_note,
        is_gift=row.is_gift,
        gift_message=detail.gift_message,
        totals=_totals(detail) if options.prices else (),
        footer=_footer(),
        code_word=code_word(row.id),
        address_place=options.address_place,
        return_address=options.return_address,
        language=options.language,
    )


def placed_words(detail: OrderDetail) -> str:
    """The local day the order was placed, with its year."""
    return line_words.dated(local_day(detail.row.placed_at, shop.profile().time_zone))


def in_this_parcel(detail: OrderDetail) -> list[tuple[LineRow, int]]:
    """The lines of the parcel that leaves next with their pieces; of the whole order once nothing is left to send."""
    if detail.packing.get("partial"):
        packed = [(line, min(line.packed, line.to_send)) for line in detail.lines if line.packed and line.to_send]
        if packed:
            return packed
    left = [(line, line.to_send) for line in detail.lines if line.to_send]
    if left:
        return left
    return [(line, line.quantity - line.refunded) for line in detail.lines if line.quantity > line.refunded]


def _slip_line(line: LineRow, count: int, currency: str, options: SlipOptions) -> SlipLine:
    return SlipLine(
        title=line.title,
        quantity=count,
        ordered=line.quantity - line.refunded,
        options=line_words.options(line),
        personalization=line_words.personalization(line),
        sku=line.sku,
        shelf=line.shelf if options.shelf else "",
        price=_price(line, currency) if options.prices else "",
        picture=line_words.picture(line) if options.pictures else None,
    )


def _price(line: LineRow, currency: str) -> str:
    """What the pieces of a line cost that were not refunded before they left; ``""`` where unknown."""
    if line.line_total is None:
        return ""
    return format_money(line.line_total * (line.quantity - line.refunded) // max(1, line.quantity), currency)


def _totals(detail: OrderDetail) -> tuple[tuple[str, str], ...]:
    rows = [(row.label, row.minor) for row in price_rows(detail)]
    if detail.refunded and detail.total is not None:
        rows += [
            (mark("Refunded"), -detail.refunded),
            (mark("After the refund"), max(0, detail.total - detail.refunded)),
        ]
    return tuple((label, format_money(minor, detail.row.currency)) for label, minor in rows if minor is not None)


def _footer() -> str:
    own: str = preferences.get("footer")
    email = shop.profile().email
    return own or (tr("Something not right? Write to {email} and we'll fix it.").format(email=email) if email else "")


def barcode_text(number: str) -> str:
    """What the slip's barcode carries: ``FC-1042`` for order ``#1042``."""
    return BARCODE_PREFIX + number.removeprefix("#")
