from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import delete, invalidate, isValid

from makerapp.ui.theme import THEME
from makerapp.ui.widgets.buttons import SecondaryButton
from makerapp.ui.widgets.focus_ring import FocusRing, FocusRings, install
from makerapp.ui.widgets.scroll_area import ScrollBody


@pytest.fixture
def rings(qapp: QApplication) -> Iterator[FocusRings]:
    made = FocusRings(qapp)
    yield made
    qapp.focusChanged.disconnect(made._follow)
    qapp.focusWindowChanged.disconnect(made._window_changed)
    made.deleteLater()


class Window(QWidget):
    def __init__(self) -> None:
        super().__init__()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 20, 20, 20)
        self.first = SecondaryButton("First")
        self.second = SecondaryButton("Second")
        self.edit = QLineEdit()
        for widget in (self.first, self.second, self.edit):
            layout.addWidget(widget)

    def ring(self) -> FocusRing | None:
        found = self.findChild(FocusRing)
        return found if found is not None and not found.isHidden() else None

    def press_tab(self) -> None:
        QTest.keyClick(self.windowHandle(), Qt.Key.Key_Tab)
        QApplication.processEvents()


@pytest.fixture
def window(qtbot: QtBot, rings: FocusRings) -> Window:
    made = Window()
    qtbot.addWidget(made)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    rings.watch(made.windowHandle())
    made.edit.setFocus()
    return made


def test_tab_brings_the_ring(window: Window) -> None:
    assert window.ring() is None
    window.press_tab()
    ring = window.ring()
    assert ring is not None
    assert ring.target is window.first
    assert ring.geometry() == window.first.geometry().adjusted(-4, -4, 4, 4)
    window.press_tab()
    assert ring.target is window.second


def test_ring_is_painted_outside_the_control(window: Window) -> None:
    window.press_tab()
    image = window.grab().toImage()
    middle = window.first.geometry().center().x()
    assert image.pixelColor(middle, window.first.y() - 4) == QColor(THEME.hex("focus"))
    assert image.pixelColor(middle, window.first.y() - 1) != QColor(THEME.hex("focus"))


def test_mouse_brings_no_ring_and_takes_it_away(window: Window) -> None:
    window.press_tab()
    assert window.ring() is not None
    at = window.second.mapTo(window, window.second.rect().center())
    QTest.mouseClick(window.windowHandle(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)
    assert window.ring() is None
    window.second.setFocus()
    QApplication.processEvents()
    assert window.ring() is None


def test_fields_show_their_own_edge(window: Window) -> None:
    window.press_tab()
    window.press_tab()
    window.press_tab()
    assert window.focusWidget() is window.edit
    assert window.ring() is None


def test_ring_follows_its_control(window: Window, qtbot: QtBot) -> None:
    window.press_tab()
    window.first.move(QPoint(60, 70))
    ring = window.ring()
    assert ring is not None
    assert ring.pos() == QPoint(56, 66)
    window.first.hide()
    QApplication.processEvents()
    assert ring.target is window.second, "Qt hands the focus on, the ring goes with it"


def test_ring_lets_the_mouse_through(window: Window) -> None:
    window.press_tab()
    ring = window.ring()
    assert ring is not None
    assert ring.testAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
    assert ring.focusPolicy() == Qt.FocusPolicy.NoFocus


def test_ring_survives_its_control(window: Window, qtbot: QtBot) -> None:
    window.press_tab()
    window.first.setParent(None)
    window.first.deleteLater()
    qtbot.wait(10)
    window.grab()
    window.press_tab()


def test_ring_is_cut_at_the_edge_of_a_scroll_area(qtbot: QtBot, rings: FocusRings) -> None:
    area = ScrollBody()
    button = SecondaryButton("Far down")
    area.body.addSpacing(900)
    area.body.addWidget(button)
    box = QWidget()
    QVBoxLayout(box).addWidget(area)
    qtbot.addWidget(box)
    box.resize(300, 200)
    with qtbot.waitActive(box):
        box.show()
    ring = FocusRing(box)
    ring.surround(button)
    assert ring.isHidden()
    area.show_widget(button)
    ring.surround(button)
    assert not ring.isHidden()


def test_ring_outlives_the_python_side_of_a_viewport(qtbot: QtBot, rings: FocusRings) -> None:
    """PySide gives up what it made for a widget of Qt's own before the widget goes; used in a filter, it is a crash."""
    area = ScrollBody()
    button = SecondaryButton("In a viewport")
    area.body.addWidget(button)
    qtbot.addWidget(area)
    with qtbot.waitActive(area):
        area.show()
    ring = FocusRing(area)
    before = [area.viewport()]
    ring.surround(button)
    invalidate(before.pop())
    area.widget().hide()
    assert ring.isHidden()
    area.widget().show()
    assert not ring.isHidden()
    ring.surround(None)
    area.widget().hide()


class Searched(QWidget):
    """A window that says when it is searched, as a dying one must never be."""

    searched = 0

    def findChild(self, *_given: object, **_named: object) -> None:
        Searched.searched += 1


def test_no_window_is_looked_at_while_the_focus_moves(window: Window, qtbot: QtBot) -> None:
    """Searching the windows met the completer's list while it was destroyed, and ended the program."""
    other = Searched()
    qtbot.addWidget(other)
    other.show()
    window.press_tab()
    window.press_tab()
    assert Searched.searched == 0


def test_focus_news_waits_until_what_had_it_is_gone(window: Window) -> None:
    window.press_tab()
    ring = window.ring()
    assert ring is not None
    window.second.setFocus()
    assert ring.target is window.first, "the news arrives with the event loop, not inside Qt's own work"
    QApplication.processEvents()
    assert ring.target is window.second


def test_window_of_a_ring_may_go(window: Window, rings: FocusRings, qtbot: QtBot) -> None:
    dialog = Window()
    with qtbot.waitActive(dialog):
        dialog.show()
        dialog.activateWindow()
    rings.watch(dialog.windowHandle())
    dialog.press_tab()
    assert dialog.ring() is not None
    delete(dialog)
    window.activateWindow()
    QApplication.processEvents()
    window.press_tab()
    assert all(isValid(ring) for ring in rings._rings)


@pytest.mark.parametrize("edge", [20, 0])
def test_row_as_wide_as_its_column_shows_its_whole_ring(qtbot: QtBot, rings: FocusRings, edge: int) -> None:
    """Cut off at the column's sides it was two lines; at the window's own edge it is drawn inside."""
    area = ScrollBody()
    button = SecondaryButton("As wide as the column")
    area.body.setContentsMargins(0, 0, 0, 0)
    area.body.addWidget(button)
    box = QWidget()
    layout = QVBoxLayout(box)
    layout.setContentsMargins(edge, edge, edge, edge)
    layout.addWidget(area)
    qtbot.addWidget(box)
    box.resize(300, 200)
    with qtbot.waitActive(box):
        box.show()
    ring = FocusRing(box)
    ring.surround(button)
    row = QRect(button.mapTo(box, QPoint(0, 0)), button.size())
    assert ring.geometry().left() == max(0, row.left() - 4)
    image = box.grab().toImage()
    middle = row.center().y()
    assert image.pixelColor(ring.geometry().left(), middle) == QColor(THEME.hex("focus"))
    assert image.pixelColor(ring.geometry().right(), middle) == QColor(THEME.hex("focus"))


def test_there_is_one_maker_of_rings(qapp: QApplication) -> None:
    """Two of them would draw two rings around everything."""
    first = install(qapp)
    assert install(qapp) is first
    qapp.focusChanged.disconnect(first._follow)
    qapp.focusWindowChanged.disconnect(first._window_changed)
    delete(first)
    assert isValid(install(qapp))
