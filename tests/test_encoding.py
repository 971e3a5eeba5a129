"""Every text file is read and written as UTF-8, said in so many words: Windows would take cp1252."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

from tests.test_layers import all_python_files, module_name

# How many arguments stand before the encoding.
OPENERS = {"read_text": 0, "write_text": 1, "TextIOWrapper": 1}


def without_encoding(source: str) -> list[int]:
    """The lines in which text is opened without an encoding."""
    found = []
    for node in ast.walk(ast.parse(source)):
        if not isinstance(node, ast.Call) or any(word.arg in ("encoding", None) for word in node.keywords):
            continue
        name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
        if name in ("read_text", "write_text", "TextIOWrapper"):
            missing = len(node.args) <= OPENERS[name]
        elif name == "open" and (isinstance(node.func, ast.Name) or _opens_text(node)):
            missing = not _is_binary(node)
        elif name in ("fdopen", "NamedTemporaryFile", "TemporaryFile"):
            missing = not _is_binary(node, binary_by_default=name != "fdopen")
        else:
            missing = False
        if missing:
            found.append(node.lineno)
    return found


def _modes(node: ast.Call) -> list[str]:
    values = [*node.args, *(word.value for word in node.keywords if word.arg == "mode")]
    texts = [value.value for value in values if isinstance(value, ast.Constant) and isinstance(value.value, str)]
    return [text for text in texts if text and set(text) <= set("rwxabt+")]


def _is_binary(node: ast.Call, *, binary_by_default: bool = False) -> bool:
    modes = _modes(node)
    return any("b" in mode for mode in modes) if modes else binary_by_default


def _opens_text(node: ast.Call) -> bool:
    """Whether ``something.open("w")`` is a file at all: dialogs and images are opened too."""
    return bool(_modes(node))


@pytest.mark.parametrize("path", all_python_files(), ids=lambda path: module_name(path))
def test_text_has_an_encoding(path: Path) -> None:
    assert not without_encoding(path.read_text(encoding="utf-8"))


@pytest.mark.parametrize(
    ("source", "is_wrong"),
    [
        ("open('x')", True),
        ("open('x', 'rb')", False),
        ("path.open('a')", True),
        ("path.open('wb')", False),
        ("path.open('w', encoding='utf-8')", False),
        ("dialog.open()", False),
        ("path.read_text()", True),
        ("path.read_text('utf-8')", False),
        ("path.write_text('words')", True),
        ("path.write_text('words', encoding='utf-8')", False),
        ("tempfile.NamedTemporaryFile('w')", True),
        ("tempfile.TemporaryFile()", False),
    ],
)
def test_the_rule_can_say_no(source: str, is_wrong: bool) -> None:
    assert bool(without_encoding(source)) is is_wrong
