"""What customs want to know of a parcel that leaves the country: which form, what is in it, what is not known yet."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from decimal import Decimal

from makerapp.countries import country_code
from makerapp.models.product_queries import ProductRow, rows
from makerapp.models.rows import LineRow, OrderDetail
from makerapp.money import minor_digits
from makerapp.services import combining, preferences, shop
from makerapp.services.breakdown import price_rows
from makerapp.services.words import listed
from makerapp.shipping.customs import CN22_MOST_SDR, Form, Place, form_for, needs_declaration
from makerapp.shipping.sdr import from_sdr, in_sdr
from makerapp.translation import mark, tr


@dataclass(frozen=True)
class Goods:
    """One kind of goods in the parcel; ``None`` and ``""`` where nobody told.

    ``grams`` and ``value`` (minor units of the declaration's currency) are those of all ``quantity`` pieces;
    ``hs_code`` is digits, ``origin`` an ISO alpha-2 code.
    """

    title: str
    quantity: int
    grams: int | None
    value: int | None
    hs_code: str
    origin: str


@dataclass(frozen=True)
class Declaration:
    """What is declared. ``form`` is the one it needs, ``None`` where it needs none.

    ``is_known`` is false where a country isn't known, so that nobody can tell. ``grams`` is the weight of the whole
    parcel, ``value`` that of all goods in minor units of ``currency``; each ``None`` where a part isn't known.
    ``missing`` names in words what has to be filled in by hand.
    """

    form: Form | None
    is_known: bool
    goods: tuple[Goods, ...] = ()
    currency: str = ""
    grams: int | None = None
    value: int | None = None
    missing: tuple[str, ...] = ()


def needs_form(detail: OrderDetail) -> bool:
    """Whether a parcel with this order crosses a customs border, as far as its address tells. Reads only the shop."""
    return bool(_crosses(detail))


def declaration(detail: OrderDetail) -> Declaration:
    """The declaration for the box this order goes in, with the orders that travel in the same box."""
    crosses = _crosses(detail)
    if not crosses:
        return Declaration(None, crosses is not None)
    box = (detail, *combining.companions(detail), *combining.sent_together(detail))
    goods = tuple(each for order in box for each in _goods(order))
    currency = detail.row.currency
    grams, value = _parcel_grams(box, goods), _sum(each.value for each in goods)
    sdr = None if value is None else in_sdr(value, currency, preferences.get("sdr_rates"))
    form = form_for(sdr, grams, len(goods))
    missing = (*_missing(goods), *_missing_of_sender())
    return Declaration(form, True, goods, currency, grams, value, missing)


def limit(currency: str) -> int | None:
    """What goods on a CN 22 may be worth, in minor units of ``currency``; ``None`` where no rate is known."""
    return from_sdr(CN22_MOST_SDR, currency, preferences.get("sdr_rates"))


def rates_with_limit(currency: str, minor: int | None) -> dict[str, str]:
    """The setting ``sdr_rates`` with the limit as the maker's post tells it, in minor units of ``currency``.

    ``None`` goes back to the rates of the Monetary Fund.
    """
    rates: dict[str, str] = dict(preferences.get("sdr_rates"))
    rates.pop(currency, None)
    if minor:
        rates[currency] = f"{Decimal(minor).scaleb(-minor_digits(currency)) / CN22_MOST_SDR:f}"
    return rates


def contents(detail: OrderDetail) -> tuple[tuple[LineRow, int], ...]:
    """The lines and pieces in the parcel that leaves next; once all is sent, those of the newest parcel."""
    if detail.packing.get("partial"):
        packed = [(line, min(line.packed, line.to_send)) for line in detail.lines if line.packed and line.to_send]
        if packed:
            return tuple(packed)
    left = [(line, line.to_send) for line in detail.lines if line.to_send]
    if left:
        return tuple(left)
    newest = next((each for each in reversed(detail.parcels) if not each.is_cancelled), None)
    pieces: Mapping[int, int] = dict(newest.pieces) if newest is not None else {}
    sent = [(line, pieces[line.id]) for line in detail.lines if pieces.get(line.id)]
    return tuple(sent or [(line, line.quantity - line.refunded) for line in detail.lines if _kept(line)])


def _kept(line: LineRow) -> bool:
    return line.quantity > line.refunded


def _crosses(detail: OrderDetail) -> bool | None:
    to, profile = detail.ship_to, shop.profile()
    code = to.country_code or country_code(to.country)
    home = Place(country_code(profile.country), profile.postcode, profile.state)
    return needs_declaration(home, Place(code, to.postcode, to.state))


def _goods(detail: OrderDetail) -> list[Goods]:
    pieces = contents(detail)
    products = {row.id: row for row in rows({line.product_id for line, _count in pieces if line.product_id})}
    share = _paid_share(detail)
    return [_one(detail, line, count, products.get(line.product_id or 0), share) for line, count in pieces]


def _one(detail: OrderDetail, line: LineRow, count: int, product: ProductRow | None,
         share: tuple[int, int]) -> Goods:  # fmt: skip
    value = None
    if line.line_total is not None:
        value = line.line_total * count * share[0] // (max(1, line.quantity) * share[1])
    # Goods that cost the buyer nothing, such as a replacement, are still worth what they cost others.
    if not value and product is not None and product.price and product.currency == detail.row.currency:
        value = product.price * count
    return Goods(
        title=line.title,
        quantity=count,
        grams=line.weight_grams * count if line.weight_grams else None,
        value=value or None,
        hs_code=product.hs_code if product else "",
        origin=product.origin_country if product else "",
    )


def _paid_share(detail: OrderDetail) -> tuple[int, int]:
    """Numerator and denominator of what was paid of the lines' prices: discounts of the whole order lower each."""
    gross = sum(line.line_total or 0 for line in detail.lines)
    items = next((row.minor for row in price_rows(detail) if row.label == "Items"), None)
    if not detail.discount or items is None or gross <= 0:
        return 1, 1
    net = items - detail.discount
    return (net, gross) if 0 < net < gross else (1, 1)


def _sum(values: Iterable[int | None]) -> int | None:
    found = list(values)
    return None if None in found else sum(value or 0 for value in found)


def _parcel_grams(box: tuple[OrderDetail, ...], goods: tuple[Goods, ...]) -> int | None:
    """What the scales said: typed in the wizard, or booked with the parcel; else the pieces without their box."""
    for order in box:
        typed = order.packing.get("weight_grams")
        newest = next((each for each in reversed(order.parcels) if not each.is_cancelled), None)
        is_open = any(line.to_send for line in order.lines)
        found = typed if is_open else newest.weight_grams if newest is not None else None
        if isinstance(found, int) and found > 0:
            return found
    return _sum(each.grams for each in goods)


def _missing(goods: Iterable[Goods]) -> list[str]:
    """What is not known of the goods: "HS code of Moss mug and Side plate"."""
    gaps: dict[str, list[str]] = {
        mark("Weight of {some}"): [],
        mark("Value of {some}"): [],
        mark("HS code of {some}"): [],
        mark("Country of origin of {some}"): [],
    }
    for each in goods:
        facts = (each.grams, each.value, each.hs_code, each.origin)
        for names, known in zip(gaps.values(), facts, strict=True):
            if not known:
                names.append(each.title)
    return [tr(what).format(some=_some(names)) for what, names in gaps.items() if names]


def _some(names: list[str]) -> str:
    unique = list(dict.fromkeys(names))
    if len(unique) <= 3:
        return listed(unique)
    return tr("{join} and {count} more").format(join=", ".join(unique[:2]), count=len(unique) - 2)


def _missing_of_sender() -> list[str]:
    profile = shop.profile()
    return [] if profile.line1 and profile.city else [tr("Your shop’s address")]
