"""The window made anew where it stands: in another language every text of it is another one."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QDialog

from makerapp.models.list_rows import View
from makerapp.ui.main_window import MainWindow
from makerapp.ui.shop_page import ShopPlace

_AGAIN_MS = 20


@dataclass(frozen=True)
class Place:
    """Where the maker is: the list with its search and order, and what stands over it."""

    view: View
    search: str
    order_id: int | None
    shop_place: ShopPlace | None
    packed_ids: list[int]
    packing_id: int
    batch_ids: list[int]


def place_of(window: MainWindow) -> Place:
    """Where the maker is in this window; what is typed is kept first."""
    pages, orders = window.pages, window.orders
    pages.page.make_way()
    wizard = pages.wizard if pages.is_wizard else None
    batch = pages.batch if pages.batch is not None and pages.page is pages.batch else None
    return Place(
        orders.view,
        orders.search.text(),
        orders.table.current_id(),
        pages.shop_place(),
        list(wizard.queue_ids) if wizard is not None else [],
        wizard.order_id if wizard is not None else 0,
        list(batch.batch.asked) if batch is not None else [],
    )


def go_to(window: MainWindow, place: Place) -> None:
    """Bring a new window to the same place."""
    window.show_view(place.view)
    if place.search:
        window.orders.search.setText(place.search)
        window.orders.run_search()
    if place.order_id is not None:
        window.orders.select_order(place.order_id)
    if place.packing_id:
        window.show_wizard(place.packed_ids, place.packing_id)
    elif place.batch_ids:
        window.pages.show_batch(place.batch_ids)
    elif place.shop_place is not None:
        window.pages.show_shop(place.shop_place)


def open_anew(old: MainWindow, section: str, made: Callable[[MainWindow], None]) -> None:
    """Put a new window in the place of ``old`` once no dialog stands before it, with the settings at ``section``.

    ``made`` is handed the new window before it is shown.
    """
    front = QApplication.activeModalWidget()
    if front is not None:
        if isinstance(front, QDialog):
            front.done(QDialog.DialogCode.Accepted)
        QTimer.singleShot(_AGAIN_MS, old, lambda: open_anew(old, section, made))
        return
    place = place_of(old)
    window = MainWindow(old.context.data, old.context.signals)
    # The size it has when it is not maximized comes with this; how it stands now, to the pixel, with the next line.
    window.restoreGeometry(old.saveGeometry())
    if not old.isMaximized():
        window.setGeometry(old.geometry())
    made(window)
    go_to(window, place)
    window.setWindowState(old.windowState())
    window.show()
    old.hide()
    old.deleteLater()
    if section:
        QTimer.singleShot(0, window, lambda: window.open_settings(section))
