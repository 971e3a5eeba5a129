"""What holds for every document on every sheet it can be laid out for."""

from __future__ import annotations

import io
from dataclasses import replace

import pypdf
import pytest

from makerapp.printing import preview
from makerapp.printing.documents.common import Document
from makerapp.printing.documents.make_list import MakeList
from makerapp.printing.documents.note import ThankYouNote
from makerapp.printing.documents.slip import PackingSlip
from makerapp.printing.render import _LAYOUTS, missing_characters, render_sheets
from makerapp.printing.sheets import FORMATS, SheetFormat
from makerapp.services.paperwork.kinds import FACTS, Kind

from .pdfs import drawn, fonts, ink
from .samples import SAMPLES, SLIP, every, with_texts

EVERY = list(every())
on_every_sheet = pytest.mark.parametrize(
    ("document", "sheet"), [each[1:] for each in EVERY], ids=[each[0] for each in EVERY]
)


def test_every_document_has_a_sample() -> None:
    assert set(SAMPLES) == set(_LAYOUTS)
    assert sorted(sample.kind for sample in SAMPLES.values()) == sorted(Kind)
    assert all(sample.formats for sample in SAMPLES.values())


@on_every_sheet
def test_it_prints_on_its_paper_with_fonts_of_its_own(document: Document, sheet: SheetFormat) -> None:
    made = render_sheets([(document, sheet)])
    reader = pypdf.PdfReader(io.BytesIO(made.pdf))
    assert len(reader.pages) == len(made.papers) >= 1
    for page in reader.pages:
        size = (float(page.mediabox.width), float(page.mediabox.height))
        assert size == pytest.approx((sheet.width, sheet.height), abs=0.1)
    found = fonts(made.pdf)
    assert found
    assert all(descriptor is not None and "/FontFile2" in descriptor for descriptor in found.values())
    assert missing_characters(document) == ()


@on_every_sheet
def test_nothing_is_drawn_beyond_its_page_or_label(document: Document, sheet: SheetFormat) -> None:
    _stays_on_its_page(document, sheet)


def _stays_on_its_page(document: Document, sheet: SheetFormat) -> None:
    around = 40.0
    page = sheet.page
    wider = replace(
        sheet, width=page.width + 2 * around, height=page.height + 2 * around, places=((around, around),), cut=False
    )
    pdf = render_sheets([(document, wider)]).pdf
    for at in range(preview.page_count(pdf)):
        image = drawn(pdf, at, dpi=72)
        box = ink(image)
        assert box is not None
        left, top, right, bottom = box
        assert left >= around - 1
        assert top >= around - 1
        assert image.width - right >= around - 2
        assert image.height - bottom >= around - 2


# Where no room is left for a paper's own words, or a heading is longer than the page it heads.
BOOKS = [
    pytest.param(SAMPLES[PackingSlip].document, "a6", id="foot"),
    pytest.param(SAMPLES[MakeList].document, "a5", id="header of a table"),
    pytest.param(SAMPLES[ThankYouNote].variants["handwriting"], "letter", id="name across the top"),
]


@pytest.mark.parametrize(("document", "key"), BOOKS)
def test_a_book_in_every_field_stays_on_its_page(document: Document, key: str) -> None:
    own = ("7-FERN", "K7Q", SLIP.barcode, "£")  # words and amounts of the program's own
    book = " ".join(f"word{at}" for at in range(700))
    _stays_on_its_page(with_texts(document, lambda old: old if old.startswith(own) or not old else book), FORMATS[key])


@pytest.mark.parametrize("sample", SAMPLES.values(), ids=[sample.kind for sample in SAMPLES.values()])
def test_the_pdf_says_what_it_is(sample) -> None:
    reader = pypdf.PdfReader(io.BytesIO(render_sheets([(sample.document, sample.formats[0])]).pdf))
    assert reader.metadata is not None
    assert reader.metadata.title is not None
    assert reader.metadata.title.startswith(type(sample.document).NAME)
    assert reader.metadata.author == "Fern & Clay"
    assert reader.metadata.subject
    assert reader.trailer["/Root"]["/Lang"] == "en"


def test_the_same_papers_are_the_same_bytes() -> None:
    papers = [each[1:] for each in EVERY]
    assert render_sheets(papers).pdf == render_sheets(papers).pdf


def test_all_papers_stand_in_one_pdf_in_their_order() -> None:
    papers = [(sample.document, sample.formats[0]) for sample in SAMPLES.values()]
    made = render_sheets(papers)
    firsts = [pages[0] for pages in made.pages]
    assert len(made.papers) == len(pypdf.PdfReader(io.BytesIO(made.pdf)).pages)
    # Shared sheets come once they are full or at the end; the others keep their order.
    own = [first for first, (_document, sheet) in zip(firsts, papers, strict=True) if not sheet.is_shared]
    assert own == sorted(own)
    assert all(FACTS[sample.kind].formats for sample in SAMPLES.values())
