"""A batch page on a real database with a print system that tests command."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from pytestqt.qtbot import QtBot

from makerapp.models.database import subscribe
from makerapp.paths import DataFolder
from makerapp.ui.batch.batch_page import BatchPage
from makerapp.ui.context import AppContext
from makerapp.ui.signals import AppSignals
from makerapp.ui.theme import THEME
from makerapp.ui.widgets.buttons import MainButton
from makerapp.ui.widgets.reading_order import put_in_order
from tests.ui.batch.batch_bench import BatchBench
from tests.ui.fulfillment.conftest import cups, data_folder
from tests.ui.fulfillment.wizard_bench import Toasts
from tests.ui.printing.fake_cups import FakeCups

__all__ = ["cups", "data_folder"]


class LonePage(BatchPage):
    """Tab goes through it as the window of the program lets it."""

    def focusNextPrevChild(self, forward: bool) -> bool:
        put_in_order(self)
        return super().focusNextPrevChild(forward)


@pytest.fixture
def make_bench(
    qtbot: QtBot, data_folder: DataFolder, cups: FakeCups, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Callable[[], BatchBench]]:
    """Opens batch pages one after the other over the same data, as after a restart."""
    # The green button's moment of deafness has a test of its own; the others need not wait it out.
    monkeypatch.setattr(MainButton, "DEAF_MS", 40)
    stops: list[Callable[[], None]] = []

    def make() -> BatchBench:
        signals, toasts = AppSignals(), Toasts()
        stops.append(subscribe(signals.changed.emit))
        context = AppContext(signals, THEME, data_folder, toasts)
        page = LonePage(context)
        page.resize(1366, 768)
        qtbot.addWidget(page)
        bench = BatchBench(qtbot, page, toasts, cups)
        page.closed.connect(bench.closed.append)
        page.wizard_wanted.connect(bench.to_wizard.append)
        with qtbot.waitExposed(page):
            page.show()
        return bench

    yield make
    for stop in stops:
        stop()


@pytest.fixture
def bench(make_bench: Callable[[], BatchBench]) -> BatchBench:
    """One page."""
    return make_bench()
