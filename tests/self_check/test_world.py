from __future__ import annotations

import zoneinfo
from pathlib import Path

import pytest

from makerapp.self_check.bench import Bench
from makerapp.self_check.checks import world
from makerapp.self_check.plan import CheckFailed
from makerapp.ui import language


def test_time_zones_are_right(bench: Bench) -> None:
    assert "summer time" in world.time_zones(bench)


def test_a_zone_without_summer_time_is_told(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(world, "_our_zone", lambda _name: zoneinfo.ZoneInfo("Etc/GMT-1"))
    with pytest.raises(CheckFailed, match=r"Europe/Berlin is \(1.0, 1.0\) hours"):
        world.time_zones(bench)


def test_holidays_are_known(bench: Bench) -> None:
    assert world.public_days(bench).endswith(" countries.")


def test_a_lost_holiday_is_named(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    really = world.public_holidays.upcoming
    monkeypatch.setattr(
        world.public_holidays,
        "upcoming",
        lambda country, *rest: () if country == "GB" else really(country, *rest),
    )
    with pytest.raises(CheckFailed, match="2026-11-30 isn't known as a holiday of GB SCT"):
        world.public_days(bench)


def test_words_are_told_apart(bench: Bench) -> None:
    assert world.words(bench).startswith("A line of Thai in ")


@pytest.mark.parametrize(
    ("cut", "said"), [(lambda text: [text], "Words of Thai"), (list, "would begin with a full stop")]
)
def test_words_cut_wrongly_are_told(bench: Bench, monkeypatch: pytest.MonkeyPatch, cut, said: str) -> None:
    monkeypatch.setattr(world.breaks, "pieces", cut)
    with pytest.raises(CheckFailed, match=said):
        world.words(bench)


def test_letters_taken_apart_are_told(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(world, "clusters", list)
    with pytest.raises(CheckFailed, match="one letter is taken apart"):
        world.words(bench)


def test_other_languages_are_there(bench: Bench) -> None:
    assert world.languages(bench) == "The program in 4 languages, windows of Qt in 3, paper in 6."


def test_a_lost_language_of_qt_is_named(bench: Bench, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(world.QLibraryInfo, "path", lambda _which: str(tmp_path))
    with pytest.raises(CheckFailed, match="in the language de aren't there"):
        world.languages(bench)


def test_a_wrong_language_of_qt_is_told(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(world, "_QT_WORDS", {"fr": "Abbrechen"})
    with pytest.raises(CheckFailed, match="“Annuler” for Cancel"):
        world.languages(bench)


def test_a_language_file_of_ours_that_is_torn_is_named(
    bench: Bench, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    (tmp_path / "makerbench_de.qm").write_bytes(b"torn")
    monkeypatch.setattr(world, "Catalog", lambda code: language.Catalog(code, tmp_path))
    with pytest.raises(CheckFailed, match="own words in the language de can't be read"):
        world.languages(bench)


def test_a_language_without_words_for_paper_is_named(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    really = world.phrases.phrase
    monkeypatch.setattr(world.phrases, "phrase", lambda text, code: text if code == "es" else really(text, code))
    with pytest.raises(CheckFailed, match="No words for paper in es"):
        world.languages(bench)
