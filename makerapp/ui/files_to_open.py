"""Files the program was started with, or is handed while it runs: they end in "Bring in orders" of the window."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication

if TYPE_CHECKING:
    from makerapp.ui.tray import Tray

# A file manager starts the program once for each of several files chosen.
_GATHER_MS = 300
# How often to look whether the dialog that is in the way is gone.
_LOOK_AGAIN_MS = 250


class TakesFiles(Protocol):
    """The window, as far as it matters here."""

    def import_files(self, paths: Sequence[Path]) -> None:
        """Show what these files would bring in."""


class FilesToOpen(QObject):
    """Files are gathered for a moment, and wait while a dialog of the window asks something else."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._paths: list[Path] = []
        self._window: Callable[[], TakesFiles] | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._open)

    def add(self, paths: Sequence[Path]) -> None:
        """Open these as soon as there is a window for them. Files named twice are opened once."""
        self._paths += [path for path in paths if path not in self._paths]
        if self._window is not None and self._paths:
            self._timer.start(_GATHER_MS)

    def begin(self, window: Callable[[], TakesFiles]) -> None:
        """From now on the window on show takes them; ``window`` says which that is."""
        self._window = window
        if self._paths:
            self._timer.start(0)

    def _open(self) -> None:
        if self._window is None or not self._paths:
            return
        if QApplication.activeModalWidget() is not None or QApplication.activePopupWidget() is not None:
            self._timer.start(_LOOK_AGAIN_MS)
            return
        paths, self._paths = self._paths, []
        self._window().import_files(paths)


class Application(QApplication):
    """Qt's application with what belongs to the whole program: files to open, and the icon beside the clock.

    On macOS "Open with" and the icon hand files over as events.
    """

    def __init__(self, arguments: list[str]) -> None:
        super().__init__(arguments)
        self.files = FilesToOpen(self)
        self.tray: Tray | None = None

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QFileOpenEvent) and event.file():
            self.files.add([Path(event.file())])
            return True
        return super().event(event)
