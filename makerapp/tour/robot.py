"""A maker who needs no screen: waits, presses real buttons, and takes pictures of what stands there."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QFileDialog, QLineEdit, QWidget

from makerapp.ui.main_window import MainWindow
from makerapp.ui.widgets.buttons import MainButton

W = TypeVar("W", bound=QWidget)

LONGEST_WAIT = 60.0


class TourStuck(RuntimeError):
    """The window did not do what a press should have done: a bug of ours."""


class Robot:
    """``pictures`` collects the files written, in order."""

    def __init__(self, window: MainWindow, folder: Path, ending: str = "") -> None:
        self.window = window
        self.folder = folder
        self.ending = ending
        self.pictures: list[Path] = []
        self._fault: BaseException | None = None

    # -- waiting

    def settle(self, seconds: float = 0.1) -> None:
        """Let everything that waits happen: timers, pages drawn off the GUI thread, animations."""
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            QTest.qWait(10)

    def wait_for(self, what: str, is_so: Callable[[], bool]) -> None:
        """Wait until something is so. Raises TourStuck, naming ``what``, where it never comes."""
        end = time.monotonic() + LONGEST_WAIT
        while not is_so():
            if time.monotonic() > end:
                raise TourStuck(f"waited in vain for {what}")
            QTest.qWait(20)

    # -- pressing

    def press(self, button: QAbstractButton) -> None:
        """A real click with the left mouse button, once the button takes one."""
        name = button.text() or button.accessibleName()
        self.wait_for(f"the button {name!r}", lambda: button.isVisible() and button.isEnabled())
        if isinstance(button, MainButton):
            self.wait_for(f"the button {name!r} to listen", lambda: not button.is_deaf())
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        self.settle()

    def button(self, place: QWidget, words: str) -> QAbstractButton:
        """The visible button in ``place`` whose words begin with ``words``."""
        for button in place.findChildren(QAbstractButton):
            shown = button.text() or button.accessibleName()
            if button.isVisible() and shown.replace("&&", "&").startswith(words):
                return button
        raise TourStuck(f"there is no button {words!r}")

    def green(self, place: QWidget) -> MainButton:
        """The one green button of a page or window."""
        found = [each for each in place.findChildren(MainButton) if each.isVisible()]
        if len(found) != 1:
            raise TourStuck(f"{len(found)} green buttons, there has to be one")
        return found[0]

    # -- windows that wait for an answer

    def in_dialog(self, kind: type[W], open_it: Callable[[], object], do: Callable[[W], object]) -> None:
        """Call ``open_it``, which returns only when its window is closed; ``do`` works in that window meanwhile."""
        QTimer.singleShot(0, lambda: self._work_in(kind, do))
        open_it()
        if self._fault is not None:
            fault, self._fault = self._fault, None
            raise fault

    def _work_in(self, kind: type[W], do: Callable[[W], object]) -> None:
        try:
            self.wait_for(f"the {kind.__name__}", lambda: isinstance(QApplication.activeModalWidget(), kind))
            dialog = QApplication.activeModalWidget()
            assert isinstance(dialog, kind)
            self.settle()
            do(dialog)
            if dialog.isVisible():
                dialog.close()
        except BaseException as fault:
            # Raised again by ``in_dialog``; from here it would only reach Qt's event loop.
            self._fault = fault
            self._close_all()

    def _close_all(self) -> None:
        while (dialog := QApplication.activeModalWidget()) is not None:
            dialog.done(0) if isinstance(dialog, QDialog) else dialog.close()
            QTest.qWait(10)

    def choose_file(self, file: Path, open_it: Callable[[], object]) -> None:
        """Answer a file window with ``file``."""

        def choose(dialog: QFileDialog) -> None:
            name = dialog.findChild(QLineEdit, "fileNameEdit")
            assert name is not None
            name.setText(str(file))
            dialog.accept()

        self.in_dialog(QFileDialog, open_it, choose)

    # -- pictures

    def picture(self, name: str, dialog: QWidget | None = None) -> Path:
        """A picture of the window, with ``dialog`` on it as it stands over it."""
        self.settle(0.15)
        sheet = self.window.grab()
        if dialog is not None:
            self._paste(sheet, dialog)
        self.folder.mkdir(parents=True, exist_ok=True)
        file = self.folder / f"{len(self.pictures) + 1:02d}_{name}{self.ending}.png"
        if not sheet.save(str(file), "PNG"):
            raise OSError(f"{file} can't be written")
        self.pictures.append(file)
        return file

    def _paste(self, sheet: QPixmap, dialog: QWidget) -> None:
        middle = self.window.rect().center() - QPoint(dialog.width() // 2, dialog.height() // 2)
        painter = QPainter(sheet)
        painter.drawPixmap(middle, dialog.grab())
        painter.end()
