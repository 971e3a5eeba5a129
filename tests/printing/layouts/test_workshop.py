"""Papers for shelf and bench: everything on them, on every sheet, however long, and the codes read back."""

from __future__ import annotations

from dataclasses import replace

import pytest
import zxingcpp
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PIL import ImageChops

from makerapp.printing.blocks import Text
from makerapp.printing.documents.bench_tickets import BenchTicket, BenchTickets
from makerapp.printing.documents.common import ShopHead
from makerapp.printing.documents.make_list import MakeEntry, MakeList, MakeRow
from makerapp.printing.documents.pick_list import PickList, PickRow, PickShelf
from makerapp.printing.documents.product_labels import ProductLabels
from makerapp.printing.documents.scanner_cards import ScannerCard, ScannerCards
from makerapp.printing.fonts import Weight
from makerapp.printing.layouts.fitting import clipped, largest
from makerapp.printing.render import render_sheets
from makerapp.printing.sheets import FORMATS
from makerapp.printing.text import Style, text_width
from makerapp.services.paperwork.kinds import FACTS, Kind
from tests.printing.conftest import picture
from tests.printing.pdfs import drawn, ink, texts

SHOP = ShopHead("Fern & Clay")
DAY = "Fri 20 Nov 2026"
PICK = PickList(
    SHOP,
    DAY,
    ("#1042", "#1043"),
    (
        PickShelf("A2", (PickRow("Moss mug", 5, (("#1042", 2), ("#1043", 3)), ("Moss",), ("M + J",), "MUG", 1),)),
        PickShelf("", (PickRow("Bud vase", 1, (("#1043", 1),)),)),
    ),
)
MAKE = MakeList(
    SHOP,
    DAY,
    2,
    (
        MakeRow(
            "Moss mug",
            (
                MakeEntry(2, "Wed 18 Nov", (("#1042", 2),), ("M + J",), "7-FERN"),
                MakeEntry(40, "", (("#1043", 1), ("#1044", 39))),
            ),
            ("Moss",),
            "MUG",
        ),
    ),
)
TICKET = BenchTicket("Moss mug", 2, 3, ("Moss",), ("M + J",), "MUG")
BENCH = BenchTickets(
    SHOP, "#1042", "Maya Lindqvist", "Wed 18 Nov", (TICKET,), "FC-1042", "By Friday!", True, code_word="7-FERN"
)
CARDS = ScannerCards(SHOP, tuple(ScannerCard(name, "Does it", f"MB:{name}") for name in ("NEXT", "UNDO", "PRINT")))
LABEL = ProductLabels(SHOP, "Moss mug", "350 ml", "MUG-MOSS-350", 3)

DOCUMENTS = {
    Kind.PICK_LIST: PICK,
    Kind.MAKE_LIST: MAKE,
    Kind.BENCH_TICKETS: BENCH,
    Kind.SCANNER_CARDS: CARDS,
    Kind.PRODUCT_LABELS: LABEL,
}
EVERY = [(kind, key) for kind in DOCUMENTS for key in FACTS[kind].formats]
SAID = {
    Kind.PICK_LIST: ("Pick list", DAY, "2 orders · 6 pieces", "A2", "5 ×", "M + J", "#1042 (2)", "1 of them still"),
    Kind.MAKE_LIST: ("Make list", "42 pieces for 2 orders", "Wed 18 Nov", "M + J", "7-FERN", "× 40", "No date"),
    Kind.BENCH_TICKETS: (
        "#1042",
        "Maya Lindqvist",
        "Wed 18 Nov",
        "Piece 2 of 3",
        "M + J",
        "7-FERN",
        "By Friday!",
        "Gift",
    ),
    Kind.SCANNER_CARDS: ("NEXT", "UNDO", "PRINT", "MB:PRINT"),
    Kind.PRODUCT_LABELS: ("Moss mug", "350 ml", "MUG-MOSS-350"),
}


def pdf_of(document: object, key: str, start_place: int = 1) -> bytes:
    # For the dots that the codes are read at.
    sheet = FORMATS[key].for_dots(203)
    return render_sheets([(document, sheet)], start_place=start_place).pdf  # type: ignore[list-item]


def codes(pdf: bytes, page: int = 0, dpi: float = 203) -> list[str]:
    return sorted(found.text for found in zxingcpp.read_barcodes(drawn(pdf, page, dpi)))


@pytest.mark.parametrize(("kind", "key"), EVERY)
def test_all_of_it_stands_on_every_sheet(kind: Kind, key: str) -> None:
    said = " ".join(" ".join(texts(pdf_of(DOCUMENTS[kind], key))).split())
    assert [each for each in SAID[kind] if each not in said] == []


@pytest.mark.parametrize("key", FACTS[Kind.BENCH_TICKETS].formats)
def test_a_ticket_opens_its_order(key: str) -> None:
    assert "FC-1042" in codes(pdf_of(BENCH, key))


@pytest.mark.parametrize(
    ("count", "words", "said"),
    [
        (1, ("Anna",), ""),
        (2, ("Anna, Ben",), "Piece 1 of 2 – the words below are for both"),
        (4, ("Anna, Ben, Clara, Dora",), "Piece 1 of 4 – the words below are for all 4"),
        (4, (" ",), "Piece 1 of 4"),
    ],
)
def test_a_ticket_says_that_words_are_for_all_pieces(count: int, words: tuple[str, ...], said: str) -> None:
    ticket = replace(TICKET, place=1, count=count, personalization=words)
    page = " ".join(texts(pdf_of(replace(BENCH, tickets=(ticket,)), "a6"))[0].split())
    assert said in page
    assert ("below" in page) is ("below" in said)


def test_the_mark_of_a_gift_is_seen_from_the_bench() -> None:
    plain = replace(BENCH, tickets=(replace(TICKET, personalization=()),), buyer_note="", is_gift=False)
    without, marked = (drawn(pdf_of(each, "a6"), 0, 72) for each in (plain, replace(plain, is_gift=True)))
    box = ImageChops.difference(without.convert("L"), marked.convert("L")).getbbox()
    assert box is not None
    left, top, right, bottom = box
    assert bottom - top > 18
    assert right - left > 0.8 * without.width


@pytest.mark.parametrize("key", FACTS[Kind.SCANNER_CARDS].formats)
def test_cards_are_read_back(key: str) -> None:
    pdf = pdf_of(CARDS, key)
    found = [code for page in range(len(texts(pdf))) for code in codes(pdf, page)]
    assert sorted(found) == ["MB:NEXT", "MB:PRINT", "MB:UNDO"]


@pytest.mark.parametrize("key", FACTS[Kind.PRODUCT_LABELS].formats)
def test_labels_are_read_back(key: str) -> None:
    said = ["A-VERY-LONG-SKU-OF-FORTY-CHARACTERS-0001", "MB-12", "MUG-MOSS-350"]
    label = replace(LABEL, count=1, title="A name that goes on and on for ever and ever", variant="Blue")
    pdf = render_sheets([(replace(label, code=code), FORMATS[key]) for code in said]).pdf
    found = [code for page in range(len(texts(pdf))) for code in codes(pdf, page, 300)]
    assert sorted(found) == said


def test_a_larger_label_has_a_larger_name() -> None:
    wide = {}
    for key in ("labels-a4-2x4", "labels-a4-2x7", "labels-a4-3x7", "labels-letter-3x10"):
        (x, y), page, high = FORMATS[key].places[0], FORMATS[key].page, FORMATS[key].height
        label = drawn(pdf_of(replace(LABEL, title="Moss mug", variant="", count=1), key), 0, 72)
        # Above the bars, which begin in the upper half at the earliest, stands the name alone.
        name = label.crop((round(x), round(high - y - page.height), round(x + page.width), round(high - y)))
        rows = [row for row in range(name.height) if ink(name.crop((0, row, name.width, row + 1)))]
        first = next(row for row in rows if row + 1 not in rows)
        wide[key] = first - rows[0]
    assert wide["labels-a4-2x4"] > 1.5 * wide["labels-a4-2x7"] > 1.5 * wide["labels-letter-3x10"]
    assert wide["labels-letter-3x10"] >= 6


def test_labels_begin_at_the_first_free_one() -> None:
    sheet = FORMATS["labels-a4-3x7"]
    pdf = pdf_of(replace(LABEL, count=2), sheet.key, start_place=21)
    assert [page.count("MUG-MOSS-350") for page in texts(pdf)] == [1, 1]
    edges = ink(drawn(pdf, 0, 72))
    assert edges is not None
    left, top, *_ = edges
    assert left > sheet.width / 2
    assert top > sheet.height * 0.8


@pytest.mark.parametrize("key", ["labels-letter-3x10", "labels-a4-3x7", "62x100mm"])
def test_a_label_never_runs_over_its_edge(key: str) -> None:
    label = replace(LABEL, title="Wildblumenwiesenkeramikbecher " * 9, variant="x" * 300, count=1)
    image = drawn(pdf_of(label, key), 0, 72)
    sheet = FORMATS[key]
    x, y = sheet.places[0]
    edges = ink(image)
    assert edges is not None
    left, top, right, bottom = edges
    assert left >= x
    assert right <= x + sheet.page.width
    assert top >= sheet.height - y - sheet.page.height
    assert bottom <= sheet.height - y


def test_one_ticket_on_a_page_and_four_on_a_sheet() -> None:
    five = replace(BENCH, tickets=(TICKET,) * 5)
    assert len(texts(pdf_of(five, "a6"))) == 5
    assert len(texts(pdf_of(five, "a6-four-on-a4"))) == 2


def test_words_on_a_ticket_are_as_large_as_they_can_be() -> None:
    def size(words: str, room: float) -> float:
        return largest([words], Style(10), (40, 10), 200, room, lambda style: Text(words, style)).size

    assert size("M + J", 200) == 40
    assert 10 < size("Happy birthday to the best potter in town", 60) < size("Happy birthday", 60) < 40
    # A word is not broken where it fits on a line at a smaller size.
    assert 10 < size("Donaudampfschifffahrt", 200) < 25
    assert size("Forever yours, " * 60, 100) == 10
    # Nor one that is wide without being long. Chosen from a set by length alone, it was left out in most runs.
    many = " ".join(["WWWWWW", *(f"iiiii{letter}" for letter in "abcdefghijkl"), *("l" * long for long in (9, 10, 11))])
    assert 6 * text_width("W", Style(1, Weight.REGULAR)) * size(many, 2000) <= 200


def test_words_on_a_ticket_are_never_cut() -> None:
    many = replace(TICKET, personalization=("Forever yours, " * 60,))
    pages = texts(pdf_of(replace(BENCH, tickets=(many,)), "62x100mm"))
    assert len(pages) > 1
    assert " ".join(" ".join(pages).split()).count("Forever yours,") == 60


def test_a_long_list_goes_on_under_the_name_of_its_shelf() -> None:
    rows = tuple(replace(PICK.shelves[0].rows[0], title=f"Mug {number}") for number in range(40))
    pages = texts(pdf_of(replace(PICK, shelves=(PickShelf("A2", rows),)), "a5"))
    assert len(pages) > 3
    assert all("A2" in page and "Shelf" in page for page in pages[:-1])
    said = "\n".join(pages)
    assert all(f"Mug {number}\n" in said for number in range(40))
    assert f"Page {len(pages)} of {len(pages)}" in pages[-1]


def test_too_many_rows_are_said() -> None:
    row = replace(PICK.shelves[1].rows[0], orders=tuple((f"#{number}", 1) for number in range(300)))
    said = " ".join("\n".join(texts(pdf_of(replace(PICK, shelves=(PickShelf("", (row,)),)), "a4"))).split())
    assert "and 180 more" in said


def test_pictures_stand_in_lists_and_on_tickets() -> None:
    shelf = PickShelf("A2", (replace(PICK.shelves[0].rows[0], picture=picture()),))
    for document in (replace(PICK, shelves=(shelf,)), replace(BENCH, tickets=(replace(TICKET, picture=picture()),))):
        colors = drawn(pdf_of(document, "a4"), 0, 72).getcolors(1 << 20) or []
        assert any(count > 300 and color == (0x2E, 0x5D, 0x4B) for count, color in colors)


@settings(max_examples=60, suppress_health_check=[HealthCheck.too_slow])
@given(st.text(max_size=400), st.sampled_from(EVERY))
def test_any_text_in_any_field_prints(text: str, which: tuple[Kind, str]) -> None:
    kind, key = which
    document = {
        Kind.PICK_LIST: PickList(
            ShopHead(text), text, (text,),
            (PickShelf(text, (PickRow(text, 1, ((text, 2), (text, 1)), (text,), (text,), text, 1),)),),
        ),
        Kind.MAKE_LIST: MakeList(
            ShopHead(text), text, 1, (MakeRow(text, (MakeEntry(1, text, ((text, 1),), (text,), text),), (text,), text),)
        ),
        Kind.BENCH_TICKETS: BenchTickets(
            ShopHead(text), text, text, text, (BenchTicket(text, 1, 1, (text,), (text,), text),), text, text, True, text
        ),
        Kind.SCANNER_CARDS: ScannerCards(ShopHead(text), (ScannerCard(text, text, text),)),
        Kind.PRODUCT_LABELS: ProductLabels(ShopHead(text), text, text, text, 1),
    }[kind]  # fmt: skip
    pdf = pdf_of(document, key)
    assert pdf == pdf_of(document, key)
    assert len(texts(pdf)) >= 1


@given(st.text(max_size=200), st.floats(20, 300), st.integers(1, 3))
def test_clipped_text_fits(text: str, width: float, most: int) -> None:
    style = Style(9)
    block = clipped(text, style, width, most)
    assert block.height(width) <= most * style.line_height + 0.01


def test_clipped_text_says_that_it_is_cut() -> None:
    style = Style(10)
    block = clipped("One two three four five six seven", style, 60, 1)
    assert block.height(60) == style.line_height
    (line,) = block._wrapped(60)
    assert line.text.endswith("…")
    assert text_width(line.text, style) <= 60
