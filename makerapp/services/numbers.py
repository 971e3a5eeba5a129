"""Figures as a table to read, to copy and to take along as CSV."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from makerapp import locales, money
from makerapp.services.saving import save_whole
from makerapp.translation import tr


@dataclass(frozen=True, slots=True)
class Cell:
    """One figure: as it is ``shown`` to people, and ``plain`` for a spreadsheet."""

    shown: str
    plain: str


@dataclass(frozen=True)
class Numbers:
    """A table of figures. The first column names what each row is about, the others are figures, right-aligned."""

    name: str
    headings: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]

    def as_text(self) -> str:
        """Headings and rows with tabs between, which a spreadsheet takes and a message can show."""
        return "\n".join("\t".join(line) for line in self._lines()) + "\n"

    def as_csv(self) -> str:
        """The table as CSV (RFC 4180)."""
        page = io.StringIO()
        csv.writer(page).writerows(self._lines())
        return page.getvalue()

    def save_csv(self, target: Path) -> None:
        """Write the CSV whole or not at all, with the mark that makes spreadsheets read it as UTF-8.

        Raises EnvironmentProblem where the disk refuses.
        """
        refused = tr("{file} couldn't be saved.").format(file=target.name)
        save_whole(self.as_csv().encode("utf-8-sig"), target, refused)

    def _lines(self) -> Iterable[tuple[str, ...]]:
        yield tuple(safe_text(each) for each in self.headings)
        yield from (tuple(each.plain for each in row) for row in self.rows)


def safe_text(text: str) -> str:
    """A word that no spreadsheet takes for a formula (OWASP, "CSV Injection"), in one line."""
    flat = " ".join(text.split())
    return f"'{flat}" if flat[:1] in ("=", "+", "-", "@") else flat


def word(text: str) -> Cell:
    """A name; it may be a buyer's or a file's."""
    return Cell(text, safe_text(text))


def count(number: int) -> Cell:
    """A whole number."""
    return Cell(locales.number(number), str(number))


def amount(minor: int, currency: str) -> Cell:
    """Money in minor units of ``currency``."""
    return Cell(money.format_money(minor, currency), money.to_decimal_text(minor, currency))


def percent(number: int | None) -> Cell:
    """So many of a hundred; a dash where there is nothing to count."""
    if number is None:
        return Cell("–", "")
    return Cell(tr("{n} %").format(n=number), f"{number}%")
