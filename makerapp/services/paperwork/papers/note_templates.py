"""The thank-you notes of the shop: those that come with the program, and what the maker made of them."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields, replace
from types import MappingProxyType
from typing import Any, Literal

from makerapp.printing.documents.note import Band
from makerapp.services import preferences
from makerapp.translation import Words, mark, tr

SETTING = "note_templates"
MOST_TEMPLATES = 30

Rule = Literal["any", "first", "repeat", "gift", "late"]

RULE_WORDS: Mapping[Rule, str] = Words(
    {
        "any": "Every order",
        "first": "A buyer's first order",
        "repeat": "A buyer who comes back",
        "gift": "Gifts",
        "late": "Orders that leave late",
    }
)
"""What a note is for, in the order offered."""

RULE_HELP: Mapping[Rule, str] = Words(
    {
        "any": "Where none of your other notes fits.",
        "first": "Once for each buyer.",
        "repeat": "Of several, they take turns.",
        "gift": "It speaks to whom the gift is for.",
        "late": "After the ship-by date.",
    }
)

BAND_WORDS: Mapping[Band, str] = Words(
    {
        "logo": "Logo band on top",
        "name": "Shop name on top",
        "picture": "Picture on top",
        "none": "Words only",
    }
)


@dataclass(frozen=True)
class NoteTemplate:
    """One note before its words in brackets are filled in. ``picture`` is a name from `services.pictures`.

    A gift's note speaks to whom the gift is for; the others speak to the buyer.
    """

    id: str
    name: str = "New note"
    rule: Rule = "any"
    heading: str = ""
    body: str = ""
    signature: str = "[Shop name]"
    band: Band = "logo"
    picture: str = ""
    handwriting: bool = False

    @property
    def is_blank(self) -> bool:
        """Nothing to read on it."""
        return not (self.heading.strip() or self.body.strip())

    @property
    def words(self) -> str:
        """A digest of what it says: equal for two notes a buyer could not tell apart."""
        said = " ".join(f"{self.heading} {self.body}".split())
        return hashlib.sha256(said.encode("utf-8")).hexdigest()[:16]


_SHIPPED = (
    NoteTemplate(
        "first", mark("First order", "name of a note"), "first", mark("Thank you, [First name]!"),
        mark(
            "How nice that you found us! We made [Items] by hand in our little workshop, and we hope you'll enjoy it"
            " every day.\n\nIf anything isn't right, write to us and we'll fix it."
        ),
    ),
    NoteTemplate(
        "repeat", mark("Welcome back", "name of a note"), "repeat", mark("Welcome back, [First name]!"),
        mark(
            "How lovely to see your name again. We packed [Items] with a big smile, made by hand as ever.\n\n"
            "Thank you for coming back to a small workshop. It means more than you might think."
        ),
    ),
    NoteTemplate(
        "repeat-2", mark("Good to see you", "name of a note"), "repeat", mark("Good to see you again, [First name]!"),
        mark(
            "Thank you for choosing [Items], and for thinking of us once more. Orders like yours keep our workbench"
            " warm.\n\nIs there something you have been wishing for? Write to us, we may be able to make it."
        ),
    ),
    NoteTemplate(
        "gift", mark("Gift", "name of a note"), "gift", mark("A gift for you, [First name]!"),
        mark(
            "Someone thought of you and chose [Items]. Everything was made by hand in our little workshop and packed"
            " just for you.\n\nWe hope it brings you joy for many years."
        ),
    ),
    NoteTemplate(
        "gift-2", mark("Another gift", "name of a note"), "gift", mark("Something lovely for you, [First name]"),
        mark(
            "Someone who knows what you like picked this out for you: [Items]. Each piece is made by hand, so there is"
            " none quite like yours.\n\nEnjoy unwrapping!"
        ),
    ),
    NoteTemplate(
        "late", mark("Late", "name of a note"), "late", mark("Thank you for waiting, [First name]!"),
        mark(
            "Sorry it took longer than we promised. Things made by hand sometimes do, and here it is at last:"
            " [Items].\n\nThank you for your patience. If anything isn't right, write to us and we'll fix it."
        ),
    ),
    NoteTemplate(
        "any", mark("General", "name of a note"), "any", mark("Thank you, [First name]!"),
        mark(
            "Thank you for choosing [Items]. Everything is made by hand in our little workshop. We hope it brings you"
            " many happy days.\n\nIf anything isn't right, write to us and we'll fix it."
        ),
    ),
)  # fmt: skip

SHIPPED: Mapping[str, NoteTemplate] = MappingProxyType({each.id: each for each in _SHIPPED})
"""The notes that come with the program, by id."""

_NAMES = frozenset(field.name for field in fields(NoteTemplate))


def shipped(template_id: str) -> NoteTemplate | None:
    """A note that comes with the program, in the language of here and now; ``None`` for one of the maker's own."""
    found = SHIPPED.get(template_id)
    if found is None:
        return None
    return replace(found, name=tr(found.name, "name of a note"), heading=tr(found.heading), body=tr(found.body))


def _new(template_id: str) -> NoteTemplate:
    return NoteTemplate(template_id, tr("New note"))


def read(kept: list[Mapping[str, Any]]) -> tuple[NoteTemplate, ...]:
    """The notes a setting stands for: an entry holds its id, and what differs from the shipped note of that id."""
    found = []
    for entry in kept:
        start = shipped(entry["id"]) or _new(entry["id"])
        found.append(replace(start, **{name: value for name, value in entry.items() if name in _NAMES}))
    return tuple(found)


def templates() -> tuple[NoteTemplate, ...]:
    """The shop's notes in its own order; the first one that fits an order is taken."""
    return read(preferences.get(SETTING))


def template(template_id: str) -> NoteTemplate | None:
    """One note, ``None`` where it was taken away."""
    return next((each for each in templates() if each.id == template_id), None)


def change(template_id: str, **values: Any) -> None:
    """Change a note; nothing happens where it was taken away. Raises ValueError for a value the setting refuses."""
    put([replace(each, **values) if each.id == template_id else each for each in templates()])


def put(wanted: list[NoteTemplate]) -> None:
    """Keep these notes, in this order. Raises ValueError for what the setting refuses: none, too many, one id twice."""
    preferences.put(SETTING, kept(wanted))


def kept(wanted: list[NoteTemplate]) -> list[dict[str, Any]]:
    """The notes as the setting holds them."""
    return [_entry(each) for each in wanted]


def _entry(each: NoteTemplate) -> dict[str, Any]:
    start = asdict(shipped(each.id) or _new(each.id))
    return {"id": each.id} | {name: value for name, value in asdict(each).items() if value != start[name]}


def new_id(taken: list[NoteTemplate]) -> str:
    """An id no note of the shop has, nor any that comes with the program."""
    used = {each.id for each in taken} | set(SHIPPED)
    return next(name for number in range(1, len(used) + 2) if (name := f"own-{number}") not in used)
