"""Blocks that measure, split and fill pages; and the pictures of finished pages."""

from __future__ import annotations

import pypdfium2
import pytest
from hypothesis import given
from hypothesis import strategies as st

from makerapp.printing import preview
from makerapp.printing.blocks import Block, Boxed, KeepTogether, Row, Rule, Spacer, Stack, Text
from makerapp.printing.documents.slip import PackingSlip
from makerapp.printing.figures import Table, TickBoxes
from makerapp.printing.paginate import Area, paginate
from makerapp.printing.paper import MEDIA, MM, PAPERS, Paper, size_of
from makerapp.printing.pen import NOTE
from makerapp.printing.render import render
from makerapp.printing.text import Style

STYLE = Style(10, leading=1.2)
WIDE = 200.0


def _words(count: int) -> Text:
    return Text("\n".join(f"line {at}" for at in range(count)), STYLE)


def _area(room: float) -> Area:
    return Area(0, WIDE, room, 0)


def test_text_is_as_high_as_its_lines() -> None:
    assert _words(7).height(WIDE) == pytest.approx(84)


def test_text_never_leaves_one_line_alone() -> None:
    head, tail = _words(10).split(WIDE, 12 * 9, 500)
    assert head is not None
    assert tail is not None
    assert (round(head.height(WIDE) / 12), round(tail.height(WIDE) / 12)) == (8, 2)
    assert _words(10).split(WIDE, 12, 500)[0] is None


@given(st.integers(min_value=0, max_value=60), st.floats(min_value=0, max_value=400))
def test_a_split_never_overflows_and_loses_no_height(count: int, room: float) -> None:
    for block in (
        Stack([_words(count), Spacer(5), _words(3)], 4),
        Boxed(_words(count + 1), 6, NOTE, None, 3),
        Row([(_words(count), None), (_words(2), 60.0)], 5),
        Table(Text("head", STYLE), [_words(2) for _ in range(count)], 3),
        KeepTogether(_words(count)),
    ):
        head, tail = block.split(WIDE, room, 400)
        assert head is not None or tail is not None
        if head is not None:
            assert head.height(WIDE) <= room + 0.02
        if tail is None:
            assert head is block
        if head is None:
            assert tail is block


def test_pages_are_filled_in_order_and_end() -> None:
    blocks: list[Block] = [_words(30), Rule(2, 2), KeepTogether(_words(10)), _words(1)]
    pages = paginate(blocks, _area(100), _area(150))
    assert len(pages) > 3
    for at, page in enumerate(pages):
        assert page
        assert sum(block.height(WIDE) for block in page) <= (150 if at else 100) + 0.1


def test_a_block_that_fits_nowhere_stands_alone() -> None:
    pages = paginate([_words(3), Spacer(5000), _words(3)], _area(100), _area(100))
    assert [len(page) for page in pages] == [1, 1, 1]


def test_a_kept_block_moves_whole_but_one_taller_than_a_page_is_cut() -> None:
    kept = KeepTogether(_words(6))
    assert kept.split(WIDE, 50, 100) == (None, kept)
    head, tail = KeepTogether(_words(20)).split(WIDE, 50, 100)
    assert head is not None
    assert tail is not None


def test_a_table_needs_room_for_more_than_its_header() -> None:
    table = Table(_words(1), [_words(2)], 3)
    assert table.split(WIDE, 30, 400) == (None, table)


def test_ticks_wrap_and_give_way_to_a_count() -> None:
    style = Style(10)
    assert TickBoxes(0, 10, style).height(100) == 0
    assert TickBoxes(4, 10, style).height(60) == 10
    assert TickBoxes(9, 10, style).height(60) == pytest.approx(3 * 14.2 - 4.2)
    assert TickBoxes(13, 10, style).height(60) == 10


def test_no_blocks_is_one_empty_page() -> None:
    assert paginate([], _area(100), _area(100)) == [[]]


@pytest.mark.parametrize("paper", [Paper.A4, Paper.LETTER, Paper.A5])
def test_the_preview_shows_the_page(slip: PackingSlip, paper: Paper) -> None:
    pdf = render([slip], paper)
    assert preview.page_count(pdf) == 1
    size = size_of(paper)
    assert preview.page_size(pdf, 0) == pytest.approx((size.width, size.height), abs=0.1)
    image = preview.page_image(pdf, 0, 96)
    assert (image.width, image.height) == pytest.approx((size.width * 96 / 72, size.height * 96 / 72), abs=1)
    assert len(image.pixels) == image.width * image.height * 4
    assert image.pixels[:4] == b"\xff\xff\xff\xff"


def test_the_preview_knows_its_limits(slip: PackingSlip) -> None:
    pdf = render([slip], Paper.A5)
    with pytest.raises(IndexError):
        preview.page_image(pdf, 1, 96)
    with pytest.raises(IndexError):
        preview.page_size(pdf, -1)
    with pytest.raises(pypdfium2.PdfiumError):
        preview.page_count(b"no pdf")


def test_every_paper_is_named_as_printers_know_it() -> None:
    assert set(MEDIA) == set(PAPERS) == set(Paper)
    for paper, name in MEDIA.items():
        # PWG 5101.1: the name ends in the size itself.
        size = name.rsplit("_", 1)[1]
        unit = MM if size.endswith("mm") else 72
        wide, high = (float(side) * unit for side in size.rstrip("mni").split("x"))
        assert (PAPERS[paper].width, PAPERS[paper].height) == pytest.approx((wide, high), abs=0.5)
