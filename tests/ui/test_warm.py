"""What is opened later is made ready only while nobody does anything."""

from __future__ import annotations

import importlib.util
import subprocess
import sys

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from makerapp.ui import warm
from makerapp.ui.jobs import inline_jobs
from makerapp.ui.main_window import MainWindow
from makerapp.ui.shop_page import ShopPlace


@pytest.fixture
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """As if the seconds were milliseconds."""
    monkeypatch.setattr(warm, "WAIT_MS", 1)
    monkeypatch.setattr(warm, "IDLE_MS", 200)


def test_all_modules_are_there() -> None:
    assert [name for name in warm.MODULES if importlib.util.find_spec(name) is None] == []


def test_the_pages_are_made_while_nothing_is_pressed(shop_window: MainWindow, qtbot: QtBot, quick: None) -> None:
    page = shop_window.pages.page
    with inline_jobs():
        warmth = warm.begin(shop_window)
        qtbot.waitUntil(lambda: warmth.is_done)
    assert shop_window.pages.wizard is not None
    assert shop_window.pages.page is page, "nothing is shown by it"
    made = shop_window.pages.shop_page(ShopPlace.PRODUCTS)
    shop_window.pages.show_shop(ShopPlace.PRODUCTS)
    assert shop_window.pages.page is made


def test_nothing_is_made_under_a_hand(shop_window: MainWindow, qtbot: QtBot, quick: None) -> None:
    with inline_jobs():
        warmth = warm.begin(shop_window)
        for _ in range(10):
            qtbot.wait(50)
            qtbot.keyClick(shop_window.windowHandle(), Qt.Key.Key_Shift)
        assert shop_window.pages.wizard is None
        qtbot.waitUntil(lambda: warmth.is_done)


def test_it_loads_no_qt_objects_on_its_thread() -> None:
    """Modules that are loaded on a thread may not make widgets or timers there: Qt would complain."""
    code = (
        "import threading, importlib\n"
        "from PySide6.QtWidgets import QApplication\n"
        "app = QApplication([])\n"
        "from makerapp.ui import main_window, warm\n"
        "faults = []\n"
        "threading.excepthook = lambda fault: faults.append(fault)\n"
        "def load():\n"
        "    for name in warm.MODULES: importlib.import_module(name)\n"
        "thread = threading.Thread(target=load); thread.start(); thread.join()\n"
        "print(faults)\n"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, encoding="utf-8", timeout=60)
    assert (done.stdout.strip(), done.stderr) == ("[]", "")
