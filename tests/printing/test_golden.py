"""Every document looks as it did when somebody last looked at it."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PIL import Image

from makerapp.printing.documents.common import Document
from makerapp.printing.sheets import FORMATS, SheetFormat

from .golden import FOLDER, MOST, difference, kept, picture, side_by_side
from .samples import SLIP, every

EVERY = list(every())
SHOWN = Path(__file__).resolve().parents[2] / "build" / "golden"


@pytest.mark.parametrize(("name", "document", "sheet"), EVERY, ids=[each[0] for each in EVERY])
def test_it_looks_as_kept(name: str, document: Document, sheet: SheetFormat) -> None:
    now = picture(document, sheet)
    assert kept(name).exists(), f"No picture of {name} is kept: make golden"
    with Image.open(kept(name)) as opened:
        was = opened.convert("L")
    found = difference(was, now)
    if found > MOST:
        side_by_side(was, now, SHOWN / f"{name}.png")
    assert found <= MOST, f"{name} looks different, see {SHOWN / name}.png; where that is meant: make golden"


def test_no_picture_is_kept_of_what_is_no_more() -> None:
    assert {file.stem for file in FOLDER.glob("*.png")} == {each[0] for each in EVERY}


@pytest.mark.parametrize(
    "changed",
    [
        replace(SLIP, number="1043"),
        replace(SLIP, ship_to=("Maya Lindqvist", "14 Quay Street, Flat 8", *SLIP.ship_to[2:])),
        replace(SLIP, lines=SLIP.lines[::-1]),
        replace(SLIP, code_word="8-FERN"),
        replace(SLIP, footer=""),
        replace(SLIP, lines=(replace(SLIP.lines[0], picture=None), *SLIP.lines[1:])),
    ],
    ids=["number", "address", "order of lines", "code word", "foot", "picture"],
)
def test_a_small_change_is_seen(changed: Document) -> None:
    sheet = FORMATS["a4"]
    assert difference(picture(SLIP, sheet), picture(changed, sheet)) > MOST
