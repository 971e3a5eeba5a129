"""The packing slips that every engine prints, and the pieces of them that all need: logo, bars, fonts."""

from __future__ import annotations

import io
from dataclasses import replace
from functools import lru_cache
from pathlib import Path

from PIL import Image, ImageDraw

from makerapp.printing.barcodes import Code, code_for
from makerapp.printing.documents.common import ShopHead
from makerapp.printing.documents.slip import PackingSlip, SlipLine
from makerapp.printing.fonts import FONT_FOLDER

SCRIPTS = ("王小明", "محمد علي", "שרה כהן", "नीरज शर्मा", "สมชาย ใจดี", "Дмитрий Щербаков", "김민수", "Łukasz Żółć")
FONTS: dict[str, Path] = {
    "Inter": FONT_FOLDER / "Inter-Regular.ttf",
    "InterMedium": FONT_FOLDER / "Inter-Medium.ttf",
    "InterBold": FONT_FOLDER / "Inter-SemiBold.ttf",
}
# Colors of the slip for engines that are told them as text.
INK, GREY, LINE, NOTE, NOTE_LINE = "#26241f", "#5b564d", "#d9d4ca", "#fbf6e7", "#eadfbf"


def logo() -> bytes:
    """A small drawn logo."""
    image = Image.new("RGB", (400, 400), "#2e5d4b")
    ImageDraw.Draw(image).ellipse((80, 80, 320, 320), fill="#f3eee6")
    out = io.BytesIO()
    image.save(out, "PNG")
    return out.getvalue()


SHOP = ShopHead("Fern & Clay", "fernandclay.example", "hello@fernandclay.example", ("2 Kiln Lane", "Bristol"), logo())


@lru_cache(maxsize=1)
def small_logo() -> bytes:
    """The logo in the pixels that paper needs, for engines that do not scale pictures down themselves."""
    out = io.BytesIO()
    Image.open(io.BytesIO(logo())).resize((175, 175)).save(out, "PNG")
    return out.getvalue()


def bars(text: str) -> Code:
    """The Code 128 of ``text`` as rectangles."""
    code = code_for(text, 250)
    assert code is not None
    return code


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
        barcode=f"FC-{number}/K7Q",
        placed_on="11 Nov 2026",
        channel="Etsy",
        ship_to=(f"Maya Lindqvist {number}", f"{number} Quay Street, Flat 3", "Bristol BS1 6XN", "United Kingdom"),
        lines=lines,
        ship_service="Royal Mail Tracked 48",
        is_gift=True,
        gift_message=f"Happy birthday, Jonas! With love from all {number} of us.",
        footer="Something not right? Write to hello@fernandclay.example and we'll fix it.",
        code_word=f"{number % 9 + 1}-FERN",
        revision="K7Q",
    )


def foreign_slip(number: int) -> PackingSlip:
    """The same with names of eight scripts, which only our engine prints right."""
    plain = slip(number)
    name = SCRIPTS[number % len(SCRIPTS)]
    lines = tuple(replace(line, personalization=(f"{SCRIPTS[at]} {number}",)) for at, line in enumerate(plain.lines))
    return replace(plain, ship_to=(f"{name} {number}", *plain.ship_to[1:]), lines=lines, gift_message=" ".join(SCRIPTS))


def long_slip(number: int, lines: int = 300) -> PackingSlip:
    """One order of very many lines."""
    plain = slip(number)
    return replace(plain, lines=tuple(replace(plain.lines[at % 3], title=f"Item {at}") for at in range(lines)))


# What stands on the slip in words, so that all engines print the same.


def contact(one: PackingSlip) -> str:
    """The line under the name of the shop."""
    return f"{one.shop.website} · {one.shop.email}"


def order(one: PackingSlip) -> str:
    """The line under the title."""
    return f"Order #{one.number} · {one.placed_on}"


def way(one: PackingSlip) -> str:
    """How it travels."""
    return f"{one.channel} · {one.ship_service}"


def place(line: SlipLine) -> str:
    """Where a line is found."""
    return f"SKU {line.sku} · Shelf {line.shelf}"


def sender(one: PackingSlip) -> str:
    """The last line of the page."""
    return f"Return address: {', '.join(one.shop.address)}"


NO_PRICES = "Gift order – prices left out"
