"""The print preview of 1,000 packing slips: opened, scrolled through, jumped about in, and what memory it keeps.

Beside it stands one frame of 60 a second. Between the steps of scrolling there is a pause, as between two turns of a
wheel; a page in sight that is not drawn yet counts as blank.
"""

from __future__ import annotations

import time
from pathlib import Path

from PySide6.QtWidgets import QApplication

from benchmarks.papers.slips import slip
from benchmarks.table import Figure, milliseconds, show, timed
from makerapp.printing.paper import Paper
from makerapp.printing.render import render
from makerapp.ui.jobs import stop_all
from makerapp.ui.printing.page_view import MOST_KEPT_BYTES, PageView

FRAME = 1000 / 60
SLIPS, STEPS, JUMPS = 1000, 400, 100
_STEP_PIXELS, _PAUSE = 120, 0.008


def run() -> None:
    """Measure and print."""
    app = QApplication.instance() or QApplication(["benchmarks"])
    assert isinstance(app, QApplication)
    pdf = render([slip(number) for number in range(SLIPS)], Paper.A4)
    view = PageView()
    view.resize(848, 620)
    view.show()
    app.processEvents()
    before = _resident()
    opened = milliseconds(lambda: view.show_groups(pdf, [1] * SLIPS, "Slips"), 1)
    first = milliseconds(lambda: _wait(app, view), 1)
    scrolled, blank = _scroll(app, view)
    places = iter(number * 389 % SLIPS for number in range(1, JUMPS + 1))
    jumped = milliseconds(lambda: _jump(app, view, next(places)), JUMPS)
    show(
        f"Preview of {SLIPS:,} slips",
        (
            timed("open it, sizes of all pages read", opened, FRAME * 3),
            timed("the first page drawn after that", first, 100),
            timed("one step of scrolling, painted", scrolled, FRAME),
            Figure("steps with a page not drawn yet", 100 * blank / STEPS, "%", goal=5),
            timed("jump to any page until it is drawn", jumped, 100),
            Figure("pictures kept", view.kept_bytes / 2**20, "MB", goal=MOST_KEPT_BYTES / 2**20),
            Figure("memory for all of it", _resident() - before, "MB"),
        ),
    )
    # What is drawn ahead of time must not go on while Python ends.
    stop_all()
    view.close()
    view.deleteLater()


def _wait(app: QApplication, view: PageView) -> None:
    while not view.is_drawn:
        app.processEvents()
        time.sleep(0.0005)


def _scroll(app: QApplication, view: PageView) -> tuple[list[float], int]:
    bar, took, blank = view.verticalScrollBar(), [], 0

    def step() -> None:
        bar.setValue(bar.value() + _STEP_PIXELS)
        app.processEvents()

    for _ in range(STEPS):
        took += milliseconds(step, 1)
        blank += not view.is_drawn
        time.sleep(_PAUSE)
    return took, blank


def _jump(app: QApplication, view: PageView, page: int) -> None:
    view.go_to(page)
    _wait(app, view)


def _resident() -> float:
    """Megabytes of memory this process holds now; 0 where the system does not tell."""
    try:
        told = Path("/proc/self/statm").read_text(encoding="ascii")
    except OSError:
        return 0.0
    return int(told.split()[1]) * 4096 / 2**20
