"""A real database with the sample shop, a wizard over it, and stand-ins for the printing programs."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from makerapp import clock
from makerapp.models.database import close_database, open_database, subscribe
from makerapp.paths import DataFolder
from makerapp.ui import shortcuts
from makerapp.ui.context import AppContext
from makerapp.ui.fulfillment.wizard import FulfillmentWizard
from makerapp.ui.signals import AppSignals
from makerapp.ui.theme import THEME
from makerapp.ui.widgets.buttons import MainButton
from makerapp.ui.widgets.reading_order import put_in_order
from tests.conftest import FROZEN_INSTANT
from tests.ui.fulfillment.wizard_bench import Toasts, WizardBench
from tests.ui.printing.fake_cups import FakeCups, running


class LoneWizard(FulfillmentWizard):
    """Tab goes through it as the window of the program lets it."""

    def focusNextPrevChild(self, forward: bool) -> bool:
        put_in_order(self)
        return super().focusNextPrevChild(forward)


@pytest.fixture
def data_folder(tmp_path: Path, sample_folder: Path) -> Iterator[DataFolder]:
    """A copy of the sample shop, open; the clock stands still."""
    root = tmp_path / "data"
    shutil.copytree(sample_folder, root)
    folder = DataFolder(root)
    with clock.frozen(FROZEN_INSTANT):
        open_database(folder.database, folder.backups)
        yield folder
        close_database()


@pytest.fixture
def cups(monkeypatch: pytest.MonkeyPatch) -> Iterator[FakeCups]:
    """A print system without a printer."""
    with running(FakeCups()) as found:
        monkeypatch.setenv("CUPS_SERVER", f"127.0.0.1:{found.port}")
        yield found


@pytest.fixture
def make_bench(
    qtbot: QtBot, data_folder: DataFolder, cups: FakeCups, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Callable[[], WizardBench]]:
    """Opens wizards one after the other over the same data, as after a restart."""
    # The green button's moment of deafness has a test of its own; the others need not wait it out.
    monkeypatch.setattr(MainButton, "DEAF_MS", 40)
    stops: list[Callable[[], None]] = []

    def make() -> WizardBench:
        signals, toasts = AppSignals(), Toasts()
        stops.append(subscribe(signals.changed.emit))
        context = AppContext(signals, THEME, data_folder, toasts)
        wizard = LoneWizard(context)
        wizard.resize(1366, 768)
        # The keys that are the window's.
        shortcuts.bind(wizard, shortcuts.keys_of("main"), wizard.press_main)
        shortcuts.bind(wizard, shortcuts.keys_of("escape"), wizard.escape)
        qtbot.addWidget(wizard)
        bench = WizardBench(qtbot, wizard, toasts, context, cups)
        wizard.closed.connect(bench.closed.append)
        with qtbot.waitExposed(wizard):
            wizard.show()
        return bench

    yield make
    for stop in stops:
        stop()


@pytest.fixture
def bench(make_bench: Callable[[], WizardBench]) -> Iterator[WizardBench]:
    """One wizard. What it would still keep a moment later is not written into the database of the next test."""
    made = make_bench()
    yield made
    made.wizard.ship._keep.stop()
