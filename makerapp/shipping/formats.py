"""The forms of tracking numbers, one row each: what it looks like, whose it is, which check digit it carries.

Sources: UPU S10-12; USPS Publication 199 (IMpb); GS1 General Specifications (SSCC); the carriers' own label
guides. The test numbers that every row was tried on are those of jkeen/tracking_number_data (MIT licence).
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from makerapp.shipping import check_digits as check


@dataclass(frozen=True)
class Format:
    """One form of number of one carrier.

    ``pattern`` is matched against the whole number: upper case, no spaces or dashes. Its group ``number``, where
    it has one, is what the carrier's page and the buyer know (a barcode often holds more); its group
    ``checked``, where it has one, is what the check digit is computed over, else ``number``.
    ``checks`` is None where the form carries no check digit that is known. ``is_telling`` says that the form
    alone points to this carrier, so that a wrong check digit is worth a word.
    """

    carrier: str
    name: str
    pattern: re.Pattern[str]
    checks: Callable[[str], bool] | None = None
    is_telling: bool = True


def _form(
    carrier: str, name: str, pattern: str, checks: Callable[[str], bool] | None = None, *, is_telling: bool = True
) -> Format:
    return Format(carrier, name, re.compile(pattern, re.ASCII), checks, is_telling)


# GS1 application identifier 420 and a ZIP code stand before the number in a USPS barcode; ZIP+4 is taken off
# only where the number after it starts as an IMpb does.
_ZIP = r"(?:420\d{5}(?:\d{4}(?=9[1-5]))?)?"

FORMATS: tuple[Format, ...] = (
    # --- USPS: the number is the part after the routing code, with the check digit of GS1.
    _form("USPS", "IMpb, 22 digits", _ZIP + r"(?P<number>9[1-5]\d{20})", check.weighted_3_1),
    _form("USPS", "IMpb, 26 digits", _ZIP + r"(?P<number>9[2-5]\d{24})", check.weighted_3_1),
    _form("USPS", "20 digits", r"(?!00)\d{20}", check.weighted_3_1),  # 00 starts an SSCC
    # --- UPS
    _form("UPS", "1Z", r"1Z(?P<checked>[A-Z0-9]{15}\d)", check.weighted_1_2),
    _form("UPS", "Waybill", r"[JKV](?P<checked>\d{10})", check.weighted_1_2),
    # --- FedEx: long barcodes hold the 12 digits that people know, or 15 of Ground.
    _form("FedEx", "Express, 12 digits", r"\d{12}", check.weighted_1_3_7),
    _form("FedEx", "Ground, 15 digits", r"(?!0{15})\d{15}", check.weighted_3_1),
    _form("FedEx", "Ground, SSCC", r"0[0-4]\d{16}", check.weighted_3_1),
    _form("FedEx", "Ground 96, 22 digits", r"96\d{5}(?P<number>\d{15})", check.weighted_3_1),
    _form("FedEx", "Ground GSN, 34 digits", r"96\d{18}(?P<checked>\d\d(?P<number>\d{12}))", check.weighted_1_3_7),
    _form(
        "FedEx",
        "Express, 34 digits",
        r"(?:100\d\d|1195\d)\d{15}(?P<checked>\d\d(?P<number>\d{12}))",
        check.weighted_1_3_7,
    ),
    _form("FedEx", "Express ASTRA, 32 digits", r"3\d{15}(?P<number>\d{12})\d{4}", check.weighted_1_3_7),
    _form("FedEx", "Ground Economy, 22 digits", _ZIP + r"(?P<number>9261\d{18})", check.weighted_3_1, is_telling=False),
    # --- DHL
    _form("DHL Express", "Waybill", r"\d{10,11}", check.remainder_of_7),
    _form("DHL Express", "Piece", r"J[A-Z]{2,3}\d{9,10}"),
    _form("DHL eCommerce", "Global Mail", r"(?:GM|RX|UV|CN|SG|TH|IN|HK|MY)\d{10,37}|LX\d{10,37}|GM[0-9A-F]{20}"),
    _form("DHL eCommerce", "With USPS", _ZIP + r"(?P<number>926129\d{16})", check.weighted_3_1, is_telling=False),
    _form("DHL eCommerce", "14 digits", r"[4-6]\d{13}", is_telling=False),
    _form("DHL Paket", "SSCC", r"00340\d{15}", check.weighted_3_1),
    _form("DHL Paket", "Licence plate", r"JJD\d{17,20}"),
    _form("DHL Paket", "Identcode", r"\d{12}", check.weighted_4_9, is_telling=False),
    # --- Elsewhere
    _form("Canada Post", "16 digits", r"\d{16}", check.weighted_3_1),
    _form("Purolator", "12 digits", r"[0-5]\d{11}", check.luhn, is_telling=False),
    _form("Purolator", "Letters and 9 digits", r"[A-Z]{3}\d{9}"),
    _form("DPD", "28 characters", r"(?P<checked>\d{7}(?P<number>\d{14})\d{6}[A-Z0-9])", check.mod_37_36),
    _form("DPD", "14 digits and a check", r"(?P<checked>(?P<number>\d{14})[A-Z])", check.mod_37_36),
    _form("DPD", "14 digits", r"[01]\d{13}", is_telling=False),
    _form("Yodel", "JD", r"J?JD\d{16}"),
    _form("Evri", "16 characters", r"[A-Z]\d{2}[A-Z]{3}\d{10}"),
    _form("PostNL", "3S", r"3S[A-Z]{4}\d{7,9}"),
    _form("Colissimo", "13 characters", r"[5-9][A-Z]\d{11}"),
    _form("OnTrac", "C or D", r"[CD]\d{14}", check.weighted_1_2),
    _form("LaserShip", "L", r"L[A-Z]\d{8}"),
    _form("LaserShip", "1LS", r"1LS7[12](?:\d{10}|\d{2}01[1-4]\d{6}1)|1LSCX[A-Z0-9]{10}"),
    _form("Amazon Logistics", "TBA", r"TB[A-Z]\d{12}"),
    _form("Amazon Logistics", "International", r"C1\d{9}"),
)  # fmt: skip

# UPU S10: two letters of service, eight digits, a check digit, the country of the post that took the parcel.
S10 = re.compile(r"(?P<service>[A-Z]{2})(?P<checked>\d{9})(?P<country>[A-Z]{2})", re.ASCII)
