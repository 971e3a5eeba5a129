"""The stops of the tour, in a maker's order: look, bring in, review, pack, print, ship, take it back, read about it."""

from __future__ import annotations

import csv
from collections.abc import Sequence
from datetime import timedelta
from pathlib import Path

from makerapp import clock
from makerapp.models import queries
from makerapp.models.rows import View
from makerapp.self_check.orders_file import COLUMNS
from makerapp.services import sample_shop, shop
from makerapp.tour.robot import Robot

TRACKING = "RM123456785GB"
_NEW_ORDERS = (
    ("#2001", "Wren Inglewood", "8 Fiddler's Row", "Totnes", "TQ9 5AL", "moss-mug", 2, ""),
    ("#2002", "Ştefan Ţînţaş", "Strada Lungă 14", "Brașov", "500035", "soy-candle", 1, "It is a birthday present."),
    ("#2003", "Ines Ashgrove", "31 Weir Lane", "Ludlow", "SY8 1HG", "walnut-spoon", 3, ""),
)


def write_orders_file(folder: Path) -> Path:
    """An orders file as Shopify writes it, with three new orders of the sample shop. Returns where it is."""
    products = {each["key"]: each for each in sample_shop.read_products()}
    now = clock.utc_now()
    file = folder / "orders_export_sample.csv"
    folder.mkdir(parents=True, exist_ok=True)
    with file.open("w", encoding="utf-8", newline="") as target:
        writer = csv.writer(target)
        writer.writerow(COLUMNS)
        for place, (number, buyer, street, town, postcode, key, count, note) in enumerate(_NEW_ORDERS):
            product = products[key]
            at = f"{now - timedelta(minutes=30 * place):%Y-%m-%d %H:%M:%S} +0000"
            subtotal = float(product["price"]) * count
            row = {
                "Name": number, "Email": f"{number[1:]}@mail.example", "Financial Status": "paid", "Paid at": at,
                "Fulfillment Status": "unfulfilled", "Currency": "GBP", "Subtotal": f"{subtotal:.2f}",
                "Shipping": "4.20", "Taxes": "0.00", "Total": f"{subtotal + 4.2:.2f}", "Created at": at,
                "Lineitem quantity": count, "Lineitem name": product["title"], "Lineitem price": product["price"],
                "Lineitem sku": product["sku"], "Lineitem fulfillment status": "pending", "Shipping Name": buyer,
                "Shipping Address1": street, "Shipping City": town, "Shipping Zip": postcode,
                "Shipping Country": "GB" if place != 1 else "RO", "Notes": note, "Id": 7000 + place,
                "Shipping Method": "Tracked 48",
            }  # fmt: skip
            writer.writerow([row.get(column, "") for column in COLUMNS])
    return file


def travel(robot: Robot, paper_folder: Path) -> list[Path]:
    """Do the main job from first run to cancelled fulfillment; returns the PDFs that were saved on the way."""
    robot.picture("first_run")
    _fill(robot)
    _bring_in(robot, write_orders_file(paper_folder))
    order_id = _walk_to_pack(robot)
    slip = _pack(robot, order_id, paper_folder)
    _take_back(robot, order_id)
    return [slip]


def _fill(robot: Robot) -> None:
    robot.press(robot.button(robot.window.first_run, "Use sample orders"))
    robot.wait_for("the sample orders", lambda: not robot.window.first_run.isVisible())
    robot.window.toasts.hide()
    for view in View:
        robot.window.show_view(view)
        robot.picture(f"list_{view.replace('-', '_')}")


def _bring_in(robot: Robot, file: Path) -> None:
    from makerapp.ui.importing.import_dialog import ImportDialog

    def look_and_press(dialog: ImportDialog) -> None:
        robot.wait_for("the preview", lambda: dialog.main_button.isVisible())
        robot.picture("import_preview", dialog)
        robot.press(dialog.main_button)
        robot.wait_for("the orders", lambda: dialog.result_of_import is not None)
        if dialog.isVisible():
            robot.picture("import_done", dialog)
            robot.press(dialog.main_button)

    robot.in_dialog(ImportDialog, lambda: robot.window.import_files([file]), look_and_press)


def _walk_to_pack(robot: Robot) -> int:
    """Confirm the imported order in its list; what is ready-made goes straight on to To pack."""
    window = robot.window
    window.show_view(View.TO_CONFIRM)
    (order_id,) = queries.find_by_number("#2002")
    if not window.orders.select_order(order_id):
        raise LookupError("the imported order isn't in To confirm")
    robot.settle()
    robot.press(robot.green(window.orders))
    robot.picture("confirmed_toast")
    window.show_view(View.TO_PACK)
    if not window.orders.select_order(order_id):
        raise LookupError("the confirmed order isn't in To pack")
    robot.settle()
    return order_id


def _pack(robot: Robot, order_id: int, paper_folder: Path) -> Path:
    """The wizard, step by step with its green button. There is no printer here, so paper is saved as PDF."""
    from PySide6.QtTest import QTest

    from makerapp.ui.fulfillment.wizard import FulfillmentWizard

    window, slip = robot.window, paper_folder / "slip_and_note.pdf"
    # A file of that name from an earlier tour would be asked about.
    slip.unlink(missing_ok=True)
    robot.press(robot.green(window.orders))
    wizard = window.pages.currentWidget()
    assert isinstance(wizard, FulfillmentWizard)
    robot.picture("wizard_pick")
    robot.press(robot.green(wizard))
    robot.wait_for("the pages", lambda: wizard.print.sheets is not None)
    robot.settle(0.5)
    robot.picture("wizard_print")
    robot.choose_file(slip, lambda: robot.press(robot.green(wizard)))
    robot.wait_for("Ship", lambda: wizard.step.key == "ship")
    QTest.keyClicks(wizard.ship.tracking, TRACKING)
    robot.picture("wizard_ship")
    robot.press(robot.green(wizard))
    robot.wait_for("Done", lambda: wizard.step.key == "done")
    robot.picture("wizard_done")
    robot.press(robot.button(wizard, "Back to orders"))
    return slip


def _take_back(robot: Robot, order_id: int) -> None:
    """Open the shipped order, cancel its fulfillment, and read what happened in its timeline."""
    from makerapp.ui.orders.cancel_fulfillment_dialog import CancelFulfillmentDialog
    from makerapp.ui.orders.detail_dialog import OrderDetailDialog

    window = robot.window
    window.show_view(View.ON_THE_WAY)
    window.orders.select_order(order_id)
    robot.settle()

    def cancel(dialog: CancelFulfillmentDialog) -> None:
        robot.picture("cancel_fulfillment", dialog)
        robot.press(robot.button(dialog, "Cancel fulfillment"))

    def look(dialog: OrderDetailDialog) -> None:
        robot.picture("order_window_shipped", dialog)
        again = robot.button(dialog, "Cancel fulfillment")
        robot.in_dialog(CancelFulfillmentDialog, lambda: robot.press(again), cancel)
        robot.picture("order_window_cancelled_fulfillment", dialog)

    robot.in_dialog(OrderDetailDialog, lambda: window.actions_of_orders.open(order_id), look)
    parcels = queries.rows([order_id])[0]
    if str(parcels.fulfillment) != "unfulfilled":
        raise LookupError(f"{parcels.number} should be unfulfilled again")


def show_rest(robot: Robot) -> None:
    """Every other window: search, ticks, order window, forms, preview, settings, help."""
    from makerapp.ui.orders.cancel_order_dialog import CancelOrderDialog
    from makerapp.ui.orders.detail_dialog import OrderDetailDialog
    from makerapp.ui.orders.edit_dialog import OrderEditDialog
    from makerapp.ui.printing.preview_dialog import PrintPreviewDialog

    robot.window.toasts.hide()
    window, actions = robot.window, robot.window.actions_of_orders
    (order_id,) = queries.find_by_number("#1001")
    to_pack = queries.ids(queries.ListQuery(View.TO_PACK, shop.today()))
    window.show_view(View.TO_PACK)
    for words, name in (("lukasz", "search"), ("lindq 77", "search_nothing")):
        window.orders.search.setText(words)
        robot.settle(0.4)
        robot.picture(name)
    window.show_view(View.TO_PACK)
    window.orders.model.set_ticked(to_pack[:3], True)
    robot.picture("selection")
    window.orders.model.clear_ticks()
    robot.in_dialog(OrderDetailDialog, lambda: actions.open(order_id), lambda it: robot.picture("order_window", it))
    robot.in_dialog(OrderEditDialog, lambda: actions.edit(order_id), lambda it: robot.picture("edit_order", it))
    robot.in_dialog(OrderEditDialog, window.new_order, lambda it: robot.picture("new_order", it))
    robot.in_dialog(CancelOrderDialog, lambda: actions.cancel(order_id), lambda it: robot.picture("cancel_order", it))

    def preview(dialog: PrintPreviewDialog) -> None:
        robot.wait_for("the pages", lambda: dialog.sheets is not None)
        robot.settle(0.8)
        robot.picture("print_preview", dialog)

    robot.in_dialog(PrintPreviewDialog, lambda: actions.print_slips(to_pack), preview)
    sections = "shop note card slip gift printers post scanner look days orders packing backup updates"
    for section in sections.split():
        _picture_settings(robot, section)
    window.show_help()
    robot.picture("help")
    _picture_program(robot)
    _picture_check(robot)
    window.show_help()
    _show_wizard_review(robot)
    _show_read_back(robot, to_pack)


def _picture_program(robot: Robot) -> None:
    """What the program is, whose work is in it, and what its versions brought."""
    from makerapp.ui.about.about_dialog import AboutDialog
    from makerapp.ui.about.whats_new_dialog import WhatsNewDialog

    context, window = robot.window.context, robot.window

    def about(dialog: AboutDialog) -> None:
        robot.settle(0.3)
        robot.picture("about", dialog)
        dialog.show_page(dialog.parts)
        robot.settle(0.3)
        robot.picture("about_parts", dialog)

    robot.in_dialog(AboutDialog, lambda: AboutDialog(context, window).exec(), about)
    robot.in_dialog(
        WhatsNewDialog,
        lambda: WhatsNewDialog(context, window).exec(),
        lambda dialog: robot.picture("whats_new", dialog),
    )


def _picture_check(robot: Robot) -> None:
    """The check of this installation under way; it is not waited for."""
    from makerapp.ui.about.check_dialog import CheckDialog

    def look(dialog: CheckDialog) -> None:
        robot.wait_for("some checks", lambda: dialog.progress.value() > 7)
        robot.picture("check_installation", dialog)

    robot.in_dialog(CheckDialog, lambda: CheckDialog(robot.window.context, robot.window).exec(), look)


def _picture_settings(robot: Robot, section: str) -> None:
    from makerapp.ui.settings.settings_dialog import SettingsDialog

    def look(dialog: SettingsDialog) -> None:
        robot.settle(0.8 if section in ("note", "card", "slip", "gift") else 0.2)
        robot.picture(f"settings_{section}", dialog)

    robot.in_dialog(SettingsDialog, lambda: robot.window.open_settings(section), look)


def _show_wizard_review(robot: Robot) -> None:
    unpaid = next(row for row in queries.page(queries.ListQuery(View.TO_CONFIRM, shop.today()), 0, 50)
                  if str(row.payment) == "awaiting")  # fmt: skip
    robot.window.show_wizard([unpaid.id], unpaid.id)
    robot.settle(0.3)
    robot.picture("wizard_review")
    robot.window.pages.escape()


def _show_read_back(robot: Robot, to_pack: Sequence[int]) -> None:
    """What a buyer had written on a piece, large, before the piece goes in the box."""
    from makerapp.services import read_back
    from makerapp.services.fulfillment import reload
    from makerapp.ui.fulfillment.wizard import FulfillmentWizard

    order_id = next(each for each in to_pack if read_back.unread(reload(each)))
    robot.window.show_wizard([order_id], order_id)
    wizard = robot.window.pages.currentWidget()
    assert isinstance(wizard, FulfillmentWizard)
    robot.press(wizard.pick.rows[read_back.unread(reload(order_id))[0].id])
    robot.settle(0.3)
    robot.picture("read_back")
    robot.window.pages.escape()
