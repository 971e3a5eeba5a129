"""Help & shortcuts: every key, the words of the program, how an order moves along, and the program itself."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from makerapp.models.rows import STATUS_OF_VIEW
from makerapp.services import words
from makerapp.services.next_step import label, next_step
from makerapp.ui.about.program_card import ProgramCard
from makerapp.ui.context import AppContext
from makerapp.ui.page import Page
from makerapp.ui.shortcuts import SHORTCUTS, Key
from makerapp.ui.theme import THEME
from makerapp.ui.widgets.buttons import SecondaryButton
from makerapp.ui.widgets.card import Card
from makerapp.ui.widgets.chip import StatusChip
from makerapp.ui.widgets.elided_label import PlainLabel, WrapLabel
from makerapp.ui.widgets.key_cap import KeyCap
from makerapp.ui.widgets.scroll_area import ScrollBody


class HelpPage(Page):
    """``closed`` comes with the way back to the orders."""

    closed = Signal()

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        edge = THEME.metric("edge")
        whole = QVBoxLayout(self)
        whole.setContentsMargins(THEME.metric("space1"), edge, edge, edge)
        whole.setSpacing(THEME.metric("space3"))
        self.back = SecondaryButton(self.tr("Back to orders"), "arrow-left", self)
        self.back.setToolTip(self.tr("Back to orders (Esc)"))
        self.back.clicked.connect(self.closed)
        self.entry = self.back
        head = QHBoxLayout()
        head.addWidget(PlainLabel(self.tr("Help & shortcuts"), "title", self), 1)
        head.addWidget(self.back)
        whole.addLayout(head)
        body = ScrollBody(self, padding=(0, 0, 0, 0))
        columns = QHBoxLayout()
        columns.setSpacing(THEME.metric("gap"))
        keys, way = QVBoxLayout(), QVBoxLayout()
        for column in (keys, way):
            column.setSpacing(THEME.metric("gap"))
            columns.addLayout(column, 1)
        for section, lines in SHORTCUTS.items():
            keys.addWidget(self._keys_card(self.tr(section), lines))
        self.program = ProgramCard(context, self)
        way.addWidget(self.program)
        way.addWidget(self._way_card())
        way.addWidget(self._answers_card())
        keys.addStretch(1)
        way.addStretch(1)
        body.body.addLayout(columns)
        body.body.addStretch(1)
        whole.addWidget(body, 1)

    def _keys_card(self, title: str, lines: tuple[Key, ...]) -> Card:
        card = Card(self)
        card.add_heading(title)
        table = QGridLayout()
        table.setHorizontalSpacing(THEME.metric("space4"))
        table.setVerticalSpacing(THEME.metric("space1"))
        table.setColumnStretch(1, 1)
        for row, line in enumerate(lines):
            caps = QHBoxLayout()
            caps.setSpacing(THEME.metric("space1"))
            for keys in dict.fromkeys(_readable(keys) for keys in line.keys):
                caps.addWidget(KeyCap(keys, card))
            caps.addStretch(1)
            table.addLayout(caps, row, 0)
            table.addWidget(WrapLabel(self.tr(line.does), "secondary", card), row, 1)
        card.body.addLayout(table)
        return card

    def _way_card(self) -> Card:
        card = Card(self)
        card.add_heading(self.tr("How an order moves along"))
        text = self.tr("You never pick a status. The green button takes the order to its next step.")
        card.body.addWidget(WrapLabel(text, "secondary", card))
        table = QGridLayout()
        table.setHorizontalSpacing(THEME.metric("space4"))
        table.setColumnStretch(2, 1)
        for row, (view, status) in enumerate(STATUS_OF_VIEW.items()):
            table.addWidget(PlainLabel(self.tr(words.VIEW_WORDS[view]), "strong", card), row, 0)
            table.addWidget(StatusChip(str(status), card), row, 1, Qt.AlignmentFlag.AlignLeft)
            table.addWidget(WrapLabel(self.tr(label(next_step(status))), "secondary", card), row, 2)
        card.body.addLayout(table)
        return card

    def _answers_card(self) -> Card:
        card = Card(self)
        card.add_heading(self.tr("Good to know"))
        for question, answer in _answers():
            card.body.addWidget(WrapLabel(question, "strong", card))
            card.body.addWidget(WrapLabel(answer, "secondary", card))
            card.body.addSpacing(THEME.metric("space1"))
        return card


def _readable(keys: str) -> str:
    """``Ctrl+Shift+Z`` as ``Ctrl Shift Z``, the way caps on buttons write it; the plus key keeps its sign."""
    parts = keys.replace("++", "+plus").replace("Return", "Enter").split("+")
    return " ".join("+" if part == "plus" else part for part in parts)


def _answers() -> list[tuple[str, str]]:
    def tr(text: str) -> str:
        return QCoreApplication.translate("help", text)

    return [
        (
            tr("I pressed the wrong thing"),
            tr("Press Undo in the message at the bottom, or Ctrl+Z. Later on, press Undo in the order's timeline."),
        ),
        (
            tr("How do orders get in?"),
            tr("Download the orders file from your shop, then press Bring in orders or drop the file on this window."),
        ),
        (
            tr("Can I bring the same file in twice?"),
            tr("Yes. Orders that are here already are only brought up to date; what you did stays."),
        ),
        (
            tr("I shipped an order by mistake"),
            tr("Open it and choose Cancel fulfillment. You see what will change before anything does."),
        ),
        (
            tr("Does printing change an order?"),
            tr("No. Print as often as you like; only the green button moves an order on."),
        ),
    ]
