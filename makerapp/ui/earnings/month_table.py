"""One month by channel: orders, what came in, what went out, what is left."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from makerapp import locales
from makerapp.money import format_money
from makerapp.services.earnings import Earned, Slice
from makerapp.services.words import channel_words
from makerapp.translation import mark
from makerapp.ui.theme import THEME
from makerapp.ui.widgets.card import Line
from makerapp.ui.widgets.elided_label import PlainLabel
from makerapp.ui.widgets.keep_size import keep_font


class MonthTable(QWidget):
    """A row for each channel and, where there are several, one for all. Columns of nothing are left out."""

    def __init__(self, slices: tuple[Slice, ...], whole: Earned, currency: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._currency = currency
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(THEME.metric("space6"))
        self._grid.setVerticalSpacing(THEME.metric("space2"))
        self._grid.setColumnStretch(0, 1)
        columns = [each for each in _COLUMNS if each[0] in ("orders", "paid", "left") or getattr(whole, each[0])]
        for place, (_, heading, _sign) in enumerate(columns, start=1):
            label = PlainLabel(QCoreApplication.translate("earnings", heading), "label", self, tone="text2")
            self._grid.addWidget(label, 0, place, Qt.AlignmentFlag.AlignRight)
        for number, each in enumerate(slices, start=1):
            self._row(number, channel_words(each.channel), each.earned, columns, "body")
        if len(slices) > 1:
            last = len(slices) + 1
            self._grid.addWidget(Line(self), last, 0, 1, len(columns) + 1)
            self._row(last + 1, QCoreApplication.translate("earnings", "All channels"), whole, columns, "strong")

    def _row(self, number: int, name: str, earned: Earned, columns: list[tuple[str, str, int]], role: str) -> None:
        self._grid.addWidget(PlainLabel(name, role, self), number, 0)
        for place, (key, heading, sign) in enumerate(columns, start=1):
            value = getattr(earned, key)
            text = locales.number(value) if key == "orders" else format_money(sign * value, self._currency)
            figure = PlainLabel(text, role, self)
            keep_font(figure, "strong" if key == "left" else role, tabular=True)
            figure.setAccessibleName(f"{name}, {QCoreApplication.translate('earnings', heading)}: {text}")
            self._grid.addWidget(figure, number, place, Qt.AlignmentFlag.AlignRight)


# Field of Earned, heading, and whether it is taken off.
_COLUMNS: tuple[tuple[str, str, int], ...] = (
    ("orders", mark("Orders"), 1),
    ("paid", mark("Paid"), 1),
    ("refunded", mark("Refunded"), -1),
    ("due", mark("Refund due"), -1),
    ("fees", mark("Fees"), -1),
    ("postage", mark("Postage"), -1),
    ("left", mark("What is left"), 1),
)
