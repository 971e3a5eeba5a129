"""The type of all papers: one family of sizes, so that slip, receipt and lists look like one shop's."""

from __future__ import annotations

from makerapp.printing.fonts import Weight
from makerapp.printing.graphemes import one_line
from makerapp.printing.pen import GREY
from makerapp.printing.text import Align, Style

MAX_ROWS = 40
"""Most rows of an address, of options or of personalization that are printed."""

NAME = 300
"""Most characters of a name or of one row of an address."""

LONG = 4000
"""Most characters of words a buyer or the maker wrote."""


class Styles:
    """The type of a paper at ``scale``, that of its ``PaperSize``. All sizes in points."""

    def __init__(self, scale: float) -> None:
        self.scale = scale
        self.shop = Style(15.5 * scale, Weight.SEMIBOLD)
        self.title = Style(15.5 * scale, Weight.SEMIBOLD, align=Align.RIGHT)
        self.small = Style(9.3 * scale, color=GREY)
        self.small_right = Style(9.3 * scale, color=GREY, align=Align.RIGHT)
        self.label = Style(8.6 * scale, Weight.MEDIUM, GREY)
        self.label_right = Style(8.6 * scale, Weight.MEDIUM, GREY, align=Align.RIGHT)
        self.name = Style(12 * scale, Weight.SEMIBOLD)
        self.body = Style(12 * scale)
        self.words = Style(11.5 * scale, align=Align.START)
        self.item = Style(12 * scale, Weight.SEMIBOLD, leading=1.3)
        self.price = Style(12 * scale, leading=1.3, align=Align.RIGHT)
        self.option = Style(9.8 * scale, color=GREY)
        self.personal = Style(12.5 * scale, Weight.MEDIUM, align=Align.START)
        self.strong = Style(9.8 * scale, Weight.MEDIUM)
        self.sum = Style(10.5 * scale, color=GREY, align=Align.RIGHT)
        self.total = Style(11.5 * scale, Weight.SEMIBOLD, align=Align.RIGHT)
        self.code = Style(9.3 * scale, Weight.SEMIBOLD, align=Align.CENTER)


def order_name(number: str) -> str:
    """The order number as people write it: "#1042"; numbers with signs of their own stay as they are."""
    number = one_line(number, 60)
    return f"#{number}" if number.isdigit() else number
