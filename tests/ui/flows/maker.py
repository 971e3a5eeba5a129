"""A maker at the real window who counts: presses of the mouse, keys, and scans."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from pytestqt.qtbot import QtBot

from makerapp.models import queries
from makerapp.models.list_rows import OrderRow
from makerapp.ui.jobs import running_jobs
from makerapp.ui.main_window import MainWindow
from makerapp.ui.widgets.buttons import MainButton
from tests.ui.scanner import strokes

_LONGEST_MS = 10_000
CTRL = Qt.KeyboardModifier.ControlModifier
NONE = Qt.KeyboardModifier.NoModifier


@dataclass
class Maker:
    """``green_at`` collects where on the screen the green button was pressed."""

    window: MainWindow
    qtbot: QtBot
    clicks: int = 0
    keys: int = 0
    scans: int = 0
    green_at: list[QPoint] = field(default_factory=list)

    # --- looking -----------------------------------------------------------------------------------------

    @property
    def front(self) -> QWidget:
        """The window a press lands in: the dialog that waits for an answer, else the program's own."""
        return QApplication.activeModalWidget() or self.window

    def row(self, order_id: int) -> OrderRow:
        """The order as it stands in the database now."""
        return queries.rows([order_id])[0]

    def wait(self, is_so: Callable[[], object]) -> None:
        """Until something is so, and nothing runs any more."""
        self.qtbot.waitUntil(lambda: bool(is_so()) and not running_jobs(), timeout=_LONGEST_MS)

    def settle(self) -> None:
        """Until nothing runs and the green button hears again."""
        QTest.qWait(30)
        self.wait(lambda: not any(each.is_deaf() for each in self._greens()))

    def _greens(self) -> list[MainButton]:
        return [each for each in self.front.findChildren(MainButton) if each.isVisible()]

    @property
    def green(self) -> MainButton:
        """The one green button; more than one on a screen would be a fault."""
        found = self._greens()
        assert len(found) == 1, [each.text() for each in found]
        return found[0]

    def button(self, words: str) -> QAbstractButton:
        """The visible button whose text or name begins with ``words``."""
        for button in self.front.findChildren(QAbstractButton):
            for shown in (button.text(), button.accessibleName()):
                if button.isVisible() and shown.replace("&&", "&").startswith(words):
                    return button
        raise AssertionError(
            f"no button {words!r} among {[each.text() for each in self.front.findChildren(QAbstractButton)]}"
        )

    # --- mouse -------------------------------------------------------------------------------------------

    def click_at(self, place: QWidget, at: QPoint) -> None:
        """One press of the mouse on what really lies at ``at`` of ``place``, which must be ``place`` or in it."""
        top = place.window()
        target = top.childAt(place.mapTo(top, at))
        assert target is not None
        assert target is place or place.isAncestorOf(target), f"{target} covers {place}"
        self.clicks += 1
        QTest.mouseClick(target, Qt.MouseButton.LeftButton, NONE, target.mapFrom(top, place.mapTo(top, at)))
        self.settle()

    def click(self, what: QWidget | str) -> None:
        """One press on the middle of a widget, or of the button of these words."""
        widget = self.button(what) if isinstance(what, str) else what
        self.click_at(widget, widget.rect().center())

    def click_green(self, words: str = "") -> None:
        """One press on the green button, which has to say ``words`` where they are given."""
        green = self.green
        assert green.text().replace("&&", "&").startswith(words), green.text()
        self.green_at.append(green.mapToGlobal(green.rect().topLeft()))
        self.click(green)

    def click_row(self, order_id: int) -> None:
        """One press on an order of the list."""
        table = self.window.orders.table
        row = self.window.orders.model.row_of(order_id)
        assert row >= 0, "the list does not show it"
        self.click_at(table.viewport(), table.visualRect(self.window.orders.model.index(row, 1)).center())

    def click_tick_all(self) -> None:
        """One press on the box in the header."""
        head = self.window.orders.table.head
        self.click_at(head.viewport(), QPoint(head.sectionSize(0) // 2, head.height() // 2))

    def in_dialog(self, press: Callable[[], object], do: Callable[[], object]) -> None:
        """``press`` opens a window that waits for an answer; ``do`` works in it, and it must be closed then."""
        faults: list[BaseException] = []
        came = False

        def work() -> None:
            nonlocal came
            if QApplication.activeModalWidget() is None:
                # Asked again rather than waited for: a wait would stand between the press and the window it opens.
                QTimer.singleShot(20, work)
                return
            came = True
            try:
                self.settle()
                do()
                assert QApplication.activeModalWidget() is None, "the window still waits"
            except BaseException as fault:
                faults.append(fault)
                while (dialog := QApplication.activeModalWidget()) is not None:
                    dialog.close()

        QTimer.singleShot(0, work)
        press()
        assert came, "no window opened"
        if faults:
            raise faults[0]

    # --- keyboard ----------------------------------------------------------------------------------------

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = NONE) -> None:
        """One key, where the focus is."""
        self.keys += 1
        QTest.keyClick(self._ear(), key, modifier)
        self.settle()

    def press_green(self, words: str = "") -> None:
        """Ctrl+Enter."""
        assert self.green.text().replace("&&", "&").startswith(words), self.green.text()
        self.press(Qt.Key.Key_Return, CTRL)

    def type(self, text: str) -> None:
        """Type, where the focus is, as slowly as people do."""
        for letter in text:
            QTest.keyClick(self._ear(), letter, NONE, 45)
        self.settle()

    def _ear(self) -> Any:
        # Keys come to the window's handle, as from the system: filters and shortcuts see them before any widget.
        handle = (QApplication.activePopupWidget() or self.front).windowHandle()
        assert handle is not None
        return handle

    # --- scanner -----------------------------------------------------------------------------------------

    def scan(self, code: str) -> None:
        """A burst of keys and Enter, as a scanner sends it."""
        self.scans += 1
        strokes.scan(self.front, code)
        self.settle()
