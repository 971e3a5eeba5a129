"""What is said of products: the timeline and toasts of their events, the moves of their stock, what a field is called.

Plain English templates, as in `words`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from makerapp import money
from makerapp.countries import country_name
from makerapp.services.stored_words import said
from makerapp.services.words import weight_words
from makerapp.translation import counted, mark, speaking, tr

if TYPE_CHECKING:
    from makerapp.services.product_draft import ProductDraft

# Title and icon of each kind of event of a product, for the timeline.
EVENTS: dict[str, tuple[str, str]] = {
    "product_added": (mark("Product added"), "plus"),
    "product_edited": (mark("Product changed"), "pencil"),
    "product_archived": (mark("Archived"), "archive"),
    "product_unarchived": (mark("Brought back from the archive"), "archive-restore"),
    "received": (mark("Received"), "package-plus"),
    "counted": (mark("Counted"), "clipboard-check"),
    "adjusted": (mark("Adjusted"), "scale"),
}

# What a toast says: of the product by name, and where the name is not at hand.
TOASTS: dict[str, tuple[str, str]] = {
    "product_added": (mark("{title} added"), mark("Product added")),
    "product_edited": (mark("{title} changed"), mark("Product changed")),
    "product_unchanged": (mark("Nothing was changed"), mark("Nothing was changed")),
    "product_archived": (mark("{title} archived"), mark("Product archived")),
    "product_unarchived": (mark("{title} is back"), mark("Product is back")),
    "received": (mark("{title} received"), mark("Pieces received")),
    "counted": (mark("{title} counted"), mark("Shelf counted")),
    "adjusted": (mark("Stock of {title} adjusted"), mark("Stock adjusted")),
}

# What became of the stock, by the kind of move; orders are named beside it.
MOVES: dict[str, tuple[str, str]] = {
    "commit": (mark("Promised"), "shopping-bag"),
    "release": (mark("Promise given up"), "minus"),
    "made": (mark("Made"), "hammer"),
    "deduct": (mark("Taken off the shelf"), "package-open"),
    "return": (mark("Back on the shelf"), "undo-2"),
    "receive": (mark("Received"), "package-plus"),
    "count": (mark("Counted"), "clipboard-check"),
    "adjust": (mark("Adjusted"), "scale"),
    "undo": (mark("Undone"), "undo-2"),
}

FIELD_WORDS: dict[str, str] = {
    "title": mark("Name"),
    "variant": mark("Variant"),
    "sku": "SKU",
    "barcode": mark("Barcode"),
    "picture": mark("Photo"),
    "price": mark("Price"),
    "made_to_order": mark("Kind"),
    "production_days": mark("Production time"),
    "capacity": mark("Can be made within it"),
    "reorder_point": mark("Reorder point"),
    "shelf": mark("Shelf place"),
    "weight_grams": mark("Weight"),
    "packing_note": mark("Packing note"),
    "care": mark("Care"),
    "hs_code": mark("HS code"),
    "origin_country": mark("Country of origin"),
}

_MOST_TITLE = 24


def changes(before: ProductDraft, after: ProductDraft) -> list[list[str]]:
    """What differs, each as (what the field is called, old value, new value) in words."""
    # They are kept, and what is kept is English.
    with speaking("en"):
        return [
            [words, value_words(before, name), value_words(after, name)]
            for name, words in FIELD_WORDS.items()
            if getattr(before, name) != getattr(after, name)
        ]


def value_words(draft: ProductDraft, name: str) -> str:
    """A field's value in words; "none" where it is empty."""
    value = getattr(draft, name)
    if name == "made_to_order":
        return tr("Made to order") if value else tr("From stock")
    if name == "picture":
        return tr("a photo") if value else tr("none")
    if value is None or value == "":
        return tr("none")
    if name == "price":
        return money.format_money(value, draft.currency)
    if name == "production_days":
        return days_words(value)
    if name == "weight_grams":
        return weight_words(value)
    if name == "hs_code":
        return hs_words(value)
    return country_name(value) or str(value) if name == "origin_country" else str(value)


def days_words(days: int) -> str:
    """``1 day``, ``12 days``."""
    return counted("1 day", "{n} days", days)


def name_of(title: str, variant: str) -> str:
    """``Moss mug (large)``; the title alone where there are no variants."""
    return f"{title} ({variant})" if variant else title


def hs_words(code: str) -> str:
    """``6912.00`` or ``6912.00.10``: an HS code in the groups in which customs write it."""
    return ".".join(part for part in (code[:4], code[4:6], code[6:8], code[8:]) if part)


def event_text(kind: str, facts: dict[str, Any]) -> str:
    """What stands under the title of a product's event: old and new values, a line each; the reason."""
    if kind == "product_edited":
        return "\n".join(
            f"{tr(name)}: {said(before)} → {said(after)}" for name, before, after in facts.get("fields", ())
        )
    parts = []
    if facts.get("on_hand") and facts["on_hand"] != [0, 0]:
        before, after = facts["on_hand"]
        parts.append(
            tr("On hand {before} → {after}").format(before=before, after=after)
            if before != after
            else tr("On hand {after}, as it was").format(after=after)
        )
    return " · ".join([*parts, *filter(None, [said(str(facts.get("reason") or ""))])])


def toast_text(kind: str, title: str) -> str:
    """The toast of an action on one product; ``title`` may be ``""``."""
    named, plain = TOASTS[kind]
    if not title:
        return tr(plain)
    return tr(named).format(title=title if len(title) <= _MOST_TITLE else title[: _MOST_TITLE - 1].rstrip() + "…")
