"""The page of what the shop earned: pending and available, month by month, and each month by channel."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from makerapp import locales
from makerapp.errors import MakerbenchError
from makerapp.money import format_money
from makerapp.services import earnings, shop, threads
from makerapp.services.earnings import Earned, Report
from makerapp.ui.ask_where import ask_where
from makerapp.ui.context import AppContext
from makerapp.ui.earnings.month_table import MonthTable
from makerapp.ui.jobs import run_job
from makerapp.ui.refusals import guarded, tell
from makerapp.ui.shop_page import ShopPage
from makerapp.ui.theme import THEME
from makerapp.ui.widgets.bar_chart import Bar, BarChart, Legend, Part
from makerapp.ui.widgets.buttons import IconButton, SecondaryButton
from makerapp.ui.widgets.card import Card
from makerapp.ui.widgets.combo_box import ComboBox
from makerapp.ui.widgets.elided_label import PlainLabel, WrapLabel
from makerapp.ui.widgets.empty_state import EmptyState
from makerapp.ui.widgets.icon_label import IconTile
from makerapp.ui.widgets.scroll_area import ScrollBody

_TILE = 44
_MONTHS = 12
_HEIGHT = 196


class BigFigure(Card):
    """A large amount with its name above and what it is made of below."""

    def __init__(self, icon: str, tone: str, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self.amount = PlainLabel("", "number", self)
        self.line = WrapLabel("", "secondary", self)
        words = QVBoxLayout()
        words.setSpacing(THEME.metric("line_gap"))
        words.addWidget(PlainLabel(name, "strong", self))
        words.addWidget(self.amount)
        words.addWidget(self.line)
        row = QHBoxLayout()
        row.setSpacing(THEME.metric("space4"))
        row.addWidget(IconTile(icon, tone, _TILE, self, disc=True), 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        self.body.addLayout(row)

    def show_amount(self, amount: str, line: str) -> None:
        """Show the figure."""
        self.amount.setText(amount)
        self.amount.setAccessibleName(f"{self._name}: {amount}")
        self.line.setText(line)


class EarningsPage(ShopPage):
    """What came in, and what stayed."""

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.set_title(self.tr("Earnings"))
        self._report: Report | None = None
        self._wanted = 0
        self.month: date | None = None
        self._shown: list[date] = []
        self.empty = EmptyState(
            self.tr("Nothing earned yet"),
            self.tr("Paid orders are added up here."),
            self.tr("Bring in orders"),
            "wallet",
            self,
        )
        self.empty.pressed.connect(self.import_wanted)
        self._build_head()
        self._page = ScrollBody(self, padding=(0, 0, 0, 0))
        self._stack = QStackedWidget(self)
        bare = Card(self)
        bare.body.addWidget(self.empty)
        self._stack.addWidget(bare)
        self._stack.addWidget(self._page)
        # Until the first sums are there, neither "nothing" nor a figure would be true.
        self._stack.addWidget(QWidget(self))
        self.body.addWidget(self._stack, 1)
        self._build_page()
        self._show_page(None)

    # --- building ----------------------------------------------------------------------------------------

    def _build_head(self) -> None:
        self.currency = ComboBox(self)
        self.currency.setAccessibleName(self.tr("Currency"))
        self.currency.currentTextChanged.connect(lambda _code: self._show())
        self.copy_button = SecondaryButton(self.tr("Copy month"), "copy", self)
        self.copy_button.setToolTip(self.tr("Copy the month on show as text"))
        self.save_button = SecondaryButton(self.tr("Save as CSV…"), "file-down", self)
        self.save_button.setToolTip(self.tr("Save all months as a file for a spreadsheet"))
        self.copy_button.clicked.connect(self.copy)
        self.save_button.clicked.connect(self.ask_and_save)
        for widget in (self.currency, self.copy_button, self.save_button):
            self.head.addWidget(widget)

    def _build_page(self) -> None:
        self.pending = BigFigure("clock", "neutral", self.tr("Pending", "money"), self)
        self.available = BigFigure("wallet", "accent", self.tr("Available", "money"), self)
        figures = QHBoxLayout()
        figures.setSpacing(THEME.metric("gap"))
        figures.addWidget(self.pending, 1)
        figures.addWidget(self.available, 1)
        self.bars = BarChart(self.tr("Months"), self, height=_HEIGHT, keeps_choice=True)
        self.bars.chosen.connect(lambda number: self._choose(self._shown[number]))
        self.earlier = IconButton("chevron-left", self.tr("A month earlier"), self)
        self.later = IconButton("chevron-right", self.tr("A month later"), self)
        self.earlier.clicked.connect(lambda: self._go(1))
        self.later.clicked.connect(lambda: self._go(-1))
        self._months_card = Card(self)
        self.month_name = self._months_card.add_heading(
            "",
            Legend(self.tr("Available", "money"), "bar", self),
            Legend(self.tr("Pending", "money"), "soft", self),
            self.earlier,
            self.later,
        )
        self._months_card.body.addWidget(self.bars)
        self._table_card = Card(self)
        self._table: MonthTable | None = None
        self._none = WrapLabel(self.tr("No orders were paid in this month."), "secondary", self)
        self.remark = WrapLabel("", "secondary", self)
        self._table_card.body.addWidget(self._none)
        column = self._page.body
        column.setSpacing(THEME.metric("gap"))
        column.addLayout(figures)
        column.addWidget(self._months_card)
        column.addWidget(self._table_card)
        column.addWidget(self.remark)
        column.addStretch(1)

    # --- reading -----------------------------------------------------------------------------------------

    def refresh(self) -> None:
        """Add up again off the GUI thread; an answer that comes too late is dropped."""
        self._wanted += 1
        number = self._wanted

        def work(_progress: object, _stop: object) -> Report:
            with threads.own_connection():
                return earnings.report()

        def done(report: Report) -> None:
            if number == self._wanted:
                self._take(report)

        run_job(work, done, self._failed, owner=self)

    def _failed(self, fault: Exception) -> None:
        if not isinstance(fault, MakerbenchError):
            raise fault
        tell(self, fault)

    def _take(self, report: Report) -> None:
        self._report = report
        codes, before = report.currencies, self.currency.currentText()
        self.currency.blockSignals(True)
        self.currency.clear()
        self.currency.addItems(list(codes))
        if before in codes:
            self.currency.setCurrentText(before)
        self.currency.blockSignals(False)
        self.currency.setVisible(len(codes) > 1)
        self._show()

    # --- showing -----------------------------------------------------------------------------------------

    def _show_page(self, report: Report | None) -> None:
        has_any = report is not None and bool(report.slices)
        self._stack.setCurrentIndex(2 if report is None else 1 if has_any else 0)
        for widget in (self.copy_button, self.save_button):
            widget.setEnabled(has_any)
        if not has_any:
            self.currency.hide()
        self.enter_by(self.bars if has_any or report is None else self.empty.button)

    def _show(self) -> None:
        report, code = self._report, self.currency.currentText()
        self._show_page(report)
        if report is None or not report.slices:
            return
        months = report.months(code)
        if self.month not in months:
            self.month = months[0]
        month = self.month
        self._show_figures(report, code, month)
        self.month_name.setText(earnings.month_words(month))
        at = months.index(month)
        self.earlier.setEnabled(at + 1 < len(months))
        self.later.setEnabled(at > 0)
        # The newest twelve, or twelve that end with an older month chosen.
        first = 0 if at < _MONTHS else at
        self._shown = list(reversed(months[first : first + _MONTHS]))
        bars = [self._bar(each, report.total(code, each), code) for each in self._shown]
        self.bars.show_bars(bars, self._shown.index(month))
        self._show_table(report, code, month)
        self.remark.setText(self._remark(report.total(code, month)))

    def _show_figures(self, report: Report, code: str, month: date) -> None:
        pending = report.total(code).pending
        self.pending.show_amount(format_money(pending, code), self.tr("All orders paid and not delivered yet"))
        here = report.total(code, month)
        line = self.tr("Delivered, of what was paid in {month}").format(month=earnings.month_words(month))
        self.available.show_amount(format_money(here.available, code), line)

    def _bar(self, month: date, earned: Earned, code: str) -> Bar:
        said = self.tr("{month}: {left} left, {available} available, {pending} pending").format(
            month=earnings.month_words(month),
            left=format_money(earned.left, code),
            available=format_money(earned.available, code),
            pending=format_money(earned.pending, code),
        )
        name = locales.month_words(month, short=True)
        return Bar(
            name if month.month > 1 else locales.with_year(name, month.year % 100),
            (Part(earned.available, "bar"), Part(earned.pending, "soft")),
            format_money(earned.left, code) if earned.left else "",
            said,
        )

    def _show_table(self, report: Report, code: str, month: date) -> None:
        if self._table is not None:
            self._table.hide()
            self._table.deleteLater()
            self._table = None
        slices = report.channels(code, month)
        self._none.setVisible(not slices)
        if slices:
            self._table = MonthTable(slices, report.total(code, month), code, self._table_card)
            self._table_card.body.addWidget(self._table)
            self._table.show()

    def _remark(self, earned: Earned) -> str:
        parts = [
            self.tr("An order counts in the month it was paid, in your time zone ({zone}).").format(
                zone=shop.profile().time_zone
            ),
            self.tr("Fees and postage you haven't noted aren't taken off."),
        ]
        if earned.unknown:
            parts.insert(0, earnings.unknown_words(earned.unknown))
        return " ".join(parts)

    # --- doing -------------------------------------------------------------------------------------------

    def _choose(self, month: date) -> None:
        self.month = month
        self._show()

    def _go(self, by: int) -> None:
        if self._report is not None and self.month is not None:
            months = self._report.months(self.currency.currentText())
            self._choose(months[min(len(months) - 1, max(0, months.index(self.month) + by))])

    def copy(self) -> None:
        """The month on show as text, into the clipboard."""
        if self._report is not None and self.month is not None:
            text = earnings.as_text(self._report, self.currency.currentText(), self.month)
            QGuiApplication.clipboard().setText(text)
            self.context.show_toast(self.tr("Earnings copied"))

    def ask_and_save(self) -> None:
        """Ask where, and save all months there as CSV."""
        report = self._report
        if report is None:
            return
        name = self.tr("Earnings {day}.csv").format(day=report.today.isoformat())
        target = ask_where(self, self.tr("Save earnings"), name, self.tr("CSV (*.csv)"))
        if target is not None:
            self.save(report, target)

    def save(self, report: Report, target: Path) -> None:
        """Save all months to this file."""

        def do() -> bool:
            earnings.save_csv(report, target)
            return True

        if guarded(self, do):
            self.context.show_toast(self.tr("Earnings saved"), second_line=target.name)
