"""One report: its figure, its chart, and on a press its numbers, to copy and to save."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from makerapp.services.numbers import Numbers
from makerapp.ui.ask_where import ask_where
from makerapp.ui.context import AppContext
from makerapp.ui.refusals import guarded
from makerapp.ui.theme import THEME
from makerapp.ui.widgets.bar_chart import Legend
from makerapp.ui.widgets.buttons import LinkButton, PillButton, SecondaryButton
from makerapp.ui.widgets.card import Card
from makerapp.ui.widgets.chart import Chart
from makerapp.ui.widgets.elided_label import PlainLabel, WrapLabel
from makerapp.ui.widgets.flow_layout import FlowLayout
from makerapp.ui.widgets.numbers_view import NumbersView

_NOTHING = ("", "0", "–")


class ChartCard(Card):
    """Fill with ``show_report``. While a bar is chosen, figure and words are that bar's.

    ``followed`` carries the bar whose link was pressed, in a card that has one: see ``offer``.
    """

    followed = Signal(int)

    def __init__(self, context: AppContext, title: str, chart: Chart, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._whole = ("", "")
        self._told: tuple[tuple[str, str], ...] = ()
        self._legends: tuple[tuple[str, str], ...] = ()
        self.numbers: Numbers | None = None
        self.chart = chart
        chart.setParent(self)
        self.show_numbers = PillButton(self.tr("Numbers"), "", self)
        self.show_numbers.setAccessibleName(self.tr("Numbers of {report}").format(report=title))
        self.show_numbers.toggled.connect(self._toggle)
        self.title = self.add_heading(title, self.show_numbers)
        self._build_figure()
        self._build_numbers()
        chart.chosen.connect(self._say)
        chart.left.connect(lambda: self._say(None))
        chart.entered.connect(self._follow)

    def _build_figure(self) -> None:
        self.figure = PlainLabel("", "number", self)
        self.words = WrapLabel("", "secondary", self)
        row = QHBoxLayout()
        row.setSpacing(THEME.metric("space3"))
        row.addWidget(self.figure, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.words, 1, Qt.AlignmentFlag.AlignVCenter)
        self.link = LinkButton("", "", self)
        self.link.setProperty("beside_chart", True)
        self.link.clicked.connect(self._follow)
        self.link.hide()
        row.addWidget(self.link, 0, Qt.AlignmentFlag.AlignVCenter)
        self._legend = QWidget(self)
        self._legend_row = FlowLayout(self._legend, gap=THEME.metric("space1"))
        self.body.addLayout(row)
        self.body.addWidget(self._legend)
        self.body.addWidget(self.chart)
        self._legend.hide()

    def _build_numbers(self) -> None:
        self._below = QWidget(self)
        self.table = NumbersView(self._below)
        self.table.copied.connect(self._tell_copied)
        self.copy_button = SecondaryButton(self.tr("Copy numbers"), "copy", self._below, small=True)
        self.save_button = SecondaryButton(self.tr("Save as CSV…"), "file-down", self._below, small=True)
        self.copy_button.clicked.connect(self.copy)
        self.save_button.clicked.connect(self.ask_and_save)
        below = QVBoxLayout(self._below)
        below.setContentsMargins(0, THEME.metric("space2"), 0, 0)
        below.setSpacing(THEME.metric("space3"))
        below.addWidget(self.table)
        buttons = QHBoxLayout()
        buttons.setSpacing(THEME.metric("space2"))
        buttons.addStretch(1)
        buttons.addWidget(self.copy_button)
        buttons.addWidget(self.save_button)
        below.addLayout(buttons)
        self.body.addWidget(self._below)
        self.body.addStretch(1)
        self._below.hide()

    # --- showing -----------------------------------------------------------------------------------------

    def show_report(
        self,
        figure: str,
        words: str,
        told: Sequence[tuple[str, str]],
        numbers: Numbers,
        legends: Sequence[tuple[str, str]] = (),
    ) -> None:
        """Show the figure with its words, and what else belongs to the chart, which was filled before.

        ``told`` are figure and sentence of each bar, ``legends`` pairs of a word and a tone.
        """
        self._whole, self._told, self.numbers = (figure, words), tuple(told), numbers
        self._say(self.chart.current)
        self.table.show_numbers(numbers)
        self._show_legends(tuple(legends))

    def _show_legends(self, legends: tuple[tuple[str, str], ...]) -> None:
        if legends == self._legends:
            return
        self._legends = legends
        while item := self._legend_row.takeAt(0):
            gone = item.widget()
            if gone is not None:
                gone.hide()
                gone.deleteLater()
        for word, tone in legends:
            legend = Legend(word, tone, self._legend)
            self._legend_row.addWidget(legend)
            legend.show()
        self._legend.setVisible(bool(legends))

    def _say(self, number: int | None) -> None:
        figure, words = self._whole if number is None or number >= len(self._told) else self._told[number]
        self.figure.setText(figure)
        self.figure.setVisible(bool(figure))
        self.words.setText(words)
        self.link.setVisible(bool(self.link.text()) and number is not None and figure not in _NOTHING)

    def offer(self, words: str) -> None:
        """Have a link with these words beside each bar that is chosen and not empty; Enter on the bar follows it."""
        self.link.setText(words)

    def _follow(self) -> None:
        if self.chart.current is not None and self.link.isVisible():
            self.followed.emit(self.chart.current)

    def _toggle(self, on: bool) -> None:
        self._below.setVisible(on)

    # --- doing -------------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
            return
        super().keyPressEvent(event)

    def copy(self) -> None:
        """All numbers, into the clipboard."""
        if self.numbers is not None:
            QApplication.clipboard().setText(self.numbers.as_text())
            self._tell_copied()

    def _tell_copied(self) -> None:
        self._context.show_toast(self.tr("Numbers copied"))

    def ask_and_save(self) -> None:
        """Ask where, and save the numbers there as CSV."""
        numbers = self.numbers
        if numbers is None:
            return
        target = ask_where(self, self.tr("Save numbers"), f"{numbers.name}.csv", self.tr("CSV (*.csv)"))

        def save() -> bool:
            assert target is not None
            numbers.save_csv(target)
            return True

        if target is not None and guarded(self, save):
            self._context.show_toast(self.tr("Numbers saved"), second_line=target.name)
