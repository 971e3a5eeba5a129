"""What is shipped and is not ours: nothing missing from the tables, no text missing, nothing under the GPL alone."""

from __future__ import annotations

import hashlib
import json
import shutil
import ssl
import subprocess
import sys
from pathlib import Path

import pytest

from makerapp.services import third_parties
from tests.conftest import REPOSITORY
from tests.packaging.loading import load

collect = load("licences/collect.py")
payload = load("licences/payload.py")
system_libraries = load("licences/system_libraries.py")

SYSTEMS = ("linux", "windows", "macos")
TEXTS = REPOSITORY / "packaging" / "licences" / "texts"


def all_parts() -> list[collect.Part]:
    """The parts of all systems, each once."""
    return list({part.name: part for system in SYSTEMS for part in collect.shipped(system)}.values())


# --- the tables are complete ----------------------------------------------------------------------------------------


def test_the_list_for_readers_is_as_the_tables_say() -> None:
    written = (REPOSITORY / "packaging" / "THIRD_PARTY.md").read_text(encoding="utf-8")
    assert written == collect.written_table(), "run make third-party"


def test_every_pinned_requirement_is_named() -> None:
    named = {row["version"].removeprefix("pin:") for row in collect.rows() if row["version"].startswith("pin:")}
    not_shipped = set(collect.rules()["not_shipped"])
    assert named | not_shipped == set(collect.pins())
    assert not named & not_shipped


def test_what_was_looked_up_was_looked_up_for_the_pinned_versions() -> None:
    pins = collect.pins()
    for row in collect.rows():
        if "inside" in row:
            name, _, version = row["inside"].partition("==")
            assert pins[name] == version, f"{row['name']}: look at {name} {pins[name]} and update version and texts"


def test_every_row_is_whole() -> None:
    for row in collect.rows():
        assert row["name"], row
        assert row["license"], row
        assert row["source"], row
        assert row["texts"], row
        assert row.get("files") or row.get("within") or row["version"].startswith("pin:"), row
        assert set(row.get("systems", SYSTEMS)) <= set(SYSTEMS), row


def test_every_text_is_there_and_none_is_left_over() -> None:
    used = {text for part in all_parts() for text in part.texts}
    for text in used:
        assert text.stat().st_size > 150, text
    assert {path for path in TEXTS.iterdir() if path not in used} == set()


def test_every_font_and_icon_is_covered() -> None:
    patterns = [pattern for part in all_parts() for pattern in part.files]
    assets = REPOSITORY / "makerapp" / "assets"
    found = [
        path.relative_to(REPOSITORY).as_posix()
        for folder in ("fonts", "icons")
        for path in (assets / folder).rglob("*")
        if path.suffix in (".ttf", ".ttc", ".otf", ".svg", ".png")
    ]
    assert len(found) > 100
    assert payload.uncovered(found, patterns) == []


def test_the_gnu_licenses_are_word_for_word() -> None:
    # Debian's /usr/share/common-licenses, which are those of gnu.org.
    sums = {
        "LGPL-3.0.txt": "e3a994d82e644b03a792a930f574002658412f62407f5fee083f2555c5f23118",
        "GPL-3.0.txt": "3972dc9744f6499f0f9b2dbf76696f2ae7ad8af9b23dde66d6af86c9dfb36986",
    }
    for name, wanted in sums.items():
        assert hashlib.sha256((TEXTS / name).read_bytes()).hexdigest() == wanted


# --- versions and texts ---------------------------------------------------------------------------------------------


def test_versions_are_those_of_the_python_that_is_built_with() -> None:
    by_name = {part.name: part.version for part in collect.shipped()}
    assert by_name["OpenSSL"] in ssl.OPENSSL_VERSION
    assert by_name["CPython, with its standard library"] == ".".join(map(str, sys.version_info[:3]))


def test_the_source_of_qt_is_that_of_this_very_version() -> None:
    qt = next(part for part in collect.shipped() if part.license == "LGPL-3.0-only")
    version = collect.pins()["pyside6-essentials"]
    assert qt.version == version
    assert qt.source.endswith(f"/{version}/submodules/")


def test_a_missing_text_is_named() -> None:
    with pytest.raises(LookupError, match=r"No-such\.txt"):
        collect._text("No-such.txt")
    with pytest.raises(LookupError, match="peewee brings no license text"):
        collect._text("peewee:COPYING")


def test_the_folder_of_the_installed_program_reads_as_the_sources_do(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from_sources = third_parties.third_parties()
    collect.write_folder(tmp_path / "licences")
    monkeypatch.setattr(third_parties, "_CARRIED", tmp_path / "licences")
    carried = third_parties.third_parties()
    assert [(part.name, part.version, part.license) for part in carried] == [
        (part.name, part.version, part.license) for part in from_sources
    ]
    for one, other in zip(carried, from_sources, strict=True):
        assert one.full_text() == other.full_text()


def test_each_system_carries_its_own_parts(tmp_path: Path) -> None:
    names = {}
    for system in SYSTEMS:
        collect.write_folder(tmp_path / system, system)
        rows = json.loads((tmp_path / system / "index.json").read_text(encoding="utf-8"))["parts"]
        names[system] = {row["name"] for row in rows}
    runtime = "Microsoft Visual C++ runtime and Universal C runtime"
    assert [runtime in names[system] for system in SYSTEMS] == [False, True, False]
    assert "ICU, in Qt" in names["linux"] - names["windows"]


# --- looking at a built program -------------------------------------------------------------------------------------


@pytest.fixture
def program(tmp_path: Path) -> Path:
    """A small folder laid out as PyInstaller lays it out, with nothing wrong in it."""
    inside = tmp_path / "makerbench" / "_internal"
    for name in (
        "PySide6/Qt/lib/libQt6Core.so.6",
        "PySide6/QtCore.abi3.so",
        "PySide6/Qt/plugins/platforms/libqxcb.so",
        "pillow.libs/libtiff-20b7e810.so.6.3.0",
        "libcrypto.so.3",
        "python3.11/lib-dynload/_json.cpython-311-x86_64-linux-gnu.so",
        "makerapp/assets/fonts/Inter-Regular.ttf",
        "makerapp/assets/makerbench.svg",
    ):
        (inside / name).parent.mkdir(parents=True, exist_ok=True)
        (inside / name).write_bytes(b"\x7fELF")
    (inside.parent / "makerbench").write_bytes(b"\x7fELF")
    collect.write_folder(inside / payload.LICENSES, "linux")
    return inside.parent


def faults(program: Path, system: str = "linux") -> list[str]:
    """What ``--check`` would say."""
    found: list[str] = payload.faults(program, collect.shipped(system), collect.rules())
    return found


def test_a_program_that_is_covered_has_no_faults(program: Path) -> None:
    assert faults(program) == []


@pytest.mark.parametrize(
    "name",
    [
        "libgtk-3.so.0",
        "libjpeg.so.62",
        "libz.so.1",
        "makerapp/assets/fonts/Comic.ttf",
        "makerapp/assets/icons/new/a.svg",
    ],
)
def test_what_no_part_covers_is_named(program: Path, name: str) -> None:
    (program / "_internal" / name).parent.mkdir(parents=True, exist_ok=True)
    (program / "_internal" / name).touch()
    assert faults(program) == [f"No part covers {name}"]


@pytest.mark.parametrize(
    "name",
    [
        "python3.11/lib-dynload/readline.cpython-311-x86_64-linux-gnu.so",
        "python3.11/lib-dynload/_gdbm.cpython-311-x86_64-linux-gnu.so",
        "PySide6/Qt/lib/libQt6VirtualKeyboard.so.6",
    ],
)
def test_what_is_under_the_gpl_alone_is_refused(program: Path, name: str) -> None:
    (program / "_internal" / name).touch()
    assert [fault.split(" ")[0] for fault in faults(program)] == [name]


def test_the_app_of_macos_is_read_too(tmp_path: Path) -> None:
    contents = tmp_path / "Makerbench.app" / "Contents"
    for name in (
        "Info.plist",
        "MacOS/Makerbench",
        "Resources/makerbench.icns",
        "Frameworks/PySide6/Qt/lib/QtCore.framework/Versions/A/QtCore",
        "Frameworks/PIL/_imaging.cpython-311-darwin.so",
        "Frameworks/Python.framework/Versions/3.11/Python",
        "Frameworks/libcrypto.3.dylib",
    ):
        (contents / name).parent.mkdir(parents=True, exist_ok=True)
        (contents / name).touch()
    collect.write_folder(contents / "Resources" / payload.LICENSES, "macos")
    assert faults(contents.parent, "macos") == []
    (contents / "Frameworks" / "libintl.8.dylib").touch()
    assert faults(contents.parent, "macos") == ["No part covers libintl.8.dylib"]


def test_missing_texts_are_named(program: Path) -> None:
    folder = program / "_internal" / payload.LICENSES
    text = next(path for path in folder.iterdir() if path.name.endswith("-lgpl-3.0.txt"))
    text.unlink()
    assert len(faults(program)) == 3
    assert f"The text {text.name} of Shiboken6 is missing" in faults(program)
    shutil.rmtree(folder)
    assert faults(program) == [f"The program carries no license texts ({payload.LICENSES})"]


@pytest.mark.parametrize(
    ("path", "named"),
    [
        ("_internal/PIL/_imaging.so", "PIL/_imaging.so"),
        ("Makerbench.exe", "Makerbench.exe"),
        ("Contents/Frameworks/PIL/_imaging.so", "PIL/_imaging.so"),
        ("Contents/MacOS/Makerbench", "Makerbench"),
    ],
)
def test_paths_are_told_as_the_tables_name_them(path: str, named: str) -> None:
    assert payload.inner_name(payload.PurePosixPath(path)) == named


def test_the_command_ends_with_1_where_something_is_wrong(program: Path) -> None:
    command = [sys.executable, str(REPOSITORY / "packaging" / "licences" / "collect.py"), "--system", "linux"]
    well = subprocess.run([*command, "--check", str(program)], capture_output=True, text=True, check=False)
    assert (well.returncode, well.stderr) == (0, "")
    (program / "_internal" / "libgtk-3.so.0").touch()
    ill = subprocess.run([*command, "--check", str(program)], capture_output=True, text=True, check=False)
    assert (ill.returncode, ill.stderr) == (1, "No part covers libgtk-3.so.0\n")


# --- what an AppImage brings of the building system -----------------------------------------------------------------


@pytest.fixture
def debian(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A machine with one package installed, libgtk-3-0, and no other."""

    def told(*command: str) -> str:
        if command[1] == "--show":
            return "gtk+3.0 3.24.38-2\n"
        if "libgtk-3.so.0" not in command[2]:
            raise LookupError(f"no path found matching pattern {command[2]}")
        return "diversion by other from: /x\nlibgtk-3-0:amd64: /usr/lib/x86_64-linux-gnu/libgtk-3.so.0\n"

    (tmp_path / "doc" / "libgtk-3-0").mkdir(parents=True)
    words = "License: LGPL-2\n see /usr/share/common-licenses/LGPL-2.\n"
    (tmp_path / "doc" / "libgtk-3-0" / "copyright").write_text(words, encoding="utf-8")
    (tmp_path / "common").mkdir()
    (tmp_path / "common" / "LGPL-2").write_text("GNU LIBRARY GENERAL PUBLIC LICENSE\n", encoding="utf-8")
    monkeypatch.setattr(system_libraries, "_told", told)
    monkeypatch.setattr(system_libraries, "DOC", tmp_path / "doc")
    monkeypatch.setattr(system_libraries, "COMMON", tmp_path / "common")
    return tmp_path


def test_a_library_of_the_system_comes_with_its_license(program: Path, debian: Path) -> None:
    (program / "_internal" / "libgtk-3.so.0").touch()
    names = payload.system_libraries(program, collect.shipped("linux"))
    assert names == ["libgtk-3.so.0"]
    for _time in range(2):
        assert system_libraries.add(program, names, system="debian") == ["libgtk-3-0"]
    assert faults(program) == []
    folder = program / "_internal" / payload.LICENSES
    rows = json.loads((folder / "index.json").read_text(encoding="utf-8"))["parts"]
    added = [row for row in rows if row["group"] == system_libraries.GROUP]
    assert [(row["name"], row["version"]) for row in added] == [("libgtk-3-0 (libgtk-3.so.0)", "3.24.38-2")]
    assert added[0]["source"] == "https://sources.debian.org/src/gtk+3.0/3.24.38-2/"
    text = "".join((folder / name).read_text(encoding="utf-8") for name in added[0]["texts"])
    assert "LIBRARY GENERAL PUBLIC" in text


def test_a_library_of_no_package_is_refused(program: Path, debian: Path) -> None:
    with pytest.raises(LookupError, match=r"libunknown\.so\.1"):
        system_libraries.add(program, ["libunknown.so.1"], system="debian")
