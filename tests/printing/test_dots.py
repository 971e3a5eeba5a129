"""Labels in the dots of a thermal printer: black or white, none stretched, codes that can be read."""

from __future__ import annotations

import io
import itertools

import pytest
import zxingcpp
from PIL import Image
from pypdf import PdfReader

from makerapp.errors import Refused
from makerapp.printing import dots
from makerapp.printing.documents.common import ShopHead
from makerapp.printing.documents.test_page import TestPage
from makerapp.printing.paper import PAPERS, Paper
from makerapp.printing.render import render_sheets
from makerapp.printing.sheets import FORMATS

LABELS = (Paper.INCH_4X6, Paper.MM_100X150, Paper.MM_62X100, Paper.A6)


def label(paper: Paper, dpi: int) -> bytes:
    document = TestPage(ShopHead("Fern & Clay"), "Zebra", (("Paper", "Label"),), "FC-1042/K7Q", (("Latin", "Żółć"),))
    return render_sheets([(document, FORMATS[paper].for_dots(dpi))]).pdf


@pytest.mark.parametrize("dpi", [203, 300])
@pytest.mark.parametrize("paper", LABELS)
def test_pages_keep_their_size_and_codes_are_read(paper: Paper, dpi: int) -> None:
    made = dots.as_dots(label(paper, dpi), dpi)
    (page,) = PdfReader(io.BytesIO(made)).pages
    size = PAPERS[paper]
    assert (float(page.mediabox.width), float(page.mediabox.height)) == pytest.approx(
        (size.width, size.height), abs=0.01
    )
    (picture,) = page.images
    held = picture.image
    assert held is not None
    assert held.mode == "1"
    assert held.size == (int(size.width * dpi / 72 + 0.01), int(size.height * dpi / 72 + 0.01))
    (code,) = zxingcpp.read_barcodes(held.convert("L"))
    assert code.text == "FC-1042/K7Q"


@pytest.mark.parametrize("dpi", [203, 300])
@pytest.mark.parametrize("paper", [Paper.INCH_4X6, Paper.MM_100X150, Paper.A6])
def test_every_bar_is_as_wide_as_its_modules(paper: Paper, dpi: int) -> None:
    """No bar is a dot wider or narrower than it should be: all widths are whole modules of two dots or more."""
    (drawn, _size) = next(dots.pages_in_dots(label(paper, dpi), dpi))
    page = drawn.convert("L")
    (code,) = zxingcpp.read_barcodes(page)
    place = code.position
    y = (place.top_left.y + place.bottom_left.y) // 2
    row = page.crop((place.top_left.x - 8, y, place.top_right.x + 8, y + 1)).tobytes()
    bars = [len(list(run)) for _level, run in itertools.groupby(row)][1:-1]
    assert len(bars) > 60
    module = min(bars)
    assert module >= 2
    assert {width % module for width in bars} == {0}


def test_the_same_page_is_the_same_bytes() -> None:
    pdf = label(Paper.INCH_4X6, 203)
    assert dots.as_dots(pdf, 203) == dots.as_dots(pdf, 203)


def test_a_picture_is_dithered_and_letters_are_not() -> None:
    shaded = Image.linear_gradient("L").resize((200, 200)).point(lambda level: 60 + level // 2)
    page = Image.new("L", (400, 400), 255)
    page.paste(shaded, (20, 20))
    page.paste(0, (20, 300, 380, 303))
    page.paste(140, (20, 303, 380, 304))  # the grey edge of a line
    page.paste(170, (20, 304, 380, 305))
    found = dots.black_and_white(page)
    middle = found.crop((60, 60, 180, 180)).convert("L").getcolors()
    assert middle is not None
    assert {level for _count, level in middle} == {0, 255}
    assert [found.getpixel((200, y)) for y in range(299, 306)] == [255, 0, 0, 0, 0, 255, 255]


def test_it_can_be_stopped() -> None:
    with pytest.raises(Refused, match="Stopped"):
        dots.as_dots(label(Paper.A6, 203), 203, lambda: True)
