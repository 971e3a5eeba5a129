"""The tries that a collected program must stand; here they are made on stand-ins, good and bad."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.packaging.loading import load

try_start = load("bundle/try_start.py")

GOOD = """#!/bin/sh
mkdir -p "$HOME/.local/share/Makerbench"
printf 'SQLite format 3' >"$HOME/.local/share/Makerbench/makerbench.sqlite3"
"""


@pytest.fixture
def place(tmp_path: Path) -> object:
    folder = tmp_path / "try"
    folder.mkdir()
    program = tmp_path / "program" / "makerbench"
    program.parent.mkdir()
    program.write_text(GOOD, encoding="utf-8")
    program.chmod(0o755)
    return try_start.Place(program, folder)


def write(place: object, lines: str) -> None:
    place.program.write_text(f"#!/bin/sh\n{lines}\n", encoding="utf-8")


def test_a_program_that_starts_everywhere_passes(place: object) -> None:
    assert try_start.with_next_to_nothing(place) == []
    assert try_start.without_streams(place) == []


def test_a_program_that_fails_is_named_with_its_words(place: object) -> None:
    write(place, "echo Traceback: no font >&2; exit 1")
    assert try_start.with_next_to_nothing(place) == ["ended with 1: Traceback: no font", "a traceback"]
    assert "no sound database was made" in try_start.without_streams(place)


def test_writing_into_its_own_folder_is_seen(place: object) -> None:
    write(place, 'touch "$(dirname "$0")/log"')
    assert "it wrote into its own folder" in try_start.in_a_folder_of_many_scripts(place)


def test_variables_that_leak_are_seen(place: object) -> None:
    inside = place.program.parent / "_internal"
    write(place, f'QT_PLUGIN_PATH="{inside}/plugins" _PYI_ARCHIVE_FILE=x LD_LIBRARY_PATH="{inside}" zenity --error')
    wrong = try_start.for_other_programs(place)
    assert f"QT_PLUGIN_PATH={inside}/plugins" in wrong
    assert "_PYI_ARCHIVE_FILE=x" in wrong
    assert "LD_LIBRARY_PATH is not what it was" in wrong


def test_what_was_made_unwritable_is_put_away_all_the_same() -> None:
    with try_start.own_folder() as folder:
        (folder / "deep" / "deeper").mkdir(parents=True)
        (folder / "deep" / "deeper" / "file").write_text("x", encoding="utf-8")
        (folder / "deep" / "deeper").chmod(0o555)
        (folder / "deep").chmod(0o555)
    assert not folder.exists()
