"""A marketplace file as rows of cells: opened, decoded, split, counted; nothing about orders yet."""

from __future__ import annotations

import csv
import io
import stat
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import BinaryIO, TextIO

from makerapp.errors import EnvironmentProblem, Refused
from makerapp.importing.canonical import LeftOut
from makerapp.importing.encoding import LONGEST_LINE, choose_encoding
from makerapp.translation import mark, tr

WRONG_FILE = mark("This isn't an orders file.")
CHOOSE_ORDERS = mark('Download "Orders" (CSV) from your shop and choose that.')

# A cell past this is a quotation mark that was never closed. csv has one limit for the whole program: only raised here.
_FIELD_LIMIT = 16 << 20
_ROWS_BETWEEN_REPORTS = 512
_WIDEST_HEADER = 2000

_MAGIC = (
    (b"PK\x03\x04", "zip"),
    (b"\xd0\xcf\x11\xe0", mark("It is a spreadsheet. Open it, save it as CSV, and choose that.")),
    (b"\x89PNG", mark("It is a picture.")),
    (b"\xff\xd8\xff", mark("It is a picture.")),
    (b"GIF8", mark("It is a picture.")),
    (b"%PDF", mark("It is a PDF document.")),
)


class Stopped(Exception):
    """The maker pressed Stop while a file was read; nothing of it was kept."""


@dataclass
class Sheet:
    """An open file: its header, its delimiter, and its rows still to be read.

    ``quoted`` is False for files that use no quotation character at all (Amazon's reports): set it before ``rows``.
    ``problems`` collects rows that could not be split into cells.
    """

    header: list[str]
    delimiter: str
    header_line: str
    size: int
    quoted: bool = True
    problems: list[LeftOut] = field(default_factory=list)
    _binary: BinaryIO | None = None
    _lines: Iterator[str] | None = None
    _header_row: int = 1

    def rows(
        self, progress: Callable[[int, int], None] | None = None, stop: Callable[[], bool] | None = None
    ) -> Iterator[tuple[int, list[str]]]:
        """Each row under the header that is not empty, with its number, as cells of one length.

        The number is the one a spreadsheet shows: records are counted, the header being row 1, and a cell with line
        breaks inside is still one row. A short row is filled with empty cells, and every row has one more empty cell
        at its end (index ``len(header)``) that stands for columns the file does not have.

        ``progress`` hears bytes done and bytes in all; Stopped is raised where ``stop`` says so.
        """
        assert self._lines is not None
        width = len(self.header)
        number = self._header_row
        parser = csv.reader(
            self._lines, delimiter=self.delimiter, quoting=csv.QUOTE_MINIMAL if self.quoted else csv.QUOTE_NONE
        )
        while True:
            number += 1
            try:
                row = next(parser)
            except StopIteration:
                break
            except csv.Error:
                self.problems.append(LeftOut(number, _OPEN_QUOTE))
                continue
            if number % _ROWS_BETWEEN_REPORTS == 0:
                self._report(progress, stop)
            count = len(row)
            if count == width:
                row.append("")
            elif count < width:
                if self.quoted and row and self._swallowed(row[-1]):
                    self.problems.append(LeftOut(number, _OPEN_QUOTE))
                    continue
                row += [""] * (width + 1 - count)
            else:
                if any(cell.strip() for cell in row[width:]):
                    reason = tr(
                        "This row has {count} cells under {width} headings, so it is not clear what is what."
                    ).format(count=count, width=width)
                    self.problems.append(LeftOut(number, reason))
                    continue
                del row[width:]
                row.append("")
            if any(row):
                yield number, row
        self._report(progress, stop)

    def _report(self, progress: Callable[[int, int], None] | None, stop: Callable[[], bool] | None) -> None:
        if stop is not None and stop():
            raise Stopped
        if progress is not None and self._binary is not None:
            progress(min(self._binary.tell(), self.size), self.size)

    def _swallowed(self, cell: str) -> bool:
        """True where the last cell of a short row holds other rows: its quotation mark is never closed."""
        if "\n" not in cell and "\r" not in cell:
            return False
        fewest = max(2, len(self.header) // 2)
        return any(line.count(self.delimiter) >= fewest for line in cell.splitlines()[1:])


_OPEN_QUOTE = mark(
    "A quotation mark opened in this row is never closed, so this row and those after it could not be told apart. "
    "Download the file again, or mend the mark."
)


@contextmanager
def open_sheet(path: Path) -> Iterator[Sheet]:
    """Open ``path`` as a table of any delimiter and encoding.

    Raises Refused for a folder, an empty file, a spreadsheet, a picture or other bytes that are no table, and
    EnvironmentProblem where the machine cannot read it, also later while its rows are read.
    """
    if "\0" in str(path):
        raise Refused(WRONG_FILE, _instead(tr("No file can have this name.")))
    try:
        if path.is_dir():
            raise Refused(WRONG_FILE, _instead(tr("It is a folder.")))
        status = path.stat()
        if not stat.S_ISREG(status.st_mode):
            raise Refused(WRONG_FILE, _instead(tr("It is not a file of text.")))
        if status.st_size == 0:
            raise Refused(WRONG_FILE, _instead(tr("It is empty.")))
        with path.open("rb") as binary:
            _refuse_other_kinds(binary)
            encoding = choose_encoding(binary)
            if encoding.longest_line > LONGEST_LINE:
                raise Refused(WRONG_FILE, _instead(tr("It has no rows.")))
            binary.seek(0)
            text = io.TextIOWrapper(binary, encoding=encoding.name, errors=encoding.errors, newline="")
            csv.field_size_limit(max(csv.field_size_limit(), _FIELD_LIMIT))
            sheet = _with_header(text, encoding.has_nul)
            sheet.size, sheet._binary = status.st_size, binary
            yield sheet
    except FileNotFoundError as fault:
        raise EnvironmentProblem(
            tr("This file can't be found."), tr("It may have been moved. Choose it again.")
        ) from fault
    except OSError as fault:
        reason = tr("Check that it is still there and that you may open it, then choose it again.")
        raise EnvironmentProblem(tr("This file can't be read."), reason) from fault


def _with_header(text: TextIO, has_nul: bool) -> Sheet:
    lines: Iterator[str] = (line.replace("\0", "") for line in text) if has_nul else iter(text)
    skipped = 0
    for line in lines:
        first = line.lstrip("\ufeff")
        if first.strip(' \t\r\n,;"\0') == "":
            skipped += 1
            continue
        if skipped == 0 and first.lower().startswith("sep=") and len(first.strip("\r\n")) <= 5:
            # Excel's own hint at the delimiter: it shows the line after it as row 1.
            continue
        return _sheet_from(first, lines, skipped)
    raise Refused(WRONG_FILE, _instead(tr("It is empty.")))


def _sheet_from(first: str, lines: Iterator[str], skipped: int) -> Sheet:
    best: list[str] = []
    delimiter = ","
    for candidate in (",", ";", "\t"):
        try:
            cells = next(csv.reader([first], delimiter=candidate))
        except csv.Error:
            continue
        if len(cells) > len(best):
            best, delimiter = cells, candidate
    while best and not best[-1].strip():
        best.pop()
    if not best or len(best) > _WIDEST_HEADER:
        raise Refused(
            WRONG_FILE,
            _instead(tr("It has no column for buyer or items.")),
        )
    return Sheet(best, delimiter, first, 0, _lines=lines, _header_row=skipped + 1)


def _refuse_other_kinds(binary: BinaryIO) -> None:
    head = binary.read(4096)
    for magic, what in _MAGIC:
        if head.startswith(magic):
            raise Refused(WRONG_FILE, f"{_kind_of_zip(binary) if what == 'zip' else tr(what)} {_hint(what)}".strip())
    binary.seek(0)
    if head.startswith((b"\xff\xfe", b"\xfe\xff")):
        return
    # Control bytes that no text has; zero bytes are left to the encoding, which drops them or reads UTF-16.
    control = sum(byte < 9 or 13 < byte < 32 for byte in head) - head.count(0)
    if control * 50 > len(head):
        raise Refused(WRONG_FILE, _instead(tr("It is not a table of text.")))


def _instead(words: str) -> str:
    """What is wrong with the file, and which one to choose."""
    return f"{words} {tr(CHOOSE_ORDERS)}"


def _hint(what: str) -> str:
    return "" if what == "zip" or "save it as CSV" in what else tr(CHOOSE_ORDERS)


def _kind_of_zip(binary: BinaryIO) -> str:
    binary.seek(0)
    # The names of a workbook's parts stand uncompressed in its directory at the start or the end of the file.
    start = binary.read(1 << 16)
    binary.seek(0, io.SEEK_END)
    binary.seek(max(0, binary.tell() - (1 << 16)))
    both = start + binary.read()
    if any(mark in both for mark in (b"xl/", b"opendocument.spreadsheet", b"Index/Document.iwa")):
        return tr("It is a spreadsheet. Open it, save it as CSV, and choose that.")
    return _instead(tr("It is a ZIP folder. Unpack it and choose the orders file inside."))
