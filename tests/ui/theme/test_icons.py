from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QIcon, QPixmap
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from makerapp.paths import ASSETS
from makerapp.ui.theme import THEME, icon, keep_icon, pixmap
from makerapp.ui.theme.icons import colored_svg, stroke_width, svg_text
from makerapp.ui.theme.tokens import STATUSES

FOLDER = ASSETS / "icons" / "lucide"


def inks(picture: QPixmap) -> set[str]:
    """The fully opaque colors of a picture."""
    image = picture.toImage()
    found = set()
    for y in range(image.height()):
        for x in range(image.width()):
            color = image.pixelColor(x, y)
            if color.alpha() == 255:
                found.add(color.name())
    return found


@pytest.mark.parametrize("file", sorted(FOLDER.glob("*.svg")), ids=lambda file: file.stem)
def test_every_icon_draws_in_the_token_color(file: Path) -> None:
    drawn = inks(pixmap(file.stem, 24, "danger", 2.0))
    assert QColor(THEME.hex("danger")).name() in drawn
    assert "#000000" not in drawn


def test_license_lies_beside_the_icons() -> None:
    text = (FOLDER / "LICENSE").read_text(encoding="utf-8")
    assert "ISC License" in text
    assert "The MIT License" in text


def test_statuses_have_their_icons() -> None:
    for look in STATUSES.values():
        assert svg_text(look.icon)


def test_unknown_icon_is_a_mistake() -> None:
    with pytest.raises(FileNotFoundError):
        pixmap("no-such-icon", 16)


@pytest.mark.parametrize(("size", "width"), [(14, 2.0), (16, 2.0), (18, 1.75), (24, 1.75), (40, 1.5)])
def test_stroke_gets_finer_as_icons_grow(size: int, width: float) -> None:
    assert stroke_width(size) == width
    assert re.search(f'stroke-width="{width:g}"', colored_svg("check", "#112233", width))


def test_pixmap_has_the_pixels_of_its_screen_and_its_gap() -> None:
    picture = pixmap("check", 18, "text", 1.5, gap=4)
    assert (picture.width(), picture.height()) == (33, 27)
    assert picture.deviceIndependentSize().toSize() == QSize(22, 18)


def test_disabled_icon_is_quiet() -> None:
    made = icon("check", 24, "danger")
    assert QColor(THEME.hex("text3")).name() in inks(made.pixmap(QSize(24, 24), QIcon.Mode.Disabled))


def test_switching_leaves_no_stale_pixmap(look: QApplication, qtbot: QtBot) -> None:
    button = QPushButton()
    qtbot.addWidget(button)
    keep_icon(button, "check", 24, "accent")
    before = QColor(THEME.hex("accent")).name()
    assert before in inks(button.icon().pixmap(24, 24))
    THEME.apply(look, scheme="dark")
    after = QColor(THEME.hex("accent")).name()
    assert after != before
    drawn = inks(button.icon().pixmap(24, 24))
    assert after in drawn
    assert before not in drawn
    assert inks(pixmap("check", 24, "accent")) == {after}


def test_icons_grow_with_the_text_size(look: QApplication, qtbot: QtBot) -> None:
    button = QPushButton()
    qtbot.addWidget(button)
    keep_icon(button, "check", 18)
    THEME.apply(look, text_percent=130)
    assert button.iconSize() == QSize(23, 23)
