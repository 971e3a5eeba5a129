"""What looking for a new version came to."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from makerapp.translation import mark


class Kind(StrEnum):
    """How it ended. ``SAME`` is also said of an older version: an old file played back must not lead anyone down."""

    NEWER = "newer"
    SAME = "same"
    BROKEN = "broken"
    FORGED = "forged"
    UNREACHABLE = "unreachable"
    NOT_SET = "not-set"
    NO_NETWORK = "no-network"


# What was wrong, in words for the maker: the reasons beside BROKEN, FORGED and UNREACHABLE.
TOO_LONG = mark("It is far longer than such a file may be.")
CUT_OFF = mark("It came only in part.")
NOT_OURS = mark("It is something else than a word about a new version.")
TOO_NEW = mark("It is written in a newer form than this version can read.")
NO_SIGNATURE = mark("It bears no signature.")
WRONG_SIGNATURE = mark("Its signature doesn't fit.")
NO_ANSWER = mark("No answer came.")
TOO_SLOW = mark("The answer took too long.")
NO_HOST = mark("The place it should come from wasn't found. Is this computer connected?")
NOT_SAFE = mark("The connection is not safe: the other side couldn't prove who it is.")
NOT_THERE = mark("There is no such file there.")
LED_AWAY = mark("The answer leads to another place that isn't safe.")


@dataclass(frozen=True)
class Found:
    """``version``, ``page`` (https), ``released`` and ``words`` (language -> one line) only where it is NEWER.

    ``why`` is one of the sentences above for BROKEN, FORGED and UNREACHABLE.
    """

    kind: Kind
    version: str = ""
    page: str = ""
    released: date | None = None
    words: dict[str, str] = field(default_factory=dict)
    why: str = ""


class Unusable(Exception):
    """What came, or did not come, can't be used: ``kind`` and ``why`` say it as ``Found`` does."""

    def __init__(self, kind: Kind, why: str) -> None:
        super().__init__(f"{kind}: {why}")
        self.kind = kind
        self.why = why
