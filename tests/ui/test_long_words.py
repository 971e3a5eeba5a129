"""Texts much longer than English, as in German and Finnish, and large letters: nothing is cut or pushed out.

Every text that goes through a translation comes back longer, so this sees the same windows as a maker in Tampere does.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget

from makerapp import translation
from makerapp.models.list_rows import View
from makerapp.tour.screens import SCREENS, Screen, opened, settle
from makerapp.ui import language
from makerapp.ui.main_window import MainWindow
from makerapp.ui.theme import THEME
from makerapp.ui.widgets.buttons import Button
from makerapp.ui.widgets.elided_label import ElidedLabel, PlainLabel
from tests.ui.conftest import walked as walked_window
from tests.ui.walking import named, place_in

WIDEST = 1366
_MORE = 0.4
_WORDS = "üäö lisätiedot Bestellübersicht yhteensä Versandbestätigung"


def longer(text: str) -> str:
    """``text`` with two fifths more letters at its end, before an ellipsis; placeholders stay as they are."""
    letters = len(re.sub(r"\{\w+\}", "", text))
    more = round(letters * _MORE)
    if not more:
        return text
    end = "…" if text.endswith("…") else ""
    return text.removesuffix("…") + " " + (_WORDS * (more // len(_WORDS) + 1))[: max(1, more - 1)].strip() + end


class Longer(language.Catalog):
    """A language whose every text is the English one with more letters."""

    def __init__(self) -> None:
        super().__init__("de")

    def translate(self, context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str | None:
        return longer(source) if source else None

    def lookup(self, text: str, meaning: str, count: int) -> str:
        return longer(text)


@pytest.fixture(scope="module", autouse=True)
def spoken(qapp: QApplication) -> Iterator[None]:
    """The program speaks it while this file runs."""
    language.speak("de", Longer())
    yield
    language.speak("en")
    translation.use()


walked = walked_window


@pytest.mark.parametrize("screen", SCREENS, ids=lambda screen: screen.name)
def test_long_words_have_room(walked: MainWindow, screen: Screen, look: QApplication) -> None:
    with opened(walked, screen) as front:
        wrong = list(_cut(front))
        THEME.apply(look, text_percent=130)
        settle()
        width = max(front.width(), front.minimumSizeHint().width())
        if width > WIDEST:
            wrong.append(f"{width} wide at 130 %: {_widest(front)}")
        assert wrong == [], "\n".join(wrong)


def _cut(front: QWidget) -> Iterator[str]:
    """Labels and buttons whose words are wider than they are, and don't end in dots."""
    for widget in front.findChildren(QWidget):
        if not widget.isVisible() or widget.window() is not front.window() or place_in(widget, front).isEmpty():
            continue
        one_line = isinstance(widget, PlainLabel) and not isinstance(widget, ElidedLabel) and not widget.wordWrap()
        whole = isinstance(widget, QPushButton) and not (isinstance(widget, Button) and widget._stretch)
        wanted = widget.sizeHint().width() if one_line or whole else 0
        if wanted > widget.width() + 1:
            yield f"cut: {named(widget)}: {widget.width()} of {wanted}"


def _widest(front: QWidget) -> str:
    found = [
        each for each in front.findChildren(QWidget) if isinstance(each, QLabel | QPushButton) and each.isVisible()
    ]
    found.sort(key=lambda each: -each.minimumSizeHint().width())
    return ", ".join(f"{named(each)} {each.minimumSizeHint().width()}" for each in found[:3])


def test_longer_is_longer() -> None:
    assert longer("Print {n} slips…").startswith("Print {n} slips ")
    assert longer("Print {n} slips…").endswith("…")
    assert len(longer("Ship-by date moved")) >= 1.3 * len("Ship-by date moved")


def test_the_list_has_room_for_its_items(walked: MainWindow) -> None:
    walked.show_view(View.TO_PACK)
    settle()
    table = walked.orders.table
    assert table.columnWidth(2) >= 150
