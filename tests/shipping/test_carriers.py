"""The carriers a shop is offered, and the pages that follow a number."""

from __future__ import annotations

import string

import pytest

from makerapp.shipping.carriers import BY_HAND, CARRIERS, OTHER, carrier_named, carriers_for, post_of, tracking_page
from makerapp.shipping.formats import FORMATS


def test_names_are_unique() -> None:
    assert len({carrier.name.casefold() for carrier in CARRIERS}) == len(CARRIERS)


def test_pages_are_https_and_take_the_number() -> None:
    for carrier in CARRIERS:
        if carrier.tracking_url:
            assert carrier.tracking_url.startswith("https://")
            assert carrier.tracking_url.count("{number}") == 1
            assert not set(carrier.tracking_url) - set(string.ascii_letters + string.digits + "{}:/?=&#.-_")


def test_every_form_belongs_to_a_carrier() -> None:
    assert {form.carrier for form in FORMATS} <= {carrier.name for carrier in CARRIERS}


def test_each_country_has_one_post() -> None:
    countries = [country for carrier in CARRIERS for country in carrier.post_of]
    assert len(countries) == len(set(countries))
    british = post_of("GB")
    assert british is not None
    assert british.name == "Royal Mail"
    assert post_of("XX") is None


@pytest.mark.parametrize(
    ("country", "first"),
    [("GB", "Royal Mail"), ("us", "USPS"), ("DE", "DPD"), ("ZA", "DHL Express"), ("XX", BY_HAND.name)],
)
def test_a_shop_is_offered_its_own_carriers_first(country: str, first: str) -> None:
    offered = carriers_for(country)
    assert offered[0].name == first
    assert offered[-2:] == (BY_HAND, OTHER)


@pytest.mark.parametrize(
    ("written", "name"),
    [("royal  mail", "Royal Mail"), ("HERMES", "Evri"), ("DHL", "DHL Express"), ("Amazon", "Amazon Logistics")],
)
def test_carriers_are_known_by_other_names(written: str, name: str) -> None:
    carrier = carrier_named(written)
    assert carrier is not None
    assert carrier.name == name


def test_an_unknown_carrier_has_no_page() -> None:
    assert carrier_named("Pigeon post") is None
    assert tracking_page("Pigeon post", "1") == ""
    assert tracking_page("Other", "1") == ""
    assert tracking_page("UPS", "") == ""


def test_the_number_cannot_break_out_of_the_address() -> None:
    assert tracking_page("UPS", "1Z&x=/../#é") == "https://www.ups.com/track?tracknum=1Z%26x%3D%2F..%2F%23%C3%A9"
