from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPalette
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from makerapp.ui.theme import THEME, Density, Scheme
from makerapp.ui.theme import theme as theme_module
from makerapp.ui.theme.gallery import build
from makerapp.ui.theme.metrics import TYPE_ROLES
from makerapp.ui.widgets.elided_label import PlainLabel


def test_inter_is_loaded_in_three_weights() -> None:
    assert THEME.font("body").family() == "Inter"
    widths = {
        role: QFontMetrics(THEME.font(role)).horizontalAdvance("Stoneware") for role in ("body", "medium", "strong")
    }
    assert widths["body"] < widths["medium"] < widths["strong"]


def test_figures_in_columns_are_equally_wide() -> None:
    metrics = QFontMetrics(THEME.font("money"))
    assert metrics.horizontalAdvance("1111") == metrics.horizontalAdvance("8888")
    plain = QFontMetrics(THEME.font("body"))
    assert plain.horizontalAdvance("1111") < plain.horizontalAdvance("8888")


def test_fonts_and_colors_are_copies() -> None:
    THEME.font("body").setPixelSize(99)
    THEME.color("text").setAlpha(0)
    assert THEME.font("body").pixelSize() == 14
    assert THEME.color("text").alpha() == 255


def test_apply_dresses_the_application(look: QApplication, qtbot: QtBot) -> None:
    with qtbot.waitSignal(THEME.changed):
        THEME.apply(look, scheme="dark", density="touch", text_percent=115)
    assert THEME.dark
    assert THEME.density is Density.TOUCH
    assert look.palette().color(QPalette.ColorRole.Window) == QColor("#161513")
    assert "#1F1E1B" in look.styleSheet()
    assert THEME.metric("control") == 55
    assert look.font().pixelSize() == 16
    THEME.apply(look, scheme="light")
    assert THEME.metric("control") == 55, "what is not named stays"
    assert "#1F1E1B" not in look.styleSheet()


def test_high_contrast_is_used_everywhere(look: QApplication) -> None:
    THEME.apply(look, high_contrast=True)
    assert THEME.hex("border") == THEME.hex("border_ctl")
    assert THEME.hex("text2") == THEME.hex("text")


@pytest.mark.parametrize(
    ("said", "expected"), [(Qt.ColorScheme.Dark, Scheme.DARK), (Qt.ColorScheme.Light, Scheme.LIGHT)]
)
def test_system_setting_follows_the_system(
    look: QApplication, monkeypatch: pytest.MonkeyPatch, said: Qt.ColorScheme, expected: Scheme
) -> None:
    class Hints:
        def colorScheme(self) -> Qt.ColorScheme:
            return said

    class App:
        def styleHints(self) -> Hints:
            return Hints()

    assert theme_module._decide_scheme("system", App()) is expected  # type: ignore[arg-type]
    assert theme_module._decide_scheme("dark", App()) is Scheme.DARK  # type: ignore[arg-type]


def test_system_font_is_offered(look: QApplication) -> None:
    THEME.apply(look, system_font=True)
    assert THEME.font("body").family() != "Inter"
    THEME.apply(look, system_font=False)
    assert THEME.font("body").family() == "Inter"


@pytest.mark.parametrize("role", list(TYPE_ROLES))
def test_roles_have_their_weight(role: str) -> None:
    assert THEME.font(role).weight() == QFont.Weight(TYPE_ROLES[role].weight)


def shown_board(qtbot: QtBot) -> QWidget:
    """The gallery without the labels that print a color value, which are meant to differ."""
    board = build()
    qtbot.addWidget(board)
    for label in board.findChildren(PlainLabel):
        if label.text().startswith("#"):
            label.setText("#")
    board.resize(1500, 1200)
    board.show()
    settle(board)
    return board


def settle(board: QWidget) -> None:
    """Until its size stays as it is: a text edit drops its scroll bar only when it has seen its own size."""
    still = 0
    while still < 3:
        before = board.size()
        QApplication.processEvents()
        still = still + 1 if board.size() == before else 0


def test_no_color_of_the_other_theme_stays(look: QApplication, qtbot: QtBot) -> None:
    """The whole gallery, switched while it is shown, looks as if it had been made in the new theme."""
    board = shown_board(qtbot)
    board.grab()
    THEME.apply(look, scheme="dark")
    settle(board)
    switched = board.grab().toImage()
    fresh = shown_board(qtbot).grab().toImage()
    assert switched.size() == fresh.size()
    places = [(x, y) for y in range(0, fresh.height(), 2) for x in range(0, fresh.width(), 2)]
    assert [at for at in places if switched.pixel(*at) != fresh.pixel(*at)][:5] == []


@pytest.mark.parametrize("scheme", list(Scheme))
@pytest.mark.parametrize("high_contrast", [False, True])
def test_an_empty_field_to_choose_or_type_in_has_the_words_of_other_fields(
    look: QApplication, qtbot: QtBot, scheme: Scheme, high_contrast: bool
) -> None:
    THEME.apply(look, scheme=scheme, high_contrast=high_contrast)
    box, edit = QComboBox(), QLineEdit()
    box.setEditable(True)
    for widget in (box, edit):
        qtbot.addWidget(widget)
        widget.ensurePolished()
    inside = box.lineEdit()
    assert inside is not None
    inside.ensurePolished()
    for field in (inside, edit):
        assert field.palette().color(QPalette.ColorRole.PlaceholderText) == THEME.color("placeholder")
