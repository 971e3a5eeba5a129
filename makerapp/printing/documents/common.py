"""What all documents have: the shop that sends them, and what they are about."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, fields, is_dataclass
from typing import ClassVar


@dataclass(frozen=True)
class ShopHead:
    """The sender. ``logo`` is PNG or JPEG bytes, already normalised, or ``None``."""

    name: str
    website: str = ""
    email: str = ""
    address: tuple[str, ...] = ()
    logo: bytes | None = None


@dataclass(frozen=True)
class Document:
    """Base of all documents. ``NAME`` is what a PDF of it is titled."""

    NAME: ClassVar[str]

    shop: ShopHead

    @property
    def about(self) -> str:
        """What it concerns, for the title of the PDF: an order's number, a day; ``""`` where there is none."""
        return ""


def texts(part: object) -> Iterator[str]:
    """Every text that ``part`` (a document or anything in it) may show."""
    if isinstance(part, str):
        yield part
    elif isinstance(part, tuple | list):
        for each in part:
            yield from texts(each)
    elif is_dataclass(part) and not isinstance(part, type):
        for field in fields(part):
            yield from texts(getattr(part, field.name))
