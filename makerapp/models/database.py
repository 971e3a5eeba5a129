"""The open database, the transaction every write goes through, and what a transaction changed."""

from __future__ import annotations

import logging
import sqlite3
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from peewee import Model, PeeweeException, SqliteDatabase

from makerapp.errors import DamagedData, EnvironmentProblem
from makerapp.models.migrations import migrate, refuse_foreign
from makerapp.translation import mark, tr

log = logging.getLogger(__name__)

# Peewee binds tables to one database object; each thread gets a connection of its own from it.
database = SqliteDatabase(None, lock_type="IMMEDIATE")

_PRAGMAS = {
    "foreign_keys": 1,
    "journal_mode": "wal",
    # An order marked as shipped must survive the plug being pulled.
    "synchronous": "full",
    "busy_timeout": 10_000,
    "cache_size": -32_000,
    "temp_store": "memory",
}


class Table(Model):
    """Base of all tables."""

    class Meta:
        database = database
        legacy_table_names = False


@dataclass
class Change:
    """What one committed transaction touched. ``everything`` is set where it was too much to name."""

    orders: set[int] = field(default_factory=set)
    products: set[int] = field(default_factory=set)
    batch_id: int | None = None
    shop: bool = False
    everything: bool = False
    # The action under way (services.history); nested ones join it.
    action: object | None = None

    def is_empty(self) -> bool:
        return not (self.orders or self.products or self.shop or self.everything)


_open = threading.local()
_listeners: list[Callable[[Change], None]] = []


def open_database(file: Path, backups: Path) -> None:
    """Open (or create) the database and bring it up to date.

    Raises DamagedData where the file is damaged, EnvironmentProblem where it is locked, not ours or newer than this
    program.
    """
    close_database()
    try:
        connection = sqlite3.connect(file, isolation_level=None, timeout=10)
        try:
            refuse_foreign(connection, file)
            connection.execute("PRAGMA journal_mode = WAL")
            migrate(connection, file, backups)
        finally:
            connection.close()
    except (sqlite3.Error, OSError) as fault:
        is_damaged = getattr(fault, "sqlite_errorcode", 0) & 0xFF in (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB)
        raise (DamagedData if is_damaged else EnvironmentProblem)(
            tr("Your orders can't be opened."),
            tr("The file {file} is damaged or can't be read: {fault}. Your backups are in {backups}.").format(
                file=file, fault=fault, backups=backups
            ),
        ) from fault
    database.init(str(file), pragmas=_PRAGMAS)
    database.connect(reuse_if_open=True)


def close_database() -> None:
    """Close this thread's connection. Harmless when none is open."""
    if database.database is not None and not database.is_closed():
        database.close()


@contextmanager
def connection_of_this_thread() -> Iterator[None]:
    """A connection for a worker thread, closed when it is done."""
    database.connect(reuse_if_open=True)
    try:
        yield
    finally:
        database.close()


@contextmanager
def transaction() -> Iterator[Change]:
    """The one way to write. Nested calls join the outer transaction; its one ``Change`` is told after the commit.

    Raises EnvironmentProblem where the disk is full, locked or damaged; nothing of the transaction is kept then.
    """
    current: Change | None = getattr(_open, "change", None)
    if current is not None:
        yield current
        return
    with _my_turn():
        change = _open.change = Change()
        try:
            with database.atomic():
                yield change
        except (PeeweeException, sqlite3.Error) as fault:
            code = _machine_fault(fault)
            if code is None:
                raise
            raise EnvironmentProblem(tr("Your change isn't saved."), _FAULT_WORDS.get(code, _DISK_WORDS)) from fault
        finally:
            _open.change = None
    if not change.is_empty():
        _publish(change)


@contextmanager
def rehearsed_transaction() -> Iterator[Change]:
    """A transaction that is always rolled back: what is done inside can be looked at, and was never there.

    Raises RuntimeError inside another transaction, whose work would be rolled back with it.
    """
    if getattr(_open, "change", None) is not None:
        raise RuntimeError("a rehearsal can't run inside a transaction")
    with _my_turn():
        change = _open.change = Change()
        try:
            with database.atomic() as inner:
                try:
                    yield change
                finally:
                    inner.rollback()
        finally:
            _open.change = None


def replace_all(source: sqlite3.Connection, backups: Path) -> None:
    """Put what ``source`` holds, a sound database of ours, in the place of everything here: whole, or not at all.

    One from an older version is brought up to date. Raises EnvironmentProblem where the disk refuses.
    """
    file = Path(database.database)
    with _my_turn():
        try:
            source.backup(database.connection())
            with closing(sqlite3.connect(file, isolation_level=None, timeout=10)) as own:
                migrate(own, file, backups)
        except sqlite3.Error as fault:
            code = _machine_fault(fault)
            if code is None:
                raise
            raise EnvironmentProblem(tr("Your change isn't saved."), _FAULT_WORDS.get(code, _DISK_WORDS)) from fault
    _publish(Change(everything=True, shop=True))


_turn = threading.Lock()
_waiting = 0


@contextmanager
def _my_turn() -> Iterator[None]:
    """One writer of this program at a time, and how many wait is known."""
    global _waiting
    _waiting += 1
    _turn.acquire()
    _waiting -= 1
    try:
        yield
    finally:
        _turn.release()


def let_others_write() -> None:
    """Between the chunks of long work: wait until those who asked meanwhile have written, at most half a second."""
    end = time.monotonic() + 0.5
    while _waiting and time.monotonic() < end:
        time.sleep(0.001)


_DISK_WORDS = mark("The disk is full or can't be written. Free some space and try again; nothing of it was kept half.")
_FAULT_WORDS = {
    sqlite3.SQLITE_BUSY: mark("Another program holds your orders' file just now. Close it, then try again."),
    sqlite3.SQLITE_LOCKED: mark("Another program holds your orders' file just now. Close it, then try again."),
    sqlite3.SQLITE_READONLY: mark("The file may only be read. Allow writing to the data folder, then try again."),
    sqlite3.SQLITE_CORRUPT: mark("The file is damaged. Close Makerbench and use your last backup."),
    sqlite3.SQLITE_NOTADB: mark("The file is damaged. Close Makerbench and use your last backup."),
}

# SQLite's primary result codes for what the machine did: https://sqlite.org/rescode.html
_MACHINE_FAULTS = {
    sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED, sqlite3.SQLITE_READONLY, sqlite3.SQLITE_IOERR,
    sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_FULL, sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_NOTADB,
}  # fmt: skip


def _machine_fault(fault: BaseException | None) -> int | None:
    """SQLite's code for disk, lock and damage; ``None`` for a wrong statement or broken constraint, our own bugs.

    A full disk rolls the transaction back by itself, so the last fault is often that there is nothing left to roll
    back: the first one stands further down the chain.
    """
    seen: set[int] = set()
    while fault is not None and id(fault) not in seen:
        seen.add(id(fault))
        code = getattr(fault, "sqlite_errorcode", None)
        if code is not None and code & 0xFF in _MACHINE_FAULTS:
            return int(code) & 0xFF
        fault = fault.__cause__ or fault.__context__
    return None


def _publish(change: Change) -> None:
    for listener in tuple(_listeners):
        try:
            listener(change)
        except Exception:
            # The commit stands whatever a listener does; its fault is a bug, and is told as one.
            log.exception("a listener failed after a commit")


def subscribe(listener: Callable[[Change], None]) -> Callable[[], None]:
    """Call ``listener`` after every commit, on the thread that committed. Returns the way to stop it."""
    _listeners.append(listener)

    def stop() -> None:
        if listener in _listeners:
            _listeners.remove(listener)

    return stop
