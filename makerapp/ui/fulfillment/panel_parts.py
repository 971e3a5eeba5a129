"""Pieces of the wizard's panel: the order's head, captions, address, facts."""

from __future__ import annotations

import unicodedata

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from makerapp.models.rows import LineRow, OrderDetail, OrderRow
from makerapp.services import shop, words, work_calendar
from makerapp.ui.theme import THEME
from makerapp.ui.widgets.buttons import IconButton
from makerapp.ui.widgets.chip import StatusChip
from makerapp.ui.widgets.elided_label import ElidedLabel, PlainLabel, WrapLabel
from makerapp.ui.widgets.icon_label import IconText
from makerapp.ui.widgets.thumbnail import Thumbnail

_TONES = {"late": ("triangle-alert", "danger"), "today": ("clock", "warn")}


class OrderHead(QWidget):
    """Number, chip and urgency line of an order, with "more" at the right end."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.number = ElidedLabel("", "title", self)
        self.chip = StatusChip("pending", self)
        self.more = IconButton("ellipsis", self.tr("More"), self)
        self.urgency = IconText("calendar", "", parent=self, wrap=True)
        row = QHBoxLayout()
        row.setSpacing(THEME.metric("space2"))
        row.addWidget(self.number)
        row.addWidget(self.chip)
        row.addStretch(1)
        row.addWidget(self.more)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(THEME.metric("line_gap"))
        column.addLayout(row)
        column.addWidget(self.urgency)

    def show_row(self, row: OrderRow) -> None:
        """Show an order's head."""
        today, in_time = shop.today(), work_calendar.first_day_in_time()
        self.number.setText(row.number)
        self.chip.set_status(row.status.value)
        icon, tone = _TONES.get(words.urgency(row.ship_by, row.status, today, in_time=in_time).level, ("calendar", ""))
        self.urgency.set(icon, words.urgency_sentence(row.ship_by, row.status, today, in_time), tone)

    def show_many(self, title: str, status: str, icon: str, line: str, tone: str) -> None:
        """The same of several orders: "18 orders", their status, how they press."""
        self.number.setText(title)
        self.chip.set_status(status)
        self.urgency.set(icon, line, tone)


def caption(text: str) -> PlainLabel:
    """The small heading above a part of the panel."""
    return PlainLabel(text, "label")


def block(title: str, *content: QWidget) -> QVBoxLayout:
    """A caption with what belongs under it."""
    column = QVBoxLayout()
    column.setSpacing(THEME.metric("space1"))
    column.addWidget(caption(title))
    for widget in content:
        column.addWidget(widget)
    return column


def address(lines: list[str]) -> QWidget:
    """An address, left-aligned whatever its script, to select and copy."""
    frame = QWidget()
    frame.setAccessibleName(", ".join(lines))
    column = QVBoxLayout(frame)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(THEME.metric("line_gap") + 1)
    for line in lines:
        label = WrapLabel(line, "body", frame, selectable=True)
        label.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute)
        column.addWidget(label)
    return frame


def isolated(text: str) -> str:
    """A buyer's word inside our own sentence: its direction stays its own (Unicode UAX #9, first strong isolate)."""
    is_right_to_left = any(unicodedata.bidirectional(sign) in ("R", "AL") for sign in text)
    return f"\u2068{text}\u2069" if is_right_to_left else text


def fact(icon: str, text: str, tone: str = "") -> IconText:
    """An icon with a sentence that may break."""
    return IconText(icon, text, "body", tone, size=18, wrap=True)


def picture_of(line: LineRow) -> str:
    """What a ``Thumbnail`` shows of a line's product: the name of its picture, ``""`` where it has none."""
    return line.picture


def variant_words(line: LineRow) -> str:
    """What was chosen of a product: "Moss · 350 ml"."""
    return " · ".join(value for _, value in line.options if value)


def personal_words(line: LineRow) -> str:
    """What was asked for in the buyer's own signs: in quotes, unless they wrote some themselves."""
    parts = []
    for name, value in line.personalization:
        quoted = value if set(value) & set('“”"«»„') else f"“{value}”"
        is_plain = name.casefold().replace("s", "z").startswith("perzonaliz") or not name
        parts.append(quoted if is_plain else f"{name}: {quoted}")
    return ", ".join(parts)


def lines_to_send(detail: OrderDetail) -> tuple[LineRow, ...]:
    """The lines of which something still has to leave; all of them where nothing has."""
    left = tuple(line for line in detail.lines if line.to_send)
    return left or tuple(line for line in detail.lines if line.quantity > line.refunded)


def count_label(line: LineRow, parent: QWidget | None = None) -> PlainLabel:
    """How many of a line still go: "× 2", or "1 of 2 left" where some are on their way already."""
    count = line.to_send or line.quantity - line.refunded
    if line.sent and line.to_send:
        text = QCoreApplication.translate("panel_parts", "{n} of {all} left")
        return PlainLabel(text.format(n=count, all=line.quantity - line.refunded), "strong", parent)
    return PlainLabel(f"× {count}", "strong" if count > 1 else "body", parent)


def item_row(line: LineRow) -> QWidget:
    """A line in short: picture, title, variant, how many."""
    frame = QWidget()
    title = ElidedLabel(line.title, "strong", frame)
    # Without a parent, showing it would open a window for a moment and take the focus away.
    variant = ElidedLabel(variant_words(line), "secondary", frame)
    variant.setVisible(bool(variant.text()))
    column = QVBoxLayout()
    column.setSpacing(THEME.metric("line_gap"))
    column.addWidget(title)
    column.addWidget(variant)
    column.addStretch(1)
    row = QHBoxLayout(frame)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(THEME.metric("space3"))
    row.addWidget(Thumbnail(line.title, picture_of(line), "thumb_order"), 0, Qt.AlignmentFlag.AlignTop)
    row.addLayout(column, 1)
    row.addWidget(count_label(line, frame), 0, Qt.AlignmentFlag.AlignTop)
    return frame
