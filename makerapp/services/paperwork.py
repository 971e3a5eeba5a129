"""From orders to paper: the frozen documents, the PDF, and the record of what was printed."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass
from datetime import date
from pathlib import Path
from typing import Literal, get_args

from makerapp.clock import local_day
from makerapp.errors import EnvironmentProblem
from makerapp.models.order import Order
from makerapp.models.paper import PrintRecord
from makerapp.models.rows import LineRow, OrderDetail
from makerapp.money import format_money
from makerapp.printing.documents import Document, PackingSlip, Paper, ShopHead, SlipLine, ThankYouNote
from makerapp.services import pictures, preferences, shop
from makerapp.services.breakdown import price_rows
from makerapp.services.fulfillment import reload
from makerapp.services.history import action, load_order
from makerapp.services.messages import first_name
from makerapp.services.outcome import Outcome
from makerapp.services.words import channel_words, day_words, listed

Kind = Literal["packing-slip", "thank-you-note"]
KINDS: tuple[Kind, ...] = get_args(Kind)

# What stands in front of the order number in its barcode, so that a scan of a slip is known as one.
BARCODE_PREFIX = "FC-"


@dataclass(frozen=True)
class Sheets:
    """A finished PDF. ``ranges`` is (order id, kind, first page counted from 0, page count) in the PDF's order.

    ``missing`` are characters no font of ours has; they are printed as visible boxes.
    """

    pdf: bytes
    pages: int
    paper: Paper
    ranges: tuple[tuple[int, Kind, int, int], ...]
    missing: tuple[str, ...]
    digests: tuple[str, ...]


def lay_out(
    order_ids: Sequence[int],
    kinds: Sequence[Kind],
    paper: Paper | None = None,
    progress: Callable[[int, int], None] | None = None,
    stop: Callable[[], bool] | None = None,
    *,
    leave_out_gift_prices: bool = True,
) -> Sheets:
    """The documents of these orders as one PDF: slip and note of one order together, orders in the order given.

    ``paper`` is the shop's own where not given. Changes no order. Raises Refused where an order is gone.
    """
    from makerapp.printing.render import missing_characters, render_with_pages

    paper = paper or Paper(preferences.get("paper"))
    documents: list[Document] = []
    owners: list[tuple[int, Kind]] = []
    for order_id in order_ids:
        detail = reload(order_id)
        for kind in kinds:
            documents.append(document_for(detail, kind, leave_out_gift_prices=leave_out_gift_prices))
            owners.append((order_id, kind))
    pdf, page_ranges = render_with_pages(documents, paper, progress=progress, stop=stop)
    ranges = tuple(
        (order_id, kind, first, count) for (order_id, kind), (first, count) in zip(owners, page_ranges, strict=True)
    )
    missing = dict.fromkeys(letter for each in documents for letter in missing_characters(each))
    return Sheets(
        pdf=pdf,
        pages=sum(count for _, count in page_ranges),
        paper=paper,
        ranges=ranges,
        missing=tuple(missing),
        digests=tuple(digest(each) for each in documents),
    )


def document_for(detail: OrderDetail, kind: Kind, *, leave_out_gift_prices: bool = True) -> Document:
    """What goes on paper for an order, frozen."""
    if kind == "thank-you-note":
        return thank_you_note(detail)
    return packing_slip(detail, leave_out_gift_prices=leave_out_gift_prices)


def packing_slip(detail: OrderDetail, *, leave_out_gift_prices: bool = True) -> PackingSlip:
    """The packing slip of what goes in the box now, or, once all is sent, of what went. No refunded pieces on it."""
    row = detail.row
    # A replacement costs nothing, and a column of zeros says nothing.
    is_priced = detail.replaces is None and not (row.is_gift and leave_out_gift_prices)
    shows_prices = preferences.get("show_prices") and is_priced
    lines = tuple(
        _slip_line(line, count, row.currency if shows_prices else "") for line, count in _in_this_parcel(detail)
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
        totals=_totals(detail) if shows_prices else (),
        footer=_footer(),
    )


def _with_year(day: date) -> str:
    """Paper outlives the year."""
    return f"{day_words(day)} {day.year}"


def _in_this_parcel(detail: OrderDetail) -> list[tuple[LineRow, int]]:
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


def shop_head() -> ShopHead:
    """The shop as it stands at the top of every page."""
    profile, logo = shop.profile(), shop.logo_path()
    return ShopHead(
        profile.name, profile.website, profile.email, profile.address(), logo.read_bytes() if logo else None
    )


def barcode_text(number: str) -> str:
    """What the slip's barcode carries: ``FC-1042`` for order ``#1042``."""
    return BARCODE_PREFIX + number.removeprefix("#")


def thank_you_note(detail: OrderDetail) -> ThankYouNote:
    """The thank-you note with its words filled in for the buyer."""
    heading, body, signature = (preferences.get(f"note_{part}") for part in ("heading", "body", "signature"))
    return ThankYouNote(
        shop=shop_head(),
        number=detail.row.number,
        heading=_tidy(fill_in(heading, detail)),
        body=tuple(fill_in(body, detail).split("\n")),
        signature=fill_in(signature, detail),
    )


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


def _tidy(heading: str) -> str:
    """A heading whose name was blank: "Thank you, !" becomes "Thank you!"."""
    return re.sub(r"\s*,\s*(?=[!.?]|$)", "", heading).strip()


def digest(document: Document) -> str:
    """Tells whether what stands on the paper is still what the order says."""
    return hashlib.sha256(repr(asdict(document)).encode("utf-8")).hexdigest()[:32]


def is_stale(detail: OrderDetail, kind: Kind) -> bool:
    """True where the newest print of this kind was made before something on it changed."""
    prints = [each for each in detail.prints if each.document == kind]
    return bool(prints) and prints[-1].content_digest != digest(document_for(detail, kind))


def record_printed(sheets: Sheets, printer: str) -> Outcome:
    """Note in each order's timeline what was printed, or saved as PDF where ``printer`` is blank. Paper has no undo."""
    with action("print") as act:
        sha = hashlib.sha256(sheets.pdf).hexdigest()
        orders: dict[int, Order] = {}
        for (order_id, kind, _, count), content in zip(sheets.ranges, sheets.digests, strict=True):
            order = orders.setdefault(order_id, load_order(order_id))
            PrintRecord.create(
                order=order_id,
                document=kind,
                at=act.batch.at,
                printer=printer,
                paper=str(sheets.paper),
                pages=count,
                sha256=sha,
                content_digest=content,
            )
            with act.step(
                order, "printed" if printer else "saved_pdf", reversible=False, document=kind, printer=printer
            ):
                pass
        numbers = tuple(order.number for order in orders.values())
        return Outcome("printed", act.batch.id, tuple(orders), numbers)


def save_pdf(sheets: Sheets, target: Path) -> None:
    """Write the PDF whole or not at all. Raises EnvironmentProblem where the disk refuses."""
    partial = target.with_name(target.name + ".partial")
    try:
        partial.write_bytes(sheets.pdf)
        partial.replace(target)
    except OSError as fault:
        raise EnvironmentProblem(
            "The PDF couldn't be saved.", f"{fault.strerror or fault}. Choose another place."
        ) from fault
