"""The guide calls things what the screen calls them, in each language: every bold word of it is one of its texts."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path
from xml.etree import ElementTree

import pytest

from makerapp.services import guide
from makerapp.services.guide import Chapter
from tests.conftest import REPOSITORY

BOLD = re.compile(r"\*\*([^*]+)\*\*")
# A name that is filled in, a count, an amount, the dots of a question: none of them is part of the words.
FILLED = re.compile(r"\{[^}]*\}|…|[£€$]|\d+([.,]\d+)?")
# Signs, examples, and the beginnings of paragraphs.
NO_TEXTS = {
    "⋯", "7-FERN", "Amazon cancelled it", "In the preview", "When something is wrong with the printer",
    "When something changes after the slip was printed",
    # What Etsy, Shopify and Amazon call theirs.
    "Orders", "New orders", "Unshipped orders",
    "Amazon hat storniert", "In der Vorschau", "Was gedruckt wurde", "Wenn mit dem Drucker etwas nicht stimmt",
    "Wenn sich nach dem Drucken des Packzettels etwas ändert",
    "Amazon l'a annulée", "Dans l'aperçu", "Ce qui a été imprimé",
    "Quand quelque chose ne va pas avec l'imprimante", "Quand quelque chose change après l'impression du bon",
    "Amazon lo ha cancelado", "En la vista previa", "Lo que se ha impreso", "Cuando algo va mal con la impresora",
    "Cuando algo cambia después de imprimir el albarán",
}  # fmt: skip
SHORT = 80
FOLDERS = sorted(each for each in guide.FOLDER.iterdir() if (each / "01-first-start.md").is_file())
LINK = re.compile(r"\]\(([^)#]+)")


def bare(text: str) -> str:
    return " ".join(FILLED.sub(" ", text).replace('"', "“").replace("”", "“").split()).lower()


@lru_cache
def texts(language: str) -> frozenset[str]:
    """Every short text of the program: in English those in the code, else those of the translators."""
    if language == "en":
        return frozenset(bare(each) for each in _in_the_code() if len(each) < SHORT)
    return frozenset(bare(each) for each in _translated(language) if len(each) < 1.5 * SHORT)


def _in_the_code() -> Iterator[str]:
    for file in (REPOSITORY / "makerapp").rglob("*.py"):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                yield node.value


def _translated(language: str) -> Iterator[str]:
    file = REPOSITORY / "packaging" / "translations" / f"makerbench_{language}.ts"
    for each in ElementTree.parse(file).iter("translation"):
        yield from (part.text for part in (each, *each.iter("numerusform")) if part.text)


def chapters(folder: Path) -> list[Chapter]:
    return [guide.read_chapter(file) for file in sorted(folder.glob("*.md"))]


@pytest.mark.parametrize(
    ("language", "chapter"),
    [pytest.param(each.name, one, id=f"{each.name}-{one.name}") for each in FOLDERS for one in chapters(each)],
)
def test_what_the_guide_names_is_there(language: str, chapter: Chapter) -> None:
    named = {part.strip() for words in BOLD.findall(chapter.markdown) for part in " ".join(words.split()).split(" › ")}
    asked = {words for words in named - NO_TEXTS if not words.endswith((".", "?"))}
    assert {words for words in asked if not any(bare(words) in text for text in texts(language))} == set()


@pytest.mark.parametrize("folder", [pytest.param(each, id=each.name) for each in FOLDERS if each.name != "en"])
def test_each_language_tells_the_same(folder: Path) -> None:
    """The same chapters and headings, the same pictures and pages led to."""
    english, own = chapters(guide.FOLDER / "en"), chapters(folder)
    assert [each.name for each in own] == [each.name for each in english]
    for one, other in zip(english, own, strict=True):
        assert len(other.headings) == len(one.headings), one.name
        assert sorted(LINK.findall(other.markdown)) == sorted(LINK.findall(one.markdown)), one.name
