"""The codes of cards and labels, and what a scanned text is."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from makerapp.models.product import Product
from makerapp.paths import DataFolder
from makerapp.services import scanned
from makerapp.services.scan_codes import Command, command_of, product_code, product_of


@pytest.mark.parametrize("command", Command)
def test_a_card_is_known_through_any_keyboard(command: Command) -> None:
    assert command_of(command) is command
    assert command_of(f" {command.lower()} ") is command
    # As a scanner set to US keys arrives on a German and on a Spanish keyboard.
    for sign in ("Ö", "Ñ"):
        assert command_of(command.replace(":", sign)) is command


@pytest.mark.parametrize("text", ["", "NEXT", "MB:NEXTT", "MB-12", "FC-1042", "M" * 10_000])
def test_no_card(text: str) -> None:
    assert command_of(text) is None


@pytest.mark.parametrize(
    ("sku", "code"),
    [
        ("MUG-MOSS", "MUG-MOSS"), (" MUG ", "MUG"), ("", "MB-7"), ("Łódź", "MB-7"), ("S" * 41, "MB-7"),
        ("FC-1042", "MB-7"), ("mb-12", "MB-7"), ("MB:NEXT", "MB-7"), ("MBNEXT", "MB-7"), ("FCUP", "FCUP"),
        ("A\tB", "MB-7"),
    ],
)  # fmt: skip
def test_what_a_label_carries(sku: str, code: str) -> None:
    assert product_code(7, sku) == code


@given(st.integers(1, 10**9), st.text(max_size=80))
def test_a_label_can_always_be_printed_and_is_no_card(product_id: int, sku: str) -> None:
    code = product_code(product_id, sku)
    assert code
    assert code.isascii()
    assert code.isprintable()
    assert command_of(code) is None


def test_a_label_finds_its_product(make_product: Callable[..., Product]) -> None:
    mug, bowl = make_product("Mug"), make_product("Bowl")
    Product.update(sku="").where(Product.id == bowl.id).execute()
    assert product_of("MUG") == product_of("mug ") == mug.id
    assert product_of(product_code(bowl.id, "")) == bowl.id
    assert product_of(f"MBß{bowl.id}") == bowl.id
    assert product_of("MB-999") is None
    assert product_of("") is None
    assert product_of("x" * 5000) is None


def test_what_was_scanned(data_folder: DataFolder, make_order: Callable[..., int], make_product: Callable) -> None:
    make_order()
    make_product("Mug", variant="350 ml")
    assert scanned.describe("MB:NEXT") == scanned.Scanned("The NEXT card. Presses the green button.")
    assert scanned.describe("MBÖUNDO").hint.startswith("Some signs arrive as others")
    assert scanned.describe("FC-1001").what == "The packing slip of #1001, Rosa Whitfield."
    unknown = "A packing slip of #1001, but none with this code was printed here."
    assert scanned.describe("FC-1001/ZZZ").what == unknown
    assert scanned.describe("MUG").what == "The label of Mug, 350 ml."
    assert scanned.describe("RR123456785GB").what.startswith("A tracking number of Royal Mail")
    assert not scanned.describe("FC-77").is_known
    assert scanned.describe("FCß1001").hint
    assert scanned.describe("hello") == scanned.Scanned("No code of this shop.", is_known=False)
    assert not scanned.describe("9.4E+21").is_known
