"""The customs declaration of an order's parcel, frozen; what isn't known is named and left to fill in by hand."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from makerapp.countries import country_code, country_name
from makerapp.models.rows import OrderDetail, PrintRow
from makerapp.money import to_decimal_text
from makerapp.printing.documents.customs_form import CustomsForm, CustomsRow, Party
from makerapp.services import combining, customs, preferences, shop
from makerapp.services.customs import Declaration, Goods
from makerapp.services.paperwork.frozen import Frozen, Remark, content_digest, shop_head
from makerapp.services.paperwork.kinds import Kind
from makerapp.services.paperwork.papers import address_label, boxes
from makerapp.services.paperwork.papers.code_word import code_word
from makerapp.services.paperwork.wish import Wish
from makerapp.services.product_words import hs_words
from makerapp.services.words import day_words
from makerapp.shipping.customs import Form
from makerapp.shipping.postal_address import label_lines
from makerapp.translation import mark, tr

AT_HOME = mark("Orders that don't cross a customs border need no customs form.")


def freeze(detail: OrderDetail, wish: Wish) -> Iterator[Frozen | Remark]:
    """The form its parcel needs, and remarks: why there is none, what is blank."""
    number = detail.row.number
    first = boxes.leading(detail, wish)
    if first:
        yield Remark(
            tr("{number} goes in the box of {first}; its goods are on that customs form.").format(
                number=number, first=first
            )
        )
        return
    found = customs.declaration(detail)
    if not found.is_known:
        yield Remark(f"{number}: {_unknown(detail)}")
        return
    if found.form is None:
        # Of many orders most stay at home; one sentence for all of them is enough.
        few = len(wish.order_ids) < 2
        yield Remark(
            tr("{number} doesn't cross a customs border, so it needs no customs form.").format(number=number)
            if few
            else AT_HOME
        )
        return
    if found.missing:
        gaps = "; ".join(found.missing)
        words = tr("{number}: not known, so it is left on the customs form to fill in by hand: {gaps}.").format(
            number=number, gaps=gaps
        )
        yield Remark(words, leaves_out=False)
    document = customs_form(detail, found, found.form)
    # Goods of the other orders in the box stand on it, too.
    beside = (*combining.companions(detail), *combining.sent_together(detail))
    yield Frozen(document, detail.row.id, _digest(document), options={"orders": [each.row.id for each in beside]})


def newest_true(detail: OrderDetail) -> PrintRow | None:
    """The newest print of the form that came out, as far as is known, and still says what is true; else ``None``."""
    found = customs.declaration(detail)
    if found.form is None:
        return None
    now = _digest(customs_form(detail, found, found.form))
    rows = [row for row in detail.prints if row.document == Kind.CUSTOMS_FORM and row.on_paper]
    return next((row for row in reversed(rows) if row.content_digest == now), None)


def _digest(document: CustomsForm) -> str:
    """The day it was printed makes no other form of it."""
    return content_digest(replace(document, signed_on=""))


def _unknown(detail: OrderDetail) -> str:
    if not country_code(shop.profile().country):
        return tr(
            "your shop's country isn't known, so nobody can tell whether it needs a customs form. Settings, Shop."
        )
    return tr("the country of its address isn't known, so nobody can tell whether it needs a customs form.")


def customs_form(detail: OrderDetail, found: Declaration, form: Form) -> CustomsForm:
    """What the form says."""
    profile, to = shop.profile(), detail.ship_to
    home = country_code(profile.country)
    newest = next((each for each in reversed(detail.parcels) if not each.is_cancelled), None)
    is_open = any(line.to_send for line in detail.lines)
    cost = detail.packing.get("cost") if is_open else newest.cost if newest is not None else None
    number = detail.packing.get("tracking_number", "") if is_open else newest.tracking_number if newest else ""
    is_replacement = detail.replaces is not None
    is_large = form is Form.CN23
    return CustomsForm(
        shop=shop_head(),
        number=detail.row.number,
        form=str(form),
        rows=tuple(_row(goods, found.currency) for goods in found.goods),
        total_weight=_kilograms(found.grams),
        total_value=_amount(found.value, found.currency),
        # Both countries are written out: each end has to read where it comes from and where it goes.
        sender=Party(
            label_lines(address_label.sender(profile), ""),
            profile.phone, profile.email, preferences.get("customs_reference"),
        ),
        recipient=Party(label_lines(address_label.recipient(to), home), detail.phone, detail.email),
        # What was sold is a sale of goods also where the buyer gives it away: "gift" is for private senders.
        category="other" if is_replacement else "sale",
        explanation="Replacement / Remplacement" if is_replacement else "",
        item_number=str(number or "") if is_large else "",
        postage=_amount(cost if is_large and isinstance(cost, int) else None, found.currency),
        signed_on=f"{day_words(shop.today())} {shop.today().year}",
        code_word=code_word(detail.row.id),
    )  # fmt: skip


def _row(goods: Goods, currency: str) -> CustomsRow:
    return CustomsRow(
        description=goods.title,
        quantity=str(goods.quantity),
        weight=_kilograms(goods.grams),
        value=_amount(goods.value, currency),
        hs_code=hs_words(goods.hs_code),
        origin=country_name(goods.origin) or goods.origin,
    )


def _kilograms(grams: int | None) -> str:
    """Customs want kilograms: ``0.350``."""
    return "" if grams is None else f"{grams / 1000:.3f}"


def _amount(minor: int | None, currency: str) -> str:
    """An amount with the code of its currency, which every country reads alike: ``48.00 GBP``."""
    return "" if minor is None else f"{to_decimal_text(minor, currency)} {currency}"
