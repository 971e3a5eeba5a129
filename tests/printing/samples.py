"""One sample of every document the program prints, the sheets it is printed on, and names that are hard to print.

``SAMPLES`` has an entry for every class in ``render``; ``test_every_document`` fails where one is missing.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, fields, is_dataclass, replace
from pathlib import Path
from typing import Any

from makerapp.printing.documents.address_label import AddressLabel
from makerapp.printing.documents.bench_tickets import BenchTicket, BenchTickets
from makerapp.printing.documents.common import Document, ShopHead
from makerapp.printing.documents.customs_form import CustomsForm, CustomsRow, Party
from makerapp.printing.documents.gift_receipt import GiftLine, GiftReceipt
from makerapp.printing.documents.insert_card import InsertCard
from makerapp.printing.documents.key_table import KeyGroup, KeyTable
from makerapp.printing.documents.make_list import MakeEntry, MakeList, MakeRow
from makerapp.printing.documents.manifest import Manifest, ManifestRow
from makerapp.printing.documents.note import ThankYouNote
from makerapp.printing.documents.pick_list import PickList, PickRow, PickShelf
from makerapp.printing.documents.product_labels import ProductLabels
from makerapp.printing.documents.scanner_cards import ScannerCard, ScannerCards
from makerapp.printing.documents.slip import PackingSlip, SlipLine
from makerapp.printing.documents.test_page import TestPage
from makerapp.printing.sheets import FORMATS, SheetFormat
from makerapp.services.paperwork.kinds import FACTS, Kind

HARD_NAMES = (
    "Łukasz Żółć", "Ștefan Țînțaș", "Ελένη Παπαδοπούλου", "Дмитрий Щербаков", "王小明", "山田太郎", "김민수",
    "محمد علي", "שרה כהן", "नीरज शर्मा", "สมชาย ใจดี", "❤️🎁😀", "👨‍👩‍👧 🇫🇷 👍🏽", "Zoë é ạ̈ Nguyễn",
    "محمد علي (Flat 12B) ١٢٣", "Order #45 for שרה כהן, 3 items", "क्षत्रिय श्रीमती प्रार्थना", "لا إله، السلام عليكم",
    "ปิ่นโต ผู้ใหญ่ น้ำ", "☎ ★ → ½ € ₹ ₺ ﬁ",
)  # fmt: skip
"""What must print right on every document."""

MORE_NAMES = (
    "Þórdís Ærø", "Gökçe Şahin", "Nguyễn Thị Hằng", "Ірина Їжак", "鈴木さくら", "박서연", "فاطمة الزهراء",
    "دیوید رضایی", "יוסף בן־דוד", "प्रियंका", "ณัฐพล", "ő ű ß ſ Ŋ", "Ёлка №5", "Ⓐ ✂ ✓ ♥", "🧶🪡🕯️🏴‍☠️",
)  # fmt: skip
"""Others of these scripts."""

_PICTURES = Path(__file__).resolve().parents[2] / "makerapp" / "assets" / "sample"


def _picture(name: str) -> bytes:
    return (_PICTURES / f"{name}.png").read_bytes()


SHOP = ShopHead(
    "Fern & Clay", "fernandclay.example", "hello@fernandclay.example",
    ("Fern & Clay", "2 Kiln Lane", "Bristol BS3 1AA", "United Kingdom"), _picture("logo"),
)  # fmt: skip
TO = ("Maya Lindqvist", "14 Quay Street, Flat 3", "Bristol BS1 6XN", "United Kingdom")
ABROAD = ("Jonas Weber", "Lindenstraße 14", "10969 BERLIN", "GERMANY")

SLIP = PackingSlip(
    SHOP, "1042", "FC-1042/K7Q", "11 Nov 2026", "Etsy", TO,
    (
        SlipLine("Moss stoneware mug", 2, 2, ("Moss", "350 ml"), ("M + J on the base",), "MUG-MOSS", "B3", "£48.00",
                 _picture("moss-mug")),
        SlipLine("Side plate, indigo", 1, 3, ("Indigo", "18 cm"), (), "PL-18", "A1", "£19.00",
                 _picture("indigo-plate")),
        SlipLine("Hand-dipped beeswax tapers", 14, 14, ("Natural",), (), "TAP-12", "C2", "£28.00"),
    ),
    "Royal Mail Tracked 48", "Leave it with the neighbor, number 16.", False, "",
    (("Items", "£95.00"), ("Shipping", "£4.20"), ("Total", "£99.20")),
    "Something not right? Write to hello@fernandclay.example and we'll fix it.", "7-FERN", "K7Q",
)  # fmt: skip

_CARE = (
    ("Moss stoneware mug", "Dishwasher is fine. Keep it out of the microwave: the glaze holds a little iron."),
    ("Walnut spoon", "Wash by hand and oil it now and then."),
)
_ROWS = (
    CustomsRow("Stoneware mugs", "2", "0.700", "48.00 GBP", "6912.00", "GB"),
    CustomsRow("Beeswax candles", "14", "0.420", "28.00 GBP", "3406.00", "GB"),
)
_CUSTOMS = CustomsForm(
    SHOP, "1042", "CN 22", _ROWS, "1.120", "76.00 GBP", Party(SHOP.address, email=SHOP.email), Party(ABROAD),
    item_number="RM552066011GB", signed_on="11 Nov 2026", code_word="7-FERN",
)  # fmt: skip


@dataclass(frozen=True)
class Sample:
    """A document as a shop would print it, and its ``variants`` that look different."""

    kind: Kind
    document: Document
    variants: Mapping[str, Document]

    @property
    def formats(self) -> tuple[SheetFormat, ...]:
        """Every sheet it can be laid out for, the usual one first."""
        return tuple(FORMATS[key] for key in FACTS[self.kind].formats)


def _sample(kind: Kind, document: Document, **variants: Document) -> Sample:
    return Sample(kind, document, variants)


SAMPLES: dict[type[Document], Sample] = {
    PackingSlip: _sample(
        Kind.PACKING_SLIP, SLIP,
        gift=replace(SLIP, is_gift=True, gift_message="Happy birthday, Jonas! With love from all of us.", totals=(),
                     lines=tuple(replace(line, price="") for line in SLIP.lines)),
        window=replace(SLIP, address_place="din-b"),
        german=replace(SLIP, language="de"),
    ),
    ThankYouNote: _sample(
        Kind.THANK_YOU_NOTE,
        note := ThankYouNote(
            SHOP, "1042", "Thank you, Maya!",
            ("Your mugs were thrown and glazed by hand, and I hope they are the first thing you reach for.", "",
             "Dishwasher is fine, microwave is not."), "Anna, Fern & Clay", "7-FERN"),
        handwriting=replace(note, handwriting=True, band="name"),
        pictured=replace(note, band="picture", picture=_picture("moss-mug")),
    ),
    GiftReceipt: _sample(
        Kind.GIFT_RECEIPT,
        GiftReceipt(SHOP, "1042", "FC-1042", "11 Nov 2026", "Jonas Weber",
                    (GiftLine("Moss stoneware mug", 2, ("Moss", "350 ml"), "MUG-MOSS"), GiftLine("Walnut spoon", 1)),
                    "Exchange within 30 days: write to hello@fernandclay.example with the order number.", "7-FERN"),
    ),
    AddressLabel: _sample(
        Kind.ADDRESS_LABEL,
        AddressLabel(SHOP, "1042", ABROAD, SHOP.address, "Royal Mail Tracked International", "7-FERN"),
    ),
    CustomsForm: _sample(
        Kind.CUSTOMS_FORM, _CUSTOMS,
        cn23=replace(_CUSTOMS, form="CN 23", category="gift", explanation="A birthday present", postage="12.40 GBP"),
    ),
    Manifest: _sample(
        Kind.MANIFEST,
        Manifest(SHOP, "Royal Mail", "Wednesday 11 November 2026",
                 (ManifestRow("#1042", "Maya Lindqvist", "Bristol BS1 6XN", "Tracked 48", "RM552066011GB", "1.1 kg"),
                  ManifestRow("#1043, #1044", "Jonas Weber", "10969 Berlin, Germany", "Tracked", "RM552066025GB")),
                 "1.1 kg", "1 parcel has no weight"),
    ),
    InsertCard: _sample(
        Kind.INSERT_CARD,
        InsertCard(SHOP, "1042", "How to look after it", _CARE, "FERN10", "10% off your next order, until 31 March.",
                   "7-FERN"),
    ),
    BenchTickets: _sample(
        Kind.BENCH_TICKETS,
        BenchTickets(SHOP, "1042", "Maya Lindqvist", "16 Nov 2026",
                     (BenchTicket("Moss stoneware mug", 1, 2, ("Moss", "350 ml"), ("M + J on the base",), "MUG-MOSS",
                                  _picture("moss-mug")),
                      BenchTicket("Walnut spoon", 1, 1, ("Long",))),
                     "FC-1042/K7Q", "Leave it with the neighbor", True, "7-FERN"),
    ),
    PickList: _sample(
        Kind.PICK_LIST,
        PickList(SHOP, "11 Nov 2026", ("1042", "1043", "1044"),
                 (PickShelf("B3", (PickRow("Moss stoneware mug", 3, (("1042", 2), ("1043", 1)), ("Moss", "350 ml"), (),
                                           "MUG-MOSS", 1, _picture("moss-mug")),
                                   PickRow("Bud vase", 1, (("1044", 1),), (), ("For Ruth",), "VASE"))),
                  PickShelf("", (PickRow("Walnut spoon", 2, (("1043", 2),)),)))),
    ),
    MakeList: _sample(
        Kind.MAKE_LIST,
        MakeList(SHOP, "11 Nov 2026", 3,
                 (MakeRow("Moss stoneware mug",
                          (MakeEntry(1, "16 Nov 2026", (("1042", 1),), ("M + J on the base",), "7-FERN"),
                           MakeEntry(3, "18 Nov 2026", (("1043", 1), ("1044", 2)))),
                          ("Moss", "350 ml"), "MUG-MOSS", _picture("moss-mug")),
                  MakeRow("Walnut spoon", (MakeEntry(2, "", (("1043", 2),)),)))),
    ),
    ProductLabels: _sample(
        Kind.PRODUCT_LABELS, ProductLabels(SHOP, "Moss stoneware mug", "Moss · 350 ml", "MUG-MOSS", 3)
    ),
    TestPage: _sample(
        Kind.TEST_PAGE,
        TestPage(SHOP, "Brother HL-L2350DW", (("Paper", "A4"), ("Tray", "Tray 1"), ("Sides", "One side")), "MB:TEST",
                 (("Latin", "Łukasz Żółć"), ("Greek", "Ελένη"), ("Arabic", "محمد علي"), ("Chinese", "王小明"))),
    ),
    KeyTable: _sample(
        Kind.KEY_TABLE,
        KeyTable(SHOP, (KeyGroup("Anywhere", (("Ctrl + Enter", "Press the green button"), ("Ctrl + F", "Search"))),
                        KeyGroup("In the list", (("↑, ↓", "Go to the order above or below"),)))),
    ),
    ScannerCards: _sample(
        Kind.SCANNER_CARDS,
        ScannerCards(SHOP, (ScannerCard("Next", "Goes on to the next step", "MB:NEXT"),
                            ScannerCard("Undo", "Takes the last step back", "MB:UNDO"),
                            ScannerCard("Print", "Prints the papers of the order", "MB:PRINT"))),
    ),
}  # fmt: skip

WORDS = frozenset({"form", "category", "band", "address_place", "language"})
"""Fields that hold a word of the program's own, not a text that is printed."""


def with_texts(part: Any, change: Callable[[str], str]) -> Any:
    """``part`` (a document or anything in it) with every printed text changed; pictures stay."""
    if isinstance(part, str):
        return change(part)
    if isinstance(part, tuple):
        return tuple(with_texts(each, change) for each in part)
    if is_dataclass(part) and not isinstance(part, type):
        changed = {
            each.name: with_texts(getattr(part, each.name), change)
            for each in fields(part)
            if each.init and each.name not in WORDS
        }
        return replace(part, **changed)
    return part


def every() -> Iterator[tuple[str, Document, SheetFormat]]:
    """Each sample on each of its sheets, and each variant on the first two, with a name for a file."""
    for sample in SAMPLES.values():
        for sheet in sample.formats:
            yield f"{sample.kind}-{sheet.key}", sample.document, sheet
        for name, variant in sample.variants.items():
            for sheet in sample.formats[:2]:
                yield f"{sample.kind}-{name}-{sheet.key}", variant, sheet
