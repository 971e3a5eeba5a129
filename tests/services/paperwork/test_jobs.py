"""What goes to a printer in one piece: nobody's paper on another's back, and nothing on two printers."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from makerapp.services.paperwork import jobs
from makerapp.services.paperwork.counting import sheets_of_paper
from makerapp.services.paperwork.jobs import PrintPiece
from makerapp.services.paperwork.kinds import Kind
from makerapp.services.paperwork.setups import Setup
from makerapp.services.paperwork.sheets import lay_out
from makerapp.services.paperwork.wish import Wish
from tests.printing.pdfs import texts


def on_page(piece: PrintPiece, page: int) -> set[int | None]:
    return {part.order_id for part in piece.parts if page in part.pages}


@pytest.mark.parametrize("sheet", ["a4", "a5-two-on-a4", "a6"])
def test_no_back_holds_the_paper_of_another_order(make_order: Callable[..., int], sheet: str) -> None:
    short = [make_order((f"Cup {number}", 1)) for number in range(5)]
    long = make_order(*((f"Bowl {number} {'as it was wished ' * 8}", 1) for number in range(30)))
    setup = Setup(sheet, "Brother", sides="two-sided-short-edge")
    laid = lay_out(Wish((short[0], long, *short[1:]), setups={Kind.PACKING_SLIP: setup}))
    (piece,) = jobs.pieces(laid)
    for front in range(0, piece.pages - 1, 2):
        ahead, behind = on_page(piece, front), on_page(piece, front + 1)
        assert not behind or (ahead == behind and len(ahead) == 1)
    assert sheets_of_paper(laid) == (piece.pages + 1) // 2
    if sheet == "a5-two-on-a4":
        assert sheets_of_paper(laid) == laid.pages


def test_papers_for_two_printers_share_no_sheet(make_order: Callable[..., int]) -> None:
    """Else the sheet would have to come out of both."""
    orders = tuple(make_order((name, 1), is_gift=True) for name in ("Goblet", "Saucer", "Cup"))
    setups = {
        Kind.PACKING_SLIP: Setup("a5-two-on-a4", "Brother"),
        Kind.GIFT_RECEIPT: Setup("a5-two-on-a4", "Brother", tray="tray-2"),
    }
    laid = lay_out(Wish(orders, tuple(setups), setups))
    slips, receipts = ("".join(texts(piece.pdf)) for piece in jobs.pieces(laid))
    assert (slips.count("Packing slip"), slips.count("Gift receipt")) == (3, 0)
    assert (receipts.count("Packing slip"), receipts.count("Gift receipt")) == (0, 3)


def test_papers_for_one_printer_share_sheets(make_order: Callable[..., int]) -> None:
    orders = tuple(make_order((name, 1), is_gift=True) for name in ("Goblet", "Saucer"))
    setups = dict.fromkeys((Kind.PACKING_SLIP, Kind.GIFT_RECEIPT), Setup("a5-two-on-a4", "Brother"))
    laid = lay_out(Wish(orders, tuple(setups), setups))
    assert laid.pages == 2
    assert [part.pages for part in laid.parts] == [(0,), (0,), (1,), (1,)]
