"""The card that goes into a parcel: the care of its products and the shop's coupon, frozen."""

from __future__ import annotations

from collections.abc import Iterator

from makerapp.models.product import Product
from makerapp.models.rows import OrderDetail
from makerapp.printing.documents.insert_card import InsertCard
from makerapp.services import preferences
from makerapp.services.paperwork.frozen import Frozen, Remark, content_digest, shop_head
from makerapp.services.paperwork.papers.code_word import code_word
from makerapp.services.paperwork.papers.filling import fill_in, short_title
from makerapp.services.paperwork.papers.note_choice import allows_inserts, no_inserts
from makerapp.services.paperwork.papers.slip import in_this_parcel
from makerapp.services.paperwork.wish import Wish
from makerapp.services.words import listed
from makerapp.translation import mark

_NOTHING = Remark(
    mark(
        "Where no product in a parcel has care words and the shop has no coupon code, there is no card to print."
        " Write them in the product, or in Settings, Insert card."
    )
)


def freeze(detail: OrderDetail, wish: Wish) -> Iterator[Frozen | Remark]:
    """The card, or why there is none."""
    if not allows_inserts(detail.row.channel):
        yield no_inserts(detail.row.channel)
        return
    card = insert_card(detail)
    if not card.care and not card.coupon_code:
        yield _NOTHING
        return
    yield Frozen(card, detail.row.id, content_digest(card))


def insert_card(detail: OrderDetail) -> InsertCard:
    """What the card of an order says; its words in brackets speak to whom the parcel goes."""
    code = preferences.get("card_coupon_code").strip()
    heading, words = (_filled(detail, f"card_{part}") for part in ("heading", "coupon_words"))
    return InsertCard(
        shop=shop_head(),
        number=detail.row.number,
        heading=heading,
        care=_care(detail),
        coupon_code=code,
        coupon_words=words if code else "",
        code_word=code_word(detail.row.id),
    )


def _filled(detail: OrderDetail, setting: str) -> str:
    reader = detail.ship_to.name if detail.row.is_gift else detail.row.buyer
    return fill_in(preferences.get(setting), detail, reader=reader).strip()


def _care(detail: OrderDetail) -> tuple[tuple[str, str], ...]:
    """Title and words, in the order of the parcel; products that are cared for alike share them."""
    inside = {line.product_id for line, count in in_this_parcel(detail) if count and line.product_id is not None}
    found = Product.select(Product.id, Product.title, Product.care).where(Product.id.in_(list(inside)))
    by_id = {each.id: each for each in found if each.care.strip()}
    titles: dict[str, dict[str, None]] = {}
    for line, _count in in_this_parcel(detail):
        product = by_id.get(line.product_id) if line.product_id is not None else None
        if product is not None:
            titles.setdefault(product.care.strip(), {})[short_title(product.title)] = None
    return tuple((listed(tuple(names)), words) for words, names in titles.items())
