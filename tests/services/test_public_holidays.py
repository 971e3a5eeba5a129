"""Public holidays as they are offered: of this and next year, by country and region."""

from __future__ import annotations

import subprocess
import sys
from datetime import date

import pytest

from makerapp.services import closed_days, public_holidays

TODAY = date(2026, 11, 20)

pytestmark = pytest.mark.usefixtures("data_folder")


def test_the_holidays_to_come_are_those_of_england() -> None:
    found = public_holidays.upcoming("GB", "ENG", TODAY)
    assert [(each.day, each.name) for each in found[:3]] == [
        (date(2026, 12, 25), "Christmas Day"),
        (date(2026, 12, 26), "Boxing Day"),
        (date(2026, 12, 28), "Boxing Day (observed)"),
    ]
    assert date(2027, 8, 30) in [each.day for each in found]
    assert all(TODAY <= each.day <= date(2027, 12, 31) for each in found)


def test_a_region_has_its_own() -> None:
    scotland = {each.day for each in public_holidays.upcoming("GB", "SCT", TODAY)}
    england = {each.day for each in public_holidays.upcoming("GB", "ENG", TODAY)}
    assert date(2026, 11, 30) in scotland - england
    assert ("SCT", "Scotland") in public_holidays.regions("GB")
    assert public_holidays.regions("IE") == ()


def test_days_that_change_nothing_are_told() -> None:
    saturday = next(each for each in public_holidays.upcoming("GB", "ENG", TODAY) if each.day == date(2026, 12, 26))
    assert saturday.why_not == "Not a working day"
    christmas = next(each for each in public_holidays.upcoming("GB", "ENG", TODAY) if each.day == date(2026, 12, 25))
    closed_days.close([christmas.closing()])
    again = next(each for each in public_holidays.upcoming("GB", "ENG", TODAY) if each.day == date(2026, 12, 25))
    assert again.why_not == "Closed already"
    assert closed_days.periods()[0].reason == "Christmas Day"


def test_every_country_offered_has_a_name_and_can_be_asked() -> None:
    found = public_holidays.countries()
    assert ("GB", "United Kingdom") in found
    assert [name for _, name in found] == sorted((name for _, name in found), key=str.casefold)
    for code, _ in found[::25]:
        public_holidays.regions(code)
        public_holidays.upcoming(code, "", TODAY)


def test_the_table_is_loaded_only_when_asked_for() -> None:
    code = "import sys, makerapp.services.public_holidays; sys.exit('holidays' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
