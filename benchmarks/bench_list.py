"""What the maker feels at 100,000 orders, in the real window offscreen: keystrokes, jumps, painting, confirming."""

from __future__ import annotations

import itertools
import os
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QSize, qInstallMessageHandler
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QApplication

from benchmarks.invented import copy_of, data_with
from benchmarks.table import Figure, milliseconds, show, timed
from makerapp.models import database, queries, search
from makerapp.models.queries import ListQuery
from makerapp.models.rows import View
from makerapp.paths import DataFolder
from makerapp.services import orders, preferences, shop
from makerapp.ui.main_window import MainWindow
from makerapp.ui.signals import AppSignals
from makerapp.ui.theme import THEME

FRAME = 16.0
PAINT = 10.0
# What a maker types: each letter of these is one keystroke.
TYPED = {"one letter": ["m", "s", "l", "k", "1"], "two letters": ["ma", "ok", "kl", "mu", "12"],
         "a whole word": ["lindqvist", "maya", "10432", "stoneware", "świderski"]}  # fmt: skip


@contextmanager
def real_window(orders_: int) -> Iterator[MainWindow]:
    """The window as ``makerapp.app`` puts it together, on a copy of a database with so many orders."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    # The screenless platform remarks on every window that it knows no sizes.
    qInstallMessageHandler(lambda _kind, _context, said: None if "propagateSizeHints" in said else print(said))
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    with tempfile.TemporaryDirectory() as folder:
        data: DataFolder = copy_of(data_with(orders_), Path(folder) / "data")
        database.open_database(data.database, data.backups)
        THEME.apply(app, scheme=preferences.get("theme"), density=preferences.get("density"))
        signals = AppSignals()
        stop = database.subscribe(signals.changed.emit)
        window = MainWindow(data, signals)
        window.resize(1366, 768)
        window.show()
        settle()
        try:
            yield window
        finally:
            stop()
            window.close()
            database.close_database()


def settle() -> None:
    """Let everything waiting happen: timers due, layouts, paints."""
    for _ in range(5):
        QApplication.processEvents()
        time.sleep(0.005)


def painted(window: MainWindow, work: Callable[[], object]) -> float:
    """Milliseconds for ``work`` and the repaint of the list after it, then everything else that follows, uncounted."""
    viewport = window.orders.table.viewport()
    began = time.perf_counter()
    work()
    viewport.repaint()
    took = (time.perf_counter() - began) * 1000
    settle()
    return took


def keystrokes(window: MainWindow, times: int) -> list[Figure]:
    """A letter typed in the search box: found, model and counts renewed, list repainted."""
    page = window.orders
    found = []
    for length, words in TYPED.items():
        runs, alone = [], []
        for word in words * times:
            page.search.setText(word)
            runs.append(painted(window, page.run_search))
            alone += milliseconds(lambda word=word: search.find(word), 1)
            page.search.clear()
            settle()
        found.append(timed(f"search, {length}", runs, FRAME))
        found.append(timed(f"    of which finding the orders, {length}", alone))
    return found


def jumps(window: MainWindow, times: int) -> list[Figure]:
    """From the top of all orders to their end, and to pages not read yet."""
    table, bar = window.orders.table, window.orders.table.verticalScrollBar()
    ends, middles = [], []
    for number in range(times):
        window.show_view(View.ALL)
        settle()
        ends.append(painted(window, lambda: bar.setValue(bar.maximum())))
        place = bar.maximum() * (number + 1) // (times + 1)
        middles.append(painted(window, lambda place=place: bar.setValue(place)))
    assert table.model().rowCount() == queries.count(ListQuery(View.ALL, shop.today()))
    return [
        timed("jump to the end of the list", ends, FRAME),
        timed("jump to anywhere in the list", middles, FRAME),
    ]


def painting(window: MainWindow, times: int) -> Figure:
    """Painting 16 rows of all six columns that were read before."""
    window.show_view(View.ALL)
    table = window.orders.table
    height = table.horizontalHeader().height() + 16 * THEME.metric("row")
    window.resize(window.width(), window.height() + height - table.height())
    settle()
    viewport = table.viewport()
    target = QPixmap(QSize(viewport.width(), 16 * THEME.metric("row")))
    viewport.render(target)
    return timed("paint 16 rows of 6 columns", milliseconds(lambda: viewport.render(target), times), PAINT)


def views(window: MainWindow, times: int) -> list[Figure]:
    """Opening another view, and counting all of them."""
    runs = [painted(window, lambda view=view: window.show_view(view)) for view in list(View) * times]
    counts = milliseconds(lambda: queries.view_counts(shop.today()), times)
    return [timed("open another view", runs, FRAME), timed("count the orders of every view", counts)]


def confirming(window: MainWindow, times: int) -> Figure:
    """One press of Confirm: written safely to the disk, counts and list renewed and repainted."""
    window.show_view(View.TO_CONFIRM)
    settle()
    ids = queries.ids(ListQuery(View.TO_CONFIRM, shop.today()), limit=times)
    return timed("confirm an order", [painted(window, lambda each=each: orders.confirm(each)) for each in ids])


def run(count: int = 100_000, times: int = 5) -> None:
    """Measure and print."""
    with real_window(count) as window:
        window.show_view(View.ALL)
        settle()
        figures: list[Figure] = list(
            itertools.chain(keystrokes(window, times), jumps(window, 3 * times), views(window, times))
        )
        figures.append(confirming(window, 3 * times))
        figures.append(painting(window, 6 * times))
    show(f"In the window, with {count:,} orders", figures)


if __name__ == "__main__":
    run()
