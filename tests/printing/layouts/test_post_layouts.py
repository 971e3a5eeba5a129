"""Address label, customs forms and end-of-day list on every sheet they are offered for."""

from __future__ import annotations

import unicodedata
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from makerapp.printing.documents.address_label import AddressLabel
from makerapp.printing.documents.common import ShopHead
from makerapp.printing.documents.customs_form import CustomsForm, CustomsRow, Party
from makerapp.printing.documents.manifest import Manifest, ManifestRow
from makerapp.printing.render import render_sheets
from makerapp.printing.sheets import FORMATS
from makerapp.services.paperwork.kinds import FACTS, Kind
from tests.printing.pdfs import drawn, ink, texts

SHOP = ShopHead("Fern & Clay", address=("River Yard, Unit 4", "Bristol BS3 4AB"))
LABEL = AddressLabel(
    SHOP, "1042", ("Maya Lindqvist", "14 Quay Street, Flat 3", "BRISTOL", "BS1 6XN"),
    ("Fern & Clay", "River Yard, Unit 4", "BRISTOL", "BS3 4AB"), "Royal Mail · Tracked 48", "7-FERN",
)  # fmt: skip
ROWS = (
    CustomsRow("Moss stoneware mug", "2", "0.760", "48.00 GBP", "6912.00", "United Kingdom"),
    CustomsRow("Side plate", "1", "", "22.00 GBP", "", ""),
)
CN22 = CustomsForm(
    SHOP, "1042", "CN 22", ROWS, "1.200", "70.00 GBP", Party(("Fern & Clay", "BRISTOL", "UNITED KINGDOM")),
    Party(("Ingrid Moe", "Storgata 12", "0155 OSLO", "NORWAY"), "+47 22 12 34 56"), signed_on="Fri 20 Nov 2026",
    code_word="7-FERN",
)  # fmt: skip
CN23 = replace(CN22, form="CN 23", item_number="RM123456785GB", postage="11.40 GBP")
MANIFEST = Manifest(
    SHOP, "Royal Mail", "Fri 20 Nov 2026",
    tuple(ManifestRow(f"#{number}", "Maya Lindqvist", "BS1 6XN Bristol", "Tracked 48", "RM1", "850 g")
          for number in range(1001, 1081)),
    "68 kg",
)  # fmt: skip

# The names that must print on every document.
HARD = (
    "Łukasz Żółć", "Ștefan Țînțaș", "Ελένη Παπαδοπούλου", "Дмитрий Щербаков", "王小明", "山田太郎", "김민수",
    "محمد علي", "שרה כהן", "नीरज शर्मा", "สมชาย ใจดี", "❤️🎁😀", "Order #45 for שרה כהן, 3 items",
)  # fmt: skip


def pdf(document, key: str) -> bytes:
    return render_sheets([(document, FORMATS[key])]).pdf


@pytest.mark.parametrize("key", FACTS[Kind.ADDRESS_LABEL].formats)
def test_a_label_shows_all_of_the_address_on_any_sheet(key: str) -> None:
    (page,) = texts(pdf(LABEL, key))
    for words in (*LABEL.recipient, "7-FERN", "#1042", "Tracked 48"):
        assert words in page


def test_the_recipient_is_larger_than_the_sender() -> None:
    page = drawn(pdf(LABEL, "100x150mm"), dpi=72)
    recipient = ink(page.crop((0, 80, page.width, 115)))
    sender = ink(page.crop((0, 10, page.width, 28)))
    assert recipient is not None
    assert sender is not None
    assert recipient[3] - recipient[1] > 1.5 * (sender[3] - sender[1])


def height_of_the_first_line(key: str) -> int:
    """Of what stands lowest but for the foot, in pixels of a fourth of a point: a line of the recipient."""
    sheet = FORMATS[key]
    (x, y), page = sheet.places[0], sheet.page
    top = sheet.height - y - page.height
    label = replace(LABEL, sender=(), recipient=("Maya Lindqvist",))
    place = [round(4 * edge) for edge in (x, top, x + page.width, top + page.height * 0.6)]
    found = ink(drawn(pdf(label, key), dpi=288).crop((place[0], place[1], place[2], place[3])))
    assert found is not None
    return found[3] - found[1]


def test_a_larger_label_has_a_larger_address() -> None:
    small, middle, large = map(height_of_the_first_line, ("labels-a4-3x8", "labels-a4-2x4", "100x150mm"))
    assert large > 1.2 * middle > 1.2 * 1.5 * small


def test_a_label_too_low_for_both_leaves_the_sender_out() -> None:
    (low,) = texts(pdf(replace(LABEL, recipient=(*LABEL.recipient, "UNITED KINGDOM")), "labels-letter-3x10"))
    assert "River Yard" not in low
    (high,) = texts(pdf(LABEL, "labels-a4-2x7"))
    assert "River Yard" in high


@pytest.mark.parametrize("key", ["100x150mm", "62x100mm", "labels-letter-3x10"])
def test_a_very_long_address_still_fits(key: str) -> None:
    lines = ("Konstantinos Papadopoulos-Whitfield", "Glass Importers GmbH", "Lange Straße 112, Hinterhaus, 3. Stock",
             "Bei Schmidt klingeln", "60311 FRANKFURT AM MAIN", "GERMANY")  # fmt: skip
    pages = texts(pdf(replace(LABEL, recipient=lines), key))
    assert len(pages) == 1
    assert "GERMANY" in pages[0]


def test_a_sticker_without_room_leaves_the_sender_out_rather_than_the_recipient() -> None:
    lines = tuple(f"Line {number} of a long address" for number in range(5))
    (page,) = texts(pdf(replace(LABEL, recipient=lines), "labels-letter-3x10"))
    assert lines[-1] in page
    assert "River Yard" not in page


@pytest.mark.parametrize("key", FACTS[Kind.CUSTOMS_FORM].formats)
@pytest.mark.parametrize("form", [CN22, CN23], ids=["CN22", "CN23"])
def test_a_form_says_everything_on_any_sheet(form: CustomsForm, key: str) -> None:
    page = " ".join(texts(pdf(form, key)))
    for words in (form.form, "CUSTOMS DECLARATION", "DÉCLARATION EN DOUANE", "Sale of goods", "Vente de marchandises",
                  "6912.00", "48.00 GBP", "1.200", "70.00 GBP", "7-FERN", "signature"):  # fmt: skip
        assert words in page
    if form.form == "CN 23":
        assert "NORWAY" in page
        assert "11.40 GBP" in page


@pytest.mark.parametrize("key", FACTS[Kind.CUSTOMS_FORM].formats)
def test_the_label_of_three_goods_takes_one_page(key: str) -> None:
    assert len(texts(pdf(CN22, key))) == 1


@pytest.mark.parametrize("key", ["a5", "a4", "letter", "a5-two-on-a4"])
def test_the_large_form_of_six_goods_takes_one_page(key: str) -> None:
    assert len(texts(pdf(replace(CN23, rows=ROWS[:1] * 6), key))) == 1


def test_many_goods_go_on_with_the_header_repeated() -> None:
    pages = texts(pdf(replace(CN23, rows=ROWS[:1] * 60), "a5"))
    assert len(pages) > 1
    assert sum("Country of origin" in page for page in pages) >= 2
    assert "Page 2 of" in pages[1]


def test_the_small_form_stays_a_label_on_a_large_sheet() -> None:
    found = ink(drawn(pdf(CN22, "a4"), dpi=72))
    assert found is not None
    assert found[2] < 340


@pytest.mark.parametrize("key", FACTS[Kind.MANIFEST].formats)
def test_the_list_counts_and_is_signed(key: str) -> None:
    pages = texts(pdf(MANIFEST, key))
    assert "80 parcels · 68 kg" in pages[0]
    assert "Taken by" in pages[-1]
    assert all("Royal Mail" in page for page in pages)
    assert sum(page.count("Maya Lindqvist") for page in pages) == 80


@pytest.mark.parametrize("name", HARD)
def test_any_script_prints_and_can_be_copied_out(name: str) -> None:
    documents = (
        (replace(LABEL, recipient=(name, *LABEL.recipient[1:])), "62x100mm"),
        (replace(CN23, rows=(replace(ROWS[0], description=name),)), "100x150mm"),
        (replace(MANIFEST, rows=(replace(MANIFEST.rows[0], recipient=name),)), "a5"),
    )
    letters = {char for char in unicodedata.normalize("NFKD", name) if char.isalnum()}
    for document, key in documents:
        copied = set(unicodedata.normalize("NFKD", " ".join(texts(pdf(document, key)))))
        assert letters <= copied


TEXT = st.text(max_size=400)


@settings(max_examples=25)
@given(TEXT, TEXT, st.sampled_from(["100x150mm", "62x100mm", "labels-letter-3x10"]))
def test_any_text_gives_a_label(one: str, two: str, key: str) -> None:
    assert pdf(replace(LABEL, recipient=(one, two), sender=(two,), service=one, number=two, code_word=one), key)


@settings(max_examples=15)
@given(TEXT, TEXT, st.sampled_from(["100x150mm", "a5"]), st.sampled_from(["CN 22", "CN 23"]))
def test_any_text_gives_a_form(one: str, two: str, key: str, form: str) -> None:
    row = CustomsRow(one, two, one, two, one, two)
    party = Party((one, two), two, one, two)
    assert pdf(
        replace(
            CN23, form=form, rows=(row, row), sender=party, recipient=party, explanation=one, comments=two, number=one,
            item_number=two, postage=one, total_weight=two, total_value=one, signed_on=two, code_word=one,
        ),
        key,
    )  # fmt: skip


@settings(max_examples=15)
@given(TEXT, TEXT, st.sampled_from(["a4", "a5"]))
def test_any_text_gives_a_list(one: str, two: str, key: str) -> None:
    row = ManifestRow(one, two, one, two, one, two)
    assert pdf(Manifest(SHOP, one, two, (row, row), two, one), key)
