"""What is on paper after a batch stopped, and what is left to print."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from makerapp.models.detail import order_detail
from makerapp.printing.documents.common import ShopHead
from makerapp.printing.documents.note import ThankYouNote
from makerapp.printing.paper import Paper
from makerapp.printing.preview import page_count
from makerapp.printing.render import render_sheets
from makerapp.services import checks
from makerapp.services.paperwork import batch, jobs, records
from makerapp.services.paperwork.batch import Stack
from makerapp.services.paperwork.jobs import PrintPiece
from makerapp.services.paperwork.kinds import Kind
from makerapp.services.paperwork.setups import Setup, setup_of
from makerapp.services.paperwork.sheets import Part, lay_out
from makerapp.services.paperwork.wish import Wish
from tests.printing.pdfs import texts

FERN = ShopHead("Fern & Clay")
SLIP, NOTE = Kind.PACKING_SLIP, Kind.THANK_YOU_NOTE


def piece_of(order_ids: list[int], *, sheet: str = "a4", sides: str = "one-sided") -> PrintPiece:
    kinds = (SLIP, NOTE)
    setups = {kind: replace(setup_of(kind), format=sheet, sides=sides) for kind in kinds}
    (piece,) = jobs.pieces(lay_out(Wish(tuple(order_ids), kinds, setups)))
    return piece


def on_paper(order_ids: list[int]) -> list[bool]:
    found = [order_detail(each) for each in order_ids]
    return [all(row.on_paper for row in each.prints) for each in found if each is not None]


@pytest.fixture
def orders(make_order: Callable[..., int]) -> list[int]:
    return [make_order((f"Item {letter}", 1)) for letter in "ABCDE"]


def names(orders: list[int]) -> list[str]:
    return [stack.name for stack in batch.stacks(piece_of(orders))]


def test_the_papers_of_an_order_are_one_stack(orders: list[int]) -> None:
    found = batch.stacks(piece_of(orders))
    assert [stack.order_id for stack in found] == orders
    assert [stack.last_page for stack in found] == [1, 3, 5, 7, 9]
    assert found[0].name.startswith("#")


@pytest.mark.parametrize(("pages", "whole"), [(None, 0), (0, 0), (1, 0), (2, 1), (3, 1), (9, 4), (10, 5), (99, 5)])
def test_only_whole_orders_count(orders: list[int], pages: int | None, whole: int) -> None:
    assert batch.came_out(batch.stacks(piece_of(orders)), pages) == whole


def test_what_is_said_of_it(orders: list[int]) -> None:
    found = batch.stacks(piece_of(orders))
    one, two, three, four, five = (stack.name for stack in found)
    assert batch.on_paper_words(found, 0) == f"{one} to {five} (5 of 5) are not on paper yet."
    assert batch.on_paper_words(found, 1) == f"{one} is on paper; {two} to {five} (4 of 5) are not."
    assert batch.on_paper_words(found, 2) == f"{one} and {two} are on paper; {three} to {five} (3 of 5) are not."
    assert batch.on_paper_words(found, 4) == f"{one} to {four} (4 of 5) are on paper; {five} is not."
    assert batch.on_paper_words(found, 5) == f"{one} to {five} (5 of 5) are on paper."


def test_the_rest_holds_the_rest_in_order(orders: list[int]) -> None:
    left = batch.rest(piece_of(orders), 3)
    assert left is not None
    said = texts(left.pdf)
    assert len(said) == left.pages == 4
    assert "Item D" in said[0]
    assert "Item E" in said[2]
    assert [part.order_id for part in left.parts] == [orders[3]] * 2 + [orders[4]] * 2
    assert batch.rest(left, 2) is None


def test_the_rest_of_a_two_sided_batch_begins_on_a_sheet_of_its_own(orders: list[int]) -> None:
    left = batch.rest(piece_of(orders, sides="two-sided-long-edge"), 2)
    assert left is not None
    assert all(part.pages[0] % 2 == 0 for part in left.parts)


@pytest.mark.parametrize(("pages_done", "whole"), [(None, 0), (1, 0), (2, 1), (9, 4), (10, 5), (12, 5)])
def test_the_record_says_the_same(orders: list[int], pages_done: int | None, whole: int) -> None:
    piece = piece_of(orders)
    job_id, _outcome = records.record_sent(piece, "Brother")
    records.record_end(job_id, "failed", pages_done=pages_done)
    assert batch.came_out(batch.stacks(piece), pages_done) == whole
    assert on_paper(orders) == [True] * whole + [False] * (5 - whole)
    assert checks.broken_rules() == []


def test_the_maker_knows_better(orders: list[int]) -> None:
    job_id, _outcome = records.record_sent(piece_of(orders), "Brother")
    records.record_end(job_id, "failed", pages_done=8)
    assert on_paper(orders) == [True] * 4 + [False]
    records.correct([job_id], set(orders[:1]))
    assert on_paper(orders) == [True] + [False] * 4


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=30)
@given(
    sheet=st.sampled_from(["a4", "a5-two-on-a4", "a6-four-on-a4"]),
    sides=st.sampled_from(["one-sided", "two-sided-long-edge"]),
    stops=st.lists(st.integers(0, 12), max_size=4),
)
def test_however_often_it_stops_all_is_printed_in_the_end(sheet: str, sides: str, stops: list[int]) -> None:
    """Whatever a printer puts out before it stops: what came out and what is left are everything, in order."""
    setup = Setup(sheet, sides=sides)
    notes = [(ThankYouNote(FERN, f"#{at}", f"Note {at}!", ("x",), ""), setup.sheet) for at in range(6)]
    rendered = render_sheets(notes)
    parts = tuple(Part(NOTE, None, setup, pages) for pages in rendered.pages)
    piece: PrintPiece | None = PrintPiece(setup, rendered.pdf, len(rendered.papers), parts)
    printed: list[str] = []
    for stop in [*stops, 99]:
        if piece is None:
            break
        found = batch.stacks(piece)
        done = batch.came_out(found, min(stop, piece.pages))
        said = texts(piece.pdf)
        assert page_count(piece.pdf) == piece.pages
        for stack in found[:done]:
            printed.append("".join(said[page] for at in stack.parts for page in piece.parts[at].pages))
        piece = batch.rest(piece, done)
    assert piece is None
    assert len(printed) == 6
    assert all(f"Note {at}!" in said for at, said in enumerate(printed))


def test_lists_have_a_name_too() -> None:
    setup = Setup(str(Paper.A4))
    piece = PrintPiece(setup, b"", 1, (Part(Kind.PACKING_SLIP, None, setup, (0,)),))
    assert batch.stacks(piece) == (Stack(None, "Packing slip", (0,), 0),)
    assert batch.on_paper_words((), 0) == ""
