"""Files handed to the program reach the window, together, and not over another question."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QDialog, QWidget
from pytestqt.qtbot import QtBot

from makerapp.ui import files_to_open
from makerapp.ui.files_to_open import Application, FilesToOpen
from makerapp.ui.importing import import_dialog
from makerapp.ui.importing.import_dialog import ImportDialog
from makerapp.ui.main_window import MainWindow

A, B = Path("/orders/a.csv"), Path("/orders/b.csv")


class Window:
    """Notes what it is asked to bring in."""

    def __init__(self) -> None:
        self.brought: list[list[Path]] = []

    def import_files(self, paths: Sequence[Path]) -> None:
        self.brought.append(list(paths))


@pytest.fixture
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(files_to_open, "_GATHER_MS", 30)
    monkeypatch.setattr(files_to_open, "_LOOK_AGAIN_MS", 20)


@pytest.mark.usefixtures("quick")
def test_files_wait_for_the_window_and_come_together(qtbot: QtBot) -> None:
    files, window = FilesToOpen(), Window()
    files.add([A])
    qtbot.wait(60)
    files.begin(lambda: window)
    qtbot.waitUntil(lambda: window.brought == [[A]])
    # Three starts of a file manager, one right after the other; one of them twice.
    files.add([A])
    files.add([B])
    files.add([A])
    qtbot.waitUntil(lambda: window.brought == [[A], [A, B]])
    files.begin(lambda: window)
    qtbot.wait(60)
    assert len(window.brought) == 2


@pytest.mark.usefixtures("quick")
def test_files_wait_while_a_dialog_asks_something_else(qtbot: QtBot) -> None:
    files, window = FilesToOpen(), Window()
    files.begin(lambda: window)
    parent = QWidget()
    qtbot.addWidget(parent)
    dialog = QDialog(parent)
    dialog.setModal(True)
    dialog.show()
    files.add([A])
    qtbot.wait(100)
    assert window.brought == []
    dialog.close()
    qtbot.waitUntil(lambda: window.brought == [[A]])


@pytest.mark.usefixtures("quick")
def test_the_window_brings_them_in(
    shop_window: MainWindow, qtbot: QtBot, shared_samples: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown: list[list[Path]] = []
    monkeypatch.setattr(import_dialog.ImportDialog, "exec", lambda dialog: shown.append(list(dialog._paths)))
    files = FilesToOpen()
    files.begin(lambda: shop_window)
    found = next(iter(sorted(shared_samples.rglob("*.csv"))))
    files.add([found])
    qtbot.waitUntil(lambda: shown == [[found]])
    for dialog in shop_window.findChildren(ImportDialog):
        dialog.reject()


def test_the_system_hands_files_over_as_events(monkeypatch: pytest.MonkeyPatch) -> None:
    """As macOS does; a second application can't be made here, so its method is called on what it needs."""
    taken: list[Path] = []

    class Stand:
        files = type("Files", (), {"add": staticmethod(taken.extend)})

    assert Application.event(Stand(), QFileOpenEvent(QUrl.fromLocalFile(str(A))))  # type: ignore[arg-type]
    assert taken == [A]
