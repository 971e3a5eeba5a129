"""From bytes to text: which encoding a marketplace file is written in, and repair of twice-encoded words.

Nearly every file is UTF-8. Amazon also hands out Windows-1252 and, in Japan, Windows-932; a spreadsheet may re-save
any of them. Windows-1252 needs no detection: a byte that is no UTF-8 is read as Windows-1252, one by one, so that even
a file glued together from both reads right.
"""

from __future__ import annotations

import codecs
import re
from dataclasses import dataclass
from typing import BinaryIO

_CHUNK = 1 << 20
LONGEST_LINE = 64 << 20

# The five bytes that Windows-1252 leaves undefined keep their number, as browsers do (WHATWG Encoding Standard).
_WINDOWS_1252 = [
    bytes([number]).decode("cp1252") if number not in (0x81, 0x8D, 0x8F, 0x90, 0x9D) else chr(number)
    for number in range(256)
]
_BACK_TO_BYTES = {ord(_WINDOWS_1252[number]): number for number in range(0x80, 0xA0)}

# A lead byte of UTF-8 followed by a continuation byte, both seen through Windows-1252: "Ã©", "â€", "ð\u0178".
_TWICE_ENCODED = re.compile(
    "[\u00c2-\u00f4][\u0080-\u00bf" + re.escape("".join(_WINDOWS_1252[number] for number in range(0x80, 0xA0))) + "]"
)


def _read_as_windows_1252(error: UnicodeError) -> tuple[str, int]:
    if not isinstance(error, UnicodeDecodeError):
        raise error
    return "".join(_WINDOWS_1252[byte] for byte in error.object[error.start : error.end]), error.end


MIXED = "makerapp.windows-1252"
codecs.register_error(MIXED, _read_as_windows_1252)


@dataclass(frozen=True)
class Encoding:
    """How to open the file: ``open(path, encoding=name, errors=errors)``; ``has_nul`` where NUL bytes stand in it."""

    name: str
    errors: str
    has_nul: bool
    longest_line: int


def choose_encoding(file: BinaryIO) -> Encoding:
    """Read ``file`` once from the start, in chunks, and tell its encoding. The position is at the end afterwards.

    A byte order mark decides; UTF-16 without one shows in its many zero bytes; whatever is no UTF-8 and decodes as
    Japanese in full is Windows-932; all else is UTF-8 with Windows-1252 for the bytes that are none.
    """
    head = file.read(4096)
    if head.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return Encoding("utf-16", "replace", False, 0)
    if head.count(0) * 3 > len(head):
        even = head[0::2].count(0)
        return Encoding("utf-16-be" if even > head[1::2].count(0) else "utf-16-le", "replace", False, 0)
    decoder = codecs.getincrementaldecoder("utf-8")("strict")
    odd_bytes = b""
    has_nul = False
    line = longest = 0
    chunk = head
    while chunk:
        has_nul = has_nul or 0 in chunk
        first, last = chunk.find(b"\n"), chunk.rfind(b"\n")
        longest = max(longest, line + (first if first >= 0 else len(chunk)))
        line = line + len(chunk) if last < 0 else len(chunk) - last - 1
        if not odd_bytes:
            try:
                decoder.decode(chunk)
            except UnicodeDecodeError:
                odd_bytes = chunk
        chunk = file.read(_CHUNK)
    if odd_bytes and not head.startswith(codecs.BOM_UTF8) and _is_japanese(odd_bytes):
        return Encoding("cp932", "replace", has_nul, longest)
    return Encoding("utf-8-sig", MIXED, has_nul, longest)


def _is_japanese(sample: bytes) -> bool:
    """True where the whole lines of ``sample`` decode as Windows-932 and look it.

    Accented letters of Windows-1252 stand alone between plain ones and so rarely form a valid pair; Japanese is pairs
    throughout, with kana, or with many bytes from 80 to 9F, which in Windows-1252 are only quotes and dashes.
    """
    start, end = sample.find(b"\n") + 1, sample.rfind(b"\n")
    whole = sample[start:end] if end > start else sample
    try:
        text = whole.decode("cp932")
    except UnicodeDecodeError:
        return False
    kana = sum("\u3041" <= letter <= "\u30fe" for letter in text)
    kanji = sum("\u4e00" <= letter <= "\u9fff" for letter in text)
    high = [byte for byte in whole if byte >= 0x80]
    low_half = sum(byte < 0xA0 for byte in high)
    return kana >= 2 or (kanji >= 4 and low_half * 10 > len(high) * 3)


def repair_twice_encoded(text: str) -> str:
    """``ZoÃ«`` becomes ``Zoë`` where the whole text reads as UTF-8 that was taken for Windows-1252; else unchanged."""
    for _ in range(2):
        if not _TWICE_ENCODED.search(text):
            return text
        try:
            text = text.translate(_BACK_TO_BYTES).encode("latin-1").decode("utf-8")
        except UnicodeError:
            return text
    return text
