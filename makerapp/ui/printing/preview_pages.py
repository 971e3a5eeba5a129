"""The left side of the print preview: which order is seen, the zoom, and the pages below."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from makerapp import locales
from makerapp.models.rows import OrderRow
from makerapp.services.key_table import with_keys
from makerapp.services.paperwork.counting import PageGroup, page_groups
from makerapp.services.paperwork.sheets import Sheets
from makerapp.ui.printing.page_view import PageView
from makerapp.ui.printing.paper_names import names_of
from makerapp.ui.theme import THEME
from makerapp.ui.widgets.banner import Banner
from makerapp.ui.widgets.buttons import IconButton
from makerapp.ui.widgets.elided_label import ElidedLabel, PlainLabel


class _Shown(NamedTuple):
    """What is on the desk: the groups of pages in order, the orders by id, how many pages there are."""

    groups: tuple[PageGroup, ...]
    orders: Mapping[int, OrderRow]
    pages: int


class PreviewPages(QWidget):
    """All pages of a print, scrolled through or turned order by order."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown = _Shown((), {}, 0)
        self._at = 0
        self._page = 0
        self.before = IconButton("chevron-left", with_keys(self.tr("Previous order"), "Ctrl+PgUp"), self)
        self.after = IconButton("chevron-right", with_keys(self.tr("Next order"), "Ctrl+PgDown"), self)
        self.place = ElidedLabel("", "medium", self)
        self.smaller = IconButton("zoom-out", self.tr("Smaller"), self)
        self.larger = IconButton("zoom-in", self.tr("Larger"), self)
        self.zoom = PlainLabel(self.tr("Fit"), "medium", self)
        self.view = PageView(self, corners="bottom_left")
        self.before.clicked.connect(lambda: self.turn(-1))
        self.after.clicked.connect(lambda: self.turn(1))
        self.smaller.clicked.connect(lambda: self.view.zoom_out())
        self.larger.clicked.connect(lambda: self.view.zoom_in())
        self.view.zoomed.connect(self.zoom.setText)
        self.view.turned.connect(self._turned)
        self.banner: Banner | None = None
        self._lay_out()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        side = THEME.metric("space4")
        head.setContentsMargins(side, THEME.metric("space2"), side, THEME.metric("space2"))
        head.setSpacing(THEME.metric("space1"))
        head.addWidget(self.before)
        head.addWidget(self.place)
        head.addWidget(self.after)
        head.addStretch(1)
        for widget in (self.smaller, self.zoom, self.larger):
            head.addWidget(widget)
        self._banner_place = QVBoxLayout()
        self.column = column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addLayout(self._banner_place)
        column.addWidget(self.view, 1)

    # --- pages -------------------------------------------------------------------------------------------

    def show_sheets(self, sheets: Sheets, orders: Mapping[int, OrderRow]) -> None:
        """Show these pages; the order seen before is seen again where it is among them."""
        before = self._group.order_ids if self._shown.groups else ()
        self._shown = _Shown(page_groups(sheets), orders, sheets.pages)
        self._at = 0
        self.view.show_groups(sheets.pdf, [group.count for group in self._shown.groups], self.tr("Pages to print"))
        again = next((at for at, group in enumerate(self._shown.groups) if before and group.order_ids == before), 0)
        self.go_to(again)

    def clear(self, words: str) -> None:
        """An empty desk; ``words`` say why."""
        self._shown = _Shown((), {}, 0)
        self.view.clear()
        self.place.setText(words)
        for button in (self.before, self.after):
            button.hide()

    def turn(self, by: int) -> None:
        """Show the previous (-1) or next (1) order's pages."""
        self.go_to(self._at + by)

    def go_to(self, at: int) -> None:
        """Show one of the groups of pages, counted from 0."""
        if not self._shown.groups:
            return
        wanted = max(0, min(len(self._shown.groups) - 1, at))
        first = self._shown.groups[wanted].first
        self.view.go_to(first)
        # The end of the desk cannot stand at the top of it: what was asked for is named all the same.
        self._at, self._page = wanted, first
        self._say_place()

    def _turned(self, page: int) -> None:
        self._page = page
        self._at = next((at for at, each in enumerate(self._shown.groups) if page < each.first + each.count), 0)
        self._say_place()

    @property
    def _group(self) -> PageGroup:
        return self._shown.groups[min(self._at, len(self._shown.groups) - 1)]

    def _say_place(self) -> None:
        if not self._shown.groups:
            return
        count = len(self._shown.groups)
        for button, is_there in ((self.before, self._at > 0), (self.after, self._at + 1 < count)):
            button.setVisible(count > 1)
            button.setEnabled(is_there)
        self.place.setText(self._place_words())

    def _place_words(self) -> str:
        group, orders = self._group, self._shown.orders
        said = [self._group_words(group)]
        if len(group.order_ids) == 1 and len(orders) > 1:
            found = list(orders)
            at = found.index(group.order_ids[0]) + 1 if group.order_ids[0] in orders else 0
            said.insert(0, self.tr("Order {place} of {count}").format(place=at, count=len(found)))
        # One page each says nothing more, nor do two that are both in sight.
        if self._shown.pages > max(2, len(self._shown.groups)):
            said.append(
                self.tr("page {n} of {count}").format(n=self._page + 1, count=locales.number(self._shown.pages))
            )
        return " · ".join(said)

    def _group_words(self, group: PageGroup) -> str:
        rows = [self._shown.orders[each] for each in group.order_ids if each in self._shown.orders]
        if len(rows) == 1:
            return f"{rows[0].number} {rows[0].buyer}".strip()
        papers = ", ".join(names_of(group.kinds))
        if rows:
            return self.tr("{papers} of {n} orders").format(papers=papers, n=len(rows))
        return papers

    # --- banner ------------------------------------------------------------------------------------------

    def say(self, banner: Banner) -> None:
        """Put a banner above the pages, in place of the one before."""
        self.unsay()
        self.banner = banner
        self._banner_place.addWidget(banner)
        self._banner_place.setContentsMargins(*[THEME.metric("space3")] * 4)
        banner.speak()

    def unsay(self) -> None:
        """No banner."""
        if self.banner is not None:
            self.banner.hide()
            self.banner.deleteLater()
            self.banner = None
            self._banner_place.setContentsMargins(0, 0, 0, 0)
