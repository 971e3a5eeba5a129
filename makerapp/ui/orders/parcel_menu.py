"""What can be done with one parcel of an order: the menu behind its "more"."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QPoint
from PySide6.QtWidgets import QWidget

from makerapp.models.rows import ParcelRow
from makerapp.shipping.carriers import carrier_named
from makerapp.ui import opening
from makerapp.ui.context import AppContext
from makerapp.ui.orders import order_windows
from makerapp.ui.orders.parcel_box import tracking_words
from makerapp.ui.widgets.menu import Menu


def carrier_page(parcel: ParcelRow) -> str:
    """The carrier's own page for this parcel, ``""`` where it has none or there is no number."""
    known = carrier_named(parcel.carrier)
    return known.page_for(parcel.tracking_number) if known is not None and parcel.tracking_number else ""


def parcel_menu(context: AppContext, order_id: int, parcel: ParcelRow, parent: QWidget) -> Menu:
    """Tracking, the carrier's page, weight and postage, and taking it back. ``parcel`` has to count."""
    menu = Menu(parent)
    menu.setAccessibleName(_tr("Parcel"))
    menu.add(
        tracking_words(parcel.tracking_number),
        lambda: order_windows.change_tracking(context, order_id, parent, parcel.id),
        "scan-barcode",
    )
    page = carrier_page(parcel)
    if page:
        menu.add(_tr("Open the carrier's page"), lambda: opening.open_page(parent, page), "external-link")
    menu.add(
        _tr("Weight and postage…"),
        lambda: order_windows.change_parcel(context, order_id, parent, parcel.id),
        "scale",
    )
    menu.addSeparator()
    menu.add(
        _tr("Cancel this fulfillment…"),
        lambda: order_windows.cancel_fulfillment(context, order_id, parent, parcel.id),
        "undo-2",
        danger=True,
    )
    return menu


def show_parcel_menu(context: AppContext, order_id: int, parcel: ParcelRow, parent: QWidget, place: QPoint) -> None:
    """Pop the menu up at a global position."""
    menu = parcel_menu(context, order_id, parcel, parent)
    menu.aboutToHide.connect(menu.deleteLater)
    menu.popup(place)


def _tr(text: str) -> str:
    return QCoreApplication.translate("parcels", text)
