"""How the options and personalization of a line are written in one line of text, and read back."""

from __future__ import annotations

import re

# A word of more letters than this may be wider than a card.
_LONG_WORD = re.compile(r"\S{29,}")
_PIECES = re.compile(r".{1,14}")
_BREAK = "\u200b"

Pairs = tuple[tuple[str, str], ...]


def options_text(options: Pairs) -> str:
    """``(("Size", "350 ml"), ("", "Moss"))`` as "Size: 350 ml · Moss"."""
    return " · ".join(f"{name}: {value}" if name else value for name, value in options)


def read_options(text: str, before: Pairs) -> Pairs:
    """What was typed, as pairs; the very same text gives back ``before`` unharmed, whatever signs it holds."""
    if text.split() == options_text(before).split():
        return before
    pairs = []
    for part in text.split("·"):
        name, colon, value = part.partition(":")
        pair = (name.strip(), value.strip()) if colon else ("", part.strip())
        if pair[1]:
            pairs.append(pair)
    return tuple(pairs)


def detail_text(options: Pairs) -> str:
    """The options as the order window shows them below an item's name: values alone, "Moss · 350 ml"."""
    return " · ".join(value for _name, value in options if value)


def breakable(text: str) -> str:
    """The text with places to break inside words too long for a line; for showing only, never for copying."""
    return _LONG_WORD.sub(lambda word: _BREAK.join(_PIECES.findall(word[0])), text)


def personalization_text(personalization: Pairs) -> str:
    """The personalization letter by letter, as the buyer wrote it; a name before it where it says more than that."""
    parts = []
    for name, value in personalization:
        plain = name.casefold().replace("s", "z")
        parts.append(value if not name or plain.startswith("perzonaliz") else f"{name}: {value}")
    return ", ".join(parts)
