"""Bars: what they say, how they are chosen, what is painted of them."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from makerapp.ui.theme import THEME
from makerapp.ui.widgets import bar_chart
from makerapp.ui.widgets import chart as charts
from makerapp.ui.widgets.bar_chart import SERIES, TONES, Bar, BarChart, Legend, Part, one_part

WEEK = (("Late", 2, "danger"), ("Today", 3, "warn"), ("Sat", 1, "bar"), ("Sun", 0, "bar"))


def week() -> list[Bar]:
    return [one_part(name, value, str(value or ""), f"{name}: {value} orders", tone) for name, value, tone in WEEK]


@pytest.fixture
def chart(qtbot: QtBot) -> BarChart:
    made = BarChart("Ship-by dates this week", least_top=3)
    qtbot.addWidget(made)
    made.show_bars(week())
    made.resize(320, 148)
    made.show()
    return made


def columns(chart: BarChart, token: str) -> list[int]:
    """How many pixels of a color stand in the middle of each column: how high its bar is."""
    image: QImage = chart.grab().toImage()
    wanted = QColor(THEME.hex(token)).rgb()
    middles = [round(chart.bar_rect(number).center().x()) for number in range(len(chart.bars))]
    return [sum(image.pixel(x, y) == wanted for y in range(image.height())) for x in middles]


def test_bars_are_as_high_as_their_values_and_bear_their_tones(chart: BarChart) -> None:
    late, today = columns(chart, "bar_danger")[0], columns(chart, "bar_warn")[1]
    usual = columns(chart, "bar")
    assert late / today == pytest.approx(2 / 3, abs=0.05)
    assert usual[2] / today == pytest.approx(1 / 3, abs=0.05)
    assert usual[3] == 0


def test_a_single_order_is_no_tower(chart: BarChart) -> None:
    chart.show_bars([one_part("Sat", 1, "1", "Saturday: 1 order")])
    assert 0 < columns(chart, "bar")[0] < chart.height() / 3


def test_parts_stand_on_one_another(chart: BarChart) -> None:
    chart.show_bars([Bar("Nov", tuple(Part(5, tone) for tone in SERIES), "25", "November: 25 orders")])
    heights = [columns(chart, TONES[tone])[0] for tone in SERIES]
    assert max(heights) - min(heights) <= 2
    assert min(heights) > 10


def test_what_is_less_than_nothing_is_a_mark(chart: BarChart) -> None:
    chart.show_bars([one_part("Nov", -500, "−£5.00", "November: −£5.00")])
    assert columns(chart, "bar_danger") == [3]


def test_one_sentence_says_all_values(chart: BarChart) -> None:
    assert chart.accessibleName() == "Ship-by dates this week"
    assert chart.accessibleDescription() == "Late: 2 orders; Today: 3 orders; Sat: 1 orders; Sun: 0 orders"


def test_a_click_chooses_and_opens(chart: BarChart, qtbot: QtBot) -> None:
    chosen: list[int] = []
    opened: list[int] = []
    chart.chosen.connect(chosen.append)
    chart.opened.connect(opened.append)
    qtbot.mouseClick(chart, Qt.MouseButton.LeftButton, pos=chart.bar_rect(1).center().toPoint())
    assert (chosen, opened, chart.current) == ([1], [1], 1)
    # Pressed here and let go elsewhere opens nothing.
    qtbot.mousePress(chart, Qt.MouseButton.LeftButton, pos=chart.bar_rect(2).center().toPoint())
    qtbot.mouseRelease(chart, Qt.MouseButton.LeftButton, pos=QPoint(-20, 10))
    assert (chosen, opened) == ([1, 2], [1])


def test_keys_go_from_bar_to_bar(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    heard: list[str] = []
    monkeypatch.setattr(charts, "announce", lambda _chart, said: heard.append(said))
    window = QWidget()
    qtbot.addWidget(window)
    before, chart = QLineEdit(window), BarChart("Week", window)
    column = QVBoxLayout(window)
    column.addWidget(before)
    column.addWidget(chart)
    chart.show_bars(week())
    opened: list[int] = []
    chart.opened.connect(opened.append)
    window.show()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is before)
    qtbot.keyClick(before, Qt.Key.Key_Tab)
    assert chart.current == 0
    for key in (
        Qt.Key.Key_Left,
        Qt.Key.Key_Right,
        Qt.Key.Key_End,
        Qt.Key.Key_Right,
        Qt.Key.Key_Home,
        Qt.Key.Key_Return,
    ):
        qtbot.keyClick(chart, key)
    assert heard == ["Late: 2 orders", "Today: 3 orders", "Sun: 0 orders", "Late: 2 orders"]
    assert opened == [0]
    qtbot.keyClick(chart, Qt.Key.Key_Backtab)
    assert chart.current is None


def test_the_chosen_one_stays_where_it_is_kept(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    chart, after = BarChart("Months", window, keeps_choice=True), QLineEdit(window)
    chart.show_bars(week(), 2)
    window.show()
    chart.setFocus()
    after.setFocus()
    assert chart.current == 2


def test_new_figures_keep_the_place_of_the_keyboard(chart: BarChart, qtbot: QtBot) -> None:
    chart.setFocus()
    qtbot.waitUntil(chart.hasFocus)
    for _ in range(2):
        qtbot.keyClick(chart, Qt.Key.Key_Right)
    chart.show_bars(week())
    assert chart.current == 1
    chart.show_bars(week()[:1])
    assert chart.current is None


def test_too_many_names_and_values_are_thinned_out(chart: BarChart) -> None:
    bars = [one_part(f"Month {number}", number, f"£{number * 1000:,}.00", "") for number in range(40)]
    chart.show_bars(bars, 7)
    names = bar_chart.QFontMetricsF(THEME.font("label"))
    told = chart._told_names(names)
    assert 39 in told
    assert len(told) * names.horizontalAdvance("Month 39") < chart.width()
    assert chart._told_values(names) == {7}
    chart.clearFocus()
    chart.show_bars(bars)
    assert chart._told_values(names) == {39}
    chart.grab()


def test_nothing_to_show_paints_nothing(chart: BarChart) -> None:
    chart.show_bars([])
    image = chart.grab().toImage()
    assert len({image.pixel(x, y) for x in range(0, 320, 7) for y in range(0, 148, 7)}) == 1


def test_a_legend_names_its_tone(qtbot: QtBot) -> None:
    legend = Legend("Pending", "soft")
    qtbot.addWidget(legend)
    legend.show()
    assert legend.word == "Pending"
    image = legend.grab().toImage()
    found = {QColor(image.pixel(x, y)).name() for x in range(14) for y in range(image.height())}
    assert THEME.hex("accent_tint2").lower() in found
