"""A long list read a page at a time: positions to ids to rows, a few pages kept, constant memory at any length."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Iterable, Sequence
from dataclasses import replace

from makerapp.models import queries
from makerapp.models.list_rows import OrderRow
from makerapp.models.queries import ListQuery


class OrderPages:
    """The rows of one list by position.

    A page of ids costs an index read; rows are kept by id, so a change elsewhere in the list reads ids again but
    only those rows that changed. An explicit order of ids (a search result) takes the place of the query's own.
    """

    # Twice what a window shows: a jump reads little, and scrolling on finds the next rows read.
    PAGE = 40
    KEPT_PAGES = 20
    # Longer lists are not searched whole for one order's position.
    LONGEST_SEARCHED = 200_000

    def __init__(self) -> None:
        self._query: ListQuery | None = None
        self._order: list[int] | None = None
        self._count = 0
        self._pages: OrderedDict[int, list[int]] = OrderedDict()
        self._rows: OrderedDict[int, OrderRow] = OrderedDict()

    @property
    def query(self) -> ListQuery | None:
        """What the list shows; ``None`` before the first ``open``."""
        return self._query

    @property
    def count(self) -> int:
        """How many orders the list holds."""
        return self._count

    def open(self, query: ListQuery, order: Sequence[int] | None = None) -> None:
        """Show another list. ``order`` gives the ids in the order wanted; otherwise the query's."""
        self._query = query
        self._order = None if order is None else list(order)
        self._pages.clear()
        self._rows.clear()
        self._count = self.count_now()

    def count_now(self) -> int:
        """The length as the database has it at this moment."""
        if self._query is None:
            return 0
        return len(self._order) if self._order is not None else queries.count(self._query)

    def set_count(self, count: int) -> None:
        """Take over a length told to the view row by row."""
        self._count = count

    def set_order(self, order: Sequence[int]) -> None:
        """Another order of an explicit list; its length is taken over with ``set_count``."""
        self._order = list(order)
        self._pages.clear()

    @property
    def has_explicit_order(self) -> bool:
        """Whether the list is a search result rather than a query."""
        return self._order is not None

    def row(self, position: int) -> OrderRow | None:
        """The row at a position; ``None`` outside the list, or where the order is gone since."""
        order_id = self.id_at(position)
        if order_id is None:
            return None
        found = self._rows.get(order_id)
        if found is None:
            self._read_rows(self._page_ids(position // self.PAGE))
            found = self._rows.get(order_id)
        return found

    def id_at(self, position: int) -> int | None:
        """The id at a position; ``None`` outside the list."""
        if not 0 <= position < self._count:
            return None
        page = self._page_ids(position // self.PAGE)
        offset = position % self.PAGE
        return page[offset] if offset < len(page) else None

    def load(self, first: int, last: int) -> None:
        """Read what stands between two positions, so that painting finds it."""
        for position in range(max(0, first), min(last, self._count - 1) + self.PAGE, self.PAGE):
            self.row(min(position, self._count - 1))

    def known_positions(self) -> dict[int, int]:
        """Positions by id in the pages at hand."""
        return {
            order_id: number * self.PAGE + offset
            for number, page in self._pages.items()
            for offset, order_id in enumerate(page)
        }

    def position(self, order_id: int, near: int = 0) -> int:
        """Where an order stands, looked for around ``near`` first; -1 where it is not in the list."""
        for number in dict.fromkeys((near // self.PAGE, near // self.PAGE - 1, near // self.PAGE + 1)):
            if 0 <= number * self.PAGE < self._count and order_id in (page := self._page_ids(number)):
                return number * self.PAGE + page.index(order_id)
        if self._count > self.LONGEST_SEARCHED:
            return -1
        everything = self.all_ids()
        return everything.index(order_id) if order_id in everything else -1

    def all_ids(self) -> list[int]:
        """Every id of the list in its order."""
        if self._query is None:
            return []
        return list(self._order) if self._order is not None else queries.ids(self._query)

    def forget(self, order_ids: Iterable[int]) -> None:
        """Drop the rows of orders that changed, and all positions."""
        self._pages.clear()
        for order_id in order_ids:
            self._rows.pop(order_id, None)

    def forget_all(self) -> None:
        """Drop everything read so far."""
        self._pages.clear()
        self._rows.clear()

    def _page_ids(self, number: int) -> list[int]:
        page = self._pages.get(number)
        if page is None:
            page = self._pages[number] = self._read_ids(number)
            while len(self._pages) > self.KEPT_PAGES:
                self._pages.popitem(last=False)
        else:
            self._pages.move_to_end(number)
        return page

    def _read_ids(self, number: int) -> list[int]:
        start = number * self.PAGE
        if self._order is not None:
            return self._order[start : start + self.PAGE]
        assert self._query is not None
        length = min(self.PAGE, self._count - start)
        after = self._count - start - length
        if after < start:
            # Counted from the nearer end, so that a jump to the end of a long list costs nothing.
            mirrored = replace(self._query, descending=not self._query.descending)
            return queries.ids(mirrored, after, length)[::-1]
        return queries.ids(self._query, start, length)

    def _read_rows(self, order_ids: list[int]) -> None:
        missing = [order_id for order_id in order_ids if order_id not in self._rows]
        for row in queries.rows(missing):
            self._rows[row.id] = row
        for order_id in order_ids:
            if order_id in self._rows:
                self._rows.move_to_end(order_id)
        while len(self._rows) > self.PAGE * self.KEPT_PAGES:
            self._rows.popitem(last=False)
