"""Milliseconds per packing slip: one warm slip and a batch of 1,000, against the same slip on a bare canvas.

Run from the repository: ``python benchmarks/bench_slip.py [slips]``. Both sides run in turn in one process, three
times, and the best of each counts, so that a busy machine slows both alike. Goals: one warm slip at most 10 ms, a
batch at most 3.5 ms a slip and 1.3 times the bare canvas, a slip in several scripts at most 5 ms, 1,000 slips in
at most 4 s and 4 MB.
"""

from __future__ import annotations

import io
import resource
import sys
import time
from collections.abc import Callable
from dataclasses import replace

from PIL import Image, ImageDraw
from reportlab import rl_config
from reportlab.graphics.barcode.code128 import Code128
from reportlab.lib.utils import ImageReader
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

from makerapp.printing.documents.common import ShopHead
from makerapp.printing.documents.slip import PackingSlip, SlipLine
from makerapp.printing.fonts import FONT_FOLDER
from makerapp.printing.paper import MM, Paper, size_of
from makerapp.printing.render import render

SCRIPTS = ("王小明", "محمد علي", "שרה כהן", "नीरज शर्मा", "สมชาย ใจดี", "Дмитрий Щербаков", "김민수", "Łukasz Żółć")


def logo() -> bytes:
    """A small drawn logo."""
    image = Image.new("RGB", (400, 400), "#2e5d4b")
    ImageDraw.Draw(image).ellipse((80, 80, 320, 320), fill="#f3eee6")
    out = io.BytesIO()
    image.save(out, "PNG")
    return out.getvalue()


SHOP = ShopHead("Fern & Clay", "fernandclay.example", "hello@fernandclay.example", ("2 Kiln Lane", "Bristol"), logo())


def slip(number: int) -> PackingSlip:
    """An order of three lines; number, name and street differ from order to order."""
    lines = (
        SlipLine("Moss stoneware mug", 2, 2, ("Moss", "350 ml"), (f"M + J {number}",), "MUG-MOSS", "B3"),
        SlipLine("Side plate, indigo", 1, 1, ("Indigo", "18 cm"), (), "PL-18", "A1"),
        SlipLine(f"Linen napkin no. {number}", 4, 4, ("Oat",), (), "NAP-4", "C2"),
    )
    return PackingSlip(
        shop=SHOP,
        number=str(number),
        barcode=f"FC-{number}",
        placed_on="11 Nov 2026",
        channel="Etsy",
        ship_to=(f"Maya Lindqvist {number}", f"{number} Quay Street, Flat 3", "Bristol BS1 6XN", "United Kingdom"),
        lines=lines,
        ship_service="Royal Mail Tracked 48",
        is_gift=True,
        gift_message=f"Happy birthday, Jonas! With love from all {number} of us.",
        footer="Something not right? Write to hello@fernandclay.example and we'll fix it.",
    )


def foreign_slip(number: int) -> PackingSlip:
    """The same with names of eight scripts."""
    plain = slip(number)
    name = SCRIPTS[number % len(SCRIPTS)]
    lines = tuple(replace(line, personalization=(f"{SCRIPTS[at]} {number}",)) for at, line in enumerate(plain.lines))
    return replace(plain, ship_to=(f"{name} {number}", *plain.ship_to[1:]), lines=lines, gift_message=" ".join(SCRIPTS))


class BareCanvas:
    """The same slip drawn line by line with ReportLab alone: no wrapping, no measuring, no other scripts."""

    def __init__(self) -> None:
        rl_config.useA85 = 0
        rl_config.ttfAsciiReadable = 0
        rl_config.invariant = 1
        for name in ("Inter-Regular", "Inter-Medium", "Inter-SemiBold"):
            pdfmetrics.registerFont(TTFont(name, str(FONT_FOLDER / f"{name}.ttf")))
        image = Image.open(io.BytesIO(logo())).resize((175, 175))
        self.logo = ImageReader(image)

    def render(self, slips: list[PackingSlip]) -> bytes:
        """One PDF, one page a slip."""
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
        self._say(canvas, "Inter-SemiBold", 15.5, left + 53, y + 24, one.shop.name)
        self._say(canvas, "Inter-Regular", 9.3, left + 53, y + 8, f"{one.shop.website} · {one.shop.email}")
        self._say(canvas, "Inter-SemiBold", 15.5, right, y + 24, "Packing slip", to_right=True)
        self._say(canvas, "Inter-Regular", 9.3, right, y + 8, f"Order #{one.number} · {one.placed_on}", to_right=True)
        canvas.line(left, y - 16, right, y - 16)
        self._say(canvas, "Inter-Medium", 8.6, left, y - 40, "Send to")
        for at, line in enumerate(one.ship_to):
            font = "Inter-Regular" if at else "Inter-SemiBold"
            self._say(canvas, font, 12, left, y - 58 - at * 16.3, line)
        self._say(canvas, "Inter-Regular", 9.3, left, y - 130, f"{one.channel} · {one.ship_service}")
        code = Code128(one.barcode, barWidth=1.2, barHeight=13 * MM, quiet=0)
        code.drawOn(canvas, right - 125, y - 70)
        self._say(canvas, "Inter-SemiBold", 9.3, right - 80, y - 84, one.barcode)
        y -= 160
        self._say(canvas, "Inter-Medium", 8.6, left, y, "Item")
        self._say(canvas, "Inter-Medium", 8.6, right, y, "Packed", to_right=True)
        for line in one.lines:
            y -= 70
            self._line(canvas, line, left, right, y)
        self._say(canvas, "Inter-Medium", 9.8, left, y - 20, "Gift order – prices left out")
        self._say(canvas, "Inter-Medium", 8.6, left, y - 40, "Gift message")
        canvas.roundRect(left, y - 80, right - left, 35, 7)
        self._say(canvas, "Inter-Regular", 11.5, left + 9, y - 66, one.gift_message)
        self._say(canvas, "Inter-Regular", 9, left + 90, 50, one.footer)
        self._say(canvas, "Inter-Regular", 9, left + 90, 38, f"Return address: {', '.join(one.shop.address)}")

    def _line(self, canvas: Canvas, line: SlipLine, left: float, right: float, y: float) -> None:
        self._say(canvas, "Inter-SemiBold", 12, left, y + 40, f"{line.quantity} × {line.title}")
        self._say(canvas, "Inter-Regular", 9.8, left, y + 27, " · ".join(line.options))
        for words in line.personalization:
            canvas.roundRect(left, y + 2, 300, 22, 5)
            self._say(canvas, "Inter-Medium", 12.5, left + 6, y + 8, words)
        self._say(canvas, "Inter-Regular", 9.3, left, y - 8, f"SKU {line.sku} · Shelf {line.shelf}")
        for at in range(line.quantity):
            canvas.roundRect(right - 16 - at * 22, y + 30, 15.5, 15.5, 3.4)
        canvas.line(left, y - 14, right, y - 14)

    def _say(
        self, canvas: Canvas, font: str, size: float, x: float, y: float, text: str, *, to_right: bool = False
    ) -> None:
        canvas.setFont(font, size)
        (canvas.drawRightString if to_right else canvas.drawString)(x, y, text)


def seconds(work: Callable[[], bytes]) -> tuple[float, bytes]:
    """How long ``work`` takes, and what it gives."""
    started = time.perf_counter()
    result = work()
    return time.perf_counter() - started, result


def main(count: int = 1000) -> None:
    """Measure and print, with so many slips in a batch."""
    bare = BareCanvas()
    ways: dict[str, Callable[[list[PackingSlip]], bytes]] = {
        "bare canvas": bare.render,
        "makerbench": lambda slips: render(slips, Paper.A4),
    }
    for way in ways.values():
        way([slip(1)])
    single = {name: min(seconds(lambda w=way, n=n: w([slip(n)]))[0] for n in range(30)) for name, way in ways.items()}
    batch = dict.fromkeys(ways, float("inf"))
    sizes: dict[str, int] = {}
    for turn in range(3):
        slips = [slip(10_000 * (turn + 1) + at) for at in range(count)]
        for name, way in ways.items():
            took, pdf = seconds(lambda w=way, s=slips: w(s))
            batch[name], sizes[name] = min(batch[name], took), len(pdf)
    foreign = [foreign_slip(at) for at in range(count)]
    scripts, _pdf = seconds(lambda: render(foreign, Paper.A4))
    print(f"\n{'Packing slips':14} {'one, warm':>11} {f'batch of {count}':>16} {'total':>8} {'size':>9}")
    for name in ways:
        each = batch[name] / count * 1000
        print(
            f"{name:14} {single[name] * 1000:8.2f} ms {each:10.2f} ms each {batch[name]:6.2f} s "
            f"{sizes[name] / 1e6:6.2f} MB"
        )
    print(f"ratio          {single['makerbench'] / single['bare canvas']:8.2f}    "
          f"{batch['makerbench'] / batch['bare canvas']:10.2f}")  # fmt: skip
    print(f"eight scripts  {scripts / count * 1000:.2f} ms each in a batch of {count}")
    print(f"peak memory    {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:.0f} MB")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 1000)
