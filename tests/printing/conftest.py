"""Documents and pictures the printing tests share."""

from __future__ import annotations

import io

import pytest
from PIL import Image

from makerapp.printing.documents.common import ShopHead
from makerapp.printing.documents.note import ThankYouNote
from makerapp.printing.documents.slip import PackingSlip, SlipLine


def picture(size: tuple[int, int] = (400, 400), color: str = "#2e5d4b", kind: str = "PNG") -> bytes:
    """A plain picture file."""
    out = io.BytesIO()
    Image.new("RGB", size, color).save(out, kind)
    return out.getvalue()


@pytest.fixture
def shop() -> ShopHead:
    return ShopHead(
        "Fern & Clay",
        "fernandclay.example",
        "hello@fernandclay.example",
        ("Fern & Clay", "2 Kiln Lane", "Bristol BS3 1AA"),
        picture(),
    )


@pytest.fixture
def slip(shop: ShopHead) -> PackingSlip:
    """The gift order of the design pictures."""
    return PackingSlip(
        shop=shop,
        number="1042",
        barcode="FC-1042",
        placed_on="11 Nov 2026",
        channel="Etsy",
        ship_to=("Maya Lindqvist", "14 Quay Street, Flat 3", "Bristol BS1 6XN", "United Kingdom"),
        lines=(
            SlipLine(
                "Moss stoneware mug", 2, 2, ("Moss", "350 ml"), ("M + J on the base",), "MUG-MOSS", "B3", "", picture()
            ),
            SlipLine("Side plate, indigo", 1, 3, ("Indigo", "18 cm"), sku="PL-18", shelf="A1"),
        ),
        ship_service="Royal Mail Tracked 48",
        buyer_note="Leave it with the neighbor",
        is_gift=True,
        gift_message="Happy birthday, Jonas!",
        footer="Something not right? Write to hello@fernandclay.example",
    )


@pytest.fixture
def note(shop: ShopHead) -> ThankYouNote:
    return ThankYouNote(
        shop,
        "1042",
        "Thank you, Maya!",
        ("Your mugs were thrown by hand.", "", "Dishwasher is fine."),
        "Anna, Fern & Clay",
    )
