"""What an announcement may say, and everything it may not."""

from __future__ import annotations

import contextlib
import json
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from makerapp.services.updates import announcement
from makerapp.services.updates.found import NOT_OURS, TOO_LONG, TOO_NEW, Kind, Unusable

GOOD: dict[str, Any] = {
    "format": 1,
    "version": "0.5.0",
    "released": "2026-12-01",
    "page": "https://makerbench.example/new",
    "words": {"en": "Labels for every parcel.", "de": "Etiketten für jedes Paket."},
}


def payload(**changed: Any) -> bytes:
    return json.dumps({**GOOD, **changed}).encode("utf-8") + b"\n"


def why(data: bytes) -> str:
    with pytest.raises(Unusable) as caught:
        announcement.read(data)
    assert caught.value.kind is Kind.BROKEN
    return caught.value.why


def test_a_good_one_is_read() -> None:
    said = announcement.read(payload())
    assert said == announcement.Announcement("0.5.0", date(2026, 12, 1), GOOD["page"], GOOD["words"])
    assert announcement.read(announcement.write(said)) == said


def test_words_may_be_missing_and_other_fields_may_be_added() -> None:
    said = announcement.read(payload(words={}, size_in_mb=35))
    assert said.words == {}
    without = {name: value for name, value in GOOD.items() if name != "words"}
    assert announcement.read(json.dumps(without).encode()).words == {}


@pytest.mark.parametrize(
    "changed",
    [
        {"format": 0},
        {"format": "1"},
        {"format": True},
        {"format": 1.0},
        {"version": 5},
        {"version": "five"},
        {"version": "0.5.0\n"},
        {"version": None},
        {"released": "2026-13-01"},
        {"released": "20261201"},
        {"released": "2026-W49-2"},
        {"released": 20261201},
        {"page": "http://makerbench.example/"},
        {"page": "file:///etc/passwd"},
        {"page": "https://a@makerbench.example/"},
        {"page": ["https://makerbench.example/"]},
        {"words": []},
        {"words": "new"},
        {"words": {"en": 1}},
        {"words": {"en": ""}},
        {"words": {"en": " "}},
        {"words": {"e": "short"}},
        {"words": {"en": "two\nlines"}},
        {"words": {"en": "a\u2028b"}},
        {"words": {"en": "turned \u202e around"}},
        {"words": {"en": "bell \u0007"}},
        {"words": {"en": "x" * 301}},
        {"words": {f"l{n}": "x" for n in range(21)}},
    ],
    ids=str,
)
def test_wrong_types_and_values_are_refused(changed: dict[str, Any]) -> None:
    assert why(payload(**changed)) == NOT_OURS


@pytest.mark.parametrize("name", ["format", "version", "released", "page"])
def test_nothing_needed_may_be_missing(name: str) -> None:
    without = {key: value for key, value in GOOD.items() if key != name}
    assert why(json.dumps(without).encode()) == NOT_OURS


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"null",
        b"[]",
        b"7",
        b'"text"',
        b"{",
        b"<!doctype html><title>404</title>",
        b"\xff\xfe{\x00",
        b"[" * 16_000,
        b'{"format": ' + b"1" * 5000 + b"}",
        payload().replace(b"1,", b"NaN,", 1),
        b"\xef\xbb\xbf" + payload(),
        payload().replace(b'"format": 1', b'"format": 1, "format": 1'),
        payload()[:-20],
    ],
)
def test_what_is_no_announcement_is_refused(data: bytes) -> None:
    assert why(data) == NOT_OURS


def test_half_a_character_is_refused() -> None:
    assert why(payload().replace(b"Labels", b"\\ud800")) == NOT_OURS


def test_a_later_form_says_so() -> None:
    assert why(payload(format=2)) == TOO_NEW


def test_a_long_one_is_not_even_parsed() -> None:
    assert why(payload(padding="x" * 20_000)) == TOO_LONG


def test_nothing_is_written_that_would_not_be_read() -> None:
    with pytest.raises(Unusable):
        announcement.write(announcement.Announcement("0.5.0", date(2026, 12, 1), "http://unsafe.example/", {}))


@given(st.binary(max_size=200))
def test_random_bytes_are_refused(data: bytes) -> None:
    why(data)


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=6,
)


@given(st.sampled_from(sorted(GOOD)), JSON)
def test_whatever_stands_in_a_field_is_taken_or_refused(name: str, value: Any) -> None:
    data = json.dumps({**GOOD, name: value}).encode()
    with contextlib.suppress(Unusable):
        said = announcement.read(data)
        assert said.page.startswith("https://")
        assert all(line.isprintable() for line in said.words.values())
