"""For long work on a thread of its own: reading and writing there needs a connection of its own."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from makerapp.models.database import connection_of_this_thread, database


@contextmanager
def own_connection() -> Iterator[None]:
    """A database connection for the calling thread, closed at the end; one that is open already stays open."""
    if not database.is_closed():
        yield
        return
    with connection_of_this_thread():
        yield
