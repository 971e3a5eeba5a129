"""Before a backup takes the place of what is here: what it holds, and what becomes of what is here now."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QVBoxLayout, QWidget

from makerapp.errors import MakerbenchError
from makerapp.services import restoring, shop, words
from makerapp.translation import counted
from makerapp.ui.context import AppContext
from makerapp.ui.jobs import run_job
from makerapp.ui.refusals import tell
from makerapp.ui.shortcuts import bind_main
from makerapp.ui.theme import THEME
from makerapp.ui.widgets.buttons import PrimaryButton, SecondaryButton
from makerapp.ui.widgets.dialog_shell import DialogShell
from makerapp.ui.widgets.icon_label import IconText

_WIDTH, _HEIGHT = 560, 320


class RestoreDialog(DialogShell):
    """Accepted once the backup took the place of what was here; ``before`` is then the backup of that."""

    hugs = True

    def __init__(self, context: AppContext, found: restoring.Found, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Restore a backup"), _WIDTH, _HEIGHT, parent)
        self._context = context
        self._found = found
        self.before: Path | None = None
        made = words.moment_words(found.made, shop.profile().time_zone, shop.today(), inside=True)
        title = self.tr("Go back to the backup of {moment}?").format(moment=made)
        self.write_head(title, counted("1 order", "{n} orders", found.orders), wraps=True, closes=True)
        column = QVBoxLayout()
        column.setSpacing(THEME.metric("space3"))
        for icon, text in (
            ("rotate-ccw", self.tr("Orders, products and settings are then as they were, and nothing newer is there.")),
            ("database", self.tr("A backup of now is made first. Restore that one to undo this.")),
        ):
            column.addWidget(IconText(icon, text, "secondary", "", self, wrap=True))
        column.addStretch(1)
        self.body.addLayout(column, 1)
        self.keep = SecondaryButton(self.tr("Keep what is here"), "", self)
        self.keep.clicked.connect(self.reject)
        self.restore = PrimaryButton(self.tr("Restore the backup"), "rotate-ccw", self)
        self.restore.clicked.connect(self._restore)
        bind_main(self, self.restore)
        self.foot.addStretch(1)
        self.foot.addWidget(self.keep)
        self.foot.addWidget(self.restore)
        self.keep.setFocus()

    def _restore(self) -> None:
        self.restore.start_waiting(self.tr("Restoring…"))
        self.keep.setEnabled(False)
        found, folder = self._found, self._context.data.backups
        self._job = run_job(
            lambda _progress, _stop: restoring.put_back(found, folder), self._done, self._failed, owner=self
        )

    def reject(self) -> None:
        """Closing waits for what was begun."""
        if self.keep.isEnabled():
            super().reject()

    def _done(self, before: Path) -> None:
        self.before = before
        self.accept()

    def _failed(self, fault: Exception) -> None:
        self.restore.stop_waiting()
        self.keep.setEnabled(True)
        if not isinstance(fault, MakerbenchError):
            raise fault
        tell(self, fault)
