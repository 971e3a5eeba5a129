"""An old slip is spoken of beside its order, in its window and in its form, and by its code in the search box."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from makerapp.models.rows import View
from makerapp.services.paperwork.wish import Wish
from makerapp.ui.main_window import MainWindow
from makerapp.ui.orders import detail_dialog, order_windows, stale_slip
from makerapp.ui.orders.detail_dialog import OrderDetailDialog
from makerapp.ui.orders.edit_dialog import OrderEditDialog
from makerapp.ui.orders.stale_slip import StaleNote
from makerapp.ui.widgets.banner import Banner
from makerapp.ui.widgets.buttons import Button
from tests.ui.bench import texts_of
from tests.ui.paper import move_to, put_slip_on_paper

TITLE = "The slip was printed before this change"


@pytest.fixture
def previews(monkeypatch: pytest.MonkeyPatch) -> list[Wish]:
    """The wishes print previews were opened with."""
    opened: list[Wish] = []

    def remember(_context: object, wish: Wish, _parent: QWidget) -> None:
        opened.append(wish)

    monkeypatch.setattr(order_windows, "print_papers", remember)
    return opened


@pytest.fixture
def to_pack(shop_window: MainWindow) -> int:
    """The first order to pack, selected, with its slip on paper."""
    shop_window.show_view(View.TO_PACK)
    order_id = shop_window.orders.model.id_at(0)
    put_slip_on_paper(order_id)
    shop_window.orders.show_panel_now()
    return order_id


def press(widget: QWidget, text: str) -> None:
    button = next(each for each in widget.findChildren(Button) if each.text() == text and each.isVisible())
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def banners(widget: QWidget) -> list[Banner]:
    return [each for each in widget.findChildren(Banner) if each.isVisible() and TITLE in each.accessibleName()]


def test_the_panel_says_so_as_soon_as_the_order_changed(
    shop_window: MainWindow, to_pack: int, previews: list[Wish]
) -> None:
    panel = shop_window.orders.order_panel
    assert not [each for each in panel.findChildren(StaleNote) if not each.isHidden()]
    move_to(to_pack, "Ludlow")
    shop_window.orders.show_panel_now()
    (note,) = (each for each in panel.findChildren(StaleNote) if not each.isHidden())
    assert TITLE in texts_of(note)
    assert any(text.startswith("Printed today ") and "→ Ludlow" in text for text in texts_of(note))
    press(note, "Print again")
    assert [wish.order_ids for wish in previews] == [(to_pack,)]
    put_slip_on_paper(to_pack)
    shop_window.orders.show_panel_now()
    assert not [each for each in panel.findChildren(StaleNote) if not each.isHidden()]


def test_the_order_window_and_the_form_say_the_same(
    shop_window: MainWindow, to_pack: int, previews: list[Wish], qtbot
) -> None:
    move_to(to_pack, "Ludlow")
    context = shop_window.actions_of_orders.context
    for make in (
        lambda: OrderDetailDialog(context, to_pack, [to_pack], shop_window),
        lambda: OrderEditDialog(context, to_pack, shop_window),
    ):
        dialog = make()
        qtbot.addWidget(dialog)
        dialog.show()
        (banner,) = banners(dialog)
        assert "→ Ludlow" in banner.accessibleName()
        press(banner, "Print again")
    assert [wish.order_ids for wish in previews] == [(to_pack,), (to_pack,)]


def test_the_form_warns_only_of_what_stands_on_the_slip(shop_window: MainWindow, to_pack: int, qtbot) -> None:
    dialog = OrderEditDialog(shop_window.actions_of_orders.context, to_pack, shop_window)
    qtbot.addWidget(dialog)
    dialog.show()
    price = dialog.form.lines.rows[0].price
    price.setFocus()
    price.selectAll()
    QTest.keyClicks(price, "99")
    assert dialog.is_changed
    assert not banners(dialog)
    QTest.mouseClick(dialog.form.lines.rows[0].quantity.more, Qt.MouseButton.LeftButton)
    assert banners(dialog)
    dialog.form.lines.rows[0].quantity.setValue(dialog.form.lines.rows[0].quantity.value() - 1)
    assert not banners(dialog)


# --- codes in the search box ---------------------------------------------------------------------------------


@pytest.fixture
def enter(shop_window: MainWindow) -> Callable[[str], None]:
    """Type into the search box as a scanner does."""

    def type_in(text: str) -> None:
        shop_window.orders.search.setFocus()
        QTest.keyClicks(shop_window.orders.search, text)
        QTest.keyClick(shop_window.orders.search, Qt.Key.Key_Return)

    return type_in


@pytest.fixture
def windows(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[int]]:
    """The orders whose windows were opened."""
    opened: list[int] = []
    monkeypatch.setattr(detail_dialog.OrderDetailDialog, "exec", lambda self: opened.append(self.order_id) or 0)
    return opened


def test_a_slip_opens_its_order_in_the_wizard(shop_window: MainWindow, to_pack: int, enter) -> None:
    code = put_slip_on_paper(to_pack)
    shop_window.show_view(View.TO_MAKE)
    enter(code.lower())
    wizard = shop_window.pages.wizard
    assert wizard is not None
    assert (wizard.order_id, wizard.step.key) == (to_pack, "pick")
    assert not wizard.old_slip.holds()
    assert shop_window.orders.search.text() == ""


def test_an_old_slip_must_be_answered(shop_window: MainWindow, to_pack: int, enter) -> None:
    code = put_slip_on_paper(to_pack)
    move_to(to_pack, "Ludlow")
    put_slip_on_paper(to_pack)
    enter(code)
    wizard = shop_window.pages.wizard
    assert wizard is not None
    assert wizard.banners.words.startswith("This slip is from before a change. Changed since then – Town: ")
    wizard.step_changed()
    QTest.qWait(450)
    wizard.press_main()
    wizard.go("ship")
    assert wizard.step.key == "pick"
    assert "This slip is from before a change" in wizard.banners.words
    press(wizard.banners, "OK")
    assert wizard.banners.words == ""
    wizard.go("ship")
    assert wizard.step.key == "ship"


def test_a_slip_of_what_is_sent_shows_its_window(shop_window: MainWindow, enter, windows: list[int]) -> None:
    shop_window.show_view(View.ON_THE_WAY)
    order = shop_window.orders.model.order_at(0)
    shop_window.show_view(View.TO_PACK)
    enter(f"FC-{order.number.removeprefix('#')}/K7Q")
    assert windows == [order.id]
    assert not shop_window.pages.is_wizard


def test_any_other_words_are_searched_for_at_once(shop_window: MainWindow, to_pack: int, enter) -> None:
    enter("FC-99999")
    assert shop_window.orders.is_search
    assert shop_window.orders.search.text() == "FC-99999"
    assert not shop_window.pages.is_wizard


def test_words_are_the_same_in_every_place() -> None:
    assert stale_slip.title() == TITLE
