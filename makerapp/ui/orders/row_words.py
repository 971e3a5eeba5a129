"""What a row of the order table says: as text, and spoken to a screen reader."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from makerapp.models.list_rows import FulfillmentState, OrderRow
from makerapp.money import format_money
from makerapp.services import words
from makerapp.translation import counted, language

if TYPE_CHECKING:
    from makerapp.models.rows import LineRow


def _tr(text: str, meaning: str = "") -> str:
    return QCoreApplication.translate("order rows", text, meaning)


def pieces(count: int) -> str:
    """``1 item``, ``3 items``."""
    return counted("1 item", "{n} items", count)


def items(order: OrderRow) -> str:
    """``2 × Moss mug, Side plate``."""
    return ", ".join(
        f"{item.quantity} × {item.title}" if item.quantity != 1 else item.title for item in order.items
    ) or _tr("No items named")


def source(order: OrderRow) -> str:
    """``#1042 · Etsy``, the second line under the buyer."""
    return f"{order.number} · {words.channel_words(order.channel)}"


def buyer(order: OrderRow) -> str:
    """The buyer's name, or words where none is known."""
    return order.buyer or _tr("No name given")


def marks(order: OrderRow) -> list[tuple[str, str]]:
    """Icon and word of what to keep in mind: partly sent or made, packed, unpaid, gift, note, personalized, sample."""
    unpaid = order.payment.value in ("awaiting", "failed") and order.status.value != "cancelled"
    packed = order.is_packed and order.status.value == "processing"
    partly_made = 0 < order.made < order.to_send and order.status.value == "confirmed"
    made = _tr("{made} of {all} made").format(made=order.made, all=order.to_send)
    found = [
        (order.fulfillment is FulfillmentState.PARTLY, "truck", words.FULFILLMENT_WORDS[order.fulfillment]),
        (partly_made, "hammer", made),
        (unpaid, "credit-card", _tr("Unpaid")),
        (packed, "package", _tr("Packed")),
        (order.is_gift, "gift", _tr("Gift")),
        (order.has_note, "message-square-text", _tr("Note", "from the buyer")),
        (order.is_personalized, "pencil", _tr("Personalized")),
        (order.is_sample, "sparkles", _tr("Sample")),
    ]
    return [(icon, word) for shown, icon, word in found if shown]


def sent_words(line: LineRow, state: FulfillmentState) -> str:
    """``1 of 2 sent`` on each line of an order that was sent in part; "" on all others."""
    wanted = line.quantity - line.refunded
    if state is not FulfillmentState.PARTLY or wanted <= 0:
        return ""
    if line.sent == 0:
        return _tr("Not sent yet")
    return _tr("{sent} of {all} sent").format(sent=line.sent, all=wanted)


def returned_words(line: LineRow) -> str:
    """``1 came back``; "" where none did."""
    return _tr("{n} came back").format(n=line.returned) if line.returned else ""


def missing_items_hint(line: LineRow, channel: str) -> str:
    """On the line that stands in for items the file didn't name: which file names them."""
    if not line.is_placeholder:
        return ""
    if channel == "etsy":
        return _tr("Bring in Etsy's Sold Order Items file, and they get their names.")
    return _tr("Bring in a file that names them, or edit the order.")


def shown(order: OrderRow, column: str, today: date, in_time: date | None = None) -> str:
    """The text of a cell; ``column`` is ``order``, ``items``, ``ship_by``, ``status``, ``total`` or ``tick``."""
    if column == "order":
        return f"{buyer(order)}, {source(order)}"
    if column == "items":
        return items(order)
    if column == "ship_by":
        found = words.row_urgency(order, today, in_time=in_time)
        return f"{found.line1}, {found.line2}" if found.line2 else found.line1
    if column == "status":
        return words.STATUS_WORDS[order.status]
    return format_money(order.total, order.currency) if column == "total" else ""


def spoken(order: OrderRow, column: str, today: date, is_ticked: bool, in_time: date | None = None) -> str:
    """The same for a screen reader: whole words, nothing told by color or picture alone."""
    if column == "tick":
        text = _tr("Order {number}, ticked") if is_ticked else _tr("Order {number}, not ticked")
        return text.format(number=order.number)
    if column == "items":
        kept = "".join(f", {word}" for _, word in marks(order))
        return f"{items(order)}, {pieces(order.pieces)}{kept}"
    if column == "ship_by":
        return spoken_ship_by(order, today, in_time)
    if column == "status":
        return _tr("Status: {word}").format(word=words.STATUS_WORDS[order.status])
    if column == "total":
        return _tr("Total {amount}").format(amount=format_money(order.total, order.currency))
    return shown(order, column, today, in_time)


def spoken_ship_by(order: OrderRow, today: date, in_time: date | None = None) -> str:
    """``Ship by Wednesday 18 November, 2 days late``; ``On hold until Mon 23 Nov``."""
    if order.held_until is not None and order.is_held(today):
        return words.hold_words(order.held_until, today)
    if order.ship_by is None:
        return _tr("No ship-by date")
    # How a language says a whole date; the letters are Qt's own.
    pattern = _tr("dddd d MMMM") if order.ship_by.year == today.year else _tr("dddd d MMMM yyyy")
    day = QLocale(language()).toString(QDate(order.ship_by.year, order.ship_by.month, order.ship_by.day), pattern)
    found = words.row_urgency(order, today, in_time=in_time)
    near = {"late": found.line1, "today": _tr("today"), "tomorrow": _tr("tomorrow"), "later": found.line2}.get(
        found.level
    )
    said = _tr("Ship by {day}").format(day=day)
    if found.level == "late" and order.ship_by == today:
        near = f"{_tr('today')}, {found.line2}"
    return f"{said}, {near}" if near else said
