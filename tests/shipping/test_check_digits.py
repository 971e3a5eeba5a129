"""A check digit is there to find a slip of the finger: change one character, and it must say so."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from makerapp.shipping import check_digits

DIGITS = "0123456789"
BASE_36 = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"

# Good numbers, each from the carrier's own guide or public test numbers.
GOOD = [
    (check_digits.weighted_3_1, "9400111206206406260787"),
    (check_digits.weighted_3_1, "7035114477138472"),
    (check_digits.luhn, "287809468872"),
    (check_digits.weighted_4_9, "563102430313"),
    (check_digits.weighted_1_2, "8V92A70367203024"),
    (check_digits.weighted_1_2, "2479825491"),
    (check_digits.weighted_1_3_7, "986578788855"),
    (check_digits.remainder_of_7, "73891051146"),
    (check_digits.s10, "123456785"),
    (check_digits.s10, "000000005"),
    (check_digits.mod_37_36, "008182709980000020045327276N"),
    (check_digits.mod_37_36, "09980000020034D"),
]

# The schemes that find every single wrong character, with what they are computed over.
FINDS_ALL_SLIPS = [
    (check_digits.weighted_3_1, DIGITS),
    (check_digits.luhn, DIGITS),
    (check_digits.mod_37_36, BASE_36),
]


@pytest.mark.parametrize(("scheme", "number"), GOOD)
def test_good_numbers_pass(scheme: Callable[[str], bool], number: str) -> None:
    assert scheme(number)


@pytest.mark.parametrize(("scheme", "number"), GOOD)
def test_a_wrong_check_digit_fails(scheme: Callable[[str], bool], number: str) -> None:
    others = {number[:-1] + digit for digit in DIGITS if digit != number[-1]}
    assert not any(scheme(other) for other in others)


def completed(scheme: Callable[[str], bool], body: str, alphabet: str) -> str | None:
    """``body`` with the check character that makes it good; None where there is none."""
    return next((body + last for last in alphabet if scheme(body + last)), None)


@pytest.mark.parametrize(("scheme", "alphabet"), FINDS_ALL_SLIPS)
@given(data=st.data())
def test_one_wrong_character_never_passes(scheme: Callable[[str], bool], alphabet: str, data: st.DataObject) -> None:
    number = completed(scheme, data.draw(st.text(alphabet, min_size=4, max_size=33)), alphabet)
    assert number is not None
    place = data.draw(st.integers(0, len(number) - 1))
    slip = data.draw(st.sampled_from([character for character in alphabet if character != number[place]]))
    assert not scheme(number[:place] + slip + number[place + 1 :])


@given(st.integers(0, 10**8 - 1), st.integers(0, 7), st.integers(1, 9))
def test_s10_finds_one_wrong_digit(serial: int, place: int, step: int) -> None:
    """Remainders 0 and 6 both give the digit 5, as the standard has it; every other slip is found."""
    number = completed(check_digits.s10, f"{serial:08}", DIGITS)
    assert number is not None
    slip = str((int(number[place]) + step) % 10)
    slipped = number[:place] + slip + number[place + 1 :]
    assert check_digits.s10(slipped) is ({s10_remainder(number), s10_remainder(slipped)} == {0, 6})


def s10_remainder(number: str) -> int:
    """The weighted sum of UPU S10 modulo 11, by the standard's own table."""
    return sum(int(digit) * weight for digit, weight in zip(number[:8], (8, 6, 4, 2, 3, 5, 9, 7), strict=True)) % 11


@pytest.mark.parametrize("scheme", sorted({scheme for scheme, _ in GOOD}, key=lambda scheme: scheme.__name__))
@given(text=st.text(max_size=70))
def test_random_text_never_fails(scheme: Callable[[str], bool], text: str) -> None:
    assert scheme(text) in (True, False)
