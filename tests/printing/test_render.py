"""Whole documents, read back from the PDF."""

from __future__ import annotations

import io
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace

import pypdf
import pytest
import zxingcpp

from makerapp.errors import Refused
from makerapp.printing.documents.common import ShopHead
from makerapp.printing.documents.note import ThankYouNote
from makerapp.printing.documents.slip import PackingSlip, SlipLine
from makerapp.printing.paper import Paper, size_of
from makerapp.printing.render import PrintStopped, missing_characters, render, render_sheets
from makerapp.printing.sheets import FORMATS

from .pdfs import drawn, fonts, ink, texts


@pytest.mark.parametrize("paper", [Paper.A4, Paper.LETTER, Paper.A5])
def test_a_slip_says_everything_on_one_page_of_the_paper(slip: PackingSlip, paper: Paper) -> None:
    pdf = render([slip], paper)
    (text,) = texts(pdf)
    for words in (
        "Fern & Clay", "Packing slip", "Order #1042 · 11 Nov 2026", "Send to", "Maya Lindqvist", "Bristol BS1 6XN",
        "FC-1042", "Etsy · Royal Mail Tracked 48", "2 ×", "Moss stoneware mug", "Moss · 350 ml", "M + J on the base",
        "SKU MUG-MOSS · Shelf B3", "1 of 3 ordered are in this parcel", "Gift order – prices left out",
        "Happy birthday, Jonas!", "Leave it with the neighbor", "Something not right?",
        "Return address: Fern & Clay, 2 Kiln Lane, Bristol BS3 1AA",
    ):  # fmt: skip
        assert words in text
    box = pypdf.PdfReader(io.BytesIO(pdf)).pages[0].mediabox
    assert (float(box.width), float(box.height)) == pytest.approx(
        (size_of(paper).width, size_of(paper).height), abs=0.1
    )


def test_every_font_is_embedded_and_none_is_a_standard_one(slip: PackingSlip, note: ThankYouNote) -> None:
    found = fonts(render([replace(slip, buyer_note="王小明 محمد नीरज ❤️ ☎ สมชาย שרה"), note], Paper.A4))
    assert all(descriptor is not None and "/FontFile2" in descriptor for descriptor in found.values())
    assert not [name for name in found if "Helvetica" in name]
    assert len(found) == len({name.split("+")[1] for name in found}) >= 9


def test_the_same_documents_give_the_same_bytes(slip: PackingSlip, note: ThankYouNote) -> None:
    assert render([slip, note], Paper.A4) == render([slip, note], Paper.A4)


def test_the_same_bytes_from_a_fresh_start() -> None:
    program = (
        "import hashlib;from makerapp.printing.documents.common import ShopHead;"
        "from makerapp.printing.documents.slip import *;from makerapp.printing.paper import Paper;"
        "from makerapp.printing.render import render;"
        "s=PackingSlip(ShopHead('Fern'),'1','FC-1','today','Etsy',('Łukasz 王',),(SlipLine('Mug',1,1),));"
        "print(hashlib.sha256(render([s],Paper.A4)).hexdigest())"
    )
    outs = {
        subprocess.run(
            [sys.executable, "-c", program], capture_output=True, check=True, env={"PYTHONHASHSEED": seed}
        ).stdout
        for seed in ("1", "2")
    }
    assert len(outs) == 1


def test_the_pdf_says_what_it_is(slip: PackingSlip) -> None:
    reader = pypdf.PdfReader(io.BytesIO(render([slip], Paper.A4)))
    assert reader.metadata is not None
    assert (reader.metadata.title, reader.metadata.author) == ("Packing slip #1042", "Fern & Clay")
    assert reader.metadata.subject == "Papers for parcels"
    assert reader.trailer["/Root"]["/Lang"] == "en"


def test_customer_text_is_drawn_and_never_parsed(slip: PackingSlip) -> None:
    hostile = '<b>bold</b> <img src="/etc/passwd"/> a<b c &amp; %s {0} [First name]'
    (text,) = texts(render([replace(slip, buyer_note=hostile, gift_message="")], Paper.A4))
    assert hostile in text.replace("\n", " ")


def test_prices_and_totals_stand_only_where_given(slip: PackingSlip) -> None:
    assert "Price" not in texts(render([slip], Paper.A4))[0]
    priced = replace(
        slip,
        is_gift=False,
        lines=tuple(replace(line, price="£1,234.00") for line in slip.lines),
        totals=(("Items", "£48.00"), ("Total", "£52.20")),
    )
    text = texts(render([priced], Paper.A4))[0]
    assert "Price" in text
    assert text.count("£1,234.00") == 2
    assert "£52.20" in text
    assert "prices left out" not in text


def test_the_barcode_can_be_scanned(slip: PackingSlip) -> None:
    for paper in (Paper.A4, Paper.LETTER, Paper.A5):
        found = zxingcpp.read_barcodes(drawn(render([slip], paper), dpi=200))
        assert [(code.text, code.format) for code in found] == [("FC-1042", zxingcpp.BarcodeFormat.Code128)]


def test_a_number_code_128_cannot_carry_becomes_a_qr_code(slip: PackingSlip) -> None:
    found = zxingcpp.read_barcodes(drawn(render([replace(slip, barcode="Łódź-12")], Paper.A4), dpi=200))
    assert [code.text for code in found] == ["Łódź-12"]


def test_three_hundred_lines_repeat_the_header_and_count_the_pages(slip: PackingSlip) -> None:
    lines = tuple(SlipLine(f"Item number {at}", 1, 1) for at in range(300))
    pages = texts(render([replace(slip, lines=lines)], Paper.A4))
    assert len(pages) > 5
    for at, text in enumerate(pages, start=1):
        assert f"Page {at} of {len(pages)}" in text
        assert "Packed" in text
        assert ("Packing slip · Order #1042" in text) == (at > 1)
        assert "Maya Lindqvist" in text
    together = "\n".join(pages).split("\n")
    assert [line for line in together if line.startswith("1 × Item number")] == [
        f"1 × Item number {at}" for at in range(300)
    ]


def test_a_line_taller_than_a_page_is_split_and_nothing_is_lost(slip: PackingSlip) -> None:
    words = [f"word{at:03}" for at in range(400)]
    personal = tuple(" ".join(words[at : at + 100]) for at in range(0, 400, 100))
    line = SlipLine("Long one", 3, 3, personalization=personal * 3)
    pages = texts(render([replace(slip, lines=(line,))], Paper.A5))
    assert len(pages) > 1
    assert all("Packed" in text for text in pages)
    assert " ".join(pages).count("word399") == 3


def test_many_pieces_get_one_box_and_their_count(slip: PackingSlip) -> None:
    text = texts(render([replace(slip, lines=(SlipLine("Beads", 40, 40),))], Paper.A4))[0]
    assert "× 40" in text.replace("40 ×", "")


@pytest.mark.parametrize("paper", [Paper.A4, Paper.LETTER, Paper.A5])
def test_a_note_fits_one_page_of_any_paper(note: ThankYouNote, paper: Paper) -> None:
    (text,) = texts(render([note], paper))
    for words in ("Thank you, Maya!", "Your mugs were thrown by hand.", "Dishwasher is fine.", "Anna, Fern & Clay"):
        assert words in text


def test_a_note_without_a_logo_shows_the_name_of_the_shop(note: ThankYouNote) -> None:
    (text,) = texts(render([replace(note, shop=ShopHead("Fern & Clay"), signature="")], Paper.A5))
    assert "Fern & Clay" in text


@pytest.mark.parametrize("paper", [Paper.A4, Paper.LETTER, Paper.A5])
def test_a_note_of_a_shop_without_name_and_logo_has_no_band(note: ThankYouNote, paper: Paper) -> None:
    page = drawn(render([replace(note, shop=ShopHead(" "), signature="")], paper))
    white = (255, 255, 255)
    assert page.getpixel((5, 5)) == white
    assert drawn(render([note], paper)).getpixel((5, 5)) != white
    words = ink(page)
    assert words is not None
    assert page.height * 0.15 < words[1] < words[3] < page.height * 0.85


def test_a_long_note_runs_on(note: ThankYouNote) -> None:
    pages = texts(render([replace(note, body=("All of it is printed. " * 40,) * 8)], Paper.A5))
    assert len(pages) > 1
    assert " ".join(" ".join(pages).split()).count("All of it is printed.") == 320


def test_a_batch_says_where_each_document_is(slip: PackingSlip, note: ThankYouNote) -> None:
    long = replace(slip, number="2000", lines=slip.lines * 20)
    told: list[tuple[int, int]] = []
    sheet = FORMATS["a4"]
    pdf, pages, _papers = render_sheets(
        [(slip, sheet), (long, sheet), (note, sheet)], progress=lambda at, of: told.append((at, of))
    )
    found = texts(pdf)
    assert pages[0] == (0,)
    assert pages[1] == tuple(range(1, 1 + len(pages[1])))
    assert pages[2] == (1 + len(pages[1]),)
    assert "Order #2000" in found[pages[1][0]]
    assert "Thank you, Maya!" in found[pages[2][0]]
    assert told == [(1, 3), (2, 3), (3, 3)]


def test_two_threads_print_at_once(slip: PackingSlip, note: ThankYouNote) -> None:
    batches = [[replace(slip, number=str(at), buyer_note="王小明 محمد") for at in range(8)] + [note] for _ in range(4)]
    with ThreadPoolExecutor(4) as pool:
        found = list(pool.map(lambda documents: render(documents, Paper.A4), batches))
    assert found == [render(batches[0], Paper.A4)] * 4


def test_stopping_ends_without_a_pdf(slip: PackingSlip) -> None:
    with pytest.raises(PrintStopped):
        render_sheets([(slip, FORMATS["a4"])] * 3, stop=lambda: True)


def test_nothing_to_print_is_refused() -> None:
    with pytest.raises(Refused, match="nothing to print"):
        render([], Paper.A4)


def test_an_empty_slip_still_prints() -> None:
    assert "Packing slip" in texts(render([PackingSlip(ShopHead(""), "", "", "", "", (), ())], Paper.A5))[0]


def test_a_damaged_logo_leaves_its_place_empty(slip: PackingSlip) -> None:
    broken = replace(slip.shop, logo=b"\x89PNG\r\n\x1a\n not a picture")
    assert "Fern & Clay" in texts(render([replace(slip, shop=broken)], Paper.A4))[0]


def test_missing_characters_are_named_once(slip: PackingSlip) -> None:
    assert missing_characters(slip) == ()
    assert missing_characters(replace(slip, buyer_note="ሀ Maya ሀ", footer="𒀀")) == ("ሀ", "𒀀")


def test_absurd_input_stays_bounded(slip: PackingSlip) -> None:
    line = SlipLine("t" * 1_000_000, 10**9, 10**9, ("o " * 10_000,) * 500, ("א()" * 300_000,) * 50, "s" * 100_000)
    absurd = replace(
        slip,
        lines=(line,) * 3,
        ship_to=("name " * 100_000,) * 10_000,
        barcode="b" * 1_000_000,
        buyer_note="word " * 200_000,
        gift_message="\n" * 1_000_000,
        footer="f" * 1_000_000,
    )
    started = time.perf_counter()
    assert len(render([replace(absurd, lines=(replace(line, personalization=()),))], Paper.A5)) > 1000
    with pytest.raises(Refused, match="Packing slip #1042 would have more than 500 pages"):
        render([absurd], Paper.A5)
    assert time.perf_counter() - started < 20


def test_lines_beyond_the_most_are_owned_up_to(slip: PackingSlip) -> None:
    pages = texts(render([replace(slip, lines=(SlipLine("Bead", 1, 1),) * 3007)], Paper.A4))
    assert "7 more items are not on this slip" in pages[-1]


def test_the_program_starts_without_the_pdf_library() -> None:
    program = "import sys, makerapp.printing, makerapp.printing.documents; print('reportlab' in sys.modules)"
    out = subprocess.run([sys.executable, "-c", program], capture_output=True, check=True, text=True)
    assert out.stdout.strip() == "False"
