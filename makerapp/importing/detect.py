"""Which marketplace wrote a file: told by its headings alone, never by its name or the order of its columns."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from operator import itemgetter

from makerapp.errors import Refused
from makerapp.importing.headings import AMAZON, ETSY_ITEMS, ETSY_ORDERS, SHOPIFY
from makerapp.importing.reader import CHOOSE_ORDERS, WRONG_FILE
from makerapp.translation import mark, tr


@dataclass(frozen=True)
class Layout:
    """A recognized format and where its columns are.

    ``at`` maps each field of the format to its index in a row; a field the file has no column for leads to the empty
    cell that ends every row. ``present`` are the fields the file has, ``headings`` what a column is called, for
    sentences. ``spare`` are the headings that go to an order's raw data, and ``spare_cells(row)`` their cells, in the
    same order, then some empty ones.
    """

    format: str
    channel: str
    at: dict[str, int]
    present: frozenset[str]
    headings: dict[str, str]
    spare: tuple[str, ...]
    spare_cells: Callable[[list[str]], tuple[str, ...]]

    def has(self, field: str) -> bool:
        """True where the file has the column."""
        return field in self.present


@dataclass(frozen=True)
class _Format:
    name: str
    channel: str
    aliases: dict[str, str]
    needed: frozenset[str]
    raw_too: frozenset[str]


_AMAZON_NEEDED = frozenset({"order_id", "line_id", "placed", "quantity"})
_AMAZON_RAW = frozenset({"gift_wrap"})
# The more telling first: Amazon's unshipped report has all the columns that tell its new orders.
_FORMATS = (
    _Format("etsy-items", "etsy", ETSY_ITEMS, frozenset({"placed", "title", "quantity", "order_id"}), frozenset()),
    _Format("etsy-orders", "etsy", ETSY_ORDERS, frozenset({"placed", "order_id", "pieces"}), frozenset()),
    _Format(
        "shopify-orders",
        "shopify",
        SHOPIFY,
        frozenset({"number", "placed", "title", "quantity"}),
        frozenset({"payment_status", "fulfillment_status", "line_status", "attributes"}),
    ),
    _Format("amazon-unshipped-orders", "amazon", AMAZON, _AMAZON_NEEDED | {"left_to_ship"}, _AMAZON_RAW),
    _Format("amazon-new-orders", "amazon", AMAZON, _AMAZON_NEEDED, _AMAZON_RAW),
)

_FROM_SHOPIFY = mark("In Shopify, open Orders, press Export, and choose that file.")
_FROM_ETSY = mark("In Etsy, open Settings, Options, Download Data, take Order Items as CSV, and choose that file.")
_FROM_AMAZON = mark("In Amazon, open Orders, Order reports, download one, and choose that file.")

# What else shops hand out, told by headings that no orders file has together.
_OTHER_FILES = (
    ({"handle", "title", "variant price"}, mark("This is Shopify's list of products, not orders."), _FROM_SHOPIFY),
    ({"handle", "title", "option1 name"}, mark("This is Shopify's list of products, not orders."), _FROM_SHOPIFY),
    (
        {"first name", "last name", "total spent"},
        mark("This is Shopify's list of customers, not orders."),
        _FROM_SHOPIFY,
    ),
    ({"currency_code", "image1", "sku"}, mark("This is Etsy's list of your listings, not orders."), _FROM_ETSY),
    ({"currency_code", "immagine1", "sku"}, mark("This is Etsy's list of your listings, not orders."), _FROM_ETSY),
    (
        {"order-id", "ship-date", "tracking-number"},
        mark("This is a shipping confirmation that goes to Amazon, not orders."),
        _FROM_AMAZON,
    ),
)


def normal_heading(cell: str) -> str:
    """A heading for comparison: case, quotation marks, byte order marks and double spaces do not matter."""
    return " ".join(cell.replace("\ufeff", "").replace('"', "").casefold().split())


def recognize(header: list[str]) -> Layout:
    """The layout of a file with these headings. Raises Refused, with what the file is instead where that is known."""
    normal = [normal_heading(cell) for cell in header]
    names = set(normal)
    for kind in _FORMATS:
        columns: dict[str, int] = {}
        for index, name in enumerate(normal):
            field = kind.aliases.get(name)
            if field is not None:
                columns.setdefault(field, index)
        if kind.needed <= columns.keys():
            return _layout(kind, header, columns)
    for marks, what, instead in _OTHER_FILES:
        if marks <= names:
            raise Refused(WRONG_FILE, f"{tr(what)} {tr(instead)}")
    raise Refused(WRONG_FILE, f"{tr('It has no column for buyer or items.')} {tr(CHOOSE_ORDERS)}")


def _layout(kind: _Format, header: list[str], columns: dict[str, int]) -> Layout:
    taken = {index for field, index in columns.items() if field not in kind.raw_too}
    spare: dict[str, int] = {}
    for index, cell in enumerate(header):
        name = cell.strip()[:100]
        if index not in taken:
            spare[name if name not in spare else f"{name} (column {index + 1})"] = index
    at = dict.fromkeys(kind.aliases.values(), len(header)) | columns
    headings = {field: field.replace("_", " ") for field in at}
    headings |= {field: header[index].strip()[:100] for field, index in columns.items()}
    # Two more, for an itemgetter of fewer than two gives no tuple.
    cells: Callable[[list[str]], tuple[str, ...]] = itemgetter(*spare.values(), len(header), len(header))
    return Layout(kind.name, kind.channel, at, frozenset(columns), headings, tuple(spare), cells)
