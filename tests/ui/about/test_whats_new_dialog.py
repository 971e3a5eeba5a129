"""What's new: the versions since the last one on top, all as plain text, read by mouse, keys and ears."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from makerapp import __version__
from makerapp.services import changelog
from makerapp.ui.about.whats_new_dialog import WhatsNewDialog
from makerapp.ui.widgets.card import Card
from tests.ui.bench import Bench, texts_of
from tests.ui.hands import click

TEXT = f"""# Changelog

## {__version__}

Better in every way.

### Paper

- **Labels** for <b>every</b> parcel,
  & more.

## 0.2.0
- Second.

## 0.1.0
- First.
"""


@pytest.fixture
def written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    file = tmp_path / "CHANGELOG.md"
    file.write_text(TEXT, encoding="utf-8")
    monkeypatch.setattr(changelog, "_INSTALLED", file)
    return file


def opened(bench: Bench, qtbot: QtBot, since: str = "") -> WhatsNewDialog:
    dialog = WhatsNewDialog(bench.context, bench.window, since=since)
    qtbot.addWidget(dialog)
    with qtbot.waitExposed(dialog):
        dialog.show()
    return dialog


@pytest.mark.usefixtures("written")
def test_new_ones_first_then_the_older(bench: Bench, qtbot: QtBot) -> None:
    words = texts_of(opened(bench, qtbot, "0.1.0").area)
    assert words == [
        f"Makerbench {__version__}",
        "Better in every way.",
        "Paper",
        "•",
        "Labels for <b>every</b> parcel, & more.",
        "Makerbench 0.2.0",
        "•",
        "Second.",
        "Before that",
        "Makerbench 0.1.0",
        "•",
        "First.",
    ]
    # Where nobody knows what was seen, or it is opened from Help, this version counts.
    assert texts_of(opened(bench, qtbot).area).index("Before that") == 5


@pytest.mark.usefixtures("written")
def test_words_are_never_markup(bench: Bench, qtbot: QtBot) -> None:
    labels = opened(bench, qtbot).findChildren(QLabel)
    assert {label.textFormat() for label in labels} == {Qt.TextFormat.PlainText}


def test_our_own_opens_and_is_scrolled_by_keys(bench: Bench, qtbot: QtBot) -> None:
    dialog = opened(bench, qtbot)
    assert len(dialog.area.findChildren(Card)) == len(changelog.read())
    bar = dialog.area.verticalScrollBar()
    assert QApplication.focusWidget() is dialog.area
    assert bar.maximum() > 0
    seen = [bar.value()]
    for key in (Qt.Key.Key_Down, Qt.Key.Key_PageDown, Qt.Key.Key_Space, Qt.Key.Key_End):
        QTest.keyClick(dialog.area, key)
        seen.append(bar.value())
    assert seen == sorted(set(seen))
    assert seen[-1] == bar.maximum()
    QTest.keyClick(dialog.area, Qt.Key.Key_Home)
    assert bar.value() == 0
    assert dialog.area.accessibleName()


def test_it_is_left_by_enter_escape_and_done(bench: Bench, qtbot: QtBot) -> None:
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Escape):
        dialog = opened(bench, qtbot)
        QTest.keyClick(dialog.area, key)
        assert not dialog.isVisible()
    dialog = opened(bench, qtbot)
    click(dialog.done_button)
    assert not dialog.isVisible()


def test_a_copy_without_the_file_says_so(bench: Bench, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(changelog, "read", lambda: ())
    assert texts_of(opened(bench, qtbot).area) == ["There is nothing to read in this copy."]
