"""The page with the list: what it shows, how it follows changes, and the panel beside it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from makerapp.models import queries
from makerapp.models.list_rows import STATUS_OF_VIEW, Filter, View, ViewCount
from makerapp.models.queries import ListQuery
from makerapp.services import shop, work_calendar
from makerapp.ui.actions import OrderActions
from makerapp.ui.orders.empty_words import EmptyWords
from makerapp.ui.orders.list_card import ListCard
from makerapp.ui.orders.list_choice import ListChoice
from makerapp.ui.orders.list_counts import MOST_SLIPS, ListCounts
from makerapp.ui.orders.list_head import ListHead
from makerapp.ui.orders.order_panel import OrderPanel
from makerapp.ui.orders.own_undo import OwnUndo
from makerapp.ui.orders.table_model import OrderTableModel
from makerapp.ui.orders.table_view import OrderTableView
from makerapp.ui.page import Page
from makerapp.ui.panel import SidePanel, panel_width
from makerapp.ui.theme import THEME
from makerapp.ui.widgets.handed import handed_row

if TYPE_CHECKING:
    from makerapp.services.saved_views import SavedView
    from makerapp.services.scanned import Code
    from makerapp.ui.orders.saved_view_menu import SavedViewMenu
    from makerapp.ui.orders.selection_panel import SelectionPanel
    from makerapp.ui.orders.ticked import TickedOrders
    from makerapp.ui.scanner.heard import Heard
    from makerapp.ui.widgets.buttons import MainButton

# To put more in order would keep the window waiting, and nothing is done to so many one by one.
_MOST_ORDERED = 5000


class OrdersPage(Page):
    """One view of the orders. ``view_wanted`` and ``import_wanted`` come from the empty list's button."""

    view_wanted = Signal(object)
    import_wanted = Signal()
    new_wanted = Signal()
    # A search that was begun on Today is over.
    today_wanted = Signal()
    # The key of a saved list that is to be opened.
    saved_wanted = Signal(str)

    def __init__(self, actions: OrderActions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.order_actions = actions
        # The list is on the screen first; the panel follows a moment later, and never behind another page.
        self._panel_may_fill = False
        self._refreshing = False
        self._ticked: TickedOrders | None = None
        self._saved_menu: SavedViewMenu | None = None
        self.model = OrderTableModel(self)
        self.table = OrderTableView(self.model, self)
        self._build()
        self._search_undo = OwnUndo(self.search)
        self._panel_timer = QTimer(self)
        self._panel_timer.setSingleShot(True)
        self._panel_timer.timeout.connect(self._show_panel)
        self._connect()

    # --- building ----------------------------------------------------------------------------------------

    def _build(self) -> None:
        edge = THEME.metric("edge")
        whole = handed_row(self, THEME.metric("space1"), edge, edge, edge)
        whole.setSpacing(THEME.metric("gap"))
        self.head = ListHead(self)
        self.search, self.pills, self.print_button = self.head.search, self.head.pills, self.head.print_button
        self.left = QVBoxLayout()
        self.left.setSpacing(THEME.metric("space2") + 2)
        self.left.addWidget(self.head)
        self.card = ListCard(self.table, self)
        self.left.addWidget(self.card, 1)
        self.choice = ListChoice(self.head)
        self._counts = ListCounts(self.choice, self.head, self.card)
        whole.addLayout(self.left, 1)
        self.panels = QStackedWidget(self)
        self.order_panel = OrderPanel(self.order_actions, self.panels)
        self.panels.addWidget(self.order_panel)
        whole.addWidget(self.panels)

    def _connect(self) -> None:
        self.choice.changed.connect(self.reload)
        self.search.returnPressed.connect(self._search_entered)
        self.head.new_button.clicked.connect(self.new_wanted)
        self.print_button.clicked.connect(self.print_all)
        self.head.papers_button.clicked.connect(lambda _checked=False: self.show_papers())
        self.head.bench_button.clicked.connect(self.show_bench_papers)
        self.head.day_button.clicked.connect(self.ask_end_of_day)
        self.head.saved_button.clicked.connect(lambda _checked=False: self.saved_menu.press())
        self.table.head.sort_wanted.connect(self.choice.sort_by)
        self.table.current_changed.connect(self._current_changed)
        self.table.opened.connect(self.order_actions.open)
        self.table.menu_wanted.connect(self._menu_wanted)
        self.model.ticks_changed.connect(self._panel_timer.start)
        self.order_actions.created.connect(self.show_new_order)
        self.card.pressed.connect(self._empty_pressed)

    @property
    def ticked(self) -> TickedOrders:
        """What stands there while orders are ticked, made for the first one."""
        if self._ticked is None:
            from makerapp.ui.orders.ticked import TickedOrders

            self._ticked = TickedOrders(self)
        return self._ticked

    @property
    def selection_panel(self) -> SelectionPanel:
        """The panel of ticked orders."""
        return self.ticked.panel

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # Words too wide for the panel must not push its frame wider than the panel itself.
        self.panels.setFixedWidth(panel_width(self.window().width()))

    # --- what is shown -----------------------------------------------------------------------------------

    @property
    def view(self) -> View:
        """The view that is open, also behind a search."""
        return self.choice.view

    @property
    def is_search(self) -> bool:
        """Whether a search result stands in place of the view."""
        return self.choice.is_search

    def show_view(self, view: View, filters: frozenset[Filter] | None = None) -> None:
        """Open a view: search and ticks go, its own filters and order come back, its first row is selected.

        ``filters`` take the place of its own for now.
        """
        self.choice.open_view(view, filters)
        self.model.clear_ticks()
        self.reload()

    def show_saved(self, saved: SavedView) -> None:
        """Open a list the maker named, as ``show_view`` opens a view."""
        self.choice.open_saved(saved)
        self.model.clear_ticks()
        self.reload()

    @property
    def place(self) -> View | str:
        """What the sidebar marks while this page is on show: the view, or the key of the saved list."""
        return self.choice.saved.key if self.choice.saved is not None else self.view

    @property
    def saved_menu(self) -> SavedViewMenu:
        """What can be done with saved lists, made for the first press."""
        if self._saved_menu is None:
            from makerapp.ui.orders.saved_view_menu import SavedViewMenu

            self._saved_menu = SavedViewMenu(self)
        return self._saved_menu

    def query(self) -> ListQuery:
        """The list as view, filters, order and search ask for it."""
        return self.choice.query()

    def run_search(self) -> None:
        """Search for what was typed without waiting for the pause."""
        self.choice.run_search()

    def _search_entered(self) -> None:
        """Enter, which a scanner sends, too: the code of a slip opens its order."""
        from makerapp.services.paperwork import slip_code

        slip = slip_code.read(self.search.text())
        if slip is None:
            self.run_search()
            return
        # The list it was scanned in comes back, and its orders follow this one.
        self.search.clear()
        self.order_actions.open_slip(slip)

    def reload(self) -> None:
        """Read the list anew and select its first row."""
        query = self.query()
        self.table.cells.cutoff = work_calendar.cutoff()
        self.table.show_status(self.choice.shows_status)
        self.table.head.show_sort(self.choice.how.sort, self.choice.how.descending)
        self._refreshing = True
        self.model.show_list(query, self.choice.arranged(query))
        self.table.verticalScrollBar().setValue(0)
        self._refreshing = False
        self._counts.show(query, self.model.rowCount())
        self.table.select_row(0)
        self._panel_timer.start()

    def forget_counts(self) -> None:
        """Something was written, whether the list is on show or not: count for the pills again when it is."""
        self._counts.forget()

    def refresh(self, changed: Sequence[int] | None = None) -> None:
        """Something was written: read again what it touched, keep the place, select the next where a row went."""
        self.forget_counts()
        self._search_undo.forget()
        query = self.query()
        if self.model.query is None or (query.today, query.in_time) != (
            self.model.query.today,
            self.model.query.in_time,
        ):
            self.reload()
            return
        before, row = self.table.current_id(), self.table.currentIndex().row()
        self._refreshing = True
        self.model.refresh(changed, self.choice.arranged(query))
        self._refreshing = False
        self._counts.show(query, self.model.rowCount())
        place = self.model.row_of(before, max(0, row)) if before is not None else -1
        self.table.select_row(place if place >= 0 else min(max(0, row), self.model.rowCount() - 1))
        self._untick_gone(changed)
        self._panel_timer.start()

    def _untick_gone(self, changed: Sequence[int] | None) -> None:
        """An order that left the view is no longer among those ticked in it."""
        ticked = tuple(self.model.ticked if changed is None else self.model.ticked & set(changed))
        if ticked and not self.is_search:
            held = self.query().filters & {Filter.HELD}
            here = set(queries.ids(ListQuery(self.view, shop.today(), filters=held, ids=ticked)))
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
        self._counts.of_views = counts

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
        if not (self._panel_may_fill and self.isVisible()):
            return
        if self.model.ticked:
            self.ticked.show(self.ticked_in_order())
            self.panels.setCurrentWidget(self.selection_panel)
        else:
            if self._ticked is not None:
                self._ticked.hide()
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

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._panel_timer.start()

    def ticked_in_order(self) -> list[int]:
        """Ticked orders in the order of the list, whether the list shows them or not; of very many in any order."""
        ticked = tuple(self.model.ticked)
        return self.choice.in_order(ticked) if len(ticked) <= _MOST_ORDERED else list(ticked)

    def order_ids(self) -> list[int]:
        """The ticked orders, else the current one."""
        if self.model.ticked:
            return self.ticked_in_order()
        current = self.table.current_id()
        return [current] if current is not None else []

    @property
    def main_button(self) -> MainButton:
        """The green button of the panel that stands there."""
        return self.panel.main_button

    def press_main(self) -> None:
        """Ctrl+Enter, for what the list shows and not for what the panel still did a moment ago."""
        if self._panel_timer.isActive():
            self.show_panel_now()
        super().press_main()

    def scanned(self, code: Code) -> Heard | None:
        """A carrier's label gives the order selected its tracking number, where it has none."""
        from makerapp.ui.scanner.in_windows import in_list

        return in_list(self, code)

    def banner_row(self) -> tuple[QVBoxLayout, int]:
        """Above the list."""
        return self.left, self.left.indexOf(self.card)

    @property
    def toast_place(self) -> QWidget:
        """Over the list, never over the panel's buttons."""
        return self.card

    def areas(self) -> list[tuple[QWidget, QWidget]]:
        """F6: list, the bar over its foot while orders are ticked, panel."""
        entry = self.table if self.model.rowCount() else self.card.empty.button
        bar = [(self.ticked.bar, self.ticked.bar.entry)] if self.model.ticked else []
        return [(self.card, entry), *bar, (self.panel, self.panel.main_button)]

    def print_all(self) -> None:
        """Print the slips of all orders shown."""
        if self.model.rowCount() <= MOST_SLIPS:
            self.order_actions.print_slips(self.model.all_ids(), is_whole_list=True)

    def show_bench_papers(self) -> None:
        """The menu of what is printed before the making, for all orders shown."""
        from makerapp.ui.orders import workshop_papers

        actions = self.order_actions
        workshop_papers.show_bench_menu(actions.context, self.model.all_ids(), actions.window, self.head.bench_button)

    def ask_end_of_day(self) -> None:
        """Which day's parcels to list for the carriers."""
        from makerapp.ui.orders import post_papers

        post_papers.ask_end_of_day(self.order_actions.context, self.order_actions.window)

    def show_papers(self) -> None:
        """Everything that can be printed, of the ticked orders, else of all shown."""
        from makerapp.ui.printing import print_menu

        ids = self.ticked_in_order()
        if not ids and self.model.rowCount() <= MOST_SLIPS:
            ids = self.model.all_ids()
        actions = self.order_actions
        print_menu.show_shop_menu(actions.context, ids, actions.window, self.head.papers_button)

    def _menu_wanted(self, order_id: int, place: QPoint) -> None:
        found = queries.rows([order_id])
        if found:
            self.order_actions.show_menu(found[0], place)

    def escape(self) -> bool:
        """Esc: clear the search, then the ticks. True where there was something to clear."""
        if self.search.text():
            leads_back = self.choice.is_from_today
            self.search.clear()
            if leads_back:
                self.today_wanted.emit()
                return True
        elif self.model.ticked:
            self.model.clear_ticks()
        else:
            return False
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)
        return True
