"""What a changelog says, as plain text: ours, and any other text that stands in the file."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from makerapp import __version__
from makerapp.services import changelog
from makerapp.services.changelog import Group, Release
from tests.conftest import REPOSITORY

TEXT = """# Changelog

What a maker notices, newest first.

## 0.10.0 - 2026-12-01

### Paper

- **Print** in the order window, and `makerapp print 1042` on the
  command line.
- See [the guide](docs/user-guide.md).

## 0.9.0

The whole life of an order,
and every way back.

- Without a group.
"""


def test_versions_groups_bullets_and_lines_that_go_on() -> None:
    assert changelog.parse(TEXT) == (
        Release(
            "0.10.0",
            "2026-12-01",
            (
                Group(
                    "Paper",
                    "",
                    ("Print in the order window, and makerapp print 1042 on the command line.", "See the guide."),
                ),
            ),
        ),
        Release("0.9.0", "", (Group("", "The whole life of an order, and every way back.", ("Without a group.",)),)),
    )


@pytest.mark.parametrize(
    ("heading", "number", "day"),
    [
        ("## 1.2.3", "1.2.3", ""),
        ("## [1.2.3] - 2026-12-01", "1.2.3", "2026-12-01"),
        ("## 1.2.3 (1 December 2026)", "1.2.3", "1 December 2026"),
        ("##  v1.2.3  ", "1.2.3", ""),
        ("## 1.2.3rc1 — soon", "1.2.3rc1", "soon"),
    ],
)
def test_headings_of_versions(heading: str, number: str, day: str) -> None:
    (release,) = changelog.parse(f"{heading}\n- One.\n")
    assert (release.number, release.day) == (number, day)


@pytest.mark.parametrize("text", ["", "\n\n", "no heading\n- a bullet", "## Unreleased\n- a bullet", "# 1.2.3\n- x"])
def test_what_names_no_version_is_left_out(text: str) -> None:
    assert changelog.parse(text) == ()


def test_windows_line_ends_and_a_mark_at_the_start(tmp_path: Path) -> None:
    file = tmp_path / "CHANGELOG.md"
    file.write_bytes(b"\xef\xbb\xbf## 0.1.0\r\n\r\n- One,\r\n  and more.\r\n- B\xffd.\r\n")
    (release,) = changelog.read(file)
    assert release.groups == (Group("", "", ("One, and more.", "B\ufffdd.")),)


def test_no_file_is_nothing_to_read(tmp_path: Path) -> None:
    assert changelog.read(tmp_path / "none.md") == ()
    assert changelog.read(tmp_path) == ()


def test_our_own_is_read_to_the_last_word() -> None:
    releases = changelog.read(REPOSITORY / "CHANGELOG.md")
    assert releases[0].number == __version__
    assert [release.number for release in releases][-3:] == ["0.3.0", "0.2.0", "0.1.0"]
    shown = " ".join(
        [part for release in releases for group in release.groups for part in (group.title, group.text, *group.bullets)]
    )
    written = (REPOSITORY / "CHANGELOG.md").read_text(encoding="utf-8").partition("## ")[2]
    for sign in ("**", "`", "](", "### ", "## "):
        assert sign not in shown
    for word in re.findall(r"\w+", re.sub(r"^#+ [0-9.]+$", "", written, flags=re.MULTILINE)):
        assert word in shown or re.fullmatch(r"[\d.]+", word)


def test_the_installed_one_comes_before_the_checkouts(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    installed = tmp_path / "CHANGELOG.md"
    monkeypatch.setattr(changelog, "_INSTALLED", installed)
    assert changelog.read()[0].number == __version__
    installed.write_text("## 7.0.0\n- Installed.\n", encoding="utf-8")
    assert [release.number for release in changelog.read()] == ["7.0.0"]


RELEASES = tuple(Release(number, "", ()) for number in ("0.11.0", "0.10.0", "0.9.1", "0.9.0", "0.2.0"))


@pytest.mark.parametrize(
    ("seen", "running", "new"),
    [
        ("0.9.0", "0.10.0", ["0.11.0", "0.10.0", "0.9.1"]),
        ("0.9.0", "0.11.0", ["0.11.0", "0.10.0", "0.9.1"]),
        ("", "0.11.0", ["0.11.0"]),
        ("0.11.0", "0.11.0", ["0.11.0"]),
        ("1.0.0", "0.11.0", ["0.11.0"]),
        ("odd", "0.11.0", ["0.11.0"]),
        ("0.1.0", "0.11.0", ["0.11.0", "0.10.0", "0.9.1", "0.9.0", "0.2.0"]),
        ("0.11.0", "0.12.0", []),
    ],
)
def test_what_is_new_since(seen: str, running: str, new: list[str]) -> None:
    found, old = changelog.since(RELEASES, seen, running)
    assert [release.number for release in found] == new
    assert [*found, *old] == list(RELEASES)


LINES = st.sampled_from(["## 1.2.3", "## 9", "### Group", "####", "- a", "  - b", "go on", "", "**", "[x](y", "`"])


@given(st.lists(LINES | st.text(max_size=12), max_size=30).map("\n".join))
def test_any_text_is_read(text: str) -> None:
    for release in changelog.parse(text):
        for group in release.groups:
            assert group.text or group.bullets
            assert all("\n" not in bullet for bullet in group.bullets)
