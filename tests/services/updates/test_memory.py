"""What is remembered: the last look, the newer version, the skipped one; and when it is time to look again."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from makerapp import clock
from makerapp.paths import DataFolder
from makerapp.services import preferences
from makerapp.services.updates import memory, source
from makerapp.services.updates.found import NO_HOST, Found, Kind
from tests.conftest import FROZEN_INSTANT
from tests.services.updates.announcing import KEY, PAGE

pytestmark = pytest.mark.usefixtures("data_folder", "frozen_clock")

SOURCE = source.Source("https://makerbench.example/", bytes(KEY.verify_key))
FOUND = Found(
    Kind.NEWER, "9.0.0", PAGE, date(2026, 12, 1), {"en": "Labels.", "de": "Etiketten.", "pt-br": "Etiquetas."}
)


@pytest.fixture
def announced_somewhere(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(source, "read_source", lambda: SOURCE)


def test_it_is_off_until_it_is_wanted() -> None:
    assert not memory.is_on()
    assert memory.last_look() is None
    assert memory.known_newer() is None
    assert not memory.is_due()


@pytest.mark.usefixtures("announced_somewhere")
def test_once_a_day_it_is_due() -> None:
    assert not memory.is_due()
    preferences.put("update_check", "on")
    assert memory.is_due()
    # A failure counts: where there is no network, it is not asked for all day long.
    memory.remember(Found(Kind.UNREACHABLE, why=NO_HOST))
    assert memory.last_look() == memory.LastLook(FROZEN_INSTANT, Kind.UNREACHABLE, NO_HOST)
    for hours, is_due in ((0, False), (23, False), (24, True), (-1, True)):
        with clock.frozen(FROZEN_INSTANT + timedelta(hours=hours)):
            assert memory.is_due() is is_due


def test_without_an_address_it_is_never_due(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(source, "read_source", lambda: None)
    preferences.put("update_check", "on")
    assert not memory.is_due()


def test_in_a_flatpak_it_is_never_due(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(source, "FLATPAK_MARK", tmp_path)
    preferences.put("update_check", "on")
    assert not memory.is_due()


def test_a_newer_one_is_known_until_it_runs() -> None:
    memory.remember(FOUND)
    known = memory.known_newer()
    assert known == memory.Newer("9.0.0", PAGE, date(2026, 12, 1), FOUND.words)
    assert memory.known_newer(running="9.0.0") is None
    assert memory.known_newer(running="8.9.9") == known


@pytest.mark.parametrize("kind", [Kind.BROKEN, Kind.FORGED, Kind.UNREACHABLE])
def test_a_failure_takes_nothing_away(kind: Kind) -> None:
    memory.remember(FOUND)
    memory.remember(Found(kind, why="x"))
    assert memory.known_newer() is not None


def test_a_version_that_was_taken_back_is_forgotten() -> None:
    memory.remember(FOUND)
    memory.remember(Found(Kind.SAME))
    assert memory.known_newer() is None


def test_a_skipped_one_is_not_told_again_but_the_next_one_is() -> None:
    memory.remember(FOUND)
    memory.skip("9.0.0")
    assert memory.known_newer() is None
    memory.remember(Found(Kind.NEWER, "9.0.1", PAGE, date(2026, 12, 9)))
    known = memory.known_newer()
    assert known is not None
    assert known.version == "9.0.1"
    with pytest.raises(ValueError, match="not a version"):
        memory.skip("all")


@pytest.mark.parametrize(
    ("language", "line"),
    [("de", "Etiketten."), ("de_AT", "Etiketten."), ("pt_BR", "Etiquetas."), ("pt", "Labels."), ("C", "Labels.")],
)
def test_words_in_the_language_there_is(language: str, line: str) -> None:
    memory.remember(FOUND)
    known = memory.known_newer()
    assert known is not None
    assert known.line(language) == line


@pytest.mark.parametrize(
    "kept",
    [
        {"version": "9.0.0"},
        {"version": "9.0.0", "page": "http://x.example/", "released": "2026-12-01", "words": {}},
        {"version": "new", "page": PAGE, "released": "2026-12-01", "words": {}},
        {"version": "9.0.0", "page": PAGE, "released": "soon", "words": {}},
        {"version": "9.0.0", "page": PAGE, "released": "2026-12-01", "words": {"en": "a\nb"}},
        {"version": "9.0.0", "page": PAGE, "released": "2026-12-01", "words": {"en": 7}},
        {"version": "9.0.0", "page": PAGE, "released": "2026-12-01", "words": None},
    ],
    ids=str,
)
def test_what_was_spoiled_in_the_file_is_not_believed(kept: dict[str, object]) -> None:
    preferences.put("update_found", kept)
    assert memory.known_newer() is None


@pytest.mark.parametrize(
    "kept",
    [
        {"at": "noon"},
        {"at": "2026-11-20T12:00:00+00:00", "kind": "odd", "why": ""},
        {"at": 7},
        {"at": "0001-01-01T00:00:00+14:00", "kind": "same", "why": ""},
        {"at": "9999-12-31T23:59:59-14:00", "kind": "same", "why": ""},
    ],
    ids=str,
)
def test_a_spoiled_last_look_is_none(kept: dict[str, object]) -> None:
    preferences.put("update_last_look", kept)
    assert memory.last_look() is None


def test_it_lasts(data_folder: DataFolder) -> None:
    from makerapp.models.database import close_database, open_database

    memory.remember(FOUND)
    close_database()
    open_database(data_folder.database, data_folder.backups)
    assert memory.known_newer() is not None
    last = memory.last_look()
    assert last is not None
    assert last.at == datetime(2026, 11, 20, 12, 0, tzinfo=UTC)
