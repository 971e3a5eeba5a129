"""The sidebar: the views with their live counts, the shop's pages, bringing in, settings, help.

Only icons in a narrow window.
"""

from __future__ import annotations

from PySide6.QtCore import Signal, SignalInstance
from PySide6.QtGui import QPixmap, QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from makerapp.models.list_rows import View, ViewCount
from makerapp.services import saved_views, shop, words
from makerapp.ui.panel import grown
from makerapp.ui.shop_mark import ShopMark
from makerapp.ui.shop_page import ShopPlace
from makerapp.ui.shortcuts import PLACE_KEYS, VIEW_KEYS
from makerapp.ui.sidebar_item import SidebarItem
from makerapp.ui.sidebar_saved import SavedLines
from makerapp.ui.theme import THEME
from makerapp.ui.widgets.elided_label import ElidedLabel, PlainLabel
from makerapp.ui.widgets.scroll_area import ScrollBody
from makerapp.ui.widgets.style_props import set_style

VIEW_ICONS = {
    View.TO_CONFIRM: "inbox",
    View.TO_MAKE: "hammer",
    View.TO_PACK: "package-open",
    View.ON_THE_WAY: "truck",
    View.DELIVERED: "circle-check",
    View.CANCELLED: "ban",
    View.ALL: "layers",
}
PLACE_ICONS = {
    ShopPlace.TODAY: "sun",
    ShopPlace.PRODUCTS: "boxes",
    ShopPlace.EARNINGS: "wallet",
    ShopPlace.REPORTS: "chart-column",
}
_TO_DO = (View.TO_CONFIRM, View.TO_MAKE, View.TO_PACK)
_SENT = (View.ON_THE_WAY, View.DELIVERED, View.CANCELLED)


class Sidebar(QWidget):
    """``view_chosen`` carries a ``View``, ``place_chosen`` a ``ShopPlace``. Arrow keys move between the lines.

    The lines scroll between the shop's name and what stands at the foot, where the window is too low for them all.
    """

    view_chosen = Signal(object)
    place_chosen = Signal(object)
    import_wanted = Signal()
    settings_wanted = Signal()
    help_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Views"))
        self.items: dict[View, SidebarItem] = {}
        self.shop_items: dict[ShopPlace, SidebarItem] = {}
        self._group = QButtonGroup(self)
        self.saved = SavedLines(self._group, self)
        self._labels: list[PlainLabel] = []
        edge = THEME.metric("edge")
        column = QVBoxLayout(self)
        column.setContentsMargins(edge, THEME.metric("space4"), 0, edge)
        column.setSpacing(2)
        column.addLayout(self._build_head())
        column.addSpacing(THEME.metric("space2") - 3)
        # A scroll bar stands in the room at the edge, so the lines keep their width.
        self.lines = ScrollBody(self, padding=(0, 0, edge, 0))
        self.lines.body.setSpacing(2)
        self._fill_lines(self.lines.body)
        self.more_above, self.more_below = self._rule(), self._rule()
        bar = self.lines.verticalScrollBar()
        bar.rangeChanged.connect(lambda _low, _high: self._scroll_anew())
        bar.valueChanged.connect(lambda _value: self._tell_more())
        column.addWidget(self.more_above)
        column.addWidget(self.lines, 1)
        column.addWidget(self.more_below)
        column.addLayout(self._build_foot())
        self._narrow: bool | None = None
        THEME.changed.connect(self._refit)
        self.saved.focused.connect(self.lines.show_widget)
        self.saved.changed.connect(self._refit)
        self.set_narrow(False)

    def _rule(self) -> QFrame:
        """Where scrolled lines are cut off, so that they don't seem to stand behind the next ones."""
        rule = QFrame(self)
        set_style(rule, kind="line")
        policy = rule.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        rule.setSizePolicy(policy)
        rule.hide()
        return rule

    def _fill_lines(self, column: QVBoxLayout) -> None:
        self._add_place(column, ShopPlace.TODAY, self.tr("Today"), has_count=True)
        self._add_section(column, self.tr("To do"), _TO_DO)
        self._add_section(column, self.tr("Sent"), _SENT)
        column.addSpacing(THEME.metric("space3"))
        self._add_view(column, View.ALL)
        column.addWidget(self.saved)
        self._add_label(column, self.tr("Shop"))
        self._add_place(column, ShopPlace.PRODUCTS, self.tr("Products"))
        self._add_place(column, ShopPlace.EARNINGS, self.tr("Earnings"))
        self._add_place(column, ShopPlace.REPORTS, self.tr("Reports"))
        column.addStretch(1)

    def _build_foot(self) -> QVBoxLayout:
        self.bring_in = self._foot_item("file-up", self.tr("Bring in orders"), "Ctrl+I", self.import_wanted)
        self.settings = self._foot_item("settings", self.tr("Settings"), "Ctrl+,", self.settings_wanted)
        self.help = self._foot_item("keyboard", self.tr("Help & shortcuts"), "F1", self.help_wanted)
        foot = QVBoxLayout()
        foot.setContentsMargins(0, 0, THEME.metric("edge"), 0)
        foot.setSpacing(2)
        for item in (self.bring_in, self.settings, self.help):
            foot.addWidget(item)
        return foot

    def _foot_item(self, icon: str, word: str, keys: str, pressed: SignalInstance) -> SidebarItem:
        item = SidebarItem(icon, word, keys, self, opens_page=False, has_count=False)
        item.clicked.connect(lambda _checked=False: pressed.emit())
        return item

    def _build_head(self) -> QHBoxLayout:
        self._mark = ShopMark(self)
        self._shop = ElidedLabel("", "strong", self)
        self._maker = ElidedLabel("", "caption", self)
        names = QVBoxLayout()
        names.setSpacing(0)
        names.addWidget(self._shop)
        names.addWidget(self._maker)
        head = QHBoxLayout()
        head.setContentsMargins(THEME.metric("radius_small"), 0, 0, 0)
        head.setSpacing(THEME.metric("space3") - 2)
        head.addWidget(self._mark)
        head.addLayout(names, 1)
        return head

    def _add_section(self, column: QVBoxLayout, word: str, views: tuple[View, ...]) -> None:
        self._add_label(column, word)
        for view in views:
            self._add_view(column, view)

    def _add_label(self, column: QVBoxLayout, word: str) -> None:
        label = PlainLabel(word, "label", self)
        label.setContentsMargins(THEME.metric("space3"), THEME.metric("space3"), 0, THEME.metric("space2"))
        self._labels.append(label)
        column.addWidget(label)

    def _add_view(self, column: QVBoxLayout, view: View) -> None:
        item = SidebarItem(VIEW_ICONS[view], words.VIEW_WORDS[view], VIEW_KEYS[view], self)
        item.clicked.connect(lambda _checked=False: self.view_chosen.emit(view))
        self.items[view] = item
        self._add_line(column, item)

    def _add_place(self, column: QVBoxLayout, place: ShopPlace, word: str, *, has_count: bool = False) -> None:
        item = SidebarItem(PLACE_ICONS[place], word, PLACE_KEYS[place], self, has_count=has_count)
        item.clicked.connect(lambda _checked=False: self.place_chosen.emit(place))
        self.shop_items[place] = item
        self._add_line(column, item)

    def _add_line(self, column: QVBoxLayout, item: SidebarItem) -> None:
        item.focused.connect(lambda: self.lines.show_widget(item))
        self._group.addButton(item)
        column.addWidget(item)

    def show_shop(self) -> None:
        """Read the shop's name and logo again."""
        profile = shop.profile()
        self._shop.setText(profile.name or self.tr("Makerbench"))
        self._maker.setText(self.tr("{name}'s workshop").format(name=profile.maker_name) if profile.maker_name else "")
        self._maker.setVisible(bool(profile.maker_name) and not self._narrow)
        path = shop.logo_path()
        self._mark.set_logo(QPixmap(str(path)) if path else None)
        self.saved.show_views(saved_views.all_views())

    def show_counts(self, counts: dict[View, ViewCount]) -> None:
        """Show the orders of each view that was counted, of the to-do views how many are late, and those of today."""
        due = sum(counts[view].late + counts[view].today for view in _TO_DO)
        self.shop_items[ShopPlace.TODAY].set_counts(due, 0)
        for view, count in counts.items():
            self.items[view].set_counts(count.orders, count.late if view in _TO_DO else 0)

    def mark(self, place: View | ShopPlace | str | None) -> None:
        """Show which page is open, a saved list by its key; ``None`` for one that has no line here."""
        lines = [*self.items.items(), *self.shop_items.items(), *self.saved.items.items()]
        self._group.setExclusive(any(each == place for each, _ in lines))
        for each, item in lines:
            item.setChecked(each == place)
        self._show_marked()

    @property
    def entry(self) -> QWidget:
        """Where the keyboard enters: the line of the page on show, else the first."""
        return self._group.checkedButton() or self._group.buttons()[0]

    def _show_marked(self) -> None:
        marked = self._group.checkedButton()
        if marked is not None:
            self.lines.show_widget(marked)

    def _scroll_anew(self) -> None:
        """The lines are as high as never before: as far down as the marked one needs, and no further."""
        self.lines.verticalScrollBar().setValue(0)
        self._show_marked()
        self._tell_more()

    def _tell_more(self) -> None:
        bar = self.lines.verticalScrollBar()
        self.more_above.setVisible(bar.value() > 0)
        self.more_below.setVisible(bar.value() < bar.maximum())

    def set_narrow(self, narrow: bool) -> None:
        """Icons only, below 1280 pixels of window width."""
        if narrow != self._narrow:
            self._narrow = narrow
            self._refit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit_height()

    def _all_items(self) -> list[SidebarItem]:
        lines = (*self.items.values(), *self.saved.items.values(), *self.shop_items.values())
        return [*lines, self.bring_in, self.settings, self.help]

    def fit_height(self) -> None:
        """Lower lines where the window has no room for all of them; where even that is too much, they scroll."""
        items, layout = self._all_items(), self.layout()
        if layout is None:
            return
        rest = layout.sizeHint().height() - self.lines.sizeHint().height()
        # Worked out rather than tried: lines that grow for a moment would scroll the marked one away.
        wanted = rest + self.lines.body.sizeHint().height() + sum(item.spared() for item in items)
        for item in items:
            item.set_tight(wanted > self.height())

    def _refit(self) -> None:
        narrow = bool(self._narrow)
        self.setFixedWidth(THEME.metric("sidebar_narrow") if narrow else grown(THEME.metric("sidebar")))
        for item in self._all_items():
            item.set_narrow(narrow)
        for label in (*self._labels, self.saved.label):
            label.setVisible(not narrow)
        self._shop.setVisible(not narrow)
        self._maker.setVisible(not narrow and bool(self._maker.text()))
        self.fit_height()
