"""Address label, customs form and end-of-day list, frozen from orders."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest

from makerapp.errors import Refused
from makerapp.models.order import Order
from makerapp.models.product import Product
from makerapp.services import combining, fulfillment, packing, shop
from makerapp.services.fulfillment import Shipment, reload
from makerapp.services.paperwork import records, sheets
from makerapp.services.paperwork.frozen import Frozen, Remark
from makerapp.services.paperwork.kinds import Kind
from makerapp.services.paperwork.papers import customs_form, manifest
from makerapp.services.paperwork.papers.address_label import address_label
from makerapp.services.paperwork.papers.code_word import code_word
from makerapp.services.paperwork.setups import setup_of
from makerapp.services.paperwork.wish import Wish
from makerapp.shipping.carriers import BY_HAND

DAY = date(2026, 11, 20)


@pytest.fixture(autouse=True)
def bristol(data_folder) -> None:
    shop.save_profile(
        name="Fern & Clay", line1="River Yard, Unit 4", city="Bristol", postcode="BS3 4AB", country="United Kingdom",
        currency="GBP",
    )  # fmt: skip


def to_oslo(order_id: int) -> int:
    Order.update(
        ship_name="Ingrid Moe", ship_line1="Storgata 12", ship_city="Oslo", ship_postcode="0155",
        ship_country="Norway", ship_country_code="NO", email="ingrid@example.no",
    ).where(Order.id == order_id).execute()  # fmt: skip
    return order_id


def forms(order_id: int, wish: Wish | None = None) -> list[Frozen | Remark]:
    return list(customs_form.freeze(reload(order_id), wish or Wish((order_id,), (Kind.CUSTOMS_FORM,))))


def test_a_label_at_home_names_no_country(make_order) -> None:
    order_id = make_order()
    label = address_label(reload(order_id))
    assert label.recipient == ("Rosa Whitfield", "3 Orchard Close", "HEREFORD", "HR1 2TT")
    assert label.sender == ("Fern & Clay", "River Yard, Unit 4", "BRISTOL", "BS3 4AB")
    assert label.code_word == code_word(order_id)


def test_a_label_abroad_ends_in_the_country_for_both(make_order) -> None:
    label = address_label(reload(to_oslo(make_order())))
    assert label.recipient[-2:] == ("0155 OSLO", "NORWAY")
    assert label.sender[-1] == "UNITED KINGDOM"


def test_a_label_names_the_way_as_it_was_chosen(make_order) -> None:
    order_id = make_order()
    packing.save_progress(order_id, "ship", carrier="Royal Mail", service="Tracked 48")
    assert address_label(reload(order_id)).service == "Royal Mail · Tracked 48"
    packing.save_progress(order_id, "ship", carrier=BY_HAND.name, service="")
    assert address_label(reload(order_id)).service == ""


def test_what_a_carrier_would_miss_is_said_before_printing(make_order) -> None:
    order_id = make_order()
    Order.update(ship_postcode="").where(Order.id == order_id).execute()
    laid = sheets.lay_out(Wish((order_id,), (Kind.ADDRESS_LABEL,)))
    assert laid.pages == 1
    assert laid.remarks == (f"{reload(order_id).row.number}: The postcode is missing. The carrier needs it.",)


def test_a_form_says_what_is_in_the_parcel(make_order, make_product) -> None:
    mug = make_product(hs_code="691200", origin_country="GB", weight_grams=380)
    (frozen,) = forms(to_oslo(make_order((mug, 2))))
    assert isinstance(frozen, Frozen)
    form = frozen.document
    (row,) = form.rows  # type: ignore[attr-defined]
    assert (row.description, row.quantity, row.weight, row.value) == ("Moss mug", "2", "0.760", "48.00 GBP")
    assert (row.hs_code, row.origin) == ("6912.00", "United Kingdom")
    assert form.form == "CN 22"  # type: ignore[attr-defined]
    assert form.recipient.lines == ("Ingrid Moe", "Storgata 12", "0155 OSLO", "NORWAY")  # type: ignore[attr-defined]
    assert form.category == "sale"  # type: ignore[attr-defined]


def test_blanks_are_named_before_printing(make_order) -> None:
    remark, frozen = forms(to_oslo(make_order(("Vase", 1))))
    assert isinstance(remark, Remark)
    assert "HS code of Vase" in remark.text
    assert isinstance(frozen, Frozen)


def test_the_day_makes_no_other_form(make_order, make_product, frozen_clock) -> None:
    from makerapp import clock

    order_id = to_oslo(make_order((make_product(hs_code="691200", origin_country="GB", weight_grams=380), 1)))
    (today,) = forms(order_id)
    with clock.frozen(frozen_clock.replace(day=25)):
        (later,) = forms(order_id)
    assert isinstance(today, Frozen)
    assert isinstance(later, Frozen)
    assert today.document != later.document
    assert today.digest == later.digest


def test_no_form_at_home_and_why(make_order) -> None:
    with pytest.raises(Refused, match="nothing to print") as refused:
        sheets.lay_out(Wish((make_order(),), (Kind.CUSTOMS_FORM,)))
    assert "needs no customs form" in refused.value.why_and_now


def test_of_many_orders_at_home_one_sentence_is_enough(make_order, make_product) -> None:
    mug = make_product(hs_code="691200", origin_country="GB", weight_grams=380)
    abroad = to_oslo(make_order((mug, 1)))
    laid = sheets.lay_out(Wish((make_order(), abroad, make_order()), (Kind.CUSTOMS_FORM,)))
    assert laid.order_ids == (abroad,)
    assert laid.remarks == laid.left_out == (customs_form.AT_HOME,)


def test_one_box_has_one_form_with_all_its_goods(make_order, make_product) -> None:
    mug = make_product(on_hand=4, hs_code="691200", origin_country="GB", weight_grams=380)
    first, second = to_oslo(make_order((mug, 1))), to_oslo(make_order((mug, 2)))
    for order_id in (first, second):
        Order.update(status="processing").where(Order.id == order_id).execute()
    combining.put_together(first, [second])
    wish = Wish((first, second), (Kind.CUSTOMS_FORM,))
    (form,) = forms(first, wish)
    assert isinstance(form, Frozen)
    assert [row.quantity for row in form.document.rows] == ["1", "2"]  # type: ignore[attr-defined]
    (remark,) = forms(second, wish)
    assert isinstance(remark, Remark)
    assert reload(first).row.number in remark.text
    laid = sheets.lay_out(Wish((first, second), (Kind.ADDRESS_LABEL,)))
    assert laid.order_ids == (first,)
    assert "one label is enough" in laid.remarks[0]


def test_a_box_that_is_sent_keeps_to_one_label(frozen_clock, make_order, make_product) -> None:
    mug = make_product(on_hand=20)
    box = (make_order((mug, 1)), make_order((mug, 1)))
    Order.update(status="processing").where(Order.id.in_(box)).execute()
    combining.ship_together(box, Shipment("Evri", "", DAY))
    assert sheets.lay_out(Wish(box, (Kind.ADDRESS_LABEL,))).order_ids == box[:1]
    assert sheets.lay_out(Wish(box[1:], (Kind.ADDRESS_LABEL,))).order_ids == box[1:]


def sent(make_order: Callable[..., int], product: Product, carrier: str, day: date = DAY, **values: object) -> int:
    order_id = make_order((product, 1))
    Order.update(status="processing").where(Order.id == order_id).execute()
    fulfillment.ship(order_id, Shipment(carrier, "", day, **values))  # type: ignore[arg-type]
    return order_id


def test_the_day_s_parcels_are_listed_by_carrier(frozen_clock, make_order, make_product) -> None:
    mug = make_product(on_hand=20)
    sent(make_order, mug, "Royal Mail", tracking_number="RM1", weight_grams=850)
    sent(make_order, mug, "DPD")
    sent(make_order, mug, "Royal Mail")
    sent(make_order, mug, BY_HAND.name)
    sent(make_order, mug, "DPD", date(2026, 11, 19))
    found = list(manifest.freeze(Wish((), (Kind.MANIFEST,), day=DAY)))
    lists = [each.document for each in found if isinstance(each, Frozen)]
    assert [(each.carrier, len(each.rows)) for each in lists] == [("DPD", 1), ("Royal Mail", 2)]  # type: ignore[attr-defined]
    assert lists[1].total_weight == "850 g"  # type: ignore[attr-defined]
    assert lists[1].unweighed == "1 parcel was not weighed"  # type: ignore[attr-defined]
    assert lists[1].rows[0].place == "HR1 2TT Hereford"  # type: ignore[attr-defined]


def test_orders_in_one_box_are_one_parcel_and_cancelled_ones_are_none(frozen_clock, make_order, make_product) -> None:
    mug = make_product(on_hand=20)
    box = [make_order((mug, 1)), make_order((mug, 1))]
    Order.update(status="processing").where(Order.id.in_(box)).execute()
    combining.ship_together(box, Shipment("Evri", "", DAY, weight_grams=900))
    (only,) = manifest.boxes_of(DAY)
    assert only.orders == tuple(reload(order_id).row.number for order_id in box)
    assert only.grams == 900


def test_a_day_without_parcels_says_so(frozen_clock) -> None:
    with pytest.raises(Refused) as refused:
        sheets.lay_out(Wish((), (Kind.MANIFEST,)))
    assert refused.value.why_and_now == "No parcel was given to a carrier on Fri 20 Nov 2026."


def test_a_parcel_that_is_sent_is_declared_as_it_went(frozen_clock, make_order, make_product) -> None:
    mug = make_product(on_hand=9, hs_code="691200", origin_country="GB", weight_grams=380)
    order_id = to_oslo(
        sent(make_order, mug, "Royal Mail", tracking_number="RM123456785GB", weight_grams=612, cost=1140)
    )
    (form,) = forms(order_id)
    assert isinstance(form, Frozen)
    assert form.document.total_weight == "0.612"  # type: ignore[attr-defined]


def test_the_large_form_bears_number_and_postage_and_the_small_one_does_not(
    frozen_clock, make_order, make_product
) -> None:
    mug = make_product(on_hand=9, hs_code="691200", origin_country="GB", weight_grams=380)
    shown = []
    for grams in (612, 2612):
        order_id = to_oslo(sent(make_order, mug, "Royal Mail", tracking_number="RM1GB", weight_grams=grams, cost=1140))
        (form,) = forms(order_id)
        assert isinstance(form, Frozen)
        shown.append((form.document.item_number, form.document.postage))  # type: ignore[attr-defined]
    assert shown == [("", ""), ("RM1GB", "11.40 GBP")]


def test_a_form_on_paper_counts_while_it_is_true(make_order, make_product) -> None:
    mug = make_product(hs_code="691200", origin_country="GB", weight_grams=380)
    order_id = to_oslo(make_order((mug, 1)))
    assert customs_form.newest_true(reload(order_id)) is None
    records.record_saved(sheets.lay_out(Wish((order_id,), (Kind.CUSTOMS_FORM,))))
    packing.save_progress(order_id, "ship", tracking_number="RM1GB", cost=500)
    found = customs_form.newest_true(reload(order_id))
    assert found is not None
    assert found.outcome == "saved"
    packing.save_progress(order_id, "ship", weight_grams=900)
    assert customs_form.newest_true(reload(order_id)) is None


@pytest.mark.parametrize("country", ["United States", "US", "USA"])
def test_labels_are_measured_in_inches_where_paper_is(country: str) -> None:
    shop.save_profile(country=country)
    assert setup_of(Kind.ADDRESS_LABEL).format == "4x6in"
