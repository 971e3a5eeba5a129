"""Where lines may end, script by script."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from makerapp.printing.breaks import pieces
from makerapp.printing.graphemes import clean, clusters


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Moss stoneware mug", ["Moss ", "stoneware ", "mug"]),
        ("Anna-Lena, order FC-1042", ["Anna-", "Lena, ", "order ", "FC-1042"]),
        ("Jonas—with love", ["Jonas", "—", "with ", "love"]),
        ("3.5 kg, £1,234.00 (paid)", ["3.5 ", "kg, ", "£1,234.00 ", "(paid)"]),
        ("王小明，金（山田）。", ["王", "小", "明，", "金", "（山", "田）。"]),
        ("きゃりーぱみゅっ", ["きゃ", "りー", "ぱ", "みゅっ"]),
        ("김민수 씨에게", ["김민수 ", "씨에게"]),
        ("김민수王", ["김민수", "王"]),
        ("שרה כהן (12)", ["שרה ", "כהן ", "(12)"]),
        ("محمد علي، بيت", ["محمد ", "علي، ", "بيت"]),
        ("क्षत्रिय श्रीमती", ["क्षत्रिय ", "श्रीमती"]),
        ("ขอบคุณสำหรับการสั่งซื้อ", ["ขอบคุณ", "สำหรับ", "การ", "สั่ง", "ซื้อ"]),
        ("สมชาย ใจดี", ["สมชาย ", "ใจดี"]),
        ("👨‍👩‍👧🇫🇷🇩🇪", ["👨‍👩‍👧", "🇫🇷", "🇩🇪"]),
        ("", []),
    ],
)
def test_a_line_may_end_between_these(text: str, wanted: list[str]) -> None:
    assert pieces(text) == wanted


@given(st.text(alphabet="ab -王。（あ김민สมชใ่้ี אב،٣👍🏽\u200d\u0301(){}/", max_size=120))
def test_pieces_lose_nothing(text: str) -> None:
    cleaned = clean(text).replace("\n", " ")
    assert "".join(pieces(cleaned)) == cleaned


@given(st.text(alphabet="ปิ่นโตผู้ใหญ่น้ำ่้ีา", max_size=60))
def test_a_thai_vowel_stays_with_its_consonant(text: str) -> None:
    ends = {0}
    for cluster in clusters(text):
        ends.add(max(ends) + len(cluster))
    at = 0
    for piece in pieces(text):
        at += len(piece)
        assert at in ends


@pytest.mark.parametrize("letter", ["ก", "王", "김", "a", "\u0301", "क्", "👍\u200d", "\u0600", "ᄀ"])
def test_the_longest_text_without_a_space_takes_no_time(letter: str) -> None:
    began = time.perf_counter()
    text = (letter * 8000)[:8000]
    assert "".join(pieces(text)) == text
    assert max(map(len, clusters(text))) <= 36
    assert time.perf_counter() - began < 1
