"""Amounts of money: integers in minor units of an ISO 4217 currency, never floating point."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation

from makerapp import locales

# ISO 4217, list one, as of 2026: every currency and fund code with a minor unit, by how many decimals it has. Metals,
# bonds and test codes (XAU, XBA, XTS) are no money a buyer pays with.
_BY_DIGITS = {
    0: "BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF",
    2: """
        AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BMD BND BOB BOV BRL BSD BTN BWP BYN BZD CAD CDF CHE CHF CHW CNY
        COP COU CRC CUP CVE CZK DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GTQ GYD HKD HNL HTG HUF IDR ILS
        INR IRR JMD KES KGS KHR KPW KYD KZT LAK LBP LKR LRD LSL MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MXV MYR
        MZN NAD NGN NIO NOK NPR NZD PAB PEN PGK PHP PKR PLN QAR RON RSD RUB SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP
        STN SVC SYP SZL THB TJS TMT TOP TRY TTD TWD TZS UAH USD USN UYU UZS VED VES WST XCD XCG YER ZAR ZMW ZWG
    """,
    3: "BHD IQD JOD KWD LYD OMR TND",
    4: "CLF UYW",
}
_MINOR_DIGITS = {code: digits for digits, codes in _BY_DIGITS.items() for code in codes.split()}

_SYMBOLS = {
    "GBP": "£", "USD": "$", "EUR": "€", "JPY": "¥", "INR": "₹", "CAD": "CA$", "AUD": "A$", "NZD": "NZ$",
    "ZAR": "R", "CHF": "CHF ", "SEK": "SEK ", "NOK": "NOK ", "DKK": "DKK ", "PLN": "PLN ", "BDT": "৳",
}  # fmt: skip

# SQLite keeps 64-bit integers; a larger figure in a file is a fault of the file.
LARGEST_AMOUNT = 10**15


def is_currency(code: str) -> bool:
    """True for the code of a currency in use, in capitals: ``GBP``. ISO 4217, list one."""
    return code in _MINOR_DIGITS


def minor_digits(currency: str) -> int:
    """How many decimals the currency has: 2 for GBP, 0 for JPY, 3 for BHD. One no longer in use had 2."""
    return _MINOR_DIGITS.get(currency, 2)


def to_minor(text: str | Decimal, currency: str) -> int:
    """A plain decimal such as ``"12.50"`` in minor units of ``currency``, halves rounded to even.

    Raises ValueError where the text is not a number or is absurdly large.
    """
    try:
        amount = Decimal(text) if not isinstance(text, Decimal) else text
        if not amount.is_finite():
            raise ValueError(f"not an amount: {text!r}")
        minor = int((amount * 10 ** minor_digits(currency)).quantize(Decimal(1)))
    except InvalidOperation as fault:
        raise ValueError(f"not an amount: {text!r}") from fault
    if abs(minor) > LARGEST_AMOUNT:
        raise ValueError(f"too large an amount: {text!r}")
    return minor


def to_decimal_text(amount: int, currency: str) -> str:
    """Minor units as a plain decimal: ``1250, "GBP"`` gives ``"12.50"``."""
    digits = minor_digits(currency)
    sign = "-" if amount < 0 else ""
    whole, part = divmod(abs(amount), 10**digits)
    return f"{sign}{whole}.{part:0{digits}d}" if digits else f"{sign}{whole}"


def symbol(currency: str) -> str:
    """How people write the currency: ``£``; its code where it has no sign of its own."""
    return _SYMBOLS.get(currency, currency).strip()


def format_money(amount: int | None, currency: str) -> str:
    """For people, as their language writes it: ``£1,234.50``, ``1.234,50 £``; a dash where the amount is unknown."""
    if amount is None:
        return "–"
    return locales.amount(to_decimal_text(amount, currency), _SYMBOLS.get(currency, currency + " "))
