"""Printing again: exactly as it was, as it is now, and only what is new."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest

from makerapp.errors import Refused
from makerapp.models import queries
from makerapp.models.detail import order_detail, order_lines
from makerapp.models.list_rows import Filter, View
from makerapp.models.queries import ListQuery
from makerapp.models.rows import OrderDetail
from makerapp.services import (
    checks,
    event_words,
    fulfillment,
    making,
    order_draft,
    order_editing,
    orders,
    shop,
    undo_preview,
)
from makerapp.services.order_draft import LineDraft
from makerapp.services.paperwork import jobs, records, reprint
from makerapp.services.paperwork.kinds import Kind
from makerapp.services.paperwork.setups import setup_of
from makerapp.services.paperwork.sheets import lay_out
from makerapp.services.paperwork.wish import Wish
from tests.printing.pdfs import texts

SHIPMENT = fulfillment.Shipment("Evri", "", date(2026, 11, 20), "T1")
SLIP, NOTE = Kind.PACKING_SLIP, Kind.THANK_YOU_NOTE


def detail(order_id: int) -> OrderDetail:
    found = order_detail(order_id)
    assert found is not None
    return found


def saved(*order_ids: int, kinds: tuple[Kind, ...] = (SLIP,), only_new: bool = False) -> None:
    records.record_saved(lay_out(Wish(order_ids, kinds, only_new=only_new)))


def sent(*order_ids: int) -> int:
    """Hand the slips over; gives the job."""
    (piece,) = jobs.pieces(lay_out(Wish(order_ids, (SLIP,), {SLIP: replace(setup_of(SLIP), printer="Brother")})))
    return records.record_sent(piece, "Brother")[0]


def one_more(order_id: int) -> None:
    """Change what the slip says: another item."""
    draft = order_draft.draft_of(order_id)
    more = LineDraft(None, None, "Late addition", quantity=1, unit_price=500)
    order_editing.save(order_id, replace(draft, lines=(*draft.lines, more)))


def listed(*filters: Filter, view: View = View.TO_CONFIRM) -> list[int]:
    return queries.ids(ListQuery(view, shop.today(), filters=frozenset(filters)))


def test_as_it_was_is_what_was_printed_whatever_changed_since(make_order: Callable[..., int]) -> None:
    first, second = make_order(("Goblet", 1)), make_order(("Saucer", 2))
    saved(first, second, kinds=(SLIP, NOTE))
    one_more(second)
    row = next(each for each in detail(second).prints if each.document == SLIP)
    again = reprint.as_it_was(row)
    (page,) = texts(again.pdf)
    assert "Saucer" in page
    assert "Late addition" not in page
    assert "Goblet" not in page
    assert again.parts[0].revision == row.revision
    assert again.remarks == ()
    now = lay_out(reprint.as_it_is_now(detail(second), row))
    assert "Late addition" in "".join(texts(now.pdf))
    assert now.papers == again.papers


def test_a_reprint_is_a_print_of_its_own(make_order: Callable[..., int]) -> None:
    order_id = make_order()
    saved(order_id)
    records.record_saved(reprint.as_it_was(detail(order_id).prints[0]))
    first, second = detail(order_id).prints
    assert (first.sha256, first.content_digest) == (second.sha256, second.content_digest)


def test_what_is_not_kept_can_only_be_printed_as_it_is_now(make_order: Callable[..., int]) -> None:
    order_id = make_order()
    saved(order_id)
    row = replace(detail(order_id).prints[0], sha256="")
    assert not reprint.can_print_as_it_was(row)
    with pytest.raises(Refused, match="as it is now"):
        reprint.as_it_was(row)
    assert lay_out(reprint.as_it_is_now(detail(order_id), row)).pages == 1


# --- only what is new ----------------------------------------------------------------------------------------


def test_only_new_leaves_out_what_is_on_paper_and_true(make_order: Callable[..., int]) -> None:
    first, second, third = (make_order() for _each in range(3))
    saved(first, second)
    one_more(second)
    sheets = lay_out(Wish((first, second, third), (SLIP,), only_new=True))
    assert sheets.order_ids == (second, third)
    assert sheets.remarks == ("1 paper is printed already and still right, so it is left out.",)
    saved(first, second, third, only_new=True)
    with pytest.raises(Refused, match="nothing to print"):
        lay_out(Wish((first, second, third), (SLIP,), only_new=True))


def test_only_new_looks_at_each_document(make_order: Callable[..., int]) -> None:
    order_id = make_order()
    saved(order_id)
    found = lay_out(Wish((order_id,), (SLIP, NOTE), only_new=True))
    assert [part.kind for part in found.parts] == [NOTE]


def test_what_never_came_out_is_new(make_order: Callable[..., int]) -> None:
    order_id = make_order()
    records.record_end(sent(order_id), "failed", reason="Out of paper")
    assert lay_out(Wish((order_id,), (SLIP,), only_new=True)).order_ids == (order_id,)


# --- the list ------------------------------------------------------------------------------------------------


def test_the_list_tells_printed_orders_from_others(make_order: Callable[..., int]) -> None:
    printed, other, lost = (make_order() for _each in range(3))
    saved(printed)
    saved(other, kinds=(NOTE,))
    records.record_end(sent(lost), "failed")
    assert listed(Filter.PRINTED) == [printed]
    assert sorted(listed(Filter.NOT_PRINTED)) == [other, lost]
    assert listed(Filter.PRINTED, view=View.ALL) == [printed]
    counts = queries.pill_counts(ListQuery(View.TO_CONFIRM, shop.today()))
    assert (counts[Filter.PRINTED], counts[Filter.NOT_PRINTED]) == (1, 2)


def test_the_slip_of_the_parcel_sent_says_nothing_of_the_next(make_order: Callable[..., int]) -> None:
    order_id = make_order(("Mug", 2))
    orders.confirm(order_id)
    making.mark_made(order_id)
    saved(order_id)
    assert listed(Filter.PRINTED, view=View.TO_PACK) == [order_id]
    line = order_lines(order_id)[0]
    fulfillment.ship(order_id, SHIPMENT, {line.id: 1})
    assert listed(Filter.PRINTED, view=View.ALL) == []
    assert listed(Filter.NOT_PRINTED, view=View.ALL) == [order_id]


def test_what_is_sent_is_neither(make_order: Callable[..., int]) -> None:
    order_id = make_order()
    orders.confirm(order_id)
    making.mark_made(order_id)
    fulfillment.ship(order_id, SHIPMENT)
    assert listed(Filter.NOT_PRINTED, view=View.ALL) == []
    assert listed(Filter.PRINTED, view=View.ON_THE_WAY) == []


# --- what is said of a print -----------------------------------------------------------------------------------


def titles(order_id: int) -> list[str]:
    return [event_words.event_title(row.kind, row.facts) for row in detail(order_id).timeline if row.kind == "printed"]


@pytest.mark.parametrize(
    ("end", "pages", "reason", "title"),
    [
        (None, None, "", "Packing slip sent to Brother"),
        ("printed", 2, "", "Packing slip printed"),
        ("unknown", None, "", "Packing slip sent to Brother"),
        ("failed", None, "Out of paper", "Packing slip didn't print"),
        ("failed", 1, "Out of paper", "Packing slip printed"),
        ("failed", None, "", "Packing slip didn't print"),
        ("stopped", 0, "stopped here", "Packing slip stopped, not printed"),
    ],
)
def test_the_timeline_says_what_became_of_it(
    make_order: Callable[..., int], end: records.End | None, pages: int | None, reason: str, title: str
) -> None:
    order_id, other = make_order(), make_order()
    job = sent(order_id, other)
    if end is not None:
        records.record_end(job, end, pages_done=pages, reason=reason)
    assert titles(order_id) == [title]
    assert checks.broken_rules() == []


def test_the_reason_stands_under_the_title_which_has_no_room_for_it() -> None:
    told = {"outcome": "failed", "reason": "printer not reached", "printer": "Zebra_ZD421"}
    facts = {"document": "address-label", **told}
    assert event_words.event_title("printed", facts) == "Address label didn't print"
    assert event_words.event_text("printed", facts) == "Printer not reached · Zebra ZD421"
    assert event_words.event_text("printed", {**facts, "reason": ""}) == "Zebra ZD421"


def test_a_preview_of_undo_warns_of_paper_that_came_out_alone(make_order: Callable[..., int]) -> None:
    order_id = make_order()
    orders.confirm(order_id)
    event = next(row.id for row in detail(order_id).timeline if row.kind == "confirmed")
    job = sent(order_id)
    assert any("Packing slip" in each for each in undo_preview.of_event(event).stays)
    records.record_end(job, "failed", reason="Out of paper")
    assert not any("Packing slip" in each for each in undo_preview.of_event(event).stays)
