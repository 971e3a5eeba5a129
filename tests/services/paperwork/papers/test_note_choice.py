"""Which note an order gets: by rule, stable on reprint, never the same words twice running to one reader."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from makerapp.errors import Refused
from makerapp.models.order import Order
from makerapp.services import combining, customers, fulfillment, making, order_editing, orders, preferences, shop
from makerapp.services.fulfillment import Shipment, reload
from makerapp.services.order_draft import LineDraft, OrderDraft
from makerapp.services.paperwork import jobs, records
from makerapp.services.paperwork.frozen import Frozen, Remark
from makerapp.services.paperwork.kinds import Kind
from makerapp.services.paperwork.papers import note_choice
from makerapp.services.paperwork.papers.note_choice import choose
from makerapp.services.paperwork.papers.note_templates import SHIPPED, NoteTemplate, put, templates
from makerapp.services.paperwork.setups import Setup
from makerapp.services.paperwork.sheets import frozen_parts, lay_out
from makerapp.services.paperwork.wish import Wish
from tests.services.conftest import ADDRESS

NOTE = Kind.THANK_YOU_NOTE


def wish_of(*order_ids: int) -> Wish:
    return Wish(order_ids, (NOTE,), {NOTE: Setup("a6")})


def chosen(order_id: int, *batch: int) -> str:
    """The id of the note an order gets, "" for none."""
    found = choose(reload(order_id), wish_of(*(batch or (order_id,))))
    return found.id if isinstance(found, NoteTemplate) else ""


def print_note(*order_ids: int) -> None:
    for piece in jobs.pieces(lay_out(wish_of(*order_ids))):
        records.record_sent(piece, "Brother")


@pytest.fixture
def order_of(make_order: Callable[..., int]) -> Callable[..., int]:
    """An order of another buyer than the usual one: ``order_of("Maya", is_gift=True)``."""

    def make(name: str, **values: object) -> int:
        address = replace(ADDRESS, name=name, postcode=f"AB{sum(map(ord, name)) % 90} 1CD")
        draft = OrderDraft(address, (LineDraft(None, None, "Side plate"),), "GBP", **values)  # type: ignore[arg-type]
        return order_editing.create(draft).order_ids[0]

    return make


def make_ready(order_id: int) -> None:
    orders.confirm(order_id)
    making.mark_made(order_id)


def make_gift(order_id: int, to: str = "") -> None:
    changes = {"is_gift": True} | ({"ship_name": to} if to else {})
    Order.update(changes).where(Order.id == order_id).execute()


def test_words_that_nobody_fills_in_are_told_before_printing(make_order: Callable[..., int]) -> None:
    order_id = make_order()
    assert lay_out(wish_of(order_id)).remarks == ()
    wrong = NoteTemplate("own-1", "Mine", "first", heading="Dear [Frist name]", body="Thank you for [Items], [Foo]!")
    put([wrong])
    laid = lay_out(wish_of(order_id))
    # It is printed all the same.
    assert laid.left_out == ()
    assert laid.remarks == (
        "The note “Mine” is printed with [Frist name], [Foo], which isn't filled in."
        " Change it in Settings, Thank-you note.",
    )


def test_first_order_then_the_two_notes_for_those_who_come_back_in_turn(make_order: Callable[..., int]) -> None:
    found = []
    for _each in range(5):
        order_id = make_order()
        found.append(chosen(order_id))
        print_note(order_id)
    assert found == ["first", "repeat", "repeat-2", "repeat", "repeat-2"]


def test_a_batch_counts_as_printed_in_its_order(make_order: Callable[..., int]) -> None:
    ids = [make_order() for _each in range(4)]
    assert [chosen(each, *ids) for each in ids] == ["first", "repeat", "repeat-2", "repeat"]
    notes = [each.options["template"] for _kind, each in frozen_parts(wish_of(*ids)) if isinstance(each, Frozen)]
    assert notes == ["first", "repeat", "repeat-2", "repeat"]


def test_the_older_order_is_the_first_one_whatever_is_printed_first(make_order: Callable[..., int]) -> None:
    one, two = make_order(), make_order()
    assert (chosen(two), chosen(one)) == ("repeat", "first")


def test_a_cancelled_order_was_no_order(make_order: Callable[..., int]) -> None:
    from makerapp.services import cancelling

    one, two = make_order(), make_order()
    cancelling.cancel(one, "Changed their mind", refunded=True)
    assert chosen(two) == "first"


def test_reprint_says_the_same(make_order: Callable[..., int]) -> None:
    one, two = make_order(), make_order()
    print_note(one)
    print_note(two)
    assert [chosen(one), chosen(two)] == ["first", "repeat"]
    print_note(two)
    assert chosen(two) == "repeat"


def test_a_print_that_never_came_out_is_no_note(make_order: Callable[..., int]) -> None:
    one, two = make_order(), make_order()
    (piece,) = jobs.pieces(lay_out(wish_of(one)))
    job, _said = records.record_sent(piece, "Brother")
    records.record_end(job, "failed", pages_done=0)
    put([replace(SHIPPED["any"])])
    assert (chosen(one), chosen(two)) == ("any", "any")


def test_the_note_of_an_order_taken_back_reaches_nobody(make_order: Callable[..., int]) -> None:
    gone = make_order()
    print_note(gone)
    Order.update(withdrawn=True).where(Order.id == gone).execute()
    assert chosen(make_order()) == "first"


def test_the_second_parcel_gets_other_words(make_order: Callable[..., int]) -> None:
    order_id = make_order(("Moss mug", 2))
    print_note(order_id)
    line = reload(order_id).lines[0]
    make_ready(order_id)
    fulfillment.ship(order_id, Shipment("Royal Mail", "", shop.today()), {line.id: 1}, "pack")
    assert chosen(order_id) == "any"
    print_note(order_id)
    assert chosen(order_id) == "any"


def test_gifts_get_notes_that_speak_to_whom_they_are_for(order_of: Callable[..., int]) -> None:
    gifts = [order_of("Maya"), order_of("Maya"), order_of("Maya")]
    for each in gifts:
        make_gift(each)
    assert [chosen(each, *gifts) for each in gifts] == ["gift", "gift-2", "gift"]


def test_two_people_may_get_the_same_gift_note_from_one_buyer(make_order: Callable[..., int]) -> None:
    one, two = make_order(), make_order()
    make_gift(one, "Jonas")
    make_gift(two, "Priya")
    print_note(one)
    assert chosen(two) == "gift"


def test_an_order_that_turns_out_to_be_a_gift_gets_another_note(make_order: Callable[..., int]) -> None:
    order_id = make_order()
    print_note(order_id)
    make_gift(order_id)
    assert chosen(order_id) == "gift"


def test_late_orders_say_sorry_and_go_before_the_other_rules(make_order: Callable[..., int]) -> None:
    order_id = make_order(ship_by=shop.today() - timedelta(days=1))
    assert chosen(order_id) == "late"
    in_time = make_order(ship_by=shop.today())
    assert chosen(in_time) == "repeat"


def test_what_left_in_time_is_not_late_afterwards(make_order: Callable[..., int]) -> None:
    late, good = (make_order(ship_by=shop.today() - timedelta(days=days)) for days in (1, 3))
    make_ready(late)
    make_ready(good)
    fulfillment.ship(late, Shipment("Royal Mail", "", shop.today()))
    fulfillment.ship(good, Shipment("Royal Mail", "", shop.today() - timedelta(days=3)))
    assert (chosen(late), chosen(good)) == ("late", "repeat")


def test_amazon_allows_nothing_in_its_parcels(order_of: Callable[..., int]) -> None:
    order_id = order_of("Maya", channel="amazon")
    found = choose(reload(order_id), wish_of(order_id))
    assert isinstance(found, Remark)
    assert found.text == "Amazon allows no notes and no cards in its parcels, so orders from Amazon get none."
    with pytest.raises(Refused, match="There is nothing to print"):
        lay_out(wish_of(order_id))
    preferences.put("no_insert_channels", ["etsy"])
    assert chosen(order_id) == "first"


def test_with_one_note_nobody_gets_it_twice_running(make_order: Callable[..., int]) -> None:
    put([SHIPPED["any"]])
    one, two = make_order(), make_order()
    print_note(one)
    sheets_remark = choose(reload(two), wish_of(two))
    assert isinstance(sheets_remark, Remark)
    assert sheets_remark.text == (
        f"{reload(two).row.number} gets no note: the last one for Rosa Whitfield had the same words."
        " Write another in Settings, Thank-you note."
    )
    put([replace(SHIPPED["any"], body="Other words.")])
    assert chosen(two) == "any"


def test_two_notes_of_the_same_words_are_one(make_order: Callable[..., int]) -> None:
    put([SHIPPED["any"], replace(SHIPPED["any"], id="own-1", name="Copy")])
    one, two = make_order(), make_order()
    print_note(one)
    assert chosen(two) == ""


def test_what_was_printed_before_notes_were_chosen_counts_as_the_note_of_old(make_order: Callable[..., int]) -> None:
    from makerapp.models.paper import PrintRecord

    put([SHIPPED["any"], SHIPPED["repeat"]])
    one, two = make_order(), make_order()
    print_note(one)
    PrintRecord.update(options={}).execute()
    put([SHIPPED["any"]])
    assert chosen(two) == ""


def test_without_a_note_for_gifts_they_get_none_and_blank_notes_are_none(order_of: Callable[..., int]) -> None:
    put([SHIPPED["any"], replace(SHIPPED["gift"], heading=" ", body="\n")])
    order_id = order_of("Maya")
    make_gift(order_id)
    found = choose(reload(order_id), wish_of(order_id))
    assert isinstance(found, Remark)
    assert found.text.startswith("Gifts get no note")


def test_where_no_note_fits_it_says_so(make_order: Callable[..., int]) -> None:
    put([SHIPPED["gift"]])
    found = choose(reload(order_id := make_order()), wish_of(order_id))
    assert isinstance(found, Remark)
    assert "none of yours fits it" in found.text


def test_what_a_stall_sells_to_people_without_a_name_is_no_buyer(make_order: Callable[..., int]) -> None:
    nobody = customers.match("market-stall", "", "", "", "")
    ids = [make_order() for _each in range(3)]
    Order.update(customer=nobody.id).execute()
    assert [chosen(each, *ids) for each in ids] == ["any", "any", "any"]


def test_one_note_goes_with_all_orders_in_a_box(make_order: Callable[..., int]) -> None:
    one, two = make_order(), make_order()
    make_ready(one)
    make_ready(two)
    combining.put_together(one, [two])
    found = choose(reload(two), wish_of(one, two))
    assert isinstance(found, Remark)
    first, second = reload(one).row.number, reload(two).row.number
    assert found.text == f"{second} travels in one box with {first}, so one note goes with both."
    assert (chosen(one, one, two), chosen(two)) == ("first", "repeat")
    print_note(one)
    assert chosen(two) == ""
    combining.take_apart(one)
    assert chosen(two) == "repeat"


def test_a_replacement_is_neither_first_nor_another_order(make_order: Callable[..., int]) -> None:
    one, two = make_order(), make_order()
    Order.update(replaces=one).where(Order.id == two).execute()
    assert chosen(two) == "any"


def test_the_note_says_the_name_of_its_reader(make_order: Callable[..., int]) -> None:
    shop.save_profile(name="Fern & Clay")
    order_id = make_order()
    make_gift(order_id, "Jonas Weber")
    Order.update(buyer_name="Rosa Whitfield").where(Order.id == order_id).execute()
    ((_kind, gift),) = frozen_parts(wish_of(order_id))
    assert isinstance(gift, Frozen)
    assert gift.document.heading == "A gift for you, Jonas!"  # type: ignore[attr-defined]
    Order.update(is_gift=False).where(Order.id == order_id).execute()
    ((_kind, plain),) = frozen_parts(wish_of(order_id))
    assert isinstance(plain, Frozen)
    assert plain.document.heading == "Thank you, Rosa!"  # type: ignore[attr-defined]


WORDS = st.sampled_from(["a", "b", "c"])
NOTES = st.lists(
    st.builds(lambda n, rule, body: NoteTemplate(f"n{n}", rule=rule, body=body), st.integers(0, 10**6),
              st.sampled_from(["any", "first", "repeat", "gift", "late"]), WORDS),
    max_size=8,
)  # fmt: skip


@given(NOTES, st.booleans(), st.booleans(), st.integers(-1, 3), st.lists(WORDS, max_size=5))
def test_the_last_words_never_come_again(
    notes: list[NoteTemplate], is_gift: bool, is_late: bool, place: int, before: list[str]
) -> None:
    order = note_choice._Order(1, is_gift, "buyer", "etsy", is_late, False, place)
    used = [NoteTemplate("x", body=word).words for word in before]
    found = note_choice._pick(notes, order, used)
    if found is not None:
        assert not used or found.words != used[-1]
        assert (found.rule == "gift") == is_gift
        assert found.rule in note_choice._rules(order)
    else:
        assert all(each.words == used[-1] for each in notes if each.rule in note_choice._rules(order))


def test_the_shop_has_its_notes_from_the_start(data_folder: object) -> None:
    assert [each.id for each in templates()] == list(SHIPPED)
