"""The real window of the sample shop, a printer that takes everything, and a maker who counts."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from makerapp.paths import DataFolder
from makerapp.services import preferences
from makerapp.ui.main_window import MainWindow
from tests.ui.conftest import open_window
from tests.ui.flows.maker import Maker
from tests.ui.fulfillment.wizard_bench import PRINTER
from tests.ui.printing.fake_cups import FakeCups, FakeQueue, running


@pytest.fixture
def printer(monkeypatch: pytest.MonkeyPatch) -> Iterator[FakeCups]:
    """A print system with one printer that takes everything."""
    with running(FakeCups()) as cups:
        monkeypatch.setenv("CUPS_SERVER", f"127.0.0.1:{cups.port}")
        cups.queues = {PRINTER: FakeQueue()}
        cups.refusal = None
        yield cups


@pytest.fixture
def flow_window(sample_data: DataFolder, printer: FakeCups, qtbot: QtBot) -> Iterator[MainWindow]:
    """The window, with the printer chosen in the settings."""
    preferences.put("printer", PRINTER)
    yield from open_window(qtbot, sample_data)


@pytest.fixture
def maker(flow_window: MainWindow, qtbot: QtBot) -> Maker:
    """In front of the window."""
    flow_window.activateWindow()
    return Maker(flow_window, qtbot)
