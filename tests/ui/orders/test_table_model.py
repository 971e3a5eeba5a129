"""The table model over a real database: pages, memory, ticks, changes told row by row."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from makerapp.models import queries
from makerapp.models.queries import ListQuery
from makerapp.models.rows import Sort, View
from makerapp.paths import DataFolder
from makerapp.services import cancelling, orders
from makerapp.ui.orders.pages import OrderPages
from makerapp.ui.orders.table_model import Column, OrderTableModel
from tests.ui.orders import many_orders

TODAY = date(2026, 11, 20)


@pytest.fixture
def model(data_folder: DataFolder) -> OrderTableModel:
    many_orders.write(1000)
    found = OrderTableModel()
    tester = QAbstractItemModelTester(found, QAbstractItemModelTester.FailureReportingMode.Fatal, found)
    assert tester.model() is found
    found.show_list(ListQuery(View.TO_PACK, TODAY))
    return found


def test_every_row_stands_where_the_query_puts_it(model: OrderTableModel) -> None:
    expected = queries.ids(ListQuery(View.TO_PACK, TODAY))
    assert model.rowCount() == 1000
    assert [model.id_at(row) for row in range(1000)] == expected
    assert [model.order_at(row).id for row in (0, 499, 501, 999)] == [expected[row] for row in (0, 499, 501, 999)]


@pytest.mark.parametrize("sort", list(Sort))
@pytest.mark.parametrize("descending", [False, True])
def test_the_far_half_is_read_from_the_other_end(model: OrderTableModel, sort: Sort, descending: bool) -> None:
    query = ListQuery(View.TO_PACK, TODAY, sort=sort, descending=descending)
    model.show_list(query)
    assert [model.id_at(row) for row in range(1000)] == queries.ids(query)


def test_a_page_is_read_once_however_often_it_is_painted(
    data_folder: DataFolder, monkeypatch: pytest.MonkeyPatch
) -> None:
    many_orders.write(1000)
    model = OrderTableModel()
    model.show_list(ListQuery(View.TO_PACK, TODAY))
    read: list[str] = []
    ids, rows = queries.ids, queries.rows
    monkeypatch.setattr(queries, "ids", lambda *given: read.append("ids") or ids(*given))
    monkeypatch.setattr(queries, "rows", lambda *given: read.append("rows") or rows(*given))
    for _ in range(5):
        for row in range(OrderPages.PAGE, OrderPages.PAGE + 16):
            for column in Column:
                model.data(model.index(row, column), Qt.ItemDataRole.AccessibleTextRole)
    assert read == ["ids", "rows"]


def test_memory_stays_the_same_however_far_one_scrolls(model: OrderTableModel) -> None:
    for row in range(1000):
        model.order_at(row)
    pages = model._pages
    assert len(pages._pages) <= OrderPages.KEPT_PAGES
    assert len(pages._rows) <= OrderPages.KEPT_PAGES * OrderPages.PAGE


def test_an_order_that_leaves_the_view_takes_its_row_with_it(model: OrderTableModel) -> None:
    gone: list[tuple[int, int]] = []
    model.rowsRemoved.connect(lambda _parent, first, last: gone.append((first, last)))
    reset: list[bool] = []
    model.modelReset.connect(lambda: reset.append(True))
    for row in range(0, 200, 50):
        model.order_at(row)
    leaving = model.id_at(3)
    following = model.id_at(4)
    cancelling.cancel(leaving, "changed their mind")
    model.refresh([leaving])
    assert gone == [(3, 3)]
    assert not reset
    assert model.rowCount() == 999
    assert model.id_at(3) == following


def test_an_order_that_comes_from_elsewhere_makes_room(model: OrderTableModel) -> None:
    first = model.id_at(0)
    cancelling.cancel(first, "")
    model.refresh([first])
    cancelling.reopen(first)
    model.refresh([first])
    assert model.rowCount() == 1000
    assert model.id_at(0) == first


def test_only_what_changed_is_read_again(model: OrderTableModel, monkeypatch: pytest.MonkeyPatch) -> None:
    for row in range(100):
        model.order_at(row)
    changed = model.id_at(5)
    orders.set_ship_by(changed, model.order_at(5).ship_by, "same day")
    asked: list[list[int]] = []
    rows = queries.rows
    monkeypatch.setattr(queries, "rows", lambda ids: asked.append(list(ids)) or rows(ids))
    model.refresh([changed])
    for row in range(100):
        model.order_at(row)
    assert asked == [[changed]]


def test_ticks_stay_with_their_orders_when_the_list_is_sorted(model: OrderTableModel) -> None:
    model.tick_range(2, 4)
    ticked = {model.id_at(row) for row in (2, 3, 4)}
    assert model.ticked == ticked
    model.show_list(ListQuery(View.TO_PACK, TODAY, sort=Sort.BUYER, descending=True))
    assert model.ticked == ticked
    assert model.header_state() is Qt.CheckState.PartiallyChecked


def test_ticking_all_and_none(model: OrderTableModel) -> None:
    told: list[bool] = []
    model.ticks_changed.connect(lambda: told.append(True))
    model.tick_all()
    assert len(model.ticked) == 1000
    assert model.header_state() is Qt.CheckState.Checked
    model.clear_ticks()
    model.clear_ticks()
    assert model.header_state() is Qt.CheckState.Unchecked
    assert len(told) == 2


def test_an_explicit_order_is_kept(model: OrderTableModel) -> None:
    wanted = [7, 3, 900, 12]
    model.show_list(ListQuery(View.ALL, TODAY, ids=tuple(wanted)), wanted)
    assert [model.id_at(row) for row in range(model.rowCount())] == wanted
    model.refresh([3], [7, 900, 12])
    assert [model.id_at(row) for row in range(model.rowCount())] == [7, 900, 12]


def test_every_cell_speaks(sample_data: DataFolder) -> None:
    found = OrderTableModel()
    found.show_list(ListQuery(View.TO_PACK, TODAY))
    role = Qt.ItemDataRole.AccessibleTextRole
    spoken = [found.data(found.index(0, column), role) for column in Column]
    number = found.order_at(0).number
    assert spoken[Column.TICK] == f"Order {number}, not ticked"
    assert spoken[Column.ORDER].startswith("Maya Lindqvist, ")
    assert spoken[Column.ITEMS].startswith("2 × Moss stoneware mug, Side plate, indigo, 3 items, Gift, Note")
    assert spoken[Column.SHIP_BY] == "Ship by Wednesday 18 November, 2 days late"
    assert spoken[Column.STATUS] == "Status: Processing"
    assert spoken[Column.TOTAL] == "Total £73.20"
    found.toggle(0)
    assert found.data(found.index(0, Column.TICK), role) == f"Order {number}, ticked"
    for row in range(found.rowCount()):
        assert all(found.data(found.index(row, column), role) for column in Column)
