"""What was bought: the items card of the order window."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from makerapp.models.rows import LineRow, OrderDetail
from makerapp.money import format_money
from makerapp.services import line_stock
from makerapp.services.line_stock import LineStock
from makerapp.ui.orders import row_words
from makerapp.ui.orders.detail_cards import tighten
from makerapp.ui.orders.line_pictures import load_picture
from makerapp.ui.orders.line_texts import breakable, detail_text, personalization_text
from makerapp.ui.orders.stock_tags import stock_tag
from makerapp.ui.theme import THEME
from makerapp.ui.widgets.buttons import LinkButton
from makerapp.ui.widgets.card import Card, Line
from makerapp.ui.widgets.chip import Tag
from makerapp.ui.widgets.elided_label import PlainLabel, WrapLabel
from makerapp.ui.widgets.icon_label import IconLabel
from makerapp.ui.widgets.style_props import set_style
from makerapp.ui.widgets.thumbnail import Thumbnail

_SHORT = 48  # letters of a personalization that fit a tag; longer ones get a box of their own


class ItemsCard(Card):
    """All lines of an order."""

    out_of_stock_pressed = Signal()

    def __init__(self, detail: OrderDetail, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        tighten(self)
        count = PlainLabel(row_words.pieces(detail.row.pieces), "secondary", self)
        self.add_heading(self.tr("Items"), count)
        states = line_stock.of_order(detail.row.id)
        for number, line in enumerate(detail.lines):
            if number:
                self.body.addWidget(Line(self))
            self.body.addWidget(ItemRow(line, detail, states.get(line.id), self))
        if any(state.short for state in states.values()):
            short = LinkButton(self.tr("Something is out of stock…"), "package-x", self)
            short.clicked.connect(self.out_of_stock_pressed)
            self.body.addWidget(short, 0, Qt.AlignmentFlag.AlignLeft)
        if not detail.lines:
            self.body.addWidget(WrapLabel(self.tr("The file didn't say what was bought."), "secondary", self))


class ItemRow(QWidget):
    """One line: picture, name, options, personalization, state; pieces and price at the right."""

    def __init__(
        self, line: LineRow, detail: OrderDetail, stock: LineStock | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._stock = stock
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(THEME.metric("space3"))
        thumbnail = Thumbnail(line.title, load_picture(line.picture), "thumb_order", self)
        row.addWidget(thumbnail, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(self._words(line, detail), 1)
        row.addLayout(self._figures(line, detail.row.currency))

    def _words(self, line: LineRow, detail: OrderDetail) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(THEME.metric("line_gap"))
        column.addWidget(WrapLabel(breakable(line.title), "strong", self))
        options = detail_text(line.options)
        if options:
            column.addWidget(WrapLabel(breakable(options), "secondary", self))
        personal = personalization_text(line.personalization)
        if personal:
            column.addSpacing(THEME.metric("line_gap"))
            # A tag is as wide as its words; without an alignment it would make the names above as narrow.
            fits = len(personal) <= _SHORT and "\n" not in personal
            if fits:
                column.addWidget(self._tag(personal), 0, Qt.AlignmentFlag.AlignLeft)
            else:
                column.addWidget(self._box(personal))
        hint = row_words.missing_items_hint(line, detail.row.channel)
        if hint:
            column.addWidget(WrapLabel(hint, "secondary", self))
        made = stock_tag(self._stock, self)
        if made is not None:
            column.addWidget(made, 0, Qt.AlignmentFlag.AlignLeft)
        state = self._state(line, detail)
        if state:
            column.addWidget(PlainLabel(state, "caption", self))
        column.addStretch(1)
        return column

    def _tag(self, text: str) -> Tag:
        tag = Tag(text, "pencil", "note", self)
        tag.setAccessibleName(self.tr("Personalization: {text}").format(text=text))
        return tag

    def _box(self, text: str) -> QFrame:
        box = QFrame(self)
        set_style(box, kind="note")
        row = QHBoxLayout(box)
        edge = THEME.metric("space2") - 1
        row.setContentsMargins(edge, edge - 2, edge, edge - 2)
        row.addWidget(IconLabel("pencil", 14, "text2", box), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(WrapLabel(text, "label", box, tone="text", selectable=True), 1)
        return box

    def _state(self, line: LineRow, detail: OrderDetail) -> str:
        """How much of the line was sent, where not all of the order was, and what was refunded or came back."""
        sent = row_words.sent_words(line, detail.row.fulfillment)
        parts = [sent] if sent else []
        if line.refunded_in_all:
            parts.append(self.tr("{count} refunded").format(count=line.refunded_in_all))
        if line.returned:
            parts.append(row_words.returned_words(line))
        return " · ".join(parts)

    def _figures(self, line: LineRow, currency: str) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(THEME.metric("line_gap"))
        pieces = PlainLabel(f"× {line.quantity}", "strong" if line.quantity > 1 else "body", self)
        total = line.line_total
        if total is None and line.unit_price is not None:
            total = line.unit_price * line.quantity
        price = PlainLabel(format_money(total, currency), "figures", self)
        for label in (pieces, price):
            column.addWidget(label, 0, Qt.AlignmentFlag.AlignRight)
        column.addStretch(1)
        return column
