"""Any text in any field of any document gives a PDF or a refusal in words, in time that grows with its length only."""

from __future__ import annotations

import time
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from makerapp.errors import Refused
from makerapp.printing.documents.common import Document
from makerapp.printing.render import missing_characters, render_sheets
from makerapp.printing.sheets import SheetFormat

from .samples import SAMPLES, every, with_texts

EVERY = [each[1:] for each in every()]
KINDS = [pytest.param(sample, id=sample.kind) for sample in SAMPLES.values()]
# Letters that cost something: every script, marks, joiners, brackets, controls, halves of pairs, what has no glyph.
HOSTILE = (
    "aW \n\t-(){}[]<&>%$é\u0301\u0300אשمع٣कि्षกำ้王。（あ김👍🏽👩\u200d👧🇫\ufe0f\u200d"
    "\u202e\u2066\x00\x1b\ud800\udfff\ue000\uffffሀ𒀀\U0010ffff"
)
TEXTS = st.one_of(
    st.text(st.characters(), max_size=300),
    st.text(st.characters(categories=("Cs", "Co", "Cf", "Mn", "Me", "Lo", "Nd", "So", "Cc")), max_size=200),
    st.text(HOSTILE, max_size=300),
    st.builds(lambda part, times: part * times, st.text(HOSTILE, min_size=1, max_size=4), st.integers(1, 3000)),
    st.sampled_from(
        ["<b>", "a<b c", '<img src="/etc/passwd"/>', "&amp;", "%s %(x)s {0}", "[First name]", "\\", "(", ")"]
    ),
)


def prints(document: Document, sheet: SheetFormat) -> bool:
    """Whether it became a PDF, not a refusal in words; any other error comes through."""
    missing_characters(document)
    try:
        made = render_sheets([(document, sheet)])
    except Refused as refused:
        return not (refused.what and refused.why_and_now)
    assert made.pdf.startswith(b"%PDF-1.4")
    assert made.pdf.rstrip().endswith(b"%%EOF")
    return True


@settings(max_examples=60)
@given(st.sampled_from(EVERY), TEXTS)
def test_the_same_text_in_every_field(paper: tuple[Document, SheetFormat], text: str) -> None:
    document, sheet = paper
    prints(with_texts(document, lambda _old: text), sheet)


@settings(max_examples=60)
@given(st.sampled_from(EVERY), st.data())
def test_another_text_in_some_fields(paper: tuple[Document, SheetFormat], data: st.DataObject) -> None:
    document, sheet = paper
    prints(with_texts(document, lambda old: data.draw(TEXTS) if data.draw(st.booleans()) else old), sheet)


@pytest.mark.parametrize("sample", KINDS)
def test_empty_texts_print(sample: Any) -> None:
    for sheet in sample.formats:
        assert prints(with_texts(sample.document, lambda _old: ""), sheet)


@pytest.mark.parametrize("letters", ["word ", "א(", "👩\u200d"])
@pytest.mark.parametrize("sample", KINDS)
def test_a_book_in_every_field_takes_no_longer_than_a_page(sample: Any, letters: str) -> None:
    """Fields are capped, so that a million characters take what ten thousand do, and a while for counting them."""

    def seconds(length: int) -> float:
        text = (letters * (length // len(letters) + 1))[:length]
        document = with_texts(sample.document, lambda old: text if old else old)
        began = time.process_time()
        prints(document, sample.formats[0])
        return time.process_time() - began

    seconds(100)
    page = seconds(10_000)
    assert seconds(300_000) < 3 * page + 1.5


@pytest.mark.parametrize("sample", KINDS)
def test_time_grows_with_the_length(sample: Any) -> None:
    """Ten times the words below the caps take about ten times as long, never a hundred times."""

    def seconds(words: int) -> float:
        text = " ".join(f"word{at}" for at in range(words))
        document = with_texts(sample.document, lambda old: text if old else old)
        began = time.process_time()
        prints(document, sample.formats[0])
        return time.process_time() - began

    seconds(10)
    assert seconds(400) < 30 * max(seconds(40), 0.005) + 0.3
