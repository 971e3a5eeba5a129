"""What papers say in two languages."""

from __future__ import annotations

import string

import pytest

from makerapp.printing.phrases import LANGUAGES, PHRASES, language_of, phrase


def test_english_alone_beside_another_and_where_both_are_the_same() -> None:
    assert phrase("Packing slip") == "Packing slip"
    assert phrase("Packing slip", "de") == "Packing slip · Lieferschein"
    assert phrase("Total", "fr") == "Total"
    assert phrase("Own words", "de") == "Own words"
    assert phrase("Packing slip", "xx") == "Packing slip"
    assert phrase("Page {page} of {pages}", "it", page=1, pages=3) == "Page 1 of 3 · Pagina 1 di 3"


@pytest.mark.parametrize("text", PHRASES)
def test_every_phrase_is_whole_in_every_language(text: str) -> None:
    def holes(words: str) -> set[str | None]:
        return {name for _text, name, _spec, _conversion in string.Formatter().parse(words)} - {None}

    assert len(PHRASES[text]) == len(LANGUAGES)
    for other in PHRASES[text]:
        assert other.strip() == other != ""
        assert holes(other) == holes(text)


@pytest.mark.parametrize(
    ("country", "language"),
    [("DE", "de"), ("at", "de"), ("FR", "fr"), ("MX", "es"), ("IT", "it"), ("NL", "nl"), ("GB", ""), ("US", ""),
     ("CH", ""), ("BE", ""), ("CA", ""), ("", "")],
)  # fmt: skip
def test_the_language_of_a_country_where_there_is_one(country: str, language: str) -> None:
    assert language_of(country) == language
