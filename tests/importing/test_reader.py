"""Files as tables: kinds that are none, sizes, quotation marks, progress and Stop."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from makerapp.errors import EnvironmentProblem, Refused
from makerapp.importing import Stopped, parse_file, read_orders
from makerapp.importing.encoding import repair_twice_encoded
from makerapp.importing.reader import open_sheet

DATA = Path(__file__).parent.parent / "data" / "importing"
HEADER = "Name,Created at,Financial Status,Id,Currency,Lineitem quantity,Lineitem name,Lineitem price\n"


def _row(number: int, title: str = "Mug") -> str:
    return f"#{number},2026-11-02 10:00:00 +0000,paid,{number},GBP,1,{title},10.00\n"


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"", "It is empty."),
        (b"\n\n , ,\n", "It is empty."),
        (b"\x89PNG\r\n\x1a\n", "It is a picture."),
        (b"%PDF-1.7", "PDF"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "save it as CSV"),
        (b"PK\x03\x04....xl/workbook.xml", "It is a spreadsheet. Open it, save it as CSV"),
        (b"PK\x03\x04....photo.jpg", "It is a ZIP folder."),
        (bytes(range(1, 32)) * 40, "not a table"),
        (b"hello world\n", "It has no column for buyer or items."),
    ],
)
def test_what_is_no_orders_file_is_told_what_it_is(tmp_path: Path, content: bytes, words: str) -> None:
    path = tmp_path / "orders.csv"
    path.write_bytes(content)
    with pytest.raises(Refused) as refusal:
        parse_file(path)
    assert refusal.value.what == "This isn't an orders file."
    assert words in refusal.value.why_and_now


def test_only_headings(tmp_path: Path) -> None:
    path = tmp_path / "orders.csv"
    path.write_text(HEADER, encoding="utf-8")
    with pytest.raises(Refused, match="no orders in this file"):
        parse_file(path)


def test_folder_and_missing_file(tmp_path: Path) -> None:
    with pytest.raises(Refused, match="It is a folder"):
        parse_file(tmp_path)
    with pytest.raises(EnvironmentProblem, match="can't be found"):
        parse_file(tmp_path / "nowhere.csv")
    with pytest.raises(Refused):
        parse_file(Path("a\0b.csv"))


def test_a_file_the_machine_will_not_open(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "orders.csv"
    path.write_text(HEADER + _row(1), encoding="utf-8")

    def deny(*_: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "open", deny)
    with pytest.raises(EnvironmentProblem, match="can't be read"):
        parse_file(path)


def test_a_pipe_is_refused_and_not_waited_for(tmp_path: Path) -> None:
    path = tmp_path / "orders.csv"
    os.mkfifo(path)
    with pytest.raises(Refused, match="not a file"):
        parse_file(path)


def test_a_huge_cell_is_cut_and_the_rest_comes_in(tmp_path: Path) -> None:
    path = tmp_path / "orders.csv"
    path.write_text(HEADER + _row(1, "x" * 1_000_000) + _row(2), encoding="utf-8")
    first, second = parse_file(path).orders
    assert len(first.lines[0].title) == 500
    assert second.lines[0].title == "Mug"


def test_a_quotation_mark_that_is_never_closed_is_told() -> None:
    parsed = parse_file(DATA / "shopify_open_quote.csv")
    assert parsed.orders == ()
    (left,) = parsed.left_out
    assert left.row == 2
    assert "never closed" in left.reason


def test_rows_are_numbered_as_a_spreadsheet_does(tmp_path: Path) -> None:
    path = tmp_path / "orders.csv"
    path.write_bytes(
        (HEADER + _row(1, '"two\nlines"') + "\r\n" + _row(2) + ",,,,,,,\n" + _row(3).replace(",1,", ",x,")).encode()
    )
    parsed = parse_file(path)
    assert [order.source_rows for order in parsed.orders] == [(2,), (4,)]
    assert [left.row for left in parsed.left_out] == [6]


def test_zero_bytes_mixed_line_ends_and_a_delimiter_hint(tmp_path: Path) -> None:
    path = tmp_path / "orders.csv"
    text = "sep=;\r\n" + HEADER.replace(",", ";") + _row(1).replace(",", ";").replace("Mug", "M\0ug").strip() + "\r\n"
    path.write_bytes((text + _row(2).replace(",", ";")).encode())
    parsed = parse_file(path)
    assert [(order.number, order.lines[0].title) for order in parsed.orders] == [("#1", "Mug"), ("#2", "Mug")]
    assert parsed.orders[0].source_rows == (2,)


def test_control_and_direction_marks_are_taken_out(tmp_path: Path) -> None:
    path = tmp_path / "orders.csv"
    path.write_text(HEADER + _row(1, "M\x07u\u202eg\x1b[31m"), encoding="utf-8")
    assert parse_file(path).orders[0].lines[0].title == "Mug[31m"


def test_one_odd_byte_does_not_spoil_a_file_of_utf8(tmp_path: Path) -> None:
    path = tmp_path / "orders.csv"
    path.write_bytes((HEADER + _row(1, "Zoë 漢字") + _row(2, "Caf?")).encode().replace(b"?", b"\xe9"))
    assert [order.lines[0].title for order in parse_file(path).orders] == ["Zoë 漢字", "Café"]


@pytest.mark.parametrize(
    ("written", "meant"),
    [("ZoÃ«", "Zoë"), ("Itâ€™s", "It’s"), ("ðŸŒ¿", "🌿"), ("SÃO JOÃO", "SÃO JOÃO"), ("Ã‰cole Łódź", "Ã‰cole Łódź")],
)
def test_twice_encoded_words(written: str, meant: str) -> None:
    assert repair_twice_encoded(written) == meant


def test_progress_reaches_the_end_and_stop_stops(tmp_path: Path) -> None:
    path = tmp_path / "orders.csv"
    path.write_text(HEADER + "".join(map(_row, range(1, 3000))), encoding="utf-8")
    heard: list[tuple[int, int]] = []
    parsed = read_orders(path, lambda done, whole: heard.append((done, whole)))
    assert len(parsed.orders) == 2999
    assert heard == sorted(heard)
    assert heard[-1] == (path.stat().st_size, path.stat().st_size)
    assert len(heard) > 4
    with pytest.raises(Stopped):
        read_orders(path, stop=lambda: True)


def test_rows_have_one_length(tmp_path: Path) -> None:
    path = tmp_path / "table.csv"
    path.write_text("a,b,c\n1\n1,2,3\n1,2,3,,\n1,2,3,4\n", encoding="utf-8")
    with open_sheet(path) as sheet:
        rows = list(sheet.rows())
    assert rows == [(2, ["1", "", "", ""]), (3, ["1", "2", "3", ""]), (4, ["1", "2", "3", ""])]
    assert [left.row for left in sheet.problems] == [5]
