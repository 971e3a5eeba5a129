"""How many labels of which product, then the preview."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from makerapp.models import product_queries
from makerapp.services.paperwork.kinds import Kind
from makerapp.services.paperwork.papers.product_labels import MOST_LABELS
from makerapp.services.paperwork.sheets import lay_out
from makerapp.services.paperwork.wish import Wish
from makerapp.ui.main_window import MainWindow
from makerapp.ui.orders import order_windows
from makerapp.ui.products import labels_dialog, product_windows
from makerapp.ui.products.labels_dialog import LabelsDialog
from makerapp.ui.products.products_page import ProductsPage
from makerapp.ui.shop_page import ShopPlace
from tests.ui.bench import Bench
from tests.ui.hands import click
from tests.ui.orders.shelf_bench import Shelf, fill_shelf


@pytest.fixture
def shelf(bench: Bench) -> Shelf:
    return fill_shelf()


@pytest.fixture
def wishes(monkeypatch: pytest.MonkeyPatch) -> list[Wish]:
    found: list[Wish] = []
    monkeypatch.setattr(order_windows, "print_papers", lambda _context, wish, _parent: found.append(wish))
    return found


def dialog_of(bench: Bench, qtbot: QtBot, *ids: int) -> LabelsDialog:
    found = LabelsDialog(bench.context, product_queries.rows(ids or None), bench.window)
    qtbot.addWidget(found)
    found.show()
    return found


def test_one_product_begins_with_one_label(bench: Bench, shelf: Shelf, qtbot: QtBot, wishes: list[Wish]) -> None:
    dialog = dialog_of(bench, qtbot, shelf.mug.id)
    stepper = dialog.counts[shelf.mug.id]
    assert dialog.go.text() == "Print 1 label…"
    qtbot.mouseClick(stepper.more, Qt.MouseButton.LeftButton)
    assert dialog.go.text() == "Print 2 labels…"
    click(dialog.go)
    assert dialog.result() == dialog.DialogCode.Accepted
    assert wishes == [Wish(kinds=(Kind.PRODUCT_LABELS,), products=((shelf.mug.id, 2),))]
    assert lay_out(wishes[0]).pages == 1


def test_as_many_as_lie_on_the_shelf(bench: Bench, shelf: Shelf, qtbot: QtBot, wishes: list[Wish]) -> None:
    dialog = dialog_of(bench, qtbot)
    assert dialog.wanted == ()
    click(dialog.on_hand)
    assert dict(dialog.wanted) == {shelf.mug.id: 1, shelf.bowl.id: 2, shelf.jug.id: 3}
    click(dialog.go)
    assert sum(count for _product, count in wishes[0].products) == 6


def test_none_and_too_many_are_told(bench: Bench, shelf: Shelf, qtbot: QtBot, wishes: list[Wish]) -> None:
    dialog = dialog_of(bench, qtbot)
    assert dialog.go.text() == "Print labels…"
    dialog.resize(dialog.width(), dialog.minimumSizeHint().height())
    click(dialog.go)
    assert dialog.hint.text().startswith("No label is counted yet.")
    assert dialog.hint.visibleRegion().boundingRect() == dialog.hint.rect(), "it is said where nobody sees it"
    for stepper in dialog.counts.values():
        stepper.setValue(MOST_LABELS)
    click(dialog.go)
    assert dialog.hint.text() == "Up to 2,000 labels go in one print."
    assert dialog.isVisible()
    assert wishes == []


def test_a_long_list_is_cut_and_says_so(
    bench: Bench, shelf: Shelf, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(labels_dialog, "MOST_ROWS", 3)
    dialog = dialog_of(bench, qtbot)
    assert len(dialog.counts) == 3
    assert dialog.hint.text() == "And 1 more product: search for it to print its labels."


def test_the_page_offers_labels_of_all_shown_and_of_one(
    shop_window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[list[str]] = []
    monkeypatch.setattr(
        product_windows, "print_labels", lambda _context, rows, _parent: asked.append([row.title for row in rows])
    )
    shop_window.pages.show_shop(ShopPlace.PRODUCTS)
    page = shop_window.pages.shop_page(ShopPlace.PRODUCTS)
    assert isinstance(page, ProductsPage)
    page.search.setText("candle")
    page._search_now()
    click(page.labels_button)
    product_id = page.table.current_id()
    assert product_id is not None
    menu = page.menu(product_id, page)
    assert menu is not None
    next(action for action in menu.actions() if action.text() == "Print labels…").trigger()
    menu.deleteLater()
    QApplication.processEvents()
    assert asked == [["Beeswax taper candles", "Soy candle, fig & cedar"], ["Beeswax taper candles"]]
    page.search.setText("nothing of the kind")
    page._search_now()
    assert not page.labels_button.isVisible()
