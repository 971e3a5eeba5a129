from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import QCoreApplication, QDate, QEvent, QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from makerapp.paths import DataFolder
from makerapp.services import closed_days
from makerapp.ui.orders.date_field import CalendarPopup, DateField, MonthView
from makerapp.ui.theme import THEME
from makerapp.ui.widgets.buttons import LinkButton

TODAY = date(2026, 11, 21)


@pytest.fixture
def field(data_folder: DataFolder, qtbot: QtBot) -> DateField:
    made = DateField(TODAY, "Ship by")
    qtbot.addWidget(made)
    made.set_day(TODAY)
    with qtbot.waitExposed(made):
        made.show()
    return made


def open_calendar(field: DateField) -> CalendarPopup:
    field.showPopup()
    popup = field.popup
    assert popup is not None
    return popup


def let_qt_destroy() -> None:
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QApplication.processEvents()


def test_click_beside_the_calendar_leaves_nothing_behind(field: DateField) -> None:
    """Qt closes and destroys the calendar; the field used to keep it and crashed when it was left."""
    popup = open_calendar(field)
    QTest.mouseClick(popup, Qt.MouseButton.LeftButton, pos=QPoint(-20, -20))
    let_qt_destroy()
    assert field.popup is None
    field.hidePopup()
    field.hide()
    field.pick(date(2026, 11, 24))
    assert field.day == date(2026, 11, 24)


def test_escape_leaves_nothing_behind(field: DateField) -> None:
    QTest.keyClick(open_calendar(field).calendar, Qt.Key.Key_Escape)
    let_qt_destroy()
    assert field.popup is None
    field.hidePopup()


def test_second_calendar_takes_the_place_of_the_first(field: DateField) -> None:
    first = open_calendar(field)
    second = open_calendar(field)
    assert first is not second
    assert first.isHidden()
    assert field.popup is second
    field.hidePopup()
    assert field.popup is None


def test_link_in_the_calendar_picks_the_day(field: DateField, qtbot: QtBot) -> None:
    popup = open_calendar(field)
    tomorrow = next(link for link in popup.findChildren(LinkButton) if link.text() == "Tomorrow")
    with qtbot.waitSignal(field.changed):
        tomorrow.click()
    let_qt_destroy()
    assert field.day == date(2026, 11, 22)
    assert field.popup is None


def test_days_the_shop_does_not_work_are_quiet(field: DateField) -> None:
    closed_days.set_working_days([0, 1, 2, 3, 5])
    closed_days.close([closed_days.Closing(date(2026, 12, 24), date(2026, 12, 24))])
    calendar = open_calendar(field).calendar
    quiet = THEME.color("text3")
    assert calendar.weekdayTextFormat(Qt.DayOfWeek.Friday).foreground().color() == quiet
    assert calendar.weekdayTextFormat(Qt.DayOfWeek.Saturday).foreground().color() == THEME.color("text")
    assert calendar.dateTextFormat(QDate(2026, 12, 24)).foreground().color() == quiet
    field.hidePopup()


def test_today_is_ringed_and_the_next_month_is_quiet(data_folder: DataFolder, qtbot: QtBot) -> None:
    def picture(today: date) -> QImage:
        view = MonthView(today, host)
        view.setSelectedDate(QDate(2027, 2, 9))
        view.setVerticalHeaderFormat(view.VerticalHeaderFormat.NoVerticalHeader)
        view.resize(340, 252)
        return view.grab().toImage()

    host = QWidget()
    qtbot.addWidget(host)
    here = picture(date(2027, 2, 17))
    assert here != picture(date(2025, 1, 1))
    # The last line of this page are days of March alone.
    width, height = here.width(), here.height()
    last = {here.pixelColor(x, y).name() for x in range(width) for y in range(height - 24, height - 4)}
    assert THEME.color("text3").name() in last
    assert THEME.color("text").name() not in last
