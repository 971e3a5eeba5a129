"""The windows that open over the program's own."""

from __future__ import annotations

import csv
import tempfile
from datetime import timedelta
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QWidget

from makerapp import clock
from makerapp.models import product_queries, queries
from makerapp.models.list_rows import View
from makerapp.services import orders, shop, undo_preview
from makerapp.tour.screens.screen import Screen
from makerapp.tour.screens.tools import detail_of, first_product, order_in, settle, shown
from makerapp.ui.main_window import MainWindow


def _settings(section: str, window: MainWindow) -> QWidget:
    from makerapp.ui.settings.settings_dialog import SettingsDialog

    dialog = shown(SettingsDialog(window.context, section, window))
    settle(0.2)
    return dialog


def _import(window: MainWindow) -> QWidget:
    from makerapp.tour.journey import write_orders_file
    from makerapp.ui.importing.import_dialog import ImportDialog

    with tempfile.TemporaryDirectory() as folder:
        return shown(ImportDialog(window.context, [write_orders_file(Path(folder))], window))


def _import_wrong(window: MainWindow) -> QWidget:
    from makerapp.ui.importing.import_dialog import ImportDialog

    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "no orders.csv"
        with file.open("w", encoding="utf-8", newline="") as target:
            csv.writer(target).writerows([["Flower", "Color"], ["Rose", "red"]])
        return shown(ImportDialog(window.context, [file], window))


def _order_window(view: View, window: MainWindow) -> QWidget:
    from makerapp.ui.orders.detail_dialog import OrderDetailDialog

    ids = queries.ids(queries.ListQuery(view, shop.today()))
    return shown(OrderDetailDialog(window.context, ids[0], ids, window))


def _edit(window: MainWindow) -> QWidget:
    from makerapp.ui.orders.edit_dialog import OrderEditDialog

    return shown(OrderEditDialog(window.context, order_in(View.TO_PACK), window))


def _new(window: MainWindow) -> QWidget:
    from makerapp.ui.orders.edit_dialog import OrderEditDialog

    return shown(OrderEditDialog(window.context, None, window))


def _of_order(module: str, name: str, view: View, window: MainWindow) -> QWidget:
    """A dialog about an order, which it is handed whole."""
    kind = getattr(__import__(f"makerapp.ui.orders.{module}", fromlist=[name]), name)
    return shown(kind(window.context, detail_of(view), window))


def _of_order_id(module: str, name: str, view: View, window: MainWindow) -> QWidget:
    """A dialog about an order, which it is handed by its id."""
    kind = getattr(__import__(f"makerapp.ui.orders.{module}", fromlist=[name]), name)
    return shown(kind(window.context, order_in(view), window))


def _parcel(window: MainWindow) -> QWidget:
    from makerapp.ui.orders.parcel_dialog import ParcelDialog

    detail = detail_of(View.ON_THE_WAY)
    return shown(ParcelDialog(window.context, detail, detail.parcels[0].id, window))


def _shortage(window: MainWindow) -> QWidget:
    from makerapp.services.shortage_offers import Choice
    from makerapp.ui.orders.shortage_dialog import ShortageDialog

    detail = detail_of(View.TO_MAKE)
    dialog = ShortageDialog(window.context, detail, {detail.lines[0].id: 1}, window)
    dialog.form.choose(Choice.WAIT)
    return shown(dialog)


def _undo_preview(window: MainWindow) -> QWidget:
    from makerapp.services import undo
    from makerapp.ui.orders.undo_preview_dialog import UndoPreviewDialog

    batch = undo.last_batch() or orders.confirm(order_in(View.TO_CONFIRM)).batch_id
    preview = undo_preview.of_batch(batch)
    return shown(UndoPreviewDialog(window.context, preview, lambda: undo.undo_batch(batch), window))


def _restore(window: MainWindow) -> QWidget:
    from makerapp.services.restoring import Found
    from makerapp.ui.settings.restore_dialog import RestoreDialog

    folder = window.context.data.backups
    made = clock.utc_now() - timedelta(hours=4)
    return shown(RestoreDialog(window.context, Found(folder / "makerbench.sqlite3", made, 238), window))


def _many(name: str, window: MainWindow) -> QWidget:
    """A dialog about several orders at once."""
    from makerapp.ui.orders import many_dialogs

    ids = [order_in(View.TO_PACK, place) for place in range(6)]
    return shown(getattr(many_dialogs, name)(window.context, ids, window))


def _name_a_list(window: MainWindow) -> QWidget:
    from makerapp.ui.orders.saved_view_menu import NameDialog

    return shown(NameDialog("Save this list", "To pack", "Gifts", lambda _name: None, window))


def _end_of_day(window: MainWindow) -> QWidget:
    from makerapp.ui.orders.end_of_day_dialog import EndOfDayDialog

    return shown(EndOfDayDialog(window.context, window))


def _preview(window: MainWindow) -> QWidget:
    from makerapp.ui.printing.preview_dialog import PrintPreviewDialog

    dialog = shown(PrintPreviewDialog(window.context, [order_in(View.TO_PACK), order_in(View.TO_PACK, 1)], window))
    settle(0.3)
    return dialog


def _product(is_new: bool, window: MainWindow) -> QWidget:
    from makerapp.ui.products.edit_dialog import ProductEditDialog

    return shown(ProductEditDialog(window.context, None if is_new else first_product().id, window))


def _stock(how: str, window: MainWindow) -> QWidget:
    from makerapp.ui.products.stock_dialog import StockDialog

    return shown(StockDialog(window.context, first_product().id, how, window))  # type: ignore[arg-type]


def _labels(window: MainWindow) -> QWidget:
    from makerapp.ui.products.labels_dialog import LabelsDialog

    return shown(LabelsDialog(window.context, product_queries.rows(), window))


def _link(window: MainWindow) -> QWidget:
    from makerapp.ui.scanner.link_dialog import LinkDialog

    return shown(LinkDialog(window.context, "4006381333931", [order_in(View.TO_PACK)], window))


def _close_days(window: MainWindow) -> QWidget:
    from makerapp.ui.settings.calendar_dialog import CloseDaysDialog

    return shown(CloseDaysDialog(True, window))


def _holidays(window: MainWindow) -> QWidget:
    from makerapp.ui.settings.holidays_dialog import HolidaysDialog

    return shown(HolidaysDialog("GB", window))


def _calendar_history(window: MainWindow) -> QWidget:
    from makerapp.ui.settings.calendar_history_dialog import CalendarHistoryDialog

    return shown(CalendarHistoryDialog(window.context, window))


def _about(page: str, window: MainWindow) -> QWidget:
    from makerapp.ui.about.about_dialog import AboutDialog

    dialog = AboutDialog(window.context, window)
    dialog.show_page(getattr(dialog, page))
    return shown(dialog)


def _whats_new(window: MainWindow) -> QWidget:
    from makerapp.ui.about.whats_new_dialog import WhatsNewDialog

    return shown(WhatsNewDialog(window.context, window))


def _crash(window: MainWindow) -> QWidget:
    from makerapp.ui.crash_dialog import CrashDialog

    return shown(
        CrashDialog("Something went wrong.", "Your orders are safe. It was written down.", "Traceback", window)
    )


_SECTIONS = "shop note card slip gift printers post scanner look language notices days packing orders backup updates"

DIALOG_SCREENS: list[Screen] = [
    *(Screen(f"settings {section}", partial(_settings, section)) for section in _SECTIONS.split()),
    Screen("import preview", _import),
    Screen("import of a wrong file", _import_wrong),
    *(
        Screen(f"order window {view.value}", partial(_order_window, view))
        for view in (View.TO_CONFIRM, View.TO_PACK, View.ON_THE_WAY, View.DELIVERED, View.CANCELLED)
    ),
    Screen("edit order", _edit),
    Screen("new order", _new),
    Screen("change ship-by date", partial(_of_order, "ship_by_dialog", "ShipByDialog", View.TO_PACK)),
    Screen("hold", partial(_of_order, "hold_dialog", "HoldDialog", View.TO_PACK)),
    Screen("what is made", partial(_of_order, "making_dialog", "MakingDialog", View.TO_MAKE)),
    Screen("refund", partial(_of_order, "refund_dialog", "RefundDialog", View.TO_PACK)),
    Screen("payment received", partial(_of_order, "payment_dialogs", "PaymentReceivedDialog", View.TO_PACK)),
    Screen("fees", partial(_of_order, "payment_dialogs", "FeesDialog", View.TO_PACK)),
    Screen("return or replace", partial(_of_order, "return_dialog", "ReturnDialog", View.DELIVERED)),
    Screen("tracking", partial(_of_order, "tracking_dialog", "TrackingDialog", View.ON_THE_WAY)),
    Screen("parcel", _parcel),
    Screen("out of stock", _shortage),
    Screen("cancel order", partial(_of_order_id, "cancel_order_dialog", "CancelOrderDialog", View.TO_PACK)),
    Screen(
        "cancel fulfillment",
        partial(_of_order_id, "cancel_fulfillment_dialog", "CancelFulfillmentDialog", View.ON_THE_WAY),
    ),
    Screen("delete for good", partial(_of_order_id, "delete_dialog", "DeleteDialog", View.CANCELLED)),
    Screen("undo preview", _undo_preview),
    *(
        Screen(f"several: {name}", partial(_many, name))
        for name in ("ShipByManyDialog", "HoldManyDialog", "PaidManyDialog", "CancelManyDialog")
    ),
    Screen("name a list", _name_a_list),
    Screen("end of day", _end_of_day),
    Screen("print preview", _preview),
    Screen("new product", partial(_product, True)),
    Screen("edit product", partial(_product, False)),
    *(Screen(f"stock {how}", partial(_stock, how)) for how in ("receive", "count", "adjust")),
    Screen("labels", _labels),
    Screen("link a barcode", _link),
    Screen("close days", _close_days),
    Screen("holidays", _holidays),
    Screen("restore a backup", _restore),
    Screen("calendar history", _calendar_history),
    Screen("about", partial(_about, "program")),
    Screen("parts & licenses", partial(_about, "parts")),
    Screen("what's new", _whats_new),
    Screen("crash", _crash),
]
