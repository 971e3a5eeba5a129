"""The panel beside the parcels: all that is known of the one that is packed just now."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from makerapp.models.rows import LineRow, OrderDetail
from makerapp.services import customs, preferences
from makerapp.services.messages import note_from
from makerapp.ui.batch.words import named
from makerapp.ui.fulfillment.check_list import CheckList
from makerapp.ui.fulfillment.panel_parts import address, block, fact, item_row, lines_to_send, personal_words
from makerapp.ui.fulfillment.pick_row import note_icon
from makerapp.ui.orders import post_papers
from makerapp.ui.theme import THEME
from makerapp.ui.widgets.buttons import LinkButton
from makerapp.ui.widgets.card import Line
from makerapp.ui.widgets.chip import Tag
from makerapp.ui.widgets.elided_label import ElidedLabel, PlainLabel, WrapLabel
from makerapp.ui.widgets.icon_label import IconText
from makerapp.ui.widgets.note_box import NoteBox

if TYPE_CHECKING:
    from makerapp.ui.batch.batch_page import BatchPage

_LONGEST_TAG = 40


def fill(body: QVBoxLayout, page: BatchPage, order: OrderDetail, checks: CheckList) -> None:
    """What goes in this box and to whom; ``checks`` are the shop's own, kept by their owner."""
    body.addWidget(ElidedLabel(named(order), "heading"))
    if order.buyer_note:
        body.addWidget(NoteBox(note_from(order.row.buyer), order.buyer_note))
    if order.gift_message:
        body.addWidget(NoteBox(_tr("Gift message"), order.gift_message, icon="gift"))
    for line in lines_to_send(order):
        body.addWidget(_item(line))
    body.addWidget(Line())
    body.addLayout(block(_tr("Send to"), address(order.ship_to.lines())))
    if order.shipping_service:
        body.addWidget(PlainLabel(order.shipping_service, "secondary"))
    remember = [fact("gift", _tr("Gift: leave prices out of the box"))] if order.row.is_gift else []
    if preferences.get("print_note"):
        remember.append(fact("heart", _tr("Thank-you note goes on top")))
    if remember:
        body.addWidget(Line())
        body.addLayout(block(_tr("Remember"), *remember))
    if customs.needs_form(order):
        body.addWidget(Line())
        body.addWidget(fact("file-text", _tr("Needs a customs form")))
        link = LinkButton(_tr("Print the customs form…"), "")
        order_id = order.row.id
        link.clicked.connect(lambda _checked=False: post_papers.customs_forms(page.context, [order_id], page.window()))
        body.addWidget(link, 0, Qt.AlignmentFlag.AlignLeft)
    checks.show_order(order)
    if checks.boxes:
        body.addWidget(Line())
        body.addWidget(checks)
        checks.show()
    body.addStretch(1)


def _item(line: LineRow) -> QWidget:
    """A line with what is to stand on it and how it is wrapped."""
    words = personal_words(line)
    if not words and not line.packing_note:
        return item_row(line)
    frame = QWidget()
    column = QVBoxLayout(frame)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(THEME.metric("space1"))
    column.addWidget(item_row(line))
    if words and len(words) <= _LONGEST_TAG and "\n" not in words:
        column.addWidget(Tag(words, "pencil", "note", frame), 0, Qt.AlignmentFlag.AlignLeft)
    elif words:
        column.addWidget(WrapLabel(words, "medium", frame))
    if line.packing_note:
        column.addWidget(IconText(note_icon(line.packing_note), line.packing_note, "secondary", "", frame, wrap=True))
    return frame


def _tr(text: str) -> str:
    return QCoreApplication.translate("batch", text)
