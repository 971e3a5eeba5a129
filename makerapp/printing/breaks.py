"""Where a line of text may end.

Unicode Standard Annex 14 (https://www.unicode.org/reports/tr14/), done by a library, has the rules for most scripts:
after spaces and hyphens, between Chinese and Japanese characters but never before ``。`` or after ``（`` (kinsoku).
Two scripts need more than the annex gives: Korean is broken between words only, as it is printed today, and Thai is
written without spaces, so a small model that comes with another library finds the ends of its words. A break it gets
wrong is still one between two characters.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import TYPE_CHECKING

from unicode_segmentation_rs import line_break_units

from makerapp.printing.graphemes import clusters

if TYPE_CHECKING:
    from budoux import Parser

_HANGUL = re.compile("[\u1100-\u11ff\u3130-\u318f\ua960-\ua97f\uac00-\ud7ff]")
# Up to a dozen letters it is a name or a word or two, which reads better whole.
_THAI = re.compile("[\u0e01-\u0e5b]{13,}")
_MAX_THAI = 400
"""Longest stretch without a space that is looked at for words; nobody writes a longer one."""


def pieces(text: str) -> list[str]:
    """One paragraph cut where its line may end; spaces stay with the piece before them. Joined, they are ``text``."""
    if text.isascii():
        return line_break_units(text)
    found: Iterable[str] = line_break_units(text)
    if _HANGUL.search(text):
        found = _whole_korean_words(found)
    if _THAI.search(text):
        found = [part for piece in found for part in _thai_words(piece)]
    return list(found)


def _whole_korean_words(parts: Iterable[str]) -> Iterator[str]:
    word = ""
    for part in parts:
        if word and not (_HANGUL.match(word[-1]) and _HANGUL.match(part)):
            yield word
            word = ""
        word += part
    if word:
        yield word


def _thai_words(piece: str) -> list[str]:
    if not _THAI.search(piece) or len(piece) > _MAX_THAI:
        return [piece]
    found: list[str] = []
    left = ""
    ends = _ends(_thai_model().parse(piece))
    at = 0
    for cluster in clusters(piece):
        left += cluster
        at += len(cluster)
        # The model knows letters, not clusters: a vowel is never taken from its consonant.
        if at in ends:
            found.append(left)
            left = ""
    return [*found, left] if left else found


def _ends(words: Iterable[str]) -> set[int]:
    ends = set()
    at = 0
    for word in words:
        at += len(word)
        ends.add(at)
    return ends


@lru_cache(maxsize=1)
def _thai_model() -> Parser:
    # Only a paper with Thai on it needs the model.
    from budoux import load_default_thai_parser

    return load_default_thai_parser()
