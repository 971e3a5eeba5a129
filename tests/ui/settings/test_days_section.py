"""Working days, closed days and deadlines, clicked: what moves is shown first, done once, and taken back."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from makerapp.models import queries
from makerapp.models.rows import ShipTo
from makerapp.services import closed_days, order_editing, preferences, shop
from makerapp.services.closed_days import Closing
from makerapp.services.order_draft import LineDraft, OrderDraft, suggested_ship_by
from makerapp.ui.settings.calendar_dialog import CalendarDialog, ChangeDialog, CloseDaysDialog
from makerapp.ui.settings.calendar_history_dialog import CalendarHistoryDialog
from makerapp.ui.settings.days_section import DaysSection
from makerapp.ui.settings.holidays_dialog import HolidaysDialog
from makerapp.ui.settings.settings_dialog import SettingsDialog
from makerapp.ui.widgets.quantity_stepper import QuantityStepper
from tests.ui.bench import Bench, texts_of

WEDNESDAY = date(2026, 11, 25)
ADDRESS = ShipTo("Rosa Whitfield", "", "3 Orchard Close", "", "", "Hereford", "", "HR1 2TT", "United Kingdom", "GB")


@pytest.fixture
def orders(bench: Bench, frozen_clock: object) -> list[int]:
    """Two orders with the shop's own date and one the maker set, all for Wednesday."""
    shop.save_profile(name="Fern & Clay", currency="GBP", time_zone="Europe/London", country="United Kingdom")
    made = []
    for picked in (False, False, True):
        draft = OrderDraft(
            ADDRESS,
            (LineDraft(None, None, "Side plate", unit_price=1000),),
            "GBP",
            ship_by=WEDNESDAY if picked else suggested_ship_by(()),
            ship_by_picked=picked,
        )
        made += order_editing.create(draft).order_ids
    return made


@pytest.fixture
def dialog(bench: Bench, qtbot: QtBot, orders: list[int]) -> SettingsDialog:
    """The settings at Days & deadlines."""
    shown = SettingsDialog(bench.context, "days", bench.window)
    qtbot.addWidget(shown)
    shown.show()
    return shown


@pytest.fixture
def section(dialog: SettingsDialog) -> DaysSection:
    found = dialog.section
    assert isinstance(found, DaysSection)
    return found


def press(qtbot: QtBot, button: QWidget) -> None:
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def in_dialog(do: Callable[[CalendarDialog], None]) -> list[CalendarDialog]:
    """Do this in the dialog that opens next; the list holds it once it did."""
    seen: list[CalendarDialog] = []

    def run() -> None:
        found = QApplication.activeModalWidget()
        assert isinstance(found, CalendarDialog)
        seen.append(found)
        do(found)

    QTimer.singleShot(0, run)
    return seen


def days_of(orders: list[int]) -> list[date | None]:
    return [row.ship_by for row in queries.rows(orders)]


def test_a_vacation_shows_what_moves_and_moves_it(
    section: DaysSection, dialog: SettingsDialog, bench: Bench, qtbot: QtBot, orders: list[int]
) -> None:
    def fill(opened: CalendarDialog) -> None:
        assert isinstance(opened, CloseDaysDialog)
        opened.first.pick(date(2026, 11, 24))
        opened.last.pick(date(2026, 11, 26))
        qtbot.keyClicks(opened.reason, "Craft fair")
        said = texts_of(opened)
        assert "2 orders move" in said
        assert "Wed 25 Nov → Mon 30 Nov" in said
        assert "1 order stays, on a day you don't work" in said
        assert "Wed 25 Nov · you set it" in said
        assert opened.main_button.text() == "Close these days and move 2 orders"
        assert days_of(orders) == [WEDNESDAY] * 3
        press(qtbot, opened.main_button)

    seen = in_dialog(fill)
    press(qtbot, section.closed.vacation)
    assert seen
    assert days_of(orders) == [date(2026, 11, 30), date(2026, 11, 30), WEDNESDAY]
    assert bench.said == ["Days closed, 2 orders moved"]
    qtbot.waitUntil(lambda: {"24–26 Nov", "Craft fair"} <= set(texts_of(section.closed)))
    press(qtbot, dialog.undo_button)
    assert days_of(orders) == [WEDNESDAY] * 3
    assert "24–26 Nov" not in texts_of(section.closed)


def test_leaving_the_dialog_changes_nothing(section: DaysSection, qtbot: QtBot, orders: list[int]) -> None:
    def leave(opened: CalendarDialog) -> None:
        assert isinstance(opened, CloseDaysDialog)
        opened.first.pick(WEDNESDAY)
        assert opened.main_button.text() == "Close this day and move 2 orders"
        press(qtbot, opened.leave)

    in_dialog(leave)
    press(qtbot, section.closed.day)
    assert days_of(orders) == [WEDNESDAY] * 3
    assert closed_days.periods() == ()


def test_days_that_cannot_be_closed_say_why(section: DaysSection, qtbot: QtBot) -> None:
    def look(opened: CalendarDialog) -> None:
        assert isinstance(opened, CloseDaysDialog)
        opened.first.pick(date(2026, 12, 10))
        assert opened.last.day == date(2026, 12, 10)
        opened.last.pick(date(2026, 12, 1))
        press(qtbot, opened.main_button)
        assert opened.outcome is None
        assert any("is before" in text for text in texts_of(opened))
        press(qtbot, opened.leave)

    in_dialog(look)
    press(qtbot, section.closed.vacation)


def test_opening_again_asks_where_orders_come_back(section: DaysSection, qtbot: QtBot, orders: list[int]) -> None:
    closed_days.close([closed_days.Closing(WEDNESDAY, WEDNESDAY)])
    assert days_of(orders)[0] == date(2026, 11, 26)

    def agree(opened: CalendarDialog) -> None:
        assert isinstance(opened, ChangeDialog)
        assert opened.main_button.text() == "Change it and move 2 orders"
        press(qtbot, opened.main_button)

    seen = in_dialog(agree)
    press(qtbot, section.closed.open_links[0])
    assert seen
    assert days_of(orders) == [WEDNESDAY] * 3


def test_another_working_week_is_shown_before_it_holds(section: DaysSection, qtbot: QtBot, orders: list[int]) -> None:
    saturday = section.days[5]
    in_dialog(lambda opened: press(qtbot, opened.leave))
    press(qtbot, saturday)
    assert not saturday.isChecked()
    assert preferences.get("working_days") == [0, 1, 2, 3, 4]
    in_dialog(lambda opened: press(qtbot, opened.main_button))
    press(qtbot, saturday)
    assert saturday.isChecked()
    assert preferences.get("working_days") == [0, 1, 2, 3, 4, 5]
    assert days_of(orders)[0] == date(2026, 11, 24)


def test_the_last_working_day_stays(section: DaysSection, qtbot: QtBot, orders: list[int]) -> None:
    closed_days.set_working_days([2])

    def read(box: QWidget) -> None:
        said.append(box.text())  # type: ignore[attr-defined]
        box.close()

    said: list[str] = []
    QTimer.singleShot(0, lambda: read(QApplication.activeModalWidget()))  # type: ignore[arg-type]
    press(qtbot, section.days[2])
    assert said == ["A week needs at least one working day."]
    assert section.days[2].isChecked()


def test_public_holidays_are_ticked_from_a_list(section: DaysSection, qtbot: QtBot, bench: Bench) -> None:
    def choose(opened: CalendarDialog) -> None:
        assert isinstance(opened, HolidaysDialog)
        assert opened.country.currentText() == "United Kingdom"
        opened.region.setCurrentIndex(opened.region.findText("Scotland"))
        assert date(2026, 11, 30) in [each.day for each in opened.chosen()]
        press(qtbot, opened.none_link)
        press(qtbot, opened.main_button)
        assert opened.outcome is None
        box = next(box for box, holiday in opened.ticks.items() if holiday.day == date(2026, 12, 25))
        qtbot.mouseClick(box, Qt.MouseButton.LeftButton, pos=QPoint(8, box.height() // 2))
        assert opened.main_button.text() == "Close 1 day"
        press(qtbot, opened.main_button)

    seen = in_dialog(choose)
    press(qtbot, section.closed.holidays)
    assert seen
    assert [(row.first, row.reason) for row in closed_days.periods()] == [(date(2026, 12, 25), "Christmas Day")]


def type_post_time(section: DaysSection, qtbot: QtBot, text: str) -> None:
    section.cutoff.setFocus()
    section.cutoff.selectAll()
    qtbot.keyClick(section.cutoff, Qt.Key.Key_Backspace)
    qtbot.keyClicks(section.cutoff, text)
    qtbot.keyClick(section.cutoff, Qt.Key.Key_Tab)


def test_a_post_time_that_is_none_is_said_and_the_one_before_goes_on_counting(
    section: DaysSection, qtbot: QtBot
) -> None:
    type_post_time(section, qtbot, "25:99")
    assert section.cutoff_field.error_text().startswith("Write a time")
    section.saved.flush()
    assert preferences.get("post_cutoff") == "17:00"


def test_a_post_time_is_taken_as_people_write_it(section: DaysSection, qtbot: QtBot) -> None:
    type_post_time(section, qtbot, "5:30 pm")
    assert section.cutoff_field.error_text() == ""
    assert (section.cutoff.text(), preferences.get("post_cutoff")) == ("17:30", "17:30")
    type_post_time(section, qtbot, "")
    assert preferences.get("post_cutoff") == ""


def test_when_the_post_office_closes_is_set_and_undone(section: DaysSection, qtbot: QtBot) -> None:
    field = section.closes_field
    field.edit.setFocus()
    field.edit.selectAll()
    qtbot.keyClicks(field.edit, "4 pm")
    qtbot.keyClick(field.edit, Qt.Key.Key_Tab)
    assert (field.edit.text(), preferences.get("post_office_closes")) == ("16:00", "16:00")
    section.saved.undo()
    assert preferences.get("post_office_closes") != "16:00"


def test_the_rule_of_a_marketplace_is_kept(section: DaysSection, qtbot: QtBot) -> None:
    after, warn = section.rules["etsy"]
    after.setValue(14)
    warn.setValue(3)
    rules = preferences.get("channel_rules")
    assert rules["etsy"] == {"cancel_after_days": 14, "warn_days": 3}
    assert rules["amazon"] == {"cancel_after_days": 30, "warn_days": 5}


def test_without_a_known_country_the_maker_chooses_one(bench: Bench, qtbot: QtBot) -> None:
    dialog = HolidaysDialog("", bench.window)
    qtbot.addWidget(dialog)
    dialog.show()
    assert "Choose your country first." in texts_of(dialog)
    dialog.main_button.click()
    assert dialog.outcome is None
    dialog.country.setCurrentIndex(dialog.country.findText("Ireland"))
    assert dialog.chosen()
    assert not dialog.region_field.isEnabled()


def test_another_usual_time_offers_to_move_open_orders(
    section: DaysSection, qtbot: QtBot, bench: Bench, orders: list[int]
) -> None:
    steppers = section.findChildren(QuantityStepper)
    usual = next(each for each in steppers if "to make" in each.edit.accessibleName())
    assert section.follow.isHidden()
    press(qtbot, usual.more)
    assert section.follow.text() == "2 open orders have other ship-by dates. Move them…"
    assert days_of(orders) == [WEDNESDAY] * 3
    in_dialog(lambda opened: press(qtbot, opened.main_button))
    press(qtbot, section.follow)
    assert days_of(orders) == [date(2026, 11, 26), date(2026, 11, 26), WEDNESDAY]
    assert bench.said == ["2 ship-by dates moved"]
    assert section.follow.isHidden()
    usual.setValue(0)
    in_dialog(lambda opened: press(qtbot, opened.main_button))
    press(qtbot, section.follow)
    assert days_of(orders) == [None, None, WEDNESDAY]


def test_changes_of_the_calendar_are_a_press_away(section: DaysSection, qtbot: QtBot) -> None:
    closed_days.close([Closing(WEDNESDAY, WEDNESDAY, "Fair")])
    said: list[str] = []

    def look() -> None:
        shown = QApplication.activeModalWidget()
        assert isinstance(shown, CalendarHistoryDialog)
        said.extend(texts_of(shown))
        shown.accept()

    QTimer.singleShot(200, look)
    press(qtbot, section.closed.history)
    assert any("Fair" in text or "25 Nov" in text for text in said), said
