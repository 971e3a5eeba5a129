"""The gift receipt of an order, frozen: for the one who gets the gift, without a price."""

from __future__ import annotations

from collections.abc import Iterator

from makerapp.models.rows import OrderDetail
from makerapp.printing.documents.gift_receipt import GiftLine, GiftReceipt
from makerapp.services import preferences
from makerapp.services.paperwork.frozen import Frozen, Remark, content_digest, shop_head
from makerapp.services.paperwork.papers import line_words
from makerapp.services.paperwork.papers.code_word import code_word
from makerapp.services.paperwork.papers.slip import barcode_text, in_this_parcel, placed_words
from makerapp.services.paperwork.papers.slip_options import second_language
from makerapp.services.paperwork.wish import Wish
from makerapp.translation import mark

ONLY_GIFTS = Remark(mark("Gift receipts are left out for orders that aren't gifts."))


def freeze(detail: OrderDetail, wish: Wish) -> Iterator[Frozen | Remark]:
    """The receipt of a gift; of any order where it is asked for alone."""
    if not detail.row.is_gift and len(wish.order_ids) > 1:
        yield ONLY_GIFTS
        return
    receipt = gift_receipt(detail)
    yield Frozen(receipt, detail.row.id, content_digest(receipt))


def gift_receipt(detail: OrderDetail) -> GiftReceipt:
    """What the receipt says."""
    row = detail.row
    return GiftReceipt(
        shop=shop_head(),
        number=row.number,
        barcode=barcode_text(row.number),
        bought_on=placed_words(detail),
        recipient=detail.ship_to.name,
        lines=tuple(
            GiftLine(line.title, count, line_words.options(line), line.sku) for line, count in in_this_parcel(detail)
        ),
        exchange=preferences.get("gift_exchange"),
        code_word=code_word(row.id),
        language=second_language(detail),
    )
