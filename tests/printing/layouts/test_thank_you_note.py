"""The thank-you note on paper: every size, every band, by hand, folded, long and hostile."""

from __future__ import annotations

import time
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from makerapp.printing.documents.note import ThankYouNote
from makerapp.printing.fonts import Weight, face_for, main_face
from makerapp.printing.render import render_sheets
from makerapp.printing.sheets import FORMATS
from makerapp.services.paperwork.kinds import FACTS, Kind
from tests.printing.conftest import picture
from tests.printing.pdfs import drawn, fonts, texts

SIZES = FACTS[Kind.THANK_YOU_NOTE].formats
LONG = ("Thank you for choosing something made by hand in our little workshop by the river. " * 6,) * 12


def pdf_of(note: ThankYouNote, size: str) -> bytes:
    return render_sheets([(note, FORMATS[size])]).pdf


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("band", ["logo", "name", "picture", "none"])
def test_all_words_are_on_every_size(note: ThankYouNote, size: str, band: str) -> None:
    shown = replace(note, band=band, picture=picture((800, 300)), code_word="7-FERN")
    said = " ".join(" ".join(texts(pdf_of(shown, size))).split())
    for words in ("Thank you, Maya!", "Your mugs were thrown by hand.", "Dishwasher is fine.", "Anna", "7-FERN"):
        assert words in said


@pytest.mark.parametrize("size", ["a6", "a4", "a5-folded"])
def test_words_by_hand_use_the_hand_and_others_where_it_has_no_letters(note: ThankYouNote, size: str) -> None:
    pdf = pdf_of(replace(note, heading="Thank you, Ελένη 王小明!", handwriting=True), size)
    named = {name.split("+")[-1] for name in fonts(pdf)}
    assert {"Caveat-SemiBold", "Caveat-Regular", "Inter-SemiBold", "WenQuanYiMicroHei-Thick"} <= named
    assert "Ελένη 王小明" in " ".join(texts(pdf))
    assert not any(name.startswith("Caveat") for name in fonts(pdf_of(note, size)))


def test_the_hand_has_latin_and_cyrillic() -> None:
    for weight in (Weight.HAND, Weight.HAND_SEMIBOLD):
        hand = main_face(weight)
        assert all(face_for(letter, weight) is hand for letter in "aŁżșЩд’–×")
        assert face_for("ם", weight) is not hand


def test_a_folded_card_has_the_band_outside_and_the_words_inside_at_the_right(note: ThankYouNote) -> None:
    pdf = pdf_of(note, "a5-folded")
    outside, inside = texts(pdf)
    assert "Your mugs" in inside
    assert "Your mugs" not in outside
    front = drawn(pdf, 0)
    wide, high = front.size
    assert front.getpixel((wide - 10, high // 2)) != (255, 255, 255)
    assert front.getpixel((10, 10)) == (255, 255, 255)
    left_half = drawn(pdf, 1).crop((0, 20, wide // 2 - 4, high - 20)).convert("L").getextrema()
    assert left_half == (255, 255)


def test_long_words_on_a_folded_card_begin_on_the_left_and_go_on(note: ThankYouNote) -> None:
    few, many = replace(note, body=LONG[:2]), replace(note, body=LONG)
    assert len(texts(pdf_of(few, "a5-folded"))) == 2
    assert len(texts(pdf_of(many, "a5-folded"))) > 2


def test_without_a_band_the_front_bears_the_heading_and_the_inside_does_not(note: ThankYouNote) -> None:
    outside, inside = texts(pdf_of(replace(note, band="none"), "a5-folded"))
    assert "Thank you, Maya!" in outside
    assert "Thank you, Maya!" not in inside


def test_a_longer_note_makes_the_band_lower_before_it_takes_a_page(note: ThankYouNote) -> None:
    def band_height(body: tuple[str, ...]) -> int:
        page = drawn(pdf_of(replace(note, body=body), "a6"))
        return next(y for y in range(page.height) if page.getpixel((2, y)) == (255, 255, 255))

    words = "Thank you for choosing something made by hand. "
    short, longer = band_height((words,)), band_height((words * 9,))
    assert short > longer > 0
    assert len(texts(pdf_of(replace(note, body=(words * 10,)), "a6"))) == 1


def test_the_signature_never_stands_alone_on_a_page(note: ThankYouNote) -> None:
    for count in range(8, 24):
        last = texts(pdf_of(replace(note, body=("Made by hand in our little workshop for you. " * 4,) * count), "a6"))[
            -1
        ]
        assert "workshop" in last


def test_a_picture_that_cannot_be_read_leaves_no_band(note: ThankYouNote) -> None:
    broken = drawn(pdf_of(replace(note, band="picture", picture=b"no picture"), "a6"))
    assert broken.getpixel((5, 5)) == (255, 255, 255)


def test_no_line_ends_with_a_word_alone(note: ThankYouNote) -> None:
    body = ("If anything isn't right, write to us and we will fix it.",)
    lines = texts(pdf_of(replace(note, body=body), "a6"))[0].splitlines()
    told = [line for line in lines if any(word in line for word in ("anything", "write", "fix"))]
    assert len(told) == 2
    assert min(map(len, told)) > 20


def test_four_notes_share_a_sheet(note: ThankYouNote) -> None:
    rendered = render_sheets([(replace(note, number=str(number)), FORMATS["a6-four-on-a4"]) for number in range(5)])
    assert rendered.pages == ((0,), (0,), (0,), (0,), (1,))


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.text(max_size=400), st.text(max_size=120), st.sampled_from(SIZES), st.booleans())
def test_any_text_gives_a_page(note: ThankYouNote, body: str, line: str, size: str, by_hand: bool) -> None:
    hostile = replace(note, heading=line, body=tuple(body.split("\n")), signature=line, handwriting=by_hand)
    assert pdf_of(hostile, size).startswith(b"%PDF")


def test_a_very_long_text_takes_time_by_its_length(note: ThankYouNote) -> None:
    start = time.perf_counter()
    pdf_of(replace(note, heading="W" * 100_000, body=("word " * 40_000, "x" * 100_000), signature="s" * 100_000), "a6")
    assert time.perf_counter() - start < 5
