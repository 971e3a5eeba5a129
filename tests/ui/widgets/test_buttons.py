from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QHBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from makerapp.ui.theme import THEME
from makerapp.ui.widgets.buttons import (
    Button,
    DangerButton,
    GhostButton,
    IconButton,
    LinkButton,
    MainButton,
    PillButton,
    PrimaryButton,
    SecondaryButton,
)

KINDS = [PrimaryButton, SecondaryButton, GhostButton, DangerButton, LinkButton, PillButton]


def shown(qtbot: QtBot, widget: QWidget) -> None:
    qtbot.addWidget(widget)
    widget.show()


@pytest.mark.parametrize("kind", KINDS)
def test_text_is_shown_as_it_is(qtbot: QtBot, kind: type[Button]) -> None:
    button = kind("Pack & ship", "package")
    shown(qtbot, button)
    assert button.text() == "Pack & ship"
    assert super(Button, button).text() == "Pack && ship"
    assert button.accessibleName() == "Pack & ship"
    assert button.shortcut().isEmpty()


@pytest.mark.parametrize("kind", KINDS)
def test_one_click_is_one_click(qtbot: QtBot, kind: type[Button]) -> None:
    button = kind("Print", "printer")
    shown(qtbot, button)
    with qtbot.waitSignal(button.clicked):
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


@pytest.mark.parametrize(
    ("density", "control", "main", "small", "link"),
    [("compact", 32, 36, 28, 24), ("normal", 36, 48, 30, 24), ("touch", 48, 56, 44, 44)],
)
def test_heights(
    look: QApplication, qtbot: QtBot, density: str, control: int, main: int, small: int, link: int
) -> None:
    THEME.apply(look, density=density)
    heights = {}
    for name, button in (
        ("control", SecondaryButton("Print", "printer")),
        ("main", MainButton("Pack & ship", "package")),
        ("small", SecondaryButton("Add", small=True)),
        ("link", LinkButton("Copy", "copy")),
    ):
        shown(qtbot, button)
        heights[name] = button.sizeHint().height()
    assert heights == {"control": control, "main": main, "small": small, "link": link}
    icon = IconButton("x", "Close")
    shown(qtbot, icon)
    assert (icon.sizeHint().width(), icon.sizeHint().height()) == (control, control)


def test_icon_button_says_what_it_does(qtbot: QtBot) -> None:
    button = IconButton("ellipsis", "More")
    shown(qtbot, button)
    assert button.accessibleName() == "More"
    assert button.toolTip() == "More"
    button.set_name("More for #1042")
    assert button.accessibleName() == button.toolTip() == "More for #1042"


def test_own_name_survives_other_words(qtbot: QtBot) -> None:
    button = SecondaryButton("Print", name="Print the slip of #1042")
    shown(qtbot, button)
    button.setText("Print again")
    assert button.accessibleName() == "Print the slip of #1042"


def test_mouse_gives_no_focus(qtbot: QtBot) -> None:
    button = SecondaryButton("Print")
    shown(qtbot, button)
    assert button.focusPolicy() == Qt.FocusPolicy.TabFocus


def test_waiting_shows_words_and_takes_no_click(qtbot: QtBot) -> None:
    button = SecondaryButton("Print 8 slips")
    shown(qtbot, button)
    button.start_waiting("Printing…")
    button.start_waiting("Still printing…")
    assert button.text() == "Still printing…"
    assert not button.isEnabled()
    button.stop_waiting()
    assert button.text() == "Print 8 slips"
    assert button.isEnabled()


def test_stretching_buttons_share_a_row_and_shorten_their_words(qtbot: QtBot) -> None:
    row = QWidget()
    layout = QHBoxLayout(row)
    buttons = [SecondaryButton("Kommissionierliste drucken und ablegen", "printer", stretch=True) for _ in range(2)]
    for button in buttons:
        layout.addWidget(button)
    row.setFixedWidth(300)
    shown(qtbot, row)
    row.grab()
    assert buttons[0].width() == buttons[1].width()
    assert buttons[0].toolTip() == "Kommissionierliste drucken und ablegen"


def test_main_button_never_widens_its_panel(qtbot: QtBot) -> None:
    panel = QWidget()
    layout = QHBoxLayout(panel)
    button = MainButton("Kaikki pakattu – tulosta pakkausluettelo ja kiitoskortti heti", "printer")
    layout.addWidget(button)
    panel.setFixedWidth(328)
    shown(qtbot, panel)
    panel.grab()
    assert button.width() <= 328
    assert button.height() == 48
    assert button.toolTip() == button.text()


def test_key_cap_gives_way_to_long_words(qtbot: QtBot) -> None:
    button = MainButton("Pack & ship", "package")
    shown(qtbot, button)
    button.resize(328, 48)
    assert not button._cap_rect().isNull()
    assert button.rect().contains(button._cap_rect())
    button.setText("Mark eighteen orders as shipped now")
    assert button._cap_rect().isNull()


def test_double_click_on_the_green_button_is_one_step(qtbot: QtBot) -> None:
    button = MainButton("Looks right")
    shown(qtbot, button)
    steps: list[int] = []

    def next_step() -> None:
        steps.append(1)
        button.arm()

    button.clicked.connect(next_step)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    qtbot.mouseDClick(button, Qt.MouseButton.LeftButton)
    button.click()
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
        qtbot.keyClick(button, key)
    assert len(steps) == 1
    assert not button.isDown()
    qtbot.wait(MainButton.DEAF_MS + 20)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert len(steps) == 2


def test_enter_presses_the_button_with_the_ring_not_the_green_one_of_its_dialog(qtbot: QtBot) -> None:
    dialog = QDialog()
    keep, refund = SecondaryButton("Keep order", parent=dialog), PrimaryButton("Refund", parent=dialog)
    refund.setDefault(True)
    pressed: list[str] = []
    keep.clicked.connect(lambda: pressed.append("Keep order"))
    refund.clicked.connect(lambda: pressed.append("Refund"))
    shown(qtbot, dialog)
    keep.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(keep, Qt.Key.Key_Return)
    qtbot.keyClick(keep, Qt.Key.Key_Enter, Qt.KeyboardModifier.KeypadModifier)
    assert pressed == ["Keep order", "Keep order"]


def test_press_before_and_release_within_the_deaf_time_does_nothing(qtbot: QtBot) -> None:
    button = MainButton("Looks right")
    shown(qtbot, button)
    clicks: list[bool] = []
    button.clicked.connect(clicks.append)
    qtbot.mousePress(button, Qt.MouseButton.LeftButton)
    button.arm()
    qtbot.mouseRelease(button, Qt.MouseButton.LeftButton)
    assert clicks == []
    assert not button.isDown()


def test_pill_takes_the_accent_when_on(qtbot: QtBot) -> None:
    pill = PillButton("Late 2", "triangle-alert")
    shown(qtbot, pill)
    before = pill.icon().cacheKey()
    qtbot.mouseClick(pill, Qt.MouseButton.LeftButton)
    assert pill.isChecked()
    assert pill.icon().cacheKey() != before
