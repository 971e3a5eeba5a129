"""Lists with a name of their own: kept whole, names told apart, what is no longer known left out."""

from __future__ import annotations

import pytest

from makerapp.errors import Refused
from makerapp.models.list_rows import Filter, Sort, View
from makerapp.paths import DataFolder
from makerapp.services import preferences, saved_views
from makerapp.services.saved_views import LONGEST_NAME, MOST, SavedView

GIFTS = SavedView("", "", View.TO_PACK, frozenset({Filter.GIFT, Filter.LATE}), "etsy", Sort.TOTAL, True)


def test_a_list_comes_back_as_it_was_kept(data_folder: DataFolder) -> None:
    made = saved_views.save("  Gifts   for today ", GIFTS)
    assert made.name == "Gifts for today"
    assert saved_views.all_views() == (made,)
    assert saved_views.find(made.key) == made
    assert (made.view, made.filters, made.channel, made.sort, made.descending) == (
        GIFTS.view, GIFTS.filters, "etsy", Sort.TOTAL, True
    )  # fmt: skip


def test_renaming_changing_and_deleting_touch_only_their_own(data_folder: DataFolder) -> None:
    first, second = saved_views.save("First", GIFTS), saved_views.save("Second", GIFTS)
    saved_views.rename(first.key, "Gifts")
    saved_views.change(first.key, SavedView("", "", View.ALL, frozenset({Filter.NOTE})))
    changed = saved_views.find(first.key)
    assert changed is not None
    assert (changed.name, changed.view, changed.filters, changed.channel) == (
        "Gifts", View.TO_PACK, frozenset({Filter.NOTE}), ""
    )  # fmt: skip
    before = saved_views.all_views()
    saved_views.delete(first.key)
    assert saved_views.all_views() == (second,)
    saved_views.put_all(before)
    assert saved_views.all_views() == before


@pytest.mark.parametrize("name", ["", "   ", "gifts", "x" * (LONGEST_NAME + 1)])
def test_a_name_that_can_t_be_is_refused(data_folder: DataFolder, name: str) -> None:
    saved_views.save("Gifts", GIFTS)
    with pytest.raises(Refused):
        saved_views.save(name, GIFTS)
    assert len(saved_views.all_views()) == 1


def test_a_list_may_keep_its_name_when_it_is_renamed(data_folder: DataFolder) -> None:
    made = saved_views.save("Gifts", GIFTS)
    saved_views.rename(made.key, "GIFTS")
    assert [each.name for each in saved_views.all_views()] == ["GIFTS"]


def test_there_are_no_more_than_the_sidebar_has_room_for(data_folder: DataFolder) -> None:
    for number in range(MOST):
        saved_views.save(f"List {number}", GIFTS)
    with pytest.raises(Refused, match="already"):
        saved_views.save("One more", GIFTS)


def test_what_another_version_knows_alone_is_left_out(data_folder: DataFolder) -> None:
    made = saved_views.save("Gifts", GIFTS)
    kept = preferences.get("saved_views")
    strange = {**kept[0], "key": "other", "filters": ["from_the_future"]}
    preferences.put("saved_views", [strange, *kept, {**kept[0], "key": "third", "view": "nowhere"}])
    assert saved_views.all_views() == (made,)
