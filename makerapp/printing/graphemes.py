"""Untrusted text made fit to draw, and cut into what a reader sees as single characters."""

from __future__ import annotations

import re
import unicodedata

MAX_FIELD = 8000
"""Longest text drawn for one field, in characters; what is longer ends in an ellipsis."""

# Controls, bidi controls, invisible format characters, private use, surrogates, non-characters.
# ZWNJ, ZWJ, variation selectors and emoji tags stay: they choose between visible forms.
_DROPPED = re.compile(
    "[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f"
    "\ud800-\udfff\ue000-\uf8ff\ufdd0-\ufdef\ufeff\ufff0-\ufffb\ufffe\uffff"
    "\U000e0001\U000f0000-\U0010ffff]"
)
_SPACES = re.compile("[\t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]")
_BREAKS = re.compile("\r\n|[\n\r\x0b\x0c\x85\u2028\u2029]")
_MARKS = frozenset({"Mn", "Me", "Mc"})
_MAX_MARKS = 12
"""Marks kept on one letter: real scripts stay below, and a pile of them would cover the lines above."""


def clean(text: str, limit: int = MAX_FIELD) -> str:
    """``text`` in NFC without anything invisible, at most ``limit`` characters, line ends as ``\\n``.

    No-break and other special spaces become plain ones; wrapping decides where a line ends.
    """
    if text.isascii() and text.isprintable() and len(text) <= limit:
        return text
    cut = text[: limit + 1]
    cut = _BREAKS.sub("\n", cut)
    cut = _SPACES.sub(" ", _DROPPED.sub("", cut))
    if len(text) > limit:
        cut = cut[: limit - 1].rstrip() + "…"
    return unicodedata.normalize("NFC", cut)


def one_line(text: str, limit: int = MAX_FIELD) -> str:
    """``clean`` text on one line: breaks and runs of spaces become one space."""
    return " ".join(clean(text, limit).split())


def _extends(char: str) -> bool:
    code = ord(char)
    if code < 0x300:
        return False
    return (
        unicodedata.category(char) in _MARKS
        or code in (0x200C, 0x200D)
        or 0x1F3FB <= code <= 0x1F3FF
        or 0xE0020 <= code <= 0xE007F
        or char in "\u0e33\u0eb3\uff9e\uff9f"
    )


def _joins(last: str, before: str, char: str, flags: int) -> bool:
    """Whether ``char`` belongs to the cluster ending in ``before`` + ``last`` though it does not extend it."""
    code, prior = ord(char), ord(last)
    if last == "\u200d":
        return code >= 0x2190 and bool(before)
    if 0x1F1E6 <= code <= 0x1F1FF and 0x1F1E6 <= prior <= 0x1F1FF:
        return flags % 2 == 1
    # Conjoining Hangul: a leading consonant takes vowels, these take finals (Unicode 3.12).
    if 0x1160 <= code <= 0x11FF:
        return 0x1100 <= prior <= 0x11FF or 0xAC00 <= prior <= 0xD7A3
    # A consonant after a virama is one conjunct with what precedes it (Unicode rule GB9c).
    return prior == 0x094D and 0x0904 <= code <= 0x0939


def clusters(text: str) -> list[str]:
    """``text`` cut into grapheme clusters, after Unicode Standard Annex 29, for the scripts we ship fonts for."""
    if text.isascii():
        return list(text)
    found: list[str] = []
    flags = marks = 0
    for char in text:
        if found and _extends(char):
            marks += 1
            if marks <= _MAX_MARKS:
                found[-1] += char
            continue
        if found and _joins(found[-1][-1], found[-1][:-1], char, flags):
            found[-1] += char
        else:
            found.append(char)
            flags = 0
        marks = 0
        flags = flags + 1 if 0x1F1E6 <= ord(char) <= 0x1F1FF else 0
    return found
