"""Reads and writes Qt's .ts files (Qt Linguist, version 2.1), and brings them up to date with the texts of the program.

A translator's work is never lost to a small change: a text that was changed keeps its old translation, marked as
unfinished, with the text it was made for beside it.
"""

from __future__ import annotations

import difflib
import xml.etree.ElementTree as ET
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from pathlib import Path
from xml.sax.saxutils import escape, quoteattr

from extract import Message

CONTEXT = "Makerbench"
FOLDER = Path(__file__).parent
ROOT = FOLDER.parent.parent
PLURAL_FORMS = {"de": 2, "fr": 2, "es": 2}
"""How many forms Qt gives a language's plural. French says 0 in the first of them."""

_NEAR = 0.72


@dataclass(frozen=True)
class Entry:
    """One message with its translation: one form, or as many as the language has for a text with plural forms."""

    source: str
    meaning: str = ""
    one: str = ""
    files: tuple[str, ...] = ()
    forms: tuple[str, ...] = ()
    is_finished: bool = False
    old_source: str = ""

    @property
    def key(self) -> tuple[str, str]:
        """What tells messages apart."""
        return (self.source, self.meaning)


@dataclass
class Catalog:
    """The texts of one language."""

    language: str
    entries: list[Entry] = field(default_factory=list)


def path_of(language: str) -> Path:
    """The .ts file of a language."""
    return FOLDER / f"makerbench_{language}.ts"


def read(path: Path, language: str) -> Catalog:
    """The catalog in a .ts file, an empty one where there is none."""
    if not path.is_file():
        return Catalog(language)
    return Catalog(language, [_entry(each) for each in ET.parse(path).getroot().iter("message")])


def _entry(element: ET.Element) -> Entry:
    translation = element.find("translation")
    assert translation is not None
    numerus = [each.text or "" for each in translation.findall("numerusform")]
    remark = element.findtext("extracomment") or ""
    return Entry(
        source=element.findtext("source") or "",
        meaning=element.findtext("comment") or "",
        one=remark.removeprefix("One: ") if element.get("numerus") == "yes" else "",
        files=tuple(each.get("filename", "").removeprefix("../../") for each in element.findall("location")),
        forms=tuple(numerus) or ((translation.text,) if translation.text else ()),
        is_finished=translation.get("type") is None,
        old_source=element.findtext("oldsource") or "",
    )


def merged(old: Catalog, messages: Iterable[Message]) -> Catalog:
    """The catalog for the texts of today: what vanished is gone, what is new or changed is unfinished."""
    wanted = list(messages)
    known = {each.key: each for each in old.entries}
    vanished = [each for each in old.entries if each.key not in {one.key for one in wanted} and any(each.forms)]
    entries = []
    for message in wanted:
        same = known.get(message.key)
        blank = Entry(message.source, message.meaning, message.one, tuple(message.files))
        if same is not None and bool(same.one) == bool(message.one):
            entries.append(replace(same, one=message.one, files=blank.files))
        else:
            entries.append(_like(blank, vanished))
    return Catalog(old.language, entries)


def _like(blank: Entry, vanished: list[Entry]) -> Entry:
    """A new text with the translation of the one it was before, where there is one of the same file that is near."""
    near = [each for each in vanished if set(each.files) & set(blank.files) and bool(each.one) == bool(blank.one)]
    sources = [each.source for each in near]
    found = difflib.get_close_matches(blank.source, sources, 1, _NEAR)
    if not found:
        return blank
    before = near[sources.index(found[0])]
    return replace(blank, forms=before.forms, old_source=before.source)


def text_of(catalog: Catalog) -> str:
    """The catalog as a .ts file. Files are named without lines: else every change of code would change it."""
    lines = [
        '<?xml version="1.0" encoding="utf-8"?>',
        "<!DOCTYPE TS>",
        f'<TS version="2.1" language="{catalog.language}" sourcelanguage="en">',
        "<context>",
        f"    <name>{CONTEXT}</name>",
    ]
    for entry in catalog.entries:
        lines += _lines(entry, PLURAL_FORMS[catalog.language])
    return "\n".join([*lines, "</context>", "</TS>", ""])


def _lines(entry: Entry, plural_forms: int) -> list[str]:
    lines = ['    <message numerus="yes">' if entry.one else "    <message>"]
    lines += [f"        <location filename={quoteattr('../../' + each)}/>" for each in entry.files]
    lines.append(f"        <source>{escape(entry.source)}</source>")
    if entry.old_source:
        lines.append(f"        <oldsource>{escape(entry.old_source)}</oldsource>")
    if entry.meaning:
        lines.append(f"        <comment>{escape(entry.meaning)}</comment>")
    if entry.one:
        lines.append(f"        <extracomment>One: {escape(entry.one)}</extracomment>")
    kind = "" if entry.is_finished else ' type="unfinished"'
    if entry.one:
        forms = (*entry.forms, *[""] * plural_forms)[:plural_forms]
        lines.append(f"        <translation{kind}>")
        lines += [f"            <numerusform>{escape(each)}</numerusform>" for each in forms]
        lines.append("        </translation>")
    else:
        lines.append(f"        <translation{kind}>{escape(entry.forms[0] if entry.forms else '')}</translation>")
    return [*lines, "    </message>"]


def write(catalog: Catalog, path: Path) -> bool:
    """Write the .ts file where it changes; True where it did."""
    text = text_of(catalog)
    if path.is_file() and path.read_text(encoding="utf-8") == text:
        return False
    path.write_text(text, encoding="utf-8", newline="\n")
    return True
