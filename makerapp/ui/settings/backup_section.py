"""Backups: when the last one was made, and making one now."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QHBoxLayout, QWidget

from makerapp.errors import MakerbenchError
from makerapp.services import backups, shop, words
from makerapp.ui import opening
from makerapp.ui.context import AppContext
from makerapp.ui.jobs import Job, run_job
from makerapp.ui.refusals import tell
from makerapp.ui.settings.saved import Saved
from makerapp.ui.settings.section import Section
from makerapp.ui.theme import THEME
from makerapp.ui.widgets.announce import announce
from makerapp.ui.widgets.buttons import LinkButton, SecondaryButton
from makerapp.ui.widgets.card import Card
from makerapp.ui.widgets.elided_label import PlainLabel, WrapLabel


class BackupSection(Section):
    """A backup is one file with all orders; it is checked before it counts."""

    def __init__(self, context: AppContext, saved: Saved, parent: QWidget | None = None) -> None:
        title = self.tr("Backup")
        line = self.tr("One file with all your orders, and the pictures beside it, to keep in a safe place.")
        super().__init__(context, saved, title, line, parent)
        self._job: Job | None = None
        card = Card(self)
        self.last = PlainLabel("", "strong", card)
        self.place = WrapLabel("", "secondary", card, selectable=True)
        self.button = SecondaryButton(self.tr("Back up now"), "database", card)
        self.button.clicked.connect(self.back_up)
        folder = LinkButton(self.tr("Show the folder"), "folder-open", card)
        folder.clicked.connect(self._show_folder)
        row = QHBoxLayout()
        row.setSpacing(THEME.metric("space3"))
        row.addWidget(self.button)
        row.addWidget(folder)
        row.addStretch(1)
        for widget in (self.last, self.place):
            card.body.addWidget(widget)
        card.body.addSpacing(THEME.metric("space1"))
        card.body.addLayout(row)
        self.form.addWidget(card)
        hint = self.tr("A backup is also made by itself before the program changes how it stores your orders.")
        self.form.addWidget(WrapLabel(hint, "secondary", self))
        self.form.addStretch(1)
        self._tell()

    def back_up(self) -> None:
        """Make a backup off the GUI thread."""
        self.button.start_waiting(self.tr("Backing up…"))
        folder = self.context.data.backups
        self._job = run_job(lambda _progress, _stop: backups.back_up_now(folder), self._done, self._failed, owner=self)

    def _done(self, file: Path) -> None:
        self.button.stop_waiting()
        self._tell()
        self.place.setText(self.tr("Saved and checked: {file}").format(file=file))
        announce(self, self.last.text())

    def _failed(self, fault: Exception) -> None:
        self.button.stop_waiting()
        if not isinstance(fault, MakerbenchError):
            raise fault
        tell(self, fault)

    def _tell(self) -> None:
        found = backups.last_backup(self.context.data.backups)
        if found is None:
            self.last.setText(self.tr("No backup yet"))
        else:
            moment = words.moment_words(found, shop.profile().time_zone, shop.today())
            self.last.setText(self.tr("Last backup: {moment}").format(moment=moment))
        self.place.setText(self.tr("Backups are in {folder}").format(folder=self.context.data.backups))

    def _show_folder(self) -> None:
        opening.open_folder(self, self.context.data.backups)
