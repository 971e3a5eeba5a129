"""Codes a scanner reads: Code 128 where it can carry the text, a QR code where it cannot."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from reportlab.graphics.barcode.code128 import Code128
from reportlab.graphics.barcode.qrencoder import QR8bitByte, QRCode, QRErrorCorrectLevel

from makerapp.printing.graphemes import one_line

DOT = 72 / 300
"""One dot of a 300 dpi printer, in points: modules are whole dots, so that no edge comes out grey."""

QUIET = 10
"""Blank modules a Code 128 needs at both ends (ISO/IEC 15417, 4.4)."""

_QR_QUIET = 4
_QR_MASK = 3
_MAX_TEXT = 120
_WIDEST, _NARROWEST = 5 * DOT, 3 * DOT
_WIDEST_QR = 7 * DOT


@dataclass(frozen=True)
class Code:
    """A code ready to draw: ``bars`` are left, bottom, width and height in modules, quiet zone included.

    ``text`` is what it carries; ``module`` the width of one module and ``dot`` that of one printer dot in points.
    """

    text: str
    kind: str
    bars: tuple[tuple[float, float, float, float], ...]
    width: float
    module: float
    dot: float = DOT


def code_128_can_carry(text: str) -> bool:
    """Whether every character is printable ASCII; the encoder would drop others without a word."""
    return bool(text) and all(" " <= char <= "~" for char in text)


# An order's own code is asked for a few times while its paper is laid out, and then no more.
@lru_cache(maxsize=256)
def code_for(text: str, room: float, dot: float = DOT) -> Code | None:
    """The code for ``text`` that fits into ``room`` points, or ``None`` for empty text.

    ``dot`` is one dot of the printer in points. Code 128 with modules of 0.25 to 0.42 mm in whole dots; where the
    text holds other characters or is too long for that, a QR code, which carries UTF-8.
    """
    text = one_line(text, _MAX_TEXT)
    if not text:
        return None
    if code_128_can_carry(text):
        widths = _code_128(text)
        modules = sum(widths) + 2 * QUIET
        for dots in range(_dots(_WIDEST, dot), _dots(_NARROWEST, dot) - 1, -1):
            if modules * dots * dot <= room:
                return Code(text, "Code 128", _bars(widths), modules, dots * dot, dot)
    return _qr(text, room, dot)


def _dots(module: float, dot: float) -> int:
    """Whole dots nearest to ``module`` points, at least two: a thermal printer can't hold one alone."""
    return max(2, round(module / dot))


def _code_128(text: str) -> tuple[int, ...]:
    """Widths in modules, bar and gap in turn, of the whole symbol with start, check digit and stop."""
    symbol = Code128(text, barWidth=1, quiet=0)
    symbol.validate()
    symbol.encode()
    symbol.decompose()
    # ReportLab writes a bar of n modules as the n-th of "ABCD", a gap as the n-th of "abcd".
    return tuple("abcd".index(char) + 1 for char in symbol.decomposed.lower())


def _bars(widths: tuple[int, ...]) -> tuple[tuple[float, float, float, float], ...]:
    found: list[tuple[float, float, float, float]] = []
    at = QUIET
    for place, width in enumerate(widths):
        if place % 2 == 0:
            found.append((at, 0, width, 1))
        at += width
    return tuple(found)


def _qr(text: str, room: float, dot: float) -> Code:
    symbol = QRCode(None, QRErrorCorrectLevel.M)
    symbol.addData(QR8bitByte(text.encode("utf-8")))
    symbol.version = symbol.calculate_version()
    # Any of the eight masks is valid; scoring them all takes five times as long and reads no better.
    symbol.makeImpl(False, _QR_MASK)
    rows = symbol.modules
    side = len(rows) + 2 * _QR_QUIET
    bars = tuple(
        (start + _QR_QUIET, len(rows) - 1 - at + _QR_QUIET, end - start, 1)
        for at, row in enumerate(rows)
        for start, end in _filled(row)
    )
    dots = max(2, min(_dots(_WIDEST_QR, dot), int(room / side / dot)))
    return Code(text, "QR", bars, side, dots * dot, dot)


def _filled(row: list[bool]) -> list[tuple[int, int]]:
    found: list[tuple[int, int]] = []
    start = -1
    for at, dark in enumerate((*row, False)):
        if dark and start < 0:
            start = at
        elif not dark and start >= 0:
            found.append((start, at))
            start = -1
    return found
