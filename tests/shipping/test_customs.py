"""Which parcels need a customs declaration, and which form it is."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from makerapp.shipping.customs import Form, Place, form_for, needs_declaration

BRISTOL = Place("GB", "BS3 4AB")
BERLIN = Place("DE", "10115")
NEW_YORK = Place("US", "10001", "NY")


@pytest.mark.parametrize(
    ("sender", "recipient", "needed"),
    [
        (BRISTOL, Place("GB", "EH1 1YZ"), False),
        (BRISTOL, Place("NO", "0155"), True),
        (BRISTOL, BERLIN, True),
        (BRISTOL, Place("IM", "IM1 1AA"), False),
        (BRISTOL, Place("JE", "JE2 3AB"), True),
        (BRISTOL, Place("GB", "BT1 5GS"), False),
        (BERLIN, Place("FR", "75001"), False),
        (BERLIN, Place("CH", "8001"), True),
        (BERLIN, Place("MC", "98000"), False),
        (BERLIN, Place("ES", "28001"), False),
        (BERLIN, Place("ES", "35001"), True),
        (BERLIN, Place("ES", "ES-38001"), True),
        (BERLIN, Place("DE", "78266"), True),
        (BERLIN, Place("DE", "27498"), True),
        (BERLIN, Place("IT", "23041"), True),
        (BERLIN, Place("IT", "00184"), False),
        (BERLIN, Place("FI", "22100"), True),
        (BERLIN, Place("FI", "00100"), False),
        (BERLIN, Place("GR", "630 86"), True),
        (BERLIN, Place("FR", "97400"), True),
        (BERLIN, Place("RE", "97400"), True),
        (BERLIN, Place("GB", "BT1 5GS"), False),
        (Place("GB", "BT1 5GS"), Place("IE", "D02 XY45"), False),
        (Place("FR", "75001"), Place("FR", "97110"), True),
        (Place("IT", "00184"), Place("SM", "47890"), False),
        (BERLIN, Place("SM", "47890"), True),
        (Place("CH", "8001"), Place("LI", "9490"), False),
        (Place("NO", "0155"), Place("SJ", "9170"), False),
        (NEW_YORK, Place("US", "90210", "CA"), False),
        (NEW_YORK, Place("PR", "00901"), False),
        (NEW_YORK, Place("US", "09012", "AE"), True),
        (NEW_YORK, Place("US", "96910"), True),
        (NEW_YORK, Place("GU", "96910"), True),
        (NEW_YORK, Place("CA", "M5V 2T6"), True),
    ],
)
def test_a_form_is_needed_where_a_customs_border_lies_between(sender: Place, recipient: Place, needed: bool) -> None:
    assert needs_declaration(sender, recipient) is needed


@pytest.mark.parametrize("places", [(Place(""), BERLIN), (BERLIN, Place("")), (Place(""), Place(""))])
def test_without_both_countries_nobody_can_tell(places: tuple[Place, Place]) -> None:
    assert needs_declaration(*places) is None


@given(st.sampled_from(["GB", "DE", "ES", "FR", "US", "IT"]), st.text(max_size=8), st.text(max_size=3))
def test_within_one_place_no_form_is_needed_whatever_is_written(code: str, postcode: str, state: str) -> None:
    here = Place(code, postcode, state)
    assert needs_declaration(here, here) is False


@given(
    st.sampled_from(["GB", "DE", "ES", "FR", "US", "CH", "LI", "MC"]), st.sampled_from(["GB", "DE", "US", "LI", "NO"])
)
def test_the_way_back_needs_the_same(one: str, two: str) -> None:
    assert needs_declaration(Place(one), Place(two)) == needs_declaration(Place(two), Place(one))


@pytest.mark.parametrize(
    ("sdr", "grams", "rows", "form"),
    [
        (Decimal(300), 2000, 6, Form.CN22),
        (Decimal("300.01"), 100, 1, Form.CN23),
        (Decimal(10), 2001, 1, Form.CN23),
        (Decimal(10), 100, 7, Form.CN23),
        (None, None, 1, Form.CN22),
    ],
)
def test_worth_weight_and_kinds_of_goods_choose_the_form(sdr, grams, rows, form) -> None:
    assert form_for(sdr, grams, rows) is form
