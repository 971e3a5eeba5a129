"""Text of any script, measured, wrapped and aligned. Nothing here parses markup: a ``<b>`` prints as ``<b>``."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import Enum
from functools import lru_cache

from makerapp.printing import bidi
from makerapp.printing.breaks import pieces
from makerapp.printing.fonts import Weight
from makerapp.printing.graphemes import clean, clusters
from makerapp.printing.pen import INK, Color, Pen
from makerapp.printing.shaping import Line, advance_of, shape_line

MAX_LINES = 2000
"""Most lines one text is wrapped to; what is beyond is cut and the last line ends in an ellipsis."""


_MOST_EVENED = 14
_EVEN_STEPS = 5


class Align(Enum):
    """Where a line stands in its column. ``START`` is right for right-to-left paragraphs."""

    LEFT = "left"
    CENTER = "center"
    RIGHT = "right"
    START = "start"


@dataclass(frozen=True, slots=True)
class Style:
    """How text looks. ``size`` in points; ``leading`` is the distance of baselines as a multiple of it."""

    size: float
    weight: Weight = Weight.REGULAR
    color: Color = INK
    leading: float = 1.36
    align: Align = Align.LEFT

    def scaled(self, scale: float) -> Style:
        """The same style at another size."""
        return replace(self, size=self.size * scale)

    @property
    def line_height(self) -> float:
        """Height of one line in points."""
        return self.size * self.leading


@lru_cache(maxsize=2048)
def wrap(text: str, weight: Weight, ems: float) -> tuple[Line, ...]:
    """``text`` as shaped lines no wider than ``ems`` (multiples of the type size).

    The text is cleaned and capped; words longer than a line are broken between characters. Empty paragraphs give
    empty lines. Takes time in proportion to the length.
    """
    found: list[Line] = []
    for paragraph in clean(text).split("\n"):
        found += _paragraph(paragraph.strip(), weight, max(ems, 1.0))
        if len(found) > MAX_LINES:
            del found[MAX_LINES:]
            found[-1] = shape_line(found[-1].text.rstrip() + "…", weight)
            break
    return tuple(found)


def _paragraph(text: str, weight: Weight, ems: float) -> list[Line]:
    if not text:
        return [Line(())]
    if not bidi.has_rtl(text):
        return [shape_line(part.rstrip(), weight) for part in _fill(text, weight, ems)]
    base = bidi.base_level(text)
    levels = bidi.levels(text, base)
    found: list[Line] = []
    at = 0
    for part in _fill(text, weight, ems):
        shown = part.rstrip()
        found.append(shape_line(shown, weight, tuple(levels[at : at + len(shown)]), base))
        at += len(part)
    return found


def _fill(text: str, weight: Weight, ems: float) -> list[str]:
    """``text`` cut into the parts that stand on one line each; together they are ``text`` again."""
    # Letters are seldom narrower than a quarter of an em; longer text is not worth shaping whole.
    if len(text) < ems * 4 and advance_of(text, weight) <= ems:
        return [text]
    lines: list[str] = []
    current, width = "", 0.0
    for word in pieces(text):
        bare = word.rstrip(" ")
        wide = advance_of(bare, weight)
        if current and width + wide > ems:
            lines.append(current)
            current, width = "", 0.0
        if wide > ems:
            *full, word = _broken(word, weight, ems)
            lines += full
            bare = word.rstrip(" ")
            wide = advance_of(bare, weight)
        current += word
        width += wide + (advance_of(" ", weight) * (len(word) - len(bare)))
    if current:
        lines.append(current)
    return lines


def evened(text: str, weight: Weight, ems: float) -> float:
    """The narrowest width, in ems, at which clean ``text`` of one paragraph takes no more lines than at ``ems``.

    Centered text that is wrapped there has lines of about one length, and no word alone in the last one. Text of very
    many lines is left as it is.
    """
    count = len(_fill(text, weight, max(ems, 1.0)))
    if not 1 < count <= _MOST_EVENED:
        return ems
    low, high = ems / 2, ems
    for _step in range(_EVEN_STEPS):
        middle = (low + high) / 2
        if len(_fill(text, weight, max(middle, 1.0))) > count:
            low = middle
        else:
            high = middle
    return high


def _broken(word: str, weight: Weight, ems: float) -> list[str]:
    """A word wider than a line, cut between characters by adding up their widths."""
    found: list[str] = []
    current, width = "", 0.0
    for cluster in clusters(word):
        wide = advance_of(cluster, weight)
        if current and width + wide > ems and cluster != " ":
            found.append(current)
            current, width = "", 0.0
        current += cluster
        width += wide
    found.append(current)
    return found


def draw_line(pen: Pen, line: Line, style: Style, x: float, baseline: float, width: float) -> None:
    """Draw one shaped line within the column that starts at ``x``."""
    free = width - line.width * style.size
    align = style.align
    if align is Align.START:
        align = Align.RIGHT if line.is_rtl else Align.LEFT
    if align is Align.RIGHT:
        x += free
    elif align is Align.CENTER:
        x += free / 2
    pen.line(line, x, baseline, style.size, style.color)


def text_width(text: str, style: Style) -> float:
    """Width in points of clean one-line ``text``."""
    return advance_of(text, style.weight) * style.size
