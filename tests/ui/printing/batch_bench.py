"""A printer that plays a part, a window for its cards, and hands for both."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from makerapp.models.detail import order_detail
from makerapp.models.queries import ListQuery, ids
from makerapp.models.rows import OrderDetail, PrintRow, View
from makerapp.paths import DataFolder
from makerapp.services import shop
from makerapp.services.paperwork.kinds import Kind
from makerapp.services.paperwork.setups import Setup
from makerapp.services.paperwork.wish import Wish
from makerapp.ui.jobs import running_jobs
from makerapp.ui.printing import batch_desk, printer
from makerapp.ui.printing.batch_card import BatchCard
from makerapp.ui.printing.batch_desk import desk_of
from makerapp.ui.printing.print_run import PrintRun
from makerapp.ui.printing.printer import JobEnd, Ticket


@dataclass
class FakePrinter:
    """Takes everything; ``script`` says what it tells of each job, one answer after the other."""

    script: list[list[JobEnd]] = field(default_factory=list)
    printed: list[tuple[bytes, Setup]] = field(default_factory=list)
    go_on: threading.Event = field(default_factory=threading.Event)
    cancelled: list[Ticket] = field(default_factory=list)

    def print_pdf(self, pdf: bytes, setup: Setup, title: str, stop: Callable[[], bool] | None = None) -> Ticket:
        self.printed.append((pdf, setup))
        return Ticket("Brother_HL", f"Brother_HL-{len(self.printed)}")

    def follow(
        self, ticket: Ticket, seconds: float | None, stop: Callable[[], bool], seen: Callable[[JobEnd], None]
    ) -> JobEnd:
        *told, end = self.script[int(ticket.job.rpartition("-")[2]) - 1]
        for each in told:
            seen(each)
            while not self.go_on.wait(0.01) and not stop() and not self.cancelled:
                time.sleep(0.001)
        return end

    def cancel(self, ticket: Ticket) -> None:
        self.cancelled.append(ticket)


@pytest.fixture
def fake(monkeypatch: pytest.MonkeyPatch) -> FakePrinter:
    found = FakePrinter()
    for name in ("print_pdf", "follow", "cancel"):
        monkeypatch.setattr(printer, name, getattr(found, name))
    monkeypatch.setattr(batch_desk, "SHOW_AFTER_MS", 20)
    return found


@pytest.fixture
def window(data_folder: DataFolder, qtbot: QtBot) -> QWidget:
    found = QWidget()
    found.resize(1366, 768)
    qtbot.addWidget(found)
    found.show()
    return found


def to_pack() -> list[int]:
    return ids(ListQuery(View.TO_PACK, shop.today()))


def numbers() -> list[str]:
    return [detail(each).row.number for each in to_pack()]


def detail(order_id: int) -> OrderDetail:
    found = order_detail(order_id)
    assert found is not None
    return found


def newest(order_id: int) -> PrintRow:
    return detail(order_id).prints[-1]


def start(window: QWidget, wish: Wish | None = None) -> PrintRun:
    run = PrintRun(window)
    run.start(wish or Wish(tuple(to_pack()), (Kind.PACKING_SLIP,)), "8 orders")
    return run


def ready(qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not running_jobs(), timeout=10_000)
    qtbot.wait(40)


def card_of(window: QWidget) -> BatchCard:
    (card,) = desk_of(window).cards
    return card
