"""The guide calls things what the screen calls them: every bold word of it is one of the program's texts."""

from __future__ import annotations

import ast
import re
from functools import lru_cache

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
}  # fmt: skip
SHORT = 80


def bare(text: str) -> str:
    return " ".join(FILLED.sub(" ", text).replace('"', "“").replace("”", "“").split()).lower()


@lru_cache
def texts() -> frozenset[str]:
    """Every short string in the code."""
    found = set()
    for file in (REPOSITORY / "makerapp").rglob("*.py"):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Constant) and isinstance(node.value, str) and len(node.value) < SHORT:
                found.add(bare(node.value))
    return frozenset(found)


@pytest.mark.parametrize("chapter", [pytest.param(each, id=each.name) for each in guide.chapters()])
def test_what_the_guide_names_is_there(chapter: Chapter) -> None:
    named = {part.strip() for words in BOLD.findall(chapter.markdown) for part in " ".join(words.split()).split(" › ")}
    asked = {words for words in named - NO_TEXTS if not words.endswith((".", "?"))}
    assert {words for words in asked if not any(bare(words) in text for text in texts())} == set()
