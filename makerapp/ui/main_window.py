"""The one window: sidebar, the page with the orders, and the pages that take its place."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from makerapp.models import queries
from makerapp.models.rows import View
from makerapp.paths import DataFolder
from makerapp.services import event_words, preferences, shop, words
from makerapp.services.outcome import Outcome
from makerapp.ui import shortcuts, text_size, window_size
from makerapp.ui.actions import OrderActions
from makerapp.ui.areas import move_focus
from makerapp.ui.context import AppContext
from makerapp.ui.drop import FileDropWindow
from makerapp.ui.orders.orders_page import OrdersPage
from makerapp.ui.orders.sample_banner import SampleBanner
from makerapp.ui.refusals import guarded
from makerapp.ui.sidebar import Sidebar
from makerapp.ui.signals import AppSignals
from makerapp.ui.theme import THEME
from makerapp.ui.widgets.card import Surface
from makerapp.ui.widgets.dialog_shell import front_toasts
from makerapp.ui.widgets.toast import ToastHost

if TYPE_CHECKING:
    from makerapp.ui.fulfillment.wizard import FulfillmentWizard
    from makerapp.ui.help_page import HelpPage
    from makerapp.ui.orders.first_run import FirstRunPage

_MINUTE_MS = 60_000
_NOT_UNDONE = ("undone", "redone", "sample_added", "sample_removed", "printed", "note")


class MainWindow(FileDropWindow):
    """``painted`` comes once, after the first list stands on the screen; ``closed`` when the window goes."""

    painted = Signal()
    closed = Signal()

    def __init__(self, data: DataFolder, signals: AppSignals) -> None:
        super().__init__()
        self.setWindowTitle(self.tr("Makerbench"))
        self.setMinimumSize(THEME.metric("window_min_width"), THEME.metric("window_min_height"))
        self._was_painted = False
        self._wizard: FulfillmentWizard | None = None
        self._help: HelpPage | None = None
        self._first_run: FirstRunPage | None = None
        self.context = AppContext(signals, THEME, data, self.show_toast)
        self.actions_of_orders = OrderActions(self.context, self)
        self._build()
        self._connect(signals)
        self._bind_keys()
        window_size.restore(self, preferences.get("window_geometry"))
        self._minute = QTimer(self)
        self._minute.setInterval(_MINUTE_MS)
        self._minute.timeout.connect(self._look_at_the_day)
        self._minute.start()
        self.sidebar.show_shop()
        self._read_counts()
        self._show_start()

    # --- building ----------------------------------------------------------------------------------------

    def _build(self) -> None:
        central = Surface(self)
        row = QHBoxLayout(central)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        self.sidebar = Sidebar(central)
        self.pages = QStackedWidget(central)
        self.orders = OrdersPage(self.actions_of_orders, self.pages)
        self.pages.addWidget(self.orders)
        self.sample_banner = SampleBanner(self.context, self)
        column = QVBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.pages, 1)
        row.addWidget(self.sidebar)
        row.addLayout(column, 1)
        self.orders.left.insertWidget(1, self.sample_banner)
        self.setCentralWidget(central)
        self.toasts = ToastHost(self, self.orders.card)
        self.actions_of_orders.queue = self.orders.model.all_ids
        self.actions_of_orders.list_name = lambda: "" if self.orders.is_search else words.VIEW_WORDS[self.orders.view]

    def _connect(self, signals: AppSignals) -> None:
        signals.changed.connect(self._changed)
        self.sidebar.view_chosen.connect(self.show_view)
        self.sidebar.import_wanted.connect(self.choose_files)
        self.sidebar.settings_wanted.connect(self.open_settings)
        self.sidebar.help_wanted.connect(self.show_help)
        self.actions_of_orders.fulfill_wanted.connect(self.show_wizard)
        self.orders.view_wanted.connect(self.show_view)
        self.orders.import_wanted.connect(self.choose_files)
        self.orders.new_wanted.connect(self.new_order)

    def _bind_keys(self) -> None:
        page, actions = self.orders, self.actions_of_orders
        bound: dict[str, Callable[[], object]] = {
            "main": lambda: self._on_orders(page.press_main),
            "search": self.focus_search,
            "new": self.new_order,
            "import": self.choose_files,
            "undo": actions.undo_last,
            "redo": actions.redo_last,
            "next_area": lambda: self.move_area(1),
            "previous_area": lambda: self.move_area(-1),
            "bigger": lambda: self.change_text_size(1),
            "smaller": lambda: self.change_text_size(-1),
            "settings": self.open_settings,
            "help": self.show_help,
            "quit": self.close,
            "print": lambda: self._on_orders(lambda: actions.print_slips(page.selected_ids())),
            "print_all": lambda: self._on_orders(page.print_all),
            "edit": lambda: self._on_current(actions.edit),
            "copy_address": lambda: self._on_current(actions.copy_address),
            "escape": self.escape,
        }
        for name, run in bound.items():
            shortcuts.bind(self, shortcuts.keys_of(name), run)
        for view, keys in shortcuts.VIEW_KEYS.items():
            shortcuts.bind(self, (keys,), partial(self.show_view, view))

    # --- pages -------------------------------------------------------------------------------------------

    @property
    def first_run(self) -> FirstRunPage:
        """The page of an empty shop, made when there is one."""
        if self._first_run is None:
            from makerapp.ui.orders.first_run import FirstRunPage

            self._first_run = FirstRunPage(self.pages)
            self._first_run.import_wanted.connect(self.choose_files)
            self._first_run.new_wanted.connect(self.new_order)
            self._first_run.samples_wanted.connect(self.add_samples)
            self._first_run.shop_wanted.connect(lambda: self.open_settings("shop"))
            self.pages.addWidget(self._first_run)
        return self._first_run

    def _show_start(self) -> None:
        """The first page: where the work is, or how to begin."""
        if not queries.has_any_order():
            self._show_page(self.first_run)
            self.sidebar.mark(None)
            return
        self.show_view(self._busiest_view())

    def _busiest_view(self) -> View:
        for view in (View.TO_PACK, View.TO_MAKE, View.TO_CONFIRM):
            if self._counts[view].orders:
                return view
        return View.ALL

    def _show_page(self, page: QWidget) -> None:
        self.pages.setCurrentWidget(page)
        wizard = self._wizard if page is self._wizard else None
        self.sidebar.setVisible(wizard is None)
        # A toast keeps to the column left of the panel, whose buttons it must never cover.
        left = self.orders.card if page is self.orders else page
        self.toasts.set_anchor(wizard.pages if wizard is not None else left)

    def show_view(self, view: View) -> None:
        """Open a view of the orders. The wizard is left first, with its progress kept."""
        if self._wizard is not None and self.pages.currentWidget() is self._wizard:
            self._wizard.close_wizard()
            if self.pages.currentWidget() is self._wizard:
                return
        if not queries.has_any_order():
            self._show_page(self.first_run)
            self.sidebar.mark(None)
            return
        self.sidebar.mark(view)
        self._show_page(self.orders)
        self.orders.show_view(view)
        self.orders.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_help(self) -> None:
        """Help & shortcuts as a page; a second F1 goes back."""
        from makerapp.ui.help_page import HelpPage

        if self._help is None:
            self._help = HelpPage(self.pages)
            self._help.closed.connect(self._leave_help)
            self.pages.addWidget(self._help)
        if self.pages.currentWidget() is self._help:
            self._leave_help()
            return
        if self.pages.currentWidget() is self._wizard:
            return
        self.sidebar.mark(None)
        self._show_page(self._help)
        self._help.back.setFocus(Qt.FocusReason.OtherFocusReason)

    def _leave_help(self) -> None:
        if queries.has_any_order():
            self.sidebar.mark(self.orders.view)
            self._show_page(self.orders)
        else:
            self._show_page(self.first_run)

    def show_wizard(self, ids: list[int], current: int) -> None:
        """Open the fulfillment wizard on these orders."""
        from makerapp.ui.fulfillment.wizard import FulfillmentWizard

        if self._wizard is None:
            self._wizard = FulfillmentWizard(self.context, self.pages)
            self._wizard.closed.connect(self._leave_wizard)
            self.pages.addWidget(self._wizard)
        self._show_page(self._wizard)
        self._wizard.open_orders(ids, current)

    def _leave_wizard(self, order_id: int) -> None:
        self._show_page(self.orders)
        self.orders.model.clear_ticks()
        self.orders.select_order(order_id)
        self.orders.show_panel_now()
        self.orders.table.setFocus(Qt.FocusReason.OtherFocusReason)

    # --- windows -----------------------------------------------------------------------------------------

    def new_order(self) -> None:
        """Type an order in."""
        self.actions_of_orders.edit(None)

    def choose_files(self) -> None:
        """Choose orders files, then show what they would bring in."""
        from makerapp.ui.importing.choose import choose_files

        paths = choose_files(self)
        if paths:
            self.import_files(paths)

    def import_files(self, paths: Sequence[Path]) -> None:
        """Show what these files would bring in, with the press that does it."""
        from makerapp.ui.importing.import_dialog import ImportDialog

        ImportDialog(self.context, list(paths), self).exec()

    def open_settings(self, section: str = "") -> None:
        """Settings, at a section where one is named."""
        from makerapp.ui.settings.settings_dialog import SettingsDialog

        SettingsDialog(self.context, section, self).exec()

    def add_samples(self) -> None:
        """Fill the program with the sample shop."""
        from makerapp.services import sample_shop

        done = guarded(self, sample_shop.add)
        if done is not None:
            self.show_toast(done)

    # --- keys --------------------------------------------------------------------------------------------

    def _on_orders(self, run: Callable[[], object]) -> None:
        page = self.pages.currentWidget()
        if page is self.orders:
            run()
        elif page is self._wizard and self._wizard is not None and run == self.orders.press_main:
            self._wizard.press_main()

    def _on_current(self, run: Callable[[int], object]) -> None:
        order_id = self.orders.table.current_id()
        if self.pages.currentWidget() is self.orders and order_id is not None:
            run(order_id)

    def focus_search(self) -> None:
        """Ctrl+F: to the search box, from anywhere but the wizard."""
        if self.pages.currentWidget() is self._help:
            self._leave_help()
        if self.pages.currentWidget() is self.orders:
            self.orders.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self.orders.search.selectAll()

    def move_area(self, step: int) -> None:
        """F6: sidebar, list, panel, and round again."""
        if self.pages.currentWidget() is not self.orders:
            return
        chosen = self.sidebar.items[self.orders.view]
        panel = self.orders.panel
        list_ = self.orders.table if self.orders.model.rowCount() else self.orders.card.empty.button
        areas: list[tuple[QWidget, QWidget]] = [
            (self.sidebar, chosen),
            (self.orders.card, list_),
            (panel, panel.main_button),
        ]
        move_focus(areas, step)

    def escape(self) -> None:
        """Esc: leave help, clear the search, clear the ticks."""
        page = self.pages.currentWidget()
        if page is self._help:
            self._leave_help()
        elif page is self._wizard and self._wizard is not None:
            self._wizard.close_wizard()
        elif page is self.orders and self.orders.escape():
            self.orders.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def change_text_size(self, step: int) -> None:
        """Ctrl+plus and minus."""
        size = guarded(self, lambda: text_size.change(step))
        if size is not None:
            self.show_toast(self.tr("Text size {n} %").format(n=size))

    # --- changes -----------------------------------------------------------------------------------------

    def _changed(self, change: Any) -> None:
        """A commit: ``change`` is the database's ``Change``."""
        if change.shop:
            self.sidebar.show_shop()
        if not (change.orders or change.products or change.everything):
            return
        self._read_counts()
        if self.pages.currentWidget() is self._first_run:
            if queries.has_any_order():
                self.show_view(self._busiest_view())
        elif not queries.has_any_order():
            self._show_start()
        else:
            self.orders.refresh(None if change.everything else sorted(change.orders))

    def _look_at_the_day(self) -> None:
        """After midnight "today" is another day, and more may be late."""
        query = self.orders.model.query
        if query is not None and query.today != shop.today():
            self._read_counts()
            self.orders.reload()

    def _read_counts(self) -> None:
        self._counts = queries.view_counts(shop.today())
        self.sidebar.show_counts(self._counts)
        self.orders.show_view_counts(self._counts)
        self.sample_banner.show_count(queries.sample_count(), self._counts[View.ALL].orders)

    def show_toast(
        self,
        what: Outcome | str,
        *,
        undo_batch: int | None = None,
        second_line: str = "",
        action: str = "",
        run: Callable[[], object] | None = None,
    ) -> None:
        """Say what was done, with Undo where it can be taken back, or with another button."""
        text = event_words.toast_text(what) if isinstance(what, Outcome) else what
        batch = undo_batch
        if isinstance(what, Outcome) and batch is None and what.kind not in _NOT_UNDONE:
            batch = what.batch_id
        if isinstance(what, Outcome) and what.kind in ("undone", "redone") and len(what.order_ids) == 1:
            # What was taken back is what the maker wants to see.
            self.orders.select_order(what.order_ids[0])
        undo = None if batch is None else lambda: self.actions_of_orders.undo_batch(batch)
        front_toasts(self.toasts).show(text, second_line, run or undo, action=action)

    # --- size --------------------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.sidebar.set_narrow(self.width() < THEME.metric("sidebar_narrow_below"))

    def closeEvent(self, event: QCloseEvent) -> None:
        geometry = bytes(self.saveGeometry().toBase64().data()).decode("ascii")
        guarded(self, lambda: preferences.put("window_geometry", geometry))
        super().closeEvent(event)
        self.closed.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._was_painted:
            self._was_painted = True
            # The children are painted in the same pass, before the event loop comes round again.
            QTimer.singleShot(0, self._first_paint_done)

    def _first_paint_done(self) -> None:
        self.painted.emit()
        self.orders.fill_panel_from_now()
