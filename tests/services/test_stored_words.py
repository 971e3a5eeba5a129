"""History is kept in English and told in the maker's language."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from makerapp import locales, translation
from makerapp.services import event_words
from makerapp.services.stored_words import said
from makerapp.services.words import DOCUMENT_WORDS, STATUS_WORDS, day_words, period_words, weekdays_words
from tests.conftest import FROZEN_INSTANT

_GERMAN = {
    "closed {days}": "geschlossen {days}",
    "closed on {count} days": "an {count} Tagen geschlossen",
    "working days {days}": "Arbeitstage {days}",
    "Order cancelled": "Bestellung storniert",
    "{from_shelf} from the shelf, {newly_made} newly made": "{from_shelf} aus dem Regal, {newly_made} neu gemacht",
    "address": "Adresse",
    "items": "Artikel",
    "Edited: {what}": "Geändert: {what}",
    "Ship-by date moved: {why}": "Versandtermin verschoben: {why}",
    "Packing slip": "Lieferschein",
    "{n} orders confirmed": "{n} Bestellungen bestätigt",
}


@pytest.fixture
def german() -> Iterator[None]:
    translation.use(lambda text, _meaning, _n: _GERMAN.get(text, text), locales.number, "de")
    yield
    translation.use()


@pytest.mark.parametrize(
    ("stored", "told"),
    [
        ("Order cancelled", "Bestellung storniert"),
        ("closed Mon 23 Nov", "geschlossen Mo 23. Nov."),
        ("closed 24–26 Dec", "geschlossen 24.–26. Dez."),
        ("closed on 3 days", "an 3 Tagen geschlossen"),
        ("working days Mon, Wed–Fri", "Arbeitstage Mo, Mi–Fr"),
        ("2 from the shelf, 1 newly made", "2 aus dem Regal, 1 neu gemacht"),
        ("address, items", "Adresse, Artikel"),
        ("Mon–Fri", "Mo–Fr"),
        ("My sister is ill, sorry", "My sister is ill, sorry"),
        ("items on the shelf", "items on the shelf"),
        ("", ""),
    ],
)
def test_what_the_program_wrote_is_told_anew(german: None, stored: str, told: str) -> None:
    assert said(stored) == told


def test_in_english_all_stays_as_it_is() -> None:
    assert said("closed Mon 23 Nov") == "closed Mon 23 Nov"


def test_entries_of_the_timeline_are_told_in_the_language_of_now(german: None) -> None:
    assert event_words.event_title("edited", {"what": "address, items"}) == "Geändert: Adresse, Artikel"
    assert event_words.event_title("ship_by_moved", {"why": "closed 24–26 Dec"}).endswith("geschlossen 24.–26. Dez.")


def test_tables_give_their_words_in_the_language_of_now(german: None) -> None:
    assert DOCUMENT_WORDS["packing-slip"] == "Lieferschein"
    assert DOCUMENT_WORDS.english("packing-slip") == "Packing slip"
    assert next(iter(STATUS_WORDS.values())) == "Pending"


def test_days_of_the_shop_are_said_in_the_language_of_now(german: None) -> None:
    day = FROZEN_INSTANT.date()
    assert day_words(day) == "Fr 20. Nov."
    assert period_words(day, day.replace(day=22)) == "20.–22. Nov."
    assert weekdays_words([0, 1, 2, 4]) == "Mo–Mi, Fr"
