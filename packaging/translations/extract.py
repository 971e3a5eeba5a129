"""Finds every text of the program that is to be translated, by reading its Python files.

A text stands in a call of ``tr``, ``_tr``, ``mark``, ``phrase``, ``counted``, ``mark_counted`` or
``QCoreApplication.translate``, or is a value of a ``Words({...})`` table. One catalog serves the whole program: the
same text in two places is one message.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

_FIRST_ARGUMENT = ("tr", "_tr", "mark", "phrase")


@dataclass
class Message:
    """One text. ``one`` is the English singular of a text with plural forms; ``files`` is where it stands."""

    source: str
    meaning: str = ""
    one: str = ""
    files: list[str] = field(default_factory=list)

    @property
    def key(self) -> tuple[str, str]:
        """What tells messages apart."""
        return (self.source, self.meaning)


class NotConstant(Exception):
    """A text that is put together before it is translated can't be in a catalog."""


def messages_of(root: Path, package: str = "makerapp") -> list[Message]:
    """All texts of the package below ``root``, by file and place in it, each once.

    Raises NotConstant, naming file and line, where a text is an f-string or a sum of texts, and ValueError where one
    text has two singulars.
    """
    found: dict[tuple[str, str], Message] = {}
    for path in sorted((root / package).rglob("*.py")):
        name = path.relative_to(root).as_posix()
        for each in texts_of(path.read_text(encoding="utf-8"), name):
            known = found.setdefault(each.key, each)
            if bool(known.one) != bool(each.one):
                raise ValueError(
                    f"{name}: {each.source!r} is counted in one place and asked for without a count in another"
                )
            # Where the form for one names it instead, the text stands for its own singular.
            real = {one for one in (known.one, each.one) if one not in ("", each.source)}
            if len(real) > 1:
                raise ValueError(f"{name}: {each.source!r} has two singulars: {' and '.join(sorted(real))}")
            known.one = next(iter(real), known.one or each.one)
            if name not in known.files:
                known.files.append(name)
    return list(found.values())


def texts_of(code: str, name: str) -> Iterator[Message]:
    """The texts of one file in the order they stand there."""
    calls = [node for node in ast.walk(ast.parse(code, name)) if isinstance(node, ast.Call)]
    for call in sorted(calls, key=lambda each: (each.lineno, each.col_offset)):
        yield from _texts_of_call(call, name)


def _texts_of_call(call: ast.Call, name: str) -> Iterator[Message]:
    called = call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")
    if called in _FIRST_ARGUMENT and call.args:
        meaning = next(_constants(call.args[1:2], name), "")
        for text in _constants(call.args[:1], name):
            yield Message(text, meaning, files=[name])
    elif called in ("counted", "mark_counted") and len(call.args) >= 2:
        one, many = (next(_constants([each], name), "") for each in call.args[:2])
        if _named(one) - _named(many):
            # The form for one names it instead of counting: "#1001 confirmed", "8 orders confirmed".
            yield Message(one, files=[name])
            one = many
        if many:
            yield Message(many, one=one or many, files=[name])
    elif called == "translate" and len(call.args) >= 2 and isinstance(call.args[0], ast.Constant):
        meaning = next(_constants(call.args[2:3], name), "")
        for text in _constants(call.args[1:2], name):
            yield Message(text, meaning, files=[name])
    elif called == "Words" and call.args and isinstance(call.args[0], ast.Dict):
        meaning = next(_constants(call.args[1:2], name), "")
        for text in _constants(call.args[0].values, name):
            yield Message(text, meaning, files=[name])


def _constants(nodes: Iterable[ast.expr], name: str) -> Iterator[str]:
    """Constant texts; of a choice between two, both. A variable is a text that is marked where it was written."""
    for node in nodes:
        if isinstance(node, ast.IfExp):
            yield from _constants([node.body, node.orelse], name)
        elif isinstance(node, ast.Constant) and isinstance(node.value, str):
            if node.value:
                yield node.value
        elif isinstance(node, ast.JoinedStr) or (isinstance(node, ast.BinOp) and _has_text(node)):
            raise NotConstant(f"{name}:{node.lineno}: a text is put together before it is translated")


def _named(text: str) -> set[str]:
    return set(re.findall(r"\{(\w+)\}", text))


def _has_text(node: ast.AST) -> bool:
    return any(isinstance(each, ast.Constant) and isinstance(each.value, str) for each in ast.walk(node))
