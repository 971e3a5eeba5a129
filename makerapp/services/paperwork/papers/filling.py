"""Words in square brackets, as people say them, filled in from an order."""

from __future__ import annotations

import re
from collections.abc import Iterator

from makerapp.models.rows import OrderDetail
from makerapp.services import shop
from makerapp.services.messages import first_name
from makerapp.services.words import listed
from makerapp.translation import mark, tr

INSERTS = (mark("First name"), mark("Items"), mark("Order number"), mark("Shop name"))
"""Words that are filled in, in the order they are offered."""

PLACEHOLDERS = (*INSERTS, "Your name")
"""All words that are filled in; the maker's own name is that of the settings."""

_BRACKETS = re.compile(r"\[([^\[\]\n]{1,40})\]")
# Marketplace titles are lists of search words; on a note only what the thing is called is read.
_LONG_TITLE = 40
_TITLE_ENDS = re.compile(r",\s|\s[|–—•·/-]\s|\s\(")
_MOST_NAMED = 3


def fill_in(text: str, detail: OrderDetail, *, reader: str = "") -> str:
    """Replace the words in square brackets; one that is not known stays as it is written.

    ``reader`` is whom the words speak to, the buyer where not given.
    """
    profile = shop.profile()
    values = {
        "first name": first_name(reader or detail.row.buyer),
        "items": items_words(detail),
        "shop name": profile.name,
        "your name": profile.maker_name,
        "order number": detail.row.number,
    }
    return _BRACKETS.sub(lambda found: values.get(found[1].strip().casefold(), found[0]), text)


def unknown_places(text: str) -> Iterator[tuple[int, int]]:
    """Where words in square brackets stand that will not be filled in: start and end, brackets included."""
    known = {each.casefold() for each in PLACEHOLDERS}
    for found in _BRACKETS.finditer(text):
        if found[1].strip().casefold() not in known:
            yield found.span()


def unknown_placeholders(text: str) -> tuple[str, ...]:
    """The words in square brackets that will not be filled in, brackets included, each once."""
    return tuple(dict.fromkeys(text[start:end] for start, end in unknown_places(text)))


def items_words(detail: OrderDetail) -> str:
    """What was bought, as one says it: "Moss mug and Side plate"; past three "Moss mug, Side plate and 3 more"."""
    lines = [line for line in detail.lines if line.quantity > line.refunded and not line.is_placeholder]
    titles = list(dict.fromkeys(filter(None, (short_title(line.title) for line in lines))))
    if len(titles) > _MOST_NAMED:
        titles = [*titles[: _MOST_NAMED - 1], tr("{n} more").format(n=len(titles) - _MOST_NAMED + 1)]
    return listed(titles) or tr("handmade pieces")


def short_title(title: str) -> str:
    """A product's title without what a marketplace's search asks for: cut where the name ends, if it is long."""
    title = " ".join(title.split())
    if len(title) <= _LONG_TITLE:
        return title
    name = _TITLE_ENDS.split(title, maxsplit=1)[0].strip()
    return name or title
