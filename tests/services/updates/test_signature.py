"""Only what was signed with our key is opened, and only as it was signed."""

from __future__ import annotations

import base64

import pytest
from hypothesis import given
from hypothesis import strategies as st
from nacl.signing import SigningKey

from makerapp.services.updates import signature
from makerapp.services.updates.found import CUT_OFF, NO_SIGNATURE, NOT_OURS, TOO_LONG, WRONG_SIGNATURE, Kind, Unusable
from tests.services.updates.announcing import KEY, announced, signed

PUBLIC = bytes(KEY.verify_key)
FILE = announced("0.5.0", {"en": "Labels for every parcel."})
HEAD, LINE, PAYLOAD = FILE.split(b"\n", 2)


def outcome(file: bytes, key: bytes = PUBLIC) -> tuple[Kind, str]:
    with pytest.raises(Unusable) as caught:
        signature.open_sealed(file, key)
    return caught.value.kind, caught.value.why


def test_ours_is_opened() -> None:
    assert signature.open_sealed(FILE, PUBLIC) == PAYLOAD
    # RFC 8032, section 7.1, test 2: another library's signature fits too.
    key = bytes.fromhex("3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c")
    made = bytes.fromhex(
        "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da"
        "085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00"
    )
    assert signature.is_signed(b"\x72", made, key)
    assert not signature.is_signed(b"\x73", made, key)


def test_signed_with_another_key_it_is_forged() -> None:
    assert outcome(signed(PAYLOAD, SigningKey.generate())) == (Kind.FORGED, WRONG_SIGNATURE)
    assert outcome(FILE, bytes(SigningKey.generate().verify_key)) == (Kind.FORGED, WRONG_SIGNATURE)


@given(st.integers(0, len(FILE) - 1), st.integers(1, 255))
def test_no_byte_may_change(place: int, by: int) -> None:
    changed = bytearray(FILE)
    changed[place] ^= by
    kind, _why = outcome(bytes(changed))
    assert kind in (Kind.FORGED, Kind.BROKEN)
    if place > len(HEAD) + len(LINE) + 1 and place < len(FILE) - 3:
        assert kind is Kind.FORGED


def test_the_same_value_written_otherwise_is_forged() -> None:
    assert outcome(b"\n".join([HEAD, LINE, PAYLOAD.replace(b'"format": 1', b'"format":1')])) == (
        Kind.FORGED,
        WRONG_SIGNATURE,
    )
    assert outcome(FILE.replace(b"\n", b"\r\n"))[0] in (Kind.FORGED, Kind.BROKEN)


def test_a_signature_made_for_something_else_does_not_fit() -> None:
    bare = KEY.sign(PAYLOAD).signature
    assert outcome(signature.seal(PAYLOAD, bare)) == (Kind.FORGED, WRONG_SIGNATURE)


@pytest.mark.parametrize(
    "line",
    [
        b"",
        b"=",
        b"none",
        base64.b64encode(b"x" * 63),
        base64.b64encode(b"x" * 65),
        LINE + b" ",
        "é".encode(),
        b"\0" * 88,
    ],
)
def test_without_a_signature_it_is_forged(line: bytes) -> None:
    assert outcome(b"\n".join([HEAD, line, PAYLOAD])) == (Kind.FORGED, NO_SIGNATURE)


def test_empty_signatures_and_keys_of_small_order_fit_nothing() -> None:
    assert outcome(signature.seal(PAYLOAD, b"\0" * 64))[0] is Kind.FORGED
    # The neutral element as key, with which a signature of zeros would fit everything.
    neutral = b"\x01" + b"\0" * 31
    assert not signature.is_signed(signature.signed_bytes(PAYLOAD), neutral + b"\0" * 32, neutral)


@pytest.mark.parametrize("length", [*range(0, len(FILE) - 1, 7), len(FILE) - 1])
def test_a_part_of_it_is_no_whole(length: int) -> None:
    assert outcome(FILE[:length]) == (Kind.BROKEN, CUT_OFF)


def test_a_web_page_is_no_announcement() -> None:
    assert outcome(b"<!doctype html><title>Log in to the network</title>") == (Kind.BROKEN, NOT_OURS)
    assert outcome(FILE.replace(b"announcement 1", b"announcement 2", 1)) == (Kind.BROKEN, NOT_OURS)


def test_a_long_file_is_not_looked_at() -> None:
    assert outcome(FILE + b"x" * signature.LARGEST) == (Kind.BROKEN, TOO_LONG)


@given(st.binary(max_size=300) | st.binary(max_size=300).map(lambda rest: signature.HEAD + rest))
def test_random_bytes_never_pass(data: bytes) -> None:
    outcome(data)


@given(st.binary(min_size=64, max_size=64))
def test_random_signatures_never_fit(made: bytes) -> None:
    assert outcome(signature.seal(PAYLOAD, made)) == (Kind.FORGED, WRONG_SIGNATURE)
