"""What empty lists say: the table of UX section 6.9, word by word, and a sentence for every filter."""

from __future__ import annotations

import pytest

from makerapp.models.list_rows import Filter, View, ViewCount
from makerapp.ui.orders import empty_words

_NONE = dict.fromkeys(View, ViewCount(0, 0, 0))
_SOME = {
    **_NONE,
    View.TO_CONFIRM: ViewCount(3, 0, 0),
    View.TO_MAKE: ViewCount(6, 0, 0),
    View.TO_PACK: ViewCount(8, 0, 0),
    View.ON_THE_WAY: ViewCount(5, 0, 0),
    View.ALL: ViewCount(22, 0, 0),
}


@pytest.mark.parametrize(
    ("view", "title", "line", "button"),
    [
        (View.TO_CONFIRM, "No new orders", "New orders appear here first.", "Bring in orders"),
        (View.TO_MAKE, "Nothing to make", "Confirm an order and its items show up here.", "Open To confirm (3)"),
        (
            View.TO_PACK,
            "Nothing to pack",
            "When everything in an order is made, it comes here.",
            "Open To make (6)",
        ),
        (View.ON_THE_WAY, "No parcels on the way", "", "Open To pack (8)"),
        (View.DELIVERED, "Nothing here yet", "", "Open On the way (5)"),
        (View.CANCELLED, "Nothing here yet", "", "Open All orders (22)"),
    ],
)
def test_an_empty_view_says_why_and_what_now(view: View, title: str, line: str, button: str) -> None:
    said = empty_words.of_view(view, _SOME)
    assert (said.title, said.line, said.button) == (title, line, button)


def test_where_the_nearest_view_is_empty_the_one_before_it_is_offered() -> None:
    counts = {**_NONE, View.TO_CONFIRM: ViewCount(3, 0, 0)}
    for view in (View.TO_PACK, View.ON_THE_WAY, View.DELIVERED):
        assert empty_words.of_view(view, counts).button == "Open To confirm (3)"


def test_every_empty_view_has_a_button() -> None:
    assert {empty_words.of_view(view, _NONE).button for view in View} == {"Bring in orders"}


def test_orders_on_hold_are_named() -> None:
    counts = {**_NONE, View.TO_PACK: ViewCount(0, 0, 0, held=2)}
    assert empty_words.of_view(View.TO_PACK, counts).line == "2 orders are on hold."


def test_one_filter_has_a_sentence_of_its_own() -> None:
    said = empty_words.of_filter(View.TO_PACK, {Filter.LATE}, 8)
    assert (said.title, said.line, said.button) == ("No late orders in To pack", "Good.", "Show all 8")
    titles = {empty_words.of_filter(View.TO_PACK, {each}, 8).title for each in Filter}
    assert len(titles) == len(Filter)
    assert all("To pack" in title and "{" not in title for title in titles)


def test_several_filters_or_a_channel_beside_one() -> None:
    both = empty_words.of_filter(View.ALL, {Filter.LATE, Filter.GIFT}, 40)
    assert (both.title, both.line) == ("No order in All orders fits these filters", "")
    assert empty_words.of_filter(View.ALL, {Filter.LATE}, 40, by_channel=True).title == both.title


def test_a_search() -> None:
    said = empty_words.of_search("lindq 77")
    assert (said.title, said.line, said.button) == (
        "No order matches “lindq 77”",
        "Try a name, an order number or a postcode.",
        "Clear search",
    )
