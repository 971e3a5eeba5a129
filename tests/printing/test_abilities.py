"""What printers say they can do, found whatever they call it; and why they stand still."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from makerapp.printing import ipp
from makerapp.printing.abilities import Abilities, abilities_of, job_attributes, offered, size_of_medium
from makerapp.printing.ipp import Resolution, Span
from makerapp.printing.paper import MEDIA, Paper
from makerapp.printing.troubles import Trouble, is_grave, trouble_in


@pytest.mark.parametrize(
    ("media", "paper", "expected"),
    [
        ((), Paper.A4, "iso_a4_210x297mm"),
        (("iso_a4_210x297mm",), Paper.A4, "iso_a4_210x297mm"),
        (("iso_a4_210x297mm",), Paper.LETTER, None),
        # Sizes that printers name in their own way.
        (("om_label_101.6x152.4mm",), Paper.INCH_4X6, "om_label_101.6x152.4mm"),
        (("oe_photo_4x6in",), Paper.INCH_4X6, "oe_photo_4x6in"),
        (("custom_100x150mm_100x150mm",), Paper.MM_100X150, "custom_100x150mm_100x150mm"),
        # Nearly as large is another paper: 4 x 6 in is 1.6 mm wider than 100 x 150 mm.
        (("na_index-4x6_4x6in",), Paper.MM_100X150, None),
        (("custom_min_20x20mm", "custom_max_108x300mm"), Paper.MM_62X100, "custom_62x100mm_62x100mm"),
        (("custom_min_20x20mm", "custom_max_108x300mm"), Paper.A4, None),
        (("custom_min_20x20mm",), Paper.MM_62X100, None),
        (("choice_iso_a4_210x297mm_na_letter_8.5x11in",), Paper.A4, None),
        (("", "_x_mm", "iso_a4_210x297", "_0x0mm"), Paper.A4, None),
    ],
)
def test_a_size_is_found(media: tuple[str, ...], paper: Paper, expected: str | None) -> None:
    assert Abilities(media=media).medium(paper) == expected


def test_our_own_names_say_their_size() -> None:
    for paper, name in MEDIA.items():
        assert size_of_medium(name) is not None
        assert Abilities(media=(name,)).medium(paper) == name
        assert [other for other in Paper if Abilities(media=(name,)).medium(other)] == [paper]


def test_what_a_printer_says() -> None:
    able = abilities_of(
        {
            "printer-info": ("Brother",), "media-supported": ("iso_a4_210x297mm",),
            "media-ready": ("na_letter_8.5x11in",),
            "sides-supported": ("one-sided", "two-sided-long-edge"), "copies-supported": (Span(1, 99),),
            "printer-resolution-supported": (Resolution(203, 203), 5), "media-source-supported": ("main", b"x", None),
        }
    )  # fmt: skip
    assert able == Abilities(
        "Brother", "", ("iso_a4_210x297mm",), ("na_letter_8.5x11in",), ("main",),
        ("one-sided", "two-sided-long-edge"), (), (203,), 99,
    )  # fmt: skip
    assert not able.is_ready(Paper.A4)
    assert able.is_ready(Paper.LETTER)
    assert Abilities().is_ready(Paper.A4)
    assert offered(Paper, able) == (Paper.A4,)


NAMES = st.sampled_from(["media-supported", "copies-supported", "printer-resolution-supported"])
VALUES = st.one_of(st.none(), st.integers(), st.text(), st.binary(), st.booleans())


@given(st.dictionaries(NAMES, st.tuples(VALUES)))
def test_whatever_it_says(said: dict[str, tuple[ipp.Value, ...]]) -> None:
    able = abilities_of(said)
    for paper in Paper:
        assert isinstance(able.medium(paper), str | None)


def test_paper_it_does_not_take_is_no_job() -> None:
    with pytest.raises(ValueError, match="no a4"):
        job_attributes(Abilities(media=("na_letter_8.5x11in",)), Paper.A4)


@pytest.mark.parametrize(
    ("reasons", "expected"),
    [
        (("none",), None),
        (("toner-low-warning", "media-low"), None),
        (("media-empty-error",), Trouble.PAPER_OUT),
        (("cover-open", "media-jam-error"), Trouble.JAM),
        (("offline-report", "media-needed"), Trouble.PAPER_OUT),
        (("paused", "offline-report"), Trouble.OFFLINE),
        (("cups-waiting-for-job-completed",), None),
        (("media-empty-error-error",), None),
    ],
)
def test_why_it_stands_still(reasons: tuple[str, ...], expected: Trouble | None) -> None:
    assert trouble_in(reasons) is expected


def test_what_is_grave() -> None:
    assert is_grave(("toner-low-error", "media-empty-error"))
    assert not is_grave(("media-empty-warning", "other-error"))
