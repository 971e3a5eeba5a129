"""The code that all papers of an order share."""

from __future__ import annotations

import re

from hypothesis import given
from hypothesis import strategies as st

from makerapp.services.paperwork.papers.code_word import code_word


@given(st.integers(1, 10**9))
def test_orders_near_each_other_never_share_a_code(first: int) -> None:
    codes = [code_word(first + at) for at in range(1000)]
    assert len(set(codes)) == 1000
    assert all(re.fullmatch(r"[2-9]-[A-Z]{3,8}", code) for code in codes)
