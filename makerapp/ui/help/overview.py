"""Where help begins: questions with their answers in the guide, how an order moves along, and the program itself."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from makerapp.models.list_rows import STATUS_OF_VIEW
from makerapp.services import guide, words
from makerapp.services.next_step import label, next_step
from makerapp.ui.about.program_card import ProgramCard
from makerapp.ui.context import AppContext
from makerapp.ui.theme import THEME
from makerapp.ui.widgets.buttons import LinkButton
from makerapp.ui.widgets.card import Card
from makerapp.ui.widgets.chip import StatusChip
from makerapp.ui.widgets.elided_label import PlainLabel, WrapLabel
from makerapp.ui.widgets.scroll_area import ScrollBody

QUESTIONS = "questions"
_MOST = 14


class Overview(ScrollBody):
    """``wanted``: a chapter of the guide and a heading in it."""

    wanted = Signal(str, str)

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(parent, padding=(0, 0, 0, 0))
        self.setAccessibleName(self.tr("Where to begin"))
        self.program = ProgramCard(context, self)
        columns = QHBoxLayout()
        columns.setSpacing(THEME.metric("gap"))
        left, right = QVBoxLayout(), QVBoxLayout()
        for column in (left, right):
            column.setSpacing(THEME.metric("gap"))
            columns.addLayout(column, 1)
        left.addWidget(self._questions())
        right.addWidget(self._way_card())
        right.addWidget(self.program)
        left.addStretch(1)
        right.addStretch(1)
        self.body.addLayout(columns)
        self.body.addStretch(1)

    def _questions(self) -> Card:
        """The first questions of the guide's own chapter of them."""
        card = Card(self)
        card.add_heading(self.tr("Questions"))
        chapter = next(each for each in guide.chapters() if each.name.endswith(QUESTIONS))
        for heading in chapter.headings[1 : 1 + _MOST]:
            link = LinkButton(heading.words, "circle-question-mark", card)
            link.clicked.connect(lambda _on=False, anchor=heading.anchor: self.wanted.emit(chapter.name, anchor))
            row = QHBoxLayout()
            row.addWidget(link)
            row.addStretch(1)
            card.body.addLayout(row)
        more = LinkButton(self.tr("All questions"), "arrow-right", card)
        more.clicked.connect(lambda: self.wanted.emit(chapter.name, ""))
        row = QHBoxLayout()
        row.addWidget(more)
        row.addStretch(1)
        card.body.addLayout(row)
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
            table.addWidget(PlainLabel(words.VIEW_WORDS[view], "strong", card), row, 0)
            table.addWidget(StatusChip(str(status), card), row, 1, Qt.AlignmentFlag.AlignLeft)
            table.addWidget(WrapLabel(self.tr(label(next_step(status))), "secondary", card), row, 2)
        card.body.addLayout(table)
        return card
