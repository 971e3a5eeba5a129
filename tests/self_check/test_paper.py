from __future__ import annotations

from dataclasses import replace

import pytest
from PIL import Image

from makerapp.printing.preview import PageImage
from makerapp.self_check import orders_file
from makerapp.self_check.bench import Bench
from makerapp.self_check.checks import data, paper
from makerapp.self_check.plan import CheckFailed


@pytest.fixture
def imported(bench: Bench) -> Bench:
    """The check's own orders, brought in."""
    data.bring_in(bench)
    return bench


def test_slips_and_notes_of_every_script(imported: Bench) -> None:
    assert paper.slip_and_note(imported).startswith("20 pages in 10 scripts, ")
    assert (imported.folder.root / "packing-slip.pdf").read_bytes().startswith(b"%PDF-")
    with Image.open(imported.folder.root / "packing-slip.png") as picture:
        assert picture.width > 800


def test_orders_that_are_not_there_are_told(bench: Bench) -> None:
    with pytest.raises(CheckFailed, match="did not come in"):
        paper.slip_and_note(bench)


def test_a_letter_no_font_has_is_told(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    strange = replace(orders_file.ORDERS[1], item="Mug ሀ")
    monkeypatch.setattr(orders_file, "ORDERS", (strange, *orders_file.ORDERS[2:]))
    data.bring_in(bench)
    with pytest.raises(CheckFailed, match="No font has ሀ"):
        paper.slip_and_note(bench)


def test_words_that_cannot_be_read_back_are_told(imported: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    changed = [replace(each, buyer=each.buyer.replace("Щ", "Ю")) for each in orders_file.ORDERS]
    monkeypatch.setattr(orders_file, "ORDERS", tuple(changed))
    with pytest.raises(CheckFailed, match="packing-slip in Cyrillic: “Дмитрий Юербаков”"):
        paper.slip_and_note(imported)


def test_a_code_that_is_not_said_is_told(imported: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(paper, "REVISION_MARK", "+")
    with pytest.raises(CheckFailed, match=r"FC-9010\+"):
        paper.slip_and_note(imported)


@pytest.mark.parametrize("fonts", [{}, {"Helvetica": False}])
def test_fonts_that_are_not_inside_are_told(
    imported: Bench, monkeypatch: pytest.MonkeyPatch, fonts: dict[str, bool]
) -> None:
    monkeypatch.setattr(paper, "fonts_of", lambda _page: fonts)
    with pytest.raises(CheckFailed, match="doesn't hold its fonts"):
        paper.slip_and_note(imported)


def test_a_blank_page_is_told(imported: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    blank = PageImage(b"\xff" * 4 * 800 * 1100, 800, 1100)
    monkeypatch.setattr(paper.preview, "page_image", lambda *_: blank)
    with pytest.raises(CheckFailed, match="doesn't look like one"):
        paper.slip_and_note(imported)


def test_a_code_that_is_not_drawn_is_told(imported: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    band = (b"\x00\x00\x00\xff" * 100 + b"\xff" * 4 * 700) * 100
    plain = PageImage(band + b"\xff" * 4 * 800 * 1000, 800, 1100)
    monkeypatch.setattr(paper.preview, "page_image", lambda *_: plain)
    with pytest.raises(CheckFailed, match="code of the order isn't drawn"):
        paper.slip_and_note(imported)


def test_bars_are_counted_in_the_row_with_the_most() -> None:
    picture = Image.new("L", (40, 3), 255)
    for column in range(0, 40, 4):
        picture.putpixel((column, 1), 0)
    assert paper.most_bars(picture) == 19
