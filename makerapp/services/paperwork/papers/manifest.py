"""The end-of-day list: what was handed to each carrier on a day, frozen, one list per carrier."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from makerapp.countries import country_code, country_name
from makerapp.models.fulfillment import Fulfillment
from makerapp.models.order import Order
from makerapp.printing.documents.manifest import Manifest, ManifestRow
from makerapp.services import shop
from makerapp.services.paperwork.frozen import Frozen, Remark, content_digest, shop_head
from makerapp.services.paperwork.papers.line_words import dated
from makerapp.services.paperwork.wish import Wish
from makerapp.services.words import listed, weight_words
from makerapp.shipping.carriers import BY_HAND
from makerapp.translation import counted, mark, one_stop, tr

NO_CARRIER = mark("No carrier named")


@dataclass(frozen=True)
class Box:
    """One parcel that left: the numbers of the orders in it, to whom, and what is known of it. Grams."""

    carrier: str
    service: str
    tracking_number: str
    orders: tuple[str, ...]
    recipient: str
    place: str
    grams: int | None


def freeze(wish: Wish) -> Iterator[Frozen | Remark]:
    """One list for each carrier; a remark for a day on which no parcel left."""
    day = wish.day or shop.today()
    shown = dated(day)
    boxes = boxes_of(day)
    if not boxes:
        yield Remark(one_stop(tr("No parcel was given to a carrier on {shown}.").format(shown=shown)))
    for carrier in dict.fromkeys(box.carrier for box in boxes):
        document = manifest(carrier, shown, [box for box in boxes if box.carrier == carrier])
        yield Frozen(document, None, content_digest(document), options={"day": day.isoformat(), "carrier": carrier})


def boxes_of(day: date) -> tuple[Box, ...]:
    """The parcels whose ship date is ``day`` (local), by carrier and then in the order they were sent.

    Left out are those the maker brings, and those of orders taken back. Several orders in one box are one parcel.
    """
    found = (
        Fulfillment.select(Fulfillment, Order)
        .join(Order)
        .where(
            (Fulfillment.ship_date == day) & (Fulfillment.state == "shipped") & (Fulfillment.carrier != BY_HAND.name)
            & (Order.withdrawn == False)  # noqa: E712
        )
        .order_by(Fulfillment.id)
    )  # fmt: skip
    together: dict[int, list[Fulfillment]] = {}
    for parcel in found:
        together.setdefault(parcel.together_id or parcel.id, []).append(parcel)
    boxes = [_box(parcels) for parcels in together.values()]
    return tuple(sorted(boxes, key=lambda box: (box.carrier == tr(NO_CARRIER), box.carrier.casefold())))


def _box(parcels: list[Fulfillment]) -> Box:
    first, order = parcels[0], parcels[0].order
    code = order.ship_country_code or country_code(order.ship_country)
    town = " ".join(part for part in (order.ship_postcode, order.ship_city) if part)
    abroad = code != country_code(shop.profile().country)
    country = (country_name(code) or order.ship_country) if abroad else ""
    return Box(
        carrier=first.carrier or tr(NO_CARRIER),
        service=first.service,
        tracking_number=first.tracking_number,
        orders=tuple(each.order.number for each in parcels),
        recipient=order.ship_name or order.ship_company or order.buyer_name,
        place=", ".join(part for part in (town, country) if part),
        grams=next((each.weight_grams for each in parcels if each.weight_grams), None),
    )


def manifest(carrier: str, day: str, boxes: list[Box]) -> Manifest:
    """What the list of one carrier says."""
    blank = sum(1 for box in boxes if not box.grams)
    total = sum(box.grams or 0 for box in boxes)
    unweighed = ""
    if blank and total:
        unweighed = counted("1 parcel was not weighed", "{n} parcels were not weighed", blank)
    return Manifest(
        shop=shop_head(),
        carrier=carrier,
        day=day,
        rows=tuple(
            ManifestRow(
                listed(box.orders), box.recipient, box.place, box.service, box.tracking_number,
                weight_words(box.grams) if box.grams else "",
            )
            for box in boxes
        ),
        total_weight=weight_words(total) if total else "",
        unweighed=unweighed,
    )  # fmt: skip
