"""Pages of a PDF as a PDF of their own."""

from __future__ import annotations

import time
from dataclasses import replace

import pytest

from makerapp.printing.documents.note import ThankYouNote
from makerapp.printing.paper import Paper
from makerapp.printing.render import render
from makerapp.printing.split import take_pages
from tests.printing.pdfs import texts


@pytest.fixture
def three(note: ThankYouNote) -> bytes:
    return render([replace(note, heading=f"Page {at}") for at in range(3)], Paper.A4)


def test_the_same_pages_are_the_same_bytes_at_any_time(three: bytes) -> None:
    now = take_pages(three, [2, 0])
    time.sleep(1.1)  # the library writes down the second in which it made the file
    assert take_pages(three, [2, 0]) == now


def test_pages_come_in_the_order_asked_with_blanks_between(three: bytes) -> None:
    said = texts(take_pages(three, [2, None, 0]))
    assert [("Page 2" in said[0]), said[1], ("Page 0" in said[2])] == [True, "", True]
    assert take_pages(three, [0, 1, 2]) == three


@pytest.mark.parametrize("page", [3, -1])
def test_a_page_that_is_not_there(three: bytes, page: int) -> None:
    with pytest.raises(IndexError):
        take_pages(three, [0, page])
