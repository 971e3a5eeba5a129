"""The table of keys, frozen: to hang beside the screen."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from makerapp.printing.documents.common import Document
from makerapp.translation import mark


@dataclass(frozen=True)
class KeyGroup:
    """Keys that work in one place. ``lines`` are (keys, what they do)."""

    title: str
    lines: tuple[tuple[str, str], ...]


@dataclass(frozen=True)
class KeyTable(Document):
    """Every key of the program, group by group."""

    NAME: ClassVar[str] = mark("Keys")

    groups: tuple[KeyGroup, ...]
