"""Pages dealt out to sheets, and pages taken out of a finished PDF."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from makerapp.printing import preview
from makerapp.printing.documents.note import ThankYouNote
from makerapp.printing.documents.slip import PackingSlip
from makerapp.printing.paper import MM, Paper
from makerapp.printing.render import render_sheets
from makerapp.printing.sheets import FORMATS
from makerapp.printing.split import take_pages
from tests.printing.pdfs import texts


def test_slip_and_note_share_a_sheet(slip: PackingSlip, note: ThankYouNote) -> None:
    half = FORMATS["a5-two-on-a4"]
    pdf, pages, papers = render_sheets([(slip, half), (note, half), (slip, half)])
    assert pages == ((0,), (0,), (1,))
    assert papers == (Paper.A4, Paper.A4)
    assert preview.page_size(pdf, 0) == pytest.approx((297 * MM, 210 * MM), abs=0.1)
    first, second = texts(pdf)
    assert "Packing slip" in first
    assert "Thank you, Maya!" in first
    assert "Thank you, Maya!" not in second


def test_papers_of_one_order_stay_together_and_labels_come_last(slip: PackingSlip, note: ThankYouNote) -> None:
    whole, labels = FORMATS["a4"], FORMATS["labels-a4-2x7"]
    items = [(each, sheet) for each in (slip, replace(slip, number="7")) for sheet in (whole, labels)]
    _pdf, pages, _papers = render_sheets(items)
    assert pages[0] == (0,)
    assert pages[2] == (1,)
    assert pages[1][0] == 2 < pages[3][0] or pages[1] == pages[3]


def test_labels_begin_where_the_sheet_is_still_full(note: ThankYouNote) -> None:
    labels = FORMATS["labels-a4-2x4"]
    short = replace(note, body=("Hello",), signature="")
    _pdf, pages, _papers = render_sheets([(short, labels)] * 2, start_place=8)
    assert pages == ((0,), (1,))


@given(st.sampled_from(sorted(FORMATS)))
def test_every_place_lies_on_its_sheet(key: str) -> None:
    sheet = FORMATS[key]
    for x, y in sheet.places:
        assert -0.01 <= x <= sheet.width - sheet.page.width + 0.5
        assert -0.01 <= y <= sheet.height - sheet.page.height + 0.5


def test_pages_taken_are_those_pages(slip: PackingSlip, note: ThankYouNote) -> None:
    sheet = FORMATS["a5"]
    pdf, _pages, _papers = render_sheets([(slip, sheet), (note, sheet), (replace(slip, number="77"), sheet)])
    assert take_pages(pdf, [0, 1, 2]) is pdf
    taken = take_pages(pdf, [2, None, 1])
    assert take_pages(pdf, [2, None, 1]) == taken
    found = texts(taken)
    assert "#77" in found[0]
    assert found[1].strip() == ""
    assert found[2] == texts(pdf)[1]
    with pytest.raises(IndexError):
        take_pages(pdf, [3])
