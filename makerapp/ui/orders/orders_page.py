"""The page with the list: what it shows, how it follows changes, and the panel beside it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QPoint, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from makerapp.models import queries, search
from makerapp.models.queries import ListQuery
from makerapp.models.rows import STATUS_OF_VIEW, Filter, Sort, View, ViewCount
from makerapp.services import preferences, shop
from makerapp.ui.actions import OrderActions
from makerapp.ui.orders import empty_words, kept_list, list_words
from makerapp.ui.orders.empty_words import EmptyWords
from makerapp.ui.orders.kept_list import KeptList
from makerapp.ui.orders.list_card import ListCard
from makerapp.ui.orders.list_head import ListHead
from makerapp.ui.orders.order_panel import OrderPanel
from makerapp.ui.orders.own_undo import OwnUndo
from makerapp.ui.orders.table_model import OrderTableModel
from makerapp.ui.orders.table_view import OrderTableView
from makerapp.ui.panel import SidePanel, panel_width
from makerapp.ui.refusals import guarded
from makerapp.ui.theme import THEME

if TYPE_CHECKING:
    from makerapp.ui.orders.selection_panel import SelectionPanel

_TYPING_PAUSE_MS = 150
# One press prints at most this many; more are printed in parts, by filter.
_MOST_SLIPS = 500

PillCounts = tuple[dict[Filter, int], dict[str, int]]


class OrdersPage(QWidget):
    """One view of the orders. ``view_wanted`` and ``import_wanted`` come from the empty list's button."""

    view_wanted = Signal(object)
    import_wanted = Signal()
    new_wanted = Signal()

    def __init__(self, actions: OrderActions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.order_actions = actions
        self.view = View.TO_PACK
        self._how = KeptList()
        self._searched = ""
        self._found: tuple[int, ...] | None = None
        self._counts: dict[View, ViewCount] = {}
        self._pill_cache: dict[tuple[View, date], PillCounts] = {}
        # The list is on the screen first; the panel follows a moment later.
        self._panel_may_fill = False
        self._refreshing = False
        self._selection_panel: SelectionPanel | None = None
        self.model = OrderTableModel(self)
        self.table = OrderTableView(self.model, self)
        self._build()
        self._search_undo = OwnUndo(self.search)
        self._typing = _timer(self, _TYPING_PAUSE_MS, self.run_search)
        self._panel_timer = _timer(self, 0, self._show_panel)
        self._connect()

    # --- building ----------------------------------------------------------------------------------------

    def _build(self) -> None:
        edge = THEME.metric("edge")
        whole = QHBoxLayout(self)
        whole.setContentsMargins(THEME.metric("space1"), edge, edge, edge)
        whole.setSpacing(THEME.metric("gap"))
        self.head = ListHead(self)
        self.search, self.pills, self.print_button = self.head.search, self.head.pills, self.head.print_button
        self.left = QVBoxLayout()
        self.left.setSpacing(THEME.metric("space2") + 2)
        self.left.addWidget(self.head)
        self.card = ListCard(self.table, self)
        self.left.addWidget(self.card, 1)
        whole.addLayout(self.left, 1)
        self.panels = QStackedWidget(self)
        self.order_panel = OrderPanel(self.order_actions, self)
        self.panels.addWidget(self.order_panel)
        whole.addWidget(self.panels)

    def _connect(self) -> None:
        self.search.textChanged.connect(self._typed)
        self.head.new_button.clicked.connect(self.new_wanted)
        self.print_button.clicked.connect(self.print_all)
        self.pills.changed.connect(self._pills_changed)
        self.table.head.sort_wanted.connect(self.sort_by)
        self.table.current_changed.connect(self._current_changed)
        self.table.opened.connect(self.order_actions.open)
        self.table.menu_wanted.connect(self._menu_wanted)
        self.model.ticks_changed.connect(self._panel_timer.start)
        self.order_actions.created.connect(self.show_new_order)
        self.card.pressed.connect(self._empty_pressed)

    @property
    def selection_panel(self) -> SelectionPanel:
        """The panel of ticked orders, made when the first order is ticked."""
        if self._selection_panel is None:
            from makerapp.ui.orders.selection_panel import SelectionPanel

            self._selection_panel = SelectionPanel(self.order_actions, self)
            self._selection_panel.cleared.connect(self.model.clear_ticks)
            self._selection_panel.done.connect(lambda ids: self.model.set_ticked(ids, False))
            self.panels.addWidget(self._selection_panel)
        return self._selection_panel

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # Words too wide for the panel must not push its frame wider than the panel itself.
        self.panels.setFixedWidth(panel_width(self.window().width()))

    # --- what is shown -----------------------------------------------------------------------------------

    @property
    def is_search(self) -> bool:
        """Whether a search result stands in place of the view."""
        return self._found is not None

    def show_view(self, view: View) -> None:
        """Open a view: search and ticks go, its own filters and order come back, its first row is selected."""
        self.view = view
        self._typing.stop()
        self._searched, self._found = "", None
        self.search.clear()
        self._recall()
        self.model.clear_ticks()
        self.reload()

    def _recall(self) -> None:
        self._how = kept_list.recall(self.view)
        self.pills.set_on(self._how.filters, self._how.channel)

    def query(self) -> ListQuery:
        """The list as view, filters, order and search ask for it."""
        return ListQuery(
            view=View.ALL if self.is_search else self.view,
            today=shop.today(),
            filters=self.pills.filters,
            channel=self.pills.channel,
            sort=self._how.sort,
            descending=self._how.descending,
            ids=self._found,
        )

    def reload(self) -> None:
        """Read the list anew and select its first row."""
        query = self.query()
        self.table.cells.cutoff = preferences.get("post_cutoff")
        self.table.show_status(self.is_search or self.view is View.ALL)
        self.table.head.show_sort(self._how.sort, self._how.descending)
        self._refreshing = True
        self.model.show_list(query, self._arranged(query))
        self.table.verticalScrollBar().setValue(0)
        self._refreshing = False
        self._show_counts(query)
        self.table.select_row(0)
        self._panel_timer.start()

    def _arranged(self, query: ListQuery) -> list[int] | None:
        """A search result's order: what stands in the present view first."""
        if query.ids is None:
            return None
        everything = queries.ids(query)
        if self.view is View.ALL or not everything:
            return everything
        here = queries.ids(replace(query, view=self.view))
        first = set(here)
        return here + [order_id for order_id in everything if order_id not in first]

    def refresh(self, changed: Sequence[int] | None) -> None:
        """Something was written: read again what it touched, keep the place, select the next where a row went."""
        self._pill_cache.clear()
        self._search_undo.forget()
        query = self.query()
        if self.model.query is None or query.today != self.model.query.today:
            self.reload()
            return
        before, row = self.table.current_id(), self.table.currentIndex().row()
        self._refreshing = True
        self.model.refresh(changed, self._arranged(query))
        self._refreshing = False
        self._show_counts(query)
        place = self.model.row_of(before, max(0, row)) if before is not None else -1
        self.table.select_row(place if place >= 0 else min(max(0, row), self.model.rowCount() - 1))
        self._untick_gone(changed)
        self._panel_timer.start()

    def _untick_gone(self, changed: Sequence[int] | None) -> None:
        """An order that left the view is no longer among those ticked in it."""
        ticked = tuple(self.model.ticked if changed is None else self.model.ticked & set(changed))
        if ticked and not self.is_search:
            here = set(queries.ids(ListQuery(self.view, shop.today(), ids=ticked)))
            self.model.set_ticked([order_id for order_id in ticked if order_id not in here], False)

    def select_order(self, order_id: int) -> bool:
        """Make an order the current one; False where the list does not hold it."""
        row = self.model.row_of(order_id, max(0, self.table.currentIndex().row()))
        if row >= 0:
            self.table.select_row(row)
        return row >= 0

    def show_new_order(self, order_id: int) -> None:
        """Select an order just typed in, in the view where it waits."""
        if not (self.view is View.ALL and not self.is_search and self.select_order(order_id)):
            for row in queries.rows([order_id]):
                self.view_wanted.emit(next(view for view, status in STATUS_OF_VIEW.items() if status is row.status))
            if not self.select_order(order_id):
                self.pills.clear()
                self.select_order(order_id)
        self._panel_timer.start()

    # --- counts and words --------------------------------------------------------------------------------

    def show_view_counts(self, counts: dict[View, ViewCount]) -> None:
        """Take over the counts of all views, which the window reads once for sidebar and page."""
        self._counts = counts

    def _show_counts(self, query: ListQuery) -> None:
        shown = self.model.rowCount()
        counts, channels = self._pill_counts(query)
        self.pills.show_counts(counts, channels if self.is_search or self.view is View.ALL else {})
        self.head.title.setText(list_words.title(self.view, self.is_search))
        if self._found is not None:
            self.head.counts.setText(list_words.of_search(shown, len(self._found)))
        else:
            self.head.counts.setText(list_words.of_view(self.view, shown, self._is_filtered(), self._counts))
        self.print_button.setText(list_words.print_all(shown))
        self.print_button.setToolTip(self.tr("{what} (Ctrl+Shift+P)").format(what=list_words.print_all(shown)))
        self.print_button.setVisible(0 < shown <= _MOST_SLIPS)
        self._show_empty(shown)

    def _pill_counts(self, query: ListQuery) -> PillCounts:
        """Counted once per view until something changes: over a long history it takes longer than a keystroke may."""
        if query.ids is not None:
            return queries.pill_counts(query)
        key = (query.view, query.today)
        if key not in self._pill_cache:
            self._pill_cache[key] = queries.pill_counts(query)
        return self._pill_cache[key]

    def _is_filtered(self) -> bool:
        return bool(self.pills.filters or self.pills.channel)

    def _show_empty(self, shown: int) -> None:
        filters = self.pills.filters
        total = self._counts.get(self.view, ViewCount(0, 0, 0)).orders
        if shown:
            self.card.show_table()
        elif self.is_search:
            self.card.show_empty(empty_words.of_search(self._searched))
        elif self._is_filtered() and total:
            word = self.pills.word(next(iter(filters))) if len(filters) == 1 and not self.pills.channel else ""
            self.card.show_empty(empty_words.of_filter(self.view, word, total))
        else:
            self.card.show_empty(empty_words.of_view(self.view, self._counts))

    def _empty_pressed(self, pressed: EmptyWords) -> None:
        if pressed.does == "clear":
            self.search.clear()
        elif pressed.does == "all":
            self.pills.clear()
        elif pressed.does == "open":
            self.view_wanted.emit(pressed.target)
        elif pressed.does == "import":
            self.import_wanted.emit()

    # --- panel -------------------------------------------------------------------------------------------

    def _current_changed(self, _order_id: Any) -> None:
        if not self._refreshing:
            self._panel_timer.start()

    def fill_panel_from_now(self) -> None:
        """The list was painted: show the selected order beside it."""
        self._panel_may_fill = True
        self._panel_timer.start()

    def _show_panel(self) -> None:
        if not self._panel_may_fill:
            return
        if self.model.ticked:
            self.selection_panel.show_orders(self.ticked_in_order())
            self.panels.setCurrentWidget(self.selection_panel)
        else:
            self.order_panel.show_order(self.table.current_id())
            self.panels.setCurrentWidget(self.order_panel)

    @property
    def panel(self) -> SidePanel:
        """The panel that stands beside the list: of one order, or of those ticked."""
        return self.selection_panel if self.model.ticked else self.order_panel

    def show_panel_now(self) -> None:
        """Fill the panel at once rather than after the events waiting."""
        self._panel_timer.stop()
        self._panel_may_fill = True
        self._show_panel()

    def ticked_in_order(self) -> list[int]:
        """Ticked orders in the order of the list, whether the list shows them or not."""
        ticked = tuple(self.model.ticked)
        how = self._how
        return queries.ids(ListQuery(View.ALL, shop.today(), ids=ticked, sort=how.sort, descending=how.descending))

    def selected_ids(self) -> list[int]:
        """What an action is about: the ticked orders, else the current one."""
        if self.model.ticked:
            return self.ticked_in_order()
        current = self.table.current_id()
        return [current] if current is not None else []

    def press_main(self) -> None:
        """Ctrl+Enter: the green button of the panel that stands there."""
        if self._panel_timer.isActive():
            self.show_panel_now()
        if self.panel.main_button.isVisible():
            self.panel.main_button.click()

    def print_all(self) -> None:
        """Print the slips of all orders shown."""
        if self.model.rowCount() <= _MOST_SLIPS:
            self.order_actions.print_slips(self.model.all_ids())

    def _menu_wanted(self, order_id: int, place: QPoint) -> None:
        found = queries.rows([order_id])
        if found:
            self.order_actions.show_menu(found[0], place)

    # --- search, filters, order --------------------------------------------------------------------------

    def _typed(self, text: str) -> None:
        if text.strip():
            self._typing.start()
        else:
            self._typing.stop()
            self.run_search()

    def run_search(self) -> None:
        """Show what fits the search box; the view again, as it was filtered, where it is empty."""
        text = " ".join(self.search.text().split())
        if text == self._searched:
            return
        begins = not self._searched
        self._searched = text
        self._found = self._find(text) if text else None
        if not text:
            self._recall()
        elif begins:
            self.pills.set_on(frozenset())
        self.reload()

    def _find(self, text: str) -> tuple[int, ...]:
        """What fits, the present view's own first: a search that stops at the newest hits must not miss its work."""
        here = search.find(text, STATUS_OF_VIEW[self.view]) if self.view is not View.ALL else []
        return tuple(dict.fromkeys([*here, *search.find(text)]))

    def _pills_changed(self) -> None:
        self._keep(replace(self._how, filters=self.pills.filters, channel=self.pills.channel))
        self.reload()

    def sort_by(self, sort: Sort) -> None:
        """Order by a column; the same one again turns it round. Totals begin with the largest."""
        descending = not self._how.descending if sort is self._how.sort else sort is Sort.TOTAL
        self._keep(replace(self._how, sort=sort, descending=descending))
        self.reload()

    def _keep(self, how: KeptList) -> None:
        """Remember order and filters of the view; a search's own are not kept."""
        self._how = how
        if not self.is_search:
            guarded(self, lambda: kept_list.keep(self.view, how))

    def escape(self) -> bool:
        """Esc: clear the search, then the ticks. True where there was something to clear."""
        if self.search.text():
            self.search.clear()
        elif self.model.ticked:
            self.model.clear_ticks()
        else:
            return False
        return True


def _timer(parent: OrdersPage, milliseconds: int, run: Any) -> QTimer:
    timer = QTimer(parent)
    timer.setSingleShot(True)
    timer.setInterval(milliseconds)
    timer.timeout.connect(run)
    return timer
