"""Reports: what leaves this week, how punctual the shop is, where its orders come from, what sells and what is left."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from makerapp import locales, money
from makerapp.errors import MakerbenchError
from makerapp.services import preferences, report_tables, reports, threads
from makerapp.services.earnings import Earned
from makerapp.services.report_tables import PERIOD_WORDS
from makerapp.services.reports import OnTime, Period, Reports
from makerapp.translation import counted
from makerapp.ui.context import AppContext
from makerapp.ui.jobs import run_job
from makerapp.ui.refusals import guarded, tell
from makerapp.ui.reports import report_bars
from makerapp.ui.reports.chart_card import ChartCard
from makerapp.ui.shop_page import ShopPage
from makerapp.ui.theme import THEME
from makerapp.ui.widgets.bar_chart import Bar, BarChart
from makerapp.ui.widgets.card import Card
from makerapp.ui.widgets.combo_box import ComboBox
from makerapp.ui.widgets.elided_label import WrapLabel
from makerapp.ui.widgets.empty_state import EmptyState
from makerapp.ui.widgets.rank_chart import Rank, RankChart
from makerapp.ui.widgets.scroll_area import ScrollBody

# Until then nothing is said: the answer is nearly there.
_PATIENCE_MS = 300
# The last stands beside the lines of what sells.
_LOW, _TALL, _HIGH = 148, 196, 288
_EMPTY, _FIGURES, _WAITING = range(3)


class ReportsPage(ShopPage):
    """Five charts over a period that is chosen; the ship-by dates are always those of now."""

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.set_title(self.tr("Reports"))
        self.reports: Reports | None = None
        self._is_reading = False
        self._is_stale = False
        self._build_head()
        self._build_cards()
        self._build_stack()
        self.entry = self.week.chart

    # --- building ----------------------------------------------------------------------------------------

    def _build_head(self) -> None:
        self.currency = ComboBox(self)
        self.currency.setAccessibleName(self.tr("Currency"))
        self.currency.hide()
        self.currency.currentTextChanged.connect(lambda _code: self.refresh())
        self.period = ComboBox(self)
        self.period.setAccessibleName(self.tr("Period"))
        for each in Period:
            self.period.addItem(PERIOD_WORDS[each], each)
        self.period.setCurrentIndex(self.period.findData(Period(preferences.get("report_period"))))
        self.period.currentIndexChanged.connect(self._period_chosen)
        self.head.addWidget(self.currency)
        self.head.addWidget(self.period)

    def _build_cards(self) -> None:
        def bars(title: str, *, height: int = _LOW, least_top: int = 0) -> BarChart:
            return BarChart(title, self, height=height, least_top=least_top)

        names = [
            self.tr("Ship-by dates this week"),
            self.tr("Sent on time"),
            self.tr("Orders by month and channel"),
            self.tr("Pending and available"),
        ]
        self.week = ChartCard(self.context, names[0], bars(names[0], least_top=3), self)
        self.on_time = ChartCard(self.context, names[1], bars(names[1], least_top=100), self)
        self.placed = ChartCard(self.context, names[2], bars(names[2], height=_TALL, least_top=3), self)
        self.earned = ChartCard(self.context, names[3], bars(names[3], height=_HIGH), self)
        selling = self.tr("What sells")
        self.sold = ChartCard(self.context, selling, RankChart(selling, self), self)
        self.week.offer(self.tr("Show the orders"))
        self.week.followed.connect(self._show_leaving)
        self.cards = (self.week, self.on_time, self.placed, self.sold, self.earned)

    def _build_stack(self) -> None:
        self._page = ScrollBody(self, padding=(0, 0, 0, 0))
        column = self._page.body
        column.setSpacing(THEME.metric("gap"))
        for row in ((self.week, self.on_time), (self.placed,), (self.sold, self.earned)):
            side_by_side = QHBoxLayout()
            side_by_side.setSpacing(THEME.metric("gap"))
            for card in row:
                side_by_side.addWidget(card, 1)
            column.addLayout(side_by_side)
        self.remark = WrapLabel("", "secondary", self)
        column.addWidget(self.remark)
        column.addStretch(1)
        self.empty = EmptyState(
            self.tr("Nothing to report yet"),
            self.tr("Orders are counted here as they come in."),
            self.tr("Bring in orders"),
            "chart-column",
            self,
        )
        self.empty.pressed.connect(self.import_wanted)
        bare = Card(self)
        bare.body.addWidget(self.empty)
        self.waiting = WrapLabel("", "secondary", self)
        self._stack = QStackedWidget(self)
        for widget in (bare, self._page, self.waiting):
            self._stack.addWidget(widget)
        self._stack.setCurrentIndex(_WAITING)
        self.body.addWidget(self._stack, 1)

    # --- reading -----------------------------------------------------------------------------------------

    def _period_chosen(self) -> None:
        guarded(self, lambda: preferences.put("report_period", str(self.period.currentData())))
        self.refresh()

    def refresh(self) -> None:
        """Add up again off the GUI thread, once more if it was asked for meanwhile: a file is written in many steps."""
        self._is_stale = True
        if not self._is_reading:
            self._read()

    def _read(self) -> None:
        period, currency = Period(self.period.currentData()), self.currency.currentText()
        self._is_reading, self._is_stale = True, False

        def work(_progress: object, _stop: object) -> Reports:
            with threads.own_connection():
                return reports.read(period, currency)

        def done(found: Reports) -> None:
            self._is_reading = False
            if (period, currency) == (self.period.currentData(), self.currency.currentText()):
                self._take(found)
            if self._is_stale:
                self._read()

        QTimer.singleShot(_PATIENCE_MS, self, self._say_wait)
        run_job(work, done, self._failed, owner=self)

    def _say_wait(self) -> None:
        if self.reports is None:
            self.waiting.setText(self.tr("Adding up…"))

    def _failed(self, fault: Exception) -> None:
        self._is_reading = False
        if not isinstance(fault, MakerbenchError):
            raise fault
        tell(self, fault)

    def _take(self, found: Reports) -> None:
        self.reports = found
        self.currency.blockSignals(True)
        self.currency.clear()
        self.currency.addItems(list(found.currencies))
        self.currency.setCurrentText(found.currency)
        self.currency.blockSignals(False)
        self.currency.setVisible(len(found.currencies) > 1)
        self.period.setVisible(found.has_any)
        self._show_week(found)
        self._show_on_time(found)
        self._show_placed(found)
        self._show_sold(found)
        self._show_earned(found)
        self.remark.setText(
            self.tr(
                "Cancelled orders count nowhere but in what is left, orders without a ship-by date not under "
                '"Sent on time". An order is sent when its last parcel leaves.'
            )
        )
        self._stack.setCurrentIndex(_FIGURES if found.has_any else _EMPTY)
        self.enter_by(self.week.chart if found.has_any else self.empty.button)

    # --- showing -----------------------------------------------------------------------------------------

    def _show_week(self, found: Reports) -> None:
        bars = report_bars.week(found)
        self._bars(self.week).show_bars(bars)
        due = sum(each.orders for each in found.week)
        words = counted("order leaves within a week", "orders leave within a week", due)
        if found.late_now:
            words = counted(
                "order leaves within a week; {late} late", "orders leave within a week; {late} late", due,
                late=locales.number(found.late_now),
            )  # fmt: skip
        self.week.show_report(locales.number(due), words, told(bars), report_tables.week(found))

    def _show_leaving(self, number: int) -> None:
        """The orders behind a bar of the week, in the list."""
        if self.reports is not None and number < len(self.reports.week):
            day = self.reports.week[number].day
            words = report_tables.day_name(day, self.reports.today, short=False)
            self.orders_wanted.emit(words, list(reports.leaving(day)))

    def _show_on_time(self, found: Reports) -> None:
        bars = report_bars.on_time(found)
        self._bars(self.on_time).show_bars(bars)
        whole = sum(found.on_time, OnTime())
        if whole.percent is None:
            figure, words = "", self.tr("No orders were sent in this period.")
        else:
            figure = self.tr("{n} %").format(n=whole.percent)
            words = counted("of 1 order sent was on time", "of {n} orders sent were on time", whole.orders)
        shares = [(self.tr("{n} %").format(n=each.shown) if each.shown else "–", each.said) for each in bars]
        self.on_time.show_report(figure, words, shares, report_tables.on_time(found))

    def _show_placed(self, found: Reports) -> None:
        bars = report_bars.placed(found)
        self._bars(self.placed).show_bars(bars)
        whole = sum(sum(each.values()) for each in found.placed)
        toned = report_bars.toned_channels(found)
        self.placed.show_report(
            locales.number(whole),
            counted("order came in", "orders came in", whole),
            told(bars),
            report_tables.placed(found),
            [(word, tone) for _names, word, tone in toned],
        )

    def _show_sold(self, found: Reports) -> None:
        ranks = report_bars.sold(found)
        assert isinstance(self.sold.chart, RankChart)
        self.sold.chart.show_ranks(ranks)
        pieces = sum(each.pieces for each in found.sold)
        kinds = len(found.sold)
        words = counted("sold, of 1 item", "sold, of {n} items", kinds)
        if pieces == 0:
            words = self.tr("Nothing was sold in this period.")
        self.sold.show_report(locales.number(pieces) if pieces else "", words, told(ranks), report_tables.sold(found))

    def _show_earned(self, found: Reports) -> None:
        bars = report_bars.earned(found)
        self._bars(self.earned).show_bars(bars)
        whole = sum(found.earned, Earned())
        words = self.tr("left: {available} available, {pending} pending").format(
            available=money.format_money(whole.available, found.currency),
            pending=money.format_money(whole.pending, found.currency),
        )
        legends = ((self.tr("Available", "money"), "bar"), (self.tr("Pending", "money"), "soft"))
        figure = money.format_money(whole.left, found.currency)
        self.earned.show_report(figure, words, told(bars), report_tables.earned(found), legends)

    def _bars(self, card: ChartCard) -> BarChart:
        assert isinstance(card.chart, BarChart)
        return card.chart


def told(bars: Sequence[Bar | Rank]) -> list[tuple[str, str]]:
    """Figure and sentence of each bar."""
    return [(each.shown or "0", each.said) for each in bars]
