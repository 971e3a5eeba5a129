"""Many rows made a few at a time, so that the window answers meanwhile."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import Generic, TypeVar

from PySide6.QtCore import QElapsedTimer, QObject, QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget

from makerapp.ui.areas import let_go_of_focus
from makerapp.ui.theme import THEME

T = TypeVar("T")

AT_ONCE_MS = 20
"""How long one slice may take: with what else a turn of the event loop does it stays under the 50 that are felt."""

FIRST = 5
"""So many are made at once, however long that takes."""


class RowColumn(QWidget):
    """Rows below each other, which can all be thrown away at once: one by one, hundreds of them would be felt."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._holder: QWidget | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        self.empty()

    def empty(self) -> None:
        """Throw all rows away."""
        if self._holder is not None:
            let_go_of_focus(self._holder)
            self._holder.hide()
            self._holder.deleteLater()
        self._holder = QWidget(self)
        self._rows = QVBoxLayout(self._holder)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(THEME.metric("space2"))
        layout = self.layout()
        assert layout is not None
        layout.addWidget(self._holder)
        self._holder.show()

    def add(self, row: QWidget) -> None:
        """Put a row at the end; it counts as shown at once, so that it can take the focus."""
        self._rows.addWidget(row)
        row.show()

    def drop(self, row: QWidget) -> None:
        """Throw one away."""
        self._rows.removeWidget(row)
        row.hide()
        row.deleteLater()


class Slices(QObject, Generic[T]):
    """``start`` makes the first rows at once and the others between events; a second ``start`` gives up the first."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._left: Iterator[T] = iter(())
        self._make: Callable[[T], object] | None = None
        self._done: Callable[[], object] | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._go_on)

    @property
    def is_running(self) -> bool:
        """Some are still to be made."""
        return self._make is not None

    def start(self, items: Iterable[T], make: Callable[[T], object], done: Callable[[], object] = bool) -> None:
        """Call ``make`` for each, then ``done``."""
        self._timer.stop()
        self._left, self._make, self._done = iter(items), make, done
        for _ in range(FIRST):
            if not self._one():
                return
        self._timer.start(0)

    def finish(self) -> None:
        """Make all that are left now: something needs the last of them."""
        while self._one():
            pass

    def _go_on(self) -> None:
        clock = QElapsedTimer()
        clock.start()
        while clock.elapsed() < AT_ONCE_MS:
            if not self._one():
                return
        self._timer.start(0)

    def _one(self) -> bool:
        make = self._make
        if make is None:
            return False
        for item in self._left:
            make(item)
            return True
        done, self._make, self._done = self._done, None, None
        self._timer.stop()
        if done is not None:
            done()
        return False
