"""The page with the list: title, search, filter pills, the table card, and the panel beside it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QPoint, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from makerapp.models import queries, search
from makerapp.models.queries import ListQuery
from makerapp.models.rows import Filter, Sort, View, ViewCount
from makerapp.services import preferences, shop, words
from makerapp.ui.actions import OrderActions
from makerapp.ui.context import AppContext
from makerapp.ui.orders import empty_words
from makerapp.ui.orders.empty_words import EmptyWords
from makerapp.ui.orders.order_panel import OrderPanel
from makerapp.ui.orders.pills import Pills
from makerapp.ui.orders.selection_panel import SelectionPanel
from makerapp.ui.orders.table_model import OrderTableModel
from makerapp.ui.orders.table_view import OrderTableView
from makerapp.ui.theme import THEME
from makerapp.ui.widgets.buttons import GhostButton, SecondaryButton
from makerapp.ui.widgets.card import Card
from makerapp.ui.widgets.elided_label import ElidedLabel, PlainLabel
from makerapp.ui.widgets.empty_state import EmptyState
from makerapp.ui.widgets.search_field import SearchField

_TYPING_PAUSE_MS = 150


class OrdersPage(QWidget):
    """One view of the orders. ``view_wanted`` and ``import_wanted`` come from the empty list's button."""

    view_wanted = Signal(object)
    import_wanted = Signal()
    new_wanted = Signal()

    def __init__(self, context: AppContext, actions: OrderActions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.actions = actions
        self.view = View.TO_PACK
        self._sort, self._descending = Sort.WORK, False
        self._searched = ""
        self._found: tuple[int, ...] | None = None
        self._empty: EmptyWords | None = None
        self._counts: dict[View, ViewCount] = {}
        self._refreshing = False
        self.model = OrderTableModel(self)
        self.table = OrderTableView(self.model, self)
        self._build()
        self._connect()

    # --- building ----------------------------------------------------------------------------------------

    def _build(self) -> None:
        edge = THEME.metric("edge")
        whole = QHBoxLayout(self)
        whole.setContentsMargins(THEME.metric("space1"), edge, edge, edge)
        whole.setSpacing(THEME.metric("gap"))
        self.left = QVBoxLayout()
        self.left.setSpacing(THEME.metric("space2") + 2)
        self.left.addLayout(self._build_head())
        self.left.addLayout(self._build_pills())
        self.left.addWidget(self._build_card(), 1)
        whole.addLayout(self.left, 1)
        self.panels = QStackedWidget(self)
        self.order_panel = OrderPanel(self.actions, self)
        self.selection_panel = SelectionPanel(self.actions, self)
        self.panels.addWidget(self.order_panel)
        self.panels.addWidget(self.selection_panel)
        whole.addWidget(self.panels)

    def _build_head(self) -> QHBoxLayout:
        self.title = PlainLabel("", "title", self)
        self.counts = ElidedLabel("", "secondary", self)
        names = QVBoxLayout()
        names.setSpacing(0)
        names.addWidget(self.title)
        names.addWidget(self.counts)
        self.search = SearchField(self.tr("Search orders"), "Ctrl F", self)
        self.search.setFixedWidth(THEME.scaled(248))
        self.search.setToolTip(self.tr("Search all orders by name, number, item, postcode or tracking number (Ctrl+F)"))
        self.new_button = SecondaryButton(self.tr("New order"), "plus", self)
        self.new_button.setToolTip(self.tr("New order (Ctrl+N)"))
        head = QHBoxLayout()
        head.setSpacing(THEME.metric("space2"))
        head.addLayout(names, 1)
        head.addWidget(self.search)
        head.addWidget(self.new_button)
        return head

    def _build_pills(self) -> QHBoxLayout:
        self.pills = Pills(self)
        self.print_button = GhostButton("", "printer", self, small=True)
        row = QHBoxLayout()
        row.setSpacing(THEME.metric("space2"))
        row.addWidget(self.pills, 1)
        row.addWidget(self.print_button)
        return row

    def _build_card(self) -> Card:
        self.card = Card(self, padding=1)
        self.card.body.setContentsMargins(1, 1, 1, 1)
        self.stack = QStackedWidget(self.card)
        self.empty = EmptyState("", parent=self.card)
        self.stack.addWidget(self.table)
        self.stack.addWidget(self.empty)
        self.card.body.addWidget(self.stack)
        return self.card

    def _connect(self) -> None:
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(_TYPING_PAUSE_MS)
        self._typing.timeout.connect(self.run_search)
        self._panel_timer = QTimer(self)
        self._panel_timer.setSingleShot(True)
        self._panel_timer.setInterval(0)
        self._panel_timer.timeout.connect(self._show_panel)
        self.search.textChanged.connect(self._typed)
        self.new_button.clicked.connect(self.new_wanted)
        self.print_button.clicked.connect(self.print_all)
        self.pills.changed.connect(self._pills_changed)
        self.table.head.sort_wanted.connect(self.sort_by)
        self.table.current_changed.connect(self._current_changed)
        self.table.opened.connect(self.actions.open)
        self.table.menu_wanted.connect(self._menu_wanted)
        self.model.ticks_changed.connect(self._panel_timer.start)
        self.selection_panel.cleared.connect(self.model.clear_ticks)
        self.selection_panel.done.connect(lambda ids: self.model.set_ticked(ids, False))
        self.empty.pressed.connect(self._empty_pressed)

    # --- what is shown -----------------------------------------------------------------------------------

    def show_view(self, view: View) -> None:
        """Open a view: search and ticks go, its own filters and order come back, its first row is selected."""
        self.view = view
        self._typing.stop()
        self._searched, self._found = "", None
        self.search.blockSignals(True)
        self.search.clear()
        self.search.blockSignals(False)
        self.search.textChanged.emit("")
        self._typing.stop()
        kept = preferences.get("view_filters").get(str(view), {})
        self._sort = Sort(kept["sort"]) if kept.get("sort") in set(Sort) else Sort.WORK
        self._descending = bool(kept.get("descending", False))
        names = {str(each) for each in Filter}
        self.pills.set_on(
            frozenset(Filter(name) for name in kept.get("filters", []) if name in names), str(kept.get("channel", ""))
        )
        self.model.clear_ticks()
        self.reload()

    def query(self) -> ListQuery:
        """The list as view, filters, order and search ask for it."""
        return ListQuery(
            view=View.ALL if self._found is not None else self.view,
            today=shop.today(),
            filters=self.pills.filters,
            channel=self.pills.channel,
            sort=self._sort,
            descending=self._descending,
            ids=self._found,
        )

    def reload(self) -> None:
        """Read the list anew and select its first row."""
        query = self.query()
        self.table.cells.cutoff = preferences.get("post_cutoff")
        self.table.show_status(self._found is not None or self.view is View.ALL)
        self.table.head.show_sort(self._sort, self._descending)
        self._refreshing = True
        self.model.show_list(query, self._arranged(query))
        self.table.verticalScrollBar().setValue(0)
        self._refreshing = False
        self._show_counts()
        self.table.select_row(0)
        self._current_changed(self.table.current_id())

    def _arranged(self, query: ListQuery) -> list[int] | None:
        """A search result's order: what stands in the present view first."""
        if query.ids is None:
            return None
        everything = queries.ids(query)
        if self.view is View.ALL or not everything:
            return everything
        from dataclasses import replace

        here = queries.ids(replace(query, view=self.view))
        first = set(here)
        return here + [order_id for order_id in everything if order_id not in first]

    def refresh(self, changed: Sequence[int] | None) -> None:
        """Something was written: read again what it touched, keep the place, select the next where a row went."""
        query = self.query()
        if query.today != (self.model.query.today if self.model.query else None):
            self.reload()
            return
        before, row = self.table.current_id(), self.table.currentIndex().row()
        self._refreshing = True
        self.model.refresh(changed, self._arranged(query))
        self._refreshing = False
        self._show_counts()
        place = self.model.row_of(before, max(0, row)) if before is not None else -1
        self.table.select_row(place if place >= 0 else min(max(0, row), self.model.rowCount() - 1))
        gone = [order_id for order_id in (changed or ()) if self.model.is_ticked(order_id) and self._left(order_id)]
        self.model.set_ticked(gone, False)
        self._panel_timer.start()

    def _left(self, order_id: int) -> bool:
        return self._found is None and not queries.ids(ListQuery(self.view, shop.today(), ids=(order_id,)))

    def select_order(self, order_id: int) -> bool:
        """Make an order the current one where the list holds it."""
        row = self.model.row_of(order_id, max(0, self.table.currentIndex().row()))
        self.table.select_row(row) if row >= 0 else None
        return row >= 0

    # --- counts and words --------------------------------------------------------------------------------

    def show_view_counts(self, counts: dict[View, ViewCount]) -> None:
        """Take over the counts of all views, which the window reads once for sidebar and page."""
        self._counts = counts

    def _show_counts(self) -> None:
        shown = self.model.rowCount()
        query = self.query()
        self.pills.show_counts(*self._pill_counts(query))
        self.title.setText(
            self.tr("Search results") if self._found is not None else self.tr(words.VIEW_WORDS[self.view])
        )
        self.counts.setText(self._counts_words(shown))
        slips = self.tr("Print 1 slip") if shown == 1 else self.tr("Print {n} slips").format(n=shown)
        self.print_button.setText(slips)
        self.print_button.setToolTip(self.tr("{what} (Ctrl+Shift+P)").format(what=slips))
        self.print_button.setVisible(0 < shown <= _MOST_SLIPS)
        self._show_empty(shown)

    def _pill_counts(self, query: ListQuery) -> tuple[dict[Filter, int], dict[str, int]]:
        counts, channels = queries.pill_counts(query)
        wide = self._found is not None or self.view is View.ALL
        return counts, channels if wide else {}

    def _counts_words(self, shown: int) -> str:
        if self._found is not None:
            if len(self._found) >= search.MOST_RESULTS:
                return self.tr("The newest {n} that fit").format(n=shown)
            return self.tr("1 order found") if shown == 1 else self.tr("{n} orders found").format(n=shown)
        count = self._counts.get(self.view, ViewCount(shown, 0, 0))
        said = [self.tr("1 order") if count.orders == 1 else self.tr("{n} orders").format(n=f"{count.orders:,}")]
        if self.pills.filters or self.pills.channel:
            said = [self.tr("{n} of {all}").format(n=f"{shown:,}", all=said[0])]
        if self.view is View.ALL:
            opened = sum(self._counts[each].orders for each in (View.TO_CONFIRM, View.TO_MAKE, View.TO_PACK))
            return " · ".join([*said, self.tr("{n} open").format(n=opened)])
        if count.late:
            said.append(self.tr("{n} late").format(n=count.late))
        if count.today:
            said.append(self.tr("{n} to ship today").format(n=count.today))
        return " · ".join(said)

    def _show_empty(self, shown: int) -> None:
        self.stack.setCurrentWidget(self.table if shown else self.empty)
        if shown:
            return
        filters = self.pills.filters
        total = self._counts.get(self.view, ViewCount(0, 0, 0)).orders
        if self._found is not None:
            self._empty = empty_words.of_search(self._searched)
        elif (filters or self.pills.channel) and total:
            word = self.pills.word(next(iter(filters))) if len(filters) == 1 and not self.pills.channel else ""
            self._empty = empty_words.of_filter(self.view, word, total)
        else:
            self._empty = empty_words.of_view(self.view, self._counts)
        found = self._empty
        self.empty.set_words(found.title, found.line, found.button, found.icon)

    def _empty_pressed(self) -> None:
        does = self._empty.does if self._empty else ""
        if does == "clear":
            self.search.clear()
        elif does == "all":
            self.pills.clear()
        elif does == "open" and self._empty:
            self.view_wanted.emit(self._empty.target)
        elif does == "import":
            self.import_wanted.emit()

    # --- panel -------------------------------------------------------------------------------------------

    def _current_changed(self, _order_id: Any) -> None:
        if not self._refreshing:
            self._panel_timer.start()

    def _show_panel(self) -> None:
        ticked = self.model.ticked
        if ticked:
            self.selection_panel.show_orders(self.ticked_in_order())
            self.panels.setCurrentWidget(self.selection_panel)
        else:
            self.order_panel.show_order(self.table.current_id())
            self.panels.setCurrentWidget(self.order_panel)

    def show_panel_now(self) -> None:
        """Fill the panel at once rather than after the events waiting."""
        self._panel_timer.stop()
        self._show_panel()

    def ticked_in_order(self) -> list[int]:
        """Ticked orders in the order of the list, then those the list does not show."""
        ticked = self.model.ticked
        shown = queries.ids(ListQuery(View.ALL, shop.today(), ids=tuple(ticked), sort=self._sort))
        return shown if not self._descending else shown[::-1]

    def selected_ids(self) -> list[int]:
        """What an action is about: the ticked orders, else the current one."""
        if self.model.ticked:
            return self.ticked_in_order()
        current = self.table.current_id()
        return [current] if current is not None else []

    def press_main(self) -> None:
        """Ctrl+Enter."""
        if self._panel_timer.isActive():
            self.show_panel_now()
        panel = self.panels.currentWidget()
        panel.main_button.click()  # type: ignore[attr-defined]

    def print_all(self) -> None:
        """Print the slips of all orders shown."""
        if self.model.rowCount() <= _MOST_SLIPS:
            self.actions.print_slips(self.model.all_ids())

    def _menu_wanted(self, order_id: int, place: QPoint) -> None:
        found = queries.rows([order_id])
        if found:
            self.actions.show_menu(found[0], place)

    # --- search, filters, order --------------------------------------------------------------------------

    def _typed(self, text: str) -> None:
        if text.strip():
            self._typing.start()
        else:
            self._typing.stop()
            self.run_search()

    def run_search(self) -> None:
        """Show what fits the search box; the view again where it is empty."""
        text = " ".join(self.search.text().split())
        if text == self._searched:
            return
        was_searching = bool(self._searched)
        self._searched = text
        self._found = tuple(search.find(text)) if text else None
        if bool(text) != was_searching:
            kept = preferences.get("view_filters").get(str(self.view), {}) if not text else {}
            names = {str(each) for each in Filter}
            filters = frozenset(Filter(name) for name in kept.get("filters", []) if name in names)
            self.pills.set_on(filters, str(kept.get("channel", "")))
        self.reload()

    def _pills_changed(self) -> None:
        self._keep()
        self.reload()

    def sort_by(self, sort: Sort) -> None:
        """Order by a column; the same one again turns it round."""
        self._descending = not self._descending if sort is self._sort else sort is Sort.TOTAL
        self._sort = sort
        self._keep()
        self.reload()

    def _keep(self) -> None:
        """Remember order and filters of the view; a search's own are not kept."""
        if self._found is not None:
            return
        kept = dict(preferences.get("view_filters"))
        kept[str(self.view)] = {
            "filters": sorted(str(each) for each in self.pills.filters),
            "channel": self.pills.channel,
            "sort": str(self._sort),
            "descending": self._descending,
        }
        preferences.put("view_filters", kept)

    def escape(self) -> bool:
        """Esc: clear the search, then the ticks. True where there was something to clear."""
        if self.search.text():
            self.search.clear()
            return True
        if self.model.ticked:
            self.model.clear_ticks()
            return True
        return False


# One press prints at most this many; more are printed in parts, by filter.
_MOST_SLIPS = 500
