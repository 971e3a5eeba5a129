"""Today with 100,000 orders: reading it, and showing it after a change. Goal: no more than 50 ms to show it anew."""

from __future__ import annotations

import itertools
from datetime import date, timedelta

from benchmarks.bench_list import real_window, settle
from benchmarks.table import Figure, milliseconds, show, timed
from makerapp.models.database import database
from makerapp.services import shop, today
from makerapp.ui.main_window import MainWindow

ORDERS = 100_000
TIMES = 15
GOAL = 50.0


def run() -> None:
    """Measure and print."""
    with real_window(ORDERS) as window:
        show(f"Today, {ORDERS:,} orders", _figures(window))


def _figures(window: MainWindow) -> list[Figure]:
    page, days = window.pages.today, itertools.cycle((0, -1, -2))
    # As after a long weekend: two hundred orders have to leave.
    _put_off(shop.today())
    window.show_today()
    settle()

    def changed() -> None:
        page.refresh()
        page.repaint()

    def another_day() -> None:
        _put_off(shop.today() + timedelta(days=next(days)))

    after_a_change = []
    for _ in range(TIMES):
        another_day()
        after_a_change += milliseconds(changed, 1)
        settle()
    return [
        timed("reading what it shows", milliseconds(today.read, TIMES)),
        timed("showing it again, nothing changed", milliseconds(changed, TIMES), GOAL),
        timed(f"showing it again, {len(page.order_ids())} orders changed", after_a_change, GOAL),
        timed("opening it from a list", [_opened(window) for _ in range(TIMES)], GOAL),
    ]


def _put_off(day: date) -> None:
    database.execute_sql(
        "UPDATE orders SET ship_by = ? WHERE status IN ('confirmed', 'processing')", (day.isoformat(),)
    )


def _opened(window: MainWindow) -> float:
    window.show_view(window.orders.view)
    settle()

    def opened() -> None:
        window.show_today()
        window.pages.today.repaint()

    (took,) = milliseconds(opened, 1)
    settle()
    return took
