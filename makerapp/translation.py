"""Texts in the maker's language, for code that knows no Qt.

One catalog serves the whole program, so that each text is translated once. The window hands in the lookup
(``ui/language.py``); without one, which is the command line, texts stay in English, the language they are written in.

What is stored is never a translated text: it would stay in one language for good.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from typing import TypeVar

_Key = TypeVar("_Key")

# (text, disambiguation or "", count or -1 for a text without plural forms) -> the translation, or the text itself.
Lookup = Callable[[str, str, int], str]


def _as_written(text: str, _meaning: str, _count: int) -> str:
    return text


def _with_commas(number: int) -> str:
    return f"{number:,}"


@dataclass(frozen=True)
class Language:
    """A language at work: ``code`` is ISO 639-1, ``grouped`` writes a count as it does."""

    code: str = "en"
    lookup: Lookup = _as_written
    grouped: Callable[[int], str] = _with_commas


ENGLISH = Language()

_spoken = ENGLISH
# Another one for a while, on this thread alone: papers may be in a language of their own.
_for_now: ContextVar[Language | None] = ContextVar("language", default=None)
_opened: Callable[[str], Language] | None = None


def use(lookup: Lookup | None = None, grouped: Callable[[int], str] | None = None, code: str = "en") -> None:
    """Translate with ``lookup`` from now on, and write counts with ``grouped``; ``None`` goes back to English."""
    global _spoken
    _spoken = Language(code, lookup or _as_written, grouped or _with_commas)


def on_other_language(opened: Callable[[str], Language] | None) -> None:
    """How ``speaking`` comes by a language that is not the program's: ``opened`` reads its catalog, any thread."""
    global _opened
    _opened = opened


def language() -> str:
    """The code of the language texts come in here and now: ``en``."""
    return (_for_now.get() or _spoken).code


@contextmanager
def speaking(code: str) -> Iterator[None]:
    """Within this block, on this thread, texts come in another language; ``""`` is the program's own."""
    wanted = _spoken
    if code and code != _spoken.code:
        wanted = ENGLISH if code == "en" or _opened is None else _opened(code)
    token = _for_now.set(wanted)
    try:
        yield
    finally:
        _for_now.reset(token)


def tr(text: str, meaning: str = "") -> str:
    """``text`` in the maker's language; ``meaning`` tells apart two words that are one in English."""
    return (_for_now.get() or _spoken).lookup(text, meaning, -1) if text else text


def mark(text: str, meaning: str = "") -> str:
    """``text`` as it is: it stands in a table, is translated where it is shown, and must be in the catalog."""
    return text


def mark_counted(one: str, many: str) -> tuple[str, str]:
    """Both forms as they are, for ``counted`` later: ``one, many = mark_counted("1 order", "{n} orders")``."""
    return one, many


class Words(dict[_Key, str]):
    """A table of words, written in English, that gives each in the maker's language: ``STATUS_WORDS[status]``.

    ``meaning`` is that of all its words, as in ``tr``.
    """

    def __init__(self, words: Mapping[_Key, str], meaning: str = "") -> None:
        super().__init__(words)
        self._meaning = meaning

    def __getitem__(self, key: _Key) -> str:
        return tr(super().__getitem__(key), self._meaning)

    def get(self, key: _Key, default: str = "") -> str:  # type: ignore[override]
        """The word in the maker's language, ``default`` as it is where there is none."""
        return tr(super().__getitem__(key), self._meaning) if key in self else default

    def english(self, key: _Key) -> str:
        """The word as it is written, for what is stored or compared. Raises KeyError where there is none."""
        return super().__getitem__(key)


# In these, nouns have a capital wherever they stand, so that the first letter of a text tells nothing.
_NOUNS_WITH_CAPITALS = ("de",)


def inside(text: str) -> str:
    """``text`` within a sentence or after a colon, in the language of here and now: ``address changed``.

    German stays as it is, and so does a text that begins with an abbreviation: ``PDF saved``. Not for days: ``Wed``.
    """
    if language() in _NOUNS_WITH_CAPITALS or text[:2].isupper():
        return text
    return f"{text[:1].lower()}{text[1:]}"


def one_stop(text: str) -> str:
    """A sentence that ends in an abbreviation of its own, ``… am 11. Nov..``, with the one full stop it needs."""
    return text if text.endswith("...") or not text.endswith("..") else text[:-1]


def counted(one: str, many: str, n: int, **values: object) -> str:
    """The plural form for ``n``, filled in: ``counted("1 order", "{n} orders", 8)`` gives "8 orders".

    The catalog knows the text by ``many`` and holds as many forms as the language has. ``{n}`` is the count,
    grouped as the language does; ``values`` fill the other placeholders.
    """
    here = _for_now.get() or _spoken
    found = here.lookup(many, "", n)
    if found == many and n == 1:
        found = one
    return found.format(n=here.grouped(n), **values)
