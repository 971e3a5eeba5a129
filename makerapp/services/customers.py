"""Which orders are the same buyer's."""

from __future__ import annotations

from collections.abc import Iterable

from makerapp.models.customer import Customer
from makerapp.models.search import fold


def match_key(channel: str, channel_user: str, name: str, email: str, postcode: str) -> str:
    """What makes two orders one buyer's: e-mail, else the channel's user, else name and postcode.

    Amazon's e-mails are made up per order, so they tell nobody apart and nobody together.
    """
    if mail := telling(email):
        return f"email:{mail}"
    if channel_user:
        return f"user:{channel}:{channel_user.strip().casefold()}"
    return f"name:{fold(name).strip()}:{postcode.replace(' ', '').casefold()}"


def telling(email: str) -> str:
    """An e-mail address that tells buyers apart, ``""`` for none and for those Amazon makes up."""
    return "" if "@marketplace.amazon." in email.casefold() else email.strip().casefold()


def known(keys: Iterable[str]) -> dict[str, int]:
    """The ids of the buyers among these match keys who are here already."""
    found = Customer.select().where(Customer.match_key.in_(list(keys)))
    return {each.match_key: each.id for each in found}


def match(
    channel: str, channel_user: str, name: str, email: str, postcode: str, *, phone: str = "", is_sample: bool = False
) -> Customer:
    """The buyer of an order, found or added. Call it inside the transaction that writes the order."""
    key = match_key(channel, channel_user, name, email, postcode)
    found: Customer | None = Customer.get_or_none(Customer.match_key == key)
    if found is not None:
        return found
    created: Customer = Customer.create(
        match_key=key, name=name, email=email, phone=phone, channel_user=channel_user, is_sample=is_sample
    )
    return created
