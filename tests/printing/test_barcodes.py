"""Codes read back by a reader of its own."""

from __future__ import annotations

import io

import pytest
import zxingcpp
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image, ImageDraw

from makerapp.printing.barcodes import DOT, QUIET, Code, code_128_can_carry, code_for
from makerapp.printing.figures import Barcode
from makerapp.printing.paper import MM, Paper, size_of
from makerapp.printing.pen import About, Pen
from makerapp.printing.text import Style

from .pdfs import drawn


def _picture(code: Code, tall: int = 60) -> Image.Image:
    scale = 3
    high = round(code.width) if code.kind == "QR" else tall
    image = Image.new("L", (round(code.width) * scale, high * scale), 255)
    draw = ImageDraw.Draw(image)
    for left, bottom, wide, deep in code.bars:
        deep = deep if code.kind == "QR" else high
        top = high - bottom - deep
        draw.rectangle(
            (left * scale, top * scale, (left + wide) * scale - 1, (top + deep) * scale - 1),
            fill=0,
        )
    return image


def _read(image: Image.Image) -> list[str]:
    return [found.text for found in zxingcpp.read_barcodes(image)]


@settings(max_examples=60)
@given(st.text(alphabet=st.characters(min_codepoint=33, max_codepoint=126), min_size=1, max_size=24))
def test_code_128_is_read_back(text: str) -> None:
    code = code_for(text, 1000)
    assert code is not None
    assert code.kind == "Code 128"
    assert _read(_picture(code)) == [text]


@pytest.mark.parametrize("text", ["Łódź-12", "王小明-7", "No. ①", "é", "#" * 100, "👍🏽"])
def test_the_rest_becomes_a_qr_code(text: str) -> None:
    code = code_for(text, 200)
    assert code is not None
    assert code.kind == "QR"
    assert _read(_picture(code)) == [text]


def test_what_code_128_can_carry() -> None:
    assert code_128_can_carry("FC-1042 ~")
    assert not code_128_can_carry("Łódź")
    assert not code_128_can_carry("a\x00b")
    assert not code_128_can_carry("")


def test_bars_are_whole_modules_of_whole_printer_dots_with_quiet_zones() -> None:
    code = code_for("FC-1042", 200)
    assert code is not None
    assert code.module / DOT == pytest.approx(round(code.module / DOT))
    assert round(code.module / DOT) in (3, 4, 5)
    assert all(float(edge).is_integer() for bar in code.bars for edge in bar)
    assert min(bar[0] for bar in code.bars) == QUIET
    assert code.width - max(bar[0] + bar[2] for bar in code.bars) == QUIET
    assert code.width * code.module <= 200


def test_nothing_to_say_gives_no_code() -> None:
    assert code_for("", 200) is None
    assert code_for(" \x00 ", 200) is None


@pytest.mark.parametrize("text", ["FC-1042", "111-1234567-1234567", "Łódź"])
def test_a_drawn_code_is_read_at_printer_resolution(text: str) -> None:
    pen = Pen(About("t", "a", "s"))
    pen.begin_page(size_of(Paper.A4).width, size_of(Paper.A4).height)
    code = code_for(text, 240)
    assert code is not None
    block = Barcode(code, 13 * MM, Style(9))
    assert block.tall >= 10 * MM
    block.draw(pen, 200, 700, 240)
    pen.end_page()
    pdf = pen.finish()
    for dpi in (203, 300):
        assert _read(drawn(pdf, dpi=dpi)) == [text]
    assert pdf.startswith(b"%PDF")
    assert io.BytesIO(pdf).getbuffer().nbytes < 40_000
