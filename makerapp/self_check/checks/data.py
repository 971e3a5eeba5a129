"""The data folder: opened, filled, searched, copied, and whole at the end."""

from __future__ import annotations

from makerapp.models import queries
from makerapp.models.database import database as open_one
from makerapp.self_check import orders_file
from makerapp.self_check.bench import Bench
from makerapp.self_check.plan import CheckFailed
from makerapp.services import checks, intake


def database(bench: Bench) -> str:
    """A new database is made with all its tables, and can be written."""
    bench.open_data()
    version = open_one.execute_sql("PRAGMA user_version").fetchone()[0]
    mode = open_one.execute_sql("PRAGMA journal_mode").fetchone()[0]
    if mode != "wal":
        raise CheckFailed(f"The database can't be kept safe against a power cut here (journal mode {mode}).")
    return f"Made, with tables of version {version}."


def bring_in(bench: Bench) -> str:
    """A marketplace's file with names in every script comes in whole."""
    bench.open_data()
    file = orders_file.write(bench.folder.data.root / "orders_export_sample.csv")
    result = intake.apply(intake.preview([file]))
    (came,) = result.files
    if came.problem is not None:
        raise came.problem
    wanted = len(orders_file.ORDERS)
    there = sum(bool(queries.find_by_number(each.number)) for each in orders_file.ORDERS)
    if there != wanted or came.left_out:
        raise CheckFailed(f"{there} of {wanted} orders came in.")
    return f"{wanted} of {wanted} orders came in."


def sample(bench: Bench) -> str:
    """The sample shop is put in."""
    bench.fill()
    found = queries.sample_count()
    if not found:
        raise CheckFailed("No sample order is there.")
    return f"{found} sample orders."


def rules(bench: Bench) -> str:
    """After all of it nothing in the data contradicts itself."""
    bench.open_data()
    found = checks.run()
    if found:
        raise CheckFailed(f"{len(found)} findings, the first: {found[0].rule}.")
    return f"{len(checks.rules())} rules hold."
