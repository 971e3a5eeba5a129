"""Text of any script: right to look at, right to copy."""

from __future__ import annotations

import io
import unicodedata

import pypdfium2
import pytest
from bidi import get_display
from hypothesis import given
from hypothesis import strategies as st

from makerapp.printing import bidi
from makerapp.printing.fonts import Weight, face_for
from makerapp.printing.graphemes import clean, clusters, one_line
from makerapp.printing.paper import Paper, size_of
from makerapp.printing.pen import About, Pen
from makerapp.printing.shaping import shape_line, without_glyph
from makerapp.printing.text import Align, Style, draw_line, wrap

from .pdfs import drawn, ink, texts
from .samples import HARD_NAMES, MORE_NAMES


def page_of(text: str, weight: Weight = Weight.REGULAR, align: Align = Align.LEFT) -> bytes:
    """One page with ``text`` wrapped to 400 points at 20 points."""
    pen = Pen(About("t", "a", "s"))
    pen.begin_page(size_of(Paper.A4).width, size_of(Paper.A4).height)
    style = Style(20, weight, align=align)
    for at, line in enumerate(wrap(text, weight, 20.0)):
        draw_line(pen, line, style, 60, 780 - at * 28, 400)
    pen.end_page()
    return pen.finish()


@pytest.mark.parametrize("name", [*HARD_NAMES, *MORE_NAMES, "x" * 1000])
@pytest.mark.parametrize("weight", list(Weight))
def test_every_name_has_all_its_glyphs(name: str, weight: Weight) -> None:
    cleaned = clean(name)
    assert without_glyph(cleaned, weight) == ()
    line = shape_line(cleaned, weight)
    assert all(glyph.gid for run in line.runs for glyph in run.glyphs)
    assert 0 < line.width < 1.5 * len(name)


@pytest.mark.parametrize("name", HARD_NAMES[:14] + HARD_NAMES[16:20])
def test_a_name_can_be_copied_out_of_the_pdf(name: str) -> None:
    page = pypdfium2.PdfDocument(io.BytesIO(page_of(name)))[0].get_textpage().get_text_range()
    wanted = [char for char in clean(name) if not char.isspace()]
    if bidi.has_rtl(name) or "ﬁ" in name:
        # Readers differ in how they turn such lines around; every letter is there in any case.
        assert sorted(unicodedata.normalize("NFKC", "".join(wanted))) == sorted(
            unicodedata.normalize("NFKC", "".join(page.split()))
        )
    else:
        assert "".join(wanted) in "".join(page.split()).replace("\u200b", "")


def test_right_to_left_names_are_read_back_in_reading_order() -> None:
    for name in ("محمد علي", "שרה כהן", "لا إله، السلام عليكم"):
        assert name in texts(page_of(name))[0]


def test_a_character_no_font_has_is_a_visible_box() -> None:
    assert without_glyph("ሀ") == ("ሀ",)
    image = drawn(page_of("ሀ"), dpi=150)
    box = ink(image)
    assert box is not None
    width, height = box[2] - box[0], box[3] - box[1]
    assert width > 10
    assert height > 20
    center = image.getpixel(((box[0] + box[2]) // 2, (box[1] + box[3]) // 2))
    assert center == (255, 255, 255)
    assert "ሀ" in texts(page_of("ሀ"))[0]


@pytest.mark.parametrize("text", ["\x00\x07\u202e\u2066\ue000\ufdd0\ud800\ufeff\u200b", "\U000f0000\U0010ffff"])
def test_invisible_and_private_characters_are_left_out(text: str) -> None:
    assert clean(f"a{text}b") == "ab"


def test_line_ends_and_spaces_are_evened_out() -> None:
    assert clean("a\r\nb\u2028c\x0bd") == "a\nb\nc\nd"
    assert clean("a\u00a0b\u3000c\td") == "a b c d"
    assert one_line("  a\n\n b ") == "a b"
    assert clean("x" * 50, 10) == "x" * 9 + "…"


def test_clusters_keep_together_what_a_reader_sees_as_one() -> None:
    assert clusters("👨‍👩‍👧🇫🇷🇩🇪👍🏽") == ["👨‍👩‍👧", "🇫🇷", "🇩🇪", "👍🏽"]
    assert clusters("e\u0301x") == ["e\u0301", "x"]
    assert clusters("น้ำ") == ["น้ำ"]
    assert clusters("\u1112\u1161\u11ab") == ["\u1112\u1161\u11ab"]
    assert len(clusters("a" + "\u0301" * 500)[0]) == 13


@given(st.text(max_size=80))
def test_clusters_lose_nothing_but_piles_of_marks(text: str) -> None:
    cleaned = clean(text)
    joined = "".join(clusters(cleaned))
    assert joined == cleaned or len(joined) < len(cleaned)


@given(st.text(max_size=60))
def test_any_text_prints(text: str) -> None:
    for weight in (Weight.REGULAR, Weight.SEMIBOLD):
        assert page_of(text, weight).startswith(b"%PDF")


_BIDI_LETTERS = "abc אבג دذر ١٢ 123 +-/.,:%€() [] \"'"


def _shown(text: str, base: int) -> str:
    """What our levels put on the line; mirroring is HarfBuzz's work."""
    return "".join(text[at] for at in bidi.visual_order(bidi.levels(text, base)))


@given(st.text(alphabet=_BIDI_LETTERS, min_size=1, max_size=40), st.sampled_from([0, 1]))
def test_the_order_is_that_of_another_implementation(text: str, base: int) -> None:
    assert _shown(text, base) == get_display(text, base_dir="R" if base else "L")


def test_the_first_strong_letter_decides_the_direction() -> None:
    assert bidi.base_level("12 محمد abc") == 1
    assert bidi.base_level("12 abc محمد") == 0
    assert shape_line("محمد علي", Weight.REGULAR).is_rtl


def test_a_right_to_left_paragraph_starts_on_the_right() -> None:
    left, right = (ink(drawn(page_of("שרה כהן", align=align))) for align in (Align.LEFT, Align.START))
    assert left is not None
    assert right is not None
    assert left[0] < 90 < 500 < right[2]


@given(st.text(alphabet="ab -王明，。（」あ☎ אב\n", max_size=120), st.floats(min_value=2, max_value=30))
def test_wrapped_lines_fit_and_lose_nothing(text: str, ems: float) -> None:
    lines = wrap(text, Weight.REGULAR, ems)
    assert "".join("".join(line.text.split()) for line in lines) == "".join(clean(text).split())
    for line in lines:
        # A closing mark may hang over the edge rather than start a line.
        assert line.width <= ems * 1.02 or len(clusters(line.text)) < 12


def test_chinese_lines_never_start_with_a_stop() -> None:
    lines = wrap("王小明山田太郎，金小明（山田）太郎。" * 20, Weight.REGULAR, 9.0)
    assert len(lines) > 10
    assert not [line.text for line in lines if line.text[0] in "，。）" or line.text[-1] == "（"]


def test_a_word_longer_than_the_line_is_broken() -> None:
    lines = wrap("x" * 1000, Weight.SEMIBOLD, 20.0)
    assert len(lines) > 10
    assert all(line.width <= 20.0 for line in lines)
    assert "".join(line.text for line in lines) == "x" * 1000


def test_pictures_come_from_the_emoji_font_and_signs_from_the_text_fonts() -> None:
    heart, sign = face_for("❤️", Weight.REGULAR), face_for("☎", Weight.REGULAR)
    assert heart is not None
    assert sign is not None
    assert heart.name == "NotoEmoji-Regular"
    assert sign.name != "NotoEmoji-Regular"
