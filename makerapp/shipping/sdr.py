"""What amounts are worth in special drawing rights (SDR), the unit in which the postal union sets its limits."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from decimal import Decimal

from makerapp.money import minor_digits

RATES_OF = date(2026, 5, 13)
"""The day of the rates below, except those marked."""

# Units of a currency for one SDR, as the International Monetary Fund publishes them ("Currency units per SDR", the
# Fund's representative rates). Rates move by a few per cent a year; a limit told by the maker's own post counts more.
_PER_SDR = {
    code: Decimal(rate)
    for code, rate in (
        pair.split()
        for pair in (
            "AUD 1.89547,BRL 6.73973,CAD 1.88048,CLP 1234.96,CNY 9.3194,CZK 28.5346,DKK 8.75496,EUR 1.17142,"
            "GBP 1.01604,ILS 3.99069,INR 131.267,JPY 216.51,USD 1.37232,"
            # Of 20 October 2025.
            "CHF 1.08258,KRW 1938.59,MXN 25.1329,MYR 5.77978,NOK 13.7581,NZD 2.37945,PHP 79.3638,PLN 4.96411,"
            "SAR 5.1213,SEK 12.8776,SGD 1.76799"
        ).split(",")
    )
}

# A rate worked out from a limit may have no end of decimals; the limit itself must come out whole again.
_EXACT = Decimal("0.000001")


def rate_of(currency: str, own: Mapping[str, str] | None = None) -> Decimal | None:
    """Units of ``currency`` for one SDR, ``None`` where not known. ``own`` are rates the maker gave, as decimals."""
    given = (own or {}).get(currency)
    return Decimal(given) if given else _PER_SDR.get(currency)


def in_sdr(minor: int, currency: str, own: Mapping[str, str] | None = None) -> Decimal | None:
    """An amount in minor units of ``currency`` in SDR; ``None`` where no rate is known."""
    rate = rate_of(currency, own)
    return None if rate is None else (Decimal(minor).scaleb(-minor_digits(currency)) / rate).quantize(_EXACT)


def from_sdr(sdr: Decimal, currency: str, own: Mapping[str, str] | None = None) -> int | None:
    """An amount of SDR in minor units of ``currency``, rounded down; ``None`` where no rate is known."""
    rate = rate_of(currency, own)
    return None if rate is None else int((sdr * rate).scaleb(minor_digits(currency)).quantize(_EXACT))
