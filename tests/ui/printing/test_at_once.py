"""Slips from a list straight to the printer."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from makerapp.models.queries import ListQuery, ids
from makerapp.models.rows import View
from makerapp.paths import DataFolder
from makerapp.services import preferences, shop
from makerapp.ui.jobs import running_jobs
from makerapp.ui.printing import at_once
from makerapp.ui.printing.preview_dialog import PrintPreviewDialog
from makerapp.ui.widgets.banner import Banner
from tests.ui.bench import Bench
from tests.ui.fulfillment.wizard_bench import PRINTER
from tests.ui.printing.fake_cups import FakeCups, FakeQueue, running


@pytest.fixture
def cups(monkeypatch: pytest.MonkeyPatch):
    with running(FakeCups()) as found:
        monkeypatch.setenv("CUPS_SERVER", f"127.0.0.1:{found.port}")
        found.queues = {PRINTER: FakeQueue()}
        found.refusal = None
        yield found


@pytest.fixture
def shop_bench(sample_data: DataFolder, cups: FakeCups):
    found = Bench(sample_data)
    preferences.put("printer", PRINTER)
    yield found
    found.close()


def some_orders() -> list[int]:
    return ids(ListQuery(View.TO_PACK, shop.today()))[:2]


@pytest.mark.parametrize(("preview", "printer"), [(True, PRINTER), (False, ""), (False, "Gone_away")])
def test_a_preview_is_wanted_or_needed(shop_bench: Bench, preview: bool, printer: str) -> None:
    preferences.put("preview_of_lists", preview)
    preferences.put("printer", printer)
    assert not at_once.is_possible(at_once.usual_wish(some_orders()))


def test_says_where_the_sheets_went(shop_bench: Bench, cups: FakeCups, qtbot: QtBot) -> None:
    preferences.put("preview_of_lists", False)
    wish = at_once.usual_wish(some_orders())
    assert at_once.is_possible(wish)
    at_once.PrintAtOnce(shop_bench.context, wish, shop_bench.window)
    qtbot.waitUntil(lambda: bool(shop_bench.said), timeout=10_000)
    assert "sheets sent to Brother" in shop_bench.said[0]
    assert cups.told


def test_a_refused_print_opens_the_preview_and_says_why(shop_bench: Bench, cups: FakeCups, qtbot: QtBot) -> None:
    cups.refusal = (0x0506, "not accepting jobs")
    seen: list[str] = []

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, PrintPreviewDialog) or running_jobs():
            QTimer.singleShot(50, look)
            return
        seen.extend(banner.accessibleName() or "banner" for banner in dialog.findChildren(Banner) if banner.isVisible())
        dialog.reject()

    QTimer.singleShot(0, look)
    run = at_once.PrintAtOnce(shop_bench.context, at_once.usual_wish(some_orders()), shop_bench.window)
    with qtbot.waitSignal(run.destroyed, timeout=15_000):
        pass
    assert len(seen) == 1
    assert not shop_bench.said
