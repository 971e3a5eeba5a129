"""Delete for good: what goes, where the backup is, and the order's number typed as the yes."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QLineEdit, QWidget

from makerapp.errors import MakerbenchError
from makerapp.money import format_money
from makerapp.services import deleting, event_words
from makerapp.services.deleting import Deleted
from makerapp.services.threads import own_connection
from makerapp.ui import opening
from makerapp.ui.context import AppContext
from makerapp.ui.jobs import run_job
from makerapp.ui.refusals import tell
from makerapp.ui.shortcuts import bind_main
from makerapp.ui.theme import THEME
from makerapp.ui.widgets.banner import Banner
from makerapp.ui.widgets.buttons import PrimaryButton, SecondaryButton
from makerapp.ui.widgets.dialog_shell import DialogShell
from makerapp.ui.widgets.field import Field
from makerapp.ui.widgets.icon_label import IconText
from makerapp.ui.widgets.scroll_area import ScrollBody

_WIDTH, _HEIGHT = 560, 500


class DeleteDialog(DialogShell):
    """Accepted once the order is deleted; nothing is deleted without its number typed and a backup made."""

    hugs = True

    def __init__(self, context: AppContext, order_id: int, parent: QWidget | None = None) -> None:
        """Raises Refused for an order that is not Cancelled or Delivered."""
        super().__init__(self.tr("Delete for good"), _WIDTH, _HEIGHT, parent)
        self._context = context
        self._order_id = order_id
        self._found = deleting.look(order_id)
        self.number = QLineEdit(self)
        self.number.setMaxLength(100)
        self.keep = SecondaryButton(self.tr("Keep the order"), "", self)
        self.delete = PrimaryButton(self.tr("Delete for good"), "trash-2", self)
        self._fill_head()
        self._fill_body()
        self._fill_foot()
        self.number.setFocus()

    def _fill_head(self) -> None:
        title = self.tr("Delete {number} for good?").format(number=self._found.number)
        self.write_head(title, self._found.buyer, closes=True)

    def _fill_body(self) -> None:
        scroll = ScrollBody(self, padding=(0, 0, 0, 0))
        self.body.addWidget(scroll, 1)
        column = scroll.body
        column.setSpacing(THEME.metric("space3"))
        title = self.tr("Undo can't bring it back.")
        text = self.tr("Its items, parcels, payments, notes and timeline go, and the buyer, if this is the only order.")
        column.addWidget(Banner("danger", title, text, self, icon="trash-2"))
        for icon, line in self._lines():
            tone = "warn" if icon == "triangle-alert" else ""
            column.addWidget(IconText(icon, line, "secondary", tone, self, wrap=True))
        column.addSpacing(THEME.metric("space1"))
        label = self.tr("Type {number} to delete it").format(number=self._found.number)
        self.field = Field(label, self.number, "", self)
        column.addWidget(self.field)
        column.addStretch(1)

    def _lines(self) -> list[tuple[str, str]]:
        """Icon and text of what else is worth knowing."""
        found = [
            ("database", self.tr("A backup is made and checked first, in {folder}.").format(
                folder=self._context.data.backups)),
            ("layers", self.tr("Stock stays as it is, and so do the figures in its list of changes.")),
        ]  # fmt: skip
        if self._found.files:
            named = ", ".join(self._found.files)
            text = self.tr("Bringing in {file} again brings the order back.").format(file=named)
            found.append(("file-up", text))
        if self._found.refund_due:
            due = format_money(self._found.refund_due, self._found.currency)
            text = self.tr("{amount} is still due to the buyer. Nothing will remind you of it.").format(amount=due)
            found.append(("triangle-alert", text))
        return found

    def _fill_foot(self) -> None:
        self.keep.clicked.connect(self.reject)
        self.delete.clicked.connect(self._delete)
        self.number.textChanged.connect(lambda _text: self.field.clear_error())
        # Enter deletes once the number stands there, and asks for it before: it never means Close.
        self.delete.setDefault(True)
        bind_main(self, self.delete)
        self.foot.addStretch(1)
        self.foot.addWidget(self.keep)
        self.foot.addWidget(self.delete)

    # --- doing -------------------------------------------------------------------------------------------

    def _delete(self) -> None:
        if not deleting.is_confirmed(self._found.number, self.number.text()):
            self.number.setFocus()
            self.field.set_error(self.tr("Nothing is deleted yet. Type {number} here.").format(
                number=self._found.number))  # fmt: skip
            return
        self.delete.start_waiting(self.tr("Making a backup…"))
        self.number.setEnabled(False)
        self.keep.setEnabled(False)
        order_id, typed = self._order_id, self.number.text()

        def work(_progress: object, _stop: object) -> Deleted:
            with own_connection():
                return deleting.delete_for_good(order_id, typed)

        self._job = run_job(work, self._done, self._failed, owner=self)

    def reject(self) -> None:
        """Closing waits for the backup: what was begun is said to its end."""
        if self.keep.isEnabled():
            super().reject()

    def _done(self, deleted: Deleted) -> None:
        folder: Path = deleted.backup.parent
        tell_of_it = partial(
            self._context.show_toast,
            event_words.toast_text(deleted.outcome),
            second_line=self.tr("Backup: {file}").format(file=deleted.backup.name),
            action=self.tr("Show the backup"),
            run=lambda: opening.open_folder(None, folder),
        )
        self.accept()
        # The order's own window closes with it, and a toast there would go with that.
        QTimer.singleShot(0, tell_of_it)

    def _failed(self, fault: Exception) -> None:
        self.delete.stop_waiting()
        self.number.setEnabled(True)
        self.keep.setEnabled(True)
        if not isinstance(fault, MakerbenchError):
            raise fault
        tell(self, fault)
