"""The package for Debian and Ubuntu: its texts, dependencies and archive, without building anything."""

from __future__ import annotations

import argparse
import configparser
import re
import struct
import xml.etree.ElementTree as ElementTree
import zlib
from pathlib import Path

import pytest

import makerapp
from makerapp import cli
from tests.packaging.loading import PACKAGING, load

facts = load("linux/facts.py")
changes = load("linux/changes.py")
texts = load("linux/texts.py")
depends = load("linux/depends.py")
archive = load("linux/archive.py")
chroot = load("linux/chroot.py")
xwd = load("linux/xwd.py")

ROOT = PACKAGING.parent
RELEASES = changes.read((ROOT / "CHANGELOG.md").read_text(encoding="utf-8"))


def test_the_newest_version_of_the_changelog_is_this_one() -> None:
    assert RELEASES[0].version == makerapp.__version__
    assert re.search(
        rf'^version = "{re.escape(makerapp.__version__)}"', (ROOT / "pyproject.toml").read_text("utf-8"), re.M
    )


def test_versions_go_down_and_each_has_a_day() -> None:
    versions = [tuple(map(int, release.version.split("."))) for release in RELEASES]
    assert versions == sorted(versions, reverse=True)
    days = [changes.day_of(release.version) for release in RELEASES]
    assert days == sorted(days, reverse=True)
    with pytest.raises(KeyError, match="RELEASE_DAYS"):
        changes.day_of("99.0")


def test_changelog_is_read_without_markdown() -> None:
    (release,) = changes.read(
        "# Changelog\n\n## 1.2\n\nAn intro\nof two lines.\n\n### Paper\n\n- **Bold** and `code`\n  more.\n"
    )
    assert (release.version, release.intro) == ("1.2", "An intro of two lines.")
    assert release.sections == [("Paper", ["Bold and code more."])]


def test_debian_changelog_has_its_form() -> None:
    lines = changes.debian_changelog(RELEASES).splitlines()
    assert lines[0] == f"makerbench ({makerapp.__version__}) stable; urgency=medium"
    assert all(len(line) <= 80 for line in lines if not line.startswith(" -- "))
    trailers = [line for line in lines if line.startswith(" -- ")]
    assert len(trailers) == len(RELEASES) == len(set(trailers))


def test_control_fields() -> None:
    text = texts.control(version="1.0", architecture="amd64", installed_kib=7, depends=["libc6 (>= 2.35)", "zlib1g"])
    fields = dict(re.findall(r"^([A-Z][\w-]*): (.*)$", text, re.M))
    assert fields["Package"] == "makerbench"
    assert fields["Depends"] == "libc6 (>= 2.35), zlib1g"
    assert "Homepage" not in fields
    description = text.partition("Description: ")[2].splitlines()
    assert len(description[0]) < 60
    assert all(line.startswith(" ") and len(line) <= 80 for line in description[1:])


def test_menu_entry() -> None:
    parser = configparser.ConfigParser(interpolation=None)
    parser.optionxform = str  # type: ignore[assignment, method-assign]
    parser.read_string(texts.desktop_entry())
    entry = parser["Desktop Entry"]
    assert (entry["Exec"], entry["Icon"], entry["Name"]) == ("makerbench %F", makerapp.APP_ID, makerapp.PRODUCT_NAME)
    assert "MimeType" not in entry


def test_metainfo_tells_of_every_version_and_points_nowhere() -> None:
    tree = ElementTree.fromstring(texts.metainfo(RELEASES))
    assert tree.findtext("id") == makerapp.APP_ID
    assert [release.get("version") for release in tree.iter("release")] == [release.version for release in RELEASES]
    assert tree.find("url") is None
    assert tree.find("screenshots") is None
    assert tree.find("content_rating") is not None


def _options(parser: argparse.ArgumentParser) -> set[str]:
    return {name for action in parser._actions for name in action.option_strings if name.startswith("--")}


def test_man_page_has_every_verb_and_option() -> None:
    page = (PACKAGING / "linux" / "makerbench.1.in").read_text(encoding="utf-8").replace("\\-", "-")
    parser = cli._parser()
    (verbs,) = (action for action in parser._actions if isinstance(action, argparse._SubParsersAction))
    for verb, of_verb in verbs.choices.items():
        assert re.search(rf"^\.(BI?|BR) {verb}\b", page, re.M), verb
        missing = [option for option in _options(of_verb) if option not in page]
        assert not missing, verb
    for option in ("--version", "--self-check", "--quit-when-shown", "--data"):
        assert option in page


def test_list_of_dependencies_is_sorted_out() -> None:
    listed = depends.read_list("a1\n?b1\nc1t64 | c1 # new name\nd1 (>= 1.0)\n-e1: libe.so.1\n")
    computed = ["a1 (>= 2)", "c1 (>= 3)", "d1 (>= 9)", "e1"]
    assert depends.settle(computed, listed, ["libe.so.1"]) == [
        "a1 (>= 2)",
        "c1t64 (>= 3) | c1 (>= 3)",
        "d1 (>= 1.0)",
    ]


@pytest.mark.parametrize(
    ("computed", "bundled", "told"),
    [
        (["a1", "x1"], [], "New: x1"),
        ([], [], "No longer: a1"),
        (["a1", "e1"], [], "New: e1"),
    ],
)
def test_a_surprise_stops_the_build(computed: list[str], bundled: list[str], told: str) -> None:
    with pytest.raises(depends.Surprise, match=told):
        depends.settle(computed, depends.read_list("a1\n-e1: libe.so.1\n"), bundled)


def test_the_committed_list_is_sound() -> None:
    listed = depends.read_list(depends.LIST.read_text(encoding="utf-8"))
    names = [name for entry in listed for name in entry.names]
    assert len(names) == len(set(names))
    assert all(re.fullmatch(r"[a-z0-9][a-z0-9+.-]+", name) for name in names)
    assert {entry.names[0] for entry in listed if len(entry.names) > 1} >= {"libcups2t64", "libglib2.0-0t64"}


def test_archives_are_read_as_they_are_written() -> None:
    files = [("debian-binary", b"2.0\n"), ("control.tar.xz", b"odd"), ("data.tar.xz", b"even")]
    packed = archive.joined(files, 1_700_000_000)
    assert list(archive.members(packed)) == files
    assert packed == archive.joined(files, 1_700_000_000)
    with pytest.raises(ValueError, match="no ar archive"):
        list(archive.members(b"PK"))


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("sources.list", "deb [arch=amd64] http://mirror.example/debian stable main contrib\n"),
        (
            "sources.list.d/debian.sources",
            "Types: deb\n# a word\nURIs: http://mirror.example/debian\nSuites: stable stable-new\nComponents: main\n",
        ),
    ],
)
def test_packages_come_from_the_machines_own_source(tmp_path: Path, name: str, text: str) -> None:
    (tmp_path / "sources.list.d").mkdir()
    (tmp_path / "sources.list.d" / "other.list").write_text(
        "deb http://other.example stable-x main\n", encoding="utf-8"
    )
    (tmp_path / name).write_text(text, encoding="utf-8")
    source = chroot.find_source("stable", apt=tmp_path)
    assert (source.mirror, source.suite, source.components) == ("http://mirror.example/debian", "stable", ("main",))
    assert chroot.find_source("stable", "newer", apt=tmp_path).suite == "newer"
    with pytest.raises(LookupError):
        chroot.find_source("unheard-of", apt=tmp_path)


def test_the_release_is_the_one_this_machine_names(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("platform.freedesktop_os_release", lambda: {"ID": "debian", "VERSION_CODENAME": "trixie"})
    assert chroot.release_here() == "trixie"
    monkeypatch.setattr("platform.freedesktop_os_release", lambda: {"ID": "debian"})
    with pytest.raises(LookupError, match="which release"):
        chroot.release_here()


def test_a_picture_of_the_screen_becomes_a_png(tmp_path: Path) -> None:
    head = [0] * 25
    head[:8] = [100, 7, 2, 24, 2, 1, 0, 0]
    head[11], head[12] = 32, 8
    screen = tmp_path / "screen"
    screen.write_bytes(struct.pack(">25I", *head) + bytes([1, 2, 3, 0, 4, 5, 6, 0]))
    picture = tmp_path / "picture.png"
    assert xwd.to_png(screen, picture) == (2, 1)
    data = picture.read_bytes()
    start = data.index(b"IDAT") + 4
    assert zlib.decompress(data[start:-16]) == bytes([0, 3, 2, 1, 6, 5, 4])
