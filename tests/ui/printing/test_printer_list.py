"""Which printers there are: asked off the GUI thread, waited for a moment, told later where it takes longer."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from makerapp.services import preferences
from makerapp.services.paperwork.kinds import Kind
from makerapp.services.paperwork.setups import Setup, remember
from makerapp.services.paperwork.wish import Wish
from makerapp.ui.jobs import running_jobs
from makerapp.ui.printing import printer, printer_list
from makerapp.ui.printing.preview_dialog import PrintPreviewDialog
from makerapp.ui.printing.printer_list import PRINTERS
from tests.ui.fulfillment.wizard_bench import WizardBench

OFFICE, THERMAL = "Brother_HL", "Zebra_ZD421"
LONGEST_MS = 100  # what names() may hold the window for, on a busy computer


@pytest.fixture
def slow(monkeypatch: pytest.MonkeyPatch) -> Iterator[threading.Event]:
    """A print system that answers once the event is set."""
    answer = threading.Event()

    def names() -> list[str]:
        assert answer.wait(10)
        return [THERMAL]

    monkeypatch.setattr(printer, "list_printers", names)
    monkeypatch.setattr(printer_list, "PATIENCE_SECONDS", 0.03)
    yield answer
    answer.set()


def settle(qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not running_jobs(), timeout=20_000)


def test_a_print_system_that_is_well_is_asked_each_time(
    bench: WizardBench, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    for names in ([OFFICE], [], [THERMAL, OFFICE]):
        monkeypatch.setattr(printer, "list_printers", lambda names=names: names)
        assert PRINTERS.names() == names
        settle(qtbot)


def test_one_that_hangs_holds_nobody_up(bench: WizardBench, qtbot: QtBot, slow: threading.Event) -> None:
    preferences.put("printer", OFFICE)
    remember(Kind.ADDRESS_LABEL, Setup("4x6", THERMAL))
    began = time.monotonic()
    # Until it has answered once, those that were chosen may well be there.
    assert PRINTERS.names() == [OFFICE, THERMAL]
    assert PRINTERS.names() == [OFFICE, THERMAL]
    assert time.monotonic() - began < LONGEST_MS / 1000
    with qtbot.waitSignal(PRINTERS.changed):
        slow.set()
    settle(qtbot)
    assert PRINTERS.last_known == [THERMAL]


def test_printing_goes_on_while_it_hangs(bench: WizardBench, slow: threading.Event) -> None:
    preferences.put("printer", OFFICE)
    assert bench.wizard.printing.chosen_printer() == OFFICE


def test_a_preview_shows_printers_that_are_told_later(bench: WizardBench, qtbot: QtBot, slow: threading.Event) -> None:
    dialog = PrintPreviewDialog(bench.context, Wish(tuple(bench.to_pack()), (Kind.PACKING_SLIP,)), bench.wizard)
    qtbot.addWidget(dialog)
    dialog.show()
    assert not dialog.choices_side.choices.is_ready
    slow.set()
    settle(qtbot)
    assert dialog.choices_side.choices.is_ready
    assert dialog.sheets is not None
    assert {part.setup.printer for part in dialog.sheets.parts} == {THERMAL}
    assert dialog.choices_side.print.text() == "Print 8 sheets"
