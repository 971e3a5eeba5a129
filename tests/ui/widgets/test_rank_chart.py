"""A ranking: its bars, its keys, names of any length."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from makerapp.ui.theme import THEME
from makerapp.ui.widgets.rank_chart import Rank, RankChart

NAMES = ("Mug", "Bowl", "Plate" * 60)


def ranks() -> list[Rank]:
    values = (40, 20, 1)
    return [Rank(name, value, f"× {value}", f"{name}: {value}") for name, value in zip(NAMES, values, strict=True)]


@pytest.fixture
def chart(qtbot: QtBot) -> RankChart:
    made = RankChart("What sells")
    qtbot.addWidget(made)
    made.show_ranks(ranks())
    made.resize(500, made.sizeHint().height())
    made.show()
    return made


def lengths(chart: RankChart) -> list[int]:
    """How long the bar of each line is, in pixels."""
    image = chart.grab().toImage()
    wanted = QColor(THEME.hex("bar")).rgb()
    found = []
    for number in range(len(chart.ranks)):
        rect = chart.bar_rect(number).toRect()
        rows = range(rect.top(), rect.bottom())
        found.append(max(sum(image.pixel(x, y) == wanted for x in range(44, image.width())) for y in rows))
    return found


def test_bars_are_as_long_as_their_values(chart: RankChart) -> None:
    longest, half, least = lengths(chart)
    assert half / longest == pytest.approx(0.5, abs=0.03)
    assert 0 < least < longest / 10


def test_one_sentence_says_all_and_up_and_down_go_through(chart: RankChart, qtbot: QtBot) -> None:
    assert chart.accessibleDescription().startswith("Mug: 40; Bowl: 20; Plate")
    chosen: list[int] = []
    chart.chosen.connect(chosen.append)
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_End, Qt.Key.Key_Down):
        qtbot.keyClick(chart, key)
    assert chosen == [0, 1, 0, 2]
    qtbot.mouseClick(chart, Qt.MouseButton.LeftButton, pos=chart.bar_rect(1).center().toPoint())
    assert chart.current == 1


def test_a_long_name_widens_nothing(chart: RankChart) -> None:
    assert chart.minimumSizeHint().width() <= 200
    chart.show_ranks([])
    assert lengths(chart) == []
