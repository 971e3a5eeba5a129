"""Every check in its order: its name in the report, what it shows in words, and the function that does it."""

from __future__ import annotations

import importlib
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, cast

from makerapp.translation import mark

if TYPE_CHECKING:
    from makerapp.self_check.bench import Bench

_CHECKS = "makerapp.self_check.checks"


class CheckFailed(Exception):
    """What a check found wrong, in words for whoever reads the report."""


@dataclass(frozen=True)
class Check:
    """``place`` is module and function below ``self_check.checks``, loaded late: a missing library fails one check,
    not the whole run. ``""`` for the last one, which is how the worker ends."""

    name: str
    title: str
    place: str

    def function(self) -> Callable[[Bench], str]:
        """What does the check: gives the detail for the report, raises CheckFailed where something is wrong."""
        module, _, function = self.place.partition(":")
        return cast("Callable[[Bench], str]", getattr(importlib.import_module(f"{_CHECKS}.{module}"), function))


CLOSING = Check("close", mark("Everything is closed again"), "")

CHECKS = (
    Check("versions", mark("The program and its libraries"), "program:versions"),
    Check("files", mark("The program's files are complete"), "program:files"),
    Check("folder", mark("Files with names in any script"), "machine:folder"),
    Check("database", mark("A new data folder and its database"), "data:database"),
    Check("settings", mark("Settings are kept"), "data:settings"),
    Check("import", mark("Orders come in from a marketplace's file"), "data:bring_in"),
    Check("sample-shop", mark("The sample shop"), "data:sample"),
    Check("search", mark("Orders are found"), "data:found"),
    Check("fulfillment", mark("An order is packed, sent, and taken back"), "data:fulfill"),
    Check("backup", mark("A backup is made"), "data:backup"),
    Check("window", mark("The window is drawn"), "screen:window"),
    Check("themes", mark("Light and dark"), "screen:themes"),
    Check("icons", mark("Icons and pictures"), "screen:icons"),
    Check("wizard", mark("The fulfillment wizard is drawn"), "screen:wizard"),
    Check("fonts", mark("Fonts for every script"), "fonts:fonts"),
    Check("pictures", mark("Pictures are read"), "screen:pictures"),
    Check("paper", mark("A packing slip and a thank-you note in every script"), "paper:slip_and_note"),
    Check("printers", mark("Printers are asked for"), "machine:printers"),
    Check("one-program", mark("A second start finds the first"), "machine:one_program"),
    Check("time-zones", mark("Time zones"), "world:time_zones"),
    Check("holidays", mark("Public holidays"), "world:public_days"),
    Check("words", mark("Where words end"), "world:words"),
    Check("languages", mark("Other languages"), "world:languages"),
    Check("signature", mark("Signatures are checked"), "machine:signature"),
    Check("connections", mark("Secure connections"), "machine:connections"),
    Check("rules", mark("The data keeps its promises"), "data:rules"),
    CLOSING,
)


def by_name(name: str) -> Check:
    """The check of that name. Raises KeyError where there is none."""
    return {check.name: check for check in CHECKS}[name]
