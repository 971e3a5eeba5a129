"""What is noted of prints, also where the order goes its own way while they are in the printer."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest

from makerapp.models import queries
from makerapp.models.list_rows import Filter, View
from makerapp.models.paper import PrintJob
from makerapp.models.queries import ListQuery
from makerapp.services import cancel_fulfillment, cancelling, checks, deleting, fulfillment, making, orders, shop, undo
from makerapp.services.cancel_fulfillment import Goods
from makerapp.services.fulfillment import Shipment, reload
from makerapp.services.paperwork import jobs, kept, records, reprint
from makerapp.services.paperwork.jobs import PrintPiece
from makerapp.services.paperwork.kinds import Kind
from makerapp.services.paperwork.sheets import lay_out
from makerapp.services.paperwork.staleness import newest_slip
from makerapp.services.paperwork.wish import Wish
from tests.printing.pdfs import texts

PARCEL = Shipment("Evri", "", date(2026, 11, 20), "T1")


def slips(*order_ids: int) -> PrintPiece:
    (piece,) = jobs.pieces(lay_out(Wish(order_ids)))
    return piece


def erase(order_id: int) -> None:
    cancelling.cancel(order_id, "Changed my mind")
    deleting.delete_for_good(order_id, reload(order_id).row.number)


def words_kept() -> str:
    return "".join("".join(texts(kept.read(job.sha256))) for job in PrintJob.select() if job.sha256)


def printed(order_id: int) -> bool:
    """Whether there is a slip for the next parcel; the list says the same."""
    found = queries.ids(ListQuery(View.ALL, shop.today(), frozenset({Filter.PRINTED})))
    assert (order_id in found) == (newest_slip(reload(order_id)) is not None)
    return order_id in found


# --- parcels that come back ------------------------------------------------------------------------------------


@pytest.mark.parametrize(("goods", "is_here"), [(Goods.BENCH, True), (Goods.SHELF, True), (Goods.GONE, False)])
def test_a_slip_is_gone_with_its_parcel(make_order: Callable[..., int], goods: Goods, is_here: bool) -> None:
    order_id = make_order(("Goblet", 2))
    orders.confirm(order_id)
    making.mark_made(order_id)
    records.record_sent(slips(order_id), "Brother")
    assert printed(order_id)
    fulfillment.ship(order_id, PARCEL)
    cancel_fulfillment.cancel(order_id, None, goods)
    assert printed(order_id) is is_here
    new = lay_out(Wish((order_id,), only_new=True)) if not is_here else None
    assert new is None or [part.kind for part in new.parts] == [Kind.PACKING_SLIP]
    undo.undo_last()
    undo.undo_last()
    assert printed(order_id)


def test_after_a_part_left_its_slip_is_none_for_the_rest(make_order: Callable[..., int]) -> None:
    order_id = make_order(("Goblet", 2))
    orders.confirm(order_id)
    making.mark_made(order_id)
    records.record_sent(slips(order_id), "Brother")
    line = reload(order_id).lines[0].id
    fulfillment.ship(order_id, PARCEL, {line: 1}, rest="pack")
    assert not printed(order_id)
    records.record_sent(slips(order_id), "Brother")
    assert printed(order_id)
    undo.undo_last()
    assert printed(order_id)


@pytest.mark.parametrize("goods", [Goods.BENCH, Goods.GONE])
def test_the_slip_of_a_parcel_that_left_printed_again_is_none_for_the_rest(
    make_order: Callable[..., int], goods: Goods
) -> None:
    order_id = make_order(("Goblet", 2))
    orders.confirm(order_id)
    making.mark_made(order_id)
    records.record_sent(slips(order_id), "Brother")
    slip = reload(order_id).prints[0]
    fulfillment.ship(order_id, PARCEL, {reload(order_id).lines[0].id: 1}, rest="pack")
    (piece,) = jobs.pieces(reprint.as_it_was(slip))
    records.record_sent(piece, "Brother")
    assert not printed(order_id)
    cancel_fulfillment.cancel(order_id, None, goods)
    # Now that all has to be sent again, it says what is sent.
    (piece,) = jobs.pieces(reprint.as_it_was(slip))
    records.record_sent(piece, "Brother")
    assert printed(order_id)


# --- orders that go while they are printed ---------------------------------------------------------------------


def test_an_order_erased_while_its_paper_was_handed_over(make_order: Callable[..., int]) -> None:
    gone, stays = make_order(("Goblet", 1)), make_order(("Saucer", 1))
    piece = slips(gone, stays)
    erase(gone)
    job, outcome = records.record_sent(piece, "Brother")
    assert outcome.order_ids == (stays,)
    assert "Goblet" not in words_kept()
    assert not list(kept.folder().iterdir())
    records.record_end(job, "printed")
    assert printed(stays)
    assert checks.run() == []


@pytest.mark.parametrize("is_noted", [False, True])
def test_the_only_order_erased_while_it_was_printed(make_order: Callable[..., int], is_noted: bool) -> None:
    gone = make_order(("Goblet", 1))
    piece = slips(gone)
    job = records.record_sent(piece, "Brother")[0] if is_noted else 0
    erase(gone)
    job = job or records.record_sent(piece, "Brother")[0]
    records.record_end(job, "printed", pages_done=1)
    assert not list(kept.folder().iterdir())
    assert PrintJob.select().count() == 0
    assert checks.run() == []


def test_pages_are_counted_as_they_were_printed_whoever_is_erased_meanwhile(make_order: Callable[..., int]) -> None:
    gone, first, second = (make_order((name, 1)) for name in ("Goblet", "Saucer", "Cup"))
    job, _outcome = records.record_sent(slips(gone, first, second), "Brother")
    erase(gone)
    assert words_kept() == ""
    records.record_end(job, "failed", pages_done=2, reason="Out of paper")
    assert (printed(first), printed(second)) == (True, False)
    assert checks.run() == []


def test_a_list_with_an_erased_order_is_not_kept(make_order: Callable[..., int]) -> None:
    gone, stays = make_order(("Goblet", 1)), make_order(("Saucer", 1))
    sheets = lay_out(Wish((gone, stays), (Kind.PICK_LIST, Kind.PACKING_SLIP)))
    erase(gone)
    records.record_saved(sheets)
    assert words_kept() == ""
    assert [row.document for row in reload(stays).prints] == ["packing-slip"]


def test_an_order_taken_back_while_its_paper_was_handed_over(make_order: Callable[..., int]) -> None:
    order_id = make_order(("Goblet", 1))
    piece = slips(order_id)
    undo.undo_last()
    job, outcome = records.record_sent(piece, "Brother")
    records.record_end(job, "printed")
    assert outcome.order_ids == (order_id,)
    assert PrintJob.get_by_id(job).outcome == "printed"
    assert checks.run() == []
