"""What the page says around the list: its title and counts, those on the pills, and the words of an empty list."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar, cast

from makerapp.models import queries
from makerapp.models.list_rows import Filter, View, ViewCount
from makerapp.models.queries import ListQuery
from makerapp.services.key_table import with_keys
from makerapp.ui.orders import empty_words, list_words
from makerapp.ui.orders.list_card import ListCard
from makerapp.ui.orders.list_choice import ListChoice
from makerapp.ui.orders.list_head import ListHead

# One press prints at most this many; more are printed in parts, by filter.
MOST_SLIPS = 500

T = TypeVar("T")


class ListCounts:
    """Fills head and card of the list. ``of_views`` are the counts of all views, which the window reads once."""

    def __init__(self, choice: ListChoice, head: ListHead, card: ListCard) -> None:
        self.of_views: dict[View, ViewCount] = {}
        self._choice = choice
        self._head = head
        self._card = card
        self._cache: dict[tuple[object, ...], Any] = {}

    def forget(self) -> None:
        """Something was written: count the pills anew."""
        self._cache.clear()

    def show(self, query: ListQuery, shown: int) -> None:
        """Say how much there is; ``shown`` is how many orders the list holds."""
        choice, head = self._choice, self._head
        channels = self._counted(queries.channel_counts, query) if choice.shows_status else {}
        head.pills.show_counts(self._counted(queries.pill_counts, query), channels)
        saved = choice.saved.name if choice.saved is not None and not choice.is_search else ""
        head.title.setText(saved or list_words.title(choice.view, choice.is_search))
        head.show_saved(saved, can_save=choice.is_changed)
        if choice.found is not None:
            head.counts.setText(list_words.of_search(shown, len(choice.found)))
        elif query.filters == {Filter.HELD} and not query.channel:
            head.counts.setText(list_words.of_held(shown))
        else:
            said = list_words.of_view(choice.view, shown, choice.is_filtered, self.of_views)
            head.counts.setText(list_words.of_saved(choice.view, said) if saved else said)
        printing = list_words.print_all(shown)
        head.print_button.setText(printing)
        head.print_button.setToolTip(with_keys(printing, "Ctrl+Shift+P"))
        head.print_button.setVisible(0 < shown <= MOST_SLIPS)
        head.papers_button.setVisible(shown > 0)
        is_bench = choice.view is View.TO_MAKE and not choice.is_search
        head.bench_button.setVisible(is_bench and 0 < shown <= MOST_SLIPS)
        head.day_button.setVisible(choice.view is View.ON_THE_WAY and not choice.is_search)
        self._show_empty(shown)

    def _counted(self, count: Callable[[ListQuery], T], query: ListQuery) -> T:
        """Counted once per view until something changes: over a long history it takes longer than a keystroke may."""
        if query.ids is not None:
            return count(query)
        key = (count, query.view, query.today, query.in_time, query.cancels)
        if key not in self._cache:
            self._cache[key] = count(query)
        return cast("T", self._cache[key])

    def _show_empty(self, shown: int) -> None:
        choice, pills = self._choice, self._head.pills
        total = self.of_views.get(choice.view, ViewCount(0, 0, 0)).orders
        if shown:
            self._card.show_table()
        elif choice.is_search:
            self._card.show_empty(empty_words.of_search(choice.searched))
        elif choice.is_filtered and total:
            by_channel = bool(pills.channel)
            self._card.show_empty(empty_words.of_filter(choice.view, pills.filters, total, by_channel=by_channel))
        else:
            self._card.show_empty(empty_words.of_view(choice.view, self.of_views))
