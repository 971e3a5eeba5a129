"""Addresses as the post of each country reads them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from makerapp.countries import country_code, country_names
from makerapp.shipping.postal_address import Address, capitals_of, label_lines


def address(country: str, *, city: str = "Town", state: str = "Region", postcode: str = "1234") -> Address:
    return Address("Ingrid Moe", "", ("Street 12", ""), city, state, postcode, country)


@pytest.mark.parametrize(
    ("country", "last"),
    [
        ("DE", ["1234 TOWN", "GERMANY"]),
        ("US", ["TOWN, REGION 1234", "UNITED STATES"]),
        ("CA", ["TOWN REGION 1234", "CANADA"]),
        ("AU", ["TOWN REGION 1234", "AUSTRALIA"]),
        ("IT", ["1234 TOWN REGION", "ITALY"]),
        ("TR", ["1234 TOWN/REGİON".replace("İ", "I"), "TURKEY"]),
        ("BR", ["TOWN-REGION", "1234", "BRAZIL"]),
        ("JP", ["TOWN, REGION", "1234", "JAPAN"]),
        ("IE", ["TOWN", "REGION", "1234", "IRELAND"]),
        ("LV", ["TOWN, 1234", "LATVIA"]),
        ("SG", ["TOWN 1234", "SINGAPORE"]),
        ("QA", ["TOWN REGION 1234", "QATAR"]),
    ],
)
def test_town_and_postcode_stand_where_the_country_has_them(country: str, last: list[str]) -> None:
    state = "REGION" if country == "TR" else "Region"
    lines = label_lines(address(country, state=state), "GB")
    assert list(lines) == ["Ingrid Moe", "Street 12", *last]


def test_in_hungary_the_town_stands_above_the_street() -> None:
    assert label_lines(address("HU", city="Budapest", state=""), "GB") == (
        "Ingrid Moe", "BUDAPEST", "Street 12", "1234", "HUNGARY",
    )  # fmt: skip


def test_at_home_the_country_is_left_out_and_capitals_are_the_country_s_own() -> None:
    assert label_lines(address("GB", city="Hereford", postcode="HR1 2TT"), "GB")[-2:] == ("HEREFORD", "HR1 2TT")
    assert label_lines(address("DE", city="Köln"), "DE")[-1] == "1234 Köln"


def test_a_country_that_is_not_known_stands_as_it_was_written() -> None:
    written = Address("A", "", ("B",), "C", "", "", "", "Ruritania")
    assert label_lines(written, "GB") == ("A", "B", "C", "RURITANIA")


@pytest.mark.parametrize(
    ("text", "country", "capitals"),
    [
        ("İzmir", "TR", "İZMİR"),
        ("Straße", "DE", "STRASSE"),
        ("Łódź", "PL", "ŁÓDŹ"),
        ("Αθήνα", "GR", "ΑΘΗΝΑ"),
        ("Θεσσαλονίκη", "GR", "ΘΕΣΣΑΛΟΝΙΚΗ"),
        ("Καλάβρυτα", "GR", "ΚΑΛΑΒΡΥΤΑ"),
        ("Ζαΐμη", "GR", "ΖΑΪΜΗ"),
        ("Γάιος", "GR", "ΓΑΪΟΣ"),
        ("Ταΰγετος", "GR", "ΤΑΫΓΕΤΟΣ"),
        ("Ύδρα (Île d'Hydrá)", "GR", "ΥΔΡΑ (ÎLE D'HYDRÁ)"),
        ("თბილისი", "GE", "თბილისი"),
        ("東京", "JP", "東京"),
        ("ירושלים", "IL", "ירושלים"),
    ],
)
def test_only_scripts_with_capitals_get_them(text: str, country: str, capitals: str) -> None:
    assert capitals_of(text, country) == capitals


@pytest.mark.parametrize("name", country_names())
def test_every_country_shows_town_and_postcode_once(name: str) -> None:
    lines = label_lines(address(country_code(name)), "")
    joined = "\n".join(lines)
    assert joined.upper().count("TOWN") == 1
    assert joined.count("1234") == 1
    assert lines[-1] == name.upper()


@given(st.builds(Address, *[st.text(max_size=12)] * 2, st.tuples(st.text(max_size=12)), *[st.text(max_size=12)] * 5))
def test_any_address_gives_lines_with_words(written: Address) -> None:
    assert all(line.strip() for line in label_lines(written, "GB"))
