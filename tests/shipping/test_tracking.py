"""Numbers are told apart by form and check digit: real test numbers, damaged ones, and random text."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from makerapp.errors import Refused
from makerapp.shipping.tracking import LONGEST_NUMBER, clean_number, recognize

# How the carriers of the sample file are called here; S10 numbers belong to the post of their country.
OUR_NAMES = {"s10": ("USPS", "Royal Mail"), "dhl": ("DHL Express", "DHL eCommerce"), "amazon": ("Amazon Logistics",)}

# The file lists it as no number of the form "three letters and nine digits", which is so; by its own
# check digit (Luhn) it is a good number of twelve digits of the same carrier.
OF_ANOTHER_FORM = {"331426749957"}


def is_valid_for(number: str, names: tuple[str, ...]) -> bool:
    """Whether one of the carriers ``names`` (any case) takes the number as a good one of its own."""
    wanted = {name.casefold() for name in names}
    return any(match.valid and match.carrier.casefold() in wanted for match in recognize(number))


def test_every_sample_number_is_taken_as_the_file_says(shared_samples: Path) -> None:
    samples = json.loads((shared_samples / "tracking-numbers.json").read_text(encoding="utf-8"))["numbers"]
    assert len(samples) > 100
    wrong = [
        sample
        for sample in samples
        if sample["number"] not in OF_ANOTHER_FORM
        and is_valid_for(sample["number"], OUR_NAMES.get(sample["carrier"], (sample["carrier"].replace("_", " "),)))
        is not sample["valid"]
    ]
    assert not wrong


@pytest.mark.parametrize(
    ("typed", "carrier", "number"),
    [
        ("rb 1234 5678 5 gb", "Royal Mail", "RB123456785GB"),
        ("CP123456785GB", "Parcelforce", "CP123456785GB"),
        ("RB123456785US", "USPS", "RB123456785US"),
        ("RB123456785DE", "DHL Paket", "RB123456785DE"),
        ("RB123456785CV", "International post (CV)", "RB123456785CV"),
        ("1Z 8V9 2A7 03 6720 3024", "UPS", "1Z8V92A70367203024"),
        ("9400 1112 0108 0805 4830 16", "USPS", "9400111201080805483016"),
        ("420 22153 9101026837331000039521", "USPS", "9101026837331000039521"),
        ("4201002334249200190132607600833457", "USPS", "9200190132607600833457"),
        ("7905-3531-2317", "FedEx", "790535312317"),
        ("3 29715 145 6010244 784917580286 2014", "FedEx", "784917580286"),
        ("9622001900000000000000776632517510", "FedEx", "776632517510"),
        ("3318810025", "DHL Express", "3318810025"),
        ("00340434161094027318", "DHL Paket", "00340434161094027318"),
        ("0081 827 0998 0000 0200 45 327 276 N", "DPD", "09980000020045"),
        ("4002847016405018", "Canada Post", "4002847016405018"),
        ("TBA502887274000", "Amazon Logistics", "TBA502887274000"),
        ("JD0002254405060992", "Yodel", "JD0002254405060992"),
        ("]C1RB123456785GB\x1d", "Royal Mail", "RB123456785GB"),
        ("ＲＢ１２３４５６７８５ＧＢ", "Royal Mail", "RB123456785GB"),
        ("RB\u200b1234\u00a05678\u20115GB", "Royal Mail", "RB123456785GB"),
    ],
)
def test_the_surest_carrier_comes_first(typed: str, carrier: str, number: str) -> None:
    best = recognize(typed)[0]
    assert (best.carrier, best.number, best.valid) == (carrier, number, True)


def test_a_mistyped_number_still_names_its_carrier() -> None:
    (match,) = recognize("RB123456786GB")
    assert (match.carrier, match.valid) == ("Royal Mail", False)


def test_a_shared_form_is_offered_only_where_its_check_digit_holds() -> None:
    assert [match.carrier for match in recognize("320595463938") if match.valid] == ["Purolator"]
    assert "Purolator" not in {match.carrier for match in recognize("986578788855")}


def test_pages_are_the_carriers_own_and_encoded() -> None:
    (royal_mail,) = recognize("RB123456785GB")
    assert royal_mail.url == "https://www.royalmail.com/track-your-item#/tracking-results/RB123456785GB"
    (unknown_post,) = recognize("RB123456785CV")
    assert unknown_post.url == ""


@pytest.mark.parametrize("ruined", ["9.4E+21", "9,40011E+21", "9.40011120108081E+21", " 1e+15 "])
def test_numbers_rounded_by_a_spreadsheet_are_refused(ruined: str) -> None:
    with pytest.raises(Refused, match="lost") as refusal:
        recognize(ruined)
    assert refusal.value.what.endswith(".")


@pytest.mark.parametrize("text", ["", "   ", "hello", "#1042", "12345", "M1", "٣٣١٨٨١٠٠٢٥", "9" * (LONGEST_NUMBER + 1)])
def test_other_text_is_nobodys_number(text: str) -> None:
    assert recognize(text) == ()


@given(st.text(max_size=80))
def test_random_text_never_fails(text: str) -> None:
    try:
        matches = recognize(text)
    except Refused:
        return
    assert len({match.carrier for match in matches}) == len(matches)
    for match in matches:
        assert match.number in clean_number(text)
        assert match.url == "" or match.url.startswith("https://")


@given(st.text(alphabet="0123456789ABCDEFGHJLNRSTVZ -", max_size=40))
def test_text_like_numbers_never_fails(text: str) -> None:
    assert [match.valid for match in recognize(text)] == sorted(
        (match.valid for match in recognize(text)), reverse=True
    )
