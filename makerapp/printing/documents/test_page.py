"""The test page of a printer, frozen."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from makerapp.printing.documents.common import Document
from makerapp.translation import mark


@dataclass(frozen=True)
class TestPage(Document):
    """What a printer is set up to do, and what shows whether it does.

    ``facts`` are name and value ("Paper", "A4"); ``code`` is what the barcode carries; ``scripts`` are name and sample
    of each writing; ``in_color`` adds fields of color.
    """

    NAME: ClassVar[str] = mark("Test page")
    __test__: ClassVar[bool] = False  # no test, whatever its name begins with

    printer: str
    facts: tuple[tuple[str, str], ...]
    code: str
    scripts: tuple[tuple[str, str], ...]
    in_color: bool = False
