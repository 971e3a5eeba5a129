"""What the wizard opens beside its steps: the form, the preview, the cancelling, and the menu behind "more"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint

from makerapp.ui.orders.cancel_order_dialog import CancelOrderDialog
from makerapp.ui.orders.detail_dialog import OrderDetailDialog
from makerapp.ui.orders.edit_dialog import OrderEditDialog
from makerapp.ui.printing.preview_dialog import show_preview
from makerapp.ui.widgets.menu import Menu

if TYPE_CHECKING:
    from makerapp.ui.fulfillment.wizard import FulfillmentWizard


class WizardActions(QObject):
    """All of them concern the order on the bench."""

    def __init__(self, wizard: FulfillmentWizard) -> None:
        super().__init__(wizard)
        self._wizard = wizard
        wizard.panel.order_head.more.clicked.connect(self.open_menu)

    def open_menu(self) -> None:
        """The menu behind "more" in the panel's head."""
        wizard = self._wizard
        order_id = wizard.shown_order_id
        menu = Menu(wizard)
        menu.add(self.tr("Open order"), lambda: self.open_order(order_id), "maximize-2")
        menu.add(self.tr("Print preview…"), self.preview, "printer")
        if wizard.step.key != "done":
            menu.add(self.tr("Edit order…"), self.edit_order, "pencil")
            menu.addSeparator()
            menu.add(self.tr("Cancel order…"), self.cancel_order, "ban", danger=True)
        button = wizard.panel.order_head.more
        menu.popup(button.mapToGlobal(QPoint(0, button.height())))

    def open_order(self, order_id: int) -> None:
        """The order window."""
        OrderDetailDialog(self._wizard.context, order_id, [order_id], self._wizard).exec()

    def edit_order(self) -> None:
        """The form of the order; what it changes comes back by the change signal."""
        OrderEditDialog(self._wizard.context, self._wizard.detail.row.id, self._wizard).exec()
        self._read_again()

    def cancel_order(self) -> None:
        """Ask why, and cancel."""
        CancelOrderDialog(self._wizard.context, self._wizard.detail.row.id, self._wizard).exec()

    def preview(self) -> None:
        """The pages of the order, to look at or print again."""
        show_preview(self._wizard.context, list(self._wizard.box_ids), self._wizard)
        self._read_again()

    def _read_again(self) -> None:
        if self._wizard.order_id:
            self._wizard.reread()
