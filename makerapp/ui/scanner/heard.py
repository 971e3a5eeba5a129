"""The answer of a page or a dialog to a scan."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

# "ok": taken, a short high beep. "error": refused, a low double beep and a red banner that stays until it is
# acknowledged. "ask": taken, and a banner asks what to do; it stays as long.
Tone = Literal["ok", "error", "ask"]


@dataclass(frozen=True)
class Choice:
    """A button on a banner; its press takes the banner away before ``run`` is called."""

    words: str
    run: Callable[[], object]
    icon: str = ""


@dataclass(frozen=True)
class Heard:
    """What became of a scan.

    ``title`` and ``text`` are read out. For "ok" they are also shown as a toast, unless ``is_shown`` says that the
    page shows it in its own way. For "error" and "ask" they are the banner's; an error without ``choices`` gets OK.
    ``again`` is the answer of a maker without a free hand: scanning the same code once more.
    """

    tone: Tone
    title: str
    text: str = ""
    choices: tuple[Choice, ...] = ()
    is_shown: bool = False
    again: Choice | None = None


def ok(title: str, text: str = "", *, is_shown: bool = False) -> Heard:
    """The scan did what it should."""
    return Heard("ok", title, text, is_shown=is_shown)


def error(title: str, text: str = "", *choices: Choice) -> Heard:
    """The scan can't be right here: ``title`` says what happened, ``text`` why and what now."""
    return Heard("error", title, text, choices)


def ask(title: str, text: str, *choices: Choice, again: Choice | None = None) -> Heard:
    """The scan was taken, and the maker has to say how to go on."""
    return Heard("ask", title, text, choices, again=again)
