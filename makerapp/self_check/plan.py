"""Every check in its order: its name in the report, what it shows in words, and the function that does it."""

from __future__ import annotations

import importlib
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, cast

if TYPE_CHECKING:
    from makerapp.self_check.bench import Bench

_CHECKS = "makerapp.self_check.checks"


class CheckFailed(Exception):
    """What a check found wrong, in words for whoever reads the report."""


@dataclass(frozen=True)
class Check:
    """``place`` is module and function below ``self_check.checks``: loaded late, so that a missing library fails one
    check and not the whole run."""

    name: str
    title: str
    place: str

    def function(self) -> Callable[[Bench], str]:
        """What does the check: gives the detail for the report, raises CheckFailed where something is wrong."""
        module, _, function = self.place.partition(":")
        return cast("Callable[[Bench], str]", getattr(importlib.import_module(f"{_CHECKS}.{module}"), function))


CHECKS = (
    Check("versions", "The program and its libraries", "program:versions"),
    Check("database", "A new data folder and its database", "data:database"),
    Check("import", "Orders come in from a marketplace's file", "data:bring_in"),
    Check("sample-shop", "The sample shop", "data:sample"),
    Check("window", "The window is drawn", "screen:window"),
    Check("wizard", "The fulfillment wizard is drawn", "screen:wizard"),
    Check("paper", "A packing slip and a thank-you note in every script", "paper:slip_and_note"),
    Check("rules", "The data keeps its promises", "data:rules"),
)


def by_name(name: str) -> Check:
    """The check of that name. Raises KeyError where there is none."""
    return {check.name: check for check in CHECKS}[name]
