"""The look changed while windows are open: nothing of the old one stays, whatever stands on the screen."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QScrollBar, QWidget

from makerapp.models.list_rows import View
from makerapp.services import preferences
from makerapp.tour.screens import SCREENS, WINDOW_SCREENS, Screen, opened, settle
from makerapp.ui import look as worn
from makerapp.ui.main_window import MainWindow
from makerapp.ui.settings.look_section import LookSection
from makerapp.ui.settings.settings_dialog import SettingsDialog
from makerapp.ui.theme import THEME
from tests.ui.walking import place_in

# What stands there moves or blinks by itself, or tells what the switch itself did.
_RESTLESS = {"toast", "settings look", "settings updates", "settings backup"}
# A machine that is busy with something else may be pictured while a row is still being placed.
_LOOKS = 20
_CALM = [screen for screen in SCREENS if screen.name not in _RESTLESS]


def picture(front: QWidget) -> list[bytes]:
    """The lines of pixels of a window, scrolled to the top, once they stay as they are."""
    # An earlier test left the pointer somewhere. (Qt takes 0, 0 for the middle.)
    QTest.mouseMove(front, QPoint(1, 1))
    for bar in front.findChildren(QScrollBar):
        bar.setValue(0)
    focused = QApplication.focusWidget()
    if focused is not None:
        # A blinking cursor is no color of the old theme.
        focused.clearFocus()
    for field in front.findChildren(QLineEdit):
        field.deselect()
    settle()
    before: list[bytes] = []
    now = lines_of(front)
    for _ in range(_LOOKS):
        if now == before:
            break
        settle()
        before, now = now, lines_of(front)
    return now


def lines_of(front: QWidget) -> list[bytes]:
    """The lines of pixels as they are now."""
    image = front.grab().toImage()
    return [bytes(image.constScanLine(line)) for line in range(image.height())]


def differing(first: list[bytes], second: list[bytes]) -> QRect:
    """What of two pictures differs, as a box; empty where they are the same."""
    box = QRect()
    for line, (one, other) in enumerate(zip(first, second, strict=True)):
        if one != other:
            at = next(place for place in range(len(one)) if one[place] != other[place]) // 4
            last = next(place for place in reversed(range(len(one))) if one[place] != other[place]) // 4
            box = box.united(QRect(QPoint(at, line), QPoint(last, line)))
    return box


def what_is_at(front: QWidget, box: QRect) -> str:
    """The smallest widgets of a failing picture."""
    found = [
        each for each in front.findChildren(QWidget)
        if each.isVisible() and each.window() is front and place_in(each, front).contains(box.center())
    ]  # fmt: skip
    found.sort(key=lambda each: each.width() * each.height())
    return f"{box}: " + ", ".join(f"{type(each).__name__} {each.accessibleName()!r}" for each in found[:4])


@pytest.mark.parametrize("screen", _CALM, ids=lambda screen: screen.name)
def test_nothing_of_the_old_look_stays(walked: MainWindow, screen: Screen, look: QApplication) -> None:
    """Other colors, and larger text where that can come to it: it looks as if it had been opened afterwards."""
    percent = 130 if screen in WINDOW_SCREENS or screen.name.startswith("settings") else 100
    THEME.apply(look, scheme="light", high_contrast=False, text_percent=100)
    with opened(walked, screen) as front:
        THEME.apply(look, scheme="dark", high_contrast=True, text_percent=percent)
        settle()
        switched = picture(front)
    with opened(walked, screen) as front:
        fresh = picture(front)
        assert len(switched) == len(fresh), "another height"
        box = differing(switched, fresh)
        assert box.isEmpty(), what_is_at(front, box)


def test_the_window_is_mirrored_at_once(shop_window: MainWindow, look: QApplication) -> None:
    shop_window.show_view(View.TO_PACK)
    page, sidebar = shop_window.orders, shop_window.sidebar
    right = place_in(page.panel.main_button, shop_window)
    preferences.put("panel_side", "left")
    worn.wear(look)
    settle()
    left = place_in(page.panel.main_button, shop_window)
    assert left.bottom() == right.bottom()
    assert left.width() == right.width()
    assert left.left() == shop_window.width() - 1 - right.right()
    assert sidebar.mapTo(shop_window, sidebar.rect().topRight()).x() == shop_window.width() - 1


def test_look_and_size_is_kept_and_worn(shop_window: MainWindow, look: QApplication) -> None:
    dialog = SettingsDialog(shop_window.context, "look", shop_window)
    section = dialog.section
    assert isinstance(section, LookSection)
    section.contrast.click()
    section.system_font.click()
    section.hand_group.button(1).click()
    assert THEME.high_contrast
    assert THEME.font("body").family() != "Inter"
    assert THEME.panel_left
    kept = [preferences.get(key) for key in ("high_contrast", "system_font", "panel_side")]
    assert kept == [True, True, "left"]
    for _ in range(3):
        dialog.undo_button.click()
    assert not THEME.high_contrast
    assert not THEME.panel_left
    assert THEME.font("body").family() == "Inter"
    dialog.close()
