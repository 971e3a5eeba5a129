"""What scans do in single pages and windows beside the wizard and the batch: lists, order window, print preview."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QTimer

from makerapp.models import product_queries
from makerapp.models.detail import order_detail
from makerapp.services import parcels, scanned
from makerapp.services.scan_codes import Command
from makerapp.services.scanned import Code, CodeKind
from makerapp.ui.scanner import heard
from makerapp.ui.scanner.heard import Heard

if TYPE_CHECKING:
    from makerapp.ui.orders.detail_dialog import OrderDetailDialog
    from makerapp.ui.orders.edit_dialog import OrderEditDialog
    from makerapp.ui.orders.orders_page import OrdersPage
    from makerapp.ui.printing.preview_dialog import PrintPreviewDialog
    from makerapp.ui.products.products_page import ProductsPage


def in_list(page: OrdersPage, code: Code) -> Heard | None:
    """A carrier's label that no parcel bears is of the order selected, where that is on its way without a number."""
    current = page.table.current_id()
    if code.kind is not CodeKind.CARRIER or code.order_id or current is None:
        return None
    detail = order_detail(current)
    if detail is None or detail.row.status.value != "shipped":
        return None
    live = [parcel for parcel in detail.parcels if not parcel.is_cancelled]
    if not live or live[-1].tracking_number:
        return None
    parcel = live[-1]
    # What the number tells of the carrier is surer than what was chosen before there was one.
    carrier, service = (code.carrier or parcel.carrier), parcel.service
    done = parcels.set_tracking(parcel.id, carrier, service if carrier == parcel.carrier else "", code.number)
    page.order_actions.context.show_toast(done, second_line=f"{carrier} {code.number}")
    return heard.ok(detail.row.number, is_shown=True)


def in_products(page: ProductsPage, code: Code) -> Heard | None:
    """The label of a product finds it."""
    if code.kind is not CodeKind.ITEM or not page.select(code.product_id):
        return None
    return heard.ok(scanned.item_words(code.product_id), is_shown=True)


def in_order_form(dialog: OrderEditDialog, code: Code) -> Heard | None:
    """An item's label puts one piece more into the order, as at a market stall."""
    product = product_queries.row(code.product_id) if code.kind is CodeKind.ITEM else None
    if product is None:
        return None
    count = dialog.form.lines.put_in(product)
    return heard.ok(_tr("{n} × {item}").format(n=count, item=scanned.item_words(product.id)), is_shown=True)


def in_preview(dialog: PrintPreviewDialog, code: Code) -> Heard | None:
    """NEXT and PRINT print what is shown."""
    if code.command not in (Command.NEXT, Command.PRINT):
        return None
    if dialog.sheets is None:
        return heard.error(_tr("Wait a moment"), _tr("The pages are still being laid out. Then scan it again."))
    QTimer.singleShot(0, dialog, dialog.press_main)
    return heard.ok("")


def in_order_window(dialog: OrderDetailDialog, code: Code) -> Heard | None:
    """The cards do what the buttons do; the slip of an open order goes on with it in the wizard."""
    if code.kind is CodeKind.SLIP and code.slip is not None and code.slip.is_open and code.slip.is_current:
        QTimer.singleShot(0, dialog, lambda: dialog.go_on_with(code.order_id))
        return heard.ok(code.slip.number, is_shown=True)
    presses = {
        Command.NEXT: dialog.order_foot.main_button.click,
        Command.UNDO: dialog.undo_newest,
        Command.PRINT: dialog.print_slip,
    }
    if code.command is None:
        return None
    QTimer.singleShot(0, dialog, presses[code.command])
    return heard.ok("")


def _tr(text: str) -> str:
    return QCoreApplication.translate("scanner", text)
