"""The address label of an order, frozen."""

from __future__ import annotations

from collections.abc import Iterator

from makerapp.countries import country_code
from makerapp.models.rows import OrderDetail, ShipTo
from makerapp.printing.documents.address_label import AddressLabel
from makerapp.services import shop
from makerapp.services.address import address_problem
from makerapp.services.paperwork.frozen import Frozen, Remark, content_digest, shop_head
from makerapp.services.paperwork.papers import boxes
from makerapp.services.paperwork.papers.code_word import code_word
from makerapp.services.paperwork.wish import Wish
from makerapp.services.shop import ShopProfile
from makerapp.shipping.carriers import BY_HAND, OTHER
from makerapp.shipping.postal_address import Address, label_lines
from makerapp.translation import tr


def freeze(detail: OrderDetail, wish: Wish) -> Iterator[Frozen | Remark]:
    """The label; a remark where a carrier would miss something."""
    first = boxes.leading(detail, wish)
    if first:
        yield Remark(
            tr("{number} goes in the box of {first}; one label is enough.").format(
                number=detail.row.number, first=first
            )
        )
        return
    label = address_label(detail)
    if not label.recipient:
        yield Remark(tr("{number} has no address, so it gets no label.").format(number=detail.row.number))
        return
    problem = address_problem(detail.ship_to)
    if problem:
        yield Remark(f"{detail.row.number}: {problem}")
    yield Frozen(label, detail.row.id, content_digest(label))


def address_label(detail: OrderDetail) -> AddressLabel:
    """What the label says."""
    profile = shop.profile()
    home, there = country_code(profile.country), _country(detail.ship_to)
    return AddressLabel(
        shop=shop_head(),
        number=detail.row.number,
        recipient=label_lines(recipient(detail.ship_to), home),
        sender=label_lines(sender(profile), there),
        service=_service(detail),
        code_word=code_word(detail.row.id),
    )


def recipient(to: ShipTo) -> Address:
    """The buyer's address in its parts."""
    street = (to.line1, to.line2, to.line3)
    return Address(to.name, to.company, street, to.city, to.state, to.postcode, _country(to), to.country)


def sender(profile: ShopProfile) -> Address:
    """The shop's address in its parts."""
    street = (profile.line1, profile.line2)
    name = profile.name or profile.maker_name
    code = country_code(profile.country)
    return Address(name, "", street, profile.city, profile.state, profile.postcode, code, profile.country)


def _country(to: ShipTo) -> str:
    return to.country_code or country_code(to.country)


def _service(detail: OrderDetail) -> str:
    """The way it goes as far as it is known: of the parcel that was sent, as chosen in the wizard, as bought."""
    newest = next((each for each in reversed(detail.parcels) if not each.is_cancelled), None)
    is_open = any(line.to_send for line in detail.lines)
    if newest is not None and not is_open:
        carrier, service = newest.carrier, newest.service
    else:
        carrier, service = str(detail.packing.get("carrier", "")), str(detail.packing.get("service", ""))
    if carrier in (BY_HAND.name, OTHER.name):
        carrier = ""
    chosen = " · ".join(part for part in (carrier, service) if part)
    return chosen or detail.shipping_service
