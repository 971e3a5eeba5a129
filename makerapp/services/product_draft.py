"""A product as the form holds it: made tidy and checked, field by field, before anything is written."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, fields, replace

from peewee import fn

from makerapp import locales, money
from makerapp.countries import country_code
from makerapp.errors import Refused
from makerapp.models.product import Product
from makerapp.services.scan_codes import is_own_code, product_of
from makerapp.translation import tr

MOST_PIECES = 100_000
MOST_REASON = 200
MOST_GRAMS = 1_000_000
# Amazon Handmade and Etsy both take production times of 1 to 30 days.
MOST_DAYS = 30
_MOST_LETTERS = {
    "sku": 64,
    "barcode": 64,
    "title": 200,
    "variant": 200,
    "shelf": 40,
    "packing_note": 500,
    "care": 500,
    "picture": 64,
}


@dataclass(frozen=True)
class ProductDraft:
    """What the maker says of a product. ``price`` is minor units of ``currency`` (ISO 4217), ``None`` where unknown.

    ``production_days`` are working days (1 to 30, or ``None``); ``capacity`` is how many can be made within them;
    ``picture`` is a name from `services.pictures`; ``hs_code`` 6 to 10 digits; ``origin_country`` an ISO alpha-2 code.
    ``barcode`` is what a scanner reads on it besides our own label. ``care`` is how the buyer looks after it, for the
    card in the parcel.
    """

    title: str = ""
    variant: str = ""
    sku: str = ""
    barcode: str = ""
    picture: str = ""
    price: int | None = None
    currency: str = "USD"
    made_to_order: bool = True
    production_days: int | None = None
    capacity: int | None = None
    reorder_point: int = 0
    shelf: str = ""
    weight_grams: int | None = None
    packing_note: str = ""
    care: str = ""
    hs_code: str = ""
    origin_country: str = ""


@dataclass(frozen=True)
class Problem:
    """Why a product can't be saved as it is; ``field`` is the name in ``ProductDraft`` that has to change."""

    field: str
    what: str
    why_and_now: str


def tidy(draft: ProductDraft) -> ProductDraft:
    """The draft as it is kept: blanks at the ends and doubled ones gone, HS code as digits, origin as its code.

    The SKU has no marks nobody sees. A country or an HS code that can't be read stays as typed, for ``problems`` to
    name it.
    """
    texts = {each.name: " ".join(getattr(draft, each.name).split()) for each in fields(draft) if each.type == "str"}
    for name in ("sku", "barcode"):
        texts[name] = "".join(letter for letter in texts[name] if not _is_unseen(letter)).strip()
    texts["hs_code"] = "".join(letter for letter in texts["hs_code"] if letter not in " .-")
    texts["origin_country"] = country_code(texts["origin_country"]) or texts["origin_country"]
    return replace(draft, **texts)  # type: ignore[arg-type]


def _is_unseen(letter: str) -> bool:
    """True for marks without a width, as they come along when text is copied from a web page."""
    return unicodedata.category(letter) == "Cf"


def check(draft: ProductDraft, product_id: int | None = None) -> None:
    """Raise Refused for the first of ``problems``."""
    for problem in problems(draft, product_id):
        raise Refused(problem.what, problem.why_and_now)


def problems(draft: ProductDraft, product_id: int | None = None) -> Iterator[Problem]:
    """What can't be as it is in a tidied draft, in the order of the form. ``product_id`` is the product it changes."""
    if all(map(_is_unseen, draft.title)):
        yield Problem("title", tr("The product has no name."), tr("Type what it is, like “Moss mug”."))
    for name, most in _MOST_LETTERS.items():
        if len(getattr(draft, name)) > most:
            yield Problem(name, tr("That text is too long."), tr("Use up to {most} letters.").format(most=most))
    yield from _sku_problems(draft, product_id)
    yield from _barcode_problems(draft, product_id)
    if draft.price is not None and not 0 <= draft.price <= money.LARGEST_AMOUNT:
        what = tr("The price is below zero.") if draft.price < 0 else tr("The price is too large.")
        yield Problem("price", what, tr("Type what one piece costs, or leave it empty."))
    if draft.production_days is not None and not 1 <= draft.production_days <= MOST_DAYS:
        yield Problem(
            "production_days",
            tr("That production time can't be."),
            tr("Use 1 to {most_days} days, or none.").format(most_days=MOST_DAYS),
        )
    if draft.capacity is not None and not 1 <= draft.capacity <= MOST_PIECES:
        line = tr("Use 1 to {most_pieces}, or leave it empty if you don't know.").format(
            most_pieces=locales.number(MOST_PIECES)
        )
        yield Problem("capacity", tr("So many can't be made."), line)
    if not 0 <= draft.reorder_point <= MOST_PIECES:
        yield Problem(
            "reorder_point",
            tr("That can't be."),
            tr("Use 0 to {most_pieces}; 0 never reminds you.").format(most_pieces=locales.number(MOST_PIECES)),
        )
    if draft.weight_grams is not None and not 1 <= draft.weight_grams <= MOST_GRAMS:
        what = tr("A piece weighs more than nothing.") if draft.weight_grams < 1 else tr("That is too heavy.")
        yield Problem(
            "weight_grams",
            what,
            tr("Use 1 to {most_grams} grams, or leave it empty.").format(most_grams=locales.number(MOST_GRAMS)),
        )
    yield from _customs_problems(draft)


def _sku_problems(draft: ProductDraft, product_id: int | None) -> Iterator[Problem]:
    if not draft.sku:
        return
    chosen = Product.select()
    if draft.sku.isascii():
        # SQLite folds plain letters only; a SKU with others is compared with all there are.
        chosen = chosen.where(fn.LOWER(Product.sku) == draft.sku.lower())
    for other in (each for each in chosen if each.sku.casefold() == draft.sku.casefold()):
        if other.id != product_id:
            where = (
                tr("It is archived; bring it back, or use another SKU.") if other.archived else tr("Use another SKU.")
            )
            yield Problem("sku", tr("{title} has the SKU {sku}.").format(title=other.title, sku=other.sku), where)
            return


def _barcode_problems(draft: ProductDraft, product_id: int | None) -> Iterator[Problem]:
    """A scan means one thing only: no other product, no slip and no scanner card."""
    if not draft.barcode:
        return
    if is_own_code(draft.barcode):
        yield Problem("barcode", tr("That is a code of this program."), tr("Scan what stands on the item itself."))
        return
    other_id = product_of(draft.barcode)
    other = Product.get_or_none(Product.id == other_id) if other_id not in (None, product_id) else None
    if other is not None:
        said = tr("{title} has the barcode {code}.").format(title=other.title, code=draft.barcode)
        yield Problem("barcode", said, tr("Take it off that product first, or use another one."))


def _customs_problems(draft: ProductDraft) -> Iterator[Problem]:
    code = draft.hs_code
    # The first six digits are the same everywhere, countries add up to four: World Customs Organization, HS convention.
    if code and not (code.isascii() and code.isdigit() and 6 <= len(code) <= 10):
        yield Problem("hs_code", tr("That is no HS code."), tr("It has 6 to 10 digits, like 6912.00."))
    if draft.origin_country and country_code(draft.origin_country) != draft.origin_country:
        line = tr("Write its English name or its two letters, like GB.")
        yield Problem(
            "origin_country",
            tr("There is no country “{origin_country}”.").format(origin_country=draft.origin_country),
            line,
        )
