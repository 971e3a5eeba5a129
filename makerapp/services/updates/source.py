"""Where the word about new versions lies, and whose signature it bears: one file of the program says both."""

from __future__ import annotations

import base64
import binascii
import json
from dataclasses import dataclass
from pathlib import Path

from makerapp.paths import ASSETS
from makerapp.services.updates.addresses import may_be_asked
from makerapp.services.updates.found import Kind

FILE = ASSETS / "update_source.json"
KEY_BYTES = 32
# In every sandbox of Flatpak: https://docs.flatpak.org/en/latest/sandbox-permissions.html
FLATPAK_MARK = Path("/.flatpak-info")


@dataclass(frozen=True)
class Source:
    """``address`` of the announcement, and the Ed25519 key (32 bytes) its signature must fit."""

    address: str
    public_key: bytes


def read_source(file: Path | None = None) -> Source | None:
    """What ``update_source.json`` says; ``None`` while both its values are empty: nobody announces anything yet.

    Raises ValueError where only one is given or one is of no use, which is a mistake of whoever built the program.
    """
    place = file or FILE
    given = json.loads(place.read_text(encoding="utf-8"))
    if not isinstance(given, dict) or set(given) != {"address", "public_key"}:
        raise ValueError(f"{place.name} has to hold an address and a public_key")
    address, key = given["address"], given["public_key"]
    if address == "" and key == "":
        return None
    if not may_be_asked(address):
        raise ValueError(f"{place.name}: the address has to begin with https://")
    return Source(address, read_key(key))


def why_not() -> Kind | None:
    """Why this copy has nothing to look for: nobody announces, or Flatpak keeps it off the network; else ``None``."""
    if FLATPAK_MARK.exists():
        return Kind.NO_NETWORK
    return Kind.NOT_SET if read_source() is None else None


def read_key(text: object) -> bytes:
    """A key of 32 bytes from its base64. Raises ValueError for anything else."""
    if not isinstance(text, str) or not text.isascii():
        raise ValueError("a key is a text in base64")
    try:
        key = base64.b64decode(text, validate=True)
    except binascii.Error as fault:
        raise ValueError("a key is a text in base64") from fault
    if len(key) != KEY_BYTES:
        raise ValueError(f"a key has {KEY_BYTES} bytes, not {len(key)}")
    return key
