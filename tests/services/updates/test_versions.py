"""Newer, older, the same: versions are numbers, not texts."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from makerapp import __version__
from makerapp.services.updates import versions

IN_ORDER = [
    "0.9.1",
    "0.9.10",
    "0.10.0a1",
    "0.10.0a2",
    "0.10.0b1",
    "0.10.0rc1",
    "0.10.0rc12",
    "0.10.0",
    "1.0.0",
    "10.0.0",
]

NUMBER = st.integers(0, 99_999)
VERSIONS = st.builds(
    versions.Version, NUMBER, NUMBER, NUMBER, st.sampled_from("a b rc".split()), st.integers(1, 999)
) | st.builds(versions.Version, NUMBER, NUMBER, NUMBER)


def test_they_stand_in_order() -> None:
    parsed = [versions.parse(text) for text in IN_ORDER]
    assert parsed == sorted(parsed)
    assert len(set(parsed)) == len(IN_ORDER)


@given(VERSIONS)
def test_written_and_read_again_it_is_the_same(version: versions.Version) -> None:
    assert versions.parse(str(version)) == version


@pytest.mark.parametrize(
    "text",
    [
        "",
        "1",
        "1.2",
        "1.2.3.4",
        "01.2.3",
        "1.2.03",
        "v1.2.3",
        "1.2.3-rc1",
        "1.2.3rc",
        "1.2.3rc0",
        " 1.2.3",
        "1.2.3\n",
        "1.2.x",
        "-1.2.3",
        "1.2.3a",
        "1.2.3rc1000",
        "123456.0.0",
        "١.٢.٣",
        "1.2.3c1",
        "9" * 10_000,
        "latest",
    ],
)
def test_anything_else_is_no_version(text: str) -> None:
    assert not versions.is_version(text)
    with pytest.raises(ValueError, match="not a version"):
        versions.parse(text)


@given(st.text(max_size=20))
def test_whether_it_is_one_is_what_parse_says(text: str) -> None:
    try:
        versions.parse(text)
    except ValueError:
        assert not versions.is_version(text)
    else:
        assert versions.is_version(text)


@pytest.mark.parametrize(
    ("announced", "running", "is_offered"),
    [
        ("0.10.0", "0.9.1", True),
        ("0.9.1", "0.10.0", False),
        ("0.9.1", "0.9.1", False),
        ("0.9.1", "0.9.1rc2", True),
        ("0.10.0rc1", "0.9.1", False),
        ("0.10.0rc1", "0.10.0b3", True),
        ("0.10.0b3", "0.10.0rc1", False),
        ("0.10.0rc1", "0.10.0", False),
    ],
)
def test_only_the_way_up_is_offered(announced: str, running: str, is_offered: bool) -> None:
    assert versions.is_offered(announced, running) is is_offered


def test_the_running_version_is_one() -> None:
    assert str(versions.parse(__version__)) == __version__
