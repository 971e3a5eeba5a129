"""The sample shop: invented products and orders to look around with, dated from today, gone again with one press."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime, time, timedelta
from typing import Any

from makerapp import clock, money
from makerapp.countries import country_code
from makerapp.errors import Refused
from makerapp.importing.canonical import (
    Address,
    CanonicalLine,
    CanonicalOrder,
    ChannelPayment,
    ChannelStatus,
    Moment,
    Option,
)
from makerapp.models.database import transaction
from makerapp.models.order import Order
from makerapp.models.product import Product
from makerapp.models.timeline import Batch
from makerapp.paths import ASSETS
from makerapp.services import cancelling, fulfillment, making, orders, packing, pictures, read_back, shop
from makerapp.services.fulfillment import reload
from makerapp.services.history import action, load_order
from makerapp.services.intake.create import create_orders
from makerapp.services.intake.shelf import Shelf
from makerapp.services.outcome import Outcome
from makerapp.translation import tr

CURRENCY = "GBP"
_WITHOUT_DATES = ("shopify", "own-shop", "market-stall")
FIRST_NUMBER = 1001
_SHELVES_FILLED = 90  # days ago
_FOLDER = ASSETS / "sample"
SHOP = {
    "name": "Fern & Clay", "maker_name": "Anna", "email": "hello@fernandclay.example", "website": "fernandclay.example",
    "line1": "River Yard, Unit 4", "city": "Bristol", "postcode": "BS3 4AB", "country": "United Kingdom",
    "currency": CURRENCY,
}  # fmt: skip


def read_products() -> list[dict[str, Any]]:
    """The sample products as they are written down; ``price`` is decimal text in GBP."""
    found: list[dict[str, Any]] = json.loads((_FOLDER / "products.json").read_text(encoding="utf-8"))
    return found


def read_orders() -> list[dict[str, Any]]:
    """The sample orders as they are written down; days are counted from today."""
    found: list[dict[str, Any]] = json.loads((_FOLDER / "orders.json").read_text(encoding="utf-8"))
    return found


def add() -> Outcome:
    """Put the sample shop in: products, orders at every stage, and, where nothing is set up yet, a shop to print on.

    Raises Refused where it is here already.
    """
    if Order.select().where((Order.is_sample == True) & (Order.withdrawn == False)).exists():  # noqa: E712
        raise Refused(tr("The sample orders are here already."), tr("Remove them first to start over."))
    with transaction() as change:
        if not shop.profile().name:
            logo = pictures.keep_bytes((_FOLDER / "logo.png").read_bytes(), ".png")
            shop.save_profile(**SHOP, logo=logo)
        last_before = Batch.select().order_by(Batch.id.desc()).first()
        products = _add_products()
        ids = [_add_order(number, written, products) for number, written in enumerate(read_orders(), FIRST_NUMBER)]
        # Looking around is no work of the maker's: Ctrl+Z does not take the sample shop apart step by step.
        Batch.update(kind="sample").where(Batch.id > (last_before.id if last_before else 0)).execute()
        change.everything = True
    return Outcome("sample_added", 0, tuple(ids), ())


def _add_products() -> dict[str, Product]:
    found = {}
    # Earlier than every order, so that the ledger tells a story from its beginning.
    with _at(clock.utc_now() - timedelta(days=_SHELVES_FILLED)), action("sample") as act:
        for written in read_products():
            picture = pictures.keep_bytes((_FOLDER / written["picture"]).read_bytes(), ".png")
            taken = Product.select().where(Product.sku == written["sku"]).exists()
            values = {name: written[name] for name in _PRODUCT_FIELDS}
            product = Product(
                **values,
                on_hand=0,
                sku="" if taken else written["sku"],
                price=money.to_minor(written["price"], CURRENCY),
                currency=CURRENCY,
                picture=picture,
                is_sample=True,
            )
            product.save(force_insert=True)
            with act.product_step(product, "product_added", on_hand=[0, written["on_hand"]]) as step:
                step.note_new(product)
                step.move_stock(product, None, "count", written["on_hand"], 0)
            found[written["key"]] = product
    return found


_PRODUCT_FIELDS = (
    "title", "variant", "production_days", "capacity", "made_to_order", "reorder_point", "shelf", "weight_grams",
    "packing_note", "care", "hs_code", "origin_country",
)  # fmt: skip


def _add_order(number: int, written: dict[str, Any], products: dict[str, Product]) -> int:
    """Bring one order in and walk it to where it stands, each step on the day it would have happened."""
    today = shop.today()
    placed = _instant(today - timedelta(days=written["placed_days_ago"]), 10 + number % 9, number * 7 % 60)
    profile = shop.profile()
    shelf = Shelf(profile.time_zone, CURRENCY, today, 365, 3, {each.sku.casefold(): each for each in products.values()})
    canonical = _canonical(number, written, products, placed, today)
    with _at(placed + timedelta(minutes=4)), action("sample") as act:
        (order_id,) = create_orders(act, [canonical], "the sample shop", "sample", shelf, is_sample=True)
    _walk(order_id, written, placed, today)
    return order_id


def _walk(order_id: int, written: dict[str, Any], placed: datetime, today: date) -> None:
    goal = written["status"]
    if goal == "pending":
        return
    with _at(placed + timedelta(hours=3)):
        if goal == "cancelled":
            cancelling.cancel(order_id, written["reason"], refunded=True)
            return
        ready = orders.confirm(order_id)
    if goal == "confirmed":
        return
    age = max(0, min(written["placed_days_ago"], written.get("sent_days_ago", 0) + 1))
    with _at(max(placed + timedelta(hours=4), _instant(today - timedelta(days=age), 8, 12))):
        if load_order(ready.order_ids[0]).status == "confirmed":
            making.mark_made(order_id)
    if goal == "processing":
        return
    sent = today - timedelta(days=written["sent_days_ago"])
    with _at(_instant(sent, 16, 5)):
        for line in read_back.unread(reload(order_id)):
            packing.acknowledge(order_id, line.id)
        packing.pack_all(order_id)
        shipment = fulfillment.Shipment(written["carrier"], written["service"], sent, written.get("tracking", ""))
        fulfillment.ship(order_id, shipment)
    if goal == "delivered":
        with _at(_instant(today - timedelta(days=written["delivered_days_ago"]), 12, 30)):
            orders.deliver(order_id)


def _canonical(
    number: int, written: dict[str, Any], products: dict[str, Product], placed: datetime, today: date
) -> CanonicalOrder:
    where = written["address"]
    lines = tuple(_line(str(position), item, products) for position, item in enumerate(written["items"], start=1))
    subtotal = sum(line.line_total or 0 for line in lines)
    moment = Moment(placed.date(), placed, placed.isoformat())
    paid = written.get("paid", True)
    return CanonicalOrder(
        channel=written["channel"],
        order_id=f"sample-{number}",
        number=f"#{number}",
        placed=moment,
        status=ChannelStatus.OPEN,
        lines=lines,
        payment=ChannelPayment.PAID if paid else ChannelPayment.AWAITING,
        paid=moment if paid else None,
        ship_by=None if _dates_itself(written) else today + timedelta(days=written["ship_in_days"]),
        buyer_name=written["buyer"],
        email=f"buyer{number}@mail.example",
        ship_to=Address(
            name=written["buyer"],
            line1=where["line1"],
            line2=where["line2"],
            city=where["city"],
            postcode=where["postcode"],
            country=where["country"],
            country_code=country_code(where["country"]),
        ),
        currency=CURRENCY,
        subtotal=subtotal,
        shipping=420,
        total=subtotal + 420,
        payment_method="Card" if paid else "",
        shipping_service=written.get("service") or "Tracked 48",
        buyer_note=written.get("note", ""),
        gift_wrap=written.get("gift", False),
        gift_message=written.get("gift_message", ""),
    )


def _dates_itself(written: dict[str, Any]) -> bool:
    """Where no marketplace gives a date the shop works it out; what is further on keeps its day for the pictures."""
    return written["channel"] in _WITHOUT_DATES and written["status"] in ("pending", "confirmed")


def _line(line_id: str, item: list[Any], products: dict[str, Product]) -> CanonicalLine:
    product, quantity = products[item[0]], item[1]
    return CanonicalLine(
        line_id=line_id,
        title=product.title,
        quantity=quantity,
        sku=product.sku,
        options=(Option("", product.variant),) if product.variant else (),
        personalization=(Option("Personalization", item[2]),) if len(item) > 2 else (),
        unit_price=product.price,
        line_total=product.price * quantity,
    )


def _instant(day: date, hour: int, minute: int) -> datetime:
    """An instant of that day, never later than now."""
    return min(datetime.combine(day, time(hour, minute), UTC), clock.utc_now() - timedelta(minutes=10))


@contextmanager
def _at(instant: datetime) -> Iterator[None]:
    with clock.frozen(min(instant, clock.utc_now())):
        yield
