"""The pages of the window, each with what stands on it now and then: a search, ticks, a message, a wrong scan."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QWidget

from makerapp.models.list_rows import View
from makerapp.tour.screens.batch import BATCH_STEPS, open_batch
from makerapp.tour.screens.help import open_help, open_help_search
from makerapp.tour.screens.screen import Screen
from makerapp.tour.screens.tools import order_in, settle
from makerapp.tour.screens.wizard import open_banner, open_read_back, open_wizard
from makerapp.ui.main_window import MainWindow
from makerapp.ui.shop_page import ShopPlace


def _view(view: View, window: MainWindow) -> QWidget:
    window.show_view(view)
    return window


def _place(place: ShopPlace, window: MainWindow) -> QWidget:
    window.pages.show_shop(place)
    return window


def _report_numbers(window: MainWindow) -> QWidget:
    from makerapp.ui.reports.reports_page import ReportsPage

    window.pages.show_shop(ShopPlace.REPORTS)
    page = window.pages.page
    assert isinstance(page, ReportsPage)
    settle()
    for card in page.cards:
        card.show_numbers.setChecked(True)
    return window


def _search(words: str, window: MainWindow) -> QWidget:
    window.show_view(View.TO_PACK)
    window.orders.search.setText(words)
    window.orders.run_search()
    return window


def _selection(window: MainWindow) -> QWidget:
    window.show_view(View.TO_PACK)
    window.orders.model.set_ticked([order_in(View.TO_PACK, place) for place in range(3)], True)
    return window


def _toast(window: MainWindow) -> QWidget:
    window.show_view(View.TO_PACK)
    window.show_toast("#1041 marked as shipped", second_line="Royal Mail", action="Undo", run=lambda: None)
    return window


def _wrong_scan(window: MainWindow) -> QWidget:
    window.scan_desk.hear("4006381333931")
    return _view(View.TO_PACK, window)


def _help(window: MainWindow) -> QWidget:
    window.show_help()
    return window


def _first_run(window: MainWindow) -> QWidget:
    window.pages.show_page(window.first_run)
    return window


WINDOW_SCREENS: list[Screen] = [
    *(Screen(f"list {view.value}", partial(_view, view)) for view in View),
    Screen("search", partial(_search, "mug")),
    Screen("search without result", partial(_search, "lindq 77")),
    Screen("selection", _selection),
    Screen("toast", _toast),
    Screen("wrong scan", _wrong_scan),
    *(Screen(f"page {place.value}", partial(_place, place)) for place in ShopPlace),
    Screen("page reports, numbers", _report_numbers),
    Screen("help", _help),
    Screen("help keys", partial(open_help, "keys")),
    Screen("help guide", partial(open_help, "04-views")),
    Screen("help search", open_help_search),
    Screen("first run", _first_run),
    Screen("read back", open_read_back),
    *(Screen(f"wizard {step}", partial(open_wizard, step)) for step in ("review", "pick", "print", "ship", "done")),
    Screen("wizard banner", open_banner),
    *(Screen(f"batch {step}", partial(open_batch, step)) for step in BATCH_STEPS),
]
