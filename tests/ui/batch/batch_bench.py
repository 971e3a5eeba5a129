"""A batch page in a window of its own, and what a maker does with it."""

from __future__ import annotations

from dataclasses import dataclass, field

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from makerapp.models.detail import order_detail
from makerapp.models.rows import OrderDetail
from makerapp.services import preferences, scanned
from makerapp.ui.batch.batch_page import BatchPage
from makerapp.ui.jobs import running_jobs
from makerapp.ui.scanner.heard import Heard
from tests.ui.fulfillment.wizard_bench import PRINTER, Toasts, typed_in
from tests.ui.printing.fake_cups import FakeCups, FakeQueue

# Valid by Royal Mail's check digit (S10, weights 8 6 4 2 3 5 9 7).
NUMBERS = ("AB000000005GB", "AB000000014GB", "AB000000028GB", "AB000000031GB", "AB000000045GB")


@dataclass
class BatchBench:
    """The page, what it said, and hands for it."""

    qtbot: QtBot
    page: BatchPage
    toasts: Toasts
    cups: FakeCups
    closed: list[bool] = field(default_factory=list)
    to_wizard: list[int] = field(default_factory=list)

    def open(self, ids: list[int]) -> None:
        """Open the page on these orders."""
        self.page.open_orders(ids)
        self.ready()

    def ready(self) -> None:
        """Until the green button hears again and nothing runs."""
        button = self.page.panel.main_button

        def is_ready() -> bool:
            page = self.page
            building = page.pick.is_building or page.ship.is_building
            return not running_jobs() and not building and not button.is_deaf() and button.isEnabled()

        self.qtbot.waitUntil(is_ready, timeout=20_000)

    def green(self) -> None:
        """Press the green button, then wait until it can be pressed again."""
        self.click(self.page.panel.main_button)
        self.ready()

    def click(self, widget: QWidget) -> None:
        self.qtbot.mouseClick(widget, Qt.MouseButton.LeftButton)

    def scan(self, text: str) -> Heard | None:
        """What the page answers to a scan."""
        return self.page.scanned(scanned.read(text))

    def give_printer(self) -> None:
        """A printer that takes everything, chosen for all papers."""
        self.cups.queues = {PRINTER: FakeQueue()}
        self.cups.refusal = None
        preferences.put("printer", PRINTER)

    @property
    def step(self) -> str:
        return self.page.step.key

    @property
    def banner(self) -> str:
        return self.page.banners.words

    @staticmethod
    def detail(order_id: int) -> OrderDetail:
        found = order_detail(order_id)
        assert found is not None
        return found


def some_orders(count: int, **values: object) -> list[int]:
    """Orders that are ready to pack, typed in by hand."""
    return [typed_in(("Mug", 2), ("Plate", 1), **values) for _ in range(count)]
