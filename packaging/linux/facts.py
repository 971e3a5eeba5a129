"""What the package for Debian and Ubuntu says about the program. The one place to change when an address exists.

An empty address is left out everywhere: nothing here may point to what does not exist.
"""

from __future__ import annotations

import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT), str(ROOT / "packaging" / "bundle")]

from source_date import source_date  # noqa: E402

from makerapp import APP_ID, PRODUCT_NAME, __version__  # noqa: E402

__all__ = ["APP_ID", "PRODUCT_NAME", "ROOT", "__version__", "source_date"]

PACKAGE = "makerbench"
FOLDER = "/opt/makerbench"
AUTHORS = "The Makerbench authors"
YEARS = "2026"
# Debian wants an address; ".invalid" (RFC 2606) says openly that there is none yet.
MAINTAINER = f"{AUTHORS} <maintainers@makerbench.invalid>"
HOMEPAGE = ""
# Web addresses of pictures for software centers; they fetch them, so only what is really there.
SCREENSHOTS: tuple[str, ...] = ()

SUMMARY = "Orders, packing and paper of a home maker"
GENERIC_NAME = "Orders and packing"
# As in AppStream: paragraphs first, then a list.
PARAGRAPHS = (
    "Makerbench is for people who make things at home and sell them. It takes in the orders from your Etsy, Shopify "
    "and Amazon shops and keeps one list of what to confirm, what to make, what to pack and what to post.",
    "Everything stays on your own computer, in one folder. There is no account and no server.",
)
POINTS = (
    "Orders from files of Etsy, Shopify and Amazon, or typed in",
    "A wizard that packs: review, pick and pack, print, ship",
    "Packing slips, notes, labels, customs forms and more, in many scripts",
    "Products and stock, deadlines, parcels, refunds and earnings",
    "Undo for every step, also after a restart",
)
CATEGORIES = ("Office", "Finance")
KEYWORDS = ("orders", "packing", "shop", "etsy", "shopify", "amazon", "handmade", "craft", "stock", "labels")
# The sign of the window on X11 (the second word of WM_CLASS), by which a desktop finds the menu entry.
WM_CLASS = "Makerbench"

# When each version of CHANGELOG.md was given out; AppStream and Debian's changelog want a day.
RELEASE_DAYS = {
    "0.5.0": "2026-11-22",
    "0.4.0": "2026-11-22",
    "0.3.0": "2026-11-22",
    "0.2.0": "2026-11-22",
    "0.1.0": "2026-11-21",
}
