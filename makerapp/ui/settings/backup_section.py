"""Backups: when the last one was made, making one now, and going back to one."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QApplication, QFileDialog, QHBoxLayout, QWidget

from makerapp.errors import MakerbenchError
from makerapp.services import backups, preferences, shop, words
from makerapp.ui import language, opening
from makerapp.ui.context import AppContext
from makerapp.ui.jobs import Job, run_job
from makerapp.ui.refusals import guarded, tell
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
        card = Card(self.sheet)
        self.last = PlainLabel("", "strong", card)
        self.place = WrapLabel("", "secondary", card, selectable=True)
        self.button = SecondaryButton(self.tr("Back up now"), "database", card)
        self.button.clicked.connect(self.back_up)
        self.restore_button = SecondaryButton(self.tr("Restore…"), "rotate-ccw", card)
        self.restore_button.clicked.connect(lambda _checked=False: self.restore())
        folder = LinkButton(self.tr("Show the folder"), "folder-open", card)
        folder.clicked.connect(self._show_folder)
        row = QHBoxLayout()
        row.setSpacing(THEME.metric("space3"))
        row.addWidget(self.button)
        row.addWidget(self.restore_button)
        row.addWidget(folder)
        row.addStretch(1)
        for widget in (self.last, self.place):
            card.body.addWidget(widget)
        card.body.addSpacing(THEME.metric("space1"))
        card.body.addLayout(row)
        self.form.addWidget(card)
        hint = self.tr("A backup is also made by itself before the program changes how it stores your orders.")
        self.form.addWidget(WrapLabel(hint, "secondary", self.sheet))
        self.form.addStretch(1)
        self._tell()

    def back_up(self) -> None:
        """Make a backup off the GUI thread."""
        self.button.start_waiting(self.tr("Backing up…"))
        folder = self.context.data.backups
        self._job = run_job(lambda _progress, _stop: backups.back_up_now(folder), self._done, self._failed, owner=self)

    def restore(self) -> None:
        """Ask for a backup, then whether to go back to it."""
        from makerapp.services import restoring
        from makerapp.ui.settings.restore_dialog import RestoreDialog

        kinds = self.tr("Backups ({kinds})").format(kinds="*.sqlite3")
        name, _kind = QFileDialog.getOpenFileName(
            self, self.tr("Choose a backup"), str(self.context.data.backups), kinds
        )
        found = guarded(self, lambda: restoring.look(Path(name))) if name else None
        if found is not None and RestoreDialog(self.context, found, self.window()).exec():
            from makerapp.ui import look

            # Its settings came back too; the window is made anew with them.
            language.speak(preferences.get("language"))
            app = QApplication.instance()
            assert isinstance(app, QApplication)
            look.wear(app)
            self.context.signals.language_changed.emit("backup")

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
