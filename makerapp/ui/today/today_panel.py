"""The panel of Today: the date, what has to be made of all orders together, the week's bars, and the green button."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from makerapp import locales
from makerapp.services.today import Board, ToMake
from makerapp.translation import counted, tr
from makerapp.ui.panel import SidePanel
from makerapp.ui.theme import THEME
from makerapp.ui.today import today_words
from makerapp.ui.widgets.bar_chart import BarChart
from makerapp.ui.widgets.card import Line
from makerapp.ui.widgets.elided_label import ElidedLabel, PlainLabel, WrapLabel
from makerapp.ui.widgets.icon_label import IconText
from makerapp.ui.widgets.thumbnail import Thumbnail

# More kinds of things than this are read from the make list.
MOST_TO_MAKE = 12
_LEAST_TOP = 4
_THUMB = 40


class TodayPanel(SidePanel):
    """``show_board`` fills it; what the buttons of the foot do is the page's business."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: tuple[ToMake, ...] | None = None
        self.date = PlainLabel("", "title", self)
        self.post = IconText("clock", "", "secondary", "text2", self)
        self.header.addWidget(self.date)
        self.header.addWidget(self.post)
        self.body.setSpacing(THEME.metric("space2") + 2)
        self.body.addWidget(PlainLabel(tr("To make, all orders together"), "label", self))
        self._things = QVBoxLayout()
        self._things.setSpacing(THEME.metric("space2") + 2)
        self.body.addLayout(self._things)
        self.body.addSpacing(THEME.metric("space1"))
        self.body.addWidget(Line(self))
        self.body.addSpacing(THEME.metric("space1"))
        title = tr("Ship-by dates this week")
        self.body.addWidget(PlainLabel(title, "label", self))
        self._free = WrapLabel(tr("Nothing has to leave this week."), "secondary", self)
        self.body.addWidget(self._free)
        self.chart = BarChart(title, self, least_top=_LEAST_TOP)
        self.body.addWidget(self.chart)
        self.body.addStretch(1)
        self.setAccessibleName(tr("Today's work"))

    def show_board(self, board: Board) -> None:
        """Show the day; what did not change is left as it stands."""
        self.date.setText(today_words.long_day(board.today))
        icon, text, tone = today_words.post(board)
        self.post.set(icon, text, tone)
        self.post.setVisible(bool(text))
        self.chart.show_bars(today_words.bars(board))
        is_free = not any(each.orders for each in board.week)
        self._free.setVisible(is_free)
        self.chart.setVisible(not is_free)
        if board.to_make != self._shown:
            self._show_things(board.to_make)

    def _show_things(self, things: tuple[ToMake, ...]) -> None:
        self._shown = things
        with self.body_scroll.filling():
            _clear(self._things)
            for each in things[:MOST_TO_MAKE]:
                self._things.addWidget(self._thing(each))
            said = ""
            if not things:
                said = tr("Nothing left to make.")
            elif len(things) > MOST_TO_MAKE:
                rest = len(things) - MOST_TO_MAKE
                said = counted("1 more is on the make list.", "{n} more are on the make list.", rest)
            if said:
                self._things.addWidget(WrapLabel(said, "secondary", self))

    def _thing(self, item: ToMake) -> QWidget:
        made = QWidget(self)
        row = QHBoxLayout(made)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(THEME.metric("space3"))
        row.addWidget(Thumbnail(item.title, item.picture, _THUMB, made))
        text = QVBoxLayout()
        text.setSpacing(2)
        text.addStretch(1)
        text.addWidget(ElidedLabel(item.title, "strong", made))
        text.addWidget(ElidedLabel(today_words.for_whom(item), "secondary", made))
        text.addStretch(1)
        row.addLayout(text, 1)
        row.addWidget(PlainLabel(f"× {locales.number(item.pieces)}", "heading", made), 0, Qt.AlignmentFlag.AlignVCenter)
        return made


def _clear(column: QVBoxLayout) -> None:
    while (item := column.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
