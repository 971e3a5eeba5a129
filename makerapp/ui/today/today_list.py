"""The card of Today: what leaves today, late first, then what is coming up."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from makerapp.models.list_rows import OrderRow, View
from makerapp.services import today
from makerapp.services.next_step import next_step_of
from makerapp.services.today import Board
from makerapp.translation import counted, tr
from makerapp.ui.orders import row_words
from makerapp.ui.theme import THEME
from makerapp.ui.today import today_words
from makerapp.ui.today.order_line import OrderLine, Shown
from makerapp.ui.widgets.buttons import LinkButton
from makerapp.ui.widgets.card import Card, Line
from makerapp.ui.widgets.elided_label import ElidedLabel, PlainLabel
from makerapp.ui.widgets.empty_state import EmptyState
from makerapp.ui.widgets.photos import PHOTOS
from makerapp.ui.widgets.scroll_area import ScrollBody

# Lines at first, and with each press of "Show more".
DUE_AT_FIRST = 40
COMING_AT_FIRST = 10
_MORE = 40
_EMPTY_HEIGHT = 232


class SectionHead(QWidget):
    """The name of a part of the list with what is in it, and a link at its right end."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = PlainLabel(title, "heading", self)
        self.words = ElidedLabel("", "secondary", self)
        self.link = LinkButton("", "", self)
        self.link.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._row = row = QHBoxLayout()
        row.setSpacing(THEME.metric("space2"))
        row.addWidget(self.title)
        row.addWidget(self.words, 1)
        row.addWidget(self.link)
        column.addLayout(row)
        column.addWidget(Line(self))
        self.keep_edge(0)

    def keep_edge(self, bar: int) -> None:
        """``bar`` pixels of the room at the right are taken by a scroll bar."""
        side, edge = THEME.metric("space4") + 1, THEME.metric("space3")
        self._row.setContentsMargins(side, edge, side - bar, edge)


class OrderLines(QWidget):
    """A stretch of orders, one line each. Lines are kept and shown again with other orders."""

    step_pressed = Signal(object)
    opened = Signal(int)
    menu_wanted = Signal(object, QPoint)
    moved = Signal(object, int)
    line_focused = Signal(object)

    def __init__(self, at_first: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._at_first = at_first
        self.most = at_first
        self.lines: list[OrderLine] = []
        self._pool: list[OrderLine] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._bar = 0
        self.more = LinkButton("", "chevron-down", self)
        self._column.addWidget(self.more, 0, Qt.AlignmentFlag.AlignHCenter)

    def show_orders(self, ids: Sequence[int], read: Callable[[Sequence[int]], list[Shown]], *, ends: bool) -> None:
        """Show the first of these orders; ``read`` reads them, ``ends``: nothing stands below."""
        shown = read(ids[: self.most])
        while len(self._pool) < len(shown):
            self._pool.append(self._new_line())
        self.lines = self._pool[: len(shown)]
        left = len(ids) - len(shown)
        for number, (line, each) in enumerate(zip(self.lines, shown, strict=True)):
            line.show_order(each, is_last=ends and not left and number + 1 == len(shown))
        for number, line in enumerate(self._pool):
            line.setVisible(number < len(shown))
        self.more.setVisible(left > 0)
        self.more.setText(counted("Show 1 more", "Show {n} more", min(left, _MORE)))

    def keep_edge(self, bar: int) -> None:
        """A scroll bar of so many pixels stands at the right."""
        self._bar = bar
        for line in self._pool:
            line.keep_edge(bar)

    def show_more(self) -> None:
        """Show so many more; the page reads again after it."""
        self.most += _MORE

    def show_few(self) -> None:
        """As many as at first."""
        self.most = self._at_first

    def _new_line(self) -> OrderLine:
        line = OrderLine(self)
        line.keep_edge(self._bar)
        line.clicked.connect(lambda _checked=False: self.opened.emit(line.order_id))
        line.step_pressed.connect(lambda: self.step_pressed.emit(line.shown))
        line.menu_wanted.connect(lambda place: self.menu_wanted.emit(line.shown, place))
        line.moved.connect(lambda step: self.moved.emit(line, step))
        line.focused.connect(lambda: self.line_focused.emit(line))
        self._column.insertWidget(len(self._pool), line)
        return line


class TodayList(Card):
    """``step_pressed`` carries an ``OrderRow``, ``opened`` an id, ``menu_wanted`` a row and a place on the screen.

    ``view_wanted`` comes from the link beside Coming up, ``empty_pressed`` from the button where nothing leaves.
    """

    step_pressed = Signal(object)
    opened = Signal(int)
    menu_wanted = Signal(object, QPoint)
    view_wanted = Signal(object)
    empty_pressed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, padding=1)
        self._board: Board | None = None
        self._link_view = View.TO_PACK
        # Nothing square may stand in the round corners.
        self.body.setContentsMargins(1, 1, 1, THEME.metric("space1"))
        self.area = ScrollBody(self, padding=(0, 0, 0, 0))
        self.area.body.setSpacing(0)
        self.body.addWidget(self.area)
        self.due_head = SectionHead(tr("Ship today"), self)
        self.empty = EmptyState("", parent=self)
        self.empty.pressed.connect(self.empty_pressed)
        self.due = OrderLines(DUE_AT_FIRST, self)
        self.coming_head = SectionHead(tr("Coming up"), self)
        self.coming_head.link.clicked.connect(lambda _checked=False: self.view_wanted.emit(self._link_view))
        self.coming = OrderLines(COMING_AT_FIRST, self)
        self._edge = Line(self)
        for part in (self.due_head, self.empty, self._edge, self.due, self.coming_head, self.coming):
            self.area.body.addWidget(part)
        self.area.body.addStretch(1)
        for lines in (self.due, self.coming):
            lines.more.clicked.connect(lambda _checked=False, lines=lines: self._show_more(lines))
            lines.opened.connect(self.opened)
            lines.step_pressed.connect(lambda shown: self.step_pressed.emit(shown.row))
            lines.menu_wanted.connect(lambda shown, place: self.menu_wanted.emit(shown.row, place))
            lines.moved.connect(self._move)
            lines.line_focused.connect(self.area.show_widget)
        self.area.verticalScrollBar().rangeChanged.connect(lambda _low, high: self._keep_edge(high > 0))
        THEME.changed.connect(self._look_changed)
        PHOTOS.arrived.connect(self._photo_came)

    def _keep_edge(self, has_bar: bool) -> None:
        """The buttons stay where they are when the scroll bar comes and goes."""
        for part in (self.due_head, self.due, self.coming_head, self.coming):
            part.keep_edge(THEME.metric("scrollbar") if has_bar else 0)

    def _photo_came(self, name: str) -> None:
        for line in self.lines:
            if line.picture == name:
                line.update()

    @property
    def lines(self) -> list[OrderLine]:
        """All lines, top to bottom."""
        return [*self.due.lines, *self.coming.lines]

    def show_board(self, board: Board) -> None:
        """Show what leaves and what comes; the place in the list is kept."""
        self._board = board
        is_due = bool(board.due)
        self.due_head.words.setText(counted("1 order", "{n} orders", len(board.due)))
        self.due_head.setVisible(is_due)
        self._show_empty(board)
        self.due.setVisible(is_due)
        self.due.show_orders(board.due, self._read, ends=not board.coming)
        self._show_coming(board)
        self._fit_buttons()

    def _show_empty(self, board: Board) -> None:
        self.empty.setVisible(not board.due)
        self._edge.setVisible(not board.due and bool(board.coming))
        if board.due:
            return
        # Alone it stands in the middle of the card.
        self.area.body.setStretchFactor(self.empty, 0 if board.coming else 1000)
        title, line = today_words.nothing_due(board)
        view = board.next_view
        button = today_words.open_view(view, board.counts[view]) if view else tr("Bring in orders")
        self.empty.set_words(title, line, button, "sun" if view else "inbox")
        self.empty.setMinimumHeight(THEME.scaled(_EMPTY_HEIGHT))

    def _show_coming(self, board: Board) -> None:
        self.coming_head.setVisible(bool(board.coming))
        self.coming.setVisible(bool(board.coming))
        self.coming.show_orders(board.coming, self._read, ends=True)
        self.coming_head.words.setText(today_words.coming_days(board))
        order = (View.TO_PACK, View.TO_MAKE, View.TO_CONFIRM)
        self._link_view = next((view for view in order if board.counts[view]), View.ALL)
        self.coming_head.link.setText(today_words.open_link(self._link_view))
        self.coming_head.link.setVisible(bool(board.coming))

    def _read(self, ids: Sequence[int]) -> list[Shown]:
        board = self._board
        assert board is not None
        return [self._shown(row, board) for row in today.rows(ids)]

    @staticmethod
    def _shown(row: OrderRow, board: Board) -> Shown:
        said = row_words.spoken_ship_by(row, board.today, board.in_time)
        return Shown(row, today_words.urgency(row, board), said, next_step_of(row, board.today))

    def _fit_buttons(self) -> None:
        """All buttons as wide as the widest, so that they stand in one column."""
        buttons = [line.button for line in self.lines]
        widest = max((button.sizeHint().width() for button in buttons), default=0)
        for button in buttons:
            button.setFixedWidth(widest)

    def _look_changed(self) -> None:
        # The buttons take over the new look after this; only then do they know how wide they are.
        QTimer.singleShot(0, self, self._fit_buttons)

    # --- moving ------------------------------------------------------------------------------------------

    def _move(self, line: OrderLine, step: int) -> None:
        lines = self.lines
        number = lines.index(line) + step
        if 0 <= number < len(lines):
            lines[number].setFocus(Qt.FocusReason.TabFocusReason)

    def _show_more(self, lines: OrderLines) -> None:
        before = len(lines.lines)
        lines.show_more()
        if self._board is not None:
            self.show_board(self._board)
        if len(lines.lines) > before:
            lines.lines[before].setFocus(Qt.FocusReason.OtherFocusReason)

    def show_day(self, place: int) -> None:
        """Go to the order at this place of ``coming``."""
        while self._board is not None and place >= len(self.coming.lines) and self.coming.more.isVisibleTo(self):
            self.coming.show_more()
            self.show_board(self._board)
        if place < len(self.coming.lines):
            self.coming.lines[place].setFocus(Qt.FocusReason.TabFocusReason)

    def to_top(self) -> None:
        """As when the page is opened: few lines, the first on top."""
        self.due.show_few()
        self.coming.show_few()
        self.area.verticalScrollBar().setValue(0)
