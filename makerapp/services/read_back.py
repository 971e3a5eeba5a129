"""Personalization read back: nothing a buyer had made for them goes in a box before its exact words were looked at.

What was read is kept with the packing as a digest of the words, so that words changed later are asked for again.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Mapping
from typing import Any

from makerapp.errors import Refused
from makerapp.models.order import OrderLine
from makerapp.models.rows import LineRow, OrderDetail
from makerapp.translation import tr

_QUOTES = tuple('“”„«»‹›"')
KEPT = "read_back"
"""Where the packing's progress keeps it: line id (as text) to the digest of the words."""


def digest(personalization: Iterable[tuple[str, str]]) -> str:
    """Tells whether the words are still those that were read; every sign and space counts."""
    words = json.dumps([list(pair) for pair in personalization], ensure_ascii=False)
    return hashlib.sha256(words.encode("utf-8", "surrogatepass")).hexdigest()[:16]


def is_read(packing: Mapping[str, Any], line: LineRow | OrderLine) -> bool:
    """Whether the words of ``line`` were read as they are now; a line without any needs no reading."""
    pairs = [(str(name), str(value)) for name, value in line.personalization]
    if not pairs:
        return True
    kept = packing.get(KEPT)
    return isinstance(kept, dict) and kept.get(str(line.id)) == digest(pairs)


def unread(detail: OrderDetail) -> tuple[LineRow, ...]:
    """The lines that go in this box and whose words nobody has read back; of a part, those that are in it."""
    is_part = bool(detail.packing.get("partial"))
    return tuple(
        line
        for line in detail.lines
        if line.to_send and (line.packed or not is_part) and not is_read(detail.packing, line)
    )


def with_line(packing: Mapping[str, Any], line: LineRow) -> dict[str, str]:
    """What to keep once the words of ``line`` were read."""
    kept = packing.get(KEPT)
    return {**(kept if isinstance(kept, dict) else {}), str(line.id): digest(line.personalization)}


def require_read(packing: Mapping[str, Any], line: LineRow | OrderLine) -> None:
    """Raises Refused where the words of ``line`` were not read back."""
    if not is_read(packing, line):
        raise Refused(
            tr("Read what {title} says first.").format(title=line.title),
            tr("It is made for this buyer: compare every letter, then it goes in the box. Nothing was ticked."),
        )


def facts(detail: OrderDetail) -> dict[str, Any]:
    """What the timeline keeps when the box is closed: the words that were read, as they stood."""
    is_part = bool(detail.packing.get("partial"))
    read = [
        value
        for line in detail.lines
        if line.to_send and (line.packed or not is_part) and line.personalization
        for _name, value in line.personalization
    ]
    return {"read_back": read} if read else {}


def words(facts: Mapping[str, Any]) -> str:
    """The words read back of a timeline entry, ``""`` where it has none."""
    read = facts.get("read_back")
    if not isinstance(read, list) or not read:
        return ""
    return tr("Read back: ") + ", ".join(map(_quoted, read))


def _quoted(value: object) -> str:
    """The words in quotation marks, where they don't bring their own."""
    text = " ".join(str(value).split())
    return text if text[:1] in _QUOTES else f"“{text}”"
