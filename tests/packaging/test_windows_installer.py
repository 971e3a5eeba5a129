"""The Windows installer, as far as it can be looked at without making it."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.packaging.loading import PACKAGING, load

prepare = load("windows/installer/prepare.py")
sentences = load("windows/installer/sentences.py")

SCRIPTS = [PACKAGING / "windows" / "makerbench.nsi", *sorted((PACKAGING / "windows" / "installer").glob("*.nsh"))]
VARIABLES = r"\$\{\w+\}|\$[A-Za-z]\w*|\$\d"


def _script() -> str:
    """All commands of the installer, without comments."""
    lines = [line for file in SCRIPTS for line in file.read_text(encoding="utf-8").splitlines()]
    return "\n".join(line for line in lines if not line.lstrip().startswith(";"))


@pytest.mark.parametrize("language", [name for name in sentences.LANGUAGES if name != "english"])
def test_every_sentence_is_there_in_every_language_with_the_same_variables(language: str) -> None:
    english, other = sentences.sentences("english"), sentences.sentences(language)
    assert list(other) == list(english)
    for name, sentence in english.items():
        assert sorted(re.findall(VARIABLES, other[name])) == sorted(re.findall(VARIABLES, sentence)), name
        # Each button and tick keeps a letter for the keyboard.
        assert other[name].count("&") == sentence.count("&"), name
        assert other[name] != sentence or name == "DesktopTick", name


def test_every_sentence_is_used_and_every_used_one_is_there() -> None:
    used = set(re.findall(r"\$\((\w+)\)", _script())) - {"LicenseFile"}
    assert used == set(sentences.sentences("english"))


def test_no_sentence_talks_down_or_pleads() -> None:
    for sentence in sentences.sentences("english").values():
        assert not re.search(r"please|success|invalid|error|abort", sentence, re.IGNORECASE)


def test_a_folder_is_only_cleared_where_its_name_is_ours() -> None:
    cleared = re.findall(r"RMDir\s+/r\s+(\S+)", _script())
    assert cleared
    assert set(cleared) <= {'"$INSTDIR\\_internal.new"', '"$INSTDIR\\_internal.old"'}
    assert "DATA_FOLDER" not in "".join(re.findall(r"^\s*(?:Delete|RMDir|Rename).*", _script(), re.MULTILINE))


def test_the_exit_codes_are_those_that_are_promised() -> None:
    readme = (PACKAGING / "README.md").read_text(encoding="utf-8")
    codes = re.findall(r"!define (EXIT_\w+) (\d+)", _script())
    assert len({number for _name, number in codes}) == len(codes) > 5
    for name, number in codes:
        assert re.search(rf"^\| {number} \|", readme, re.MULTILINE), name
        assert f"SetErrorLevel ${{{name}}}" in _script(), name


def test_every_message_has_an_answer_where_nobody_is_asked() -> None:
    messages = re.findall(r"^\s*MessageBox .*", _script(), re.MULTILINE)
    assert messages
    assert [line for line in messages if " /SD ID" not in line] == []


@pytest.fixture
def payload(tmp_path: Path) -> Path:
    folder = tmp_path / "payload"
    for name in ("Makerbench.exe", "_internal/b.dll", "_internal/a $1/ü.txt", "_internal/a.dll"):
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(b"x" * 2048)
    return folder


def test_the_files_are_listed_in_an_order_of_their_own(payload: Path) -> None:
    files = [str(name) for name in prepare.payload_files(payload)]
    assert files == ["Makerbench.exe", "_internal/a $1/ü.txt", "_internal/a.dll", "_internal/b.dll"]


def test_a_dollar_sign_is_escaped_where_the_installer_would_read_a_variable(payload: Path) -> None:
    lines = prepare.unpack_macro(payload, prepare.payload_files(payload))
    assert '  SetOutPath "${internal}\\a $$1"' in lines
    assert f'  File "{payload}/_internal/a $1/ü.txt"' in lines
    assert f'  File "/oname=Makerbench.exe.new" "{payload}/Makerbench.exe"' in lines


def test_sizes_are_told_to_windows_and_asked_of_the_disk(payload: Path) -> None:
    text = prepare.identity(payload)
    assert "!define INSTALLED_KB 9" in text
    assert "!define NEEDED_MB 22" in text


@pytest.mark.parametrize("name", ["readme.txt", "other/file.txt"])
def test_a_payload_that_could_not_be_taken_away_again_is_refused(payload: Path, name: str) -> None:
    (payload / name).parent.mkdir(exist_ok=True)
    (payload / name).write_bytes(b"")
    with pytest.raises(ValueError, match=name.partition("/")[0]):
        prepare.payload_files(payload)


def test_a_path_too_long_for_windows_is_refused(payload: Path) -> None:
    name = "x" * (prepare.LONGEST_PATH - len("_internal/"))
    (payload / "_internal" / name).write_bytes(b"")
    assert len(prepare.payload_files(payload)) == 5
    (payload / "_internal" / f"{name}x").write_bytes(b"")
    with pytest.raises(ValueError, match="too long"):
        prepare.payload_files(payload)


def test_a_payload_without_its_program_is_refused(payload: Path) -> None:
    (payload / "Makerbench.exe").unlink()
    with pytest.raises(ValueError, match="expected"):
        prepare.payload_files(payload)


def test_the_license_page_breaks_lines_only_between_paragraphs() -> None:
    assert prepare.license_page("Free to\nuse.\n", "MIT\n\nPermission is\nhereby") == (
        "Free to use.\r\n\r\nMIT\r\n\r\nPermission is hereby\r\n"
    )


@pytest.mark.parametrize("language", sentences.LANGUAGES)
def test_the_note_on_parts_of_others_is_there_in_every_language(language: str) -> None:
    note = (PACKAGING / "windows/installer/license_note" / f"{language}.txt").read_text(encoding="utf-8")
    for part in ("Qt", "LGPL", "Python", "SQLite", "About Makerbench"):
        assert part in note


def test_the_same_id_is_given_to_windows_and_expected_by_the_test() -> None:
    bench = (PACKAGING / "windows/testing/bench.py").read_text(encoding="utf-8")
    assert prepare.APP_ID in bench
