"""Where pages lie: always inside the desk, groups below each other, found again by height."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QSize

from makerapp.ui.printing.page_places import EDGE, PagePlaces

A4, LABEL = (595.0, 842.0), (176.0, 283.0)
ROOM = QSize(848, 620)


def test_two_papers_of_an_order_stand_side_by_side_and_the_next_order_below() -> None:
    places = PagePlaces([A4] * 5, [2, 2, 1])
    places.lay_out(places.fitting(ROOM), ROOM)
    slip, note, second, _, third = places.places
    assert slip.top() == note.top() == EDGE
    assert slip.right() < note.left()
    assert second.top() > slip.bottom()
    assert third.top() > second.bottom()
    assert places.row_top(3) == places.row_top(2) == second.top()
    assert places.nearest(second.top() + 5) == 2
    assert places.nearest(10**9) == 4


def test_what_fits_needs_no_scroll_bar() -> None:
    for wide in range(400, 1400, 7):
        room = QSize(wide, 700)
        places = PagePlaces([A4, A4], [2])
        places.lay_out(places.fitting(room), room)
        assert places.size.width() <= wide
        assert places.size.height() <= 700


def test_an_empty_desk() -> None:
    places = PagePlaces((), ())
    places.lay_out(places.fitting(ROOM), ROOM)
    assert list(places.between(0, 1000)) == []
    assert places.fitting(ROOM) == 1.0


@given(
    groups=st.lists(st.integers(1, 6), min_size=1, max_size=40),
    scale=st.floats(0.1, 4),
    wide=st.integers(60, 2000),
    high=st.integers(60, 1500),
    sizes=st.lists(st.sampled_from([A4, LABEL, (842.0, 595.0)]), min_size=1, max_size=5),
)
def test_pages_never_overlap_and_are_found_where_they_lie(
    groups: list[int], scale: float, wide: int, high: int, sizes: list[tuple[float, float]]
) -> None:
    count = sum(groups)
    room = QSize(wide, high)
    places = PagePlaces([sizes[at % len(sizes)] for at in range(count)], groups)
    places.lay_out(scale, room)
    assert len(places.places) == count
    for at, place in enumerate(places.places):
        assert at in places.between(place.top(), place.top() + 1)
        assert place.left() >= EDGE
        assert at not in places.between(place.bottom() + 200 * 10**6, place.bottom() + 201 * 10**6)
        if at:
            assert not place.intersects(places.places[at - 1])
    assert list(places.between(-1, 10**9)) == list(range(count))


def test_small_labels_of_one_order_fill_the_row() -> None:
    places = PagePlaces([LABEL] * 6, [6])
    places.lay_out(1.0, ROOM)
    assert places.places[0].top() == places.places[2].top()
    assert places.places[3].top() > places.places[2].top()
    assert places.places[3].left() == places.places[0].left()
    assert places.fitting(ROOM) == pytest.approx((620 - 2 * EDGE) / LABEL[1])
