"""How long the window is kept from answering while something is done in it, measured in Qt's own event loop."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass, field

from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog

from benchmarks.table import Figure, timed
from makerapp.ui.jobs import running_jobs
from makerapp.ui.main_window import MainWindow

GOAL = 50.0
QUIET_MS = 400
_BEAT_MS = 1
# Longer than anything here takes on a thread.
_PATIENCE = 30.0
CTRL = Qt.KeyboardModifier.ControlModifier
NONE = Qt.KeyboardModifier.NoModifier
# The wall's; ``time.thread_time`` where others use the machine at the same time.
CLOCK: list[Callable[[], float]] = [time.perf_counter]

Step = Callable[[], object]


class Blocks:
    """A heart that beats every millisecond in this thread's event loop; ``of`` tells how long it was kept waiting."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window
        self._longest = 0.0
        self._last = 0.0
        self._heart = QTimer()
        self._heart.setTimerType(Qt.TimerType.PreciseTimer)
        self._heart.setInterval(_BEAT_MS)
        self._heart.timeout.connect(self._beat)

    def _beat(self) -> None:
        now = CLOCK[0]()
        self._longest = max(self._longest, (now - self._last) * 1000 - _BEAT_MS)
        self._last = now

    def of(self, action: Step, quiet: int = QUIET_MS) -> float:
        """The longest block, in milliseconds, while ``action`` is done and what follows from it happens."""
        # Keys find their way in an active window only, which none is after a window that waited was closed.
        self._window.activateWindow()
        QApplication.processEvents()
        QTimer.singleShot(_BEAT_MS * 5, action)
        self._longest, self._last = 0.0, CLOCK[0]()
        self._heart.start()
        end = time.perf_counter() + _PATIENCE
        while True:
            loop = QEventLoop()
            QTimer.singleShot(quiet, loop.quit)
            loop.exec()
            if not running_jobs() or time.perf_counter() > end:
                break
        self._beat()
        self._heart.stop()
        return self._longest


@dataclass(frozen=True)
class Deed:
    """Something the maker does: ``do`` is measured, ``before`` and ``after`` make it possible again."""

    what: str
    do: Step
    after: tuple[Step, ...] = ()
    before: tuple[Step, ...] = ()


@dataclass
class Felt:
    """What was measured: each deed as it was done for the first time since the start, and the times after that."""

    blocks: Blocks
    times: int
    first: list[Figure] = field(default_factory=list)
    again: list[Figure] = field(default_factory=list)

    def measure(self, deed: Deed, times: int | None = None) -> None:
        """Do it once, and then again and again."""
        found = []
        for _ in range(1 + (self.times if times is None else times)):
            for step in deed.before:
                self.blocks.of(step)
            found.append(self.blocks.of(deed.do))
            for step in deed.after:
                self.blocks.of(step)
        self.first.append(timed(deed.what, found[:1], GOAL))
        if found[1:]:
            self.again.append(timed(deed.what, found[1:], GOAL))


def key(window: MainWindow, pressed: Qt.Key, modifier: Qt.KeyboardModifier = NONE) -> Step:
    """Press a key in the window."""
    return lambda: QTest.keyClick(window.windowHandle(), pressed, modifier)


def in_dialog(window: MainWindow, press: Step, inside: Step | None = None) -> Step:
    """Open a window that waits for an answer, do something in it, and close it a moment after it came."""

    def close() -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, QDialog):
            if inside is not None:
                QTimer.singleShot(QUIET_MS // 4, inside)
            QTimer.singleShot(QUIET_MS // 2, dialog.reject)
        else:
            QTimer.singleShot(_BEAT_MS * 5, close)

    def work() -> None:
        QTimer.singleShot(0, close)
        press()

    return work
