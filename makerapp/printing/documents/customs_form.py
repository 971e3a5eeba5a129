"""The customs declarations CN 22 and CN 23, frozen."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from makerapp.printing.documents.common import Document
from makerapp.translation import mark


@dataclass(frozen=True)
class CustomsRow:
    """One kind of goods; every text is ready to print, ``""`` is a blank to fill in by hand.

    ``weight`` is that of all its pieces in kilograms, ``value`` that of all with its currency.
    """

    description: str
    quantity: str
    weight: str = ""
    value: str = ""
    hs_code: str = ""
    origin: str = ""


@dataclass(frozen=True)
class Party:
    """Sender or addressee as the CN 23 asks for them: name and address, top to bottom, and how to reach them."""

    lines: tuple[str, ...]
    phone: str = ""
    email: str = ""
    reference: str = ""


@dataclass(frozen=True)
class CustomsForm(Document):
    """A declaration. ``form`` is "CN 22" or "CN 23"; ``category`` one of the keys of the layout's categories.

    ``item_number`` is the tracking number, ``postage`` what the post was paid, ``signed_on`` the day; each may be
    blank.
    """

    NAME: ClassVar[str] = mark("Customs form")

    number: str
    form: str
    rows: tuple[CustomsRow, ...]
    total_weight: str
    total_value: str
    sender: Party
    recipient: Party
    category: str = "sale"
    explanation: str = ""
    comments: str = ""
    item_number: str = ""
    postage: str = ""
    signed_on: str = ""
    code_word: str = ""

    @property
    def about(self) -> str:
        """The order's number."""
        return self.number
