"""Reports at 100,000 orders: how long adding up takes on its thread, and how long the window stands still for it."""

from __future__ import annotations

import time

from PySide6.QtWidgets import QApplication

from benchmarks.bench_list import real_window
from benchmarks.table import Figure, milliseconds, show, timed
from makerapp.services import reports
from makerapp.services.reports import Period
from makerapp.ui.main_window import MainWindow
from makerapp.ui.reports.reports_page import ReportsPage
from makerapp.ui.shop_page import ShopPlace

FELT = 50.0
_TIMES = 7
# Longer than adding up takes on any machine that is still of use.
_PATIENCE = 20.0


def longest_wait(page: ReportsPage) -> float:
    """Milliseconds of the longest stretch in which no press would have been answered, from asking to the last paint."""
    page.reports = None
    worst = 0.0
    end = time.perf_counter() + _PATIENCE
    began = time.perf_counter()
    page.refresh()
    left = 3
    while left and time.perf_counter() < end:
        QApplication.processEvents()
        worst = max(worst, time.perf_counter() - began)
        # A few turns more after the figures came: they are painted then.
        left -= page.reports is not None
        time.sleep(0.001)
        began = time.perf_counter()
    return worst * 1000


def measure(window: MainWindow) -> list[Figure]:
    """Each period read, then the page shown and read anew."""
    figures = [
        timed(f"add up, {period}", milliseconds(lambda period=period: reports.read(period), _TIMES))  # type: ignore[misc]
        for period in (Period.YEAR, Period.ALL)
    ]
    opening = milliseconds(lambda: window.pages.show_shop(ShopPlace.REPORTS), 1)
    figures.append(timed("open the page the first time", opening, FELT))
    page = window.pages.page
    assert isinstance(page, ReportsPage)
    longest_wait(page)
    waits = [longest_wait(page) for _ in range(_TIMES)]
    figures.append(timed("longest the window stands still meanwhile", waits, FELT))
    return figures


def run(orders: int = 100_000) -> None:
    """Measure and print."""
    with real_window(orders) as window:
        show(f"Reports, {orders:,} orders", measure(window))


if __name__ == "__main__":
    run()
