"""From the address to what the maker is told: newer, same, older, broken, forged, unreachable."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from nacl.signing import SigningKey

from makerapp.services.updates import found
from makerapp.services.updates.found import Found, Kind
from makerapp.services.updates.look import look
from makerapp.services.updates.source import Source
from makerapp.services.updates.words import RESULT_WORDS
from tests.services.updates.announcing import KEY, PAGE, Server, announced, body, signed

WORDS = {"en": "Labels for every parcel.", "de": "Etiketten für jedes Paket."}


def test_newer(server: Server) -> None:
    source = server.says(announced("0.10.0", WORDS))
    assert look(source, running="0.9.1") == Found(Kind.NEWER, "0.10.0", PAGE, date(2026, 12, 1), WORDS)


@pytest.mark.parametrize("version", ["0.9.1", "0.9.0", "0.8.12", "0.10.0rc1"])
def test_the_same_an_older_one_played_back_and_a_trial(server: Server, version: str) -> None:
    assert look(server.says(announced(version, WORDS)), running="0.9.1") == Found(Kind.SAME)


@pytest.mark.parametrize(
    ("spoil", "why"),
    [
        (lambda file: file[:-10], found.CUT_OFF),
        (lambda _file: b"", found.CUT_OFF),
        (lambda file: file + b" " * 20_000, found.TOO_LONG),
        (lambda _file: b"<!doctype html><p>Log in", found.NOT_OURS),
        (lambda _file: signed(b"\xff\xfe\n}\n"), found.NOT_OURS),
        (lambda _file: signed(b'{"format": 1, "version": 5\n}\n'), found.NOT_OURS),
        (
            lambda _file: signed(announced("9.0.0").split(b"\n", 2)[2].replace(b'"format": 1', b'"format": 2')),
            found.TOO_NEW,
        ),
    ],
)
def test_broken(server: Server, spoil: Callable[[bytes], bytes], why: str) -> None:
    assert look(server.says(spoil(announced("9.0.0")))) == Found(Kind.BROKEN, why=why)


@pytest.mark.parametrize(
    ("spoil", "why"),
    [
        (lambda file: file.replace(b"9.0.0", b"9.0.1"), found.WRONG_SIGNATURE),
        (lambda file: signed(file.split(b"\n", 2)[2], SigningKey.generate()), found.WRONG_SIGNATURE),
        (lambda file: b"\n".join([file.split(b"\n")[0], b"", file.split(b"\n", 2)[2]]), found.NO_SIGNATURE),
    ],
)
def test_forged(server: Server, spoil: Callable[[bytes], bytes], why: str) -> None:
    assert look(server.says(spoil(announced("9.0.0")))) == Found(Kind.FORGED, why=why)


def test_unreachable(server: Server) -> None:
    server.answer = body(b"gone", 404)
    assert look(server.source) == Found(Kind.UNREACHABLE, why=found.NOT_THERE)


def test_nobody_announces() -> None:
    assert look(None) == Found(Kind.NOT_SET)


def test_every_end_has_words() -> None:
    assert set(RESULT_WORDS) == set(Kind)


@given(st.binary(max_size=400))
def test_random_answers_never_pass_and_never_raise(answer: bytes) -> None:
    source = Source("https://makerbench.example/", bytes(KEY.verify_key))
    assert look(source, get=lambda _address, _limit, _stop: answer).kind is Kind.BROKEN
    told = look(source, get=lambda _address, _limit, _stop: announced("0.0.1")[:113] + answer + b"\n}\n")
    assert told.kind in (Kind.BROKEN, Kind.FORGED)
