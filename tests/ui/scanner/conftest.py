"""The window of the sample shop with an order on the bench; sounds are counted here, not heard."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from makerapp.models import queries
from makerapp.models.detail import order_detail
from makerapp.services import packing, read_back
from makerapp.ui.fulfillment.wizard import FulfillmentWizard
from makerapp.ui.main_window import MainWindow
from makerapp.ui.scanner import sounds
from makerapp.ui.widgets.buttons import MainButton
from tests.ui.scanner.strokes import scan


@pytest.fixture(autouse=True)
def beeps(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The sounds that would have been played."""
    played: list[str] = []
    monkeypatch.setattr(sounds, "play", played.append)
    return played


@pytest.fixture
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """The green button's moment of deafness has a test of its own."""
    monkeypatch.setattr(MainButton, "DEAF_MS", 20)


@pytest.fixture
def window(shop_window: MainWindow, quick: None, qtbot: QtBot) -> MainWindow:
    shop_window.activateWindow()
    qtbot.waitUntil(shop_window.isActiveWindow)
    return shop_window


@pytest.fixture
def wizard(window: MainWindow) -> FulfillmentWizard:
    """Maya's order #1001 on the bench, 2 mugs and a plate, its words read back."""
    (order_id,) = queries.find_by_number("1001")
    detail = order_detail(order_id)
    assert detail is not None
    for line in read_back.unread(detail):
        packing.acknowledge(order_id, line.id)
    scan(window, "FC-1001")
    found = window.pages.wizard
    assert found is not None
    assert found.step.key == "pick"
    return found
