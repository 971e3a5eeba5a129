"""Stepper, banner, cards, empty views, menus, scrolling."""

from __future__ import annotations

import itertools

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from makerapp.ui.theme import THEME
from makerapp.ui.widgets.banner import Banner
from makerapp.ui.widgets.buttons import PrimaryButton
from makerapp.ui.widgets.card import Card
from makerapp.ui.widgets.empty_state import EmptyState
from makerapp.ui.widgets.menu import Menu
from makerapp.ui.widgets.progress_bar import ThinProgressBar
from makerapp.ui.widgets.scroll_area import ScrollBody
from makerapp.ui.widgets.stepper import Stepper
from makerapp.ui.widgets.style_props import set_style

STEPS = ["Review", "Pick & pack", "Print", "Ship", "Done"]


@pytest.fixture
def stepper(qtbot: QtBot) -> Stepper:
    made = Stepper(STEPS)
    qtbot.addWidget(made)
    made.resize(949, 62)
    made.show()
    return made


def test_done_steps_can_be_clicked_later_ones_not(qtbot: QtBot, stepper: Stepper) -> None:
    stepper.set_step(2)
    clicked: list[int] = []
    stepper.step_clicked.connect(clicked.append)
    for index in range(5):
        qtbot.mouseClick(stepper, Qt.MouseButton.LeftButton, pos=stepper.step_rect(index).center().toPoint())
    assert clicked == [0, 1]


def test_stepper_speaks_in_words(stepper: Stepper) -> None:
    stepper.set_step(1)
    assert stepper.accessibleName() == "Step 2 of 5, Pick and pack"
    stepper.set_step(5)
    assert stepper.accessibleName() == "Step 5 of 5, Done"
    assert stepper.focusPolicy() == Qt.FocusPolicy.NoFocus


def test_steps_stay_within_the_card(qtbot: QtBot, stepper: Stepper) -> None:
    for width in (949, 600, 420):
        stepper.resize(width, 62)
        stepper.grab()
        rects = [stepper.step_rect(index) for index in range(5)]
        assert rects[0].left() >= 0
        assert rects[-1].right() <= width
        assert all(left.right() <= right.left() for left, right in itertools.pairwise(rects))
        assert all(rect.height() >= 24 for rect in rects)


def test_stepper_follows_the_theme(look: QApplication, stepper: Stepper) -> None:
    stepper.set_step(0)
    at = stepper.step_rect(0).topLeft().toPoint()
    at.setX(at.x() + 5)
    at.setY(31)
    assert stepper.grab().toImage().pixelColor(at) == THEME.color("accent")
    THEME.apply(look, scheme="dark")
    assert stepper.grab().toImage().pixelColor(at) == THEME.color("accent")


@pytest.mark.parametrize("tone", ["danger", "warn", "info"])
def test_banner_says_and_does(qtbot: QtBot, tone: str) -> None:
    banner = Banner(tone, "The slip didn’t print", "<b>Printer</b> is out of paper.", closable=True)
    qtbot.addWidget(banner)
    banner.show()
    done: list[int] = []
    button = banner.add_button("Save as PDF", lambda: done.append(1), "file-down")
    own = banner.add_button("", lambda: done.append(2), button=PrimaryButton("Print again"))
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(own, Qt.MouseButton.LeftButton)
    assert done == [1, 2]
    assert banner.accessibleName() == "The slip didn’t print. <b>Printer</b> is out of paper."
    assert all(label.textFormat() == Qt.TextFormat.PlainText for label in banner.findChildren(QLabel))


def test_banner_can_be_closed(qtbot: QtBot) -> None:
    banner = Banner("warn", "2 left out for now", closable=True)
    qtbot.addWidget(banner)
    banner.show()
    close = next(child for child in banner.findChildren(QWidget) if child.accessibleName() == "Close")
    with qtbot.waitSignal(banner.dismissed):
        qtbot.mouseClick(close, Qt.MouseButton.LeftButton)
    assert banner.isHidden()


def test_active_card_keeps_its_content_in_place(qtbot: QtBot) -> None:
    card = Card()
    label = QLabel("Side plate")
    card.body.addWidget(label)
    qtbot.addWidget(card)
    card.resize(300, 80)
    card.show()
    before = label.geometry()
    card.set_active(True)
    card.body.activate()
    assert card.active
    assert label.geometry() == before


def test_empty_view_offers_what_to_do(qtbot: QtBot) -> None:
    empty = EmptyState("Nothing to pack", "When everything is made, it comes here.", "Open To make (6)")
    qtbot.addWidget(empty)
    empty.show()
    with qtbot.waitSignal(empty.pressed):
        qtbot.mouseClick(empty.button, Qt.MouseButton.LeftButton)
    empty.set_words("Nothing here yet")
    assert empty.button.isHidden()
    assert empty.line.isHidden()


def test_right_edge_does_not_jump_with_the_scroll_bar(qtbot: QtBot) -> None:
    area = ScrollBody()
    card = Card()
    area.body.addWidget(card)
    filler = QWidget()
    area.body.addWidget(filler)
    qtbot.addWidget(area)
    area.resize(372, 300)
    area.show()

    def right() -> int:
        return card.mapTo(area, card.rect().topRight()).x()

    before = right()
    filler.setMinimumHeight(900)
    qtbot.waitUntil(lambda: area.verticalScrollBar().isVisible())
    qtbot.wait(1)
    assert right() == before == 372 - 20 - 1


def test_menu_runs_and_shows_plain_text(qtbot: QtBot) -> None:
    menu = Menu()
    qtbot.addWidget(menu)
    done: list[int] = []
    action = menu.add("Print slip & note", lambda: done.append(1), "printer", keys="Ctrl+P")
    action.trigger()
    assert done == [1]
    assert action.text() == "Print slip && note"
    assert action.shortcut().toString() == "Ctrl+P"


def test_progress_knows_unknown_lengths(qtbot: QtBot) -> None:
    bar = ThinProgressBar("Packed")
    qtbot.addWidget(bar)
    bar.show()
    bar.set_progress(2, 3)
    assert (bar.value(), bar.maximum(), bar.sizeHint().height()) == (2, 3, 6)
    bar.set_progress(0, 0)
    assert bar.maximum() == 0
    assert bar.accessibleName() == "Packed"


def test_a_style_property_takes_effect_at_once(qtbot: QtBot) -> None:
    label = QLabel("x")
    qtbot.addWidget(label)
    set_style(label, t="title")
    label.ensurePolished()
    assert label.font().pixelSize() == 20
    set_style(label, t=None)
    assert label.font().pixelSize() == 14
