"""No bytes and no table, however odd, end in anything but orders, left-out rows or a refusal."""

from __future__ import annotations

import csv
import io
from pathlib import Path

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from makerapp.errors import EnvironmentProblem, Refused
from makerapp.importing import parse_file
from makerapp.importing.headings import AMAZON, ETSY_ITEMS, ETSY_ORDERS, SHOPIFY

_HEADERS = [list(SHOPIFY), list(ETSY_ITEMS), list(ETSY_ORDERS), list(AMAZON)]
_TELLING = [
    "",
    "1",
    "2.0",
    "-1",
    "12.50",
    "9.4E+21",
    "11/02/26",
    "30/11/2026",
    "2026-11-02",
    "0001-01-01",
    "GBP",
    "paid",
]
_TELLING += [
    "2026-11-02 10:00:00 +0000",
    "fulfilled",
    "#1",
    "A (b)",
    "Size:A,Personalization:x",
    '"',
    "\0",
    "true",
    "&#0;",
]
_CELLS = st.one_of(st.sampled_from(_TELLING), st.text(max_size=30))


@settings(max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(content=st.binary(max_size=400))
@example(content=b"\xff\xfe\x00")
@example(content=b'"\r')
def test_random_bytes(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "any.csv"
    path.write_bytes(content)
    with pytest.raises((Refused, EnvironmentProblem)):
        parse_file(path)


@settings(max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data(), header=st.sampled_from(_HEADERS), delimiter=st.sampled_from(",;\t"))
def test_random_tables_under_a_real_header(
    tmp_path: Path, data: st.DataObject, header: list[str], delimiter: str
) -> None:
    row = st.lists(_CELLS, min_size=0, max_size=len(header) + 1)
    rows = data.draw(st.lists(row, min_size=1, max_size=6))
    text = io.StringIO()
    writer = csv.writer(text, delimiter=delimiter)
    writer.writerow(header)
    writer.writerows(rows)
    path = tmp_path / "any.csv"
    path.write_bytes(text.getvalue().encode("utf-8", "surrogatepass"))
    try:
        parsed = parse_file(path)
    except (Refused, EnvironmentProblem):
        return
    taken = [number for order in parsed.orders for number in order.source_rows]
    assert len(taken) == len(set(taken))
    assert not set(taken) & {left.row for left in parsed.left_out}
    for order in parsed.orders:
        assert order.order_id
        assert all(line.quantity > 0 and line.title for line in order.lines)
        assert len({line.line_id for line in order.lines}) == len(order.lines)
