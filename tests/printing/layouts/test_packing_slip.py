"""The slip on paper: options, sizes, windows of envelopes, second language, code word. Read back from the PDF."""

from __future__ import annotations

import io
from collections.abc import Iterator
from dataclasses import replace

import pypdf
import pytest
import zxingcpp
from hypothesis import given, settings
from hypothesis import strategies as st

from makerapp.printing.documents.common import ShopHead
from makerapp.printing.documents.slip import PackingSlip, SlipLine
from makerapp.printing.layouts.packing_slip import slip_pages
from makerapp.printing.paper import MM
from makerapp.printing.render import render_sheets
from makerapp.printing.sheets import FORMATS
from makerapp.printing.windows import WINDOWS, window_for
from makerapp.services.paperwork.kinds import FACTS, Kind
from tests.printing.pdfs import drawn, texts

SIZES = FACTS[Kind.PACKING_SLIP].formats
WINDOW_PAPERS = [("din-a", "a4"), ("din-b", "a4"), ("us", "letter")]


def pdf_of(slip: PackingSlip, sheet: str = "a4", dpi: int = 0) -> bytes:
    return render_sheets([(slip, FORMATS[sheet].for_dots(dpi))]).pdf


def words_of(pdf: bytes) -> str:
    return "\n".join(texts(pdf))


def placed(pdf: bytes, page: int = 0) -> Iterator[tuple[str, float, float]]:
    """Each drawn text with its place in mm from the upper left corner of the page (its baseline)."""
    found: list[tuple[str, float, float]] = []
    sheet = pypdf.PdfReader(io.BytesIO(pdf)).pages[page]
    high = float(sheet.mediabox.height)

    def visit(text: str, _cm: list[float], tm: list[float], _font: object, _size: float) -> None:
        if text.strip():
            found.append((text.strip(), tm[4] / MM, (high - tm[5]) / MM))

    sheet.extract_text(visitor_text=visit)
    yield from found


@pytest.mark.parametrize("sheet", SIZES)
@pytest.mark.parametrize("language", ["", "de", "fr"])
def test_every_size_says_all_of_it(slip: PackingSlip, sheet: str, language: str) -> None:
    marked = replace(slip, code_word="7-FERN", revision="K7Q", barcode="FC-1042/K7Q", language=language)
    said = " ".join(words_of(pdf_of(marked, sheet)).split())
    for words in (
        "Fern & Clay", "#1042", "11 Nov 2026", "Maya Lindqvist", "Bristol BS1 6XN", "Royal Mail Tracked 48",
        "2 × Moss stoneware mug", "M + J on the base", "SKU PL-18", "Shelf A1", "1 of 3 ordered", "Happy birthday",
        "Leave it with the neighbor", "Gift order", "7-FERN · K7Q", "FC-1042/K7Q",
    ):  # fmt: skip
        assert words in said, words


@pytest.mark.parametrize("sheet", SIZES)
@pytest.mark.parametrize(("dpi", "drawn_at"), [(0, 300), (203, 203), (300, 300)])
def test_the_barcode_reads_in_every_size(slip: PackingSlip, sheet: str, dpi: int, drawn_at: int) -> None:
    pdf = pdf_of(replace(slip, barcode="FC-1042/K7Q"), sheet, dpi)
    picture = drawn(pdf, dpi=drawn_at).convert("L").point(lambda value: 255 if value > 127 else 0)
    assert [(code.text, str(code.format)) for code in zxingcpp.read_barcodes(picture)] == [
        ("FC-1042/K7Q", str(zxingcpp.BarcodeFormat.Code128))
    ]


def test_the_code_word_stands_on_every_page_in_the_same_corner(slip: PackingSlip) -> None:
    lines = tuple(SlipLine(f"Item {at}", 1, 1) for at in range(60))
    pdf = pdf_of(replace(slip, lines=lines, code_word="7-FERN", revision="K7Q"))
    pages = len(texts(pdf))
    assert pages > 2
    corners = {(round(x), round(y)) for page in range(pages) for text, x, y in placed(pdf, page) if "7-FERN" in text}
    assert len(corners) == 1
    ((x, y),) = corners
    assert x > 150
    assert y > 275


def test_what_is_left_out_is_not_there(slip: PackingSlip) -> None:
    said = words_of(pdf_of(replace(slip, return_address=False)))
    assert "Return address" not in said
    assert "Return address: Fern & Clay, 2 Kiln Lane, Bristol BS3 1AA" in words_of(pdf_of(slip))


def test_a_gift_with_its_prices_does_not_say_they_were_left_out(slip: PackingSlip) -> None:
    said = words_of(pdf_of(replace(slip, totals=(("Total", "£45.00"),))))
    assert "£45.00" in said
    assert "prices left out" not in said


@pytest.mark.parametrize(("place", "sheet"), WINDOW_PAPERS)
def test_the_whole_address_shows_in_the_window(slip: PackingSlip, place: str, sheet: str) -> None:
    rows = (
        "Ἑλένη Παπαδοπούλου-Κωνσταντίνου", "c/o Fern & Clay Ltd", "14 Quay Street, Flat 3", "Long Building Name House",
        "Bristol BS1 6XN", "United Kingdom",
    )  # fmt: skip
    pdf = pdf_of(replace(slip, address_place=place, ship_to=rows), sheet)
    left, top, wide, high = (length / MM for length in WINDOWS[place].address)
    shown = {text: (x, y) for text, x, y in placed(pdf)}
    for row in rows[2:]:
        x, y = shown[row]
        assert left - 0.1 <= x < left + wide, row
        assert top < y <= top + high, row


@pytest.mark.parametrize(("place", "marks"), [("din-a", (87, 192)), ("din-b", (105, 210)), ("us", (93.1, 186.3))])
def test_the_marks_to_fold_at_are_where_the_norm_has_them(
    slip: PackingSlip, place: str, marks: tuple[float, float]
) -> None:
    sheet = dict(WINDOW_PAPERS)[place]
    picture = drawn(pdf_of(replace(slip, address_place=place), sheet), dpi=254).convert("L")
    at_edge = [y / 10 for y in range(picture.height) if picture.getpixel((60, y)) < 200]
    assert all(any(abs(y - mark) < 0.4 for mark in marks) for y in at_edge), at_edge
    assert all(any(abs(y - mark) < 0.4 for y in at_edge) for mark in marks), at_edge


@pytest.mark.parametrize(("place", "sheet"), WINDOW_PAPERS)
def test_nothing_but_sender_and_address_stands_in_the_window(slip: PackingSlip, place: str, sheet: str) -> None:
    pdf = pdf_of(replace(slip, address_place=place), sheet)
    left, top, wide, high = (length / MM for length in WINDOWS[place].address)
    above = WINDOWS[place].sender_height / MM
    inside = [
        text for text, x, y in placed(pdf) if left - 5 <= x <= left + wide + 5 and top - above - 1 <= y <= top + high
    ]
    sender = ["Fern & Clay · 2 Kiln Lane · Bristol BS3 1AA"] if above else []
    assert inside == [*sender, *slip.ship_to]


def test_an_address_too_long_for_the_window_stands_plain(slip: PackingSlip) -> None:
    rows = tuple(f"Row {at} of an address that goes on and on and on, and on" for at in range(15))
    said = words_of(pdf_of(replace(slip, address_place="din-b", ship_to=rows)))
    assert "Send to" in said
    assert all(f"Row {at} of" in said for at in range(15))


@pytest.mark.parametrize("place", [*WINDOWS, "plain", "unheard of"])
def test_a_window_needs_its_own_paper(place: str) -> None:
    fitting = [sheet for sheet in SIZES if window_for(place, FORMATS[sheet].for_dots(203).page) is not None]
    assert fitting == ([dict(WINDOW_PAPERS)[place]] if place in WINDOWS else [])


def test_long_contents_beside_the_window_go_on_below_it(slip: PackingSlip) -> None:
    long = replace(slip, address_place="us", ship_service="Next day before noon " * 60)
    pages = texts(pdf_of(long, "letter"))
    assert "Item" in pages[0]


any_text = st.text(max_size=400)


@settings(max_examples=40, deadline=2000)
@given(
    words=st.lists(any_text, min_size=8, max_size=8),
    rows=st.lists(any_text, max_size=12),
    place=st.sampled_from(["plain", *WINDOWS]),
    language=st.sampled_from(["", "de", "nl", "xx"]),
    sheet=st.sampled_from(SIZES),
)
def test_any_text_in_any_field_gives_a_pdf(
    words: list[str], rows: list[str], place: str, language: str, sheet: str
) -> None:
    shop = ShopHead(words[0], words[1], words[2], tuple(rows), b"no picture")
    line = SlipLine(words[3], 3, 5, tuple(rows), tuple(rows), words[4], words[5], words[6], b"")
    slip = PackingSlip(
        shop, words[0], words[1], words[2], words[3], tuple(rows), (line,), words[4], words[5], True, words[6],
        ((words[7], words[0]),), words[1], words[2], words[3], place, True, language,
    )  # fmt: skip
    assert slip_pages(slip, FORMATS[sheet]).painters
    assert pdf_of(slip, sheet).startswith(b"%PDF")
