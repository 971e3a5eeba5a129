"""Says that sample orders stand in the list, and removes them with one press."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMessageBox, QWidget

from makerapp.ui.context import AppContext
from makerapp.ui.refusals import guarded
from makerapp.ui.theme import THEME
from makerapp.ui.widgets.buttons import SecondaryButton
from makerapp.ui.widgets.icon_label import IconText
from makerapp.ui.widgets.style_props import set_style


class SampleBanner(QFrame):
    """One line, shown while there are sample orders: lower than a banner, since it stands there for days."""

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_style(self, kind="banner", tone="info")
        self._context = context
        self._others = 0
        said = self.tr("You're looking at sample orders")
        self.setAccessibleName(said)
        self.remove_button = SecondaryButton(self.tr("Remove them"), "", self, small=True)
        self.remove_button.clicked.connect(self._remove)
        row = QHBoxLayout(self)
        edge = THEME.metric("space2") - 2
        row.setContentsMargins(THEME.metric("space4"), edge, edge, edge)
        row.addWidget(IconText("sparkles", said, "secondary_strong", "", self), 1)
        row.addWidget(self.remove_button)
        self.hide()

    def show_count(self, samples: int, orders: int) -> None:
        """Take over how many sample orders there are among all."""
        self._others = orders - samples
        self.setVisible(samples > 0)

    def _remove(self) -> None:
        # Once real orders stand beside them, one question: what is removed does not come back by Undo.
        if self._others and not self._is_sure():
            return
        from makerapp.services import sample_removal

        done = guarded(self, sample_removal.remove)
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
