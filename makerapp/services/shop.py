"""The maker's shop: name, address, currency, time zone, logo."""

from __future__ import annotations

import locale
from dataclasses import asdict, dataclass, fields
from datetime import date
from pathlib import Path
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from makerapp import clock, money
from makerapp.errors import Refused
from makerapp.models.database import database, transaction
from makerapp.models.shop import Shop
from makerapp.services import pictures
from makerapp.translation import tr


@dataclass(frozen=True)
class ShopProfile:
    """The shop as it stands on paper. ``currency`` is ISO 4217, ``time_zone`` an IANA name, ``logo`` a picture."""

    name: str = ""
    maker_name: str = ""
    email: str = ""
    website: str = ""
    phone: str = ""
    line1: str = ""
    line2: str = ""
    city: str = ""
    state: str = ""
    postcode: str = ""
    country: str = ""
    currency: str = "USD"
    time_zone: str = "UTC"
    logo: str = ""

    def address(self) -> tuple[str, ...]:
        """The return address top to bottom."""
        town = " ".join(part for part in (self.city, self.state, self.postcode) if part)
        return tuple(part for part in (self.line1, self.line2, town, self.country) if part)


def profile() -> ShopProfile:
    """The shop; on a fresh data folder what this computer's own settings suggest."""
    # Asked with every keystroke and paint, so in plain SQL: building the query would take longer than running it.
    names = [field.name for field in fields(ShopProfile)]
    row = database.execute_sql(f"SELECT {', '.join(names)} FROM shop").fetchone()
    if row is None:
        return ShopProfile(currency=_local_currency(), time_zone=_local_zone())
    return ShopProfile(**dict(zip(names, row, strict=True)))


def save_profile(**changes: str) -> ShopProfile:
    """Change some fields of the shop. Raises Refused for a currency or time zone that does not exist."""
    merged = asdict(profile()) | {key: value.strip() for key, value in changes.items()}
    saved = ShopProfile(**merged)
    if not money.is_currency(saved.currency):
        raise Refused(
            tr("{currency} isn't a currency.").format(currency=saved.currency),
            tr("Use its three letters, like GBP, EUR or USD."),
        )
    try:
        ZoneInfo(saved.time_zone)
    except (ZoneInfoNotFoundError, ValueError) as fault:
        raise Refused(
            tr("{time_zone} isn't a time zone.").format(time_zone=saved.time_zone), tr("Choose one like Europe/London.")
        ) from fault
    with transaction() as change:
        Shop.replace(id=1, **asdict(saved)).execute()
        change.shop = True
    return saved


def adopt_currency(currency: str) -> None:
    """Take the currency of the first file brought in, while nobody has set the shop up yet."""
    if money.is_currency(currency) and not Shop.select().exists() and profile().currency != currency:
        save_profile(currency=currency)


def today() -> date:
    """The local day at the workbench."""
    row = database.execute_sql("SELECT time_zone FROM shop").fetchone()
    return clock.today_in(row[0] if row else _local_zone())


def set_logo(file: Path) -> bool:
    """Keep a copy of the picture as the shop's logo. True where it is so small that it will look blurry on paper.

    Raises Refused where the file is no picture we can use.
    """
    name, is_small = pictures.keep(file)
    save_profile(logo=name)
    return is_small


def logo_path() -> Path | None:
    """The logo's file, ``None`` without one."""
    return pictures.picture_path(profile().logo)


def _local_currency() -> str:
    """The currency of this computer's region; the pound's and euro's makers need not look for the setting."""
    region = (locale.getlocale()[0] or "").partition("_")[2][:2]
    euro = [
        "AT",
        "BE",
        "CY",
        "DE",
        "EE",
        "ES",
        "FI",
        "FR",
        "GR",
        "HR",
        "IE",
        "IT",
        "LT",
        "LU",
        "LV",
        "MT",
        "NL",
        "PT",
        "SI",
        "SK",
    ]
    named = {"GB": "GBP", "CA": "CAD", "AU": "AUD", "NZ": "NZD", "IN": "INR", "JP": "JPY", "ZA": "ZAR", "CH": "CHF"}
    return named.get(region, "EUR" if region in euro else "USD")


def _local_zone() -> str:
    """This computer's IANA time zone where it can be told, else UTC."""
    link = Path("/etc/localtime")
    try:
        target = str(link.resolve())
    except OSError:
        return "UTC"
    name = target.partition("zoneinfo/")[2]
    try:
        ZoneInfo(name or "UTC")
    except (ZoneInfoNotFoundError, ValueError):
        return "UTC"
    return name if name and not name.startswith("Etc/") else "UTC"
