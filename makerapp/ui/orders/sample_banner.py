"""Says that sample orders stand in the list, and removes them with one press."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QWidget

from makerapp.ui.context import AppContext
from makerapp.ui.refusals import guarded
from makerapp.ui.widgets.banner import Banner


class SampleBanner(Banner):
    """Shown while there are sample orders."""

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__("info", "", "", parent, icon="sparkles")
        self.set_words(self.tr("You’re looking at sample orders"))
        self._context = context
        self._others = 0
        self.remove_button = self.add_button(self.tr("Remove them"), self._remove)
        self.hide()

    def show_count(self, samples: int, orders: int) -> None:
        """Take over how many sample orders there are among all."""
        self._others = orders - samples
        self.setVisible(samples > 0)

    def _remove(self) -> None:
        # Once real orders stand beside them, one question: what is removed does not come back by Undo.
        if self._others and not self._is_sure():
            return
        from makerapp.services import sample_shop

        done = guarded(self, sample_shop.remove)
        if done is not None:
            self._context.show_toast(done)

    def _is_sure(self) -> bool:
        box = QMessageBox(self)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setWindowTitle(self.tr("Makerbench"))
        box.setText(self.tr("Remove the sample orders?"))
        box.setInformativeText(self.tr("Your own orders stay as they are."))
        remove = box.addButton(self.tr("Remove sample orders"), QMessageBox.ButtonRole.DestructiveRole)
        keep = box.addButton(self.tr("Keep them"), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(keep)
        box.exec()
        return box.clickedButton() is remove
