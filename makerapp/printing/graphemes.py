"""Untrusted text made fit to draw, and cut into what a reader sees as single characters."""

from __future__ import annotations

import re
import unicodedata

from unicode_segmentation_rs import graphemes

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
_MAX_CLUSTER = 24
"""Twice what the longest family of emoji or conjunct of Devanagari takes."""


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


def clusters(text: str) -> list[str]:
    """``text`` cut into grapheme clusters: what a reader sees as single characters (Unicode Standard Annex 29).

    No cluster is longer than ``_MAX_CLUSTER``: endless ones, which only a hostile text has, are cut, and marks piled
    on one letter beyond ``_MAX_MARKS`` are left out. ``text`` holds no surrogates; ``clean`` takes them out.
    """
    if text.isascii():
        return list(text)
    found = graphemes(text, is_extended=True)
    if len(text) - len(found) < _MAX_MARKS:
        return found
    return [part for cluster in found for part in ((cluster,) if len(cluster) <= _MAX_MARKS else _bounded(cluster))]


def _bounded(cluster: str) -> list[str]:
    parts = [""]
    marks = 0
    for char in cluster:
        is_mark = unicodedata.category(char) in _MARKS
        marks = marks + 1 if is_mark else 0
        if marks > _MAX_MARKS:
            continue
        if not is_mark and len(parts[-1]) >= _MAX_CLUSTER:
            parts.append("")
        parts[-1] += char
    return parts
