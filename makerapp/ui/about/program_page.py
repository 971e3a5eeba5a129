"""This very program: its version, what it runs on, and where it keeps the orders."""

from __future__ import annotations

import platform
import sys
from pathlib import Path

import PySide6
from PySide6.QtCore import QLocale, QSysInfo, Qt, QUrl, qVersion
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QApplication, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from makerapp import PRODUCT_NAME, __version__
from makerapp.paths import ASSETS
from makerapp.ui.about.mark import ProgramMark
from makerapp.ui.context import AppContext
from makerapp.ui.jobs import Job, Progress, Stop, run_job
from makerapp.ui.theme import THEME
from makerapp.ui.widgets.announce import announce
from makerapp.ui.widgets.buttons import SecondaryButton
from makerapp.ui.widgets.card import Card
from makerapp.ui.widgets.elided_label import PlainLabel, WrapLabel
from makerapp.ui.widgets.scroll_area import ScrollBody


class ProgramPage(QWidget):
    """Facts that can be copied into a mail, and the data folder with what it weighs."""

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._folder = context.data.root
        self._job: Job | None = None
        self.facts = {
            self.tr("Makerbench"): __version__,
            self.tr("System"): f"{QSysInfo.prettyProductName()} ({QSysInfo.currentCpuArchitecture()})",
            self.tr("Windows drawn by"): f"Qt {qVersion()}, PySide6 {PySide6.__version__}",
            self.tr("Shown on"): QGuiApplication.platformName(),
            self.tr("Python"): platform.python_version(),
            self.tr("Program folder"): str(_program_folder()),
        }
        self.copy_button = SecondaryButton(self.tr("Copy all"), "copy", self)
        self.copy_button.setAccessibleName(self.tr("Copy all about this program"))
        self.copy_button.clicked.connect(self._copy)
        self.place = WrapLabel(str(self._folder), "body", self, selectable=True)
        self.weight = PlainLabel(self.tr("Counting…"), "secondary", self)
        self.open_button = SecondaryButton(self.tr("Open folder"), "folder-open", self)
        self.open_button.clicked.connect(self._open)
        self.told = WrapLabel("", "secondary", self, tone="warn")
        self.told.hide()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        edge = THEME.metric("space6")
        body = ScrollBody(self, padding=(edge, edge, edge, edge))
        body.body.setSpacing(THEME.metric("gap"))
        for part in (self._name_row(), self._data_card(), self._facts_card()):
            body.body.addWidget(part)
        body.body.addStretch(1)
        whole.addWidget(body)
        self._job = run_job(lambda progress, stop: _size(self._folder, progress, stop), self._tell_size, owner=self)

    def facts_text(self) -> str:
        """All facts, a line each, for a mail."""
        rows = [*self.facts.items(), (self.tr("Data folder"), f"{self._folder} ({self.weight.text()})")]
        return "\n".join(f"{what}: {value}" for what, value in rows)

    # --- building ----------------------------------------------------------------------------------------

    def _name_row(self) -> QWidget:
        holder = QWidget(self)
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(THEME.metric("space4"))
        words = QVBoxLayout()
        words.setSpacing(THEME.metric("line_gap"))
        version = self.tr("{name} {version}").format(name=PRODUCT_NAME, version=__version__)
        self.title = PlainLabel(version, "display", holder)
        words.addWidget(self.title)
        line = self.tr("The order and packing bench of a home maker. It works without the internet, on this computer.")
        words.addWidget(WrapLabel(line, "secondary", holder))
        row.addWidget(ProgramMark(holder), 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        return holder

    def _data_card(self) -> Card:
        card = Card(self)
        card.add_heading(self.tr("Your orders are kept here"), self.open_button)
        for label in (self.place, self.weight, self.told):
            card.body.addWidget(label)
        return card

    def _facts_card(self) -> Card:
        card = Card(self)
        card.add_heading(self.tr("What it runs on"), self.copy_button)
        table = QGridLayout()
        table.setHorizontalSpacing(THEME.metric("space4"))
        table.setVerticalSpacing(THEME.metric("space1"))
        table.setColumnStretch(1, 1)
        for row, (what, value) in enumerate(self.facts.items()):
            table.addWidget(PlainLabel(what, "secondary", card), row, 0, Qt.AlignmentFlag.AlignTop)
            table.addWidget(WrapLabel(value, "body", card, selectable=True), row, 1)
        card.body.addLayout(table)
        return card

    # --- doing -------------------------------------------------------------------------------------------

    def _copy(self) -> None:
        QApplication.clipboard().setText(self.facts_text())
        self.copy_button.setText(self.tr("Copied"))
        self.copy_button.set_icon("check")
        announce(self, self.tr("Copied"))

    def _open(self) -> None:
        """Show the folder in the system's own window; where there is none, its address is copied instead."""
        if QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._folder))):
            return
        QApplication.clipboard().setText(str(self._folder))
        self.told.setText(
            self.tr("The folder can't be shown from here. Its address is copied: paste it where you look at files.")
        )
        self.told.show()
        announce(self, self.told.text())

    def _tell_size(self, size: int) -> None:
        self.weight.setText(QLocale().formattedDataSize(size, 1, QLocale.DataSizeFormat.DataSizeSIFormat))


def _program_folder() -> Path:
    """Where the program lies: beside its program file, or the folder of its sources."""
    return Path(sys.executable).parent if getattr(sys, "frozen", False) else ASSETS.parent.parent


def _size(folder: Path, _progress: Progress, stop: Stop) -> int:
    """Bytes of all files below the folder. One that goes while it is counted doesn't count."""
    total = 0
    for path in folder.rglob("*"):
        if stop():
            break
        try:
            total += path.stat().st_size if path.is_file() and not path.is_symlink() else 0
        except FileNotFoundError:
            continue
    return total
