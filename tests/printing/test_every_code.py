"""Every code on every document is read back, as a thermal printer would put it on paper: black and white dots."""

from __future__ import annotations

from itertools import groupby
from typing import Any

import pytest
import zxingcpp
from PIL import Image

from makerapp.printing import preview
from makerapp.printing.documents.address_label import AddressLabel
from makerapp.printing.documents.bench_tickets import BenchTickets
from makerapp.printing.documents.common import Document
from makerapp.printing.documents.customs_form import CustomsForm
from makerapp.printing.documents.gift_receipt import GiftReceipt
from makerapp.printing.documents.insert_card import InsertCard
from makerapp.printing.documents.key_table import KeyTable
from makerapp.printing.documents.make_list import MakeList
from makerapp.printing.documents.manifest import Manifest
from makerapp.printing.documents.note import ThankYouNote
from makerapp.printing.documents.pick_list import PickList
from makerapp.printing.documents.product_labels import ProductLabels
from makerapp.printing.documents.scanner_cards import ScannerCards
from makerapp.printing.documents.slip import PackingSlip
from makerapp.printing.documents.test_page import TestPage
from makerapp.printing.dots import pages_in_dots
from makerapp.printing.render import render_sheets
from makerapp.printing.sheets import SheetFormat

from .pdfs import drawn
from .samples import SAMPLES, every, with_texts

CODES: dict[type[Document], set[str]] = {
    PackingSlip: {"FC-1042/K7Q"},
    GiftReceipt: {"FC-1042"},
    BenchTickets: {"FC-1042/K7Q"},
    ProductLabels: {"MUG-MOSS"},
    TestPage: {"MB:TEST"},
    ScannerCards: {"MB:NEXT", "MB:UNDO", "MB:PRINT"},
}
"""What the samples' codes carry. A CN 23 has one too, a CN 22 none; see below."""

WITHOUT: set[type[Document]] = {
    AddressLabel, CustomsForm, InsertCard, KeyTable, MakeList, Manifest, PickList, ThankYouNote,
}  # fmt: skip
THERMAL = ("100x150mm", "4x6in", "62x100mm", "a6")
"""Sheets of thermal printers; they come with 203 or 300 dots to the inch."""
EVERY = [
    (f"{name}-{dpi}", document, sheet, dpi)
    for name, document, sheet in every()
    if type(document) not in WITHOUT
    for dpi in ((203, 300) if sheet.key in THERMAL else (203,))
]


def _pages(document: Document, sheet: SheetFormat, dpi: int) -> list[Image.Image]:
    """The pages as dots of a thermal printer, or in grey as others get them."""
    pdf = render_sheets([(document, sheet.for_dots(dpi))]).pdf
    if sheet.key in THERMAL:
        return [page for page, _size in pages_in_dots(pdf, dpi)]
    return [drawn(pdf, at, dpi) for at in range(preview.page_count(pdf))]


def _found(page: Image.Image) -> list[Any]:
    wanted = [zxingcpp.BarcodeFormat.Code128, zxingcpp.BarcodeFormat.QRCode]
    # A hand scanner neither turns nor shrinks what it sees.
    return list(
        zxingcpp.read_barcodes(page.convert("L"), wanted, try_rotate=False, try_downscale=False, try_invert=False)
    )


def _widths(page: Image.Image, code: Any) -> set[int]:
    """The widths in dots of all bars and gaps across the upper third of a code."""
    corners = code.position
    left = min(corners.top_left.x, corners.bottom_left.x) - 4
    right = max(corners.top_right.x, corners.bottom_right.x) + 4
    row = (2 * corners.top_left.y + corners.bottom_left.y) // 3
    stretches = [len(list(dots)) for _ink, dots in groupby(page.getpixel((at, row)) for at in range(left, right))]
    return set(stretches[1:-1])


def test_every_document_is_looked_at() -> None:
    assert set(SAMPLES) == set(CODES) | WITHOUT


@pytest.mark.parametrize(("document", "sheet", "dpi"), [each[1:] for each in EVERY], ids=[each[0] for each in EVERY])
def test_codes_are_read_back(document: Document, sheet: SheetFormat, dpi: int) -> None:
    read: set[str] = set()
    for page in _pages(document, sheet, dpi):
        for code in _found(page):
            read.add(code.text)
            if sheet.key in THERMAL:
                widths = _widths(page, code)
                assert min(widths) >= 2
                assert not [width for width in widths if width % min(widths)]
    assert read >= CODES.get(type(document), set())


def test_the_item_number_of_a_declaration_is_read_back() -> None:
    sample = SAMPLES[CustomsForm]
    for sheet in sample.formats:
        read = {code.text for page in _pages(sample.variants["cn23"], sheet, 203) for code in _found(page)}
        assert read == {"RM552066011GB"}


@pytest.mark.parametrize("text", ["Łódź-12", "王小明", "FC-1042-EXTRA-LONG-NUMBER-OF-A-MARKETPLACE"])
@pytest.mark.parametrize("kind", [PackingSlip, GiftReceipt, BenchTickets])
def test_hard_codes_are_read_back_too(kind: type[Document], text: str) -> None:
    sample = SAMPLES[kind]
    wanted = CODES[kind]
    document = with_texts(sample.document, lambda old: text if old in wanted else old)
    for sheet in (each for each in sample.formats if each.key in THERMAL):
        read = {code.text for page in _pages(document, sheet, 203) for code in _found(page)}
        assert text in read, sheet.key
