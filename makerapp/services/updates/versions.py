"""Which of two versions is the newer one."""

from __future__ import annotations

import re
from dataclasses import dataclass

# "0.10.2", or on the way to it "0.10.2a1", "0.10.2b1", "0.10.2rc1": the part of PEP 440 that we use for ourselves.
_GRAMMAR = re.compile(r"(0|[1-9][0-9]{0,4})\.(0|[1-9][0-9]{0,4})\.(0|[1-9][0-9]{0,4})(?:(a|b|rc)([1-9][0-9]{0,2}))?")
_FINAL = "z"  # sorts behind a, b and rc


@dataclass(frozen=True, order=True)
class Version:
    """A version as numbers, so that 0.10.0 is newer than 0.9.1. ``stage`` is a, b, rc, or ``z`` for the final one."""

    major: int
    minor: int
    patch: int
    stage: str = _FINAL
    number: int = 0

    @property
    def is_final(self) -> bool:
        """Whether it is meant for everyone, and no trial before a release."""
        return self.stage == _FINAL

    def __str__(self) -> str:
        text = f"{self.major}.{self.minor}.{self.patch}"
        return text if self.is_final else f"{text}{self.stage}{self.number}"


def parse(text: str) -> Version:
    """A version from its text. Raises ValueError for anything that is not exactly one."""
    found = _GRAMMAR.fullmatch(text)
    if found is None:
        raise ValueError(f"not a version: {text[:40]!r}")
    major, minor, patch, stage, number = found.groups()
    return Version(int(major), int(minor), int(patch), stage or _FINAL, int(number or 0))


def is_version(text: object) -> bool:
    """Whether ``parse`` takes it."""
    return isinstance(text, str) and _GRAMMAR.fullmatch(text) is not None


def is_offered(announced: str, running: str) -> bool:
    """Whether someone who runs ``running`` is told of ``announced``: only upward, and of a trial only who runs one.

    Raises ValueError where one of the two is no version.
    """
    new, now = parse(announced), parse(running)
    return new > now and (new.is_final or not now.is_final)
