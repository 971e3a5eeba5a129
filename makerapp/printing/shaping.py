"""One line of text as runs of placed glyphs, in the order they stand on paper from left to right."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property, lru_cache
from itertools import pairwise
from typing import NamedTuple

import uharfbuzz as hb

from makerapp.printing import bidi
from makerapp.printing.fonts import EMOJI, Face, Weight, box_face, face_for, main_face, plain_characters
from makerapp.printing.graphemes import clusters


class Glyph(NamedTuple):
    """One glyph, in font units. ``text`` is what it says when copied out of the PDF."""

    gid: int
    text: str
    advance: int
    x_offset: int
    y_offset: int


@dataclass(frozen=True, eq=False)
class Run:
    """Glyphs of one face; ``eq`` is identity, so that a document can remember how it wrote a run."""

    face: Face
    glyphs: tuple[Glyph, ...]
    level: int = 0

    @cached_property
    def width(self) -> float:
        """Width in ems."""
        return sum(glyph.advance for glyph in self.glyphs) * self.face.zoom / self.face.upem


@dataclass(frozen=True, eq=False)
class Line:
    """A shaped line. ``width`` in ems; ``is_rtl`` is the direction of its paragraph."""

    runs: tuple[Run, ...]
    is_rtl: bool = False
    text: str = field(default="", repr=False)

    @cached_property
    def width(self) -> float:
        """Width in ems."""
        return sum(run.width for run in self.runs)


def shape_line(text: str, weight: Weight, levels: tuple[int, ...] | None = None, base: int = 0) -> Line:
    """Shape clean text of one line.

    ``levels`` and ``base`` come from the paragraph the line was cut from; without them the line is its own
    paragraph.
    """
    if not text:
        return Line(())
    if levels is None and bidi.has_rtl(text):
        base = bidi.base_level(text)
        levels = tuple(bidi.levels(text, base))
    return _shaped(text, weight, levels, base)


# As many as some hundred slips have: titles and labels come again and again, a name only once.
@lru_cache(maxsize=2048)
def _shaped(text: str, weight: Weight, levels: tuple[int, ...] | None, base: int) -> Line:
    if levels is None and plain_characters(weight).issuperset(text):
        return Line((_shape_run(text, main_face(weight), 0),), text=text)
    runs = [_shape_run(part, face, level) for part, face, level in _items(text, weight, levels)]
    order = bidi.visual_order([run.level for run in runs])
    return Line(tuple(runs[at] for at in order), is_rtl=base % 2 == 1, text=text)


def _items(text: str, weight: Weight, levels: tuple[int, ...] | None) -> Iterator[tuple[str, Face, int]]:
    """Stretches of one face and one level, in reading order."""
    part, face, level = "", None, 0
    at = 0
    for cluster in clusters(text):
        here = levels[at] if levels else 0
        found = _choose(cluster, weight, face)
        if part and (found is not face or here != level):
            assert face is not None
            yield part, face, level
            part = ""
        part += cluster
        face, level = found, here
        at += len(cluster)
    if part and face is not None:
        yield part, face, level


def _choose(cluster: str, weight: Weight, before: Face | None) -> Face:
    # A space belongs to the word before it, so that a phrase in one script stays one run.
    # Not a picture's: the space of the emoji font is as wide as an emoji.
    if cluster == " " and before is not None and before is not EMOJI and before.covers(" "):
        return before
    return face_for(cluster, weight) or box_face(weight)


def _shape_run(text: str, face: Face, level: int) -> Run:
    buffer = hb.Buffer()
    buffer.add_str(text)
    buffer.guess_segment_properties()
    buffer.direction = "rtl" if level % 2 else "ltr"
    hb.shape(face.hb_font, buffer)
    infos, places = buffer.glyph_infos, buffer.glyph_positions
    starts = [info.cluster for info in infos]
    said = _texts(text, starts, rtl=level % 2 == 1)
    glyphs = [
        Glyph(info.codepoint, words, place.x_advance, place.x_offset, place.y_offset)
        for info, words, place in zip(infos, said, places, strict=True)
    ]
    return Run(face, tuple(glyphs), level)


def _texts(text: str, starts: list[int], *, rtl: bool) -> list[str]:
    """What each glyph says. Characters of a cluster are dealt out in glyph order, the rest to the last one.

    Within a right-to-left cluster they are dealt from the other end, since readers turn such runs around.
    A glyph left over says a zero-width space: saying nothing at all makes some readers invent a character.
    """
    if len(starts) == len(text) and not rtl and starts == list(range(len(text))):
        return list(text)
    edges = sorted({*starts, len(text)})
    ends = dict(pairwise(edges))
    found = [""] * len(starts)
    at = 0
    while at < len(starts):
        stop = at
        while stop < len(starts) and starts[stop] == starts[at]:
            stop += 1
        chars = text[starts[at] : ends[starts[at]]]
        count = stop - at
        shares = [chars[i] if i < len(chars) else "\u200b" for i in range(count)]
        if len(chars) > count:
            shares[-1] = chars[count - 1 :]
        found[at:stop] = reversed(shares) if rtl else shares
        at = stop
    return found


@lru_cache(maxsize=8192)
def advance_of(text: str, weight: Weight) -> float:
    """Width of ``text`` in ems when it stands alone; what wrapping adds up."""
    return shape_line(text, weight).width


def without_glyph(text: str, weight: Weight = Weight.REGULAR) -> tuple[str, ...]:
    """The grapheme clusters of clean ``text`` that no font of ours has, each once, in order."""
    if plain_characters(weight).issuperset(text):
        return ()
    return tuple(
        dict.fromkeys(
            cluster for cluster in clusters(text) if not cluster.isspace() and face_for(cluster, weight) is None
        )
    )
