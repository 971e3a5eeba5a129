"""Products: what can be said of them, their stock by hand, and taking all of it back."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from makerapp.errors import Refused
from makerapp.models.order import Order
from makerapp.models.product import Product
from makerapp.models.product_queries import ledger
from makerapp.models.stock import StockMove
from makerapp.models.timeline import TimelineEvent
from makerapp.paths import DataFolder
from makerapp.services import checks, event_words, orders, products, undo
from makerapp.services.product_draft import MOST_PIECES, ProductDraft, problems, tidy

MUG = ProductDraft(title="Moss mug", variant="350 ml", sku="MUG-1", price=2400, currency="GBP", made_to_order=False)


def added(draft: ProductDraft = MUG, on_hand: int = 0) -> int:
    """Adds a product and gives its id."""
    products.add(draft, on_hand)
    return int(Product.select().order_by(Product.id.desc()).get().id)


def on_hand(product_id: int) -> int:
    return int(Product.get_by_id(product_id).on_hand)


def test_a_product_is_added_with_what_lies_on_the_shelf(data_folder: DataFolder) -> None:
    key = added(MUG, 5)
    product = Product.get_by_id(key)
    assert (product.title, product.sku, product.price, product.on_hand) == ("Moss mug", "MUG-1", 2400, 5)
    assert [(row.kind, row.on_hand_change, row.on_hand) for row in ledger(key)] == [("count", 5, 5)]
    assert checks.broken_rules() == []


def test_adding_is_undone_and_done_again(data_folder: DataFolder) -> None:
    key = added(MUG, 5)
    done = undo.undo_last()
    assert done is not None
    assert event_words.toast_text(done) == "Undone: product added"
    gone = Product.get_by_id(key)
    assert (gone.archived, gone.on_hand) == (True, 0)
    undo.redo_last()
    back = Product.get_by_id(key)
    assert (back.archived, back.on_hand) == (False, 5)
    assert checks.broken_rules() == []


def test_adding_is_not_undone_once_an_order_waits_for_it(
    data_folder: DataFolder, make_order: Callable[..., int]
) -> None:
    done = products.add(MUG, 5)
    make_order((Product.get_by_id(done.product_id), 1))
    with pytest.raises(Refused, match="1 piece of it is promised"):
        undo.undo_batch(done.batch_id)
    assert not Product.get_by_id(done.product_id).archived


def test_saving_keeps_old_and_new_values(data_folder: DataFolder) -> None:
    key = added()
    done = products.save(key, replace(MUG, price=2600, shelf=" A1 ", production_days=1))
    event = TimelineEvent.select().order_by(TimelineEvent.id.desc()).get()
    assert event.facts["fields"] == [
        ["Price", "£24.00", "£26.00"],
        ["Production time", "none", "1 day"],
        ["Shelf place", "none", "A1"],
    ]
    assert event_words.event_text(event.kind, event.facts).splitlines()[0] == "Price: £24.00 → £26.00"
    assert event_words.toast_text(done) == "Moss mug changed"
    undo.undo_batch(done.batch_id)
    assert products.draft_of(key) == MUG


def test_saving_what_is_the_same_writes_nothing(data_folder: DataFolder) -> None:
    key = added()
    before = TimelineEvent.select().count()
    assert products.save(key, replace(MUG, title=" Moss  mug ")).batch_id == 0
    assert TimelineEvent.select().count() == before


def test_an_sku_belongs_to_one_product_whatever_its_case(data_folder: DataFolder) -> None:
    key = added()
    with pytest.raises(Refused, match="Moss mug has the SKU MUG-1"):
        products.add(replace(MUG, title="Other", sku="mug-1"))
    products.archive(key)
    with pytest.raises(Refused, match="It is archived"):
        products.add(replace(MUG, title="Other", sku="mug-1"))
    products.save(key, replace(MUG, sku="Mug-1"))
    added(replace(MUG, title="Größe", sku="GRÖSSE"))
    with pytest.raises(Refused, match="has the SKU"):
        products.add(replace(MUG, title="Other", sku="grösse"))


@pytest.mark.parametrize(
    ("change", "field"),
    [
        ({"title": "  "}, "title"),
        ({"title": "x" * 201}, "title"),
        ({"price": -1}, "price"),
        ({"price": 10**17}, "price"),
        ({"production_days": 0}, "production_days"),
        ({"production_days": 31}, "production_days"),
        ({"capacity": 0}, "capacity"),
        ({"capacity": 10**12}, "capacity"),
        ({"reorder_point": -1}, "reorder_point"),
        ({"weight_grams": 0}, "weight_grams"),
        ({"weight_grams": 10**9}, "weight_grams"),
        ({"hs_code": "69.12"}, "hs_code"),
        ({"hs_code": "69120000000"}, "hs_code"),
        ({"hs_code": "٦٩١٢٠٠"}, "hs_code"),
        ({"origin_country": "Atlantis"}, "origin_country"),
        ({"packing_note": "x" * 501}, "packing_note"),
    ],
)
def test_what_cannot_be_is_refused_at_its_field(data_folder: DataFolder, change: dict[str, object], field: str) -> None:
    draft = tidy(replace(MUG, **change))  # type: ignore[arg-type]
    assert [each.field for each in problems(draft)] == [field]
    with pytest.raises(Refused):
        products.add(draft)
    assert Product.select().count() == 0


def test_codes_are_taken_as_people_write_them(data_folder: DataFolder) -> None:
    product = products.draft_of(added(replace(MUG, hs_code="6912.00 10", origin_country="united kingdom")))
    assert (product.hs_code, product.origin_country) == ("69120010", "GB")


def test_receive_count_and_adjust_go_through_the_ledger(data_folder: DataFolder) -> None:
    key = added(MUG, 5)
    products.receive(key, 10, "from the kiln")
    products.count(key, 13)
    products.adjust(key, -1, "  broke   in the sink ")
    moves = [(row.event_kind, row.on_hand_change, row.on_hand, row.reason) for row in ledger(key)]
    assert moves == [
        ("adjusted", -1, 12, "broke in the sink"),
        ("counted", -2, 13, ""),
        ("received", 10, 15, "from the kiln"),
        ("product_added", 5, 5, ""),
    ]
    newest = ledger(key)[0]
    assert [row.can_undo for row in ledger(key)] == [True, False, False, False]
    undo.undo_event(newest.event_id or 0)
    assert on_hand(key) == 13
    assert [row.can_undo for row in ledger(key)] == [False, False, True, False, False]
    assert checks.broken_rules() == []


def test_a_count_that_finds_what_was_known_is_kept_too(data_folder: DataFolder) -> None:
    key = added(MUG, 5)
    products.count(key, 5)
    newest = ledger(key)[0]
    assert (newest.event_kind, newest.kind, newest.on_hand) == ("counted", "", 5)
    assert StockMove.select().count() == 1


@pytest.mark.parametrize(
    ("do", "words"),
    [
        (lambda key: products.receive(key, 0), "no piece"),
        (lambda key: products.receive(key, MOST_PIECES + 1), "too many"),
        (lambda key: products.receive(key, 10**30), "too many"),
        (lambda key: products.receive(key, MOST_PIECES), "too many"),
        (lambda key: products.count(key, -1), "less than nothing"),
        (lambda key: products.count(key, 10**30), "too many"),
        (lambda key: products.adjust(key, 1, " "), "needs a reason"),
        (lambda key: products.adjust(key, 0, "why"), "changes nothing"),
        (lambda key: products.adjust(key, -6, "broke"), "5 are on hand"),
        (lambda key: products.adjust(key, -(10**30), "broke"), "too many"),
        (lambda key: products.adjust(key, 1, "x" * 201), "too long"),
    ],
)
def test_stock_that_cannot_be_is_refused(data_folder: DataFolder, do: Callable[[int], object], words: str) -> None:
    key = added(MUG, 5)
    with pytest.raises(Refused, match=words):
        do(key)
    assert on_hand(key) == 5


def test_receiving_is_not_undone_once_the_pieces_are_gone(
    data_folder: DataFolder, make_order: Callable[..., int]
) -> None:
    key = added()
    received = products.receive(key, 2)
    order_id = make_order((Product.get_by_id(key), 2))
    orders.confirm(order_id)
    assert Order.get_by_id(order_id).status == "processing"
    with pytest.raises(Refused, match="2 × Moss mug would leave the shelf"):
        undo.undo_batch(received.batch_id)
    assert checks.broken_rules() == []


def test_what_is_promised_is_not_archived(data_folder: DataFolder, make_order: Callable[..., int]) -> None:
    key = added()
    make_order((Product.get_by_id(key), 2))
    with pytest.raises(Refused, match="2 pieces of it are promised"):
        products.archive(key)
    undo.undo_last()
    products.archive(key)
    with pytest.raises(Refused, match="archived"):
        products.receive(key, 1)
    undo.undo_last()
    assert not Product.get_by_id(key).archived
    products.archive(key)
    products.unarchive(key)
    assert not Product.get_by_id(key).archived


def test_another_production_time_moves_only_the_dates_the_shop_worked_out(
    frozen_clock: object, data_folder: DataFolder, make_order: Callable[..., int]
) -> None:
    key = added(replace(MUG, production_days=2))
    ours = make_order((Product.get_by_id(key), 1))
    typed = make_order((Product.get_by_id(key), 1), ship_by=date(2026, 12, 24))
    orders.set_ship_by(typed, date(2026, 12, 24), "agreed")
    Order.update(ship_by_from="shop", ship_by=date(2026, 11, 24)).where(Order.id == ours).execute()
    done = products.save(key, replace(MUG, production_days=5), renew_dates=True)
    assert Order.get_by_id(ours).ship_by == date(2026, 11, 27)
    assert Order.get_by_id(typed).ship_by == date(2026, 12, 24)
    undo.undo_batch(done.batch_id)
    assert Order.get_by_id(ours).ship_by == date(2026, 11, 24)
    products.save(key, replace(MUG, production_days=9))
    assert Order.get_by_id(ours).ship_by == date(2026, 11, 24)


STEPS = st.lists(
    st.one_of(
        st.tuples(st.just("receive"), st.integers(-1, 50)),
        st.tuples(st.just("count"), st.integers(-1, 50)),
        st.tuples(st.just("adjust"), st.integers(-50, 50)),
        st.tuples(st.just("undo"), st.just(0)),
        st.tuples(st.just("redo"), st.just(0)),
        st.tuples(st.just("order"), st.integers(1, 5)),
    ),
    max_size=15,
)


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(steps=STEPS)
def test_figures_equal_the_ledger_whatever_is_done(
    data_folder: DataFolder, make_order: Callable[..., int], steps: list[tuple[str, int]]
) -> None:
    key = added(replace(MUG, sku=""), 3)
    do = {
        "receive": lambda n: products.receive(key, n),
        "count": lambda n: products.count(key, n),
        "adjust": lambda n: products.adjust(key, n, "why"),
        "undo": lambda n: undo.undo_last(),
        "redo": lambda n: undo.redo_last(),
        "order": lambda n: make_order((Product.get_by_id(key), n)),
    }
    for name, number in steps:
        before = on_hand(key)
        try:
            do[name](number)
        except Refused:
            assert on_hand(key) == before
        product = Product.get_by_id(key)
        assert product.on_hand >= 0
        rows = ledger(key, limit=500)
        assert rows[0].on_hand == product.on_hand
        assert sum(row.on_hand_change for row in rows) == product.on_hand
        assert sum(row.committed_change for row in rows) == product.committed
    assert checks.broken_rules() == []


def test_marks_nobody_sees_are_no_name_and_no_sku(data_folder: DataFolder) -> None:
    added = products.add(ProductDraft("Moss mug", sku="\u200b MUG\ufeff", currency="GBP"))
    assert products.draft_of(added.product_id or 0).sku == "MUG"
    with pytest.raises(Refused, match="no name"):
        products.add(ProductDraft("\u200b", currency="GBP"))
