"""Something is out of stock: asked, its effects shown, done."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication

from makerapp.models.order import Status
from makerapp.services import packing, shortage_offers
from makerapp.services.shortage_offers import Choice
from makerapp.ui.actions import OrderActions
from makerapp.ui.orders import order_menu, order_windows
from makerapp.ui.orders.detail_items import ItemsCard
from makerapp.ui.orders.shortage_dialog import ShortageDialog
from makerapp.ui.widgets.menu import Menu
from tests.ui.bench import Bench, texts_of
from tests.ui.orders.shelf_bench import Shelf, fill_shelf


@pytest.fixture
def shelf(bench: Bench) -> Shelf:
    return fill_shelf()


@pytest.fixture
def dialog(bench: Bench, shelf: Shelf) -> ShortageDialog:
    missing = shortage_offers.likely_missing(shelf.order_id)
    found = ShortageDialog(bench.context, shelf.detail, missing, bench.window)
    found.form.choose(Choice.WAIT)
    found.show()
    return found


def effects(dialog: ShortageDialog, choice: Choice) -> list[str]:
    return dialog.form.cards[choice].effects.texts


def search(dialog: ShortageDialog, qtbot, words: str) -> None:
    field = dialog.form.stand_in.product
    field.setFocus()
    qtbot.keyClicks(field, words)
    field.pick(field.suggestions[0])
    dialog.form.show_effects()


def test_what_the_shelf_lacks_is_filled_in_and_every_way_on_says_what_it_changes(
    dialog: ShortageDialog, shelf: Shelf
) -> None:
    assert dialog.form.rows.pieces == {shelf.lines[0]: 1}
    assert effects(dialog, Choice.SWAP) == []
    assert effects(dialog, Choice.WAIT) == ["It stays in To make, all of it promised to this order."]
    assert "#1001: Confirmed becomes Processing." in effects(dialog, Choice.SEND)
    assert "#1001: refund due £0.00 becomes £24.00." in effects(dialog, Choice.TAKE_OFF)
    # Nothing of it has happened.
    assert (shelf.detail.row.status, shelf.detail.refund_due) == (Status.CONFIRMED, 0)


def test_the_chosen_way_on_is_seen_whole(dialog: ShortageDialog, qtbot) -> None:
    dialog.resize(700, 520)
    qtbot.waitUntil(lambda: dialog.height() == 520)
    for choice in reversed(Choice):
        dialog.form.choose(choice)
        card, view = dialog.form.cards[choice], dialog._scroll.viewport()
        qtbot.waitUntil(lambda card=card, view=view: card.mapTo(view, card.rect().bottomLeft()).y() <= view.height())


def test_a_dearer_product_begins_at_the_old_price(dialog: ShortageDialog, shelf: Shelf, qtbot) -> None:
    dialog.form.choose(Choice.SWAP)
    assert dialog.go.text() == "Send another product"
    search(dialog, qtbot, "jug")
    box = dialog.form.stand_in
    assert dialog.go.text() == "Send 1 × Large jug instead"
    assert (box.old.text(), box.price.amount) == ("Keep the old price, £24.00", 2400)
    assert "Large jug: promised 0 → 1, available 3 → 2." in effects(dialog, Choice.SWAP)
    qtbot.mouseClick(box.new, Qt.MouseButton.LeftButton, pos=QPoint(8, box.new.height() // 2))
    dialog.form.show_effects()
    assert box.price.amount == 3600
    assert "#1001: total £144.00 becomes £156.00." in effects(dialog, Choice.SWAP)
    shortage_offers.act(shelf.order_id, dialog.answer)
    assert [line.title for line in shelf.detail.lines] == ["Moss mug", "Large jug", "Bowl", "Bud vase"]


def test_a_price_of_ones_own_is_neither_of_the_two(dialog: ShortageDialog, shelf: Shelf, qtbot) -> None:
    dialog.form.choose(Choice.SWAP)
    search(dialog, qtbot, "jug")
    box = dialog.form.stand_in

    def write(price: str) -> tuple[bool, bool]:
        box.price.selectAll()
        qtbot.keyClicks(box.price, price)
        return box.old.isChecked(), box.new.isChecked()

    assert write("30") == (False, False)
    assert write("36") == (False, True)
    assert write("24.00") == (True, False)
    assert write("cheap") == (False, False)
    qtbot.mouseClick(dialog.go, Qt.MouseButton.LeftButton)
    assert dialog.isVisible()
    assert dialog.problem.accessibleName().startswith("The price isn't an amount.")


def test_the_message_is_copied_and_noted(bench: Bench, dialog: ShortageDialog, shelf: Shelf, qtbot) -> None:
    dialog.form.choose(Choice.SWAP)
    qtbot.mouseClick(dialog.form.stand_in.message, Qt.MouseButton.LeftButton)
    assert bench.said == ["Choose the other product first"]
    search(dialog, qtbot, "jug")
    qtbot.mouseClick(dialog.form.stand_in.message, Qt.MouseButton.LeftButton)
    assert "I could send you Large jug instead, at the same price." in QGuiApplication.clipboard().text()
    assert bench.said[1:] == ["Message copied"]
    assert shelf.detail.timeline[0].kind == "message"
    assert dialog.isVisible()


def test_a_new_date_with_its_reason_goes_along_with_waiting(dialog: ShortageDialog, shelf: Shelf) -> None:
    dialog.form.ship_by.pick(date(2026, 12, 5))
    dialog.form.reason.setText("clay is late")
    assert any("Sat 5 Dec" in each for each in dialog.form.offer.sentences)
    shortage_offers.act(shelf.order_id, dialog.answer)
    assert shelf.detail.row.ship_by == date(2026, 12, 5)


def test_several_missing_items_are_not_swapped_at_once(dialog: ShortageDialog, shelf: Shelf, qtbot) -> None:
    dialog.form.choose(Choice.SWAP)
    search(dialog, qtbot, "jug")
    dialog.form.rows.counts[shelf.lines[1]].setValue(1)
    qtbot.mouseClick(dialog.go, Qt.MouseButton.LeftButton)
    assert dialog.isVisible()
    assert dialog.problem.accessibleName().startswith("Several items are missing.")


def test_nothing_counted_is_said_only_when_pressed(dialog: ShortageDialog, shelf: Shelf, qtbot) -> None:
    dialog.form.rows.counts[shelf.lines[0]].setValue(0)
    dialog.form.show_effects()
    assert not dialog.form.cards[Choice.WAIT].effects.isVisible()
    qtbot.mouseClick(dialog.go, Qt.MouseButton.LeftButton)
    assert dialog.problem.accessibleName().startswith("Nothing is missing.")


def test_the_rest_goes_first_from_the_menu_and_opens_the_wizard(
    bench: Bench, shelf: Shelf, qtbot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def decide(dialog: ShortageDialog) -> int:
        dialog.form.choose(Choice.SEND)
        dialog._decide()
        return dialog.result()

    monkeypatch.setattr(ShortageDialog, "exec", decide)
    actions = OrderActions(bench.context, bench.window)
    menu = Menu(bench.window)
    order_menu.fill_menu(menu, actions, shelf.detail)
    entry = next(each for each in menu.actions() if "out of stock" in each.text())
    with qtbot.waitSignal(actions.fulfill_wanted) as asked:
        entry.trigger()
    assert asked.args == [[shelf.order_id], shelf.order_id]
    assert bench.said == ["The rest of #1001 can be sent"]
    assert packing.packed_pieces(shelf.order_id) == {shelf.lines[0]: 1, shelf.lines[1]: 1}
    assert packing.open_packing(shelf.order_id) == "print"


def test_the_items_card_tags_what_is_short_and_offers_a_way_on(bench: Bench, shelf: Shelf, qtbot) -> None:
    card = ItemsCard(shelf.detail, bench.window)
    card.show()
    assert "1 on the shelf, 2 needed" in texts_of(card)
    assert "Something is out of stock…" in texts_of(card)


def test_an_order_that_changed_meanwhile_is_refused_in_words(
    bench: Bench, shelf: Shelf, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[str] = []
    monkeypatch.setattr("makerapp.ui.refusals.tell", lambda _parent, refusal: told.append(refusal.what))

    def late(dialog: ShortageDialog) -> int:
        shortage_offers.act(shelf.order_id, shortage_offers.Answer(Choice.TAKE_OFF, {shelf.lines[0]: 2}))
        return ShortageDialog.DialogCode.Accepted

    monkeypatch.setattr(ShortageDialog, "exec", late)
    assert order_windows.out_of_stock(bench.context, shelf.order_id, bench.window) is None
    assert told == ["This item isn't on the order any more."]


def test_it_begins_with_how_many_are_missing(dialog: ShortageDialog, shelf: Shelf) -> None:
    first = dialog.form.rows.counts[shelf.lines[0]]
    focused = dialog.focusWidget()
    assert focused is not None
    assert focused is first or first.isAncestorOf(focused)
