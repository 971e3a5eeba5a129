"""The data folder: opened, filled, searched, worked in, copied, and whole at the end."""

from __future__ import annotations

from collections import Counter

from makerapp.models import queries
from makerapp.models.database import close_database
from makerapp.models.database import database as open_one
from makerapp.models.queries import ListQuery
from makerapp.models.rows import View
from makerapp.models.search import find
from makerapp.self_check import orders_file
from makerapp.self_check.bench import Bench
from makerapp.self_check.plan import CheckFailed
from makerapp.services import backups, checks, fulfillment, intake, packing, preferences, read_back, shop, undo

_CARRIER, _SERVICE, _TRACKING = "Royal Mail", "Tracked 48", "RM123456785GB"


def database(bench: Bench) -> str:
    """A new database is made with all its tables, and is safe against a power cut."""
    bench.open_data()
    version = open_one.execute_sql("PRAGMA user_version").fetchone()[0]
    mode = open_one.execute_sql("PRAGMA journal_mode").fetchone()[0]
    if mode != "wal":
        raise CheckFailed(f"A power cut would not be safe here: the folder allows only the journal mode {mode}.")
    if not version:
        raise CheckFailed("The database has no tables.")
    return f"Made, with tables of version {version}."


def settings(bench: Bench) -> str:
    """What was chosen is there again after the database was closed."""
    bench.open_data()
    before = preferences.get("footer")
    words = "Çok teşekkürler · ขอบคุณ · 🎁"
    preferences.put("footer", words)
    close_database()
    open_one.connect()
    found = preferences.get("footer")
    preferences.put("footer", before)
    if found != words:
        raise CheckFailed("A setting came back as something else.")
    return "Written, and read back after closing."


def bring_in(bench: Bench) -> str:
    """A marketplace's file with names in every script comes in whole."""
    bench.open_data()
    file = orders_file.write(bench.folder.data.root / "orders_export_sample.csv")
    (came,) = intake.apply(intake.preview([file])).files
    if came.problem is not None:
        raise came.problem
    wanted = [each.buyer for each in orders_file.ORDERS]
    rows = [row for each in orders_file.ORDERS for row in queries.rows(queries.find_by_number(each.number))]
    there = list((Counter(wanted) & Counter(row.buyer for row in rows)).elements())
    if len(there) != len(wanted) or len(rows) != len(wanted) or came.left_out:
        raise CheckFailed(f"{len(there)} of {len(wanted)} orders came in as they were written.")
    return f"{len(wanted)} of {len(wanted)} orders came in."


def sample(bench: Bench) -> str:
    """The sample shop is put in, with orders at every stage."""
    bench.fill()
    found = queries.sample_count()
    empty = [str(view) for view in View if not queries.count(ListQuery(view, shop.today()))]
    if not found or empty:
        raise CheckFailed(f"{found} sample orders; nothing in {', '.join(empty) or 'the list of samples'}.")
    return f"{found} sample orders, in every list."


def found(bench: Bench) -> str:
    """Orders are found by name, with and without accents, and nothing else is."""
    bench.fill()
    _require_imported()
    for words, number in (("lukasz zolc", "#9001"), ("Щербаков", "#9003"), ("kraków", "#9001"), ("9005@mail", "#9005")):
        numbers = [row.number for row in queries.rows(find(words))]
        if number not in numbers:
            raise CheckFailed(f"Searching for “{words}” doesn't find {number}.")
    if find("no such order anywhere"):
        raise CheckFailed("Searching for what isn't there finds orders.")
    return "By name, town and e-mail, with and without accents."


def _require_imported() -> None:
    if not queries.find_by_number(orders_file.ORDERS[0].number):
        raise CheckFailed("The orders it needs did not come in.")


def fulfill(bench: Bench) -> str:
    """One order goes through packing and sending, and all of it is taken back; the stock is as it was."""
    bench.fill()
    order_id = _ready_order()
    before = fulfillment.reload(order_id).row
    for line in read_back.unread(fulfillment.reload(order_id)):
        packing.acknowledge(order_id, line.id)
    packing.pack_all(order_id)
    fulfillment.ship(order_id, fulfillment.Shipment(_CARRIER, _SERVICE, shop.today(), _TRACKING))
    sent = fulfillment.reload(order_id).row
    if str(sent.status) != "shipped" or str(sent.fulfillment) != "fulfilled":
        raise CheckFailed(f"A sent order stands at {sent.status}, {sent.fulfillment}.")
    broken = [each.rule for each in checks.broken_rules()]
    for _ in range(2):
        undo.undo_last()
    after = fulfillment.reload(order_id).row
    if (after.status, after.fulfillment) != (before.status, before.fulfillment):
        raise CheckFailed(f"Undo left the order at {after.status}, {after.fulfillment}.")
    broken += [each.rule for each in checks.broken_rules()]
    if broken:
        raise CheckFailed(f"It broke a rule: {broken[0]}.")
    return f"{before.status.title()}, {sent.status}, and {after.status} again."


def _ready_order() -> int:
    """A paid order that waits to be packed."""
    waiting = queries.page(ListQuery(View.TO_PACK, shop.today()), 0, 100)
    fitting = [row.id for row in waiting if not packing.needs_decision(fulfillment.reload(row.id))]
    if not fitting:
        raise CheckFailed("The sample shop has no order that waits to be packed.")
    return fitting[0]


def backup(bench: Bench) -> str:
    """A copy of everything is written and checked."""
    bench.fill()
    made = backups.back_up_now(bench.folder.data.backups)
    if backups.last_backup(bench.folder.data.backups) is None:
        raise CheckFailed("The backup isn't found again.")
    return f"Made and checked, {made.stat().st_size / 1e6:.1f} MB."


def rules(bench: Bench) -> str:
    """After all of it nothing in the data contradicts itself."""
    bench.open_data()
    broken = checks.run()
    if broken:
        raise CheckFailed(f"{len(broken)} findings, the first: {broken[0].rule}.")
    return f"{len(checks.rules())} rules hold."
