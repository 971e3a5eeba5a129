"""Finding things by plain words: "how do I print a slip" finds what is called "Print slip"."""

from __future__ import annotations

import re
from functools import lru_cache

from makerapp.models.search import fold
from makerapp.translation import tr

# What a hit of one typed word is worth, by how it was hit.
_WHOLE, _BEGINNING, _STEM, _ALSO, _ALSO_BEGINNING, _NEAR = 12, 9, 7, 7, 5, 2
# The words stand as typed at the beginning of the title.
_OPENS_TITLE = 8
_SHORTEST_STEM = 4
_LONGEST_ENDING = 3
# With so many words found one may miss: nobody knows the sentence we wrote. Of a letter or two nothing is learned.
_WORDS_THAT_FORGIVE = 2
_SHORTEST_WORD = 3

_WORD = re.compile(r"\w+", re.UNICODE)


def _little_words() -> frozenset[str]:
    """Words that people put around what they look for."""
    little = tr(
        "a an and are at can could do does for from get how i if in is it me my of on one or the there to what when"
        " where which why with you your"
    )
    return frozenset(fold(little).split())


def typed_words(text: str) -> tuple[str, ...]:
    """The words of ``text`` that say something; all of them where none does."""
    words = tuple(_WORD.findall(fold(text)))
    little = _little_words()
    return tuple(word for word in words if word not in little) or words


@lru_cache(maxsize=2048)
def _words_of(text: str) -> tuple[str, ...]:
    return tuple(_WORD.findall(fold(text)))


def score(typed: tuple[str, ...], title: str, also: str = "", *, forgives: bool = True) -> int:
    """How well something fits the words that were typed (``typed_words``); 0 where it doesn't.

    ``title`` is what it is called, ``also`` what people say instead. Every word must be found, as the beginning of
    one of theirs, but for one beside two that are sure. Where it ``forgives``, a longer word may have a letter wrong.
    """
    titles, others = _words_of(title), _words_of(also)
    points, missed, sure = 0, 0, 0
    for word in typed:
        found = _word_points(word, titles, others)
        if found == _NEAR and not forgives:
            found = 0
        points += found
        missed += found == 0
        sure += found > _NEAR and len(word) >= _SHORTEST_WORD
    if not typed or not points or missed > (sure >= _WORDS_THAT_FORGIVE):
        return 0
    # A short name that is hit is meant more surely than a long sentence.
    average = points * 4 // (len(typed) + missed)
    opens = _OPENS_TITLE if fold(title).startswith(" ".join(typed)) else 0
    return average + opens + max(0, 4 - len(titles))


def _word_points(word: str, titles: tuple[str, ...], others: tuple[str, ...]) -> int:
    if word in titles:
        return _WHOLE
    if any(each.startswith(word) for each in titles):
        return _BEGINNING
    if any(_is_stem(each, word) for each in titles):
        return _STEM
    if word in others:
        return _ALSO
    if any(each.startswith(word) or _is_stem(each, word) for each in others):
        return _ALSO_BEGINNING
    return _NEAR if any(_is_near(word, each) for each in (*titles, *others)) else 0


def _is_stem(known: str, word: str) -> bool:
    """Whether ``word`` is ``known`` with an ending: printing and print, parcels and parcel, not postcode and post."""
    return len(known) >= _SHORTEST_STEM and word.startswith(known) and len(word) - len(known) <= _LONGEST_ENDING


def _is_near(word: str, known: str) -> bool:
    """Whether one letter too many, too few, wrong or swapped makes ``word`` the beginning of ``known``."""
    if len(word) < _SHORTEST_STEM or len(known) < _SHORTEST_STEM or word[0] != known[0]:
        return False
    start = next((n for n, (a, b) in enumerate(zip(word, known, strict=False)) if a != b), None)
    if start is None:
        return len(word) <= len(known) + 1
    rest, left = word[start:], known[start:]
    swapped = rest[1::-1] + rest[2:] if len(rest) > 1 else rest
    return any(left.startswith(each) for each in (rest[1:], swapped)) or any(
        beginning.startswith(tail) for beginning, tail in ((left[1:], rest), (left[1:], rest[1:]))
    )
