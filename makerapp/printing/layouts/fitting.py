"""Text made to fit a place of fixed size: as large as it can be, or cut off with an ellipsis."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from makerapp.printing.blocks import Block, Text, fits
from makerapp.printing.graphemes import clusters
from makerapp.printing.shaping import advance_of, shape_line
from makerapp.printing.text import Style, wrap

_STEP = 0.9
_MEASURED = 60
"""So many of the longest words are measured; the widest of a text is among them."""


def clipped(text: str, style: Style, width: float, most: int) -> Text:
    """``text`` in at most ``most`` lines ``width`` points wide; what is longer ends in an ellipsis."""
    ems = round(width / style.size + 0.001, 3)
    lines = wrap(text, style.weight, ems)
    if len(lines) <= most:
        return Text(text, style, lines)
    last = clusters(lines[most - 1].text.rstrip())
    while last and advance_of("".join(last) + "…", style.weight) > ems:
        last.pop()
    return Text(text, style, (*lines[: most - 1], shape_line("".join(last).rstrip() + "…", style.weight)))


def largest(
    texts: Sequence[str], style: Style, sizes: tuple[float, float], width: float, room: float,
    build: Callable[[Style], Block],
) -> Style:  # fmt: skip
    """``style`` in the largest size (points, from the larger of ``sizes`` down) whose block is no higher than ``room``.

    A size is too large as well where a word of ``texts`` would be broken. The smaller of ``sizes`` where none fits.
    """
    size, least = max(sizes), min(sizes)
    # Words of one length are put in order, too: a set has another order in every run of the program.
    found = {word for text in texts for word in text.split()}
    words = sorted(found, key=lambda word: (len(word), word))[-_MEASURED:]
    widest = max((advance_of(word[:200], style.weight) for word in words), default=0.0)
    while size > least:
        tried = replace(style, size=size)
        if widest * size <= width and fits(build(tried).height(width), room):
            return tried
        size *= _STEP
    return replace(style, size=least)
