"""Every key of the program in cards, group by group, with a press to print them."""

from __future__ import annotations

from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from makerapp.services.key_table import SHORTCUTS, Key, cap
from makerapp.translation import tr
from makerapp.ui.context import AppContext
from makerapp.ui.theme import THEME
from makerapp.ui.widgets.buttons import SecondaryButton
from makerapp.ui.widgets.card import Card
from makerapp.ui.widgets.elided_label import PlainLabel, WrapLabel
from makerapp.ui.widgets.key_cap import KeyCap
from makerapp.ui.widgets.scroll_area import ScrollBody

_CAPS_WIDE = 132


class KeysPage(ScrollBody):
    """The same table that the window binds its keys by."""

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(parent, padding=(0, 0, 0, 0))
        self._context = context
        self.setAccessibleName(self.tr("Keys"))
        self.head = QHBoxLayout()
        self.head.addWidget(PlainLabel(self.tr("Keys"), "title", self), 1)
        self.print_button = SecondaryButton(self.tr("Print keys…"), "printer", self)
        self.print_button.clicked.connect(self._print)
        self.head.addWidget(self.print_button)
        self.body.addLayout(self.head)
        line = self.tr("Everything works with the mouse too. No key is a plain letter: those are left to your scanner.")
        self.body.addWidget(WrapLabel(line, "secondary", self))
        columns = QHBoxLayout()
        columns.setSpacing(THEME.metric("gap"))
        sides = (QVBoxLayout(), QVBoxLayout())
        for side in sides:
            side.setSpacing(THEME.metric("gap"))
            columns.addLayout(side, 1)
        heights = [0, 0]
        for title, lines in SHORTCUTS.items():
            shorter = heights.index(min(heights))
            heights[shorter] += len(lines) + 2
            sides[shorter].addWidget(self._card(tr(title), lines))
        for side in sides:
            side.addStretch(1)
        self.body.addLayout(columns)
        self.body.addStretch(1)

    def _print(self) -> None:
        """The table as a paper, through the preview as all papers."""
        from makerapp.services.paperwork.kinds import Kind
        from makerapp.services.paperwork.wish import Wish
        from makerapp.ui.orders import order_windows

        order_windows.print_papers(self._context, Wish(kinds=(Kind.KEY_TABLE,)), self.window())

    def _card(self, title: str, lines: tuple[Key, ...]) -> Card:
        card = Card(self)
        card.add_heading(title)
        table = QGridLayout()
        table.setHorizontalSpacing(THEME.metric("space4"))
        table.setVerticalSpacing(THEME.metric("space1"))
        table.setColumnMinimumWidth(0, THEME.scaled(_CAPS_WIDE))
        table.setColumnStretch(1, 1)
        for row, line in enumerate(lines):
            caps = QHBoxLayout()
            caps.setSpacing(THEME.metric("space1"))
            for keys in dict.fromkeys(cap(keys) for keys in line.keys):
                caps.addWidget(KeyCap(keys, card))
            caps.addStretch(1)
            table.addLayout(caps, row, 0)
            table.addWidget(WrapLabel(tr(line.does), "secondary", card), row, 1)
        card.body.addLayout(table)
        return card
