"""What happened to a product and its stock, newest first: each move with what lay on the shelf after it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from makerapp import locales
from makerapp.models.product_queries import LedgerRow
from makerapp.services import event_words, product_words, shop, words
from makerapp.services.stored_words import said
from makerapp.translation import mark, tr
from makerapp.ui.products.list_words import figure
from makerapp.ui.theme import THEME
from makerapp.ui.widgets.buttons import LinkButton
from makerapp.ui.widgets.elided_label import ElidedLabel, PlainLabel, WrapLabel
from makerapp.ui.widgets.rail import paint_rail


def title_and_icon(row: LedgerRow) -> tuple[str, str]:
    """``Received``, ``Promised``, ``Undone: received`` with their icons."""
    if row.event_kind in product_words.EVENTS or (row.event_kind in ("undone", "redone") and not row.number):
        return event_words.event_title(row.event_kind, row.facts), event_words.event_icon(row.event_kind)
    named, icon = product_words.MOVES.get(row.kind, (mark("Changed"), "info"))
    return tr(named), icon


def change_words(row: LedgerRow) -> str:
    """``+10``; ``2 promised`` where only the promise moved."""
    if row.on_hand_change:
        return f"+{locales.number(row.on_hand_change)}" if row.on_hand_change > 0 else figure(row.on_hand_change)
    if row.committed_change:
        return locales.number(abs(row.committed_change))
    return ""


class LedgerEntry(QWidget):
    """One entry: disc on the rail, what and how many, what lay on the shelf then; when, which order, who; why."""

    undo_pressed = Signal()
    order_pressed = Signal()

    def __init__(self, row: LedgerRow, when: str, *, newest: bool, last: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        title, self._icon = title_and_icon(row)
        self._newest, self._last = newest, last
        change = change_words(row)
        said = f"{title} {change}" if change else title
        column = QVBoxLayout(self)
        column.setSpacing(THEME.metric("line_gap") - 1)
        left = THEME.metric("timeline_disc") + THEME.metric("space3")
        column.setContentsMargins(left, 1, 0, 0 if last else THEME.metric("space3"))
        head = QHBoxLayout()
        head.setSpacing(THEME.metric("space2"))
        head.addWidget(ElidedLabel(said, "secondary_strong", self), 1)
        after = self._after(row)
        if after:
            head.addWidget(PlainLabel(after, "figures", self, tone="text2"))
        column.addLayout(head)
        parts = [when, row.who]
        if row.is_undone:
            parts.append(self.tr("undone"))
        second = QHBoxLayout()
        second.setSpacing(THEME.metric("space2"))
        second.addWidget(ElidedLabel(" · ".join(part for part in parts if part), "caption", self), 1)
        self.order: LinkButton | None = None
        if row.number:
            self.order = LinkButton(row.number, "", self, name=self.tr("Open order {n}").format(n=row.number))
            self.order.clicked.connect(self.order_pressed)
            second.addWidget(self.order)
        self.undo: LinkButton | None = None
        if row.can_undo:
            self.undo = LinkButton(self.tr("Undo"), "", self, name=self.tr("Undo: {what}").format(what=title))
            self.undo.clicked.connect(self.undo_pressed)
            second.addWidget(self.undo)
        column.addLayout(second)
        text = self._text(row)
        if text:
            column.addWidget(WrapLabel(text, "secondary", self, selectable=True))
        self.setAccessibleName(", ".join(part for part in (said, after, when, row.number, row.who, text) if part))

    def _after(self, row: LedgerRow) -> str:
        """The figure that moved, as it was afterwards: on hand, or what was promised where only that did."""
        if row.kind and not row.on_hand_change:
            return self.tr("{n} promised").format(n=locales.number(row.committed))
        return self.tr("{n} on hand").format(n=locales.number(row.on_hand)) if row.kind else ""

    def _text(self, row: LedgerRow) -> str:
        if row.event_kind == "product_edited":
            return event_words.event_text(row.event_kind, row.facts)
        return said(row.reason)

    def paintEvent(self, event: QPaintEvent) -> None:
        paint_rail(QPainter(self), 0, 0, self.height(), self._icon, newest=self._newest, last=self._last)


class LedgerView(QWidget):
    """``undo_wanted`` carries the event to take back, ``order_wanted`` the order to open."""

    undo_wanted = Signal(int)
    order_wanted = Signal(int)
    more_wanted = Signal()

    def __init__(self, rows: Sequence[LedgerRow], length: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Stock history"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.setAlignment(Qt.AlignmentFlag.AlignTop)
        zone, today = shop.profile().time_zone, shop.today()
        self.entries: list[LedgerEntry] = []
        for position, row in enumerate(rows):
            when = words.moment_words(row.at, zone, today)
            entry = LedgerEntry(row, when, newest=position == 0, last=position == len(rows) - 1, parent=self)
            entry.undo_pressed.connect(lambda event_id=row.event_id: self.undo_wanted.emit(event_id))
            entry.order_pressed.connect(lambda order_id=row.order_id: self.order_wanted.emit(order_id))
            self.entries.append(entry)
            column.addWidget(entry)
        self.more: LinkButton | None = None
        if length > len(rows):
            self.more = LinkButton(
                self.tr("Show {n} older").format(n=locales.number(length - len(rows))), "history", self
            )
            self.more.clicked.connect(self.more_wanted)
            column.addSpacing(THEME.metric("space2"))
            column.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)
