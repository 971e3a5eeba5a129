"""The page of the shop's products: the list with search and filters, and the selected one beside it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from makerapp.models import product_queries
from makerapp.models.product_queries import ProductFilter, ProductList, ProductQuery, ProductRow, ProductSort
from makerapp.services import products
from makerapp.services.key_table import with_keys
from makerapp.services.outcome import Outcome
from makerapp.ui import picture_keeping
from makerapp.ui.context import AppContext
from makerapp.ui.orders import undo_asking
from makerapp.ui.panel import grown, panel_width
from makerapp.ui.products import list_words, photo_button, product_windows
from makerapp.ui.products.product_panel import ProductPanel
from makerapp.ui.products.table_model import ProductTableModel
from makerapp.ui.products.table_view import ProductTableView
from makerapp.ui.refusals import guarded
from makerapp.ui.shop_page import ShopPage
from makerapp.ui.theme import THEME
from makerapp.ui.widgets.buttons import GhostButton, MainButton, PillButton, SecondaryButton
from makerapp.ui.widgets.card import Card
from makerapp.ui.widgets.elided_label import ElidedLabel
from makerapp.ui.widgets.empty_state import EmptyState
from makerapp.ui.widgets.flow_layout import FlowLayout
from makerapp.ui.widgets.menu import Menu
from makerapp.ui.widgets.search_field import SearchField

if TYPE_CHECKING:
    from makerapp.services.scanned import Code
    from makerapp.ui.scanner.heard import Heard

_TYPING_PAUSE_MS = 120
_SEARCH_WIDTH = 248
_PILL_ICONS = {
    ProductFilter.BEYOND: "triangle-alert",
    ProductFilter.OUT: "package-x",
    ProductFilter.LOW: "arrow-down",
    ProductFilter.ARCHIVED: "archive",
}
# These begin with the large figures: of stock, the most pressing are the smallest.
_LARGEST_FIRST = (ProductSort.PROMISED, ProductSort.PRICE, ProductSort.ON_HAND)


class ProductsPage(ShopPage):
    """What the shop makes, what lies on the shelf and what is promised."""

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._sort, self._descending = ProductSort.TITLE, False
        self._list = ProductList((), dict.fromkeys(ProductFilter, 0), 0, 0)
        self._empty_does = ""
        self.model = ProductTableModel(self)
        self.table = ProductTableView(self.model, self)
        self._build_head()
        self._build_list()
        self.panel = ProductPanel(self)
        self.add_panel(self.panel)
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(_TYPING_PAUSE_MS)
        self._typing.timeout.connect(self._search_now)
        self._connect()
        self.set_title(self.tr("Products"))
        self.entry = self.table

    # --- building ----------------------------------------------------------------------------------------

    def _build_head(self) -> None:
        self.head.removeWidget(self.title)
        self.counts = ElidedLabel("", "secondary", self)
        names = QVBoxLayout()
        names.setSpacing(1)
        names.addWidget(self.title)
        names.addWidget(self.counts)
        self.search = SearchField(self.tr("Search products"), "Ctrl+F", self)
        self.search.setToolTip(with_keys(self.tr("Search by name, variant, SKU or shelf place"), "Ctrl+F"))
        self.search.setFixedWidth(grown(_SEARCH_WIDTH))
        self.new_button = SecondaryButton(self.tr("New product"), "plus", self)
        self.new_button.setToolTip(with_keys(self.tr("New product"), "Ctrl+N"))
        self.head.addLayout(names, 1)
        self.head.addWidget(self.search)
        self.head.addWidget(self.new_button)

    def _build_list(self) -> None:
        self.pills = {each: PillButton(list_words.filter_word(each), icon, self) for each, icon in _PILL_ICONS.items()}
        self._pill_row = QWidget(self)
        self._pill_row.setAccessibleName(self.tr("Filters"))
        row = QHBoxLayout(self._pill_row)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(THEME.metric("space2"))
        # In a second line where large letters or long words leave too little room for one.
        flow = FlowLayout(gap=THEME.metric("space2"))
        row.addLayout(flow, 1)
        for which, pill in self.pills.items():
            pill.set_icon(_PILL_ICONS[which], 14)
            flow.addWidget(pill)
        self.labels_button = GhostButton(self.tr("Print labels…"), "tag", self._pill_row, small=True)
        self.labels_button.setToolTip(self.tr("Labels with a code to scan, for the products shown"))
        row.addWidget(self.labels_button, 0, Qt.AlignmentFlag.AlignTop)
        self.card = Card(self, padding=1)
        self.card.body.setContentsMargins(1, 1, 1, 1)
        self.empty = EmptyState("", parent=self)
        self._stack = QStackedWidget(self.card)
        self._stack.addWidget(self.table)
        self._stack.addWidget(self.empty)
        self.card.body.addWidget(self._stack)
        self.body.setSpacing(THEME.metric("space3"))
        self.body.addWidget(self._pill_row)
        self.body.addWidget(self.card, 1)

    def _connect(self) -> None:
        self.search.textChanged.connect(lambda _text: self._typing.start())
        self.new_button.clicked.connect(self.press_new)
        self.labels_button.clicked.connect(lambda _checked=False: self._print_labels(self._list.rows))
        for which, pill in self.pills.items():
            pill.clicked.connect(lambda on, which=which: self._filter_pressed(which, on))
        self.table.head.sort_wanted.connect(self.sort_by)
        self.table.current_changed.connect(lambda _id: self._show_panel())
        self.table.opened.connect(self.edit)
        self.table.menu_wanted.connect(self.show_menu)
        self.empty.pressed.connect(self._empty_pressed)
        panel = self.panel
        panel.receive_wanted.connect(lambda key: self._change_stock(key, "receive"))
        panel.count_wanted.connect(lambda key: self._change_stock(key, "count"))
        panel.adjust_wanted.connect(lambda key: self._change_stock(key, "adjust"))
        panel.edit_wanted.connect(self.edit)
        panel.undo_wanted.connect(lambda event_id: undo_asking.undo_event(self.context, event_id, self.window()))
        panel.order_wanted.connect(self.order_wanted)
        panel.unarchive_wanted.connect(lambda key: self._do(lambda: products.unarchive(key)))
        panel.menu_wanted.connect(self.show_menu)
        panel.photo_wanted.connect(lambda key, source: photo_button.set_photo(self.context, self, key, source))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.panel.setFixedWidth(panel_width(self.window().width()))

    # --- what is shown -----------------------------------------------------------------------------------

    @property
    def filter(self) -> ProductFilter | None:
        """The filter that is on."""
        return next((which for which, pill in self.pills.items() if pill.isChecked()), None)

    def refresh(self) -> None:
        """Read the list again; the product shown stays, or the one that took its place."""
        query = ProductQuery(self.search.text(), self.filter, self._sort, self._descending)
        self._list = product_queries.listed(query)
        before, number = self.table.current_id(), self.table.currentIndex().row()
        self.table.blockSignals(True)
        self.model.show_rows(self._list.rows)
        place = self.model.position_of(before)
        last = self.model.rowCount() - 1
        self.table.select_row(place if place >= 0 else min(max(0, number), last))
        self.table.blockSignals(False)
        self.table.head.show_sort(self._sort, self._descending)
        self._show_words()
        self._show_panel()

    def select(self, product_id: int) -> bool:
        """Make a product the current one; what hides it is cleared."""
        # A search that is only being typed would hide it in a moment.
        if self._typing.isActive() or self.model.position_of(product_id) < 0:
            self.search.clear()
            self._typing.stop()
            self._set_filter(None)
            self.refresh()
        position = self.model.position_of(product_id)
        if position >= 0:
            self.table.select_row(position)
            self.table.scrollTo(self.model.index(position, 0))
        return position >= 0

    def _show_panel(self) -> None:
        self.panel.show_product(self.table.current_id())

    def _show_words(self) -> None:
        text, chosen = self.search.text(), self.filter
        self.counts.setText(list_words.above(self._list, text, chosen) if self._list.total else "")
        for which, pill in self.pills.items():
            number = self._list.counts[which]
            pill.setText(f"{list_words.filter_word(which)} {number:,}")
            pill.setVisible(number > 0 or pill.isChecked())
        self.labels_button.setVisible(bool(self._list.rows))
        shown = [*self.pills.values(), self.labels_button]
        self._pill_row.setVisible(any(not each.isHidden() for each in shown))
        if self._list.rows:
            self._stack.setCurrentWidget(self.table)
            return
        words = list_words.empty(self._list, text, chosen)
        self._empty_does = words.does
        self.empty.set_words(words.title, words.line, words.button, words.icon)
        self._stack.setCurrentWidget(self.empty)

    # --- search, filter, order ---------------------------------------------------------------------------

    def _search_now(self) -> None:
        self.table.select_row(0)
        self.refresh()

    def _filter_pressed(self, which: ProductFilter, on: bool) -> None:
        self._set_filter(which if on else None)
        self.refresh()

    def _set_filter(self, chosen: ProductFilter | None) -> None:
        for which, pill in self.pills.items():
            pill.setChecked(which is chosen)

    def sort_by(self, sort: ProductSort) -> None:
        """Order the list; the same once more turns it round."""
        self._descending = not self._descending if sort is self._sort else sort in _LARGEST_FIRST
        self._sort = sort
        self.refresh()

    def _empty_pressed(self) -> None:
        if self._empty_does == "new":
            self.press_new()
            return
        if self._empty_does == "archived":
            self._filter_pressed(ProductFilter.ARCHIVED, True)
            return
        self.search.clear()
        self._set_filter(None)
        self.refresh()

    # --- doing -------------------------------------------------------------------------------------------

    def edit(self, product_id: int) -> None:
        """Open the form of a product."""
        product_windows.edit(self.context, product_id, self)

    def _change_stock(self, product_id: int, how: product_windows.How) -> None:
        product_windows.change_stock(self.context, product_id, how, self)

    def _print_labels(self, rows: Sequence[ProductRow]) -> None:
        product_windows.print_labels(self.context, rows, self)

    def _do(self, fn: Callable[[], Outcome]) -> None:
        done = guarded(self, fn)
        if done is not None:
            self.context.show_toast(done)

    def menu(self, product_id: int, parent: QWidget) -> Menu | None:
        """Everything that can be done with a product; ⋯, right click and the Menu key show it."""
        row = product_queries.row(product_id)
        if row is None:
            return None
        menu = Menu(parent)
        menu.setAccessibleName(self.tr("Product {name}").format(name=row.title))
        menu.add(self.tr("Edit"), lambda: self.edit(product_id), "pencil", keys="Enter")
        if row.archived:
            menu.add(self.tr("Bring back"), lambda: self._do(lambda: products.unarchive(product_id)), "archive-restore")
            return menu
        menu.add(self.tr("Receive…"), lambda: self._change_stock(product_id, "receive"), "package-plus")
        menu.add(self.tr("Count…"), lambda: self._change_stock(product_id, "count"), "clipboard-check")
        menu.add(self.tr("Adjust…"), lambda: self._change_stock(product_id, "adjust"), "scale")
        menu.add(self.tr("Print labels…"), lambda: self._print_labels([row]), "tag")
        menu.addSeparator()
        menu.add(self.tr("Archive"), lambda: self._do(lambda: products.archive(product_id)), "archive")
        return menu

    def show_menu(self, product_id: int, place: QPoint) -> None:
        """Pop the menu up at a global position."""
        menu = self.menu(product_id, self)
        if menu is not None:
            menu.aboutToHide.connect(menu.deleteLater)
            menu.popup(place)

    # --- keys --------------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Paste) and self.panel.product is not None:
            if not self.panel.picture.paste():
                self.context.show_toast(picture_keeping.nothing_to_paste())
            return
        super().keyPressEvent(event)

    @property
    def main_button(self) -> MainButton:
        """Receive…, or bring back what is archived."""
        return self.panel.main_button

    def press_new(self) -> bool:
        """Ctrl+N: a new product; it is the one selected afterwards."""
        product_id = product_windows.new(self.context, self)
        if product_id is not None:
            self.refresh()
            self.select(product_id)
        return True

    def press_edit(self) -> bool:
        """F2: edit the selected product."""
        product_id = self.table.current_id()
        if product_id is not None:
            self.edit(product_id)
        return True

    @property
    def toast_place(self) -> QWidget:
        """Over the list, never over the panel's buttons."""
        return self.card

    def scanned(self, code: Code) -> Heard | None:
        """The label of a product selects it."""
        from makerapp.ui.scanner.in_windows import in_products

        return in_products(self, code)

    def areas(self) -> list[tuple[QWidget, QWidget]]:
        """F6: list, panel."""
        entry = self.table if self.model.rowCount() else self.empty.button
        return [(self.card, entry), (self.panel, self.panel.main_button)]

    def search_field(self) -> QWidget:
        """Ctrl+F looks for products here."""
        return self.search

    def escape(self) -> bool:
        """Esc clears the search, then the filter."""
        if self.search.text():
            self.search.clear()
        elif self.filter is not None:
            self._set_filter(None)
        else:
            return False
        self.refresh()
        self.table.setFocus()
        return True
