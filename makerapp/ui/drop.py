"""A window that takes files dropped anywhere on it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QMainWindow, QWidget


class FileDropWindow(QMainWindow):
    """``import_files`` gets what was dropped; anything but local files is left alone."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAcceptDrops(True)

    def import_files(self, paths: list[Path]) -> None:
        """What to do with the files; the window that takes them says."""

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if dropped_files(event):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        paths = dropped_files(event)
        if paths:
            event.acceptProposedAction()
            self.import_files(paths)


def dropped_files(event: QDropEvent) -> list[Path]:
    """The local files an event carries."""
    data = event.mimeData()
    if not data.hasUrls():
        return []
    found = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
    return [path for path in found if path.is_file()]
