"""The fonts that come with the program, opened when first needed, and which of them draws a character.

The user's own fonts are never used: they differ from one computer to the next, and so would the paper.
"""

from __future__ import annotations

import threading
from enum import IntEnum
from functools import cached_property, lru_cache
from pathlib import Path
from typing import Any

import uharfbuzz as hb

from makerapp.paths import ASSETS

FONT_FOLDER = ASSETS / "fonts"


class Weight(IntEnum):
    """How heavy text is; fonts without a bold cut are thickened when drawn.

    ``HAND`` and ``HAND_SEMIBOLD`` are the same written by hand, for notes; what that hand can't write is printed.
    """

    REGULAR = 400
    MEDIUM = 500
    SEMIBOLD = 600
    HAND = 1400
    HAND_SEMIBOLD = 1600

    @property
    def is_bold(self) -> bool:
        """Whether fonts with two cuts take the bold one."""
        return self in (Weight.SEMIBOLD, Weight.HAND_SEMIBOLD)


class Face:
    """One font file. Everything is read from disk when first asked for, once, from any thread.

    ``thicken`` draws it bolder than it is; ``zoom`` evens out a design that looks smaller than its neighbors.
    """

    def __init__(self, name: str, file: str, *, index: int = 0, thicken: bool = False, zoom: float = 1.0) -> None:
        self.name = name
        self.zoom = zoom
        self.path: Path = FONT_FOLDER / file
        self.index = index
        self.thicken = thicken
        self._lock = threading.Lock()
        self._hb: tuple[Any, Any] | None = None

    def _open(self) -> tuple[Any, Any]:
        with self._lock:
            if self._hb is None:
                # The file is mapped, not read: of the 5 MB of Chinese only the pages used reach memory.
                face = hb.Face(hb.Blob.from_file_path(str(self.path)), self.index)
                self._hb = (face, hb.Font(face))
            return self._hb

    @property
    def hb_face(self) -> Any:
        """The HarfBuzz face, for subsetting."""
        return self._open()[0]

    @property
    def hb_font(self) -> Any:
        """The HarfBuzz font at its own units per em, for shaping."""
        return self._open()[1]

    @cached_property
    def upem(self) -> int:
        """Font units per em."""
        return int(self.hb_face.upem)

    @cached_property
    def extents(self) -> tuple[int, int]:
        """Ascender and descender (negative) in font units."""
        found = self.hb_font.get_font_extents("ltr")
        return int(found.ascender), int(found.descender)

    @cached_property
    def codepoints(self) -> Any:
        """The set of code points the font's character map covers."""
        return self.hb_face.unicodes

    def covers(self, cluster: str) -> bool:
        """Whether every character of ``cluster`` that shows ink is in the font."""
        codepoints = self.codepoints
        return all(ord(char) in codepoints or is_joiner(char) for char in cluster)


def is_joiner(char: str) -> bool:
    """Zero-width joiners, variation selectors and tag characters: they steer shaping and show nothing."""
    code = ord(char)
    return code in (0x200C, 0x200D, 0x034F) or 0xFE00 <= code <= 0xFE0F or 0xE0020 <= code <= 0xE007F


_INTER = {
    Weight.REGULAR: Face("Inter-Regular", "Inter-Regular.ttf"),
    Weight.MEDIUM: Face("Inter-Medium", "Inter-Medium.ttf"),
    Weight.SEMIBOLD: Face("Inter-SemiBold", "Inter-SemiBold.ttf"),
}
# A hand's small letters are low: at the size of print it would look a third smaller.
_HAND_ZOOM = 1.3
_HAND = {
    Weight.HAND: Face("Caveat-Regular", "Caveat-Regular.ttf", zoom=_HAND_ZOOM),
    Weight.HAND_SEMIBOLD: Face("Caveat-SemiBold", "Caveat-SemiBold.ttf", zoom=_HAND_ZOOM),
}
_MAIN = _INTER | _HAND
_NOTO_ZOOM = {
    "NotoSans": 1.0,
    "NotoSansHebrew": 1.0,
    "NotoNaskhArabic": 1.16,
    "NotoSansDevanagari": 1.0,
    "NotoSansThai": 1.0,
}


def _noto(cut: str) -> tuple[Face, ...]:
    return tuple(Face(f"{name}-{cut}", f"{name}-{cut}.ttf", zoom=zoom) for name, zoom in _NOTO_ZOOM.items())


_NOTO_REGULAR = _noto("Regular")
_NOTO_BOLD = _noto("Bold")
_HAN_FILE = "WenQuanYiMicroHei.ttc"
_HAN = Face("WenQuanYiMicroHei", _HAN_FILE)
# The same file under another name: the thickened cut is embedded as a font of its own.
_HAN_BOLD = Face("WenQuanYiMicroHei-Thick", _HAN_FILE, thicken=True)
_SYMBOLS = Face("NotoSansSymbols2-Regular", "NotoSansSymbols2-Regular.ttf")
EMOJI = Face("NotoEmoji-Regular", "NotoEmoji-Regular.ttf")

_CHAINS: dict[Weight, tuple[Face, ...]] = {
    Weight.REGULAR: (_INTER[Weight.REGULAR], *_NOTO_REGULAR, _HAN, _SYMBOLS, EMOJI),
    Weight.MEDIUM: (_INTER[Weight.MEDIUM], *_NOTO_REGULAR, _HAN, _SYMBOLS, EMOJI),
    Weight.SEMIBOLD: (_INTER[Weight.SEMIBOLD], *_NOTO_BOLD, _HAN_BOLD, _SYMBOLS, EMOJI),
}
_CHAINS[Weight.HAND] = (_HAND[Weight.HAND], *_CHAINS[Weight.REGULAR])
_CHAINS[Weight.HAND_SEMIBOLD] = (_HAND[Weight.HAND_SEMIBOLD], *_CHAINS[Weight.SEMIBOLD])

# Characters of the basic plane that are pictures unless told otherwise (Unicode emoji-data.txt, Emoji_Presentation).
_EMOJI_BMP = frozenset(
    "\u231a\u231b\u23e9\u23ea\u23eb\u23ec\u23f0\u23f3\u25fd\u25fe\u2614\u2615\u2648\u2649\u264a\u264b\u264c\u264d"
    "\u264e\u264f\u2650\u2651\u2652\u2653\u267f\u2693\u26a1\u26aa\u26ab\u26bd\u26be\u26c4\u26c5\u26ce\u26d4\u26ea"
    "\u26f2\u26f3\u26f5\u26fa\u26fd\u2705\u270a\u270b\u2728\u274c\u274e\u2753\u2754\u2755\u2757\u2795\u2796\u2797"
    "\u27b0\u27bf\u2b1b\u2b1c\u2b50\u2b55"
)


def _is_picture(cluster: str) -> bool:
    if "\ufe0e" in cluster:
        return False
    return "\ufe0f" in cluster or ord(cluster[0]) >= 0x1F000 or cluster[0] in _EMOJI_BMP


@lru_cache(maxsize=16384)
def face_for(cluster: str, weight: Weight) -> Face | None:
    """The face that draws ``cluster`` (one grapheme cluster), or ``None`` where no font has all of it."""
    if _is_picture(cluster) and EMOJI.covers(cluster):
        return EMOJI
    return next((face for face in _CHAINS[weight] if face.covers(cluster)), None)


def main_face(weight: Weight) -> Face:
    """The face of the shop's own Latin text at ``weight``."""
    return _MAIN[weight]


def box_face(weight: Weight) -> Face:
    """The face whose "missing" glyph is a plain visible box."""
    return _NOTO_BOLD[0] if weight.is_bold else _NOTO_REGULAR[0]


@lru_cache(maxsize=8)
def plain_characters(weight: Weight) -> frozenset[str]:
    """Characters that need no fallback, no reordering and no combining: Latin, Greek, Cyrillic, punctuation."""
    codepoints = main_face(weight).codepoints
    return frozenset(
        chr(code)
        for low, high in ((0x20, 0x7F), (0xA0, 0x300), (0x370, 0x483), (0x48A, 0x530), (0x1E00, 0x2000))
        for code in range(low, high)
        if code in codepoints
    ) | frozenset("–—‘’‚“”„•…‹›€×")
