"""ReportLab's canvas alone, line by line at fixed places: no wrapping, no measuring, no other scripts. The limit."""

from __future__ import annotations

import io
from collections.abc import Sequence

from PIL import Image
from reportlab import rl_config
from reportlab.graphics.barcode.code128 import Code128
from reportlab.lib.utils import ImageReader
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

from benchmarks.papers import slips as words
from makerapp.printing.documents.slip import PackingSlip, SlipLine
from makerapp.printing.paper import MM, Paper, size_of


class BareCanvas:
    """One page a slip; a line more or less would have to be placed by hand."""

    def __init__(self) -> None:
        rl_config.useA85 = 0
        rl_config.ttfAsciiReadable = 0
        rl_config.invariant = 1
        for name, file in words.FONTS.items():
            pdfmetrics.registerFont(TTFont(name, str(file)))
        self.logo = ImageReader(Image.open(io.BytesIO(words.small_logo())))

    def render(self, slips: Sequence[PackingSlip]) -> bytes:
        """One PDF, one page a slip; lines past the page are drawn off its edge."""
        out = io.BytesIO()
        size = size_of(Paper.A4)
        canvas = Canvas(out, pagesize=(size.width, size.height), pageCompression=1)
        for one in slips:
            self._page(canvas, one, size.margin, size.width - size.margin, size.height)
            canvas.showPage()
        canvas.save()
        return out.getvalue()

    def _page(self, canvas: Canvas, one: PackingSlip, left: float, right: float, top: float) -> None:
        y = top - 90
        canvas.drawImage(self.logo, left, y, 42, 42)
        self._say(canvas, "InterBold", 15.5, left + 53, y + 24, one.shop.name)
        self._say(canvas, "Inter", 9.3, left + 53, y + 8, words.contact(one))
        self._say(canvas, "InterBold", 15.5, right, y + 24, "Packing slip", to_right=True)
        self._say(canvas, "Inter", 9.3, right, y + 8, words.order(one), to_right=True)
        canvas.line(left, y - 16, right, y - 16)
        self._say(canvas, "InterMedium", 8.6, left, y - 40, "Send to")
        for at, line in enumerate(one.ship_to):
            self._say(canvas, "Inter" if at else "InterBold", 12, left, y - 58 - at * 16.3, line)
        self._say(canvas, "Inter", 9.3, left, y - 130, words.way(one))
        code = Code128(one.barcode, barWidth=1.2, barHeight=13 * MM, quiet=0)
        code.drawOn(canvas, right - code.width, y - 70)
        self._say(canvas, "InterBold", 9.3, right - 80, y - 84, one.barcode)
        y -= 160
        self._say(canvas, "InterMedium", 8.6, left, y, "Item")
        self._say(canvas, "InterMedium", 8.6, right, y, "Packed", to_right=True)
        for line in one.lines:
            y -= 70
            self._line(canvas, line, left, right, y)
        self._say(canvas, "InterMedium", 9.8, left, y - 20, words.NO_PRICES)
        self._say(canvas, "InterMedium", 8.6, left, y - 40, "Gift message")
        canvas.roundRect(left, y - 80, right - left, 35, 7)
        self._say(canvas, "Inter", 11.5, left + 9, y - 66, one.gift_message)
        self._say(canvas, "Inter", 9, left + 90, 50, one.footer)
        self._say(canvas, "Inter", 9, left + 90, 38, words.sender(one))
        self._say(canvas, "InterBold", 9, right, 38, f"{one.code_word} {one.revision}", to_right=True)

    def _line(self, canvas: Canvas, line: SlipLine, left: float, right: float, y: float) -> None:
        self._say(canvas, "InterBold", 12, left, y + 40, f"{line.quantity} × {line.title}")
        self._say(canvas, "Inter", 9.8, left, y + 27, " · ".join(line.options))
        for said in line.personalization:
            canvas.roundRect(left, y + 2, 300, 22, 5)
            self._say(canvas, "InterMedium", 12.5, left + 6, y + 8, said)
        self._say(canvas, "Inter", 9.3, left, y - 8, words.place(line))
        for at in range(line.quantity):
            canvas.roundRect(right - 16 - at * 22, y + 30, 15.5, 15.5, 3.4)
        canvas.line(left, y - 14, right, y - 14)

    def _say(
        self, canvas: Canvas, font: str, size: float, x: float, y: float, text: str, *, to_right: bool = False
    ) -> None:
        canvas.setFont(font, size)
        (canvas.drawRightString if to_right else canvas.drawString)(x, y, text)
