"""A double click on the green button advances one step, wherever it stands (UX, section 14, check 9)."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from makerapp.models import queries
from makerapp.models.list_rows import View
from makerapp.services import orders, shop
from tests.ui.flows.maker import NONE, Maker
from tests.ui.flows.shop_hands import only_to_pack

# Slower than most, and quick enough that systems still call it a double click.
_BETWEEN_MS = 150


def double_click(maker: Maker, words: str) -> None:
    """Press where the green button stands, and once more whatever stands there then."""
    green, top = maker.green, maker.window
    assert green.text().startswith(words)
    at = green.mapTo(top, green.rect().center())
    QTest.mouseClick(green, Qt.MouseButton.LeftButton)
    QTest.qWait(_BETWEEN_MS)
    under = top.childAt(at)
    assert under is not None
    QTest.mouseDClick(under, Qt.MouseButton.LeftButton, NONE, under.mapFrom(top, at))
    maker.settle()


def place(maker: Maker) -> str:
    """The page on show, with its step."""
    page = maker.window.pages.page
    step = getattr(page, "step", None)
    return f"{type(page).__name__} {step.key if step is not None else ''}".strip()


def sizes() -> dict[View, int]:
    counts = queries.view_counts(shop.today())
    return {view: count.orders for view, count in counts.items()}


def test_in_the_lists_one_order_moves_on(maker: Maker) -> None:
    for view, words in (
        (View.TO_CONFIRM, "Confirm"),
        (View.TO_MAKE, "Mark as made"),
        (View.ON_THE_WAY, "Mark as delivered"),
    ):
        maker.window.show_view(view)
        maker.settle()
        before = sizes()[view]
        double_click(maker, words)
        assert before - sizes()[view] == 1, view


def test_from_today_through_the_wizard_and_back(maker: Maker) -> None:
    for order_id in only_to_pack(1):
        orders.set_ship_by(order_id, shop.today())
    maker.window.show_today()
    maker.settle()
    seen = []
    for words in ("Start packing", "All packed", "Mark as shipped", "Back to Today", "Open"):
        double_click(maker, words)
        seen.append(place(maker))
    wizard = ["FulfillmentWizard pick", "FulfillmentWizard ship", "FulfillmentWizard done"]
    assert seen == [*wizard, "TodayPage", "OrdersPage"]
    assert sizes()[View.TO_PACK] == 0, "the rest of the double click marked an order as made"


def test_through_a_batch(maker: Maker) -> None:
    count = 3
    only_to_pack(count)
    maker.window.show_view(View.TO_PACK)
    maker.window.orders.model.tick_all()
    maker.settle()
    seen = []
    for words in (f"Pack {count}", f"Print {count}", f"Mark {count}", "Back to Today"):
        double_click(maker, words)
        seen.append(place(maker))
    assert seen == ["BatchPage pick", "BatchPage ship", "BatchPage done", "TodayPage"]
