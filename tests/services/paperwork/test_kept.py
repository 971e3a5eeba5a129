"""The very PDF of each print is kept, shared, checked when read, and goes with what it shows."""

from __future__ import annotations

import os
import time
import zlib
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from makerapp.errors import EnvironmentProblem, Refused
from makerapp.models.database import database
from makerapp.models.detail import order_detail
from makerapp.models.order import Order
from makerapp.models.paper import PrintJob, PrintRecord
from makerapp.models.rows import OrderDetail
from makerapp.paths import DataFolder
from makerapp.services import (
    cancelling,
    checks,
    combining,
    deleting,
    making,
    orders,
    sample_removal,
    sample_shop,
    shop,
)
from makerapp.services.paperwork import kept, records, reprint
from makerapp.services.paperwork.kinds import Kind
from makerapp.services.paperwork.setups import setup_of
from makerapp.services.paperwork.sheets import Sheets, lay_out
from makerapp.services.paperwork.wish import Wish
from tests.printing.pdfs import texts


def detail(order_id: int) -> OrderDetail:
    found = order_detail(order_id)
    assert found is not None
    return found


def saved(*order_ids: int, kinds: tuple[Kind, ...] = (Kind.PACKING_SLIP,), sheet: str = "a4") -> Sheets:
    sheets = lay_out(Wish(order_ids, kinds, {kind: replace(setup_of(kind), format=sheet) for kind in kinds}))
    records.record_saved(sheets)
    return sheets


def files() -> list[Path]:
    return sorted(kept.folder().iterdir())


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=40)
@given(st.binary(max_size=4000))
def test_what_is_kept_comes_back(data_folder: DataFolder, pdf: bytes) -> None:
    name = kept.keep(pdf)
    assert kept.keep(pdf) == name
    assert kept.is_kept(name)
    assert kept.read(name) == pdf


def test_the_same_pages_are_kept_once(make_order: Callable[..., int]) -> None:
    order_id = make_order()
    first, second = saved(order_id), saved(order_id)
    assert first.pdf == second.pdf
    assert len(files()) == 1
    assert len({row.sha256 for row in detail(order_id).prints}) == 1


@pytest.mark.parametrize(
    "spoil",
    [
        lambda file: file.write_bytes(b"not packed at all"),
        lambda file: file.write_bytes(file.read_bytes()[:-30]),
        lambda file: file.write_bytes(zlib.compress(b"another PDF")),
        lambda file: file.write_bytes(b""),
    ],
    ids=["no file of ours", "cut short", "something else", "empty"],
)
def test_a_spoilt_file_is_never_printed(make_order: Callable[..., int], spoil: Callable[[Path], object]) -> None:
    order_id = make_order()
    sheets = saved(order_id)
    (file,) = files()
    spoil(file)
    with pytest.raises(EnvironmentProblem, match="damaged"):
        kept.read(detail(order_id).prints[0].sha256)
    assert [finding.rule for finding in checks.run()] == ["every kept PDF is the one that was printed"]
    assert kept.read(kept.keep(sheets.pdf)) == sheets.pdf
    assert checks.run() == []


@pytest.mark.parametrize("name", ["", "../makerbench.sqlite3", "0" * 64, "A" * 64, "0" * 63 + "/"])
def test_only_names_of_ours_are_read(data_folder: DataFolder, name: str) -> None:
    assert not kept.is_kept(name)
    with pytest.raises(Refused):
        kept.read(name)


def test_a_full_disk_keeps_nothing_half(make_order: Callable[..., int], monkeypatch: pytest.MonkeyPatch) -> None:
    order_id = make_order()
    sheets = lay_out(Wish((order_id,)))

    def full(_descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(EnvironmentProblem, match="No space left"):
        records.record_saved(sheets)
    assert files() == []
    assert detail(order_id).prints == ()


def test_the_sweep_takes_only_what_nobody_names(make_order: Callable[..., int]) -> None:
    saved(make_order())
    kept.keep(b"left by a print that was never written down")
    (kept.folder() / "0.partial").write_bytes(b"half")
    assert kept.sweep() == 0
    long_ago = time.time() - 7200
    for file in files():
        os.utime(file, (long_ago, long_ago))
    assert kept.sweep() == 2
    assert [file.name.partition(".")[0] for file in files()] == [PrintJob.get().sha256]


# --- erasing -------------------------------------------------------------------------------------------------


def erase(order_id: int) -> None:
    cancelling.cancel(order_id, "Changed my mind")
    deleting.delete_for_good(order_id, detail(order_id).row.number)


def words_kept() -> str:
    return "".join("".join(texts(kept.read(job.sha256))) for job in PrintJob.select() if job.sha256)


def test_an_erased_order_stands_on_no_kept_page(make_order: Callable[..., int]) -> None:
    gone, stays = make_order(("Goblet", 1)), make_order(("Saucer", 1))
    saved(gone, stays, gone, kinds=(Kind.PACKING_SLIP, Kind.THANK_YOU_NOTE))
    saved(gone)
    before = saved(stays)
    assert "Goblet" in words_kept()
    slip = detail(stays).prints[0]
    as_it_was = reprint.as_it_was(slip).pdf
    erase(gone)
    assert "Goblet" not in words_kept()
    assert "Saucer" in words_kept()
    assert len(files()) == 2
    assert texts(reprint.as_it_was(detail(stays).prints[0]).pdf) == texts(as_it_was)
    assert kept.read(detail(stays).prints[-1].sha256) == before.pdf
    assert checks.run() == []


def test_an_erased_order_leaves_the_list_of_all_there_is_to_make(make_order: Callable[..., int]) -> None:
    """No order was named for it; the list has to know by itself whose words stand on it."""
    gone, stays = make_order(("Goblet", 1)), make_order(("Saucer", 1))
    for each in (gone, stays):
        orders.confirm(each)
    records.record_saved(lay_out(Wish(kinds=(Kind.MAKE_LIST,))))
    assert "Goblet" in words_kept()
    erase(gone)
    assert words_kept() == ""
    assert checks.run() == []


def test_an_erased_order_leaves_the_customs_form_of_the_box_it_went_in(make_order: Callable[..., int]) -> None:
    shop.save_profile(name="Fern & Clay", line1="River Yard", city="Bristol", country="United Kingdom")
    lead, gone = make_order(("Saucer", 1)), make_order(("Goblet", 1))
    Order.update(ship_country="Norway", ship_country_code="NO").execute()
    for each in (lead, gone):
        orders.confirm(each)
        making.mark_made(each)
    combining.put_together(lead, [gone])
    saved(lead, kinds=(Kind.CUSTOMS_FORM,))
    assert "Goblet" in words_kept()
    erase(gone)
    assert words_kept() == ""
    assert detail(lead).prints[0].pages == ()


def test_a_shared_sheet_goes_with_the_order_erased(make_order: Callable[..., int]) -> None:
    gone, stays = make_order(("Goblet", 1)), make_order(("Saucer", 1))
    saved(gone, stays, sheet="a5-two-on-a4")
    assert reprint.as_it_was(detail(stays).prints[0]).remarks == (f"On the same sheet: {detail(gone).row.number}.",)
    erase(gone)
    (row,) = detail(stays).prints
    assert row.pages == ()
    assert not reprint.can_print_as_it_was(row)
    assert files() == []
    assert checks.run() == []


def test_an_order_erased_by_a_full_disk_is_not_erased_at_all(
    make_order: Callable[..., int], monkeypatch: pytest.MonkeyPatch
) -> None:
    gone, stays = make_order(("Goblet", 1)), make_order(("Saucer", 1))
    saved(gone, stays)
    cancelling.cancel(gone, "Changed my mind")

    def full(_pdf: bytes) -> str:
        raise EnvironmentProblem("What is printed can't be kept.", "The disk is full.")

    monkeypatch.setattr(kept, "keep", full)
    with pytest.raises(EnvironmentProblem):
        deleting.delete_for_good(gone, detail(gone).row.number)
    assert "Goblet" in words_kept()
    assert len(detail(gone).prints) == 1


def test_the_sample_shop_takes_its_pages_along(data_folder: DataFolder, make_order: Callable[..., int]) -> None:
    sample_shop.add()
    samples = [row[0] for row in database.execute_sql("SELECT id FROM orders WHERE is_sample = 1 ORDER BY id LIMIT 3")]
    own = make_order(("Saucer", 1))
    saved(*samples, own)
    saved(*samples)
    sample_removal.remove()
    (page,) = texts(kept.read(detail(own).prints[0].sha256))
    assert "Saucer" in page
    assert len(files()) == 1
    assert checks.run() == []


def test_a_list_that_names_an_erased_order_goes(make_order: Callable[..., int]) -> None:
    gone, stays, other = (make_order((title, 1)) for title in ("Goblet", "Saucer", "Ladle"))
    saved(gone, stays, kinds=(Kind.PICK_LIST, Kind.PACKING_SLIP))
    saved(stays, other, kinds=(Kind.PICK_LIST,))
    erase(gone)
    assert "Goblet" not in words_kept()
    lists = PrintRecord.select().where(PrintRecord.document == "pick-list").order_by(PrintRecord.id)
    assert [bool(record.pages) for record in lists] == [False, True]
    assert reprint.can_print_as_it_was(detail(stays).prints[0])
    assert checks.run() == []


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=12)
@given(
    batches=st.lists(st.lists(st.integers(0, 3), min_size=1, max_size=5), min_size=1, max_size=3),
    sheet=st.sampled_from(["a4", "a5-two-on-a4", "a6-four-on-a4"]),
)
def test_whatever_was_printed_together_an_erased_order_is_nowhere(
    make_order: Callable[..., int], batches: list[list[int]], sheet: str
) -> None:
    """Any batches, orders more than once among them, on sheets shared or not."""
    titles = ("Goblet", "Saucer", "Ladle", "Urn")
    orders = [make_order((title, 1)) for title in titles]
    for batch in batches:
        saved(*(orders[at] for at in batch), kinds=(Kind.THANK_YOU_NOTE, Kind.PACKING_SLIP), sheet=sheet)
    erase(orders[0])
    assert "Goblet" not in words_kept()
    for at in (1, 2, 3):
        for row in detail(orders[at]).prints:
            if reprint.can_print_as_it_was(row):
                assert row.document != "packing-slip" or titles[at] in "".join(texts(reprint.as_it_was(row).pdf))
    assert checks.run() == []
    assert {file.name.partition(".")[0] for file in files()} == {job.sha256 for job in PrintJob.select() if job.sha256}
