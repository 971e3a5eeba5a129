from __future__ import annotations

from makerapp.printing.paper import Paper
from makerapp.printing.sheets import FORMATS
from makerapp.services.paperwork.format_words import format_words, paper_words
from makerapp.services.paperwork.kinds import FACTS


def test_sheets_are_said_as_they_are_bought() -> None:
    assert format_words("a5-two-on-a4") == "A5, two per A4 sheet"
    assert format_words("labels-a4-3x7") == "A4, 21 labels of 63.5 × 38.1 mm"
    assert format_words("labels-letter-3x10") == "US Letter, 30 labels of 2.625 × 1 in"
    assert paper_words(Paper.INCH_4X6) == format_words("4x6in") == "4 × 6 in"


def test_every_sheet_has_words_of_its_own() -> None:
    words = [format_words(key) for key in FORMATS]
    assert len(set(words)) == len(FORMATS)
    assert not set(words) & set(FORMATS)
    assert all(key in FORMATS for facts in FACTS.values() for key in facts.formats)


def test_a_sheet_of_another_day_stays_readable() -> None:
    assert format_words("a3-poster") == "a3-poster"
