"""Which sheet a paper is laid out for, as remembered or before the maker chose one."""

from __future__ import annotations

import pytest

from makerapp.services import preferences, shop
from makerapp.services.paperwork.kinds import FACTS, Kind
from makerapp.services.paperwork.setups import setup_of, usual_format

pytestmark = pytest.mark.usefixtures("data_folder")

METRIC = {Kind.BENCH_TICKETS: "a6-four-on-a4", Kind.PRODUCT_LABELS: "labels-a4-3x7", Kind.PICK_LIST: "a4"}
INCHES = {Kind.BENCH_TICKETS: "quarter-four-on-letter", Kind.PRODUCT_LABELS: "labels-letter-3x10"}


def live_in(country: str) -> None:
    shop.save_profile(country=country)


def test_where_a4_lies_in_printers() -> None:
    live_in("DE")
    assert {kind: usual_format(kind) for kind in METRIC} == METRIC


def test_where_paper_is_measured_in_inches() -> None:
    live_in("US")
    assert {kind: usual_format(kind) for kind in INCHES} == INCHES


def test_where_the_maker_chose_letter() -> None:
    live_in("DE")
    preferences.put("paper", "letter")
    assert {kind: usual_format(kind) for kind in INCHES} == INCHES
    assert usual_format(Kind.PICK_LIST) == "letter"


@pytest.mark.parametrize("country", ["DE", "US"])
@pytest.mark.parametrize("kind", Kind)
def test_every_kind_can_be_printed_on_its_usual_sheet(kind: Kind, country: str) -> None:
    live_in(country)
    assert usual_format(kind) in FACTS[kind].formats


@pytest.mark.parametrize("kept", [{"format": "a3"}, {"format": "labels-a4-3x8"}, {"sides": "three"}, {"color": "gold"}])
def test_what_is_no_longer_to_be_had_gives_way_to_the_usual(kept: dict[str, str]) -> None:
    preferences.put("print_setups", {"packing-slip": {"printer": "Brother", "copies": 2, **kept}})
    setup = setup_of(Kind.PACKING_SLIP)
    assert (setup.format, setup.sides, setup.color) == ("a4", "one-sided", "auto")
    assert (setup.printer, setup.copies) == ("Brother", 2)
