"""fpdf2: cells one after the other, with its own table."""

from __future__ import annotations

import io
from collections.abc import Sequence

from fpdf import FPDF
from PIL import Image

from benchmarks.papers import slips as words
from makerapp.printing.documents.slip import PackingSlip, SlipLine
from makerapp.printing.paper import Paper, size_of


class Fpdf2:
    """All slips in one file."""

    def __init__(self) -> None:
        self.logo = Image.open(io.BytesIO(words.small_logo()))
        self.logo.load()

    def render(self, slips: Sequence[PackingSlip]) -> bytes:
        """One PDF; every slip begins on a page of its own."""
        pdf = _Paper()
        for name, file in words.FONTS.items():
            pdf.add_font(name, fname=str(file))
        for one in slips:
            self._page(pdf, one)
        return bytes(pdf.output())

    def _page(self, pdf: _Paper, one: PackingSlip) -> None:
        pdf.one = one
        pdf.add_page()
        left, right, top = pdf.l_margin, pdf.w - pdf.r_margin, pdf.t_margin
        pdf.image(self.logo, left, top, 42, 42)
        pdf.say("InterBold", 15.5, one.shop.name, left + 53, top + 2)
        pdf.say("Inter", 9.3, words.contact(one), left + 53, top + 24, words.GREY)
        pdf.say("InterBold", 15.5, "Packing slip", left, top + 2, align="R")
        pdf.say("Inter", 9.3, words.order(one), left, top + 24, words.GREY, align="R")
        pdf.rule(top + 58)
        y = top + 74
        pdf.say("InterMedium", 8.6, "Send to", left, y, words.GREY)
        for at, line in enumerate(one.ship_to):
            pdf.say("Inter" if at else "InterBold", 12, line, left, y + 16 + at * 16.3)
        pdf.say("Inter", 9.3, words.way(one), left, y + 86, words.GREY)
        code = words.bars(one.barcode)
        pdf.set_fill_color(0)
        start = right - (code.width - 10) * code.module
        for x, _y, wide, _high in code.bars:
            pdf.rect(start + x * code.module, y, wide * code.module, 37, style="F")
        pdf.say("InterBold", 9.3, one.barcode, left, y + 40, align="R")
        pdf.rule(y + 110)
        pdf.set_xy(left, y + 122)
        self._table(pdf, one)
        y = pdf.get_y() + 10
        pdf.say("InterMedium", 9.8, words.NO_PRICES, left, y)
        pdf.say("InterMedium", 8.6, "Gift message", left, y + 28, words.GREY)
        pdf.box(left, y + 43, right - left, 34, 7)
        pdf.set_xy(left + 9, y + 52)
        pdf.write_words("Inter", 11.5, one.gift_message, right - left - 18)

    def _table(self, pdf: _Paper, one: PackingSlip) -> None:
        self._head(pdf)
        for line in one.lines:
            if pdf.get_y() + 80 > pdf.h - pdf.b_margin:
                pdf.add_page()
                self._head(pdf)
            self._line(pdf, line)

    def _head(self, pdf: _Paper) -> None:
        y = pdf.get_y()
        pdf.say("InterMedium", 8.6, "Item", pdf.l_margin, y, words.GREY)
        pdf.say("InterMedium", 8.6, "Packed", pdf.l_margin, y, words.GREY, align="R")
        pdf.rule(y + 15)
        pdf.set_xy(pdf.l_margin, y + 15)

    def _line(self, pdf: _Paper, line: SlipLine) -> None:
        y, left, wide = pdf.get_y() + 7.5, pdf.l_margin, pdf.epw - 110
        for at in range(line.quantity):
            pdf.box(pdf.w - pdf.r_margin - 16 - at * 22, y, 15.5, 15.5, 3.4, empty=True)
        pdf.set_xy(left, y)
        pdf.write_words("InterBold", 12, f"{line.quantity} × {line.title}", wide)
        pdf.write_words("Inter", 9.8, " · ".join(line.options), wide, words.GREY)
        for said in line.personalization:
            y = pdf.get_y() + 4
            pdf.box(left, y, wide, 29, 5)
            pdf.set_xy(left + 6, y + 6)
            pdf.write_words("InterMedium", 12.5, said, wide - 12)
            pdf.set_xy(left, y + 31)
        pdf.write_words("Inter", 9.3, words.place(line), wide, words.GREY)
        pdf.rule(pdf.get_y() + 7.5)
        pdf.set_xy(left, pdf.get_y() + 8)


class _Paper(FPDF):  # type: ignore[misc, unused-ignore]
    """A sheet with the foot of the slip it belongs to."""

    def __init__(self) -> None:
        size = size_of(Paper.A4)
        super().__init__(unit="pt", format="A4")
        self.set_margins(size.margin, size.margin, size.margin)
        self.set_auto_page_break(True, 70)
        self.one: PackingSlip | None = None

    def footer(self) -> None:
        if self.one is None:
            return
        for at, text in enumerate((self.one.footer, words.sender(self.one))):
            self.say("Inter", 9, text, self.l_margin, self.h - 60 + at * 12, words.GREY, align="C")
        said = f"{self.one.code_word} {self.one.revision}"
        self.say("InterBold", 9, said, self.l_margin, self.h - 48, align="R")

    def say(self, font: str, size: float, text: str, x: float, y: float, color: str = words.INK, align: str = "L",
            ) -> None:  # fmt: skip
        self.set_font(font, size=size)
        self.set_text_color(color)
        self.set_xy(x, y)
        self.cell(self.w - self.r_margin - x, size * 1.36, text, align=align)

    def write_words(self, font: str, size: float, text: str, wide: float, color: str = words.INK) -> None:
        self.set_font(font, size=size)
        self.set_text_color(color)
        self.multi_cell(wide, size * 1.36, text, align="L", new_x="LEFT", new_y="NEXT")

    def rule(self, y: float) -> None:
        self.set_draw_color(words.LINE)
        self.line(self.l_margin, y, self.w - self.r_margin, y)

    def box(self, x: float, y: float, wide: float, high: float, radius: float, *, empty: bool = False) -> None:
        self.set_draw_color(words.INK if empty else words.NOTE_LINE)
        self.set_fill_color(words.NOTE)
        style = "D" if empty else "DF"
        self.rect(x, y, wide, high, style=style, round_corners=True, corner_radius=radius)
