"""The notes of the shop: what ships, what is kept, what the setting refuses."""

from __future__ import annotations

from dataclasses import replace

import pytest

from makerapp.services import preferences
from makerapp.services.paperwork.papers import filling, note_templates
from makerapp.services.paperwork.papers.note_templates import RULE_WORDS, SETTING, SHIPPED, NoteTemplate


@pytest.mark.parametrize("each", SHIPPED.values(), ids=lambda each: each.id)
def test_what_ships_is_complete_and_fills_in_whole(each: NoteTemplate) -> None:
    assert each.name
    assert each.heading
    assert each.body
    for text in (each.heading, each.body, each.signature):
        assert filling.unknown_placeholders(text) == ()
    if each.rule == "gift":
        assert not {"thank", "order", "bought", "price"} & set(f"{each.heading} {each.body}".casefold().split())


def test_there_is_a_note_for_every_rule_and_no_two_say_the_same() -> None:
    assert {each.rule for each in SHIPPED.values()} == set(RULE_WORDS)
    assert len({each.words for each in SHIPPED.values()}) == len(SHIPPED)
    assert sum(each.rule == "repeat" for each in SHIPPED.values()) == 2


def test_only_what_differs_is_kept(data_folder: object) -> None:
    note_templates.change("late", heading="Sorry!", handwriting=True)
    kept = preferences.get(SETTING)
    assert kept[5] == {"id": "late", "heading": "Sorry!", "handwriting": True}
    assert kept[0] == {"id": "first"}
    found = note_templates.template("late")
    assert found == replace(SHIPPED["late"], heading="Sorry!", handwriting=True)
    note_templates.change("gone", heading="Nobody reads this")
    assert preferences.get(SETTING) == kept


def test_own_notes_come_back_as_they_were(data_folder: object) -> None:
    own = NoteTemplate("own-1", "Fair", "any", "Hello!", "We met at the fair.", "Anna", "picture", "ab.png", True)
    note_templates.put([own, SHIPPED["gift"]])
    assert note_templates.templates() == (own, SHIPPED["gift"])
    assert note_templates.new_id([own]) == "own-2"


def test_digest_of_words_knows_no_spaces() -> None:
    one = NoteTemplate("a", heading="Hello", body="you  there\n")
    assert one.words == NoteTemplate("b", heading="Hello ", body="you there").words
    assert one.words != NoteTemplate("b", heading="Hello", body="you").words


@pytest.mark.parametrize(
    "wrong",
    [
        [], [{"id": ""}], [{"heading": "no id"}], [{"id": "a"}, {"id": "a"}], [{"id": "a", "rule": "birthday"}],
        [{"id": "a", "band": "video"}], [{"id": "a", "handwriting": 1}], [{"id": "a", "price": "1"}], "first",
        [{"id": str(number)} for number in range(31)], [{"id": "a", "body": "x" * 5001}],
    ],
)  # fmt: skip
def test_the_setting_refuses_what_is_no_list_of_notes(data_folder: object, wrong: object) -> None:
    with pytest.raises(ValueError, match="does not accept"):
        preferences.put(SETTING, wrong)
