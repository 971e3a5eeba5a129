"""Review: stops only where something needs a decision, and mends it on the spot."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from makerapp.models.queries import ListQuery, ids
from makerapp.models.rows import Filter, View
from makerapp.services import order_editing
from makerapp.services.shop import today
from tests.ui.fulfillment.wizard_bench import WizardBench


def banner_button(bench: WizardBench, words: str) -> QPushButton:
    banner = bench.wizard.banners.banner
    assert banner is not None
    return next(each for each in banner.findChildren(QPushButton) if each.accessibleName() == words)


def unpaid(bench: WizardBench) -> int:
    query = ListQuery(View.ALL, today(), filters=frozenset({Filter.UNPAID}))
    return next(each for each in ids(query, 0, 50) if bench.detail(each).row.status.value == "pending")


def test_an_unpaid_order_stops_and_waits(bench: WizardBench) -> None:
    order_id = unpaid(bench)
    bench.open([order_id])
    assert bench.step == "review"
    assert bench.banner.startswith("Not paid yet. Best wait until it is.")
    assert bench.wizard.panel.main_button.text() == "Wait"
    bench.click(bench.wizard.panel.main_button)
    assert bench.closed == [order_id]
    assert bench.detail(order_id).row.status.value == "pending"
    assert not bench.detail(order_id).pack_unpaid


def test_pack_anyway_is_recorded(bench: WizardBench) -> None:
    order_id = unpaid(bench)
    bench.open([order_id])
    bench.click(banner_button(bench, "Pack anyway"))
    assert bench.detail(order_id).pack_unpaid
    assert "pack_unpaid" in bench.toasts.kinds
    assert bench.wizard.panel.main_button.text() == "Looks right"
    assert bench.banner == ""
    bench.ready()
    bench.green()
    assert bench.step == "pick"
    assert bench.detail(order_id).row.status.value == "processing"
    assert "pack_unpaid" in [each.kind for each in bench.detail(order_id).timeline]


def test_marking_as_made_goes_on_by_itself(bench: WizardBench) -> None:
    order_id = ids(ListQuery(View.TO_MAKE, today()), 0, 1)[0]
    bench.open([order_id])
    assert bench.step == "review"
    bench.click(bench.wizard.review.fixes["made"])
    assert bench.step == "pick"
    assert bench.detail(order_id).row.status.value == "processing"


def test_the_address_is_completed_right_there(bench: WizardBench) -> None:
    order_id = bench.to_pack()[0]
    order_editing.fix_address(order_id, replace(bench.detail(order_id).ship_to, postcode=""))
    bench.open([order_id])
    assert bench.step == "review"
    fix = bench.wizard.review.fixes["address"]
    assert fix.text() == "Add postcode"
    bench.click(fix)
    form = bench.wizard.review.form
    assert form.fields["postcode"].hasFocus()
    assert "postcode is missing" in form.hint.text()
    bench.qtbot.keyClicks(form.fields["postcode"], "BS1 6XN")
    bench.qtbot.keyClick(form.fields["postcode"], Qt.Key.Key_Return)
    assert not form.isVisible()
    assert bench.detail(order_id).ship_to.postcode == "BS1 6XN"
    bench.ready()
    bench.green()
    assert bench.step == "pick"


def test_an_incomplete_address_can_be_packed_anyway(bench: WizardBench) -> None:
    order_id = bench.to_pack()[0]
    order_editing.fix_address(order_id, replace(bench.detail(order_id).ship_to, postcode=""))
    bench.open([order_id])
    bench.green()
    assert bench.step == "pick"
    bench.wizard.leave()
    bench.open([order_id])
    assert bench.step == "pick"


def test_a_name_that_looks_like_markup_stays_text(bench: WizardBench) -> None:
    order_id = bench.to_pack()[0]
    nasty = "<b>Bold</b> & <img src=x>"
    order_editing.fix_address(order_id, replace(bench.detail(order_id).ship_to, name=nasty))
    bench.open([order_id])
    bench.wizard.go("review")
    labels = [each for each in bench.wizard.panel.findChildren(type(bench.wizard.head.place)) if each.text() == nasty]
    assert labels
    assert all(each.textFormat() is Qt.TextFormat.PlainText for each in labels)
