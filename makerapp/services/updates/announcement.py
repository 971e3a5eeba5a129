"""What an announcement says. Read strictly: signed bytes are ours, but a slip of ours must not reach the window."""

from __future__ import annotations

import json
import unicodedata
from dataclasses import dataclass
from datetime import date
from typing import Any, NoReturn

from makerapp.services.updates.addresses import is_web_page
from makerapp.services.updates.found import NOT_OURS, TOO_LONG, TOO_NEW, Kind, Unusable
from makerapp.services.updates.signature import LARGEST
from makerapp.services.updates.versions import is_version

FORMAT = 1
LONGEST_LINE = 300
_MOST_LANGUAGES = 20
_FIELDS = ("format", "version", "released", "page")


@dataclass(frozen=True)
class Announcement:
    """``words`` holds one line of plain text for each language ("en", "pt-br"), or nothing at all."""

    version: str
    released: date
    page: str
    words: dict[str, str]


def read(payload: bytes) -> Announcement:
    """An announcement from its JSON, whose signature was checked.

    ``{"format": 1, "version": "0.5.0", "released": "2026-12-01", "page": "https://...", "words": {"en": "..."}}``.
    Fields it does not know are left alone, so that a later version may add some. Raises Unusable.
    """
    if len(payload) > LARGEST:
        raise Unusable(Kind.BROKEN, TOO_LONG)
    given = _parse(payload)
    if not isinstance(given, dict) or not all(name in given for name in _FIELDS):
        raise _not_ours()
    if type(given["format"]) is not int or given["format"] < 1:
        raise _not_ours()
    if given["format"] > FORMAT:
        raise Unusable(Kind.BROKEN, TOO_NEW)
    if not is_version(given["version"]) or not is_web_page(given["page"]):
        raise _not_ours()
    return Announcement(given["version"], _day(given["released"]), given["page"], _words(given.get("words", {})))


def write(announcement: Announcement) -> bytes:
    """The JSON of an announcement, as ``read`` takes it. Raises Unusable for one that ``read`` would refuse."""
    fields = {
        "format": FORMAT,
        "version": announcement.version,
        "released": announcement.released.isoformat(),
        "page": announcement.page,
        "words": announcement.words,
    }
    payload = json.dumps(fields, ensure_ascii=False, indent=2).encode("utf-8") + b"\n"
    read(payload)
    return payload


def _parse(payload: bytes) -> Any:
    def no_twice(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        found = dict(pairs)
        if len(found) != len(pairs):
            raise ValueError("a name stands there twice")
        return found

    def no_constant(name: str) -> NoReturn:
        raise ValueError(f"{name} is not JSON")

    try:
        return json.loads(payload.decode("utf-8"), object_pairs_hook=no_twice, parse_constant=no_constant)
    except (ValueError, RecursionError):
        raise _not_ours() from None


def _day(text: object) -> date:
    try:
        found = date.fromisoformat(text) if isinstance(text, str) else None
    except ValueError:
        raise _not_ours() from None
    # fromisoformat also takes other forms of ISO 8601, such as weeks.
    if found is None or found.isoformat() != text:
        raise _not_ours()
    return found


def _words(given: object) -> dict[str, str]:
    if not isinstance(given, dict) or len(given) > _MOST_LANGUAGES:
        raise _not_ours()
    for language, line in given.items():
        if not 2 <= len(language) <= 10 or not isinstance(line, str) or not is_plain_line(line):
            raise _not_ours()
    return dict(given)


def is_plain_line(text: str) -> bool:
    """Whether it can be shown in one label: not empty, not long, no control or direction characters, no line breaks."""
    if not text.strip() or len(text) > LONGEST_LINE:
        return False
    # Cc control, Cf direction marks and other unseen signs, Cs half a character, Co private, Zl and Zp line breaks.
    return not any(unicodedata.category(sign) in ("Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp") for sign in text)


def _not_ours() -> Unusable:
    return Unusable(Kind.BROKEN, NOT_OURS)
