from __future__ import annotations

import faulthandler
import logging
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QtMsgType
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import delete, isValid

from makerapp.errors import Refused
from makerapp.ui import crash
from makerapp.ui.crash import CrashReporter


@pytest.fixture
def reporter(qtbot: QtBot, tmp_path: Path) -> Iterator[CrashReporter]:
    """A reporter with its log, but without the global hooks, which belong to the test runner here."""
    made = CrashReporter(tmp_path)
    made._handler = crash.start_log(tmp_path)
    yield made
    logging.getLogger("makerapp").removeHandler(made._handler)
    made._handler.close()
    if made.dialog is not None:
        made.dialog.close()
        made.dialog.deleteLater()


def fail(text: str = "boom") -> tuple[type[BaseException], BaseException, object]:
    try:
        raise ZeroDivisionError(text)
    except ZeroDivisionError as fault:
        return type(fault), fault, fault.__traceback__


def log_text(folder: Path) -> str:
    return (folder / crash.LOG_NAME).read_text(encoding="utf-8")


def test_fault_is_said_in_plain_words_and_written_down(qtbot: QtBot, reporter: CrashReporter, tmp_path: Path) -> None:
    reporter.handle(*fail("Łódź 茶碗"))
    qtbot.waitUntil(lambda: reporter.dialog is not None and reporter.dialog.isVisible())
    dialog = reporter.dialog
    assert dialog is not None
    assert dialog.title.text() == "Something went wrong"
    assert "ZeroDivisionError" not in dialog.text.text()
    assert dialog.details.isHidden()
    assert "ZeroDivisionError: Łódź 茶碗" in log_text(tmp_path)


def test_details_can_be_copied_and_work_goes_on(qtbot: QtBot, reporter: CrashReporter) -> None:
    reporter.handle(*fail())
    qtbot.waitUntil(lambda: reporter.dialog is not None)
    dialog = reporter.dialog
    assert dialog is not None
    qtbot.mouseClick(dialog.fold, Qt.MouseButton.LeftButton)
    assert dialog.details.isVisible()
    qtbot.mouseClick(dialog.copy, Qt.MouseButton.LeftButton)
    copied = QApplication.clipboard().text()
    assert "ZeroDivisionError: boom" in copied
    assert "Makerbench 0." in copied
    qtbot.mouseClick(dialog.carry_on, Qt.MouseButton.LeftButton)
    assert not dialog.isVisible()


def test_fault_on_another_thread_is_shown_on_the_gui_thread(qtbot: QtBot, reporter: CrashReporter) -> None:
    thread = threading.Thread(target=lambda: reporter.handle(*fail()), name="importer")
    thread.start()
    thread.join()
    assert reporter.dialog is None, "not before the GUI thread gets to it"
    qtbot.waitUntil(lambda: reporter.dialog is not None)
    assert reporter.dialog is not None
    assert "importer" in reporter.dialog.details_text()


def test_faults_while_it_stands_are_added_not_stacked(qtbot: QtBot, reporter: CrashReporter, tmp_path: Path) -> None:
    for number in range(30):
        reporter.handle(*fail(f"fault {number}"))
    qtbot.waitUntil(lambda: reporter.dialog is not None and "fault 29" in reporter.dialog.details_text())
    dialogs = [window for window in QApplication.topLevelWidgets() if type(window).__name__ == "CrashDialog"]
    assert len([window for window in dialogs if window.isVisible()]) == 1
    assert log_text(tmp_path).count("ZeroDivisionError: fault") == crash._LOG_REPEATS


def test_fault_in_the_reporting_itself_does_not_recurse(
    qtbot: QtBot, reporter: CrashReporter, monkeypatch: pytest.MonkeyPatch
) -> None:
    last: list[BaseException] = []
    monkeypatch.setattr(sys, "__excepthook__", lambda _kind, value, _trace: last.append(value))

    def broken(*_args: object) -> None:
        reporter.handle(*fail("inner"))

    monkeypatch.setattr(reporter, "_write", broken)
    reporter.handle(*fail("outer"))
    assert [str(value) for value in last] == ["inner"]


def test_a_rule_nobody_explained_speaks_for_itself(qtbot: QtBot, reporter: CrashReporter) -> None:
    value = Refused("This order is already shipped.", "Open it to see when.")
    reporter.handle(Refused, value, None)
    qtbot.waitUntil(lambda: reporter.dialog is not None)
    assert reporter.dialog is not None
    assert reporter.dialog.title.text() == "This order is already shipped."
    assert reporter.dialog.text.text() == "Open it to see when."


def test_control_c_is_left_alone(reporter: CrashReporter, monkeypatch: pytest.MonkeyPatch) -> None:
    last: list[BaseException] = []
    monkeypatch.setattr(sys, "__excepthook__", lambda _kind, value, _trace: last.append(value))
    reporter.handle(KeyboardInterrupt, KeyboardInterrupt(), None)
    assert len(last) == 1
    assert reporter.dialog is None


def test_crash_below_python_is_told_at_the_next_start(
    qtbot: QtBot, reporter: CrashReporter, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    enabled: list[object] = []
    monkeypatch.setattr(faulthandler, "enable", lambda file, all_threads: enabled.append(file))
    left, stream = crash.watch_native_crashes(tmp_path)
    assert left == ""
    stream.write("Fatal Python error: Segmentation fault\n")
    stream.close()
    left, stream = crash.watch_native_crashes(tmp_path)
    stream.close()
    assert left == "Fatal Python error: Segmentation fault"
    assert len(enabled) == 2
    reporter.left_by_last_run = left
    reporter.show_left_by_last_run()
    assert reporter.dialog is not None
    assert reporter.dialog.title.text() == "Makerbench closed unexpectedly last time"
    assert "Segmentation" in reporter.dialog.details_text()
    assert reporter.left_by_last_run == ""


def test_install_takes_the_hooks_and_gives_them_back(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = (sys.excepthook, threading.excepthook, sys.unraisablehook)
    handlers: list[object] = []
    monkeypatch.setattr(crash, "qInstallMessageHandler", handlers.append)
    made = CrashReporter(tmp_path / "logs")
    made.install(native=False)
    try:
        assert sys.excepthook == made.handle
        assert handlers == [crash.qt_message]
    finally:
        made.uninstall()
        assert sys.excepthook is sys.__excepthook__
        sys.excepthook, threading.excepthook, sys.unraisablehook = before
    assert handlers == [crash.qt_message, None]


def test_complaints_of_qt_go_into_the_log(reporter: CrashReporter, tmp_path: Path) -> None:
    crash.qt_message(QtMsgType.QtWarningMsg, None, "QPainter::begin: 100% broken")  # type: ignore[arg-type]
    assert "WARNING" in log_text(tmp_path)
    assert "100% broken" in log_text(tmp_path)


def test_note_belongs_to_the_window_and_goes_with_it(qtbot: QtBot, reporter: CrashReporter) -> None:
    """The note used to stay behind the window, and kept the program alive after it."""
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    reporter.serve(window)
    reporter.left_by_last_run = "Fatal Python error: Aborted"
    reporter.show_left_by_last_run()
    dialog = reporter.dialog
    assert dialog is not None
    assert dialog.isVisible()
    assert dialog.parentWidget() is window
    assert dialog.isModal()
    reporter.close_note()
    assert dialog.isHidden()
    assert reporter.dialog is None


def test_fault_after_the_window_is_gone_is_still_said(qtbot: QtBot, reporter: CrashReporter) -> None:
    window = QWidget()
    reporter.serve(window)
    reporter.handle(*fail("first"))
    qtbot.waitUntil(lambda: reporter.dialog is not None)
    delete(window)
    reporter.handle(*fail("second"))
    qtbot.waitUntil(lambda: reporter.dialog is not None and isValid(reporter.dialog))
    assert reporter.dialog is not None
    assert "second" in reporter.dialog.details_text()


def test_quit_goes_through_the_note(qtbot: QtBot, reporter: CrashReporter) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    reporter.serve(window)
    reporter.left_by_last_run = "Fatal Python error: Aborted"
    reporter.show_left_by_last_run()
    dialog = reporter.dialog
    assert dialog is not None
    with qtbot.waitActive(dialog):
        dialog.activateWindow()
    qtbot.keyClick(dialog, Qt.Key.Key_Q, Qt.KeyboardModifier.ControlModifier)
    assert dialog.isHidden()
    assert window.isHidden()
