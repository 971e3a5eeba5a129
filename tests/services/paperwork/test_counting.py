"""How many sheets come out, and which pages belong together."""

from __future__ import annotations

from dataclasses import replace

from makerapp.printing.paper import Paper
from makerapp.services.paperwork.counting import page_groups, sheets_of_paper
from makerapp.services.paperwork.jobs import pieces
from makerapp.services.paperwork.kinds import Kind
from makerapp.services.paperwork.setups import Setup
from makerapp.services.paperwork.sheets import Part, Sheets

SLIP, NOTE = Kind.PACKING_SLIP, Kind.THANK_YOU_NOTE
PLAIN = Setup("a4", "Brother")


def laid(*parts: Part, pdf: bytes = b"") -> Sheets:
    count = max(page for part in parts for page in part.pages) + 1
    return Sheets(pdf, (Paper.A4,) * count, parts)


def test_papers_of_one_order_are_one_group_and_a_list_stands_alone() -> None:
    sheets = laid(
        Part(Kind.PICK_LIST, None, PLAIN, (0, 1)),
        Part(SLIP, 7, PLAIN, (2,)),
        Part(NOTE, 7, PLAIN, (3,)),
        Part(SLIP, 8, PLAIN, (4, 5)),
    )
    groups = [(group.first, group.count, group.order_ids) for group in page_groups(sheets)]
    assert groups == [(0, 2, ()), (2, 2, (7,)), (4, 2, (8,))]
    assert page_groups(sheets)[1].kinds == (SLIP, NOTE)


def test_a_sheet_of_labels_is_of_all_its_orders() -> None:
    sheets = laid(*(Part(Kind.ADDRESS_LABEL, order_id, PLAIN, (0,)) for order_id in (1, 2, 3)))
    (group,) = page_groups(sheets)
    assert group.order_ids == (1, 2, 3)
    assert sheets_of_paper(sheets) == 1


def test_copies_and_both_sides_count() -> None:
    assert sheets_of_paper(laid(Part(SLIP, 1, replace(PLAIN, copies=3), (0, 1)))) == 6
    both = replace(PLAIN, sides="two-sided-long-edge")
    assert sheets_of_paper(laid(Part(SLIP, 1, both, (0, 1, 2)))) == 2
    # The second order does not begin on the back of the first one's last sheet.
    assert sheets_of_paper(laid(Part(SLIP, 1, both, (0,)), Part(SLIP, 2, both, (1,)))) == 2
    assert sheets_of_paper(laid(Part(SLIP, 1, both, (0,)), Part(NOTE, 1, PLAIN, (1,)))) == 2


def test_it_agrees_with_what_goes_to_the_printer() -> None:
    from reportlab.pdfgen.canvas import Canvas

    canvas = Canvas("unused.pdf")
    for _page in range(6):
        canvas.showPage()
    both = replace(PLAIN, sides="two-sided-short-edge", copies=2)
    sheets = laid(
        Part(SLIP, 1, both, (0, 1, 2)), Part(NOTE, 1, PLAIN, (3,)), Part(SLIP, 2, both, (4,)),
        Part(NOTE, 2, PLAIN, (5,)),
        pdf=canvas.getpdfdata(),
    )  # fmt: skip
    sent = sum(
        (piece.pages if piece.setup.sides == "one-sided" else (piece.pages + 1) // 2) * piece.setup.copies
        for piece in pieces(sheets)
    )
    assert sheets_of_paper(sheets) == sent
