"""The test page, frozen: what its printer was set up to do, in words."""

from __future__ import annotations

from collections.abc import Iterator

from makerapp.printing.documents.test_page import TestPage
from makerapp.printing.paper import MM
from makerapp.services.paper_words import printer_words
from makerapp.services.paperwork.format_words import format_words
from makerapp.services.paperwork.frozen import Frozen, shop_head
from makerapp.services.paperwork.kinds import Kind
from makerapp.services.paperwork.papers import device_words
from makerapp.services.paperwork.wish import Wish

_CODE = "MAKERBENCH-TEST"

# One name or greeting in each writing that papers can hold.
_SCRIPTS = (
    ("Latin", "Łukasz Żółć · Ștefan Țînțaș · Zoë Nguyễn"),
    ("Greek", "Ελένη Παπαδοπούλου"),
    ("Cyrillic", "Дмитрий Щербаков"),
    ("Hebrew", "שרה כהן"),
    ("Arabic", "محمد علي ١٢٣"),
    ("Devanagari", "नीरज शर्मा · प्रार्थना"),
    ("Thai", "สมชาย ใจดี · น้ำ"),
    ("Chinese", "王小明"),
    ("Japanese", "山田太郎 · さくら"),
    ("Korean", "김민수"),
    ("Signs", "☎ ★ → ½ € ₹ ₺ ❤ 🎁 😀"),
)


def freeze(wish: Wish) -> Iterator[Frozen]:
    """The page for the printer and paper the wish says."""
    setup = wish.setup(Kind.TEST_PAGE)
    sheet = setup.sheet
    size = f"{sheet.width / MM:.0f} × {sheet.height / MM:.0f} mm, {sheet.width / 72:.2f} × {sheet.height / 72:.2f} in"
    facts = [("Paper", format_words(setup.format)), ("Size", size), ("Sides", device_words.sides_words(setup.sides))]
    if setup.tray:
        facts.append(("Tray", device_words.tray_words(setup.tray)))
    if setup.copies > 1:
        facts.append(("Copies", str(setup.copies)))
    facts.append(("Color", device_words.color_words(setup.color)))
    if setup.dpi:
        facts.append(("Label printer", device_words.dpi_words(setup.dpi)))
    page = TestPage(
        shop=shop_head(),
        printer=printer_words(setup.printer),
        facts=tuple(facts),
        code=_CODE,
        scripts=_SCRIPTS,
        in_color=setup.color != "monochrome" and not setup.dpi,
    )
    yield Frozen(page)
