"""The forms of a product and its stock, typed and clicked on a real database."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from makerapp.models.order import Order
from makerapp.models.product import Product
from makerapp.models.rows import ShipTo
from makerapp.services import checks, order_editing, pictures, products, shop
from makerapp.services.order_draft import LineDraft, OrderDraft
from makerapp.services.product_draft import ProductDraft
from makerapp.ui.orders.edit_dialog import OrderEditDialog
from makerapp.ui.products.edit_dialog import ProductEditDialog
from makerapp.ui.products.stock_dialog import StockDialog
from tests.ui.bench import Bench, texts_of
from tests.ui.hands import CTRL, click

MUG = ProductDraft(title="Moss mug", sku="MUG-1", price=2400, currency="GBP", made_to_order=False)


@pytest.fixture
def mug(bench: Bench) -> int:
    """Five on hand, from stock."""
    shop.save_profile(currency="GBP", time_zone="Europe/London")
    return products.add(MUG, 5).product_id or 0


@pytest.fixture
def open_form(bench: Bench, qtbot) -> Callable[..., ProductEditDialog]:
    def show(product_id: int | None = None) -> ProductEditDialog:
        dialog = ProductEditDialog(bench.context, product_id, bench.window)
        qtbot.addWidget(dialog)
        dialog.show()
        dialog.activateWindow()
        qtbot.waitUntil(dialog.isActiveWindow)
        return dialog

    return show


@pytest.fixture
def open_stock(bench: Bench, qtbot) -> Callable[..., StockDialog]:
    def show(product_id: int, how: str) -> StockDialog:
        dialog = StockDialog(bench.context, product_id, how, bench.window)  # type: ignore[arg-type]
        qtbot.addWidget(dialog)
        dialog.show()
        dialog.activateWindow()
        qtbot.waitUntil(dialog.isActiveWindow)
        return dialog

    return show


def order_of(product_id: int, pieces: int) -> int:
    address = ShipTo("Rosa", "", "3 Orchard Close", "", "", "Hereford", "", "HR1 2TT", "United Kingdom", "GB")
    line = LineDraft(None, product_id, "Moss mug", quantity=pieces, unit_price=2400)
    return order_editing.create(OrderDraft(address, (line,), "GBP")).order_ids[0]


# --- new and edit ------------------------------------------------------------------------------------------------


def test_a_new_product_is_typed_and_saved_with_ctrl_s(bench: Bench, open_form, qtbot) -> None:
    shop.save_profile(currency="GBP")
    dialog = open_form()
    form = dialog.form
    for edit, text in ((form.title, "Ramen bowl"), (form.sku, "BOWL-1"), (form.price, "32"), (form.days, "14"),
                       (form.capacity, "4"), (form.on_hand, "2"), (form.weight, "760"), (form.hs_code, "6912.00"),
                       (form.origin, "united kingdom"), (form.shelf, "A3")):  # fmt: skip
        qtbot.keyClicks(edit, text)
    click(form.quick_notes[0])
    click(form.quick_notes[1])
    click(form.quick_notes[1])
    QTest.keyClick(dialog, Qt.Key.Key_S, CTRL)
    found = Product.get()
    assert dialog.product_id == found.id
    assert products.draft_of(found.id) == ProductDraft(
        title="Ramen bowl", sku="BOWL-1", price=3200, currency="GBP", production_days=14, capacity=4, shelf="A3",
        weight_grams=760, packing_note="Fragile. Keep dry", hs_code="691200", origin_country="GB",
    )  # fmt: skip
    assert found.on_hand == 2
    assert bench.said == ["Ramen bowl added"]
    assert checks.broken_rules() == []


def test_tab_goes_through_a_new_product_as_one_reads(open_form, qtbot) -> None:
    form = open_form().form
    form.title.setFocus()
    for after in (form.variant, form.sku, form.barcode, form.price, form.shelf, form.made_to_order):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        assert QApplication.focusWidget() is after, after.accessibleName()
    form.days.setFocus()
    for after in (form.capacity, form.reorder, form.on_hand, form.note, *form.quick_notes, form.care, form.weight,
                  form.hs_code):  # fmt: skip
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        assert QApplication.focusWidget() is after, after.accessibleName()


def test_half_a_piece_is_no_ten_times_as_many(open_form, qtbot) -> None:
    form = open_form().form
    for text, value in (("2,5", None), ("0,5", None), ("1,200", 1200), ("-3", -3)):
        form.on_hand.setText(text)
        assert (form.on_hand.value, form.on_hand.is_wrong) == (value, value is None)


def test_what_is_wrong_is_said_at_its_field(bench: Bench, mug: int, open_form, qtbot) -> None:
    dialog = open_form()
    form = dialog.form
    assert not dialog.save()
    assert form.fields["title"].error_text().startswith("The product has no name.")
    qtbot.keyClicks(form.title, "Other")
    qtbot.keyClicks(form.sku, "mug-1")
    qtbot.keyClicks(form.days, "31")
    qtbot.keyClicks(form.weight, "heavy")
    qtbot.keyClicks(form.price, "dear")
    assert not dialog.save()
    errors = {name: field.error_text() for name, field in form.fields.items() if field.error_text()}
    assert errors == {
        "sku": "Moss mug has the SKU MUG-1. Use another SKU.",
        "price": "Write an amount, like £12.50.",
        "production_days": "That production time can't be. Use 1 to 30 days, or none.",
        "weight_grams": "Write a whole number.",
    }
    form.sku.clear()
    qtbot.keyClicks(form.sku, "MUG-2")
    form.sku.editingFinished.emit()
    assert form.fields["sku"].error_text() == ""
    assert Product.select().count() == 1


def test_an_error_of_the_last_line_is_seen_whole(open_form, qtbot) -> None:
    dialog = open_form()
    dialog.resize(800, 520)
    qtbot.keyClicks(dialog.form.title, "Bowl")
    qtbot.keyClicks(dialog.form.origin, "Atlantis")
    qtbot.keyClicks(dialog.form.hs_code, "ab")
    dialog.form.title.setFocus()
    QTest.qWait(20)
    dialog._sheet.verticalScrollBar().setValue(0)
    assert not dialog.save()
    QTest.qWait(20)
    view = dialog._sheet.viewport()
    for name in ("hs_code", "origin_country"):
        error = dialog.form.fields[name].error
        assert error.isVisible()
        assert error.mapTo(view, error.rect().bottomLeft()).y() < view.height(), name


def test_editing_says_nothing_where_nothing_changed(bench: Bench, mug: int, open_form) -> None:
    dialog = open_form(mug)
    assert not dialog.is_changed
    assert dialog.form.fields["on_hand"].isHidden()
    assert dialog.save()
    assert bench.said == []


def test_what_was_typed_can_be_gone_on_with(bench: Bench, mug: int, open_form, qtbot, monkeypatch) -> None:
    dialog = open_form(mug)
    qtbot.keyClicks(dialog.form.shelf, "A1")
    dialog.close()
    assert bench.said == ["Not saved"]
    again: list[str] = []
    monkeypatch.setattr(ProductEditDialog, "exec", lambda form: again.append(form.form.shelf.text()))
    assert bench.toasts[0].run is not None
    bench.toasts[0].run()
    assert again == ["A1"]
    assert Product.get_by_id(mug).shelf == ""


def test_another_production_time_offers_to_move_dates(
    bench: Bench, mug: int, open_form, qtbot, frozen_clock: object
) -> None:
    products.save(mug, replace(MUG, production_days=2))
    order_id = order_of(mug, 1)
    Order.update(ship_by_from="shop", ship_by=date(2026, 11, 24)).where(Order.id == order_id).execute()
    dialog = open_form(mug)
    assert dialog.renew_dates.isHidden()
    dialog.form.days.clear()
    qtbot.keyClicks(dialog.form.days, "5")
    dialog.form.days.editingFinished.emit()
    assert dialog.renew_dates.text() == "Move the ship-by date of 1 open order as well"
    assert "Tue 24 Nov becomes Fri 27 Nov" in dialog.dates.text()
    assert Order.get_by_id(order_id).ship_by == date(2026, 11, 24)
    assert dialog.save()
    assert Order.get_by_id(order_id).ship_by == date(2026, 11, 27)


def test_a_photo_is_kept_with_the_data_and_removed(bench: Bench, mug: int, open_form, tmp_path: Path) -> None:
    file = tmp_path / "mug.png"
    Image.new("RGB", (640, 640), "green").save(file)
    dialog = open_form(mug)
    assert dialog.form.photo.remove_button.isHidden()
    dialog.form.photo.use(file)
    assert dialog.save()
    name = Product.get_by_id(mug).picture
    assert pictures.picture_path(name) is not None
    again = open_form(mug)
    click(again.form.photo.remove_button)
    assert again.save()
    assert Product.get_by_id(mug).picture == ""


def test_a_photo_too_small_for_paper_is_taken_with_a_warning(mug: int, open_form, tmp_path: Path) -> None:
    file = tmp_path / "mug.png"
    Image.new("RGB", (90, 90), "green").save(file)
    form = open_form(mug).form
    form.photo.use(file)
    assert form.photo.picture
    assert not form.photo.warning.isHidden()
    click(form.photo.warning.use_button)
    assert form.photo.warning.isHidden()
    assert form.photo.picture


# --- receive, count, adjust --------------------------------------------------------------------------------------


def test_receive(bench: Bench, mug: int, open_stock, qtbot) -> None:
    dialog = open_stock(mug, "receive")
    qtbot.keyClicks(dialog.pieces.edit, "10")
    assert dialog.before_after.text() == "5 → 15 (+10)"
    assert dialog.main_button.text() == "Receive 10 pieces"
    QTest.keyClick(dialog, Qt.Key.Key_Return, CTRL)
    assert Product.get_by_id(mug).on_hand == 15
    assert bench.said == ["Moss mug received"]


def test_count_shows_the_difference_while_typing(bench: Bench, mug: int, open_stock, qtbot) -> None:
    order_of(mug, 2)
    dialog = open_stock(mug, "count")
    assert dialog.before_after.text() == "5, as it was"
    qtbot.keyClicks(dialog.pieces.edit, "3")
    assert dialog.before_after.text() == "5 → 3 (−2)"
    assert dialog.available.text() == "1"
    click(dialog.main_button)
    assert Product.get_by_id(mug).on_hand == 3


def test_adjust_asks_for_the_reason(bench: Bench, mug: int, open_stock, qtbot) -> None:
    dialog = open_stock(mug, "adjust")
    click(dialog.main_button)
    assert dialog.reason_field.error_text() == "Say what happened, like “broke in the kiln”."
    dialog.reason.setEditText("Broke")
    assert dialog.reason_field.error_text() == ""
    dialog.pieces.setValue(2)
    assert dialog.main_button.text() == "Take 2 pieces off"
    dialog.more.setChecked(True)
    assert dialog.main_button.text() == "Add 2 pieces"
    dialog.fewer.setChecked(True)
    click(dialog.main_button)
    assert Product.get_by_id(mug).on_hand == 3
    assert checks.broken_rules() == []


def test_more_than_there_is_cannot_go(bench: Bench, mug: int, open_stock, qtbot, monkeypatch) -> None:
    told: list[str] = []
    monkeypatch.setattr("makerapp.ui.refusals.tell", lambda _parent, error: told.append(error.what))
    dialog = open_stock(mug, "adjust")
    dialog.reason.setEditText("Broke")
    dialog.pieces.setValue(6)
    assert dialog.before_after.text() == "5 → −1 (−6)"
    click(dialog.main_button)
    assert told == ["There aren't so many of Moss mug."]
    assert Product.get_by_id(mug).on_hand == 5


# --- while an order is typed -------------------------------------------------------------------------------------


def test_an_order_that_promises_too_much_is_told_while_typing(bench: Bench, mug: int, qtbot) -> None:
    dialog = OrderEditDialog(bench.context, None, bench.window)
    qtbot.addWidget(dialog)
    dialog.show()
    from makerapp.services import order_draft

    line = dialog.form.lines.rows[0]
    (found,) = order_draft.find_products("möss")
    line.choose(found)
    note = dialog.form.lines.promise
    assert note.isHidden()
    line.quantity.setValue(6)
    assert note.sentences == ("Moss mug: 6 promised, 5 on hand. Make more in time, or promise fewer.",)
    assert note.isVisible()
    assert note.sentences[0] in texts_of(note)
    line.quantity.setValue(5)
    assert note.isHidden()


def test_changing_an_order_only_tells_of_what_is_new(bench: Bench, mug: int, qtbot) -> None:
    order_id = order_of(mug, 7)
    dialog = OrderEditDialog(bench.context, order_id, bench.window)
    qtbot.addWidget(dialog)
    dialog.show()
    assert dialog.form.lines.promise.sentences == ()
    dialog.form.lines.rows[0].quantity.setValue(8)
    assert dialog.form.lines.promise.sentences[0].startswith("Moss mug: 8 promised, 5 on hand.")
