"""Tooltips with the words of files and buyers in them."""

from __future__ import annotations

import pytest
from PySide6.QtGui import Qt, QTextDocument, QTextDocumentFragment
from PySide6.QtWidgets import QListWidget
from pytestqt.qtbot import QtBot

from makerapp.ui.widgets.buttons import IconButton, SecondaryButton
from makerapp.ui.widgets.elided_combo_box import ElidedComboBox
from makerapp.ui.widgets.plain_tip import plain_tip
from makerapp.ui.widgets.two_lines import add_item

MARKUP = 'Mug <img src="file:///etc/passwd"> & <b>saucer</b> &lt;3'


def seen(tip: str) -> str:
    """What Qt makes of a tooltip."""
    if not Qt.mightBeRichText(tip):
        return tip
    assert "<img" not in tip
    return QTextDocumentFragment.fromHtml(tip, QTextDocument()).toPlainText()


@pytest.mark.parametrize("words", [MARKUP, "&lt;b&gt;", "<", "Pack & ship", "a <b\nc>d</b>", ""])
def test_words_are_seen_as_they_are(words: str) -> None:
    assert seen(plain_tip(words)).split() == words.split()


def test_names_of_items_and_lists_are_no_markup(qtbot: QtBot) -> None:
    icon, rows, box = IconButton("x", MARKUP), QListWidget(), ElidedComboBox()
    button = SecondaryButton(MARKUP, stretch=True)
    for widget in (icon, rows, box, button):
        qtbot.addWidget(widget)
        widget.resize(60, 30)
        widget.show()
    box.addItem(MARKUP)
    box.grab()
    button.grab()
    item = add_item(rows, MARKUP, "")
    icon_tip, set_tip = icon.toolTip(), "Remove " + MARKUP
    icon.set_name(set_tip)
    for tip in (icon_tip, icon.toolTip(), item.toolTip(), box.toolTip(), button.toolTip()):
        assert MARKUP in seen(tip)
