"""Trays, sides, colors and dots of printers in words."""

from __future__ import annotations

import re

from makerapp.translation import Words, tr

_SIDES = Words(
    {
        "one-sided": "One side",
        "two-sided-long-edge": "Both sides, like a book",
        "two-sided-short-edge": "Both sides, like a calendar",
    }
)
_COLORS = Words({"auto": "As the printer is set", "monochrome": "Black and white", "color": "In color"})

# Keywords of PWG 5100.3 (media-source) and those printers use beside them.
_TRAYS = Words({
    "auto": "The printer chooses", "main": "Main tray", "alternate": "Second tray", "manual": "By hand, sheet by sheet",
    "by-pass-tray": "Bypass tray", "envelope": "Envelope tray", "large-capacity": "Large tray", "top": "Upper tray",
    "middle": "Middle tray", "bottom": "Lower tray", "left": "Left tray", "right": "Right tray", "side": "Side tray",
    "center": "Center tray", "rear": "Rear tray", "front": "Front tray", "photo": "Photo tray", "disc": "Disc tray",
    "main-roll": "Roll", "alternate-roll": "Second roll", "hagaki": "Postcard tray",
})  # fmt: skip
_NUMBERED = re.compile(r"(tray|roll)-(\d{1,2})")


def sides_words(sides: str) -> str:
    """A keyword of ``setups.SIDES``."""
    return _SIDES.get(sides, sides)


def color_words(color: str) -> str:
    """A keyword of ``setups.COLORS``."""
    return _COLORS.get(color, color)


def tray_words(tray: str) -> str:
    """A printer's own name for a tray: "by-pass-tray" is "Bypass tray", "tray-2" is "Tray 2"."""
    numbered = _NUMBERED.fullmatch(tray)
    if numbered:
        return (tr("Tray {n}") if numbered[1] == "tray" else tr("Roll {n}")).format(n=numbered[2])
    plain = " ".join(tray.replace("-", " ").replace("_", " ").split())[:60]
    return _TRAYS.get(tray) or plain[:1].upper() + plain[1:]


def dpi_words(dpi: int) -> str:
    """How fine a thermal printer is; 0 for all others."""
    return tr("{n} dots per inch").format(n=dpi) if dpi else tr("No label printer")
