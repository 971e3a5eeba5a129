"""Opening a page or a folder in the system's own programs; where the system can't, the maker gets the address."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QWidget

from makerapp.errors import EnvironmentProblem
from makerapp.ui import refusals


def open_page(parent: QWidget | None, address: str) -> bool:
    """Open a web page in the browser. True where the system took it."""
    if QDesktopServices.openUrl(QUrl(address)):
        return True
    words = QCoreApplication.translate("opening", "Its address is copied. Paste it into your browser: {address}")
    _copy_and_tell(parent, QCoreApplication.translate("opening", "The browser didn't open."), words, address)
    return False


def open_folder(parent: QWidget | None, folder: Path) -> bool:
    """Open a folder in the file manager. True where the system took it."""
    if QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder))):
        return True
    words = QCoreApplication.translate("opening", "Its address is copied. Paste it where you look at files: {address}")
    _copy_and_tell(parent, QCoreApplication.translate("opening", "The folder didn't open."), words, str(folder))
    return False


def _copy_and_tell(parent: QWidget | None, what: str, now: str, address: str) -> None:
    QGuiApplication.clipboard().setText(address)
    refusals.tell(parent, EnvironmentProblem(what, now.format(address=address)))
