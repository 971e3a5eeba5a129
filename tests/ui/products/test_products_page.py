"""The page of products in the real window, with the sample shop."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from makerapp.models.product import Product
from makerapp.models.product_queries import ProductFilter, ProductSort
from makerapp.services import checks, orders, products
from makerapp.services.product_draft import ProductDraft
from makerapp.ui.main_window import MainWindow
from makerapp.ui.products import edit_dialog, product_windows
from makerapp.ui.products.products_page import ProductsPage
from makerapp.ui.products.table_model import Column
from makerapp.ui.shop_page import ShopPlace
from tests.ui.bench import texts_of
from tests.ui.hands import CTRL, click


@pytest.fixture
def page(shop_window: MainWindow) -> ProductsPage:
    shop_window.pages.show_shop(ShopPlace.PRODUCTS)
    found = shop_window.pages.shop_page(ShopPlace.PRODUCTS)
    assert isinstance(found, ProductsPage)
    return found


def shown(page: ProductsPage) -> list[str]:
    rows = (page.model.row_at(number) for number in range(page.model.rowCount()))
    return [row.title for row in rows if row]


def product(title: str) -> Product:
    return Product.get(Product.title == title)


def test_the_page_opens_on_its_first_product(page: ProductsPage) -> None:
    assert len(shown(page)) == 12
    assert page.panel.name.text() == shown(page)[0] == "Beeswax taper candles"
    assert page.counts.text() == "12 products · 2 with none left · 2 low"
    assert page.panel.main_button.text() == "Receive…"
    assert page.panel.main_button.accessibleName() == "Receive…"


def test_the_green_button_stands_where_that_of_the_orders_stands(page: ProductsPage, shop_window: MainWindow) -> None:
    def place(button) -> tuple[QPoint, int, int]:
        return button.mapTo(shop_window, QPoint(0, 0)), button.width(), button.height()

    QTest.qWait(20)
    here = place(page.panel.main_button)
    shop_window.show_view(shop_window.orders.view)
    QTest.qWait(20)
    assert place(shop_window.orders.order_panel.main_button) == here


def test_the_panel_says_figures_facts_and_who_waits(page: ProductsPage) -> None:
    page.select(product("Speckled ramen bowl").id)
    said = texts_of(page.panel)
    for words in ("0", "5", "−5", "On hand", "Promised", "Available", "4 in 14 days", "760 g", "6912.00",
                  "United Kingdom", "Promised to", "1 promised beyond what you can make"):  # fmt: skip
        assert words in said, words
    assert any(text.startswith("5 promised, you can make 4 in 14 days") for text in said)


def test_search_narrows_the_list_and_says_what_it_did_not_find(page: ProductsPage, qtbot: QtBot) -> None:
    page.search.setFocus()
    qtbot.keyClicks(page.search, "mug")
    qtbot.waitUntil(lambda: shown(page) == ["Moss stoneware mug"])
    assert page.counts.text() == "1 product found"
    qtbot.keyClicks(page.search, "xyz")
    qtbot.waitUntil(lambda: page.empty.isVisible())
    assert page.empty.title.text() == "Nothing found for “mugxyz”"
    assert page.panel.main_button.isHidden()
    click(page.empty.button)
    assert len(shown(page)) == 12


def test_pills_show_what_presses(page: ProductsPage) -> None:
    pill = page.pills[ProductFilter.OUT]
    assert pill.text() == "None left 2"
    assert page.pills[ProductFilter.ARCHIVED].isHidden()
    click(pill)
    assert len(shown(page)) == 2
    click(page.pills[ProductFilter.BEYOND])
    assert not pill.isChecked()
    assert shown(page) == ["Moss stoneware mug", "Speckled ramen bowl"]
    assert page.escape()
    assert len(shown(page)) == 12
    assert not page.escape()


def test_a_pill_is_clear_and_a_promised_piece_is_not_out_of_stock(page: ProductsPage) -> None:
    assert page.pills[ProductFilter.BEYOND].text() == "Too many promised 2"
    page.select(product("Bud vase, tall").id)
    assert "All promised · 14 days to make" in texts_of(page.panel)


def test_what_was_archived_while_searched_for_is_said_and_shown(page: ProductsPage, qtbot: QtBot) -> None:
    products.add(ProductDraft(title="Felt slippers"))
    page.search.setText("slippers")
    qtbot.waitUntil(lambda: shown(page) == ["Felt slippers"])
    products.archive(product("Felt slippers").id)
    qtbot.waitUntil(lambda: page.empty.isVisible())
    assert page.empty.title.text() == "“slippers” is archived"
    click(page.empty.button)
    assert shown(page) == ["Felt slippers"]
    assert page.pills[ProductFilter.ARCHIVED].isChecked()


def test_headings_sort(page: ProductsPage) -> None:
    page.table.head.sectionClicked.emit(int(Column.AVAILABLE))
    assert shown(page)[0] == "Speckled ramen bowl"
    page.sort_by(ProductSort.PRICE)
    assert shown(page)[0] == "Silver leaf ring"
    page.sort_by(ProductSort.PRICE)
    assert shown(page)[0] == "Soap dish, oatmeal"


def test_figures_follow_what_happens_elsewhere(page: ProductsPage, shop_window: MainWindow) -> None:
    mug = product("Moss stoneware mug")
    page.select(mug.id)
    products.receive(mug.id, 10)
    assert page.panel.product is not None
    assert page.panel.product.on_hand == mug.on_hand + 10
    assert page.panel.product.id == mug.id
    assert page.table.current_id() == mug.id


def test_undo_of_the_newest_entry_in_the_ledger(page: ProductsPage) -> None:
    mug = product("Moss stoneware mug")
    products.receive(mug.id, 10)
    page.select(mug.id)
    assert page.panel.ledger is not None
    newest = page.panel.ledger.entries[0]
    assert newest.accessibleName().startswith("Received +10, 16 on hand")
    assert newest.undo is not None
    assert [entry.undo for entry in page.panel.ledger.entries[1:]] == [None] * (len(page.panel.ledger.entries) - 1)
    click(newest.undo)
    assert product("Moss stoneware mug").on_hand == mug.on_hand
    assert page.panel.ledger.entries[0].accessibleName().startswith("Undone: received −10")
    assert checks.broken_rules() == []


def test_orders_open_from_the_panel(page: ProductsPage, shop_window: MainWindow, qtbot: QtBot, monkeypatch) -> None:
    opened: list[int] = []
    shop_window.pages.order_wanted.disconnect()
    shop_window.pages.order_wanted.connect(opened.append)
    page.select(product("Linen apron").id)
    assert page.panel.ledger is not None
    link = next(entry.order for entry in page.panel.ledger.entries if entry.order is not None)
    click(link)
    assert len(opened) == 1


def test_keys_of_the_page(page: ProductsPage, shop_window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    done: list[str] = []
    monkeypatch.setattr(product_windows, "new", lambda *_: done.append("new"))
    monkeypatch.setattr(product_windows, "edit", lambda *_: done.append("edit"))
    monkeypatch.setattr(product_windows, "change_stock", lambda _c, _id, how, _p: done.append(how))
    page.table.setFocus()
    QTest.keyClick(shop_window, Qt.Key.Key_N, CTRL)
    QTest.keyClick(shop_window, Qt.Key.Key_F2)
    QTest.keyClick(page.table, Qt.Key.Key_Return)
    QTest.keyClick(shop_window, Qt.Key.Key_Return, CTRL)
    assert done == ["new", "edit", "edit", "receive"]
    QTest.keyClick(shop_window, Qt.Key.Key_F, CTRL)
    assert QApplication.focusWidget() is page.search


def test_f6_goes_from_sidebar_to_list_to_panel(page: ProductsPage, shop_window: MainWindow) -> None:
    page.table.setFocus()
    seen = []
    for _ in range(3):
        QTest.keyClick(shop_window, Qt.Key.Key_F6)
        seen.append(QApplication.focusWidget())
    assert seen == [page.panel.main_button, shop_window.sidebar.shop_items[ShopPlace.PRODUCTS], page.table]


def test_archiving_from_the_menu_and_bringing_back(page: ProductsPage, shop_window: MainWindow) -> None:
    products.add(ProductDraft(title="AAA trial", currency="GBP"))
    trial = product("AAA trial")
    page.select(trial.id)
    menu = page.menu(trial.id, page)
    assert menu is not None
    next(action for action in menu.actions() if action.text() == "Archive").trigger()
    assert "AAA trial" not in shown(page)
    assert "AAA trial archived" in texts_of(shop_window)
    click(page.pills[ProductFilter.ARCHIVED])
    assert shown(page) == ["AAA trial"]
    assert page.panel.main_button.text() == "Bring back"
    assert page.panel.adjust_button.isHidden()
    page.press_main()
    assert not product("AAA trial").archived


def test_confirming_more_than_can_be_made_is_said_in_the_message(shop_window: MainWindow) -> None:
    said: list[str] = []
    show = shop_window.show_toast
    shop_window.actions_of_orders.context.__dict__["show_toast"] = lambda what, **more: (
        said.append(more.get("second_line", "")),
        show(what, **more),
    )
    bowl = product("Speckled ramen bowl")
    waiting = [line.order for line in bowl_lines(bowl) if line.order.status == "pending"]
    if not waiting:
        pytest.fail("the sample shop has a pending order of ramen bowls")
    shop_window.actions_of_orders.do(lambda: orders.confirm(waiting[0].id))
    assert said == ["Speckled ramen bowl: 5 promised, you can make 4 in 14 days"]


def bowl_lines(bowl: Product):
    from makerapp.models.order import OrderLine

    return list(OrderLine.select().where(OrderLine.product == bowl.id))


def test_an_empty_shop_is_told_how_to_begin(empty_window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    empty_window.pages.show_shop(ShopPlace.PRODUCTS)
    page = empty_window.pages.shop_page(ShopPlace.PRODUCTS)
    assert isinstance(page, ProductsPage)
    assert page.empty.title.text() == "No products yet"
    pressed: list[int] = []
    monkeypatch.setattr(edit_dialog.ProductEditDialog, "exec", lambda dialog: pressed.append(1))
    click(page.empty.button)
    assert pressed == [1]


def test_every_cell_speaks(page: ProductsPage) -> None:
    row = page.model.position_of(product("Speckled ramen bowl").id)
    said = [page.model.data(page.model.index(row, column), Qt.ItemDataRole.AccessibleTextRole) for column in Column]
    assert said == [
        "Speckled ramen bowl, Oat speckle · 1 l · BOWL-RAM-SPK",
        "SKU BOWL-RAM-SPK",
        "1 promised beyond what you can make",
        "0 on hand",
        "5 promised",
        "-5 available",
        "Price £32.00",
    ]


def test_tab_goes_through_the_panel_as_one_reads(page: ProductsPage, shop_window: MainWindow) -> None:
    shop_window.activateWindow()
    QTest.qWait(20)
    panel = page.panel
    for title in ("Bud vase, tall", "Beeswax taper candles"):
        page.select(product(title).id)
        QTest.qWait(20)
        panel.more_button.setFocus()
        seen = []
        while shop_window.focusWidget() is not panel.main_button and len(seen) < 40:
            QTest.keyClick(shop_window.focusWidget(), Qt.Key.Key_Tab)
            seen.append(shop_window.focusWidget())
        foot = [panel.left_button, panel.adjust_button, panel.right_button, panel.main_button]
        assert seen[-4:] == foot
        assert len(seen) > 4
        assert all(panel.isAncestorOf(each) for each in seen if each is not None)
