"""Arithmetic of check digits on tracking numbers. Each function gets a whole number, check digit included.

Every function answers False, and never raises, for text that is too short or has characters its scheme
does not know.
"""

from __future__ import annotations

_BASE_36 = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"
_LONGEST = 64
_S10_WEIGHTS = (8, 6, 4, 2, 3, 5, 9, 7)


def _digits(text: str) -> list[int] | None:
    """The digits of ``text``; None where it has fewer than two, more than any label, or anything else in it."""
    if not (1 < len(text) <= _LONGEST and text.isascii() and text.isdigit()):
        return None
    return [int(character) for character in text]


def weighted_3_1(number: str) -> bool:
    """GS1 General Specifications 7.9: from the right, weights 3 and 1; the sum and the digit make tens.

    Used by USPS (Publication 199), FedEx Ground, Canada Post, and by every SSCC. Any one wrong digit is found.
    """
    digits = _digits(number)
    if digits is None:
        return False
    total = sum(digit * (3, 1)[place % 2] for place, digit in enumerate(reversed(digits[:-1])))
    return (total + digits[-1]) % 10 == 0


def luhn(number: str) -> bool:
    """ISO/IEC 7812-1 annex B. Any one wrong digit is found."""
    digits = _digits(number)
    if digits is None:
        return False
    doubled = (sum(divmod(digit * 2, 10)) if place % 2 else digit for place, digit in enumerate(reversed(digits)))
    return sum(doubled) % 10 == 0


def weighted_4_9(number: str) -> bool:
    """Deutsche Post's Identcode: weights 4 and 9 from the left; the sum and the digit make tens.

    A wrong digit in a place of weight 4 goes unseen where it is off by five.
    """
    digits = _digits(number)
    if digits is None:
        return False
    total = sum(digit * (4, 9)[place % 2] for place, digit in enumerate(digits[:-1]))
    return (total + digits[-1]) % 10 == 0


def weighted_1_2(number: str) -> bool:
    """UPS and OnTrac: letters count as (ASCII code - 3) modulo 10, weights 1 and 2 from the left, tens.

    A wrong character goes unseen where its value differs by five in a place of weight 2 (``A`` and ``K``
    count the same in any place).
    """
    if len(number) < 2 or not number.isascii() or not number.isalnum() or not number[-1].isdigit():
        return False
    values = [int(character) if character.isdigit() else (ord(character.upper()) - 3) % 10 for character in number]
    total = sum(value * (1, 2)[place % 2] for place, value in enumerate(values[:-1]))
    return (total + values[-1]) % 10 == 0


def weighted_1_3_7(number: str) -> bool:
    """FedEx Express: weights 1, 3, 7 from the right, modulo 11, then modulo 10.

    Remainders 0 and 10 give the same digit, so one wrong digit in ten or so goes unseen.
    """
    digits = _digits(number)
    if digits is None:
        return False
    total = sum(digit * (1, 3, 7)[place % 3] for place, digit in enumerate(reversed(digits[:-1])))
    return total % 11 % 10 == digits[-1]


def remainder_of_7(number: str) -> bool:
    """DHL Express air waybills: the number before the last digit, divided by seven, leaves that digit."""
    digits = _digits(number)
    return digits is not None and int(number[:-1]) % 7 == digits[-1]


def s10(number: str) -> bool:
    """UPU standard S10: eight digits by weights 8 6 4 2 3 5 9 7, eleven less the remainder; 10 is 0, 11 is 5."""
    digits = _digits(number)
    if digits is None or len(digits) != 9:
        return False
    check = 11 - sum(digit * weight for digit, weight in zip(digits, _S10_WEIGHTS, strict=False)) % 11
    return {10: 0, 11: 5}.get(check, check) == digits[8]


def mod_37_36(number: str) -> bool:
    """ISO/IEC 7064 MOD 37,36 over digits and letters, as on DPD labels. Any one wrong character is found."""
    if len(number) < 2 or any(character not in _BASE_36 for character in number):
        return False
    carry = 36
    for character in number[:-1]:
        carry = (carry + _BASE_36.index(character)) % 36 or 36
        carry = carry * 2 % 37
    return (carry + _BASE_36.index(number[-1])) % 36 == 1
