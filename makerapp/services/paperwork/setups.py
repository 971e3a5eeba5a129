"""How each kind of document is printed: printer, sheet, tray, copies, sides, color. Remembered per kind."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields, replace
from typing import Any

from makerapp.countries import country_code
from makerapp.printing.paper import Paper
from makerapp.printing.sheets import FORMATS, SheetFormat
from makerapp.services import preferences, shop
from makerapp.services.paperwork.kinds import FACTS, Kind

MOST_COPIES = 99

SIDES = ("one-sided", "two-sided-long-edge", "two-sided-short-edge")
"""Keywords of RFC 8011 section 5.2.8 (sides)."""

COLORS = ("auto", "monochrome", "color")
"""Keywords of PWG 5100.13 (print-color-mode)."""

DPIS = (203, 300, 600)
"""The resolutions thermal printers have: 8, 12 and 24 dots per millimeter."""

# Where Letter lies in printers and labels are measured in inches.
_LETTER_COUNTRIES = frozenset({"US", "CA", "MX", "PH", "CL", "CO", "CR", "GT", "PA", "DO", "SV", "NI", "VE"})
_INCHES = {"a4": "letter", "a5-two-on-a4": "half-two-on-letter", "100x150mm": "4x6in",
           "a6-four-on-a4": "quarter-four-on-letter", "labels-a4-2x4": "labels-letter-2x5",
           "labels-a4-3x7": "labels-letter-3x10"}  # fmt: skip


@dataclass(frozen=True)
class Setup:
    """How one kind of document is printed.

    ``format`` is a key of ``printing.sheets.FORMATS``; ``printer`` the queue's own name, ``""`` where none was chosen
    yet; ``tray`` the printer's own name for it, ``""`` for its usual one; ``sides`` and ``color`` are keywords of
    ``SIDES`` and ``COLORS``. ``dpi`` is that of a thermal printer, which gets pictures of black and white dots; 0 for
    all others.
    """

    format: str
    printer: str = ""
    tray: str = ""
    copies: int = 1
    sides: str = "one-sided"
    color: str = "auto"
    dpi: int = 0

    @property
    def sheet(self) -> SheetFormat:
        """The sheet it is laid out for, in the printer's dots."""
        return FORMATS[self.format].for_dots(self.dpi)

    @property
    def paper(self) -> Paper:
        """What lies in the printer."""
        return FORMATS[self.format].paper

    @property
    def device(self) -> tuple[object, ...]:
        """Equal for what can go to the printer in one job."""
        return (self.printer, self.paper, self.tray, self.copies, self.sides, self.color, self.dpi)


def usual_format(kind: Kind) -> str:
    """The sheet for ``kind`` where the maker chose none: the shop's own paper, or the usual size of its country."""
    formats = FACTS[kind].formats
    own: str = preferences.get("paper")
    if own in formats and kind not in (Kind.INSERT_CARD, Kind.BENCH_TICKETS):
        return own
    first = formats[0]
    inches = own == "letter" or country_code(shop.profile().country) in _LETTER_COUNTRIES
    return _INCHES.get(first, first) if inches else first


def setup_of(kind: Kind) -> Setup:
    """How ``kind`` is printed: what was remembered for it, else the shop's printer and the usual sheet."""
    kept: Mapping[str, Any] = preferences.get("print_setups").get(kind, {})
    usual = Setup(usual_format(kind), printer=preferences.get("printer"))
    known = {field.name for field in fields(Setup)}
    chosen = replace(
        usual, **{name: value for name, value in kept.items() if name in known and _stands(kind, name, value)}
    )
    # A printer chosen later for everything counts where this kind has none of its own.
    return chosen if chosen.printer else replace(chosen, printer=usual.printer)


def _stands(kind: Kind, name: str, value: Any) -> bool:
    """Whether what was remembered is still to be had: another version may have had other sheets for ``kind``."""
    among = {"format": FACTS[kind].formats, "sides": SIDES, "color": COLORS}
    return name not in among or value in among[name]


def on_sheet(setup: Setup, key: str) -> Setup:
    """``setup`` with another sheet: one that is folded has its words on the back of its picture."""
    moved = replace(setup, format=key)
    if moved.sheet.fold != setup.sheet.fold:
        return replace(moved, sides="two-sided-short-edge" if moved.sheet.fold else "one-sided")
    return moved


def on_printer(setup: Setup, name: str) -> Setup:
    """``setup`` on another printer: dots are the printer's own, so they are those of a paper it was set up for, or 0.

    Without that a laser printer would get the coarse black and white dots of the label printer before it.
    """
    if setup.printer == name:
        return setup
    usual = preferences.get("printer")
    kept = (each for each in preferences.get("print_setups").values() if (each.get("printer") or usual) == name)
    return replace(setup, printer=name, dpi=max((int(each.get("dpi", 0)) for each in kept), default=0))


def remember(kind: Kind, setup: Setup) -> None:
    """Print ``kind`` like this from now on. Raises ValueError for a setup the setting does not accept."""
    preferences.put("print_setups", {**preferences.get("print_setups"), str(kind): asdict(setup)})
