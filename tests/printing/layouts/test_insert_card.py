"""The insert card on paper."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from makerapp.printing.documents.common import ShopHead
from makerapp.printing.documents.insert_card import InsertCard
from makerapp.printing.render import render_sheets
from makerapp.printing.sheets import FORMATS
from makerapp.services.paperwork.kinds import FACTS, Kind
from tests.printing.pdfs import drawn, ink, texts

SIZES = FACTS[Kind.INSERT_CARD].formats


@pytest.fixture
def card(shop: ShopHead) -> InsertCard:
    care = (("Moss mug and Side plate", "Dishwasher is fine."), ("Walnut spoon", "Oil it now and then."))
    return InsertCard(shop, "1042", "Made to last", care, "FERN10", "For your next order:", "7-FERN")


def said(card: InsertCard, size: str) -> list[str]:
    return texts(render_sheets([(card, FORMATS[size])]).pdf)


@pytest.mark.parametrize("size", SIZES)
def test_everything_is_on_one_page_of_every_size(card: InsertCard, size: str) -> None:
    (page,) = said(card, size)
    for words in ("Made to last", "Moss mug and Side plate", "Dishwasher is fine.", "Walnut spoon",
                  "FERN10", "For your next order:", "7-FERN", "fernandclay.example"):  # fmt: skip
        assert words in page


@pytest.mark.parametrize("size", ["a6", "4x6in"])
def test_a_long_code_stays_on_one_line(card: InsertCard, size: str) -> None:
    code = "THANK-YOU-SO-MUCH-FOR-BUYING-BY-HAND-10"
    (page,) = said(replace(card, coupon_code=code), size)
    assert code in page.splitlines()


def test_each_part_stands_alone(card: InsertCard) -> None:
    assert "FERN10" in said(replace(card, care=(), heading=""), "a6")[0]
    (page,) = said(replace(card, coupon_code="", coupon_words="For your next order:"), "a6")
    assert "next order" not in page
    assert "Walnut spoon" in page


def test_much_care_goes_on_with_a_page_that_says_what_it_is(card: InsertCard) -> None:
    pages = said(replace(card, care=card.care * 20), "a6")
    assert len(pages) > 1
    assert "Made to last" in pages[1]
    assert "#1042" in pages[1]
    assert "FERN10" in pages[-1]


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.text(max_size=300), st.text(max_size=100), st.sampled_from(SIZES))
def test_any_text_gives_a_card(card: InsertCard, words: str, line: str, size: str) -> None:
    hostile = replace(card, heading=line, care=((line, words),), coupon_code=line, coupon_words=words)
    assert said(hostile, size)


@pytest.mark.parametrize("size", ["a4", "a6"])
def test_few_words_are_larger_than_many(card: InsertCard, size: str) -> None:
    def heading_height(each: InsertCard) -> int:
        page = drawn(render_sheets([(replace(each, shop=ShopHead("")), FORMATS[size])]).pdf, 0, 144)
        rows = [y for y in range(page.height) if ink(page.crop((0, y, page.width, y + 1)))]
        # Below the rule, which is as wide as the text, the heading begins.
        runs = [y for y in rows if y - 1 not in rows]
        return next(y for y in range(runs[1], page.height) if y not in rows) - runs[1]

    many = replace(card, care=tuple((f"Mug {at}", "Dishwasher is fine. " * 4) for at in range(16)))
    assert heading_height(replace(card, coupon_code="")) > heading_height(many)
