"""This very program: its version, what it runs on, and where it keeps the orders."""

from __future__ import annotations

import contextlib
import os
import platform
import stat
from pathlib import Path

import PySide6
from PySide6.QtCore import QLocale, QSysInfo, Qt, qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from makerapp import PRODUCT_NAME, __version__, launch
from makerapp.ui import opening
from makerapp.ui.about.mark import ProgramMark
from makerapp.ui.context import AppContext
from makerapp.ui.jobs import JobStopped, Stop, run_job
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
        self.facts = {
            self.tr("Makerbench"): __version__,
            self.tr("System"): f"{QSysInfo.prettyProductName()} ({QSysInfo.currentCpuArchitecture()})",
            self.tr("Windows drawn by"): f"Qt {qVersion()}, PySide6 {PySide6.__version__}",
            self.tr("Shown on"): QGuiApplication.platformName(),
            self.tr("Python"): platform.python_version(),
            self.tr("Program folder"): str(launch.program_folder()),
        }
        self.copy_button = SecondaryButton(self.tr("Copy all"), "copy", self)
        self.copy_button.setAccessibleName(self.tr("Copy all about this program"))
        self.copy_button.clicked.connect(self._copy)
        self.place = WrapLabel(str(self._folder), "body", self, selectable=True)
        self.weight = PlainLabel(self.tr("Counting…"), "secondary", self)
        self.open_button = SecondaryButton(self.tr("Open folder"), "folder-open", self)
        self.open_button.clicked.connect(self._open)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        edge = THEME.metric("space6")
        body = ScrollBody(self, padding=(edge, edge, edge, edge))
        body.body.setSpacing(THEME.metric("gap"))
        for part in (self._name_row(), self._data_card(), self._facts_card()):
            body.body.addWidget(part)
        body.body.addStretch(1)
        whole.addWidget(body)
        self._job = run_job(lambda _progress, stop: size_of(self._folder, stop), self._tell_size, owner=self)

    def stop(self) -> None:
        """Nobody looks any more: the folder need not be counted to its end."""
        self._job.stop()

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
        card.body.addWidget(self.place)
        card.body.addWidget(self.weight)
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

    def _open(self) -> None:
        # Where no folder can be shown its address is copied, and takes the place of the facts.
        self.copy_button.setText(self.tr("Copy all"))
        self.copy_button.set_icon("copy")
        opening.open_folder(self, self._folder)

    def _copy(self) -> None:
        QApplication.clipboard().setText(self.facts_text())
        self.copy_button.setText(self.tr("Copied"))
        self.copy_button.set_icon("check")
        announce(self, self.tr("Copied"))

    def _tell_size(self, size: int) -> None:
        self.weight.setText(QLocale().formattedDataSize(size, 1, QLocale.DataSizeFormat.DataSizeSIFormat))


def size_of(folder: Path, stop: Stop) -> int:
    """Bytes of all files below the folder, without what links lead to. What goes meanwhile, or can't be looked at,
    doesn't count. Raises JobStopped.
    """
    total = 0
    for place, _folders, names in os.walk(folder):
        for name in names:
            if stop():
                raise JobStopped
            with contextlib.suppress(OSError):
                found = os.lstat(os.path.join(place, name))
                total += found.st_size if stat.S_ISREG(found.st_mode) else 0
    return total
