"""The documents the program prints, what each is made from, and the sheets it can be laid out for."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, StrEnum


class Kind(StrEnum):
    """A document. The values stand in settings, print records and on the command line."""

    PACKING_SLIP = "packing-slip"
    THANK_YOU_NOTE = "thank-you-note"
    GIFT_RECEIPT = "gift-receipt"
    INSERT_CARD = "insert-card"
    ADDRESS_LABEL = "address-label"
    CUSTOMS_FORM = "customs-form"
    BENCH_TICKETS = "bench-tickets"
    PICK_LIST = "pick-list"
    MAKE_LIST = "make-list"
    MANIFEST = "manifest"
    PRODUCT_LABELS = "product-labels"
    SCANNER_CARDS = "scanner-cards"
    KEY_TABLE = "key-table"
    TEST_PAGE = "test-page"


class Scope(Enum):
    """What a document is made from: one order, several orders together, or the shop."""

    ORDER = "order"
    ORDERS = "orders"
    SHOP = "shop"


@dataclass(frozen=True)
class KindFacts:
    """``formats`` are keys of ``printing.sheets.FORMATS``, the usual one first."""

    scope: Scope
    formats: tuple[str, ...]


_SHEET = ("a4", "letter", "a5")
_HALF = (*_SHEET, "a5-two-on-a4", "half-two-on-letter")
_LABEL = ("100x150mm", "4x6in")
_CARD = ("a6", *_LABEL, "a6-four-on-a4", "quarter-four-on-letter")
_STICKERS = (
    "labels-a4-2x4", "labels-a4-2x7", "labels-a4-3x7", "labels-a4-3x8", "labels-letter-2x5", "labels-letter-3x10",
)  # fmt: skip
# On a product there is little room.
_SMALL_STICKERS = (
    "labels-a4-3x7", "labels-a4-3x8", "labels-a4-2x7", "labels-a4-2x4", "labels-letter-3x10", "labels-letter-2x5",
)  # fmt: skip

FACTS: dict[Kind, KindFacts] = {
    Kind.PACKING_SLIP: KindFacts(Scope.ORDER, (*_HALF, "a6", *_LABEL)),
    Kind.THANK_YOU_NOTE: KindFacts(Scope.ORDER, (*_HALF, "a5-folded", *_CARD)),
    Kind.GIFT_RECEIPT: KindFacts(Scope.ORDER, (*_HALF, *_CARD)),
    Kind.INSERT_CARD: KindFacts(Scope.ORDER, (*_CARD, *_HALF)),
    Kind.ADDRESS_LABEL: KindFacts(Scope.ORDER, (*_LABEL, "62x100mm", "a6", *_STICKERS)),
    Kind.CUSTOMS_FORM: KindFacts(
        Scope.ORDER,
        (
            *_LABEL,
            "a6",
            "a5",
            "a4",
            "letter",
            "a5-two-on-a4",
            "half-two-on-letter",
            "a6-four-on-a4",
            "quarter-four-on-letter",
        ),
    ),
    Kind.BENCH_TICKETS: KindFacts(
        Scope.ORDER, ("a6-four-on-a4", "quarter-four-on-letter", "a6", *_LABEL, "62x100mm", *_HALF)
    ),
    Kind.PICK_LIST: KindFacts(Scope.ORDERS, _SHEET),
    Kind.MAKE_LIST: KindFacts(Scope.ORDERS, _SHEET),
    Kind.MANIFEST: KindFacts(Scope.SHOP, _SHEET),
    Kind.PRODUCT_LABELS: KindFacts(Scope.SHOP, (*_SMALL_STICKERS, "62x100mm")),
    Kind.SCANNER_CARDS: KindFacts(Scope.SHOP, (*_SHEET, *_CARD)),
    Kind.KEY_TABLE: KindFacts(Scope.SHOP, _SHEET),
    Kind.TEST_PAGE: KindFacts(Scope.SHOP, (*_SHEET, *_CARD, "62x100mm")),
}

ORDER_KINDS: tuple[Kind, ...] = tuple(kind for kind in Kind if FACTS[kind].scope is Scope.ORDER)
"""What is printed order by order, in the order it lies in the printer."""
