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
from makerapp.translation import mark, tr

_CODE = "MAKERBENCH-TEST"

# One name or greeting in each writing that papers can hold.
_SCRIPTS = (
    (mark("Latin"), "Łukasz Żółć · Ștefan Țînțaș · Zoë Nguyễn"),
    (mark("Greek"), "Ελένη Παπαδοπούλου"),
    (mark("Cyrillic"), "Дмитрий Щербаков"),
    (mark("Hebrew"), "שרה כהן"),
    (mark("Arabic"), "محمد علي ١٢٣"),
    (mark("Devanagari"), "नीरज शर्मा · प्रार्थना"),
    (mark("Thai"), "สมชาย ใจดี · น้ำ"),
    (mark("Chinese"), "王小明"),
    (mark("Japanese"), "山田太郎 · さくら"),
    (mark("Korean"), "김민수"),
    (mark("Signs"), "☎ ★ → ½ € ₹ ₺ ❤ 🎁 😀"),
)


def freeze(wish: Wish) -> Iterator[Frozen]:
    """The page for the printer and paper the wish says."""
    setup = wish.setup(Kind.TEST_PAGE)
    sheet = setup.sheet
    size = tr("{width} × {height} mm, {width2} × {height2} in").format(
        width=f"{sheet.width / MM:.0f}",
        height=f"{sheet.height / MM:.0f}",
        width2=f"{sheet.width / 72:.2f}",
        height2=f"{sheet.height / 72:.2f}",
    )
    facts = [
        (tr("Paper"), format_words(setup.format)),
        (tr("Size"), size),
        (tr("Sides"), device_words.sides_words(setup.sides)),
    ]
    if setup.tray:
        facts.append((tr("Tray"), device_words.tray_words(setup.tray)))
    if setup.copies > 1:
        facts.append((tr("Copies"), str(setup.copies)))
    facts.append((tr("Color"), device_words.color_words(setup.color)))
    if setup.dpi:
        facts.append((tr("Label printer"), device_words.dpi_words(setup.dpi)))
    page = TestPage(
        shop=shop_head(),
        printer=printer_words(setup.printer),
        facts=tuple(facts),
        code=_CODE,
        scripts=tuple((tr(name), text) for name, text in _SCRIPTS),
        in_color=setup.color != "monochrome" and not setup.dpi,
    )
    yield Frozen(page)
