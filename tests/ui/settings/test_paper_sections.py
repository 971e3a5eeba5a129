"""Printers & paper: what a printer offers can be chosen for each kind of paper, taken back, and tried."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QMessageBox
from pytestqt.qtbot import QtBot

from makerapp.printing import ipp
from makerapp.services import preferences
from makerapp.services.paperwork.kinds import Kind
from makerapp.services.paperwork.setups import Setup, remember, setup_of
from makerapp.ui.jobs import running_jobs
from makerapp.ui.settings.paper_sections import PrintersSection
from makerapp.ui.settings.settings_dialog import SettingsDialog
from makerapp.ui.settings.setup_editor import SetupEditor
from tests.ui.bench import Bench
from tests.ui.printing.fake_cups import FakeCups, FakeQueue, running

BROTHER, ZEBRA = "Brother_HL", "Zebra_ZD421"
BOTH = ("one-sided", "two-sided-long-edge", "two-sided-short-edge")


@pytest.fixture
def cups(monkeypatch: pytest.MonkeyPatch) -> Iterator[FakeCups]:
    office = FakeQueue(media=("iso_a4_210x297mm",), trays=("tray-1", "by-pass-tray"), sides=BOTH)
    with running(FakeCups({BROTHER: office, ZEBRA: FakeQueue(dpi=203)})) as found:
        monkeypatch.setenv("CUPS_SERVER", f"127.0.0.1:{found.port}")
        yield found


@pytest.fixture
def section(cups: FakeCups, bench: Bench, qtbot: QtBot) -> PrintersSection:
    preferences.put("printer", BROTHER)
    dialog = SettingsDialog(bench.context, "printers")
    qtbot.addWidget(dialog)
    dialog.show()
    assert isinstance(dialog.section, PrintersSection)
    return dialog.section


def opened(section: PrintersSection, kind: Kind, qtbot: QtBot) -> SetupEditor:
    """The editor of a kind, once the printer has said what it offers."""
    row = section.rows.rows[kind]
    qtbot.mouseClick(row.change, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not running_jobs())
    assert row.editor is not None
    return row.editor


def choose(box: QComboBox, value: object) -> None:
    box.setCurrentIndex(box.findData(value))
    box.activated.emit(box.currentIndex())


def shown(editor: SetupEditor) -> set[str]:
    return {name for name, field in editor.fields.items() if field.isVisible()}


def test_only_what_the_printer_offers_is_asked(section: PrintersSection, qtbot: QtBot) -> None:
    editor = opened(section, Kind.PACKING_SLIP, qtbot)
    assert shown(editor) == {"printer", "sheet", "copies", "tray", "sides"}
    words = [editor.sheet.itemText(at) for at in range(editor.sheet.count())]
    assert words[:3] == ["A4", "US Letter (not on this printer)", "A5 (not on this printer)"]
    assert [editor.tray.itemText(at) for at in range(3)] == ["The printer's usual tray", "Tray 1", "Bypass tray"]
    assert editor.printer.currentText() == "The usual one: Brother HL"
    choose(editor.printer, ZEBRA)
    qtbot.waitUntil(lambda: not running_jobs())
    assert shown(editor) == {"printer", "sheet", "copies"}
    choose(editor.sheet, "4x6in")
    assert shown(editor) == {"printer", "sheet", "copies", "dpi"}


def test_what_is_chosen_is_kept_and_taken_back(section: PrintersSection, qtbot: QtBot) -> None:
    editor = opened(section, Kind.PACKING_SLIP, qtbot)
    before = setup_of(Kind.PACKING_SLIP)
    choose(editor.sides, "two-sided-long-edge")
    choose(editor.tray, "by-pass-tray")
    editor.copies.setValue(2)
    assert setup_of(Kind.PACKING_SLIP) == Setup("a4", BROTHER, "by-pass-tray", 2, "two-sided-long-edge")
    line = section.rows.rows[Kind.PACKING_SLIP].line
    assert line.text() == "Brother HL · A4 · Bypass tray · 2 copies · Both sides, like a book"
    section.saved.undo()
    assert setup_of(Kind.PACKING_SLIP).copies == 1
    assert editor.copies.value() == 1
    editor.usual.click()
    assert setup_of(Kind.PACKING_SLIP) == before
    assert preferences.get("print_setups") == {}


def test_a_kind_without_a_printer_of_its_own_follows_the_usual_one(section: PrintersSection, qtbot: QtBot) -> None:
    editor = opened(section, Kind.PACKING_SLIP, qtbot)
    editor.copies.setValue(3)
    choose(section.printer, ZEBRA)
    assert setup_of(Kind.PACKING_SLIP) == Setup("a4", ZEBRA, copies=3)
    assert section.rows.rows[Kind.PICK_LIST].line.text() == "Zebra ZD421 · A4"


def test_without_a_printer_the_sheet_is_said_all_the_same(section: PrintersSection, qtbot: QtBot) -> None:
    choose(section.printer, "")
    editor = opened(section, Kind.THANK_YOU_NOTE, qtbot)
    choose(editor.sheet, "a6-four-on-a4")
    assert section.rows.rows[Kind.THANK_YOU_NOTE].line.text() == "No printer chosen yet · A6, four per A4 sheet"


def test_a_folded_note_is_printed_on_both_sides(section: PrintersSection, qtbot: QtBot) -> None:
    editor = opened(section, Kind.THANK_YOU_NOTE, qtbot)
    choose(editor.sheet, "a5-folded")
    assert setup_of(Kind.THANK_YOU_NOTE).sides == "two-sided-short-edge"
    choose(editor.sheet, "a5")
    assert setup_of(Kind.THANK_YOU_NOTE).sides == "one-sided"


def test_one_row_is_open_at_a_time(section: PrintersSection, qtbot: QtBot) -> None:
    opened(section, Kind.PACKING_SLIP, qtbot)
    opened(section, Kind.PICK_LIST, qtbot)
    rows = section.rows.rows
    assert [kind for kind, row in rows.items() if row.editor is not None] == [Kind.PICK_LIST]
    assert rows[Kind.PICK_LIST].change.text() == "Fold up"
    qtbot.mouseClick(rows[Kind.PICK_LIST].change, Qt.MouseButton.LeftButton)
    assert not any(row.editor for row in rows.values())


def test_a_printer_that_says_nothing_offers_everything(section: PrintersSection, cups: FakeCups, qtbot: QtBot) -> None:
    remember(Kind.PICK_LIST, Setup("letter", "Gone", tray="tray-9"))
    editor = opened(section, Kind.PICK_LIST, qtbot)
    assert editor.printer.currentText() == "Gone"
    assert editor.tray.currentText() == "tray-9"
    assert editor.sheet.currentText() == "US Letter"


def test_a_test_page_on_the_paper_of_a_kind(
    section: PrintersSection, cups: FakeCups, qtbot: QtBot, bench: Bench
) -> None:
    remember(Kind.PRODUCT_LABELS, Setup("labels-a4-3x7", BROTHER, "by-pass-tray", 4))
    editor = opened(section, Kind.PRODUCT_LABELS, qtbot)
    editor.test.click()
    qtbot.waitUntil(lambda: not running_jobs(), timeout=10_000)
    (job,) = cups.jobs
    assert job.document.startswith(b"%PDF")
    assert "copies" not in job.how
    assert job.how["media-col"][0]["media-source"] == ("by-pass-tray",)  # type: ignore[index, call-overload]
    assert ipp.text(job.operation, "job-name") == "Test page"
    assert section.test.isEnabled()


def test_a_test_page_that_is_not_taken_says_why(
    section: PrintersSection, cups: FakeCups, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    monkeypatch.setattr(QMessageBox, "exec", lambda box: said.append(box.informativeText()))
    cups.refusal = (ipp.Status.NOT_ACCEPTING, "no")
    section.test.click()
    qtbot.waitUntil(lambda: bool(said), timeout=10_000)
    assert said[0].startswith("Brother HL takes no prints right now.")
    qtbot.waitUntil(lambda: not running_jobs())


def test_a_test_page_without_a_printer_says_what_to_do(
    section: PrintersSection, cups: FakeCups, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    monkeypatch.setattr(QMessageBox, "exec", lambda box: said.append(f"{box.text()} {box.informativeText()}"))
    choose(section.printer, "")
    assert section.test.isEnabled()
    qtbot.mouseClick(section.test, Qt.MouseButton.LeftButton)
    assert said == ["No printer chosen yet. Pick one once and slips print with one press."]
    editor = opened(section, Kind.PACKING_SLIP, qtbot)
    assert editor.test.isEnabled()
    qtbot.mouseClick(editor.test, Qt.MouseButton.LeftButton)
    assert said[1:] == said[:1]
    assert section.test.isEnabled()
    assert cups.jobs == []


def test_printers_that_come_later_are_found(section: PrintersSection, cups: FakeCups) -> None:
    cups.queues["Anna"] = FakeQueue()
    section._look_again()
    assert section.printer.findData("Anna") > 0
    assert section.printer.currentData() == BROTHER
