"""What the program knows of the world: its clocks, holidays, scripts and languages."""

from __future__ import annotations

import importlib.resources
import zoneinfo
from datetime import UTC, date, datetime, timedelta

from PySide6.QtCore import QLibraryInfo, QTranslator

from makerapp import locales
from makerapp.printing import breaks, phrases
from makerapp.printing.graphemes import clusters
from makerapp.self_check.bench import Bench
from makerapp.self_check.plan import CheckFailed
from makerapp.services import public_holidays
from makerapp.ui.language import Catalog

# Hours from UTC in January and in July: laws of the place, unchanged for decades.
_ZONES = {"Europe/Berlin": (1.0, 2.0), "America/New_York": (-5.0, -4.0), "Asia/Kolkata": (5.5, 5.5)}
_HOLIDAYS = {
    ("DE", "BY"): date(2026, 10, 3),
    ("US", ""): date(2026, 12, 25),
    ("GB", "SCT"): date(2026, 11, 30),
    ("IN", ""): date(2026, 8, 15),
}
_THAI = "สวัสดีวันนี้อากาศดีมากเลยนะครับ"
# Qt's own words: context and source as in qtbase's translations.
_QT_WORDS = {"de": "Abbrechen", "fr": "Annuler", "es": "Cancelar"}


def time_zones(_bench: Bench) -> str:
    """Summer and winter time are right, by the system's table and by the one that comes with the program."""
    names = zoneinfo.available_timezones()
    for name, wanted in _ZONES.items():
        for zone in (zoneinfo.ZoneInfo(name), _our_zone(name)):
            found = tuple(_hours(zone, month) for month in (1, 7))
            if found != wanted:
                raise CheckFailed(f"{name} is {found} hours from UTC, not {wanted}.")
    return f"{len(names)} known, with their summer time."


def _our_zone(name: str) -> zoneinfo.ZoneInfo:
    folder, _, city = name.rpartition("/")
    with (importlib.resources.files("tzdata.zoneinfo") / folder / city).open("rb") as source:
        return zoneinfo.ZoneInfo.from_file(source, name)


def _hours(zone: zoneinfo.ZoneInfo, month: int) -> float:
    offset = datetime(2026, month, 15, 12, tzinfo=UTC).astimezone(zone).utcoffset()
    return (offset or timedelta()).total_seconds() / 3600


def public_days(bench: Bench) -> str:
    """Holidays of some countries and parts of them are known."""
    bench.open_data()
    for (country, region), day in _HOLIDAYS.items():
        if day not in {each.day for each in public_holidays.upcoming(country, region, date(2026, 1, 1))}:
            raise CheckFailed(f"{day.isoformat()} isn't known as a holiday of {country} {region}".rstrip() + ".")
    return f"{len(public_holidays.countries())} countries."


def words(_bench: Bench) -> str:
    """Words of Thai are told apart, lines end where they may, and what readers see as one letter stays one."""
    parts = breaks.pieces(_THAI)
    if "".join(parts) != _THAI or len(parts) < 3:
        raise CheckFailed("Words of Thai aren't told apart.")
    if breaks.pieces("東京。東") != ["東", "京。", "東"]:
        raise CheckFailed("A line of Japanese would begin with a full stop.")
    if [len(clusters(each)) for each in ("👨‍👩‍👧", "ạ̈", "🇫🇷")] != [1, 1, 1]:
        raise CheckFailed("What a reader sees as one letter is taken apart.")
    return f"A line of Thai in {len(parts)} words."


def languages(_bench: Bench) -> str:
    """Qt's own words and those on paper are there in other languages."""
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    for language, wanted in _QT_WORDS.items():
        translator = QTranslator()
        if not translator.load(f"qtbase_{language}", folder):
            raise CheckFailed(f"Qt's words in the language {language} aren't there.")
        found = (translator.translate("QPlatformTheme", "Cancel") or "").replace("&", "")
        if found != wanted:
            raise CheckFailed(f"Qt says “{found}” for Cancel in the language {language}.")
    for language in locales.LANGUAGES:
        if language != "en" and not Catalog(language).is_there:
            raise CheckFailed(f"The program's own words in the language {language} can't be read.")
    lacking = [each for each in phrases.LANGUAGES if phrases.phrase("Packing slip", each) == "Packing slip"]
    if lacking:
        raise CheckFailed(f"No words for paper in {', '.join(lacking)}.")
    papers = len(phrases.LANGUAGES) + 1
    return f"The program in {len(locales.LANGUAGES)} languages, windows of Qt in {len(_QT_WORDS)}, paper in {papers}."
