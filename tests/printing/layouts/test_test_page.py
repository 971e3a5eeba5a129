"""The test page on every sheet: one page, true lengths, codes that read, every script where there is room."""

from __future__ import annotations

from dataclasses import replace

import pytest
import zxingcpp

from makerapp.printing.barcodes import QUIET, Code
from makerapp.printing.documents.common import ShopHead
from makerapp.printing.documents.test_page import TestPage
from makerapp.printing.figures import Barcode
from makerapp.printing.paper import MM, PAPERS, Paper
from makerapp.printing.pen import Pen
from makerapp.printing.render import missing_characters, render_sheets
from makerapp.printing.sheets import FORMATS
from makerapp.services.paperwork.kinds import FACTS, Kind
from makerapp.services.paperwork.papers import device_words
from makerapp.services.paperwork.papers.test_page import _SCRIPTS
from makerapp.services.paperwork.setups import COLORS, SIDES
from tests.printing.pdfs import drawn, texts

FACTS_ON_IT = (("Paper", "A4"), ("Sides", "One side"))


def page(**values: object) -> TestPage:
    return TestPage(
        **{
            "shop": ShopHead("Fern & Clay"),
            "printer": "Brother HL",
            "facts": FACTS_ON_IT,
            "code": "MAKERBENCH-TEST",
            "scripts": _SCRIPTS,
            **values,
        }  # type: ignore[arg-type]
    )


@pytest.mark.parametrize("key", FACTS[Kind.TEST_PAGE].formats)
def test_one_page_with_a_code_on_every_sheet(key: str) -> None:
    # A page in whole dots is drawn in these dots; one for any printer in those of an ordinary one.
    for dpi, drawn_at in ((0, 300), (203, 203)):
        made = render_sheets([(page(), FORMATS[key].for_dots(dpi))])
        assert len(made.papers) == 1
        found = zxingcpp.read_barcodes(drawn(made.pdf, dpi=drawn_at).convert("L"))
        assert {code.text for code in found} == {"MAKERBENCH-TEST"}
        (said,) = texts(made.pdf)
        assert "Test page" in said
        assert "Brother HL" in said


@pytest.mark.parametrize("dpi", [203, 300])
@pytest.mark.parametrize("key", [key for key in FACTS[Kind.TEST_PAGE].formats if FORMATS[key].page.is_small])
def test_nothing_stands_in_the_quiet_zone_of_its_code(key: str, dpi: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """Not even the frames that show how close to the edge it prints."""
    sheet = FORMATS[key].for_dots(dpi)
    codes: list[tuple[Code, float]] = []
    draw = Barcode.draw

    def noted(bars: Barcode, pen: Pen, x: float, top: float, width: float) -> None:
        codes.append((bars.code, x + width))
        draw(bars, pen, x, top, width)

    monkeypatch.setattr(Barcode, "draw", noted)
    render_sheets([(page(), replace(sheet, places=((0.0, 0.0),)))])
    ((code, right),) = codes
    quiet = min(bar[0] for bar in code.bars)
    assert quiet == (4 if code.kind == "QR" else QUIET)
    # Bars begin at the next whole dot.
    assert right + code.dot / 2 + quiet * code.module <= sheet.page.width - 8 * MM


@pytest.mark.parametrize("paper", [Paper.A4, Paper.LETTER, Paper.A5])
def test_all_scripts_are_on_it(paper: Paper) -> None:
    (said,) = texts(render_sheets([(page(), FORMATS[paper])]).pdf)
    assert all(name in said for name, _sample in _SCRIPTS)
    assert "Ελένη Παπαδοπούλου" in said
    assert "山田太郎" in said
    assert missing_characters(page()) == ()


def test_a_centimeter_is_a_centimeter() -> None:
    """The dark row of ticks of the ruler is as long as it says."""
    dpi = 254  # ten dots to the millimeter
    picture = drawn(render_sheets([(page(facts=(), scripts=()), FORMATS["a4"])]).pdf, dpi=dpi).convert("L")
    rows = (picture.crop((120, y, picture.width - 120, y + 1)) for y in range(300, 700))
    lengths = set()
    for row in rows:
        dark = row.point([255 if level < 128 else 0 for level in range(256)]).getbbox()
        if dark and sum(1 for level in row.tobytes() if level < 128) > 0.95 * (dark[2] - dark[0]) > 1000:
            lengths.add(round((dark[2] - dark[0]) / 10))
    assert 160 in lengths  # millimeters
    assert round(6 * 25.4) in lengths


@pytest.mark.parametrize("text", ["", "x" * 5000, "‮<b>&\x00", "שרה " * 400])
def test_any_words_give_one_page(text: str) -> None:
    odd = page(printer=text, facts=((text, text),) * 3, code=text, scripts=((text, text),) * 9)
    for paper in PAPERS:
        assert len(render_sheets([(odd, FORMATS[paper])]).papers) == 1


def test_a_printer_in_words() -> None:
    assert device_words.sides_words(SIDES[0]) == "One side"
    assert device_words.color_words(COLORS[1]) == "Black and white"
    assert device_words.tray_words("by-pass-tray") == "Bypass tray"
    assert device_words.tray_words("tray-2") == "Tray 2"
    assert device_words.tray_words("com.brother_odd-Tray") == "Com.brother odd Tray"
    assert device_words.dpi_words(203) == "203 dots per inch"
