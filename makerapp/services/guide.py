"""The user guide that comes with the program: chapters in Markdown, their headings, and a search over them.

Files are ours alone (``assets/guide``), one folder for each language, the chapters in the order of their file names.
A line ``<!-- also: words -->`` under a heading holds what people call it otherwise.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from makerapp import translation
from makerapp.models.search import fold
from makerapp.paths import ASSETS
from makerapp.services.plain_words import score, typed_words

FOLDER = ASSETS / "guide"
PICTURES = FOLDER / "pictures"
ENGLISH = "en"

_HEADING = re.compile(r"(#{1,3}) (.+)")
_COMMENT = re.compile(r"<!--\s*(?:also:)?(.*?)-->\n?", re.DOTALL)
_PICTURE = re.compile(r"!\[[^\]]*\]\([^)]*\)")
_MARKS = re.compile(r"\]\([^)]*\)|[*_`\[]|^[ >#-]+|\|[ :|-]*\|$|-{3,}", re.MULTILINE)
_WORD = re.compile(r"\w+", re.UNICODE)
_IN_TITLE = 40
_AROUND = 60


@dataclass(frozen=True)
class Heading:
    """A heading: its ``words``, ``level`` 1 to 3, ``anchor`` in addresses, ``also`` what people call it otherwise.

    ``text`` is what stands below it, as Markdown, up to the next heading.
    """

    words: str
    level: int
    anchor: str
    also: str
    text: str


@dataclass(frozen=True)
class Chapter:
    """One page of the guide. ``name`` is its file's, ``markdown`` all of it, comments left out."""

    name: str
    title: str
    markdown: str
    headings: tuple[Heading, ...]


@dataclass(frozen=True)
class Hit:
    """A place that fits a search: the chapter, the heading it stands under, and some words of it."""

    chapter: Chapter
    heading: Heading
    line: str


def folder() -> Path:
    """Where the chapters lie in the maker's language; those in English where the guide isn't written in it."""
    own = FOLDER / translation.language()
    return own if own.is_dir() else FOLDER / ENGLISH


def chapters() -> tuple[Chapter, ...]:
    """The chapters in reading order. Raises OSError where the program's own files are damaged."""
    return _read(folder())


def chapter(name: str) -> Chapter:
    """A chapter by the name of its file without ``.md``. KeyError where there is none."""
    return next((each for each in chapters() if each.name == name), None) or _missing(name)


def _missing(name: str) -> Chapter:
    raise KeyError(name)


@lru_cache
def _read(chosen: Path) -> tuple[Chapter, ...]:
    return tuple(read_chapter(file) for file in sorted(chosen.glob("*.md")))


def read_chapter(file: Path) -> Chapter:
    """A chapter from its file. Raises OSError."""
    text = file.read_text(encoding="utf-8")
    headings = tuple(_headings(text))
    return Chapter(file.stem, headings[0].words, _COMMENT.sub("", text), headings)


def _headings(text: str) -> list[Heading]:
    parts: list[tuple[int, str, list[str]]] = []
    for line in text.splitlines():
        match = _HEADING.fullmatch(line)
        if match:
            parts.append((len(match[1]), match[2], []))
        elif parts:
            parts[-1][2].append(line)
    found = []
    for level, words, lines in parts:
        body = "\n".join(lines)
        also = " ".join(" ".join(_COMMENT.findall(body)).split())
        found.append(Heading(words, level, anchor(words), also, _COMMENT.sub("", body).strip()))
    return found


def anchor(words: str) -> str:
    """What a heading is called in addresses, as code hosts make it: ``Bring in orders`` is ``bring-in-orders``."""
    return "".join(each for each in words.lower() if each.isalnum() or each in " -_").replace(" ", "-")


def plain(markdown: str) -> str:
    """Markdown as one line of plain words."""
    return " ".join(_MARKS.sub("", _PICTURE.sub(" ", markdown)).replace("|", " ").split())


def find(text: str, most: int = 30) -> list[Hit]:
    """Places of the guide that hold every word of ``text`` as a beginning; those it is the heading of come first."""
    typed = typed_words(text)
    if not typed:
        return []
    rated = []
    for place, (found, heading) in enumerate((each, part) for each in chapters() for part in each.headings):
        titled = score(typed, heading.words, heading.also, forgives=False)
        words = _folded_words(heading)
        if not titled and not all(any(word.startswith(each) for word in words) for each in typed):
            continue
        rated.append((-(titled + _IN_TITLE if titled else 0), place, Hit(found, heading, _around(heading, typed))))
    rated.sort(key=lambda each: each[:2])
    return [hit for *_rank, hit in rated[:most]]


@lru_cache(maxsize=1024)
def _folded_words(heading: Heading) -> frozenset[str]:
    return frozenset(_WORD.findall(fold(f"{heading.words} {plain(heading.text)}")))


def _around(heading: Heading, typed: tuple[str, ...]) -> str:
    """Some words of a section around the first one that was typed; its beginning where none is in it."""
    text = plain(heading.text)
    match = next((m for m in _WORD.finditer(text) if fold(m[0]).startswith(typed)), None)
    start = text.find(" ", match.start() - _AROUND) + 1 if match is not None and match.start() > _AROUND else 0
    cut = text[start : start + 2 * _AROUND]
    if start + len(cut) < len(text):
        cut = f"{cut.rpartition(' ')[0]} …"
    return f"… {cut}" if start else cut
