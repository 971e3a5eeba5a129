"""Reads the installer's own sentences, to compare them with what is on the screen, or among languages."""

from __future__ import annotations

import re
from pathlib import Path

FOLDER = Path(__file__).with_name("languages")
LANGUAGES = ("english", "german", "french", "spanish")


def sentences(language: str) -> dict[str, str]:
    """Every sentence of a language by its name, as written: with NSIS's own variables and line breaks in it.

    Raises ValueError where a line is none, or a name comes twice.
    """
    found: dict[str, str] = {}
    for line in (FOLDER / f"{language}.nsh").read_text(encoding="utf-8").splitlines():
        if not line or line.startswith((";", "!define L ", "!undef L")):
            continue
        match = re.fullmatch(r'LangString (\w+) \$\{L\} "([^"]+)"', line)
        if match is None:
            raise ValueError(f"{language}.nsh: no sentence: {line}")
        if match[1] in found:
            raise ValueError(f"{language}.nsh: {match[1]} comes twice")
        found[match[1]] = match[2]
    return found


def spoken(sentence: str, **variables: str) -> str:
    """The sentence as it is shown, line breaks as ``|``; ``variables`` by name, without dollar sign and braces."""
    text = sentence.replace("$\\r$\\n", "|")
    for name, value in variables.items():
        text = text.replace("${" + name + "}", value).replace("$" + name, value)
    return text
