"""Qt without a screen, dressed once; each test leaves the look as it found it."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from makerapp import clock
from makerapp.models.database import close_database, open_database, subscribe
from makerapp.models.list_rows import View
from makerapp.paths import DataFolder
from makerapp.services import sample_shop
from makerapp.ui.main_window import MainWindow
from makerapp.ui.printing import printer_list
from makerapp.ui.signals import AppSignals
from makerapp.ui.theme import THEME
from makerapp.ui.widgets import focus_ring
from tests.conftest import FROZEN_INSTANT
from tests.ui.bench import Bench


@pytest.fixture(scope="session", autouse=True)
def dressed(qapp: QApplication) -> QApplication:
    """The application in the light theme at normal size, with the focus rings it has in use."""
    focus_ring.install(qapp)
    THEME.apply(qapp, scheme="light", density="normal", text_percent=100, high_contrast=False)
    return qapp


@pytest.fixture(autouse=True)
def no_real_printers(monkeypatch: pytest.MonkeyPatch) -> None:
    """No test asks the print system of the machine it runs on, nor knows the printers of the test before."""
    monkeypatch.setenv("CUPS_SERVER", "/nowhere/cups.sock")
    monkeypatch.setattr(printer_list, "PATIENCE_SECONDS", 5.0)
    monkeypatch.setattr(printer_list.PRINTERS, "_found", None)
    monkeypatch.setattr(printer_list.PRINTERS, "_job", None)


@pytest.fixture
def look(qapp: QApplication) -> Iterator[QApplication]:
    """For tests that change theme or size: put back at the end."""
    yield qapp
    THEME.apply(
        qapp,
        scheme="light",
        density="normal",
        text_percent=100,
        high_contrast=False,
        system_font=False,
        panel_left=False,
    )


@pytest.fixture
def bench(data_folder: DataFolder, qapp: QApplication) -> Iterator[Bench]:
    """A window and a context on a real, empty database."""
    found = Bench(data_folder)
    yield found
    found.close()


@pytest.fixture(scope="session")
def sample_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The data folder of the sample shop, written once; tests work on copies of it."""
    folder = DataFolder(tmp_path_factory.mktemp("sample-shop"))
    folder.prepare()
    with clock.frozen(FROZEN_INSTANT):
        open_database(folder.database, folder.backups)
        sample_shop.add()
        close_database()
    return folder.root


@pytest.fixture
def sample_data(sample_folder: Path, tmp_path: Path) -> Iterator[DataFolder]:
    """The sample shop on a database file of the test's own; time stands still on the day of the pictures."""
    folder = DataFolder(tmp_path / "shop")
    shutil.copytree(sample_folder, folder.root)
    with clock.frozen(FROZEN_INSTANT):
        open_database(folder.database, folder.backups)
        yield folder
        close_database()


def open_window(qtbot: QtBot, folder: DataFolder) -> Iterator[MainWindow]:
    """The real window on an open database, 1366 x 768, painted and its panel filled."""
    signals = AppSignals()
    stop = subscribe(signals.changed.emit)
    window = MainWindow(folder, signals)
    qtbot.addWidget(window)
    window.resize(1366, 768)
    with qtbot.waitSignal(window.painted):
        window.show()
    qtbot.wait(10)
    yield window
    stop()
    window.close()


@pytest.fixture
def shop_window(sample_data: DataFolder, qtbot: QtBot) -> Iterator[MainWindow]:
    """The window of the sample shop, on the list of what is to be packed."""
    for window in open_window(qtbot, sample_data):
        window.show_view(View.TO_PACK)
        window.orders.show_panel_now()
        yield window


@pytest.fixture
def today_window(sample_data: DataFolder, qtbot: QtBot) -> Iterator[MainWindow]:
    """The window of the sample shop as it opens: on Today."""
    yield from open_window(qtbot, sample_data)


@pytest.fixture
def empty_window(data_folder: DataFolder, qtbot: QtBot) -> Iterator[MainWindow]:
    """The window on a fresh data folder."""
    yield from open_window(qtbot, data_folder)


@pytest.fixture(scope="module")
def walked(sample_folder: Path, tmp_path_factory: pytest.TempPathFactory, qapp: QApplication) -> Iterator[MainWindow]:
    """One window on the sample shop for all screens, as large as the smallest screen it is made for."""
    folder = DataFolder(tmp_path_factory.mktemp("walk") / "shop")
    shutil.copytree(sample_folder, folder.root)
    with clock.frozen(FROZEN_INSTANT):
        open_database(folder.database, folder.backups)
        signals = AppSignals()
        stop = subscribe(signals.changed.emit)
        made = MainWindow(folder, signals)
        made.resize(1366, 768)
        made.show()
        QTest.qWait(100)
        yield made
        stop()
        made.close()
        made.deleteLater()
        QTest.qWait(10)
        close_database()
