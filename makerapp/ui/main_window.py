"""The one window: sidebar, the page with the orders, and the pages that take its place."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QCloseEvent, QPaintEvent, QResizeEvent

from makerapp.models import queries
from makerapp.models.list_rows import View, ViewCount
from makerapp.paths import DataFolder
from makerapp.services import channel_rules, preferences, shop, work_calendar
from makerapp.services.outcome import Outcome
from makerapp.ui import window_size
from makerapp.ui.actions import OrderActions
from makerapp.ui.context import AppContext
from makerapp.ui.drop import FileDropWindow
from makerapp.ui.orders.sample_banner import SampleBanner
from makerapp.ui.pages import Pages
from makerapp.ui.refusals import guarded
from makerapp.ui.scanner.desk import ScanDesk
from makerapp.ui.sidebar import Sidebar
from makerapp.ui.signals import AppSignals
from makerapp.ui.theme import THEME
from makerapp.ui.widgets.card import Surface
from makerapp.ui.widgets.handed import handed_row
from makerapp.ui.window_keys import bind_keys

if TYPE_CHECKING:
    from makerapp.ui.orders.first_run import FirstRunPage
    from makerapp.ui.orders.orders_page import OrdersPage
    from makerapp.ui.widgets.toast import ToastHost

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
        # Asked when the maker closes it: whether it only hides, as with the tray.
        self.hides_on_close: Callable[[], bool] = lambda: False
        self._toasts: ToastHost | None = None
        self.context = AppContext(signals, THEME, data, self.show_toast, queries.newest_batch())
        self.actions_of_orders = OrderActions(self.context, self)
        self._build()
        self._connect(signals)
        self.scan_desk = ScanDesk(self)
        bind_keys(self)
        window_size.restore(self, preferences.get("window_geometry"))
        self._minute = QTimer(self)
        self._minute.setInterval(_MINUTE_MS)
        self._minute.timeout.connect(self._look_at_the_day)
        self._minute.start()
        self._day = _this_day()
        self.sidebar.show_shop()
        self._read_first_counts()
        # In an empty shop this is the page that says how to begin.
        self.show_today()

    # --- building ----------------------------------------------------------------------------------------

    def _build(self) -> None:
        central = Surface(self)
        row = handed_row(central, 0, 0, 0, 0)
        row.setSpacing(0)
        self.sidebar = Sidebar(central)
        self.pages = Pages(self.context, self.actions_of_orders, self.sidebar, central)
        self.sample_banner = SampleBanner(self.context, self)
        row.addWidget(self.sidebar)
        row.addWidget(self.pages, 1)
        self.setCentralWidget(central)
        self.actions_of_orders.queue = self.pages.queue
        self.actions_of_orders.pack_queue = self.pages.pack_queue
        self.actions_of_orders.list_name = self.pages.list_name

    def _connect(self, signals: AppSignals) -> None:
        signals.changed.connect(self._changed)
        self.sidebar.view_chosen.connect(self.pages.show_view)
        self.sidebar.place_chosen.connect(self.pages.show_shop)
        self.sidebar.saved.chosen.connect(self.pages.show_saved)
        self.sidebar.saved.menu_wanted.connect(lambda key, place: self.orders.saved_menu.show(key, place))
        self.sidebar.import_wanted.connect(self.choose_files)
        self.sidebar.settings_wanted.connect(self.open_settings)
        self.sidebar.help_wanted.connect(self.pages.show_help)
        self.actions_of_orders.fulfill_wanted.connect(self.pages.show_wizard)
        self.actions_of_orders.batch_wanted.connect(self.pages.show_batch)
        self.actions_of_orders.old_slip_scanned.connect(self.pages.warn_of_slip)
        self.pages.import_wanted.connect(self.choose_files)
        self.pages.new_wanted.connect(self.new_order)
        self.pages.list_made.connect(self._list_made)
        self.pages.order_wanted.connect(self.actions_of_orders.open)
        self.pages.samples_wanted.connect(self.add_samples)
        self.pages.settings_wanted.connect(self.open_settings)
        self.pages.turned.connect(self._page_turned)

    def _list_made(self, orders: OrdersPage) -> None:
        orders.left.insertWidget(1, self.sample_banner)
        orders.show_view_counts(self._counts)
        orders.view_wanted.connect(self.pages.show_view)
        orders.saved_wanted.connect(self.pages.show_saved)
        orders.today_wanted.connect(self.pages.show_today)
        orders.import_wanted.connect(self.choose_files)
        orders.new_wanted.connect(self.new_order)

    # --- pages -------------------------------------------------------------------------------------------

    @property
    def orders(self) -> OrdersPage:
        """The list of orders."""
        return self.pages.orders

    @property
    def first_run(self) -> FirstRunPage:
        """The page of an empty shop."""
        return self.pages.first_run

    def show_today(self) -> None:
        """Open Today."""
        self.pages.show_today()

    def show_view(self, view: View) -> None:
        """Open a view of the orders."""
        self.pages.show_view(view)

    def show_help(self) -> None:
        """Help & shortcuts as a page; a second time goes back."""
        self.pages.show_help()

    def show_wizard(self, ids: list[int], current: int) -> None:
        """Open the fulfillment wizard on these orders."""
        self.pages.show_wizard(ids, current)

    def _page_turned(self) -> None:
        if self._toasts is not None:
            self._toasts.set_anchor(self.pages.toast_place)

    # --- windows -----------------------------------------------------------------------------------------

    def new_order(self) -> None:
        """Type an order in."""
        self.actions_of_orders.new()

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

    def open_settings(self, section: str = "", setting: str = "") -> None:
        """Settings, at a section where one is named, and at one setting of it by the words beside it."""
        from makerapp.ui.settings.settings_dialog import SettingsDialog

        dialog = SettingsDialog(self.context, section, self)
        if setting:
            dialog.find_setting(setting)
        dialog.exec()

    def open_palette(self) -> None:
        """Ctrl+K: find views, actions, orders, settings and help by plain words; a second time closes it."""
        from makerapp.ui.palette.palette import open_palette

        open_palette(self)

    def add_samples(self) -> None:
        """Fill the program with the sample shop."""
        from makerapp.services import sample_shop

        done = guarded(self, sample_shop.add)
        if done is not None:
            self.show_toast(done)

    def change_text_size(self, step: int) -> None:
        """Ctrl+plus and minus."""
        from makerapp.ui import text_size

        size = guarded(self, lambda: text_size.change(step))
        if size is not None:
            self.show_toast(self.tr("Text size {n} %").format(n=size))

    # --- changes -----------------------------------------------------------------------------------------

    def _changed(self, change: Any) -> None:
        """A commit: ``change`` is the database's ``Change``."""
        if change.shop:
            self.sidebar.show_shop()
        if change.orders or change.products or change.everything:
            self._read_counts()
            self.pages.refresh(change)
        elif change.shop:
            self.pages.refresh_page()
            self._look_at_the_day()

    def _look_at_the_day(self) -> None:
        """After midnight "today" is another day, after the post it is late; the rules of a marketplace may change."""
        if (now := _this_day()) != self._day:
            self._day = now
            self._read_counts()
            if self.pages.open_list is not None:
                self.pages.open_list.reload()
        # The greeting and the post office follow the clock too.
        if self.pages.page is self.pages.today:
            self.pages.today.refresh()

    def _read_first_counts(self) -> None:
        """Of the lists of work alone: counting a long history would keep the first page waiting."""
        self._show_counts(queries.work_counts(shop.today(), work_calendar.first_day_in_time()))

    def _read_counts(self) -> None:
        self._show_counts(queries.view_counts(shop.today(), work_calendar.first_day_in_time()))

    def _show_counts(self, counts: dict[View, ViewCount]) -> None:
        self._counts = counts
        self.sidebar.show_counts(counts)
        self.pages.show_view_counts(counts)
        samples = queries.sample_count()
        for banner in (self.sample_banner, self.pages.today.sample_banner):
            banner.show_count(samples, counts[View.ALL].orders if View.ALL in counts else samples)

    @property
    def toasts(self) -> ToastHost:
        """What shows the messages, made for the first one."""
        if self._toasts is None:
            from makerapp.ui.widgets.toast import ToastHost

            self._toasts = ToastHost(self, self.pages.toast_place)
        return self._toasts

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
        from makerapp.services import event_words
        from makerapp.ui.widgets.dialog_shell import front_toasts

        text = event_words.toast_text(what) if isinstance(what, Outcome) else what
        batch = undo_batch
        if isinstance(what, Outcome) and batch is None and what.kind not in _NOT_UNDONE:
            batch = what.batch_id
        is_one_again = isinstance(what, Outcome) and what.kind in ("undone", "redone") and len(what.order_ids) == 1
        if isinstance(what, Outcome) and is_one_again and self.pages.open_list is not None:
            # What was taken back is what the maker wants to see.
            self.pages.open_list.select_order(what.order_ids[0])
        undo = None if batch is None else lambda: self.actions_of_orders.undo_batch(batch)
        front_toasts(self.toasts).show(text, second_line, run or undo, action=action)

    # --- size --------------------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.sidebar.set_narrow(self.width() < THEME.metric("sidebar_narrow_below"))

    def focusNextPrevChild(self, forward: bool) -> bool:
        from makerapp.ui.widgets.reading_order import put_in_order

        put_in_order(self)
        return super().focusNextPrevChild(forward)

    def closeEvent(self, event: QCloseEvent) -> None:
        geometry = bytes(self.saveGeometry().toBase64().data()).decode("ascii")
        guarded(self, lambda: preferences.put("window_geometry", geometry))
        if event.spontaneous() and self.hides_on_close():
            event.ignore()
            return
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
        self._read_counts()
        self.orders.fill_panel_from_now()
        from makerapp.ui import touch_offer

        touch_offer.watch(self)


def _this_day() -> tuple[object, ...]:
    """What the lists go by that moves without a press: the day, its post, and what marketplaces are about to cancel."""
    return shop.today(), work_calendar.first_day_in_time(), work_calendar.cutoff(), channel_rules.cancels()
