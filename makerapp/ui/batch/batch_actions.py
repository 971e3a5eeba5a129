"""What the batch does beside its steps: its keys, papers, an order's window and form, the menu behind "more"."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint

from makerapp.ui.fulfillment import wizard_frame
from makerapp.ui.orders import order_windows, workshop_papers
from makerapp.ui.widgets.menu import Menu

if TYPE_CHECKING:
    from makerapp.ui.batch.batch_page import BatchPage


class BatchActions(QObject):
    """All of them concern the orders of the batch."""

    def __init__(self, page: BatchPage) -> None:
        super().__init__(page)
        self._page = page
        page.panel.order_head.more.clicked.connect(self.open_menu)
        wizard_frame.bind_keys(page, self.turn)

    def turn(self, by: int) -> None:
        """The parcel before (-1) or after (1) the one in hand."""
        page = self._page
        ids, current = page.batch.ids, page.ship.current_id()
        if page.step is page.ship and current in ids and not page.ship.reading.is_on:
            at = ids.index(current) + by
            if 0 <= at < len(ids):
                page.ship.jump(ids[at])

    def open_menu(self) -> None:
        """The menu behind "more" in the panel's head."""
        page = self._page
        menu = Menu(page)
        menu.setAccessibleName(self.tr("More"))
        current = page.ship.current_id() if page.step is page.ship else 0
        if current:
            menu.add(self.tr("Open order"), lambda: self.open_order(current), "maximize-2")
            menu.add(self.tr("Edit order…"), lambda: self.edit_current(), "pencil")
            menu.add(self.tr("Pack it by itself"), lambda: page.pack_by_itself(current), "arrow-right")
            menu.addSeparator()
        menu.add(self.tr("Print preview…"), page.preview, "printer")
        if page.step is not page.done:
            menu.add(self.tr("Print pick list"), self.print_pick_list, "clipboard-check")
            menu.addSeparator()
            menu.add(self.tr("Give up this batch"), page.give_up, "x")
        menu.aboutToHide.connect(menu.deleteLater)
        button = page.panel.order_head.more
        menu.popup(button.mapToGlobal(QPoint(0, button.height())))

    def open_order(self, order_id: int) -> None:
        """The order window."""
        from makerapp.ui.orders.detail_dialog import OrderDetailDialog

        page = self._page
        OrderDetailDialog(page.context, order_id, list(page.batch.ids), page).exec()
        self._read_again()

    def edit_current(self) -> bool:
        """The form of the parcel in hand; False where the step is about all of them."""
        page = self._page
        current = page.ship.current_id() if page.step is page.ship else 0
        if not current:
            return False
        order_windows.edit(page.context, current, page)
        self._read_again()
        return True

    def print_pick_list(self) -> None:
        """The preview of what to take off which shelf."""
        workshop_papers.pick_list(self._page.context, self._page.batch.ids, self._page.window())

    def print_again(self, ids: Sequence[int]) -> None:
        """The preview of the papers of these orders."""
        from makerapp.ui.printing.preview_dialog import show_preview

        show_preview(self._page.context, list(ids), self._page)
        self._read_again()

    def _read_again(self) -> None:
        if self._page.batch.asked and self._page.step is not self._page.done:
            self._page.reread()
