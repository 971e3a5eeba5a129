"""The gift receipt on paper."""

from __future__ import annotations

from dataclasses import replace

import pytest
import zxingcpp
from hypothesis import given, settings
from hypothesis import strategies as st

from makerapp.printing.documents.common import ShopHead
from makerapp.printing.documents.gift_receipt import GiftLine, GiftReceipt
from makerapp.printing.render import render_sheets
from makerapp.printing.sheets import FORMATS
from makerapp.services.paperwork.kinds import FACTS, Kind
from tests.printing.pdfs import drawn, texts

SIZES = FACTS[Kind.GIFT_RECEIPT].formats


@pytest.fixture
def receipt(shop: ShopHead) -> GiftReceipt:
    lines = (GiftLine("Moss stoneware mug", 2, ("Moss", "350 ml"), "MUG-MOSS"), GiftLine("שרה כהן plate", 1))
    return GiftReceipt(
        shop, "1042", "FC-1042", "Wed 11 Nov 2026", "Maya Lindqvist", lines, "Write to us within 30 days.", "7-FERN"
    )


@pytest.mark.parametrize("sheet", SIZES)
def test_every_size_says_all_of_it_and_its_code_reads(receipt: GiftReceipt, sheet: str) -> None:
    pdf = render_sheets([(receipt, FORMATS[sheet])]).pdf
    said = " ".join("\n".join(texts(pdf)).split())
    for words in ("Gift receipt", "#1042", "A gift for", "Maya Lindqvist", "2 × Moss stoneware mug", "SKU MUG-MOSS",
                  "To exchange it", "Write to us within 30 days.", "7-FERN"):  # fmt: skip
        assert words in said, words
    assert [code.text for code in zxingcpp.read_barcodes(drawn(pdf, dpi=300))] == ["FC-1042"]


def test_a_second_language_stands_beside_english(receipt: GiftReceipt) -> None:
    said = " ".join(texts(render_sheets([(replace(receipt, language="nl"), FORMATS["a5"])]).pdf)[0].split())
    assert "Gift receipt · Cadeaubon" in said
    assert "A gift for · Een cadeau voor" in said


def test_no_words_on_exchanging_leave_no_empty_box(receipt: GiftReceipt) -> None:
    assert "To exchange it" not in texts(render_sheets([(replace(receipt, exchange=" "), FORMATS["a6"])]).pdf)[0]


@settings(max_examples=30, deadline=2000)
@given(words=st.lists(st.text(max_size=400), min_size=6, max_size=6), sheet=st.sampled_from(SIZES))
def test_any_text_in_any_field_gives_a_pdf(words: list[str], sheet: str) -> None:
    line = GiftLine(words[0], 1, (words[1],), words[2])
    receipt = GiftReceipt(
        ShopHead(words[3]), words[0], words[1], words[2], words[3], (line,) * 3, words[4], words[5], "fr"
    )
    assert render_sheets([(receipt, FORMATS[sheet])]).pdf.startswith(b"%PDF")
