"""A change of the calendar, asked before it is made: what it would move stands beside the button that does it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from makerapp.errors import Refused
from makerapp.services import closed_days, shop
from makerapp.services.closed_days import CalendarPreview, Closing
from makerapp.services.outcome import Outcome
from makerapp.translation import counted
from makerapp.ui.orders.date_field import DateField
from makerapp.ui.refusals import guarded
from makerapp.ui.settings.moves_view import MovesView
from makerapp.ui.shortcuts import bind_main
from makerapp.ui.theme import THEME
from makerapp.ui.widgets.announce import announce
from makerapp.ui.widgets.buttons import PrimaryButton, SecondaryButton
from makerapp.ui.widgets.dialog_shell import DialogShell
from makerapp.ui.widgets.field import Field

_WIDTH, _HEIGHT = 560, 560


class CalendarDialog(DialogShell):
    """``outcome`` is what was done once the dialog is accepted. Subclasses put fields above ``moves``."""

    def __init__(
        self, title: str, line: str, parent: QWidget | None = None, *, width: int = _WIDTH, height: int = _HEIGHT
    ) -> None:
        super().__init__(title, width, height, parent)
        self.outcome: Outcome | None = None
        self._do: Callable[[], Outcome] | None = None
        self._problem = ""
        self.write_head(title, line, wraps=True)
        self.form = QVBoxLayout()
        self.form.setSpacing(THEME.metric("form_gap"))
        self.moves = MovesView(self)
        self.body.addLayout(self.form, 1)
        self.leave = SecondaryButton(self.tr("Leave it as it is"), "", self)
        self.leave.clicked.connect(self.reject)
        self.main_button = PrimaryButton("", "check", self)
        self.main_button.clicked.connect(self._run)
        bind_main(self, self.main_button)
        self.foot.addStretch(1)
        self.foot.addWidget(self.leave)
        self.foot.addWidget(self.main_button)

    def words(self, moves: int) -> str:
        """What the green button says when so many orders move."""
        if moves == 0:
            return self.tr("Change it")
        return counted("Change it and move 1 order", "Change it and move {n} orders", moves)

    def offer(self, do: Callable[[], Outcome]) -> CalendarPreview | None:
        """Rehearse ``do``, show what it would move, and let the green button do it; ``None`` where it is refused."""
        self._do = do
        try:
            preview = closed_days.preview(do)
        except Refused as refusal:
            self._do = None
            self._problem = f"{refusal.what} {refusal.why_and_now}"
            self.moves.show_problem(self._problem)
            self.main_button.setText(self.words(0))
            return None
        self.moves.show_preview(preview)
        self.main_button.setText(self.words(len(preview.moves)).format(n=len(preview.moves)))
        return preview

    def _run(self) -> None:
        if self._do is None:
            announce(self.moves, self._problem, assertive=True)
            return
        self.outcome = guarded(self, self._do)
        if self.outcome is not None:
            self.accept()


class ChangeDialog(CalendarDialog):
    """A change without fields: other working days, closed days opened again."""

    def __init__(self, title: str, line: str, do: Callable[[], Outcome], parent: QWidget | None = None) -> None:
        super().__init__(title, line, parent, height=460)
        self.form.addWidget(self.moves, 1)
        self.offer(do)
        self.main_button.setFocus()


class CloseDaysDialog(CalendarDialog):
    """One closed day, or with ``is_vacation`` a stretch of them; what would move follows every change."""

    def __init__(self, is_vacation: bool, parent: QWidget | None = None) -> None:
        title = self.tr("Add vacation") if is_vacation else self.tr("Add closed day")
        line = self.tr("Ship-by dates that the shop works out itself move to after it.")
        super().__init__(title, line, parent)
        self._is_vacation = is_vacation
        today = shop.today()
        self.first = DateField(today, self.tr("First day"), self, optional=False)
        self.last = DateField(today, self.tr("Last day"), self, optional=False)
        self.first.set_day(today)
        self.last.set_day(today)
        self.reason = QLineEdit(self)
        self.reason.setMaxLength(closed_days.LONGEST_REASON)
        self.reason.setPlaceholderText(self.tr("For example: craft fair"))
        self._arrange()
        self.first.changed.connect(self._first_changed)
        self.last.changed.connect(self._offer)
        self._offer()
        self.first.setFocus()

    def _arrange(self) -> None:
        if self._is_vacation:
            row = QHBoxLayout()
            row.setSpacing(THEME.metric("space4"))
            row.addWidget(Field(self.tr("First day"), self.first, parent=self), 1)
            row.addWidget(Field(self.tr("Last day"), self.last, parent=self), 1)
            self.form.addLayout(row)
        else:
            self.last.hide()
            self.form.addWidget(Field(self.tr("Day"), self.first, parent=self))
        self.form.addWidget(Field(self.tr("Why"), self.reason, parent=self, optional=True))
        self.form.addWidget(self.moves, 1)

    def words(self, moves: int) -> str:
        if moves == 0:
            return self.tr("Close these days") if self._is_vacation else self.tr("Close this day")
        if self._is_vacation:
            return counted("Close these days and move 1 order", "Close these days and move {n} orders", moves)
        return counted("Close this day and move 1 order", "Close this day and move {n} orders", moves)

    def _first_changed(self) -> None:
        first, last = self.first.day, self.last.day
        if first and last and (last < first or not self._is_vacation):
            self.last.set_day(first)
        self._offer()

    def _offer(self) -> None:
        first, last = self.first.day, self.last.day
        if first and last:
            # The reason is read when the button is pressed: typing it moves nothing.
            self.offer(lambda: closed_days.close([Closing(first, last, self.reason.text())]))
