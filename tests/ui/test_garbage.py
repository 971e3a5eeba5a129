from __future__ import annotations

import gc
import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from makerapp.ui.garbage import GuiThreadCollector


class InACycle(QObject):
    """Remembers on which thread it died."""

    died_on: list[int]

    def __init__(self, died_on: list[int]) -> None:
        super().__init__()
        self.me = self
        self.destroyed.connect(lambda: died_on.append(threading.get_ident()))


@pytest.fixture
def collector(qtbot: QtBot) -> Iterator[GuiThreadCollector]:
    found = GuiThreadCollector()
    yield found
    found.stop()


def test_widgets_in_a_cycle_die_on_the_gui_thread_however_much_a_worker_allocates(
    collector: GuiThreadCollector,
) -> None:
    died_on: list[int] = []
    for _ in range(50):
        InACycle(died_on)

    def allocate() -> None:
        for _ in range(20_000):
            here: list[object] = []
            here.append(here)

    worker = threading.Thread(target=allocate)
    worker.start()
    worker.join()
    assert died_on == []
    collector.look()
    gc.collect()
    assert set(died_on) <= {threading.get_ident()}


def test_looking_collects_only_when_there_is_enough(collector: GuiThreadCollector) -> None:
    gc.collect()
    before = gc.get_stats()[0]["collections"]
    collector.look()
    assert gc.get_stats()[0]["collections"] == before
    kept = [[] for _ in range(gc.get_threshold()[0] + 100)]
    collector.look()
    assert gc.get_stats()[0]["collections"] > before or gc.get_stats()[1]["collections"] > 0
    assert kept


def test_stopping_leaves_the_collector_as_it_was(qtbot: QtBot) -> None:
    was_on = gc.isenabled()
    found = GuiThreadCollector()
    assert not gc.isenabled()
    found.stop()
    assert gc.isenabled() == was_on
