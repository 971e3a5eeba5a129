"""The window made anew where it stands: in another language every text of it is another one."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from makerapp.models import queries
from makerapp.models.list_rows import View
from makerapp.ui.jobs import running_jobs
from makerapp.ui.main_window import MainWindow
from makerapp.ui.shop_page import ShopPlace

_AGAIN_MS = 20
# What looks for something on the network may take its time; a print or a parcel on its way is always waited for.
_PATIENCE_MS = 10_000


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
    """Where the maker is in this window; asked before the page is left, which then knows it no longer."""
    pages, orders = window.pages, window.orders
    wizard = pages.wizard if pages.is_wizard else None
    batch = pages.batch if pages.batch is not None and pages.page is pages.batch else None
    if batch is not None and batch.step is batch.done:
        # Of orders that are sent there is nothing to pack.
        batch = None
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
    # In a backup that was gone back to, what lay on the bench may not be there yet.
    known = {row.id for row in queries.rows([place.packing_id, *place.packed_ids, *place.batch_ids])}
    packed, batch = ([each for each in ids if each in known] for ids in (place.packed_ids, place.batch_ids))
    if place.packing_id in known:
        window.show_wizard(packed, place.packing_id)
    elif batch:
        window.pages.show_batch(batch)
    elif place.shop_place is not None:
        window.pages.show_shop(place.shop_place)


def open_anew(
    old: MainWindow, section: str, made: Callable[[MainWindow], None], patience_ms: int = _PATIENCE_MS
) -> None:
    """Put a new window in the place of ``old``, with the settings at ``section``, once nothing needs the old one.

    A dialog that asks something is waited for, and so is what runs: its outcome would be told to a window that is
    gone. ``made`` is handed the new window before it is shown.
    """
    from makerapp.ui.settings.settings_dialog import SettingsDialog

    def again() -> None:
        open_anew(old, section, made, patience_ms - _AGAIN_MS)

    front = QApplication.activeModalWidget()
    if isinstance(front, SettingsDialog):
        front.accept()
    place = place_of(old)
    is_waiting = front is not None or (running_jobs() and patience_ms > 0)
    if is_waiting or not old.pages.page.make_way():
        QTimer.singleShot(_AGAIN_MS, old, again)
        return
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
