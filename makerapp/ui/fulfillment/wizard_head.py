"""The row above the stepper: back to the orders, whose parcel it is, and where in the queue."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from makerapp.models.rows import OrderDetail
from makerapp.services import words
from makerapp.services.key_table import with_keys
from makerapp.translation import counted
from makerapp.ui.fulfillment.panel_parts import isolated
from makerapp.ui.theme import THEME
from makerapp.ui.widgets.buttons import GhostButton, IconButton
from makerapp.ui.widgets.elided_label import ElidedLabel, PlainLabel
from makerapp.ui.widgets.style_props import set_style


class WizardHead(QWidget):
    """``left`` (the way out), ``previous`` and ``following`` are its buttons' signals."""

    left = Signal()
    previous = Signal()
    following = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.back = GhostButton(self.tr("Orders"), "arrow-left", self)
        self.back.setToolTip(with_keys(self.tr("Leave the packing; progress is kept"), "Esc"))
        self.title = ElidedLabel("", "title", self)
        self.line = ElidedLabel("", "secondary", self)
        self.place = PlainLabel("", "secondary", self)
        self.before = IconButton("chevron-left", with_keys(self.tr("Previous order"), "Ctrl+PgUp"), self)
        self.after = IconButton("chevron-right", with_keys(self.tr("Next order"), "Ctrl+PgDown"), self)
        for button in (self.back, self.before, self.after):
            set_style(button, tone="canvas")
        for button, signal in ((self.back, self.left), (self.before, self.previous), (self.after, self.following)):
            button.clicked.connect(lambda _checked=False, signal=signal: signal.emit())
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self.title)
        words.addWidget(self.line)
        row = QHBoxLayout(self)
        row.setContentsMargins(THEME.metric("space1"), THEME.metric("line_gap"), THEME.metric("space1"), 0)
        row.setSpacing(THEME.metric("space3"))
        row.addWidget(self.back)
        row.addLayout(words, 1)
        row.addWidget(self.place)
        row.addWidget(self.before)
        row.addWidget(self.after)

    def show_order(
        self, detail: OrderDetail, place: int, count: int, done: int | None, companions: tuple[OrderDetail, ...] = ()
    ) -> None:
        """``place`` from 0 in a queue of ``count``; ``done`` orders of it where the last step is shown.

        ``companions`` are other orders in the same box.
        """
        row, address = detail.row, detail.ship_to
        numbers = [each.row.number for each in (detail, *companions)]
        self.title.setText(self.tr("Pack {number}").format(number=words.listed(numbers)))
        town = " ".join(part for part in (isolated(address.city), isolated(address.postcode)) if part)
        self.line.setText(
            " · ".join(part for part in (isolated(row.buyer), self._pieces(detail, companions), town) if part)
        )
        if done is None:
            self.place.setText(self.tr("Order {place} of {count}").format(place=place + 1, count=count))
        else:
            self.place.setText(self.tr("{done} of {count} done").format(done=done, count=count))
        for widget in (self.place, self.before, self.after):
            widget.setVisible(count > 1)
        self.before.setEnabled(place > 0)
        self.after.setEnabled(place + 1 < count)

    def show_words(self, title: str, line: str) -> None:
        """For several orders at once: no place in a queue."""
        self.title.setText(title)
        self.line.setText(line)
        for widget in (self.place, self.before, self.after):
            widget.hide()

    def _pieces(self, detail: OrderDetail, companions: tuple[OrderDetail, ...]) -> str:
        """ "3 items" of all in the box, or "1 of 3 items left" where some are on their way already."""
        left = sum(line.to_send for line in detail.lines)
        if left and not companions and any(line.sent for line in detail.lines):
            whole = sum(line.quantity - line.refunded for line in detail.lines)
            return self.tr("{n} of {all} items left").format(n=left, all=whole)
        count = sum(each.row.pieces for each in (detail, *companions))
        return counted("1 item", "{n} items", count)
