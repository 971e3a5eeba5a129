"""Papers in the language the maker chose for them, and noted in one that never changes.

What is printed is noted by a digest of what it says. It is taken of the same paper in English: in another language the
paper says the same, and no slip in a box is out of date for that.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from contextlib import AbstractContextManager
from dataclasses import replace
from typing import ParamSpec

from makerapp.services import preferences
from makerapp.services.paperwork.frozen import Frozen, Remark
from makerapp.translation import language, speaking

_Given = ParamSpec("_Given")


# What "as the program" means on the command line, whose own words are English; "" is what the program speaks.
_program = ""


def without_window(code: str) -> None:
    """Print as the window would that speaks ``code``, though texts here are in English."""
    global _program
    _program = code


def in_paper_language() -> AbstractContextManager[None]:
    """Within this block texts come in the language of papers, as the setting has it."""
    return speaking(preferences.get("paper_language") or _program)


def frozen_and_noted(
    freeze: Callable[_Given, Iterable[Frozen | Remark]], *given: _Given.args, **named: _Given.kwargs
) -> Iterator[Frozen | Remark]:
    """What ``freeze`` makes in the language of now, noted as it is in English; remarks are as the program speaks."""
    here = list(freeze(*given, **named))
    if language() == "en":
        yield from here
        return
    with speaking("en"):
        english = list(freeze(*given, **named))
    with speaking(""):
        own = list(freeze(*given, **named)) if any(isinstance(each, Remark) for each in here) else here
    for each, noted, told in zip(here, english, own, strict=True):
        if isinstance(each, Frozen) and isinstance(noted, Frozen):
            yield replace(each, digest=noted.digest, options=noted.options)
        else:
            yield told
