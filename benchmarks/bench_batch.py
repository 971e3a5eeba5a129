"""Two hundred orders packed together: each thing the maker does, and the longest the window was deaf meanwhile."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QEventLoop, QTimer

from benchmarks.bench_list import real_window
from benchmarks.table import Figure, show
from makerapp.models.queries import ListQuery, ids
from makerapp.models.rows import View
from makerapp.services import shop
from makerapp.ui.batch.batch_page import BatchPage
from makerapp.ui.jobs import running_jobs
from makerapp.ui.main_window import MainWindow

ORDERS, TOGETHER = 10_000, 200
FELT = 50.0


def run() -> None:
    """Measure with the real window offscreen."""
    with real_window(ORDERS) as window:
        orders = ids(ListQuery(View.TO_PACK, shop.today()))[:TOGETHER]
        # Once with two of them, so that what every page loads with its first opening is there.
        window.pages.show_batch(orders[:2])
        window.pages.escape()
        show(f"Batch of {len(orders)} orders, longest time the window was deaf", _figures(window, orders))


def _figures(window: MainWindow, orders: list[int]) -> list[Figure]:
    pages = window.pages
    found = [_deaf("open", lambda: pages.show_batch(orders))]
    page = pages.batch
    assert page is not None
    found.append(_deaf("collect one", lambda: page.picking.set(next(iter(page.pick.piles)), 1)))
    found.append(_deaf("collect all", lambda: page.picking.all()))
    found.append(_deaf("on to the parcels", lambda: page.go("ship")))
    found.append(_deaf("tick a box", lambda: page.ship.tick(orders[1])))
    found.append(_deaf("number a parcel", lambda: page.ship.put_number(orders[2], "AB123456785GB")))
    found.append(_deaf("same carrier for all", lambda: page.ship.use_for_all("Evri")))
    found.append(_deaf("mark all as shipped", page.sending.send))
    found.append(_deaf("undo all", page.sending.undo_all))
    return [*found, _deaf("leave", page.leave)]


def _deaf(what: str, do: Callable[[], object]) -> Figure:
    """The longest gap between two turns of the event loop, from the press until everything has come of it."""
    longest, last = 0.0, time.perf_counter()

    def beat() -> None:
        nonlocal longest, last
        now = time.perf_counter()
        longest, last = max(longest, now - last), now

    timer = QTimer()
    timer.setInterval(2)
    timer.timeout.connect(beat)
    timer.start()
    do()
    loop = QEventLoop()
    end = time.perf_counter() + 60
    while time.perf_counter() < end:
        QTimer.singleShot(100, loop.quit)
        loop.exec()
        if not running_jobs() and not _is_building():
            break
    timer.stop()
    return Figure(what, longest * 1000, "ms", goal=FELT)


def _is_building() -> bool:
    from PySide6.QtWidgets import QApplication

    pages = [page for top in QApplication.topLevelWidgets() for page in top.findChildren(BatchPage)]
    return any(page.pick.is_building or page.ship.is_building for page in pages)
