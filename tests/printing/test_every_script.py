"""Names of every script on every document: all glyphs there, and the words can be copied out again."""

from __future__ import annotations

import unicodedata
from collections import Counter

import pypdfium2
import pytest

from makerapp.printing import bidi
from makerapp.printing.documents.common import Document
from makerapp.printing.graphemes import clean
from makerapp.printing.render import missing_characters, render_sheets
from makerapp.printing.sheets import SheetFormat

from .samples import HARD_NAMES, MORE_NAMES, SAMPLES, every, with_texts

EVERY = list(every())
UNKNOWN = "ሀ"


def _copied(pdf: bytes) -> list[str]:
    """The text of each page as a reader copies it, without what separates words."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        pages = [page.get_textpage().get_text_range() for page in document]
    finally:
        document.close()
    return ["".join(text.split()).replace("\u200b", "").replace("\ufffe", "") for text in pages]


def _says(text: str, name: str) -> bool:
    """Readers differ in how they turn lines from right to left; every letter is there in any case."""
    wanted = "".join(clean(name).split())
    if wanted in text:
        return True
    if not bidi.has_rtl(name) and "ﬁ" not in name:
        return False
    have = Counter(unicodedata.normalize("NFKC", text))
    return not Counter(unicodedata.normalize("NFKC", wanted)) - have


@pytest.mark.parametrize(("document", "sheet"), [each[1:] for each in EVERY], ids=[each[0] for each in EVERY])
def test_every_name_prints_and_can_be_copied(document: Document, sheet: SheetFormat) -> None:
    names = (*HARD_NAMES, *MORE_NAMES) if sheet is SAMPLES[type(document)].formats[0] else HARD_NAMES
    papers = [with_texts(document, lambda text, name=name: name if text else text) for name in names]
    assert [missing_characters(paper) for paper in papers] == [()] * len(names)
    made = render_sheets([(paper, sheet) for paper in papers])
    pages = _copied(made.pdf)
    lost = [
        name
        for name, where in zip(names, made.pages, strict=True)
        if not _says("".join(pages[page] for page in where), name)
    ]
    assert lost == []


@pytest.mark.parametrize("sample", SAMPLES.values(), ids=[sample.kind for sample in SAMPLES.values()])
def test_a_character_no_font_has_is_told_before_printing(sample) -> None:
    paper = with_texts(sample.document, lambda text: f"{text} {UNKNOWN}" if text else text)
    assert missing_characters(paper) == (UNKNOWN,)
    assert UNKNOWN in "".join(_copied(render_sheets([(paper, sample.formats[0])]).pdf))
