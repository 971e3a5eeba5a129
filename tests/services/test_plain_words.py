"""Plain words find what they mean, and rank what is meant most first."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from makerapp.services.plain_words import score, typed_words


def rate(text: str, title: str, also: str = "") -> int:
    return score(typed_words(text), title, also)


@pytest.mark.parametrize(
    ("text", "title", "also"),
    [
        ("pack", "To pack", ""),
        ("how do I print a slip", "Print slip…", ""),
        ("printing slips", "Print slip…", ""),
        ("lgoo", "Logo", ""),
        ("carier", "Usual carrier", ""),
        ("holiday", "Closed days", "vacation holiday"),
        ("LOGO", "Shop & logo", ""),
        ("größe", "Grosse Schrift", ""),
        ("pack several orders quickly", "How do I pack several orders at once?", ""),
        ("how", "How do orders get in?", ""),
    ],
)
def test_fits(text: str, title: str, also: str) -> None:
    assert rate(text, title, also) > 0


@pytest.mark.parametrize(
    ("text", "title"),
    [("xyz", "Backup"), ("print logo", "Logo"), ("tax", "Text size"), ("", "Logo"), ("map", "Make list")],
)
def test_fits_not(text: str, title: str) -> None:
    assert rate(text, title) == 0


def test_what_it_is_called_counts_more_than_what_it_is_also_called() -> None:
    assert rate("logo", "Logo") > rate("logo", "Style", "band logo") > 0
    assert rate("pack", "To pack") > rate("pack", "Packing slip") > 0
    assert rate("prin", "Print slip") > rate("prin", "Usual printer of slips")
    assert rate("paper", "Paper") > rate("papre", "Paper") > 0


@given(st.text(max_size=40), st.text(max_size=40), st.text(max_size=40))
def test_any_text_can_be_asked_and_never_rates_below_nothing(text: str, title: str, also: str) -> None:
    assert rate(text, title, also) >= 0


@given(st.from_regex(r"[a-z]{3,12}( [a-z]{3,12}){0,4}", fullmatch=True))
def test_every_title_is_found_by_itself(title: str) -> None:
    assert rate(title, title) > 0
