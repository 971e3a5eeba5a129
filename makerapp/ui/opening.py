"""Opening a page or a folder in the system's own programs; where the system can't, the maker is told the way there."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from makerapp.errors import EnvironmentProblem
from makerapp.ui import refusals


def open_page(parent: QWidget | None, address: str) -> bool:
    """Open a web page in the browser. True where the system took it."""
    if QDesktopServices.openUrl(QUrl(address)):
        return True
    words = QCoreApplication.translate("opening", "Type this address into your browser: {address}")
    _tell(parent, QCoreApplication.translate("opening", "The browser didn't open."), words.format(address=address))
    return False


def open_folder(parent: QWidget | None, folder: Path) -> bool:
    """Open a folder in the file manager. True where the system took it."""
    if QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder))):
        return True
    words = QCoreApplication.translate("opening", "Open your file manager and go to {folder}")
    _tell(parent, QCoreApplication.translate("opening", "The folder didn't open."), words.format(folder=folder))
    return False


def _tell(parent: QWidget | None, what: str, now: str) -> None:
    refusals.tell(parent, EnvironmentProblem(what, now))
