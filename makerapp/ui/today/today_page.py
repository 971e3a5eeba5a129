"""Today: what to make, pack and post next. The program starts here."""

from __future__ import annotations

from PySide6.QtCore import QElapsedTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from makerapp.models import queries
from makerapp.models.list_rows import Filter, OrderRow, View
from makerapp.models.queries import ListQuery
from makerapp.services import today
from makerapp.services.key_table import with_keys
from makerapp.services.next_step import NextStep, next_step_of
from makerapp.services.today import Board
from makerapp.translation import tr
from makerapp.ui.actions import OrderActions
from makerapp.ui.orders.sample_banner import SampleBanner
from makerapp.ui.page import Page
from makerapp.ui.theme import THEME
from makerapp.ui.today import today_words
from makerapp.ui.today.counters import Counter
from makerapp.ui.today.today_head import TodayHead
from makerapp.ui.today.today_list import TodayList
from makerapp.ui.today.today_panel import TodayPanel
from makerapp.ui.widgets.buttons import MainButton
from makerapp.ui.widgets.handed import handed_row

# As many as a list prints in one go.
_MOST_SLIPS = 500
_LATE, _TODAY = frozenset({Filter.LATE}), frozenset({Filter.TODAY})


class TodayPage(Page):
    """The day on one page. ``view_wanted`` carries a view and the filters to open it with, ``None`` for its own.

    ``search_wanted`` carries what was typed into the search box, which goes on in the list of orders.
    """

    view_wanted = Signal(object, object)
    search_wanted = Signal(str)
    new_wanted = Signal()
    import_wanted = Signal()

    def __init__(self, actions: OrderActions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._actions = actions
        self.board: Board | None = None
        # The rest of a double press must not take a second step.
        self._since_step = QElapsedTimer()
        self.setAccessibleName(tr("Today"))
        self._build()
        self._connect()

    # --- building ----------------------------------------------------------------------------------------

    def _build(self) -> None:
        self.sample_banner = SampleBanner(self._actions.context, self)
        self.head = TodayHead(self)
        self.search, self.new_button = self.head.search, self.head.new_button
        self.list = TodayList(self)
        self.panel = TodayPanel(self)
        self._left = left = QVBoxLayout()
        left.setSpacing(THEME.metric("gap"))
        left.addWidget(self.head)
        left.addWidget(self.sample_banner)
        left.addLayout(self._build_counters())
        left.addWidget(self.list, 1)
        edge = THEME.metric("edge")
        whole = handed_row(self, THEME.metric("space1"), edge, edge, edge)
        whole.setSpacing(THEME.metric("gap"))
        whole.addLayout(left, 1)
        whole.addWidget(self.panel)

    def _build_counters(self) -> QHBoxLayout:
        self.late = Counter("triangle-alert", tr("late"), "danger", self)
        self.due = Counter("clock", tr("to ship today"), "warn", self)
        self.to_confirm = Counter("inbox", tr("to confirm"), "accent", self)
        self.to_make = Counter("hammer", tr("to make"), "neutral", self)
        row = QHBoxLayout()
        row.setSpacing(THEME.metric("gap"))
        for counter, view, filters in (
            (self.late, View.ALL, _LATE),
            (self.due, View.ALL, _TODAY),
            (self.to_confirm, View.TO_CONFIRM, frozenset[Filter]()),
            (self.to_make, View.TO_MAKE, frozenset[Filter]()),
        ):
            counter.clicked.connect(
                lambda _checked=False, view=view, filters=filters: self.view_wanted.emit(view, filters)
            )
            row.addWidget(counter, 1)
        return row

    def _connect(self) -> None:
        self.search.textEdited.connect(self._typed)
        self.new_button.clicked.connect(self.new_wanted)
        self.list.opened.connect(self._actions.open)
        self.list.step_pressed.connect(self._take_step)
        self.list.menu_wanted.connect(self._actions.show_menu)
        self.list.view_wanted.connect(lambda view: self.view_wanted.emit(view, None))
        self.list.empty_pressed.connect(self._go_to_work)
        self.panel.main_pressed.connect(self._main_pressed)
        self.panel.left_pressed.connect(self.print_all)
        self.panel.right_pressed.connect(self._print_make_list)
        self.panel.chart.opened.connect(self._bar_opened)

    # --- what is shown -----------------------------------------------------------------------------------

    def refresh(self) -> None:
        """Read the day again; what did not change is left as it stands, and so is the place in the list."""
        board = self.board = today.read()
        self.head.show_board(board)
        self.late.set_number(board.late)
        self.due.set_number(board.in_time_today)
        self.to_confirm.set_number(board.counts[View.TO_CONFIRM])
        self.to_make.set_number(board.counts[View.TO_MAKE])
        self.list.show_board(board)
        self.panel.show_board(board)
        self._show_foot(board)
        lines = self.list.lines
        self.entry = lines[0] if lines else self.panel.main_button

    def _show_foot(self, board: Board) -> None:
        is_printable = 0 < len(board.due) <= _MOST_SLIPS
        slips = (today_words.print_slips(len(board.due)), "printer") if is_printable else ("", "")
        make = (tr("Make list"), "hammer") if board.to_make else ("", "")
        main, icon = tr("Bring in orders"), "file-up"
        if board.ready:
            main, icon = tr("Start packing"), "package"
        elif board.next_view:
            main, icon = today_words.open_view(board.next_view, board.counts[board.next_view]), "arrow-right"
        self.panel.set_foot(main, icon, slips, make)
        self.panel.main_button.setToolTip(with_keys(main, "Ctrl+Return"))

    def open_anew(self) -> None:
        """As when the page is opened: read, and back at its top."""
        self.list.to_top()
        self.refresh()

    # --- presses -----------------------------------------------------------------------------------------

    def _main_pressed(self) -> None:
        self.panel.main_button.arm()
        board = self.board
        if board is not None and board.ready:
            self._actions.fulfill_wanted.emit(list(board.ready), board.ready[0])
        else:
            self._go_to_work()

    def _go_to_work(self) -> None:
        view = self.board.next_view if self.board is not None else None
        if view is None:
            self.import_wanted.emit()
        else:
            self.view_wanted.emit(view, None)

    def _take_step(self, row: OrderRow) -> None:
        board = self.board
        if board is None or (self._since_step.isValid() and self._since_step.elapsed() < MainButton.DEAF_MS):
            return
        self._since_step.start()
        if next_step_of(row, board.today) is NextStep.PACK:
            ids = board.ready if row.id in board.ready else board.packable
            self._actions.fulfill_wanted.emit(list(ids), row.id)
        else:
            self._actions.take_step(row)

    def _print_make_list(self) -> None:
        from makerapp.ui.orders import workshop_papers

        board = self.board
        if board is not None:
            ids = queries.ids(ListQuery(View.TO_MAKE, board.today))
            workshop_papers.make_list(self._actions.context, ids, self._actions.window)

    def _bar_opened(self, number: int) -> None:
        """Late and today open their list; another day goes to its first order here."""
        board = self.board
        if board is None:
            return
        if number < 2:
            self.view_wanted.emit(View.ALL, (_LATE, _TODAY)[number])
            return
        day = board.week[number].day
        before = sum(each.orders for each in board.days if each.day is not None and day is not None and each.day < day)
        if board.week[number].orders:
            self.list.show_day(before)

    def _typed(self, text: str) -> None:
        if text.strip():
            self.search.clear()
            self.search_wanted.emit(text)

    # --- as a page of the window -------------------------------------------------------------------------

    @property
    def main_button(self) -> MainButton:
        """The green button: start packing, or where the work is."""
        return self.panel.main_button

    def banner_row(self) -> tuple[QVBoxLayout, int]:
        """Below the greeting."""
        return self._left, 1

    @property
    def toast_place(self) -> QWidget:
        """Over the list, never over the panel's buttons."""
        return self.list

    def order_ids(self) -> list[int]:
        """What leaves today, the first to leave first."""
        return list(self.board.due) if self.board is not None else []

    def print_all(self) -> None:
        """The slips of what leaves today."""
        if len(self.order_ids()) <= _MOST_SLIPS:
            self._actions.print_slips(self.order_ids())

    def queue(self) -> list[int]:
        """The orders of the list as they stand there, for "1 of 8" in the order window."""
        return [*self.board.due, *self.board.coming] if self.board is not None else []

    def pack_queue(self) -> list[int]:
        """Those that only have to be packed."""
        return list(self.board.packable) if self.board is not None else []

    def search_field(self) -> QWidget:
        """What Ctrl+F goes to."""
        return self.search

    def areas(self) -> list[tuple[QWidget, QWidget]]:
        """F6: list, panel."""
        lines = self.list.lines
        return [(self.list, lines[0] if lines else self.list.empty.button), (self.panel, self.panel.main_button)]
