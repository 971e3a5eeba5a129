"""What can be wrong with a translation without knowing the language: placeholders, plural forms, ends of sentences."""

from __future__ import annotations

import re
from collections.abc import Iterator

from catalog import PLURAL_FORMS, Catalog, Entry

_PLACEHOLDER = re.compile(r"\{[^{}]*\}")
_TAG = re.compile(r"</?[a-z]+[^>]*>")
# What a text may end with, and which of them mean the same: French and Spanish set a blank before some.
_ENDS = (".", "…", ":", "?", "!", ",", ";")
# Keys are called otherwise elsewhere (Strg, Maj), but the letter is the same.
_KEYS = re.compile(r"\+([A-Z0-9])\b")
# What a note is filled in with; it is stored as it is written here.
_FILLED_IN = re.compile(r"\[[A-Z][^\]]*\]")


def complaints(catalog: Catalog) -> Iterator[str]:
    """Sentences about translations that can't be right, finished ones alone; nothing where all is well."""
    for entry in catalog.entries:
        if entry.is_finished:
            for said in _of_entry(entry, catalog.language):
                yield f"{catalog.language}: {entry.source!r}: {said}"


def unfinished(catalog: Catalog) -> list[Entry]:
    """What is still to be translated, or to be looked at again."""
    return [each for each in catalog.entries if not each.is_finished]


def _of_entry(entry: Entry, language: str) -> Iterator[str]:
    wanted = PLURAL_FORMS[language] if entry.one else 1
    if len(entry.forms) != wanted or not all(entry.forms):
        yield f"{wanted} forms are wanted, not {sum(map(bool, entry.forms))}"
        return
    for number, form in enumerate(entry.forms):
        # The first form is for 1 alone, but in French, which says 0 in it as well.
        yield from _of_form(entry, form, may_drop_count=bool(entry.one) and number == 0 and language != "fr")


def _of_form(entry: Entry, form: str, *, may_drop_count: bool) -> Iterator[str]:
    wanted, given = sorted(_PLACEHOLDER.findall(entry.source)), sorted(_PLACEHOLDER.findall(form))
    if may_drop_count and "{n}" not in given:
        wanted = [each for each in wanted if each != "{n}"]
    if wanted != given:
        yield f"placeholders {' '.join(given) or 'none'} instead of {' '.join(wanted) or 'none'} in {form!r}"
    for what, pattern in (("keys", _KEYS), ("marks", _TAG), ("words in brackets", _FILLED_IN)):
        if sorted(pattern.findall(entry.source)) != sorted(pattern.findall(form)):
            yield f"other {what} in {form!r}"
    for edge in ("lstrip", "rstrip"):
        before, after = (len(text) - len(getattr(text, edge)()) for text in (entry.source, form))
        if before != after:
            yield f"other blanks at an end of {form!r}"
    if _end(entry.source) != _end(form):
        yield f"ends with {_end(form) or 'no sign'!r} instead of {_end(entry.source) or 'no sign'!r}: {form!r}"


def _end(text: str) -> str:
    """The sign a text ends with, quotes and brackets after it left aside."""
    bare = text.rstrip().rstrip("\"”»)“'’").rstrip()
    bare = bare.removesuffix("...") + "…" if bare.endswith("...") else bare
    return bare[-1:] if bare.endswith(_ENDS) else ""
