"""Texts in the maker's language, for code that knows no Qt.

One catalog serves the whole program, so that each text is translated once. The window hands in the lookup
(``ui/language.py``); without one, which is the command line, texts stay in English, the language they are written in.
"""

from __future__ import annotations

from collections.abc import Callable

# (text, disambiguation or "", count or -1 for a text without plural forms) -> the translation, or the text itself.
Lookup = Callable[[str, str, int], str]


def _as_written(text: str, _meaning: str, _count: int) -> str:
    return text


def _with_commas(number: int) -> str:
    return f"{number:,}"


_lookup: Lookup = _as_written
_grouped: Callable[[int], str] = _with_commas


def use(lookup: Lookup | None = None, grouped: Callable[[int], str] | None = None) -> None:
    """Translate with ``lookup`` from now on, and write counts with ``grouped``; ``None`` goes back to English."""
    global _lookup, _grouped
    _lookup = lookup or _as_written
    _grouped = grouped or _with_commas


def tr(text: str, meaning: str = "") -> str:
    """``text`` in the maker's language; ``meaning`` tells apart two words that are one in English."""
    return _lookup(text, meaning, -1)


def mark(text: str) -> str:
    """``text`` as it is: it stands in a table, is translated where it is shown, and must be in the catalog."""
    return text


def counted(one: str, many: str, n: int, **values: object) -> str:
    """The plural form for ``n``, filled in: ``counted("1 order", "{n} orders", 8)`` gives "8 orders".

    The catalog knows the text by ``many`` and holds as many forms as the language has. ``{n}`` is the count,
    grouped as the language does; ``values`` fill the other placeholders.
    """
    found = _lookup(many, "", n)
    if found == many and n == 1:
        found = one
    return found.format(n=_grouped(n), **values)
