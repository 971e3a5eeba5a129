"""The window made anew while something is on the bench, is asked, or runs."""

from __future__ import annotations

import threading
from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from makerapp.models.list_rows import View
from makerapp.models.queries import ListQuery, ids
from makerapp.services import shop
from makerapp.ui import anew
from makerapp.ui.jobs import run_job
from makerapp.ui.main_window import MainWindow


@pytest.fixture
def made(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[list[MainWindow]]:
    """The windows that were made anew."""
    # The fixture closes the first window itself.
    monkeypatch.setattr(MainWindow, "deleteLater", lambda _window: None)
    found: list[MainWindow] = []
    yield found
    for window in found:
        qtbot.addWidget(window)


def to_pack(count: int) -> list[int]:
    return ids(ListQuery(View.TO_PACK, shop.today()))[:count]


def open_anew(window: MainWindow, made: list[MainWindow], qtbot: QtBot) -> MainWindow:
    anew.open_anew(window, "", made.append)
    qtbot.waitUntil(lambda: bool(made) and made[0].isVisible())
    return made[0]


def test_the_batch_stands_on_the_bench_again(shop_window: MainWindow, made: list[MainWindow], qtbot: QtBot) -> None:
    order_ids = to_pack(3)
    shop_window.pages.show_batch(order_ids)
    assert shop_window.pages.batch is not None
    shop_window.pages.batch.picking.all()
    shop_window.pages.batch.go("ship")
    window = open_anew(shop_window, made, qtbot)
    batch = window.pages.batch
    assert batch is not None
    assert window.pages.page is batch
    assert batch.batch.asked == tuple(order_ids)
    assert batch.step is batch.ship


def test_the_wizard_stands_on_the_bench_again(shop_window: MainWindow, made: list[MainWindow], qtbot: QtBot) -> None:
    order_ids = to_pack(3)
    shop_window.show_wizard(order_ids, order_ids[1])
    window = open_anew(shop_window, made, qtbot)
    assert window.pages.is_wizard
    assert window.pages.wizard is not None
    assert (window.pages.wizard.order_id, window.pages.wizard.queue_ids) == (order_ids[1], order_ids)


def test_what_runs_ends_before(shop_window: MainWindow, made: list[MainWindow], qtbot: QtBot) -> None:
    gate, told = threading.Event(), []
    run_job(lambda _progress, _stop: gate.wait(10), told.append, owner=shop_window)
    anew.open_anew(shop_window, "", made.append)
    qtbot.wait(100)
    assert made == []
    gate.set()
    qtbot.waitUntil(lambda: bool(made) and made[0].isVisible())
    assert told == [True]


def test_what_is_asked_is_not_answered(shop_window: MainWindow, made: list[MainWindow], qtbot: QtBot) -> None:
    question = QMessageBox(shop_window)
    question.setStandardButtons(QMessageBox.StandardButton.Yes | QMessageBox.StandardButton.No)
    question.open()
    anew.open_anew(shop_window, "", made.append)
    qtbot.wait(100)
    assert made == []
    assert QApplication.activeModalWidget() is question
    question.button(QMessageBox.StandardButton.No).click()
    qtbot.waitUntil(lambda: bool(made) and made[0].isVisible())
