"""What several places of the batch say."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from makerapp.models.rows import OrderDetail, OrderRow
from makerapp.services import shop, words, work_calendar
from makerapp.translation import counted
from makerapp.ui.fulfillment.panel_parts import isolated


def orders_words(count: int) -> str:
    """ "18 orders"."""
    return counted("1 order", "{n} orders", count)


def items_words(count: int) -> str:
    """ "43 items"."""
    return counted("1 item", "{n} items", count)


def urgency(rows: Sequence[OrderRow]) -> tuple[str, str, str]:
    """Icon, words and tone of how many orders press: "2 late · 3 to ship today"."""
    today, in_time = shop.today(), work_calendar.first_day_in_time()
    levels = [words.urgency(row.ship_by, row.status, today, in_time=in_time).level for row in rows]
    late, now = levels.count("late"), levels.count("today")
    said = [counted("{n} late", "{n} late", late)] if late else []
    said += [counted("{n} to ship today", "{n} to ship today", now)] if now else []
    icon, tone = ("triangle-alert", "danger") if late else ("clock", "warn") if now else ("calendar", "")
    return icon, " · ".join(said) or _tr("Nothing late, nothing to ship today"), tone


def contents(order: OrderDetail) -> str:
    """What goes in the box, on one line: "2 × Moss mug, 1 × Side plate"."""
    return ", ".join(f"{line.to_send} × {line.title}" for line in order.lines if line.to_send)


def named(order: OrderDetail) -> str:
    """ "#1042 · Maya Lindqvist"."""
    return " · ".join(part for part in (order.row.number, isolated(order.row.buyer)) if part)


def _tr(text: str) -> str:
    return QCoreApplication.translate("batch", text)
