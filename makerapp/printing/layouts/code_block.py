"""The code word of an order, the same size in the same corner on all its papers, so that they find each other.

It stands at the lower right, where a thumb turns the corner of a pile. A document whose pages come from
``pages.lay_out`` puts ``foot_code`` in its ``Foot``; one that paints its own calls ``draw_code``.
"""

from __future__ import annotations

from makerapp.printing.blocks import Block, Text
from makerapp.printing.fonts import Weight
from makerapp.printing.graphemes import one_line
from makerapp.printing.paper import PaperSize
from makerapp.printing.pen import Pen
from makerapp.printing.text import Align, Style, text_width

_SIZE, _LEAST = 10.5, 8.0
_MOST = 40

CODE_RISE = 0.72
"""How far above the edge of the page its foot stands, as a share of the margin."""


def code_style(scale: float) -> Style:
    """Small and bold, and never too small to be read from a pile."""
    return Style(max(_LEAST, _SIZE * scale), Weight.SEMIBOLD, align=Align.RIGHT)


def code_text(code_word: str, revision: str = "") -> str:
    """What stands in the corner: ``7-FERN``, on a slip with its revision ``7-FERN · K7Q``; ``""`` without a word."""
    word, mark = one_line(code_word, _MOST), one_line(revision, _MOST)
    return f"{word} · {mark}" if word and mark else word


def foot_code(code_word: str, scale: float, revision: str = "") -> tuple[Block, float] | None:
    """The block and its width in points for the corner of a foot; ``None`` where there is no code word."""
    text = code_text(code_word, revision)
    style = code_style(scale)
    # A hair wider than the text, so that rounding never wraps it.
    return (Text(text, style), text_width(text, style) + 1) if text else None


def draw_code(pen: Pen, paper: PaperSize, code_word: str, revision: str = "") -> None:
    """Draw it in the lower right corner of the page that is being painted."""
    found = foot_code(code_word, paper.scale, revision)
    if found is None:
        return
    block, wide = found
    right = paper.width - paper.margin
    block.draw(pen, right - wide, paper.margin * CODE_RISE + block.height(wide), wide)


def code_room(paper: PaperSize, code_word: str) -> float:
    """How high above the bottom edge the words of a page must end so as not to touch the code word, in points."""
    return paper.margin * CODE_RISE + code_style(paper.scale).line_height * 1.5 if code_word.strip() else 0.0
