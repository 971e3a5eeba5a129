"""What a scanned code is looked up as, in the sample shop."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from makerapp import clock
from makerapp.errors import Refused
from makerapp.models import product_queries, queries, scan_queries
from makerapp.models.database import close_database, open_database
from makerapp.models.detail import order_detail
from makerapp.models.list_rows import View
from makerapp.models.product import Product
from makerapp.paths import DataFolder
from makerapp.services import code_links, parcels, products, sample_shop, scanned, shop, undo
from makerapp.services.scan_codes import Command
from makerapp.services.scanned import CodeKind
from tests.conftest import FROZEN_INSTANT


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """The sample shop; these tests change nothing of it, or put it back."""
    folder = DataFolder(tmp_path_factory.mktemp("shop"))
    folder.prepare()
    with clock.frozen(FROZEN_INSTANT):
        open_database(folder.database, folder.backups)
        sample_shop.add()
        yield folder.root
        close_database()


def sent() -> tuple[int, str]:
    """An order on its way and its tracking number."""
    for order_id in queries.ids(queries.ListQuery(View.ON_THE_WAY, shop.today())):
        detail = order_detail(order_id)
        if detail is not None and detail.parcels[-1].tracking_number:
            return order_id, detail.parcels[-1].tracking_number
    raise AssertionError("the sample shop has nothing on its way")


def test_each_kind_is_known(sample: Path) -> None:
    slip = scanned.read(" FC-1001 ")
    assert (slip.kind, slip.text) == (CodeKind.SLIP, "FC-1001")
    assert [slip.order_id] == queries.find_by_number("1001")
    item = scanned.read("mug-moss-350")
    row = product_queries.row(item.product_id)
    assert item.kind is CodeKind.ITEM
    assert row is not None
    assert row.sku == "MUG-MOSS-350"
    assert scanned.read(f"MB-{row.id}").product_id == row.id
    assert scanned.read("MB:UNDO").command is Command.UNDO
    free = scanned.read("RR123456785GB")
    assert (free.kind, free.order_id, free.carrier) == (CodeKind.CARRIER, 0, "Royal Mail")
    order_id, number = sent()
    for spelled in (number, number.replace(" ", ""), number.lower()):
        found = scanned.read(spelled)
        assert (found.kind, found.order_id) == (CodeKind.CARRIER, order_id)
    # Part of a number is another number.
    assert scanned.read(number[:-2]).order_id == 0
    assert scanned.read("FC-99999").kind is CodeKind.UNKNOWN


@given(st.text(max_size=300))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60, deadline=None)
def test_anything_at_all_can_be_scanned(sample: Path, text: str) -> None:
    code = scanned.read(text)
    assert len(code.text) <= scanned.MOST_LETTERS
    assert scanned.describe(text).what
    shown = scanned.code_words(text)
    assert len(shown) <= 40
    assert shown == "" or shown.isprintable()


def test_who_needs_a_product(sample: Path) -> None:
    mug = scanned.read("MUG-MOSS-350").product_id
    needing = scan_queries.orders_needing(mug)
    assert needing
    statuses = [order.status.value for order in needing]
    assert statuses == sorted(statuses, key=lambda status: status != "processing")
    for order in needing:
        detail = order_detail(order.id)
        assert detail is not None
        assert order.pieces == sum(line.to_send for line in detail.lines if line.product_id == mug)
    everyone = {
        order_id
        for order_id in queries.ids(queries.ListQuery(View.ALL, shop.today()))
        if (detail := order_detail(order_id)) is not None
        and detail.row.status.value in ("pending", "confirmed", "processing")
        and any(line.product_id == mug and line.to_send for line in detail.lines)
    }
    assert {order.id for order in needing} == everyone


def test_what_is_closed_says_why(sample: Path) -> None:
    order_id, number = sent()
    title, text = scanned.closed_words(order_id)
    assert title == f"{scanned.number_of(order_id)} is already shipped"
    assert number in text
    cancelled = queries.ids(queries.ListQuery(View.CANCELLED, shop.today()))[0]
    assert scanned.closed_words(cancelled)[0].endswith("is cancelled")
    assert scanned.closed_words(10**9)[0] == "This order is gone"


def test_the_number_of_a_cancelled_parcel_finds_nothing(sample: Path) -> None:
    order_id, number = sent()
    detail = order_detail(order_id)
    assert detail is not None
    parcels.set_tracking(detail.parcels[-1].id, "Royal Mail", "", "")
    assert scanned.read(number).order_id == 0
    undo.undo_last()
    assert scanned.read(number).order_id == order_id


@pytest.mark.parametrize(
    ("text", "is_one"),
    [
        ("4006381333931", True), ("4006381333932", False), ("036000291452", True), ("96385074", True),
        ("10614141000415", True), ("40063813", False), ("ABCDEFGH", False),
        ("４００６３８１３３３９３１", False), ("", False),
    ],
)  # fmt: skip
def test_codes_of_goods(text: str, is_one: bool) -> None:
    assert scanned.is_article(text) is is_one


def test_what_the_orders_at_hand_need_is_offered_first(sample: Path) -> None:
    (order_id,) = queries.find_by_number("1001")
    titles = [row.title for row in code_links.offered("", [order_id])]
    assert titles[:2] == ["Moss stoneware mug", "Side plate, indigo"]
    assert len(titles) == len(product_queries.listed(product_queries.ProductQuery()).rows)
    assert code_links.offered("plate", [order_id])[0].title == "Side plate, indigo"


def test_a_link_makes_a_code_known_and_can_be_undone(data_folder: DataFolder, make_product: Callable) -> None:
    mug, bowl = make_product("Mug"), make_product("Bowl")
    assert scanned.read("036000291452").kind is CodeKind.UNKNOWN
    code_links.link(mug.id, "036000291452")
    # The same article as an EAN, and in its longest form.
    for spelled in ("036000291452", "0036000291452", "00036000291452"):
        assert scanned.read(spelled).product_id == mug.id
    with pytest.raises(Refused, match="Mug has the barcode"):
        code_links.link(bowl.id, "0036000291452")
    for own in ("MB:NEXT", "FC-1001", "MB-7"):
        with pytest.raises(Refused, match="code of this program"):
            code_links.link(bowl.id, own)
    # The SKU stays what it was, and so does its label.
    assert scanned.read("MUG").product_id == mug.id
    undo.undo_last()
    assert scanned.read("036000291452").kind is CodeKind.UNKNOWN


def test_a_barcode_is_one_of_the_fields_of_a_product(data_folder: DataFolder, make_product: Callable) -> None:
    mug = make_product("Mug")
    products.save(mug.id, replace(products.draft_of(mug.id), barcode=" 5012​345 "))
    assert Product.get_by_id(mug.id).barcode == "5012345"
    found = product_queries.listed(product_queries.ProductQuery(text="5012345")).rows
    assert [row.id for row in found] == [mug.id]
