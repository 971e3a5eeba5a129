"""New order and edit order, typed and clicked on a real database."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from makerapp import clock
from makerapp.models.detail import order_detail
from makerapp.models.product import Product
from makerapp.models.rows import OrderDetail, ShipTo
from makerapp.services import cancelling, order_draft, order_editing, shop
from makerapp.services.order_draft import LineDraft, OrderDraft
from makerapp.services.paperwork import jobs, records
from makerapp.services.paperwork.sheets import lay_out
from makerapp.services.paperwork.wish import Wish
from makerapp.ui.orders.edit_dialog import OrderEditDialog
from makerapp.ui.orders.line_texts import options_text, read_options
from makerapp.ui.orders.price_field import parse_price
from makerapp.ui.widgets.banner import Banner
from makerapp.ui.widgets.buttons import Button
from tests.ui.bench import Bench, texts_of

ROSA = ShipTo("Rosa Whitfield", "", "3 Orchard Close", "", "", "Hereford", "", "HR1 2TT", "", "")


@pytest.fixture
def open_form(bench: Bench, qtbot, frozen_clock: object) -> Callable[..., OrderEditDialog]:
    """Shows the form of a new order or of an order."""
    shop.save_profile(currency="GBP", time_zone="Europe/London")

    def show(order_id: int | None = None) -> OrderEditDialog:
        dialog = OrderEditDialog(bench.context, order_id, bench.window)
        qtbot.addWidget(dialog)
        dialog.show()
        dialog.activateWindow()
        qtbot.waitUntil(dialog.isActiveWindow)
        return dialog

    return show


def press(qtbot, button: QWidget) -> None:
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def saved(dialog: OrderEditDialog) -> OrderDetail:
    assert dialog.order_id is not None
    found = order_detail(dialog.order_id)
    assert found is not None
    return found


def button_of(dialog: QWidget, text: str) -> Button:
    return next(each for each in dialog.findChildren(Button) if each.text() == text)


def test_a_new_order_is_typed_and_saved_with_ctrl_s(bench, open_form, qtbot) -> None:
    dialog = open_form()
    dialog.form.address._box.setPlainText("Rosa Whitfield\n3 Orchard Close\nHereford HR1 2TT")
    understood = "Name: Rosa Whitfield · Street: 3 Orchard Close · Town: Hereford · Postcode: HR1 2TT"
    assert understood in texts_of(dialog)
    row = dialog.form.lines.rows[0]
    qtbot.keyClicks(row.title, "Garden marker")
    qtbot.keyClicks(row.personalization, "Rosemary")
    qtbot.keyClicks(row.price, "12,50")
    press(qtbot, row.quantity.more)
    qtbot.keyClicks(dialog.form.note, "leave with the neighbor")
    assert "Items £25.00 + postage £0.00 =" in texts_of(dialog)
    qtbot.keyClick(dialog, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    order = saved(dialog)
    assert order.ship_to == ROSA
    assert [(line.title, line.quantity, line.unit_price) for line in order.lines] == [("Garden marker", 2, 1250)]
    assert order.lines[0].personalization == (("Personalization", "Rosemary"),)
    assert (order.total, order.buyer_note, order.row.is_gift) == (2500, "leave with the neighbor", False)
    assert bench.said == ["#1001 saved"]
    assert not dialog.isVisible()


def test_a_product_is_found_while_typing_and_brings_price_and_days(open_form, qtbot) -> None:
    product = Product.create(
        title="Moss mug", sku="MUG", variant="350 ml", price=2400, currency="GBP", production_days=10
    )
    dialog = open_form()
    row = dialog.form.lines.rows[0]
    row.title.setFocus()
    qtbot.keyClicks(row.title, "moss")
    words = row.title.completer().model().index(0, 0).data()
    assert words == "Moss mug · 350 ml · MUG · £24.00"
    with qtbot.waitSignal(row.title.chosen):
        qtbot.keyClick(row.title.completer().popup(), Qt.Key.Key_Down)
        qtbot.keyClick(row.title.completer().popup(), Qt.Key.Key_Return)
    # Not the whole line of the list, which would stand on the slip.
    assert row.title.text() == "Moss mug"
    draft = row.draft()
    assert (draft.product_id, draft.title, draft.unit_price, draft.options) == (
        product.id,
        "Moss mug",
        2400,
        (("", "350 ml"),),
    )
    # Ten working days after Friday 20 November.
    assert dialog.form.ship_by.day == date(2026, 12, 4)
    # Another name is another product again.
    qtbot.keyClicks(row.title, "s")
    assert row.draft().product_id is None


def test_a_click_in_the_list_takes_the_variant_that_was_clicked_by_its_name_alone(open_form, qtbot) -> None:
    for variant in ("Moss", "Slate"):
        Product.create(title="Mug", sku=f"MUG-{variant}", variant=variant, price=2400, currency="GBP")
    dialog = open_form()
    row = dialog.form.lines.rows[0]
    row.title.setFocus()
    qtbot.keyClicks(row.title, "mug")
    found = row.title.completer().popup()
    index = next(each for n in range(2) if "Slate" in (each := found.model().index(n, 0)).data())
    qtbot.mouseClick(found.viewport(), Qt.MouseButton.LeftButton, pos=found.visualRect(index).center())
    draft = row.draft()
    assert (draft.title, draft.sku, row.title.text()) == ("Mug", "MUG-Slate", "Mug")


def test_without_a_buyer_or_items_it_says_so_and_saves_nothing(open_form, qtbot) -> None:
    dialog = open_form()
    press(qtbot, dialog.save_button)
    assert "Who is it for? Type at least the buyer's name in the first line." in texts_of(dialog)
    dialog.form.address._box.setPlainText("Rosa")
    press(qtbot, dialog.save_button)
    assert "What did they buy? Add at least one item." in texts_of(dialog)
    row = dialog.form.lines.rows[0]
    qtbot.keyClicks(row.title, "Bowl")
    qtbot.keyClicks(row.price, "abc")
    press(qtbot, dialog.save_button)
    assert "One price isn't an amount. Write it like 12.50." in texts_of(dialog)
    assert dialog.order_id is None
    assert dialog.isVisible()


def test_a_missing_postcode_warns_but_can_be_saved(open_form, qtbot) -> None:
    dialog = open_form()
    dialog.form.address._box.setPlainText("Rosa\n3 Orchard Close\nHereford")
    dialog.form.address.check()
    assert any("The postcode is missing." in text and "You can still save it." in text for text in texts_of(dialog))
    qtbot.keyClicks(dialog.form.lines.rows[0].title, "Bowl")
    press(qtbot, dialog.save_button)
    assert saved(dialog).ship_to.city == "Hereford"


def test_separate_fields_hold_the_same_address(open_form, qtbot) -> None:
    dialog = open_form()
    box = dialog.form.address
    box._box.setPlainText("Rosa Whitfield\n3 Orchard Close\nHereford HR1 2TT")
    press(qtbot, button_of(dialog, "Edit as separate fields"))
    assert box._fields["postcode"].text() == "HR1 2TT"
    qtbot.keyClicks(box._fields["country"], "Germany")
    assert (box.ship_to.country, box.ship_to.country_code) == ("Germany", "DE")
    press(qtbot, button_of(dialog, "Edit as one text"))
    assert box._box.toPlainText().splitlines()[-1] == "Germany"


def existing(**values: object) -> int:
    lines = (
        LineDraft(
            None,
            None,
            "Moss  mug\nlarge",
            options=(("Note: odd", "a · b"),),
            personalization="two\nlines",
            unit_price=2400,
        ),
    )
    draft = OrderDraft(ROSA, lines, "GBP", buyer_note="First line\nsecond line", shipping=420, **values)
    return order_editing.create(draft).order_ids[0]


def test_opening_and_saving_an_order_changes_nothing(bench, open_form, qtbot) -> None:
    order_id = existing()
    before = order_detail(order_id)
    dialog = open_form(order_id)
    assert not dialog.is_changed
    press(qtbot, dialog.save_button)
    assert order_detail(order_id) == before
    assert bench.said == []


def test_an_edit_is_one_entry_in_the_timeline(bench, open_form, qtbot) -> None:
    order_id = existing()
    dialog = open_form(order_id)
    press(qtbot, dialog.gift)
    assert dialog.form.gift_message.isVisible()
    qtbot.keyClicks(dialog.form.gift_message, "Happy birthday")
    press(qtbot, dialog.form.lines.rows[0].quantity.more)
    press(qtbot, dialog.save_button)
    order = saved(dialog)
    assert (order.row.is_gift, order.gift_message, order.lines[0].quantity) == (True, "Happy birthday", 2)
    assert order.lines[0].title == "Moss  mug\nlarge"
    assert order.total == 2 * 2400 + 420
    assert [event.kind for event in order.timeline].count("edited") == 1
    assert bench.said == ["#1001 changed"]


def test_closing_with_changes_keeps_a_draft_and_offers_it_next_time(bench, open_form, qtbot) -> None:
    dialog = open_form()
    qtbot.keyClicks(dialog.form.lines.rows[0].title, "Bowl")
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    (toast,) = bench.toasts
    assert (toast.text, toast.action) == ("Draft kept", "Discard")
    again = open_form()
    assert again.form.lines.rows[0].title.text() == ""
    press(qtbot, button_of(again, "Go on with the draft"))
    assert again.form.lines.rows[0].title.text() == "Bowl"
    toast.run()
    assert order_draft.kept_draft("new") is None


def test_closing_without_changes_keeps_nothing(bench, open_form) -> None:
    open_form().close()
    assert order_draft.kept_draft("new") is None
    assert bench.said == []


def test_a_draft_is_gone_once_the_order_is_saved(open_form, qtbot) -> None:
    order_draft.keep_draft("new", OrderDraft(ROSA, (LineDraft(None, None, "Bowl"),), "GBP"))
    dialog = open_form()
    press(qtbot, button_of(dialog, "Go on with the draft"))
    press(qtbot, dialog.save_button)
    assert order_draft.kept_draft("new") is None


def test_changing_a_printed_order_says_the_slip_is_old(open_form, qtbot) -> None:
    order_id = existing()
    (piece,) = jobs.pieces(lay_out(Wish((order_id,))))
    records.record_sent(piece, "Brother")
    dialog = open_form(order_id)
    (banner,) = dialog.findChildren(Banner)
    assert not banner.isVisible()
    press(qtbot, dialog.form.lines.rows[0].quantity.more)
    assert banner.isVisible()
    assert banner.title.text() == "The slip was printed before this change"


@pytest.mark.parametrize(
    ("text", "currency", "amount"),
    [
        ("", "GBP", None), ("12", "GBP", 1200), ("£12.50", "GBP", 1250), ("12,5", "EUR", 1250),
        ("1,234.50", "USD", 123450), ("1.234,50", "EUR", 123450), ("1,234", "USD", 123400), ("12.50 GBP", "GBP", 1250),
        ("¥500", "JPY", 500), ("CHF 1’234.50", "CHF", 123450), ("1.234", "BHD", 1234),
        ("0.50", "GBP", 50), (".5", "GBP", 50), ("5.", "GBP", 500), ("12.5000", "GBP", 1250), ("0.500", "GBP", 50),
        ("1,00,000.00", "INR", 10_000_000), ("1.234.567", "EUR", 123_456_700), ("500,00", "JPY", 500),
        ("12.50 ZAR", "ZAR", 1250), ("R12.50", "ZAR", 1250),
    ],
)  # fmt: skip
def test_prices_are_read_as_people_write_them(text: str, currency: str, amount: int | None) -> None:
    assert parse_price(text, currency) == amount


@pytest.mark.parametrize(
    "text",
    [
        "abc",
        "-1",
        "1.2.3,4,5",
        "NaN",
        "1e99",
        "1e5",
        "1_000",
        "٣٤",
        "1.2.3",
        "1.25,00",
        "1,2.50",
        "1234.567",
        "0,125",
        ",",
    ],
)
def test_what_is_no_price_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"amount|nothing"):
        parse_price(text, "GBP")


def test_options_are_read_back() -> None:
    pairs = (("Size", "A5"), ("", "Moss"))
    assert read_options("Size: A5 · Moss", ()) == pairs
    odd = (("a: b", "c · d"),)
    assert read_options(options_text(odd), odd) == odd


NO_PRICE = "An item has no price, so the sum isn't known. Write 0 if it costs nothing."


def test_an_emptied_price_is_unknown_not_nothing(open_form, qtbot) -> None:
    order_id = order_editing.create(
        OrderDraft(ROSA, (LineDraft(None, None, "Bowl", unit_price=900),), "GBP", shipping=300)
    ).order_ids[0]
    dialog = open_form(order_id)
    assert NO_PRICE not in texts_of(dialog)
    price = dialog.form.lines.rows[0].price
    price.setFocus()
    price.selectAll()
    qtbot.keyClick(price, Qt.Key.Key_Delete)
    assert NO_PRICE in texts_of(dialog)
    press(qtbot, dialog.save_button)
    order = saved(dialog)
    assert (order.lines[0].unit_price, order.subtotal, order.total) == (None, None, None)


def test_a_new_order_with_a_price_of_nothing_costs_nothing(open_form, qtbot) -> None:
    dialog = open_form()
    dialog.form.address._box.setPlainText("Rosa Whitfield\n3 Orchard Close\nHereford HR1 2TT")
    row = dialog.form.lines.rows[0]
    qtbot.keyClicks(row.title, "Test tile")
    assert NO_PRICE in texts_of(dialog)
    qtbot.keyClicks(row.price, "0")
    assert NO_PRICE not in texts_of(dialog)
    press(qtbot, dialog.save_button)
    assert saved(dialog).total == 0


def test_half_an_e_mail_address_gets_a_word_and_can_be_saved(open_form, qtbot) -> None:
    order_id = order_editing.create(OrderDraft(ROSA, (LineDraft(None, None, "Bowl"),), "GBP")).order_ids[0]
    dialog = open_form(order_id)
    field = dialog.form.email
    field.setFocus()
    qtbot.keyClicks(field, "nope")
    qtbot.keyClick(field, Qt.Key.Key_Tab)
    assert dialog.form.email_field.error_text() == "This isn't a whole e-mail address. You can still save it."
    field.setFocus()
    qtbot.keyClicks(field, "@example.com")
    qtbot.keyClick(field, Qt.Key.Key_Tab)
    assert dialog.form.email_field.error_text() == ""
    field.selectAll()
    qtbot.keyClicks(field, "nope")
    press(qtbot, dialog.save_button)
    assert saved(dialog).email == "nope"


def test_the_address_fields_keep_their_labels_when_filled_in(open_form, qtbot) -> None:
    order_id = order_editing.create(OrderDraft(ROSA, (LineDraft(None, None, "Bowl"),), "GBP")).order_ids[0]
    dialog = open_form(order_id)
    press(qtbot, button_of(dialog, "Edit as separate fields"))
    said = texts_of(dialog)
    for label in ("Name", "Company, if any", "Street and number", "Town", "Postcode", "Country"):
        assert label in said
    assert "Hereford" in said


def test_the_sum_says_what_will_be_saved_with_tax_on_top(bench: Bench, qtbot) -> None:
    from makerapp.models.order import Order

    rosa = ShipTo("Rosa Whitfield", "", "3 Orchard Close", "", "", "Hereford", "", "HR1 2TT", "", "GB")
    line = LineDraft(None, None, "Mug", quantity=1, unit_price=2000)
    order_id = order_editing.create(OrderDraft(rosa, (line,), "GBP", shipping=400)).order_ids[0]
    Order.update(total=2800, tax=400).where(Order.id == order_id).execute()
    dialog = OrderEditDialog(bench.context, order_id, bench.window)
    qtbot.addWidget(dialog)
    dialog.show()
    assert any("+ tax £4.00 =" in text for text in texts_of(dialog))
    assert "£28.00" in texts_of(dialog)


def new_order(dialog: OrderEditDialog, qtbot) -> None:
    dialog.form.address._box.setPlainText("Rosa Whitfield\n3 Orchard Close\nHereford HR1 2TT")
    qtbot.keyClicks(dialog.form.lines.rows[0].title, "Garden marker")


def test_the_suggested_ship_by_date_stays_the_shops_and_a_picked_one_is_the_makers(open_form, qtbot) -> None:
    dialog = open_form()
    new_order(dialog, qtbot)
    press(qtbot, dialog.save_button)
    assert (saved(dialog).ship_by_from, saved(dialog).row.ship_by) == ("shop", date(2026, 11, 25))
    dialog = open_form()
    new_order(dialog, qtbot)
    dialog.form.ship_by.pick(date(2026, 11, 27))
    press(qtbot, dialog.save_button)
    assert (saved(dialog).ship_by_from, saved(dialog).row.ship_by) == ("maker", date(2026, 11, 27))


def test_a_suggestion_kept_in_a_draft_counts_from_the_day_it_is_gone_on_with(open_form, qtbot) -> None:
    dialog = open_form()
    new_order(dialog, qtbot)
    dialog.close()
    with clock.frozen(datetime(2026, 11, 24, 9, 0, tzinfo=UTC)):
        dialog = open_form()
        press(qtbot, button_of(dialog, "Go on with the draft"))
        press(qtbot, dialog.save_button)
    assert (saved(dialog).ship_by_from, saved(dialog).row.ship_by) == ("shop", date(2026, 11, 27))


def test_an_order_that_is_over_asks_for_no_ship_by_date(open_form) -> None:
    draft = OrderDraft(ROSA, (LineDraft(None, None, "Side plate", unit_price=1000),), "GBP")
    (order_id,) = order_editing.create(draft).order_ids
    assert open_form().form.ship_by_field.isVisible()
    assert open_form(order_id).form.ship_by_field.isVisible()
    cancelling.cancel(order_id, "asked")
    assert not open_form(order_id).form.ship_by_field.isVisible()
