"""What came of looking for a new version, in words for the maker: English templates, translated by the window."""

from __future__ import annotations

from makerapp.services.updates.found import Kind
from makerapp.translation import mark

# What, and what now; the reason stands between them.
RESULT_WORDS: dict[Kind, tuple[str, str]] = {
    Kind.NEWER: (mark("There is a newer version."), ""),
    Kind.SAME: (mark("You have the newest version."), ""),
    Kind.BROKEN: (
        mark("What came about new versions can't be read."),
        mark("Nothing was changed. Try again tomorrow."),
    ),
    Kind.FORGED: (
        mark("What came isn't from the makers of Makerbench, so it was left alone."),
        mark("Nothing was changed. If it stays so, tell the people you got Makerbench from."),
    ),
    Kind.UNREACHABLE: (
        mark("Nothing was learned about new versions."),
        mark("Makerbench works on as it is. Try again later."),
    ),
    Kind.NOT_SET: (
        mark("This copy of Makerbench doesn't know yet where new versions are announced."),
        mark("Look where you got this one."),
    ),
    Kind.NO_NETWORK: (
        mark("This copy of Makerbench is a Flatpak, which can't reach the internet."),
        mark("New versions come from where you got this one, such as your software center."),
    ),
}
