"""The pages beside the sidebar: which one is on show, made when first opened, and the ways between them."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from makerapp.models import queries
from makerapp.models.list_rows import View
from makerapp.ui.actions import OrderActions
from makerapp.ui.areas import first_stop, move_focus
from makerapp.ui.context import AppContext
from makerapp.ui.orders.orders_page import OrdersPage
from makerapp.ui.page import Page
from makerapp.ui.shop_page import ShopPage, ShopPlace
from makerapp.ui.sidebar import Sidebar

if TYPE_CHECKING:
    from makerapp.services.paperwork.slip_code import ScannedSlip
    from makerapp.ui.fulfillment.wizard import FulfillmentWizard
    from makerapp.ui.help_page import HelpPage
    from makerapp.ui.orders.first_run import FirstRunPage

_OTHER = Qt.FocusReason.OtherFocusReason


class Pages(QStackedWidget):
    """The orders, and what takes their place: a shop page, help, the wizard, the first run.

    ``turned`` comes with every page shown. ``order_wanted`` asks for an order's window; the
    other signals are the presses of the first run.
    """

    turned = Signal()
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
        self.orders = OrdersPage(actions, self)
        self.wizard: FulfillmentWizard | None = None
        self._help: HelpPage | None = None
        self._first_run: FirstRunPage | None = None
        self._shop_pages: dict[ShopPlace, ShopPage] = {}
        self.addWidget(self.orders)

    # --- which page --------------------------------------------------------------------------------------

    def show_page(self, page: Page, marked: View | ShopPlace | None = None) -> None:
        """Put a page on show; ``marked`` is its line in the sidebar."""
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

    def show_view(self, view: View) -> None:
        """Open a view of the orders. The wizard is left first, with its progress kept."""
        if not self.page.make_way():
            return
        if not queries.has_any_order():
            self.show_page(self.first_run)
            return
        self.show_page(self.orders, view)
        self.orders.show_view(view)
        self.orders.table.setFocus(_OTHER)

    def show_shop(self, place: ShopPlace) -> None:
        """Open a page of the shop, read anew. The wizard is left first, as for a view."""
        if not self.page.make_way():
            return
        page = self.shop_page(place)
        page.refresh()
        self.show_page(page, place)
        first_stop(page).setFocus(_OTHER)

    def shop_page(self, place: ShopPlace) -> ShopPage:
        """A page of the shop, made when it is first opened."""
        if place not in self._shop_pages:
            self._shop_pages[place] = _MAKERS[place](self._context, self)
            self._shop_pages[place].order_wanted.connect(self.order_wanted)
            self.addWidget(self._shop_pages[place])
        return self._shop_pages[place]

    def shop_place(self) -> ShopPlace | None:
        """Which page of the shop is on show."""
        return next((place for place, page in self._shop_pages.items() if page is self.page), None)

    def back_to_orders(self) -> None:
        """From help or a page of the shop to the orders as they stood; in an empty shop to the first run."""
        if queries.has_any_order():
            self.show_page(self.orders, self.orders.view)
            self.orders.table.setFocus(_OTHER)
        else:
            self.show_page(self.first_run)

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

    def show_help(self) -> None:
        """Help & shortcuts as a page; a second F1 goes back."""
        from makerapp.ui.help_page import HelpPage

        if self._help is None:
            self._help = HelpPage(self._context, self)
            self._help.closed.connect(self.back_to_orders)
            self.addWidget(self._help)
        if self.page is self._help:
            self.back_to_orders()
        elif self.page.has_sidebar:
            self.show_page(self._help)
            first_stop(self._help).setFocus(_OTHER)

    def show_guide(self, chapter: str, heading: str = "") -> None:
        """The user guide at a chapter, by its name, and at a heading of it."""
        if not self.page.make_way():
            return
        if self._help is None or self.page is not self._help:
            self.show_help()
        if self._help is not None:
            self._help.open_chapter(chapter, heading)

    def show_wizard(self, ids: list[int], current: int) -> None:
        """Open the fulfillment wizard on these orders."""
        from makerapp.ui.fulfillment.wizard import FulfillmentWizard

        if self.wizard is None:
            self.wizard = FulfillmentWizard(self._context, self)
            self.wizard.closed.connect(self._leave_wizard)
            self.addWidget(self.wizard)
        self.show_page(self.wizard, self.orders.view)
        self.wizard.open_orders(ids, current)

    def warn_of_slip(self, slip: ScannedSlip) -> None:
        """The wizard was opened by a slip that is not known or from before a change."""
        if self.wizard is not None and self.is_wizard:
            self.wizard.old_slip.scanned(slip)

    def _leave_wizard(self, order_id: int) -> None:
        self.show_page(self.orders, self.orders.view)
        self.orders.model.clear_ticks()
        self.orders.select_order(order_id)
        self.orders.show_panel_now()
        self.orders.table.setFocus(_OTHER)

    # --- what the keys do on the page on show ------------------------------------------------------------

    def on_orders(self, run: Callable[[], object]) -> None:
        """Do something with the list, where it is on show."""
        if self.page is self.orders:
            run()

    def on_current(self, run: Callable[[int], object]) -> None:
        """Do something with the order that is selected, or on the bench."""
        ids = [self.orders.table.current_id()] if self.page is self.orders else self.page.order_ids()
        if len(ids) == 1 and ids[0] is not None:
            run(ids[0])

    def press_edit(self, edit_order: Callable[[int], object]) -> None:
        """F2: edit what the page has selected; an order with ``edit_order``."""
        if not self.page.press_edit():
            self.on_current(edit_order)

    def focus_search(self) -> None:
        """Ctrl+F: to the search box of the page, else to that of the orders; not out of the wizard."""
        own = self.page.search_field()
        if own is not None:
            own.setFocus(Qt.FocusReason.ShortcutFocusReason)
            return
        if self.page is not self.orders and self.page.has_sidebar:
            self.back_to_orders()
        if self.page is self.orders:
            self.orders.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self.orders.search.selectAll()

    def move_area(self, step: int) -> None:
        """F6: sidebar, the areas of the page, and round again."""
        page = self.page
        sidebar = [(self._sidebar, self._sidebar.entry)] if page.has_sidebar else []
        move_focus([*sidebar, *(page.areas() or [(page, first_stop(page))])], step)

    def escape(self) -> None:
        """Esc: leave help, clear the search, clear the ticks. A page of the shop stays: it is a place, not a step."""
        if self.page is self._help:
            self.back_to_orders()
        else:
            self.page.escape()

    # --- changes -----------------------------------------------------------------------------------------

    def refresh(self, change: Any, busiest: View) -> None:
        """Read again what a commit touched: ``change`` is the database's ``Change``.

        The first order of an empty shop opens ``busiest``, where the work is; the last one's going ends the list.
        """
        self.refresh_shop_page()
        self.orders.forget_counts()
        has_orders = queries.has_any_order()
        if self.is_first_run and has_orders:
            self.show_view(busiest)
        elif has_orders:
            self.orders.refresh(None if change.everything else sorted(change.orders))
        elif self.shop_place() is None:
            self.show_page(self.first_run)

    def refresh_shop_page(self) -> None:
        """Read the page of the shop again that is on show, if one is; the others are read when they are opened."""
        page = self.page
        if isinstance(page, ShopPage):
            page.refresh()


def _products(context: AppContext, parent: QWidget) -> ShopPage:
    from makerapp.ui.products.products_page import ProductsPage

    return ProductsPage(context, parent)


def _earnings(context: AppContext, parent: QWidget) -> ShopPage:
    from makerapp.ui.earnings.earnings_page import EarningsPage

    return EarningsPage(context, parent)


_MAKERS: dict[ShopPlace, Callable[[AppContext, QWidget], ShopPage]] = {
    ShopPlace.PRODUCTS: _products,
    ShopPlace.EARNINGS: _earnings,
}
