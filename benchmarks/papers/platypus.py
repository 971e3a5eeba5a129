"""Platypus, ReportLab's own layout: paragraphs, tables that repeat their header, frames."""

from __future__ import annotations

import io
from collections.abc import Sequence
from html import escape
from typing import Any

from reportlab import rl_config
from reportlab.graphics.barcode.code128 import Code128
from reportlab.lib.colors import HexColor
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.platypus import (
    BaseDocTemplate,
    Flowable,
    Frame,
    HRFlowable,
    Image,
    KeepTogether,
    NextPageTemplate,
    PageBreak,
    PageTemplate,
    Paragraph,
    Spacer,
    Table,
)

from benchmarks.papers import slips as words
from makerapp.printing.documents.slip import PackingSlip, SlipLine
from makerapp.printing.paper import MM, Paper, size_of


class _Boxes(Flowable):
    """A box to tick for each piece, from the right."""

    def __init__(self, count: int, wide: float) -> None:
        super().__init__()
        self.count, self.width, self.height = count, wide, 16

    def wrap(self, *_room: float) -> tuple[float, float]:
        return self.width, self.height

    def draw(self) -> None:
        self.canv.setStrokeColor(HexColor(words.INK))
        for at in range(self.count):
            self.canv.roundRect(self.width - 16 - at * 22, 0, 15.5, 15.5, 3.4)


def _style(font: str, size: float, color: str = words.INK, leading: float = 1.36, **more: Any) -> ParagraphStyle:
    return ParagraphStyle(
        f"{font}{size}{more}", fontName=font, fontSize=size, leading=size * leading, textColor=HexColor(color), **more
    )


class Platypus:
    """All slips as one story."""

    def __init__(self) -> None:
        rl_config.useA85 = 0
        rl_config.ttfAsciiReadable = 0
        rl_config.invariant = 1
        for name, file in words.FONTS.items():
            pdfmetrics.registerFont(TTFont(name, str(file)))
        right = {"alignment": 2}
        self.styles = {
            "title": _style("InterBold", 15.5), "title_right": _style("InterBold", 15.5, **right),
            "small": _style("Inter", 9.3, words.GREY), "small_right": _style("Inter", 9.3, words.GREY, **right),
            "label": _style("InterMedium", 8.6, words.GREY),
            "label_right": _style("InterMedium", 8.6, words.GREY, **right),
            "name": _style("InterBold", 12), "body": _style("Inter", 12), "option": _style("Inter", 9.8, words.GREY),
            "personal": _style("InterMedium", 12.5, borderPadding=6, backColor=HexColor(words.NOTE),
                               borderColor=HexColor(words.NOTE_LINE), borderWidth=0.8, borderRadius=5,
                               spaceBefore=10, spaceAfter=8, leftIndent=6),
            "strong": _style("InterMedium", 9.8), "words": _style("Inter", 11.5),
            "code": _style("InterBold", 9.3, **right), "foot": _style("Inter", 9, words.GREY, alignment=1),
        }  # fmt: skip

    def render(self, slips: Sequence[PackingSlip]) -> bytes:
        """One PDF; every slip begins on a page of its own."""
        out = io.BytesIO()
        size = size_of(Paper.A4)
        document = BaseDocTemplate(out, pagesize=(size.width, size.height))
        frame = Frame(size.margin, 70, size.text_width, size.height - size.margin - 70, 0, 0, 0, 0)
        document.addPageTemplates(
            [PageTemplate(str(at), [frame], onPage=self._foot(one)) for at, one in enumerate(slips)]
        )
        story: list[Any] = []
        for at, one in enumerate(slips):
            if at:
                story += [NextPageTemplate(str(at)), PageBreak()]
            story += self._story(one, size.text_width)
        document.build(story)
        return out.getvalue()

    def _say(self, text: str, style: str) -> Paragraph:
        return Paragraph(escape(text), self.styles[style])

    def _foot(self, one: PackingSlip) -> Any:
        def draw(canvas: Any, _document: Any) -> None:
            size = size_of(Paper.A4)
            for at, text in enumerate((one.footer, words.sender(one))):
                paragraph = self._say(text, "foot")
                paragraph.wrapOn(canvas, size.text_width, 20)
                paragraph.drawOn(canvas, size.margin, 48 - at * 12)
            canvas.setFont("InterBold", 9)
            canvas.drawRightString(size.width - size.margin, 36, f"{one.code_word} {one.revision}")

        return draw

    def _story(self, one: PackingSlip, wide: float) -> list[Any]:
        say = self._say
        head = Table(
            [[Image(io.BytesIO(words.small_logo()), 42, 42),
              [say(one.shop.name, "title"), say(words.contact(one), "small")],
              [say("Packing slip", "title_right"), say(words.order(one), "small_right")]]],
            [53, wide * 0.5, wide * 0.5 - 53],
        )  # fmt: skip
        code = Code128(one.barcode, barWidth=1.2, barHeight=13 * MM, quiet=0, hAlign="RIGHT")
        to = [say("Send to", "label"), *(say(line, "body" if at else "name") for at, line in enumerate(one.ship_to))]
        address = Table(
            [[[*to, say(words.way(one), "small")], [code, say(one.barcode, "code")]]], [wide * 0.55, wide * 0.45]
        )
        rows = [[say("Item", "label"), say("Packed", "label_right")], *(self._row(line) for line in one.lines)]
        table = Table(rows, [wide - 110, 110], repeatRows=1)
        table.setStyle([("LINEBELOW", (0, 0), (-1, -1), 0.8, HexColor(words.LINE)), ("VALIGN", (0, 0), (-1, -1), "TOP"),
                        ("LEFTPADDING", (0, 0), (-1, -1), 0), ("RIGHTPADDING", (0, 0), (-1, -1), 0)])  # fmt: skip
        box = Table([[say(one.gift_message, "words")]], [wide])
        box.setStyle([("BOX", (0, 0), (-1, -1), 0.8, HexColor(words.NOTE_LINE)), ("ROUNDEDCORNERS", [7] * 4),
                      ("BACKGROUND", (0, 0), (-1, -1), HexColor(words.NOTE))])  # fmt: skip
        return [
            head, HRFlowable("100%", color=HexColor(words.LINE), spaceBefore=16, spaceAfter=16), address,
            HRFlowable("100%", color=HexColor(words.LINE), spaceBefore=14, spaceAfter=12), table, Spacer(0, 10),
            say(words.NO_PRICES, "strong"), Spacer(0, 13), KeepTogether([say("Gift message", "label"), box]),
        ]  # fmt: skip

    def _row(self, line: SlipLine) -> list[Any]:
        cell = [self._say(f"{line.quantity} × {line.title}", "name"), self._say(" · ".join(line.options), "option")]
        cell += [self._say(said, "personal") for said in line.personalization]
        return [[*cell, self._say(words.place(line), "small")], _Boxes(line.quantity, 104)]
