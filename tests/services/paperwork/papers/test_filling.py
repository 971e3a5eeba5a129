"""Words in brackets, filled in."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from makerapp.services import shop
from makerapp.services.fulfillment import reload
from makerapp.services.paperwork.papers.filling import fill_in, short_title, unknown_placeholders, unknown_places


def test_every_word_is_filled_in_however_it_is_written(make_order: Callable[..., int]) -> None:
    shop.save_profile(name="Fern & Clay", maker_name="Anna")
    detail = reload(make_order(("Moss mug", 2), ("Side plate", 1)))
    text = "[first name] [ITEMS] [Order number] [ Shop name ] [Your name] [Unknown]"
    filled = fill_in(text, detail)
    assert filled == f"Rosa Moss mug and Side plate {detail.row.number} Fern & Clay Anna [Unknown]"
    assert fill_in("[First name]", detail, reader="Jonas Weber") == "Jonas"


def test_many_items_are_summed_up_and_one_thing_is_said_once(make_order: Callable[..., int]) -> None:
    four = reload(make_order(("Mug", 1), ("Plate", 1), ("Bowl", 1), ("Vase", 2)))
    assert fill_in("[Items]", four) == "Mug, Plate and 2 more"
    assert fill_in("[Items]", reload(make_order(("Mug", 1), ("Mug", 1)))) == "Mug"


@pytest.mark.parametrize(
    ("title", "short"),
    [
        ("Side plate, indigo", "Side plate, indigo"),
        ("Personalized Stoneware Mug, Handmade Pottery Gift for Her, Coffee Lover", "Personalized Stoneware Mug"),
        ("Hand thrown mug | pottery | ceramic | gift for mom | tea", "Hand thrown mug"),
        ("Bud vase - a very tall one for dried flowers and grasses", "Bud vase"),
        ("Stoneware" * 6, "Stoneware" * 6),
        ("  Moss \n mug ", "Moss mug"),
    ],
)  # fmt: skip
def test_titles_as_people_say_them(title: str, short: str) -> None:
    assert short_title(title) == short


def test_unknown_words_and_where_they_stand() -> None:
    text = "[Frist name], your [Items] and [glaze] and [Frist name]"
    assert unknown_placeholders(text) == ("[Frist name]", "[glaze]")
    assert [text[start:end] for start, end in unknown_places(text)] == ["[Frist name]", "[glaze]", "[Frist name]"]
    assert unknown_placeholders("[] [two\nlines] [First name]") == ()


@given(st.text(max_size=300))
def test_any_text_is_taken(text: str) -> None:
    for start, end in unknown_places(text):
        assert text[start] == "["
        assert text[end - 1] == "]"
    assert len(short_title(text)) <= len(text)
