"""Personalized pieces go in a box only after their exact words were read back."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from makerapp.errors import Refused
from makerapp.models.detail import timeline
from makerapp.paths import DataFolder
from makerapp.services import combining, making, order_editing, orders, packing, read_back, shortage, undo
from makerapp.services.event_words import event_text
from makerapp.services.fulfillment import reload
from makerapp.services.order_draft import LineDraft, OrderDraft, draft_of
from makerapp.services.paperwork.kinds import Kind
from makerapp.services.paperwork.sheets import frozen_for
from tests.services.conftest import ADDRESS as HOME

WORDS = "Für  Zoë\n❤ 2026"


@pytest.fixture
def order_id(data_folder: DataFolder) -> int:
    """An order in To pack: two engraved rings and a plain one."""
    lines = (
        LineDraft(None, None, "Silver ring", quantity=2, unit_price=4500, personalization=WORDS),
        LineDraft(None, None, "Plain ring", quantity=1, unit_price=3000),
    )
    found = order_editing.create(OrderDraft(HOME, lines, "GBP")).order_ids[0]
    orders.confirm(found)
    making.mark_made(found)
    return found


def line_ids(order_id: int) -> tuple[int, int]:
    engraved, plain = (line.id for line in reload(order_id).lines)
    return engraved, plain


def test_an_unread_piece_cannot_be_ticked(order_id: int) -> None:
    engraved, plain = line_ids(order_id)
    packing.set_packed(order_id, plain, 1)
    with pytest.raises(Refused, match="Read what Silver ring says first"):
        packing.set_packed(order_id, engraved, 1)
    assert [line.packed for line in reload(order_id).lines] == [0, 1]
    packing.acknowledge(order_id, engraved)
    packing.set_packed(order_id, engraved, 2)
    assert [line.packed for line in reload(order_id).lines] == [2, 1]


def test_an_unread_piece_keeps_the_box_open(order_id: int) -> None:
    with pytest.raises(Refused, match="Nothing was ticked"):
        packing.pack_all(order_id)
    assert not reload(order_id).row.is_packed
    assert [line.packed for line in reload(order_id).lines] == [0, 0]
    packing.acknowledge(order_id, line_ids(order_id)[0])
    packing.pack_all(order_id)
    assert reload(order_id).row.is_packed


def test_a_companion_in_the_box_is_read_too(order_id: int) -> None:
    plain = order_editing.create(OrderDraft(HOME, (LineDraft(None, None, "Mug", unit_price=100),), "GBP")).order_ids[0]
    orders.confirm(plain)
    making.mark_made(plain)
    with pytest.raises(Refused, match="Silver ring"):
        packing.pack_all(plain, (order_id,))
    assert not reload(plain).row.is_packed


@pytest.mark.parametrize("begins_first", [True, False])
def test_a_companion_that_was_begun_in_part_is_read_whole(order_id: int, begins_first: bool) -> None:
    lead = order_editing.create(OrderDraft(HOME, (LineDraft(None, None, "Cup"),), "GBP")).order_ids[0]
    orders.confirm(lead)
    making.mark_made(lead)
    if begins_first:
        packing.save_progress(order_id, "pick", partial="pack")
        packing.set_packed(order_id, line_ids(order_id)[1], 1)
    combining.put_together(lead, [order_id])
    if not begins_first:
        packing.save_progress(order_id, "pick", partial="pack")
        packing.set_packed(order_id, line_ids(order_id)[1], 1)
    with pytest.raises(Refused, match="Read what Silver ring says first"):
        packing.pack_all(lead, [order_id])
    packing.acknowledge(order_id, line_ids(order_id)[0])
    packing.pack_all(lead, [order_id])
    (slip,) = frozen_for(reload(order_id), Kind.PACKING_SLIP)
    assert [line.quantity for line in slip.document.lines] == [2, 1]  # type: ignore[attr-defined]


def test_the_timeline_tells_what_was_read(order_id: int) -> None:
    packing.acknowledge(order_id, line_ids(order_id)[0])
    packing.pack_all(order_id)
    event = timeline(order_id)[0]
    assert event.kind == "packed"
    assert event.facts["read_back"] == [WORDS]
    assert event_text(event.kind, event.facts) == "Read back: “Für Zoë ❤ 2026”"


@pytest.mark.parametrize("quoted", ["“M + J”, on the base", '"M + J"', "„M + J“", "«M + J»"])
def test_words_in_quotation_marks_get_no_second_pair(quoted: str) -> None:
    assert read_back.words({"read_back": [quoted, "plain"]}) == f"Read back: {quoted}, “plain”"


def test_changed_words_are_asked_for_again(order_id: int) -> None:
    engraved, _plain = line_ids(order_id)
    packing.acknowledge(order_id, engraved)
    packing.pack_all(order_id)
    packing.save_progress(order_id, "ship")
    draft = draft_of(order_id)
    lines = (replace(draft.lines[0], personalization=WORDS + "!"), *draft.lines[1:])
    order_editing.save(order_id, replace(draft, lines=lines))
    detail = reload(order_id)
    assert [line.id for line in read_back.unread(detail)] == [engraved]
    assert not packing.is_noted(detail)
    assert packing.open_packing(order_id) == "pick"
    undo.undo_last()
    assert read_back.unread(reload(order_id)) == ()


def test_the_rest_first_is_read_before_it_is_packed(order_id: int) -> None:
    engraved, plain = line_ids(order_id)
    shortage.send_rest(order_id, {plain: 1})
    detail = reload(order_id)
    assert [line.id for line in read_back.unread(detail)] == [engraved]
    assert packing.open_packing(order_id) == "pick"
    with pytest.raises(Refused, match="Silver ring"):
        packing.pack_part(order_id)
    packing.acknowledge(order_id, engraved)
    packing.pack_part(order_id)


def test_a_line_of_no_order_is_refused(order_id: int) -> None:
    with pytest.raises(Refused, match="isn't on the order any more"):
        packing.acknowledge(order_id, 10**6)


pairs = st.lists(st.tuples(st.text(max_size=10), st.text(max_size=40)), max_size=3)


@given(pairs, pairs)
def test_other_words_have_another_digest(one: list[tuple[str, str]], other: list[tuple[str, str]]) -> None:
    assert (read_back.digest(one) == read_back.digest(other)) == (one == other)
