"""What the maker chose to see in the list: a view or a search, filters, order. The page shows what it asks for."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QObject, QTimer, Signal

from makerapp.models import queries, search
from makerapp.models.list_rows import STATUS_OF_VIEW, Filter, Sort, View
from makerapp.models.queries import ListQuery
from makerapp.services import channel_rules, shop, work_calendar
from makerapp.services.saved_views import SavedView
from makerapp.ui.orders import kept_list
from makerapp.ui.orders.kept_list import KeptList
from makerapp.ui.orders.list_head import ListHead
from makerapp.ui.refusals import guarded

_TYPING_PAUSE_MS = 150


class ListChoice(QObject):
    """Listens to search box and pills of the head. ``changed`` when the list is to be read anew."""

    changed = Signal()

    def __init__(self, head: ListHead) -> None:
        super().__init__(head)
        self.view = View.TO_PACK
        self.how = KeptList()
        # The list the maker named that is open, as it was when it was opened.
        self.saved: SavedView | None = None
        # The filters are those that something else opened the view with.
        self._lends_filters = False
        # The words searched for, "" for none, and the ids of the orders that they fit.
        self.searched = ""
        self.found: tuple[int, ...] | None = None
        # The search was begun in the box of Today, so that leaving it leads back there.
        self.is_from_today = False
        self._head = head
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(_TYPING_PAUSE_MS)
        self._typing.timeout.connect(self.run_search)
        head.search.textChanged.connect(self._typed)
        head.pills.changed.connect(self._pills_changed)

    @property
    def is_search(self) -> bool:
        """Whether a search result stands in place of the view."""
        return self.found is not None

    @property
    def is_filtered(self) -> bool:
        """Whether a filter or a channel is on."""
        return bool(self._head.pills.filters or self._head.pills.channel)

    @property
    def shows_status(self) -> bool:
        """Whether the orders shown differ in status."""
        return self.is_search or self.view is View.ALL

    def open_view(self, view: View, filters: frozenset[Filter] | None = None) -> None:
        """A view: the search goes, its own filters and order come back. Does not say ``changed``.

        ``filters`` take the place of its own for now; they are not remembered.
        """
        self.view, self.saved = view, None
        self._begin()
        self._lends_filters = filters is not None
        if filters is not None:
            self.how = replace(self.how, filters=filters, channel="")
            self._head.pills.set_on(filters)

    def open_saved(self, saved: SavedView) -> None:
        """A list the maker named: its view, filters and order. Does not say ``changed``."""
        self.view, self.saved, self._lends_filters = saved.view, saved, False
        self._begin()

    def take_over(self, saved: SavedView | None) -> None:
        """The list on show was kept anew under its name."""
        self.saved = saved

    def as_saved(self) -> SavedView:
        """The list as it stands, to be kept under a name."""
        how = self.how
        return SavedView("", "", self.view, how.filters, how.channel, how.sort, how.descending)

    @property
    def is_changed(self) -> bool:
        """Whether filters or order are others than the saved list was kept with, or a view has of itself."""
        saved = self.saved
        first = KeptList() if saved is None else _how(saved)
        return not self.is_search and self.how != first

    def _begin(self) -> None:
        self._typing.stop()
        self.is_from_today = False
        self.searched, self.found = "", None
        self._head.search.clear()
        self._recall()

    def _recall(self) -> None:
        self.how = kept_list.recall(self.view) if self.saved is None else _how(self.saved)
        self._head.pills.set_on(self.how.filters, self.how.channel)

    def query(self) -> ListQuery:
        """The list as view, filters, order and search ask for it."""
        return ListQuery(
            view=View.ALL if self.is_search else self.view,
            today=shop.today(),
            in_time=work_calendar.first_day_in_time(),
            cancels=channel_rules.cancels(),
            filters=self._head.pills.filters,
            channel=self._head.pills.channel,
            sort=self.how.sort,
            descending=self.how.descending,
            ids=self.found,
        )

    def arranged(self, query: ListQuery) -> list[int] | None:
        """A search result's order: what stands in the present view first. ``None`` for a view."""
        if query.ids is None:
            return None
        everything = queries.ids(query)
        if self.view is View.ALL or not everything:
            return everything
        here = queries.ids(replace(query, view=self.view))
        first = set(here)
        return here + [order_id for order_id in everything if order_id not in first]

    def in_order(self, order_ids: tuple[int, ...]) -> list[int]:
        """These orders in the order of the list, whether the list shows them or not."""
        how = self.how
        return queries.ids(ListQuery(View.ALL, shop.today(), ids=order_ids, sort=how.sort, descending=how.descending))

    # --- search ------------------------------------------------------------------------------------------

    def _typed(self, text: str) -> None:
        if text.strip():
            self._typing.start()
        else:
            self._typing.stop()
            self.run_search()

    def run_search(self) -> None:
        """Show what fits the search box; the view again, as it was filtered, where it is empty."""
        text = " ".join(self._head.search.text().split())
        if text == self.searched:
            return
        begins = not self.searched
        self.searched = text
        self.found = self._find(text) if text else None
        if not text:
            self.is_from_today = False
            self._recall()
        elif begins:
            self._head.pills.set_on(frozenset())
        self.changed.emit()

    def show_found(self, words: str, order_ids: Sequence[int]) -> None:
        """Show these orders as if ``words`` had been searched for: a scan knows better than words do."""
        self._head.pills.set_on(frozenset())
        self._head.search.setText(words)
        # A long name is shown from its start.
        self._head.search.setCursorPosition(0)
        self._typing.stop()
        self.searched, self.found = " ".join(words.split()), tuple(order_ids)
        self.changed.emit()

    def _find(self, text: str) -> tuple[int, ...]:
        """What fits, the present view's own first: a search that stops at the newest hits must not miss its work."""
        from makerapp.services.paperwork import slip_code

        slips = slip_code.order_ids(text)
        here = search.find(text, STATUS_OF_VIEW[self.view]) if self.view is not View.ALL else []
        return tuple(dict.fromkeys([*slips, *here, *search.find(text)]))

    # --- filters, order ----------------------------------------------------------------------------------

    def _pills_changed(self) -> None:
        self._lends_filters = False
        self._keep(replace(self.how, filters=self._head.pills.filters, channel=self._head.pills.channel))

    def sort_by(self, sort: Sort) -> None:
        """Order by a column; the same one again turns it round. Totals begin with the largest."""
        descending = not self.how.descending if sort is self.how.sort else sort is Sort.TOTAL
        self._keep(replace(self.how, sort=sort, descending=descending))

    def _keep(self, how: KeptList) -> None:
        """Remember order and filters of the view; a search's own are not kept, nor what is tried on a saved list."""
        self.how = how
        if not self.is_search and self.saved is None:
            own = kept_list.recall(self.view) if self._lends_filters else how
            kept = replace(how, filters=own.filters, channel=own.channel)
            guarded(self._head, lambda: kept_list.keep(self.view, kept))
        self.changed.emit()


def _how(saved: SavedView) -> KeptList:
    return KeptList(saved.filters, saved.channel, saved.sort, saved.descending)
