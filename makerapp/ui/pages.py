"""The pages beside the sidebar: which one is on show, made when first opened, and the ways between them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from makerapp.models import queries
from makerapp.models.list_rows import Filter, View, ViewCount
from makerapp.services import preferences, saved_views, words
from makerapp.translation import tr
from makerapp.ui.actions import OrderActions
from makerapp.ui.areas import first_stop, let_go_of_focus, move_focus
from makerapp.ui.context import AppContext
from makerapp.ui.page import Page
from makerapp.ui.shop_page import ShopPage, ShopPlace
from makerapp.ui.shop_pages import MAKERS
from makerapp.ui.sidebar import Sidebar
from makerapp.ui.today.today_page import TodayPage

if TYPE_CHECKING:
    from makerapp.services.paperwork.slip_code import ScannedSlip
    from makerapp.ui.batch.batch_page import BatchPage
    from makerapp.ui.batch.kept_banner import KeptBanner
    from makerapp.ui.fulfillment.wizard import FulfillmentWizard
    from makerapp.ui.help_page import HelpPage
    from makerapp.ui.orders.first_run import FirstRunPage
    from makerapp.ui.orders.orders_page import OrdersPage

_OTHER = Qt.FocusReason.OtherFocusReason


class Pages(QStackedWidget):
    """Today, the orders, and what takes their place: a shop page, help, the wizard, the first run.

    ``turned`` comes with every page shown, ``list_made`` with the list of orders, once. ``order_wanted`` asks for an
    order's window; the other signals are the presses of the first run.
    """

    turned = Signal()
    list_made = Signal(object)
    import_wanted = Signal()
    new_wanted = Signal()
    samples_wanted = Signal()
    settings_wanted = Signal(str)
    order_wanted = Signal(int)

    def __init__(self, context: AppContext, actions: OrderActions, sidebar: Sidebar, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self._sidebar = sidebar
        # Made in its place: a page full of widgets that moves is dressed a second time.
        self.today = TodayPage(actions, self)
        self._actions = actions
        self._orders: OrdersPage | None = None
        # Where help and the wizard go back to.
        self._before: Page = self.today
        self.wizard: FulfillmentWizard | None = None
        self.batch: BatchPage | None = None
        self._kept_batch: KeptBanner | None = None
        self._help: HelpPage | None = None
        self._first_run: FirstRunPage | None = None
        self._shop_pages: dict[ShopPlace, ShopPage] = {}
        self.addWidget(self.today)
        self.today.view_wanted.connect(self.show_view)
        self.today.search_wanted.connect(self.search_orders)
        self.today.new_wanted.connect(self.new_wanted)
        self.today.import_wanted.connect(self.import_wanted)

    @property
    def orders(self) -> OrdersPage:
        """The list of orders, made when it is first opened, or else once the first page stands on the screen."""
        if self._orders is None:
            from makerapp.ui.orders.orders_page import OrdersPage

            self._orders = OrdersPage(self._actions, self)
            self.addWidget(self._orders)
            self.list_made.emit(self._orders)
        return self._orders

    @property
    def open_list(self) -> OrdersPage | None:
        """The list of orders where it was opened, so that there is something in it to follow changes."""
        return self._orders if self._orders is not None and self._orders.model.query is not None else None

    def show_view_counts(self, counts: dict[View, ViewCount]) -> None:
        """Hand the counts of all views, which the window reads once, to the list."""
        if self._orders is not None:
            self._orders.show_view_counts(counts)

    # --- which page --------------------------------------------------------------------------------------

    def show_page(self, page: Page, marked: View | ShopPlace | str | None = None) -> None:
        """Put a page on show; ``marked`` is its line in the sidebar."""
        if page in (self.today, self._orders):
            self._before = page
        if page is self._orders:
            self._offer_batch()
        if page not in (self._first_run, self.currentWidget()):
            let_go_of_focus(self)
        self.setCurrentWidget(page)
        # The page that goes may hand its focus to the sidebar, which scrolls there; what is marked comes after.
        self._sidebar.mark(marked)
        self._sidebar.setVisible(page.has_sidebar)
        self.turned.emit()

    @property
    def page(self) -> Page:
        """The page on show."""
        page = self.currentWidget()
        assert isinstance(page, Page)
        return page

    @property
    def toast_place(self) -> QWidget:
        """Where messages stand on the page on show."""
        return self.page.toast_place

    @property
    def is_wizard(self) -> bool:
        """Whether the fulfillment wizard is on show."""
        return self.wizard is not None and self.page is self.wizard

    @property
    def is_first_run(self) -> bool:
        """Whether the page of an empty shop is on show."""
        return self._first_run is not None and self.page is self._first_run

    def show_today(self) -> None:
        """Open Today, read anew; in an empty shop the first run. The wizard is left first, with its progress kept."""
        if not self.page.make_way():
            return
        if not queries.has_any_order():
            self.show_page(self.first_run, ShopPlace.TODAY)
            return
        self.today.open_anew()
        self.show_page(self.today, ShopPlace.TODAY)
        first_stop(self.today).setFocus(_OTHER)

    def show_view(self, view: View, filters: frozenset[Filter] | None = None) -> None:
        """Open a view of the orders, with ``filters`` for now in place of its own. The wizard is left first."""
        if not self.page.make_way():
            return
        if not queries.has_any_order():
            self.show_page(self.first_run, ShopPlace.TODAY)
            return
        self.show_page(self.orders, view)
        self.orders.show_view(view, filters)
        self.orders.table.setFocus(_OTHER)

    def show_saved(self, key: str) -> None:
        """Open a list the maker named, as a view; the view it was of where it is gone."""
        saved = saved_views.find(key)
        if saved is None or not queries.has_any_order():
            self.show_view(saved.view if saved is not None else self.orders.view)
            return
        if not self.page.make_way():
            return
        self.show_page(self.orders, key)
        self.orders.show_saved(saved)
        self.orders.table.setFocus(_OTHER)

    def search_orders(self, text: str) -> None:
        """Go on typing a search in the list of all orders."""
        self.show_view(View.ALL)
        self.orders.choice.is_from_today = True
        self.orders.search.setFocus(_OTHER)
        self.orders.search.setText(text)

    def show_shop(self, place: ShopPlace) -> None:
        """Open a page of the shop, read anew. The wizard is left first, as for a view."""
        if place is ShopPlace.TODAY:
            self.show_today()
            return
        if not self.page.make_way():
            return
        page = self.shop_page(place)
        page.refresh()
        self.show_page(page, place)
        first_stop(page).setFocus(_OTHER)

    def shop_page(self, place: ShopPlace) -> Page:
        """Today, or a page of the shop, which is made when it is first opened."""
        if place is ShopPlace.TODAY:
            return self.today
        if place not in self._shop_pages:
            self._shop_pages[place] = MAKERS[place](self._context, self)
            self._shop_pages[place].order_wanted.connect(self.order_wanted)
            self._shop_pages[place].orders_wanted.connect(self.show_found)
            self._shop_pages[place].import_wanted.connect(self.import_wanted)
            self.addWidget(self._shop_pages[place])
        return self._shop_pages[place]

    def shop_place(self) -> ShopPlace | None:
        """Which page is on show that is no view of the orders."""
        pages = {ShopPlace.TODAY: self.today, **self._shop_pages}
        return next((place for place, page in pages.items() if page is self.page), None)

    def queue(self) -> list[int]:
        """The orders that follow each other on the page that work begins on, Today or the list."""
        return self.today.queue() if self._before is self.today else self.orders.model.all_ids()

    def pack_queue(self) -> list[int]:
        """Those of them that packing goes through."""
        return self.today.pack_queue() if self._before is self.today else self.queue()

    def list_name(self) -> str:
        """What that list is called; "" for a search."""
        if self._before is self.today:
            return tr("Today")
        return "" if self.orders.is_search else words.VIEW_WORDS[self.orders.view]

    def back(self) -> None:
        """From help or a page of the shop to Today or the orders, as they stood; in an empty shop to the first run."""
        if not queries.has_any_order():
            self.show_page(self.first_run, ShopPlace.TODAY)
        elif self._before is self.today:
            self.today.refresh()
            self.show_page(self.today, ShopPlace.TODAY)
            first_stop(self.today).setFocus(_OTHER)
        else:
            self.show_page(self.orders, self.orders.place)
            self.orders.table.setFocus(_OTHER)

    @property
    def first_run(self) -> FirstRunPage:
        """The page of an empty shop, made when there is one."""
        if self._first_run is None:
            from makerapp.ui.orders.first_run import FirstRunPage

            self._first_run = FirstRunPage(self)
            self._first_run.import_wanted.connect(self.import_wanted)
            self._first_run.new_wanted.connect(self.new_wanted)
            self._first_run.samples_wanted.connect(self.samples_wanted)
            self._first_run.shop_wanted.connect(lambda: self.settings_wanted.emit("shop"))
            self.addWidget(self._first_run)
        return self._first_run

    @property
    def help(self) -> HelpPage:
        """Help, made when it is first opened."""
        if self._help is None:
            from makerapp.ui.help_page import HelpPage

            self._help = HelpPage(self._context, self)
            self._help.closed.connect(self.back)
            self.addWidget(self._help)
        return self._help

    def show_help(self) -> None:
        """Help & shortcuts as a page; a second F1 goes back."""
        if self.page is self._help:
            self.back()
        elif self.page.has_sidebar:
            self.show_page(self.help)
            first_stop(self.help).setFocus(_OTHER)

    def show_guide(self, chapter: str, heading: str = "") -> None:
        """The user guide at a chapter, by its name, and at a heading of it; the wizard keeps how far it is."""
        if not self.page.make_way():
            return
        if self.page is not self._help:
            self.show_page(self.help)
            first_stop(self.help).setFocus(_OTHER)
        self.help.open_chapter(chapter, heading)

    def made_wizard(self) -> FulfillmentWizard:
        """The fulfillment wizard, made when it is first asked for."""
        from makerapp.ui.fulfillment.wizard import FulfillmentWizard

        if self.wizard is None:
            self.wizard = FulfillmentWizard(self._context, self)
            self.wizard.closed.connect(self._leave_wizard)
            self.addWidget(self.wizard)
        return self.wizard

    def show_wizard(self, ids: list[int], current: int) -> None:
        """Open the fulfillment wizard on these orders."""
        wizard = self.made_wizard()
        self.show_page(wizard, self.orders.view)
        wizard.comes_from(today=self._before is self.today)
        wizard.open_orders(ids, current)

    def show_batch(self, ids: list[int]) -> None:
        """Pack these orders together, in this order; a batch of just them goes on where it was left."""
        from makerapp.ui.batch.batch_page import BatchPage

        if not self.page.make_way():
            return
        if self.batch is None:
            self.batch = BatchPage(self._context, self)
            self.batch.closed.connect(self._leave_batch)
            self.batch.wizard_wanted.connect(lambda order_id: self.show_wizard([order_id], order_id))
            self.addWidget(self.batch)
        self.show_page(self.batch, self.orders.view)
        self.batch.open_orders(ids)

    def _leave_batch(self, to_today: bool) -> None:
        (self.show_today if to_today else self.back)()
        if not to_today and self.page is self._orders:
            self.orders.model.clear_ticks()

    def _offer_batch(self) -> None:
        """Over the list: a batch that was begun is gone on with by one press."""
        if self._kept_batch is None:
            if not preferences.get("open_batch"):
                return
            from makerapp.ui.batch.kept_banner import KeptBanner

            self._kept_batch = KeptBanner(self.orders)
            self._kept_batch.wanted.connect(self.show_batch)
            self.orders.left.insertWidget(1, self._kept_batch)
        self._kept_batch.look()

    def show_found(self, words: str, order_ids: Sequence[int]) -> None:
        """Show these orders in the list, under ``words`` in its search box."""
        if self.page.make_way():
            self.show_page(self.orders, self.orders.place)
            self.orders.choice.show_found(words, order_ids)
            self.orders.table.setFocus(_OTHER)

    def warn_of_slip(self, slip: ScannedSlip) -> None:
        """The wizard was opened by a slip that is not known or from before a change."""
        if self.wizard is not None and self.is_wizard:
            self.wizard.old_slip.scanned(slip)

    def _leave_wizard(self, order_id: int) -> None:
        if self._before is self.today or (self.wizard is not None and self.wizard.has_ended):
            self._before = self.today
            self.back()
            return
        self.show_page(self.orders, self.orders.place)
        self.orders.model.clear_ticks()
        self.orders.select_order(order_id)
        self.orders.show_panel_now()
        self.orders.table.setFocus(_OTHER)

    # --- what the keys do on the page on show ------------------------------------------------------------

    def on_current(self, run: Callable[[int], object]) -> None:
        """Do something with the order that is selected, or on the bench."""
        ids = [self.orders.table.current_id()] if self.page is self._orders else self.page.order_ids()
        if len(ids) == 1 and ids[0] is not None:
            run(ids[0])

    def press_edit(self, edit_order: Callable[[int], object]) -> None:
        """F2: edit what the page has selected; an order with ``edit_order``."""
        if not self.page.press_edit():
            self.on_current(edit_order)

    def focus_search(self) -> None:
        """Ctrl+F: to the search box of the page, else to that of the orders; not out of the wizard."""
        if (own := self.page.search_field()) is not None:
            own.setFocus(Qt.FocusReason.ShortcutFocusReason)
            return
        if self.page is not self._orders and self.page.has_sidebar:
            self.back()
        if self.page is self.today:
            self.today.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        elif self.page is self._orders:
            self.orders.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self.orders.search.selectAll()

    def move_area(self, step: int) -> None:
        """F6: sidebar, the areas of the page, and round again."""
        page = self.page
        sidebar = [(self._sidebar, self._sidebar.entry)] if page.has_sidebar else []
        move_focus([*sidebar, *(page.areas() or [(page, first_stop(page))])], step)

    def escape(self) -> None:
        """Esc: clear the search, clear the ticks, leave help. A page of the shop stays: it is a place, not a step."""
        if not self.page.escape() and self.page is self._help:
            self.back()

    # --- changes -----------------------------------------------------------------------------------------

    def refresh(self, change: Any) -> None:
        """Read again what a commit touched: ``change`` is the database's ``Change``.

        The first order of an empty shop opens Today; the last one's going ends it.
        """
        self.refresh_page()
        if self._orders is not None:
            self._orders.forget_counts()
        has_orders = queries.has_any_order()
        if self.is_first_run and has_orders:
            self.show_today()
        elif has_orders and self.open_list is not None:
            self.open_list.refresh(None if change.everything else sorted(change.orders))
        elif not has_orders and self.shop_place() in (None, ShopPlace.TODAY):
            self.show_page(self.first_run, ShopPlace.TODAY)

    def refresh_page(self) -> None:
        """Read Today or the page of the shop again, if it is on show; the others are read when they are opened."""
        page = self.page
        if page is self.today or isinstance(page, ShopPage):
            page.refresh()
