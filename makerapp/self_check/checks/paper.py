"""Paper: written as PDF with its fonts, read back, and drawn."""

from __future__ import annotations

import unicodedata
from collections import Counter

import pypdfium2
from PIL import Image

from makerapp.models import queries
from makerapp.printing import preview
from makerapp.self_check import orders_file
from makerapp.self_check.bench import Bench
from makerapp.self_check.orders_file import WrittenOrder
from makerapp.self_check.plan import CheckFailed
from makerapp.services.paperwork.kinds import Kind
from makerapp.services.paperwork.papers.slip import BARCODE_PREFIX, REVISION_MARK
from makerapp.services.paperwork.sheets import Sheets, lay_out
from makerapp.services.paperwork.wish import Wish

_DPI = 100
_LEAST_INK, _MOST_INK = 0.003, 0.6  # of the page; a slip has some 2 in 100
_BARS = 40  # a code of an order has more


def slip_and_note(bench: Bench) -> str:
    """A packing slip and a note for an order in each script: words, fonts, code and ink are all there."""
    bench.open_data()
    ids = [order_id for each in orders_file.ORDERS for order_id in queries.find_by_number(each.number)[:1]]
    if len(ids) != len(orders_file.ORDERS):
        raise CheckFailed("The orders to print did not come in.")
    sheets = lay_out(Wish(tuple(ids), (Kind.PACKING_SLIP, Kind.THANK_YOU_NOTE)))
    (bench.folder.root / "packing-slip.pdf").write_bytes(sheets.pdf)
    if sheets.missing:
        raise CheckFailed(f"No font has {' '.join(sheets.missing)}")
    embedded = _ask_words(sheets, ids)
    _ask_ink(bench, sheets)
    return f"{sheets.pages} pages in {len(orders_file.ORDERS)} scripts, {embedded} fonts inside."


def _ask_words(sheets: Sheets, ids: list[int]) -> int:
    """Compare what can be copied out of the PDF with what was put in; gives the number of fonts in it."""
    with preview.library_lock:
        document = pypdfium2.PdfDocument(sheets.pdf)
        try:
            texts = [page.get_textpage().get_text_range() for page in document]
            fonts: dict[str, bool] = {}
            for page in document:
                fonts.update(fonts_of(page))
        finally:
            document.close()
    outside = [name for name, is_inside in fonts.items() if not is_inside]
    if outside or not fonts:
        raise CheckFailed(f"The PDF doesn't hold its fonts: {', '.join(outside) or 'none at all'}.")
    for part in sheets.parts:
        order = orders_file.ORDERS[ids.index(part.order_id or 0)]
        text = "".join(texts[page] for page in part.pages)
        is_slip = part.kind is Kind.PACKING_SLIP
        lost = lost_words(order, text, with_address=is_slip)
        code = f"{BARCODE_PREFIX}{order.number.lstrip('#')}{REVISION_MARK}{part.revision}"
        if is_slip and code not in text:
            lost.append(code)
        if lost:
            raise CheckFailed(f"{part.kind} in {order.script}: “{lost[0]}” isn't on it as it was written.")
    return len(fonts)


def lost_words(order: WrittenOrder, text: str, *, with_address: bool) -> list[str]:
    """Which words of the order can't be copied from its paper.

    Readers differ in the order of letters from right to left and of Thai vowels: there, each letter has to be there.
    """
    wanted = (order.buyer, order.street, order.city, order.item) if with_address else (order.item,)
    there = _letters(text)
    return [each for each in wanted if _letters(each) - there]


def _letters(text: str) -> Counter[str]:
    plain = unicodedata.normalize("NFKC", "".join(text.split()))
    return Counter(letter for letter in plain if unicodedata.category(letter) not in ("Cf", "Cn"))


def fonts_of(page: pypdfium2.PdfPage) -> dict[str, bool]:
    """The fonts of the texts on a page, each with whether it is inside the PDF."""
    found = {}
    for each in page.get_objects(filter=(pypdfium2.raw.FPDF_PAGEOBJ_TEXT,)):
        font = each.get_font()
        found[font.get_base_name()] = bool(font.is_embedded)
    return found


def _ask_ink(bench: Bench, sheets: Sheets) -> None:
    """Draw the first slip, keep it, and look for its ink and the bars of its code."""
    page = preview.page_image(sheets.pdf, sheets.parts[0].pages[0], _DPI)
    image = Image.frombytes("RGBA", (page.width, page.height), page.pixels)
    image.save(bench.folder.root / "packing-slip.png")
    gray = image.convert("L")
    histogram = gray.histogram()
    ink = sum(histogram[:128]) / (page.width * page.height)
    if not _LEAST_INK < ink < _MOST_INK:
        raise CheckFailed(f"The page doesn't look like one: {ink:.1%} of it is ink.")
    if most_bars(gray) < _BARS:
        raise CheckFailed("The code of the order isn't drawn.")


def most_bars(gray: Image.Image) -> int:
    """How often the row of pixels with the most changes goes from white to black or back."""
    width = gray.width
    data = gray.point(lambda value: 1 if value < 128 else 0).tobytes()
    rows = (data[start : start + width] for start in range(0, len(data), width))
    return max(row.count(b"\0\1") + row.count(b"\1\0") for row in rows)
