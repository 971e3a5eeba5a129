"""A document ready to be laid out, with what its record has to know."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, field, fields, is_dataclass
from typing import Any

from makerapp.printing.documents.common import Document, ShopHead
from makerapp.services import shop

# Crockford's base 32: no I, L, O or U, so that nothing is misread. https://www.crockford.com/base32.html
_LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_REVISION_LETTERS = 3

# What may look different on another day without the order having changed: the shop's own words and choices, and where
# things lie in the workshop.
_NOT_CONTENT = frozenset(
    {"shop", "footer", "exchange", "revision", "picture", "shelf", "language", "address_place", "return_address"}
)


@dataclass(frozen=True)
class Frozen:
    """A document of one order (``order_id``) or of none.

    ``digest`` tells whether what stands on the paper is still what the order says; ``revision`` is what the paper shows
    of it; ``options`` (JSON) is what the same document can be made with again.
    """

    document: Document
    order_id: int | None = None
    digest: str = ""
    revision: str = ""
    options: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True)
class Remark:
    """Something that was left out, and why, in words for the maker.

    ``leaves_out`` is false where the paper is printed all the same, with a gap on it.
    """

    text: str
    leaves_out: bool = True


def content_digest(document: Document) -> str:
    """A digest of what ``document`` says of its order: not of the shop's head, its choices and its pictures."""
    return hashlib.sha256(repr(content_of(document)).encode("utf-8")).hexdigest()[:32]


def content_of(part: Any) -> Any:
    """What a document, or a part of one, says of its order.

    Blank fields are left out, so that a field a newer program adds does not make all paper look old.
    """
    if is_dataclass(part):
        said = {field.name: content_of(getattr(part, field.name)) for field in fields(part)}
        return {name: value for name, value in said.items() if value and name not in _NOT_CONTENT}
    if isinstance(part, list | tuple):
        return [content_of(each) for each in part]
    return part


def revision_of(digest: str) -> str:
    """The short form of a digest that is printed on the paper: three letters or figures, such as ``K7Q``."""
    number = int(digest[:8] or "0", 16)
    return "".join(_LETTERS[number >> 5 * at & 31] for at in range(_REVISION_LETTERS))


def shop_head() -> ShopHead:
    """The shop as it stands at the top of every page."""
    profile, logo = shop.profile(), shop.logo_path()
    return ShopHead(
        profile.name, profile.website, profile.email, profile.address(), logo.read_bytes() if logo else None
    )
