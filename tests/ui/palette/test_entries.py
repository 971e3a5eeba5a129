"""Which lines of the palette fit, and in which order."""

from __future__ import annotations

from makerapp.ui.palette.entries import Entry, Kind, fitting


def entry(kind: Kind, title: str, also: str = "", **more: object) -> Entry:
    return Entry(kind, title, "package", list, also, **more)


LINES = [
    entry(Kind.DO, "Print slip…", about="#1042 – Maya Lindqvist"),
    entry(Kind.GO_TO, "To pack", lift=12, is_first=True),
    entry(Kind.SETTING, "Packing slip", "print"),
    entry(Kind.SETTING, "Logo", "picture brand"),
    entry(Kind.HELP, "How do I pack several orders at once?"),
]


def titles(text: str) -> list[str]:
    return [each.title for each in fitting(LINES, text)]


def test_nothing_typed_shows_what_one_begins_with() -> None:
    assert titles("") == ["To pack"]
    assert titles("   ") == ["To pack"]


def test_a_page_stands_first_and_whole_words_before_beginnings() -> None:
    assert titles("pack") == ["To pack", "How do I pack several orders at once?", "Packing slip"]


def test_the_order_an_action_is_about_finds_it() -> None:
    assert titles("print maya") == ["Print slip…"]


def test_beside_a_good_hit_what_is_only_like_it_is_left_out() -> None:
    assert titles("logo") == ["Logo"]
    assert titles("lgoo") == ["Logo"]


def test_dots_that_tell_of_a_question_stay_at_the_end() -> None:
    assert LINES[0].shown == "Print slip #1042 – Maya Lindqvist…"
    assert LINES[3].shown == "Logo"


def test_no_kind_crowds_out_the_others() -> None:
    many = [entry(Kind.SETTING, f"Paper {n}") for n in range(30)]
    found = fitting([*many, entry(Kind.HELP, "Paper")], "paper")
    assert len(found) == 6
    assert found[0].kind is Kind.HELP or Kind.HELP in {each.kind for each in found}
