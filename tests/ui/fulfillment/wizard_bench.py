"""A wizard in a window of its own on a real database, and what a maker does with it."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass, field

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from makerapp.models.detail import order_detail
from makerapp.models.queries import ListQuery, ids
from makerapp.models.rows import OrderDetail, ShipTo, View
from makerapp.services import making, order_editing, orders, packing, preferences, read_back, shop
from makerapp.services.order_draft import LineDraft, OrderDraft
from makerapp.services.outcome import Outcome
from makerapp.ui.context import AppContext
from makerapp.ui.fulfillment.wizard import FulfillmentWizard
from makerapp.ui.jobs import running_jobs
from tests.ui.printing.fake_cups import FakeCups, FakeQueue

ADDRESS = ShipTo("Rosa Whitfield", "", "3 Orchard Close", "", "", "Hereford", "", "HR1 2TT", "United Kingdom", "GB")

PRINTER = "Brother_HL-L2350DW"


@dataclass
class Toasts:
    """Keeps what would have been shown."""

    shown: list[Outcome | str] = field(default_factory=list)
    second_lines: list[str] = field(default_factory=list)

    def __call__(
        self,
        what: Outcome | str,
        *,
        undo_batch: int | None = None,
        second_line: str = "",
        action: str = "",
        run: Callable[[], object] | None = None,
    ) -> None:
        self.shown.append(what)
        self.second_lines.append(second_line)

    @property
    def kinds(self) -> list[str]:
        return [each if isinstance(each, str) else each.kind for each in self.shown]


@dataclass
class WizardBench:
    """A wizard in a window of its own, and what a maker does with it."""

    qtbot: QtBot
    wizard: FulfillmentWizard
    toasts: Toasts
    context: AppContext
    cups: FakeCups
    closed: list[int] = field(default_factory=list)

    def to_pack(self) -> list[int]:
        return ids(ListQuery(View.TO_PACK, shop.today()), 0, 50)

    def open(self, order_ids: list[int], current: int | None = None, *, is_read: bool = True) -> None:
        """Open the wizard; ``is_read``: what buyers had written on their pieces was read back before."""
        for order_id in order_ids if is_read else ():
            for line in read_back.unread(self.detail(order_id)):
                packing.acknowledge(order_id, line.id)
        self.wizard.open_orders(order_ids, order_ids[0] if current is None else current)
        self.ready()

    def ready(self) -> None:
        """Until the green button hears again and nothing runs."""
        button = self.wizard.panel.main_button
        self.qtbot.waitUntil(lambda: not running_jobs() and not button.is_deaf() and button.isEnabled(), timeout=10_000)

    def click(self, widget: QWidget, button: Qt.MouseButton = Qt.MouseButton.LeftButton) -> None:
        self.qtbot.mouseClick(widget, button)

    def green(self) -> None:
        """Press the green button, then wait until it can be pressed again."""
        self.click(self.wizard.panel.main_button)
        self.ready()

    @property
    def step(self) -> str:
        return self.wizard.step.key

    @property
    def banner(self) -> str:
        return self.wizard.banners.words

    def detail(self, order_id: int) -> OrderDetail:
        found = order_detail(order_id)
        assert found is not None
        return found

    def give_printer(self, *, chosen: bool = True) -> None:
        """A printer that takes everything."""
        self.cups.queues = {PRINTER: FakeQueue()}
        self.cups.refusal = None
        if self.cups.asleep is not None:
            self.cups.asleep.set()
        if chosen:
            preferences.put("printer", PRINTER)

    def break_printer(self, status: int, said: str) -> None:
        """From now on it refuses."""
        self.cups.refusal = (status, said)

    def let_printer_sleep(self) -> None:
        """It takes nothing until there is a printer again."""
        self.cups.asleep = threading.Event()

    @property
    def printed_with(self) -> list[str]:
        """How the last print was to be done, as ``name=value``."""
        return self.cups.told


def typed_in(*items: tuple[str, int], made: bool = True, **values: object) -> int:
    """An order of Rosa's typed in by hand, ready to pack where ``made``; gives its id."""
    lines = tuple(LineDraft(None, None, title, quantity=count, unit_price=1000) for title, count in items)
    draft = OrderDraft(ADDRESS, lines, "GBP", email="rosa@example.com", **values)  # type: ignore[arg-type]
    order_id = order_editing.create(draft).order_ids[0]
    if made:
        orders.confirm(order_id)
        making.mark_made(order_id)
    return order_id


def pair() -> tuple[int, int]:
    """Two orders of Rosa's to one address, ready to pack."""
    return typed_in(("Mug", 2)), typed_in(("Plate", 1))
