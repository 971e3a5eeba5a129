"""The earnings page: figures, months to choose, text and file to take along."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from makerapp.models.order import Order
from makerapp.models.payment import Payment
from makerapp.models.rows import ShipTo
from makerapp.services import order_editing, refunds, shop
from makerapp.services.order_draft import LineDraft, OrderDraft
from makerapp.ui.earnings.earnings_page import EarningsPage
from makerapp.ui.jobs import inline_jobs
from tests.ui.bench import Bench, texts_of

ROSA = ShipTo("Rosa Whitfield", "", "3 Orchard Close", "", "", "Hereford", "", "HR1 2TT", "", "GB")


def order(price: int, channel: str = "etsy", paid: datetime | None = None) -> int:
    draft = OrderDraft(ROSA, (LineDraft(None, None, "Bowl", unit_price=price),), "GBP", channel=channel)
    order_id = order_editing.create(draft).order_ids[0]
    if paid is not None:
        Order.update(paid_at=paid).where(Order.id == order_id).execute()
    return order_id


@pytest.fixture
def page(bench: Bench, qtbot: QtBot, frozen_clock: object) -> Iterator[EarningsPage]:
    """The page at the width it has in the window; jobs run at once."""
    shop.save_profile(currency="GBP", time_zone="Europe/London")
    found = EarningsPage(bench.context)
    qtbot.addWidget(found)
    found.resize(1122, 768)
    found.show()
    with inline_jobs():
        yield found


def test_nothing_earned_says_what_will_stand_here(page: EarningsPage, qtbot: QtBot) -> None:
    page.refresh()
    assert page.empty.isVisibleTo(page)
    with qtbot.waitSignal(page.import_wanted):
        page.empty.button.click()
    assert not page.copy_button.isEnabled()
    assert not page.save_button.isEnabled()


def test_figures_bars_and_channels(page: EarningsPage) -> None:
    refunds.refund(order(5000), amount=1000)
    delivered = order(3000, "phone")
    Order.update(status="delivered", delivered_at=datetime(2026, 11, 19, tzinfo=UTC)).where(
        Order.id == delivered
    ).execute()
    page.refresh()
    assert (page.pending.amount.text(), page.available.amount.text()) == ("£40.00", "£30.00")
    assert page.month_name.text() == "November 2026"
    said = texts_of(page)
    for word in ("Etsy", "Phone", "All channels", "£80.00", "−£10.00", "£70.00"):
        assert word in said
    assert "Postage" not in said
    assert page.remark.text().startswith("An order counts in the month it was paid, in your time zone (Europe/London).")


def test_a_month_is_chosen_by_press_key_and_arrow(page: EarningsPage, qtbot: QtBot) -> None:
    order(5000)
    order(1200, paid=datetime(2026, 9, 3, tzinfo=UTC))
    page.refresh()
    column = page.bars.width() / 12
    qtbot.mouseClick(page.bars, Qt.MouseButton.LeftButton, pos=QPoint(int(column * 9.5), 40))
    assert page.month == date(2026, 9, 1)
    assert "£12.00" in texts_of(page)
    page.bars.setFocus()
    qtbot.keyClick(page.bars, Qt.Key.Key_Right)
    assert page.month_name.text() == "October 2026"
    assert "No orders were paid in this month." in texts_of(page)
    qtbot.mouseClick(page.later, Qt.MouseButton.LeftButton)
    assert page.month == date(2026, 11, 1)
    assert not page.later.isEnabled()
    assert page.bars.accessibleDescription().endswith("November 2026: £50.00 left, £0.00 available, £50.00 pending")
    assert page.bars.current == 11


def test_older_than_a_year_is_reached(page: EarningsPage, qtbot: QtBot) -> None:
    order(700, paid=datetime(2025, 3, 3, 12, tzinfo=UTC))
    page.refresh()
    for _ in range(40):
        qtbot.mouseClick(page.earlier, Qt.MouseButton.LeftButton)
    assert page.month == date(2025, 3, 1)
    assert not page.earlier.isEnabled()
    assert "£7.00" in texts_of(page)


def test_the_month_stays_while_orders_change(page: EarningsPage) -> None:
    order(5000)
    order(1200, paid=datetime(2026, 9, 3, tzinfo=UTC))
    page.refresh()
    page.bars.chosen.emit(9)
    order(800)
    page.refresh()
    assert page.month == date(2026, 9, 1)
    assert page.pending.amount.text() == "£70.00"


def test_orders_without_a_total_are_said(page: EarningsPage) -> None:
    order(5000)
    unknown = order(100)
    Order.update(total=None).where(Order.id == unknown).execute()
    Payment.update(voided=True).where(Payment.order == unknown).execute()
    page.refresh()
    assert page.remark.text().startswith("1 order has no total; it isn't counted.")


def test_several_currencies_are_chosen_from(page: EarningsPage) -> None:
    order(5000)
    other = order(700)
    Order.update(currency="JPY").where(Order.id == other).execute()
    page.refresh()
    assert page.currency.isVisibleTo(page)
    page.currency.setCurrentText("JPY")
    assert page.pending.amount.text() == "¥700"
    page.refresh()
    assert page.currency.currentText() == "JPY"


def test_copy_and_save(page: EarningsPage, bench: Bench, qtbot: QtBot, tmp_path: Path) -> None:
    order(5000)
    page.refresh()
    qtbot.mouseClick(page.copy_button, Qt.MouseButton.LeftButton)
    assert "Etsy: 1 order · paid £50.00" in QGuiApplication.clipboard().text()
    assert page._report is not None
    page.save(page._report, tmp_path / "earned.csv")
    assert "2026-11,Etsy,GBP,1,50.00" in (tmp_path / "earned.csv").read_text(encoding="utf-8-sig")
    assert bench.said == ["Earnings copied", "Earnings saved"]
