"""Chips, labels, notes, pictures: what shows words that are not ours."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPixmap
from PySide6.QtWidgets import QApplication, QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from makerapp.ui.theme import THEME
from makerapp.ui.theme.tokens import STATUSES
from makerapp.ui.widgets.chip import StatusChip, Tag
from makerapp.ui.widgets.elided_label import ElidedLabel, PlainLabel, WrapLabel
from makerapp.ui.widgets.icon_label import IconText
from makerapp.ui.widgets.note_box import NoteBox
from makerapp.ui.widgets.thumbnail import Thumbnail, thumbnail_pixmap, tile_letter, tile_tint

MARKUP = '<b>Maya</b> & <img src="http://example.invalid/x.png"> <a href="#">x</a>'


@pytest.mark.parametrize("status", list(STATUSES))
def test_chip_shows_and_says_the_status(qtbot: QtBot, status: str) -> None:
    chip = StatusChip(status)
    qtbot.addWidget(chip)
    assert chip.word == STATUSES[status].word
    assert chip.accessibleName() == f"Status: {STATUSES[status].word}"
    assert chip.sizeHint().height() == 24


def test_chip_follows_the_theme(look: QApplication, qtbot: QtBot) -> None:
    chip = StatusChip("shipped")
    qtbot.addWidget(chip)
    chip.resize(chip.sizeHint())
    middle = (chip.width() - 5, chip.height() // 2)
    assert chip.grab().toImage().pixelColor(*middle) == QColor("#DAF0F2")
    THEME.apply(look, scheme="dark")
    assert chip.grab().toImage().pixelColor(*middle) == QColor("#15383E")


def test_unknown_status_is_a_mistake(qtbot: QtBot) -> None:
    with pytest.raises(KeyError):
        StatusChip("waiting")


def test_tag_grows_with_its_word(qtbot: QtBot) -> None:
    tag = Tag("Paid", "check", "accent")
    qtbot.addWidget(tag)
    narrow = tag.sizeHint().width()
    tag.set_word("Paid by card")
    assert tag.sizeHint().width() > narrow
    assert tag.accessibleName() == "Paid by card"


@pytest.mark.parametrize("kind", [PlainLabel, WrapLabel, ElidedLabel])
def test_markup_is_shown_as_typed(qtbot: QtBot, kind: type[PlainLabel]) -> None:
    label = kind(MARKUP)
    qtbot.addWidget(label)
    assert label.textFormat() == Qt.TextFormat.PlainText
    assert label.text() == MARKUP


def test_note_shows_markup_as_typed(qtbot: QtBot) -> None:
    note = NoteBox("Note from Maya", MARKUP)
    qtbot.addWidget(note)
    assert note.text() == MARKUP
    assert all(label.textFormat() == Qt.TextFormat.PlainText for label in note.findChildren(QLabel))
    note.set_note("Note from Tom", "Thank you")
    assert note.accessibleName() == "Note from Tom: Thank you"


def test_elided_label_never_widens_its_window(qtbot: QtBot) -> None:
    box = QWidget()
    layout = QVBoxLayout(box)
    label = ElidedLabel("Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz " * 5, "strong")
    layout.addWidget(label)
    qtbot.addWidget(box)
    box.resize(200, 60)
    box.show()
    assert box.width() == 200
    assert label.shown_text().endswith("…")
    assert label.toolTip() == label.text()
    box.resize(8000, 60)
    layout.activate()
    assert label.shown_text() == label.text()
    assert label.toolTip() == ""


def test_tooltip_of_a_shortened_name_is_never_markup(qtbot: QtBot) -> None:
    label = ElidedLabel(MARKUP)
    qtbot.addWidget(label)
    label.resize(40, 20)
    label.show()
    assert "<b>" not in label.toolTip()
    assert "&lt;b&gt;" in label.toolTip()


def test_line_breaks_become_spaces_in_one_line(qtbot: QtBot) -> None:
    label = ElidedLabel("Moss\nmug\t 350 ml")
    qtbot.addWidget(label)
    assert label.text() == "Moss mug 350 ml"


def test_wrapped_label_gets_narrow(qtbot: QtBot) -> None:
    label = WrapLabel("Unzustellbarkeitsbenachrichtigungen")
    qtbot.addWidget(label)
    assert label.minimumSizeHint().width() == 0


def test_icon_text_can_say_something_else(qtbot: QtBot) -> None:
    line = IconText("clock", "Today", "strong", "warn")
    qtbot.addWidget(line)
    line.set("triangle-alert", "2 days late", "danger")
    assert line.text() == "2 days late"


@pytest.mark.parametrize(
    ("title", "letter"), [("moss mug", "M"), ("“Öl” lamp", "Ö"), ("茶碗", "茶"), ("—", ""), ("", "")]
)
def test_tile_takes_the_first_letter(title: str, letter: str) -> None:
    assert tile_letter(title) == letter


def test_tile_of_a_title_is_always_the_same() -> None:
    assert tile_tint("Moss mug") == tile_tint(" MOSS MUG ")
    assert len({tile_tint(f"Item {number}") for number in range(60)}) > 3


def test_thumbnail_shows_picture_or_tile(qtbot: QtBot) -> None:
    picture = QPixmap(80, 40)
    picture.fill(QColor("#336699"))
    widget = Thumbnail("Moss mug", picture)
    qtbot.addWidget(widget)
    widget.resize(widget.sizeHint())
    assert widget.sizeHint().width() == 44
    assert widget.grab().toImage().pixelColor(22, 22) == QColor("#336699")
    widget.set_picture(None, "Side plate")
    assert widget.grab().toImage().pixelColor(22, 6) != QColor("#336699")
    assert widget.accessibleName() == "Side plate"


def test_thumbnails_are_cached_and_forgotten_with_the_look(look: QApplication) -> None:
    first = thumbnail_pixmap(None, "Moss mug", 40, 2.0)
    assert thumbnail_pixmap(None, "Moss mug", 40, 2.0).cacheKey() == first.cacheKey()
    assert first.width() == 80
    THEME.apply(look, scheme="dark")
    assert thumbnail_pixmap(None, "Moss mug", 40, 2.0).cacheKey() != first.cacheKey()
