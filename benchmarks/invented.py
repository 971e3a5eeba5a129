"""An invented shop of any size: a Shopify file of years of orders, and a database made from one by importing it."""

from __future__ import annotations

import csv
import hashlib
import itertools
import random
import shutil
from datetime import UTC, datetime, timedelta
from pathlib import Path

from makerapp.importing import read_orders
from makerapp.models import migration_steps, queries
from makerapp.models.database import close_database, database, open_database
from makerapp.models.queries import ListQuery
from makerapp.models.rows import View
from makerapp.paths import DataFolder
from makerapp.services import intake, making, orders, shop

KEPT = Path("build") / "bench"

HEADINGS = (
    "Name,Email,Financial Status,Paid at,Fulfillment Status,Fulfilled at,Accepts Marketing,Currency,Subtotal,Shipping,"
    "Taxes,Total,Discount Code,Discount Amount,Shipping Method,Created at,Lineitem quantity,Lineitem name,"
    "Lineitem price,Lineitem compare at price,Lineitem sku,Lineitem requires shipping,Lineitem taxable,"
    "Lineitem fulfillment status,Billing Name,Billing Street,Billing Address1,Billing Address2,Billing Company,"
    "Billing City,Billing Zip,Billing Province,Billing Country,Billing Phone,Shipping Name,Shipping Street,"
    "Shipping Address1,Shipping Address2,Shipping Company,Shipping City,Shipping Zip,Shipping Province,"
    "Shipping Country,Shipping Phone,Notes,Note Attributes,Cancelled at,Payment Method,Payment Reference,"
    "Refunded Amount,Vendor,Outstanding Balance,Employee,Location,Device ID,Id,Tags,Risk Level,Source,"
    "Lineitem discount,Tax 1 Name,Tax 1 Value,Phone"
).split(",")

FIRST = (
    "Maya Jonas Linnea Omar Priya Tomasz Aiko Zoë Łucja Ben Søren Inés Chidi Hana Ruth Noor Piet Ewa Liam Mara"
).split()
LAST = (
    "Lindqvist Okafor Tanaka Kowalska Merrivale Quimby Rosewell Haddad Nguyen Patel Świderski García Brandt Moreau "
    "Fairweather Holloway Janssen Petrov Abara Sato Whitlock Castellanos Dubois Eriksen Mbeki Thornbury Vance Yilmaz"
).split()
STREETS = "Quay Street,Kiln Lane,Elm Road,Harbor View,Mill Yard,Station Road,Orchard Way".split(",")
TOWNS = "Bristol,Leeds,York,Bath,Exeter,Dundee,Cardiff,Norwich,Durham,Truro".split(",")
THINGS = [
    (f"{kind}, {color}", f"{kind[:3].upper()}-{color[:3].upper()}", price)
    for (kind, price), color in itertools.product(
        [("Stoneware mug", 2400), ("Side plate", 1900), ("Linen napkin", 900), ("Soy candle", 1600)],
        ["moss", "indigo", "oat", "charcoal", "rose", "sand"],
    )
]


def write_shopify(path: Path, *, rows: int = 0, orders: int = 0, open_orders: int = 300) -> None:
    """Write a file of so many rows or orders, one to three items each, the same for the same size.

    The newest ``open_orders`` are not sent yet, every 70th is cancelled, all others were sent; three years of them.
    """
    rng = random.Random(rows + orders)
    count = orders or rows
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, HEADINGS, restval="")
        writer.writeheader()
        written = 0
        for number in range(count):
            left = rows - written if rows else 3
            if left <= 0:
                return
            items = min(left, rng.choice((1, 1, 1, 1, 2, 2, 3)))
            age = timedelta(minutes=(count - number) * 3 * 365 * 1440 / count)
            for row in _order(rng, number, items, age, is_open=number >= count - open_orders):
                writer.writerow(row)
            written += items


def _order(rng: random.Random, number: int, items: int, age: timedelta, *, is_open: bool) -> list[dict[str, str]]:
    placed = datetime.now(UTC).replace(microsecond=0) - age
    name = f"{rng.choice(FIRST)} {rng.choice(LAST)}"
    chosen = [(rng.choice(THINGS), rng.choice((1, 1, 1, 2, 4))) for _ in range(items)]
    subtotal = sum(price * quantity for (_, _, price), quantity in chosen)
    street, town = f"{rng.randrange(1, 200)} {rng.choice(STREETS)}", rng.choice(TOWNS)
    postcode = f"{town[:2].upper()}{rng.randrange(1, 20)} {rng.randrange(1, 9)}{rng.choice('ABDE')}{rng.choice('LNPQ')}"
    gone = not is_open and number % 70 == 0
    sent = "" if is_open or gone else _instant(placed + timedelta(days=2))
    common = {"Name": f"#{10_000 + number}", "Email": f"buyer{rng.randrange(number + 1)}@mail.example"}
    head = common | {
        "Financial Status": "refunded" if gone else "paid", "Paid at": _instant(placed),
        "Fulfillment Status": "fulfilled" if sent else "unfulfilled", "Fulfilled at": sent, "Accepts Marketing": "no",
        "Currency": "GBP", "Subtotal": _money(subtotal), "Shipping": "4.95", "Taxes": "0.00",
        "Total": _money(subtotal + 495), "Discount Amount": "0.00", "Shipping Method": "Tracked 48",
        "Billing Name": name, "Billing Street": street, "Billing Address1": street, "Billing City": town,
        "Billing Zip": postcode, "Billing Country": "GB", "Shipping Name": name, "Shipping Street": street,
        "Shipping Address1": street, "Shipping City": town, "Shipping Zip": postcode, "Shipping Country": "GB",
        "Notes": "Leave it with the neighbor at no. 4" if number % 11 == 0 else "",
        "Note Attributes": "gift-note: Happy birthday!" if number % 13 == 0 else "",
        "Cancelled at": _instant(placed + timedelta(days=1)) if gone else "", "Payment Method": "Card",
        "Payment Reference": f"c{28_000_000_000 + number}.1", "Refunded Amount": _money(subtotal + 495 if gone else 0),
        "Outstanding Balance": "0.00", "Id": str(3_830_478_000_000 + number), "Risk Level": "Low", "Source": "web",
    }  # fmt: skip
    lines = []
    for (title, sku, price), quantity in chosen:
        lines.append((common if lines else head) | {
            "Created at": _instant(placed), "Lineitem quantity": str(quantity), "Lineitem name": title,
            "Lineitem price": _money(price), "Lineitem sku": sku, "Lineitem requires shipping": "true",
            "Lineitem taxable": "true", "Lineitem fulfillment status": "fulfilled" if sent else "pending",
            "Vendor": "Fern & Clay", "Lineitem discount": "0.00",
        })  # fmt: skip
    return lines


def _instant(moment: datetime) -> str:
    return moment.strftime("%Y-%m-%d %H:%M:%S +0000")


def _money(minor: int) -> str:
    return f"{minor // 100}.{minor % 100:02}"


def data_with(count: int) -> DataFolder:
    """A data folder with so many orders, brought in from a file as a maker would; kept for the next run.

    The newest stand at every step of the work. A folder of an older schema or shop is not used again.
    """
    makers = (Path(__file__), *sorted(Path(migration_steps.__file__).parent.glob("*.py")))
    shape = hashlib.sha256(b"".join(each.read_bytes() for each in makers)).hexdigest()[:8]
    kept = DataFolder(KEPT / f"{count}-orders-{shape}")
    if kept.database.exists():
        return kept
    draft = DataFolder(KEPT / "making")
    shutil.rmtree(draft.root, ignore_errors=True)
    draft.prepare()
    file = draft.root / "orders.csv"
    write_shopify(file, orders=count)
    open_database(draft.database, draft.backups)
    try:
        intake.apply(intake.preview([file]))
        new = queries.ids(ListQuery(View.TO_CONFIRM, shop.today()))
        orders.confirm_many(new[: len(new) * 2 // 3])
        making.mark_made_many(new[: len(new) // 3])
        database.execute_sql("PRAGMA wal_checkpoint(TRUNCATE)")
    finally:
        close_database()
    draft.root.rename(kept.root)
    return kept


def copy_of(data: DataFolder, to: Path) -> DataFolder:
    """A copy to work on: the kept one stays as it was made."""
    shutil.copytree(data.root, to, ignore=shutil.ignore_patterns("*.csv", "logs", "backups"))
    copied = DataFolder(to)
    copied.prepare()
    return copied


def parse(path: Path) -> int:
    """Read a file as the program does; the number of its orders."""
    return len(read_orders(path).orders)
