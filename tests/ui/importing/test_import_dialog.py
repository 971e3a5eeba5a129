"""Bringing in files through the dialog, on a real database."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from makerapp.models import queries
from makerapp.models.queries import ListQuery
from makerapp.models.rows import View
from makerapp.services import intake, preferences, shop, undo
from makerapp.ui.importing.choose import choose_files
from makerapp.ui.importing.file_card import FileCard, LeftOutRows, ProblemBanner
from makerapp.ui.importing.import_dialog import ImportDialog
from makerapp.ui.jobs import JobStopped, inline_jobs
from tests.ui.bench import Bench, texts_of

HEADINGS = (
    "Sale Date,Item Name,Buyer,Quantity,Price,Coupon Code,Coupon Details,Discount Amount,Shipping Discount,"
    "Order Shipping,Order Sales Tax,Item Total,Currency,Transaction ID,Listing ID,Date Paid,Date Shipped,Ship Name,"
    "Ship Address1,Ship Address2,Ship City,Ship State,Ship Zipcode,Ship Country,Order ID,Variations,Order Type,"
    "Listings Type,Payment Type,InPerson Discount,InPerson Location,VAT Paid by Buyer,SKU"
)


def etsy_row(order: str, line: str, item: str, sent: str = "") -> str:
    """One sold item; ``order`` blank makes the row one that can't be brought in."""
    return (
        f"11/18/26,{item},Rosa,1,24.00,,,0.00,0.00,4.20,0.00,24.00,GBP,{line},77,11/18/2026,{sent},Rosa Whitfield,"
        f"3 Orchard Close,,Hereford,,HR1 2TT,United Kingdom,{order},,online,listing,online_cc,,,,"
    )


@pytest.fixture
def orders_file(tmp_path: Path) -> Path:
    """Three orders, one of them sent already, and a row without an order number."""
    file = tmp_path / "EtsySoldOrderItems2026.csv"
    rows = [etsy_row("9001", "1", "Mug"), etsy_row("9002", "2", "Plate", "11/19/2026"), etsy_row("", "3", "Bowl"),
            etsy_row("9003", "4", "Dish")]  # fmt: skip
    file.write_text("\n".join([HEADINGS, *rows]) + "\n", encoding="utf-8")
    return file


@pytest.fixture
def foreign_file(tmp_path: Path) -> Path:
    """A table that holds no orders."""
    file = tmp_path / "listings.csv"
    file.write_text("a,b\n1,2\n", encoding="utf-8")
    return file


@pytest.fixture
def open_dialog(bench: Bench, qtbot, frozen_clock: object) -> Callable[..., ImportDialog]:
    """Shows the dialog with these files; reading is awaited."""
    shop.save_profile(currency="GBP", time_zone="Europe/London")

    def show(*paths: Path) -> ImportDialog:
        dialog = ImportDialog(bench.context, paths, bench.window)
        qtbot.addWidget(dialog)
        dialog.show()
        qtbot.waitUntil(lambda: dialog._job is None)
        return dialog

    return show


def press(qtbot, button: QWidget) -> None:
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def bring_in(dialog: ImportDialog, qtbot) -> None:
    qtbot.waitUntil(lambda: not dialog.main_button.is_deaf())
    press(qtbot, dialog.main_button)
    qtbot.waitUntil(lambda: dialog.result_of_import is not None)


def everything() -> int:
    return queries.count(ListQuery(View.ALL, date(2026, 11, 20)))


def test_says_what_the_file_holds_before_anything_happens(open_dialog, orders_file) -> None:
    dialog = open_dialog(orders_file)
    said = texts_of(dialog)
    assert "Etsy sold order items" in said
    assert "3 new orders · 1 row left out" in said
    assert "2 to confirm" in said
    assert "1 already shipped" in said
    assert dialog.main_button.text() == "Bring in 3 orders"
    assert everything() == 0


def test_the_rows_left_out_unfold_with_number_and_reason(open_dialog, orders_file, qtbot) -> None:
    dialog = open_dialog(orders_file)
    (rows,) = dialog.findChildren(LeftOutRows)
    assert not rows.list.isVisible()
    press(qtbot, rows.toggle)
    assert rows.list.isVisible()
    assert rows.list.model().index(0, 0).data().startswith("Row 4: ")
    assert rows.toggle.text() == "Hide 1 row left out"


def test_one_press_brings_it_in_and_undo_takes_all_of_it_back(bench, open_dialog, orders_file, qtbot) -> None:
    dialog = open_dialog(orders_file)
    bring_in(dialog, qtbot)
    assert everything() == 3
    said = texts_of(dialog)
    assert "3 orders came in, 1 row didn't." in said
    assert any(text.startswith("Row 4 was left out.") for text in said)
    press(qtbot, dialog.rows_button)
    assert dialog.done_page.findChild(LeftOutRows).list.isVisible()
    (toast,) = bench.toasts
    assert toast.text == "3 orders brought in"
    undo.undo_batch(toast.undo_batch)
    assert everything() == 0


def test_a_second_time_there_is_nothing_new(open_dialog, orders_file, qtbot) -> None:
    bring_in(open_dialog(orders_file), qtbot)
    dialog = open_dialog(orders_file)
    assert "Nothing new in this file" in texts_of(dialog)
    assert "All 3 orders are here already." in texts_of(dialog)
    assert dialog.main_button.text() == "Done"
    qtbot.waitUntil(lambda: not dialog.main_button.is_deaf())
    press(qtbot, dialog.main_button)
    assert not dialog.isVisible()
    assert everything() == 3


def test_a_foreign_file_is_explained_and_another_can_be_chosen(
    open_dialog, foreign_file, orders_file, qtbot, monkeypatch
) -> None:
    dialog = open_dialog(foreign_file)
    assert "This isn't an orders file." in texts_of(dialog)
    assert dialog.main_button.text() == "Choose another file"
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_args: ([str(orders_file)], ""))
    qtbot.waitUntil(lambda: not dialog.main_button.is_deaf())
    press(qtbot, dialog.main_button)
    qtbot.waitUntil(lambda: dialog.main_button.text() == "Bring in 3 orders")


def test_a_bad_file_does_not_stop_the_good_one(open_dialog, foreign_file, orders_file, qtbot) -> None:
    dialog = open_dialog(foreign_file, orders_file)
    assert len(dialog.findChildren(ProblemBanner)) == 1
    assert len(dialog.findChildren(FileCard)) == 1
    bring_in(dialog, qtbot)
    assert everything() == 3
    assert any("1 file couldn't be read." in text for text in texts_of(dialog))


def test_stop_while_reading_closes_without_a_trace(bench, orders_file, qtbot, monkeypatch) -> None:
    def slow(_paths, _progress, stop):
        while not stop():
            pass
        raise JobStopped

    monkeypatch.setattr(intake, "preview", slow)
    dialog = ImportDialog(bench.context, [orders_file], bench.window)
    qtbot.addWidget(dialog)
    dialog.show()
    assert dialog.side_button.text() == "Stop"
    press(qtbot, dialog.side_button)
    qtbot.waitUntil(lambda: not dialog.isVisible())
    assert everything() == 0


def test_stopped_half_way_says_how_far_it_came(bench, open_dialog, orders_file, qtbot, monkeypatch) -> None:
    dialog = open_dialog(orders_file)
    whole = intake.apply
    monkeypatch.setattr(intake, "apply", lambda preview, progress, _stop: whole(preview, progress, lambda: True))
    bring_in(dialog, qtbot)
    assert "Stopped. 0 orders came in before." in texts_of(dialog)
    assert bench.toasts == []


def test_a_real_file_of_a_shop(bench, shared_samples: Path, qtbot) -> None:
    shop.save_profile(currency="ZAR", time_zone="Africa/Johannesburg")
    file = shared_samples / "shopify" / "orders_export_zar_75col.csv"
    with inline_jobs():
        dialog = ImportDialog(bench.context, [file], bench.window)
        qtbot.addWidget(dialog)
        dialog.bring_in()
    assert dialog.result_of_import is not None
    assert dialog.done_page.title.text() == f"{everything()} orders came in."


def test_choosing_files_remembers_the_folder(bench, orders_file, monkeypatch) -> None:
    asked: list[str] = []

    def answer(_parent, _title, folder, _kinds):
        asked.append(folder)
        return [str(orders_file)], ""

    monkeypatch.setattr(QFileDialog, "getOpenFileNames", answer)
    assert choose_files(bench.window) == [orders_file]
    assert preferences.get("last_folder") == str(orders_file.parent)
    choose_files(bench.window)
    assert asked[1] == str(orders_file.parent)


SHOPIFY_HEADINGS = (
    "Name,Email,Financial Status,Fulfillment Status,Currency,Subtotal,Shipping,Taxes,Total,Created at,"
    "Lineitem quantity,Lineitem name,Lineitem price,Lineitem sku,Lineitem fulfillment status,Shipping Name,Id"
)


@pytest.fixture
def part_sent_file(tmp_path: Path) -> Path:
    """Two open orders of Shopify and one of which one of two items was sent."""
    file = tmp_path / "orders_export.csv"
    day = "2026-11-18 10:00:00 +0000"
    rows = [
        f"#{number},a@example.com,paid,{state},GBP,10,0,0,10,{day},1,Mug,10,,{line},Rosa Whitfield,{number}"
        for number, state, line in (
            (101, "unfulfilled", "pending"), (102, "unfulfilled", "pending"), (103, "partial", "fulfilled"),
            (103, "partial", "pending"),
        )
    ]  # fmt: skip
    file.write_text("\n".join([SHOPIFY_HEADINGS, *rows]) + "\n", encoding="utf-8")
    return file


def test_part_sent_orders_are_counted_apart_and_the_way_to_the_rest_is_offered(
    open_dialog, part_sent_file, qtbot
) -> None:
    dialog = open_dialog(part_sent_file)
    said = texts_of(dialog)
    assert "2 to confirm" in said
    assert "1 to make" in said
    bring_in(dialog, qtbot)
    assert dialog.main_button.text() == "Open To confirm (2)"
    assert dialog.side_button.text() == "Done"
    wanted: list[View] = []
    dialog.view_wanted.connect(wanted.append)
    qtbot.waitUntil(lambda: not dialog.main_button.is_deaf())
    press(qtbot, dialog.main_button)
    assert wanted == [View.TO_CONFIRM]
    assert not dialog.isVisible()
    assert queries.count(ListQuery(View.TO_MAKE, date(2026, 11, 20))) == 1


def test_a_file_without_items_asks_for_the_one_that_has_them(open_dialog, tmp_path: Path, orders_file) -> None:
    headings = (
        "Sale Date,Order ID,Buyer User ID,Full Name,Number of Items,Payment Method,Date Shipped,Street 1,"
        "Street 2,Ship City,Ship State,Ship Zipcode,Ship Country,Currency,Order Value,Coupon Code,"
        "Coupon Details,Discount Amount,Shipping Discount,Shipping,Sales Tax,Order Total,Status,"
        "Card Processing Fees,Order Net,Adjusted Order Total,Adjusted Card Processing Fees,"
        "Adjusted Net Order Amount,Buyer,Order Type,Payment Type,InPerson Discount,InPerson Location,SKU"
    )
    file = tmp_path / "EtsySoldOrders2026.csv"
    row = (
        "11/18/26,9001,rosa,Rosa Whitfield,1,Credit Card,,3 Orchard Close,,Hereford,,HR1 2TT,United Kingdom,"
        "GBP,24.00,,,0.00,0.00,4.20,0.00,28.20,,,,,,,Rosa,online,online_cc,,,"
    )
    file.write_text(f"{headings}\n{row}\n", encoding="utf-8")
    hint = "This file doesn't name the items. Bring in Sold Order Items too."
    assert hint in texts_of(open_dialog(file))
    assert hint not in texts_of(open_dialog(file, orders_file))


def test_ctrl_z_on_the_last_page_takes_the_import_back(bench, open_dialog, orders_file, qtbot) -> None:
    dialog = open_dialog(orders_file)
    bring_in(dialog, qtbot)
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    qtbot.keyClick(dialog, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert everything() == 0
    assert not dialog.isVisible()
    assert bench.said[-1] == "Undone: 3 orders brought in"


# Only Linux takes any bytes for a name.
ODD_NAMES = [b"orders \xff.csv", b"a\nb <b>x<i>.csv"] if sys.platform == "linux" else [b"orders & co.csv"]


@pytest.mark.parametrize("name", ODD_NAMES)
def test_a_file_whose_name_is_no_text_is_brought_in(open_dialog, orders_file: Path, qtbot, name: bytes) -> None:
    file = orders_file.with_name(os.fsdecode(name))
    orders_file.rename(file)
    dialog = open_dialog(file)
    bring_in(dialog, qtbot)
    assert everything()
