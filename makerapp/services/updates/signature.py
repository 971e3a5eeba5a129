"""Whether an announcement is ours: an Ed25519 signature over the exact bytes that are read afterwards.

The file is its own envelope:

    makerbench-announcement 1
    <signature, 64 bytes in base64>
    {
      "format": 1, ...
    }

each line ended by one line feed, the last one a brace alone, which tells a whole file from a part. Signed are the first
line and everything from the third on, byte by byte. The bytes and not the values they stand for, since the same value
can be written in many ways: a signature over values would have to be checked after parsing, with a second writer that
must agree with every other one forever. So nothing is parsed before the signature fits. The first line is signed too,
so that no signature made with the key for another purpose, or for a later form of this file, can be moved here.
"""

from __future__ import annotations

import base64
import binascii

from makerapp.services.updates.found import CUT_OFF, NO_SIGNATURE, NOT_OURS, TOO_LONG, WRONG_SIGNATURE, Kind, Unusable

LARGEST = 16 * 1024
HEAD = b"makerbench-announcement 1\n"
_END = b"\n}\n"
_SIGNATURE_BYTES = 64


def seal(payload: bytes, signature: bytes) -> bytes:
    """The file as it is published: a payload of ``announcement.write``, and what was made of its ``signed_bytes``."""
    return HEAD + base64.b64encode(signature) + b"\n" + payload


def signed_bytes(payload: bytes) -> bytes:
    """What is signed: the first line and the payload."""
    return HEAD + payload


def open_sealed(file: bytes, public_key: bytes) -> bytes:
    """The payload of a file whose signature fits ``public_key``; the only way to one.

    Raises Unusable: BROKEN for what is no announcement or not a whole one, FORGED for one that isn't ours.
    """
    if len(file) > LARGEST:
        raise Unusable(Kind.BROKEN, TOO_LONG)
    if not file.startswith(HEAD):
        raise Unusable(Kind.BROKEN, CUT_OFF if HEAD.startswith(file) else NOT_OURS)
    line, feed, payload = file[len(HEAD) :].partition(b"\n")
    if not feed or not payload.endswith(_END):
        raise Unusable(Kind.BROKEN, CUT_OFF)
    if not is_signed(signed_bytes(payload), _signature(line), public_key):
        raise Unusable(Kind.FORGED, WRONG_SIGNATURE)
    return payload


def is_signed(message: bytes, signature: bytes, public_key: bytes) -> bool:
    """Whether ``signature`` (64 bytes) was made of ``message`` with the private half of ``public_key``; RFC 8032."""
    # Loaded only where something came in: it opens a library of its own.
    from nacl.exceptions import BadSignatureError
    from nacl.signing import VerifyKey

    try:
        VerifyKey(public_key).verify(message, signature)
    except BadSignatureError:
        return False
    return True


def _signature(line: bytes) -> bytes:
    try:
        found = base64.b64decode(line, validate=True)
    except binascii.Error:
        raise Unusable(Kind.FORGED, NO_SIGNATURE) from None
    if len(found) != _SIGNATURE_BYTES:
        raise Unusable(Kind.FORGED, NO_SIGNATURE)
    return found
