"""Public holidays to tick: of a country or a part of it, for this year and next."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from makerapp.services import closed_days, public_holidays, shop, words
from makerapp.services.public_holidays import Holiday
from makerapp.translation import counted, inside
from makerapp.ui.settings.calendar_dialog import CalendarDialog
from makerapp.ui.theme import THEME
from makerapp.ui.widgets.buttons import LinkButton
from makerapp.ui.widgets.card import Card
from makerapp.ui.widgets.check_box import CheckBox
from makerapp.ui.widgets.combo_box import ComboBox
from makerapp.ui.widgets.elided_label import PlainLabel, WrapLabel
from makerapp.ui.widgets.field import Field
from makerapp.ui.widgets.scroll_area import ScrollBody

_WIDTH, _HEIGHT = 900, 640


class HolidaysDialog(CalendarDialog):
    """Every holiday that falls on a working day starts ticked; the maker keeps those the shop is closed on.

    ``country`` is an ISO 3166-1 code, ``""`` where the shop's country is not known.
    """

    def __init__(self, country: str, parent: QWidget | None = None) -> None:
        super().__init__(
            self.tr("Add public holidays"),
            self.tr("Tick the days you don't work. A day's name is kept as the reason."),
            parent,
            width=_WIDTH,
            height=_HEIGHT,
        )
        self.ticks: dict[CheckBox, Holiday] = {}
        self.country = ComboBox(self)
        for code, name in public_holidays.countries():
            self.country.addItem(name, code)
        if self.country.findData(country) < 0:
            self.country.insertItem(0, self.tr("Choose your country"), "")
        self.country.setCurrentIndex(max(0, self.country.findData(country)))
        self.region = ComboBox(self)
        edge = THEME.metric("space4")
        self.list = ScrollBody(self, padding=(edge, edge, edge, edge))
        self.list.body.setSpacing(THEME.metric("space2"))
        self._arrange()
        self.country.currentIndexChanged.connect(self._country_changed)
        self.region.currentIndexChanged.connect(self._region_changed)
        self._country_changed()

    def _arrange(self) -> None:
        places = QHBoxLayout()
        places.setSpacing(THEME.metric("space4"))
        self.region_field = Field(self.tr("Part of it"), self.region, parent=self)
        places.addWidget(Field(self.tr("Country"), self.country, parent=self), 1)
        places.addWidget(self.region_field, 1)
        self.form.addLayout(places)
        days = Card(self, kind="inset", padding=1)
        days.body.addWidget(self.list)
        left, right = QVBoxLayout(), QVBoxLayout()
        for column in (left, right):
            column.setSpacing(THEME.metric("space1"))
        head = QHBoxLayout()
        head.addWidget(PlainLabel(self.tr("Holidays"), "label", self), 1)
        self.all_link = LinkButton(self.tr("Tick all"), "", self)
        self.none_link = LinkButton(self.tr("Tick none"), "", self)
        self.all_link.clicked.connect(lambda: self._tick(True))
        self.none_link.clicked.connect(lambda: self._tick(False))
        head.addWidget(self.all_link)
        head.addWidget(self.none_link)
        left.addLayout(head)
        left.addWidget(days, 1)
        effect = PlainLabel(self.tr("What it changes"), "label", self)
        # As high as the line with the links beside it, so that both boxes start on one line.
        effect.setMinimumHeight(self.all_link.sizeHint().height())
        right.addWidget(effect)
        right.addWidget(self.moves, 1)
        both = QHBoxLayout()
        both.setSpacing(THEME.metric("space4"))
        # A holiday with its day and why it can't be ticked is longer in other languages.
        both.addLayout(left, 5)
        both.addLayout(right, 4)
        self.form.addLayout(both, 1)

    def words(self, moves: int) -> str:
        days = len(self.chosen())
        if days == 0:
            return self.tr("Close these days")
        closing = counted("Close 1 day", "Close {n} days", days)
        if moves == 0:
            return closing
        return counted("{closing} and move 1 order", "{closing} and move {n} orders", moves, closing=closing)

    def chosen(self) -> list[Holiday]:
        """The holidays that are ticked."""
        return [holiday for box, holiday in self.ticks.items() if box.isChecked()]

    def _country_changed(self) -> None:
        country = str(self.country.currentData())
        regions = public_holidays.regions(country) if country else ()
        self.region.blockSignals(True)
        self.region.clear()
        self.region.addItem(self.tr("The whole country"), "")
        for code, name in regions:
            self.region.addItem(name, code)
        self.region.blockSignals(False)
        self.region_field.setEnabled(bool(regions))
        self._region_changed()

    def _region_changed(self) -> None:
        country, region = str(self.country.currentData()), str(self.region.currentData() or "")
        today = shop.today()
        found = public_holidays.upcoming(country, region, today) if country else ()
        self.list.clear()
        self.ticks = {}
        with self.list.filling() as column:
            if not found:
                none = self.tr("No holidays are known here.") if country else self.tr("Choose your country first.")
                column.addWidget(WrapLabel(none, "secondary", self))
            for holiday in found:
                column.addWidget(self._row(holiday, today.year))
            column.addStretch(1)
        self._offer()

    def _row(self, holiday: Holiday, year: int) -> QWidget:
        day = words.day_words(holiday.day)
        text = f"{day if holiday.day.year == year else f'{day} {holiday.day.year}'} · {holiday.name}"
        if holiday.why_not:
            text += f" ({inside(self.tr(holiday.why_not))})"
        box = CheckBox(text, self, checked=not holiday.why_not)
        box.setEnabled(not holiday.why_not)
        box.setToolTip(text)
        box.clicked.connect(self._offer)
        if not holiday.why_not:
            self.ticks[box] = holiday
        return box

    def _tick(self, on: bool) -> None:
        for box in self.ticks:
            box.setChecked(on)
        self._offer()

    def _offer(self) -> None:
        closings = [holiday.closing() for holiday in self.chosen()]
        self.offer(lambda: closed_days.close(closings))
