"""A weight, typed as people type it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from makerapp.services.parcels import HEAVIEST
from makerapp.services.words import weight_words
from makerapp.ui.fulfillment.pick_row import note_icon
from makerapp.ui.fulfillment.weight_field import parse_weight


@pytest.mark.parametrize(
    ("text", "grams"),
    [
        ("", None), ("  ", None), ("850", 850), ("850 g", 850), ("1.2 kg", 1200), ("1,25KG", 1250), ("12 oz", 340),
        ("1lb", 454), ("1000 kg", 1_000_000),
    ],
)  # fmt: skip
def test_a_weight_in_grams(text: str, grams: int | None) -> None:
    assert parse_weight(text) == grams


@pytest.mark.parametrize("text", ["heavy", "0", "-5", "1.2.3 kg", "5 st", "1001 kg", "1,200,0 g", "٥٥٥x"])
def test_no_weight(text: str) -> None:
    with pytest.raises(ValueError, match="weigh"):
        parse_weight(text)


@given(st.integers(1, HEAVIEST))
def test_what_is_shown_is_read_back(grams: int) -> None:
    assert parse_weight(weight_words(grams)) == grams


@pytest.mark.parametrize(
    ("note", "icon"), [("Fragile", "wine"), ("Keep dry", "umbrella"), ("Card between plates", "package")]
)
def test_the_sign_beside_a_packing_note(note: str, icon: str) -> None:
    assert note_icon(note) == icon
