"""The settings window: sections at the left, saved while typed, each change can be taken back."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QStackedWidget, QWidget

from makerapp.services.key_table import with_keys
from makerapp.translation import mark
from makerapp.ui import shortcuts
from makerapp.ui.context import AppContext
from makerapp.ui.settings.saved import Saved
from makerapp.ui.settings.section import Section
from makerapp.ui.settings.setting_search import SettingSearch, place_of
from makerapp.ui.sidebar_item import SidebarItem
from makerapp.ui.theme import THEME
from makerapp.ui.widgets.buttons import PrimaryButton, SecondaryButton
from makerapp.ui.widgets.dialog_shell import DialogShell
from makerapp.ui.widgets.elided_label import PlainLabel
from makerapp.ui.widgets.icon_label import IconText
from makerapp.ui.widgets.scroll_area import ScrollBody

if TYPE_CHECKING:
    from makerapp.services.scanned import Code
    from makerapp.ui.scanner.heard import Heard

_WIDTH, _HEIGHT, _SIDE = 1120, 700, 252


def _sections() -> dict[str, tuple[str, str, Callable[..., Section]]]:
    """Key -> (icon, English title, page); pages are made when they are first opened."""
    from makerapp.ui.settings.backup_section import BackupSection
    from makerapp.ui.settings.card_section import CardSection
    from makerapp.ui.settings.days_section import DaysSection
    from makerapp.ui.settings.language_section import LanguageSection
    from makerapp.ui.settings.look_section import LookSection
    from makerapp.ui.settings.note_section import NoteSection
    from makerapp.ui.settings.notices_section import NoticesSection
    from makerapp.ui.settings.orders_section import OrdersSection
    from makerapp.ui.settings.packing_section import PackingSection
    from makerapp.ui.settings.paper_sections import PrintersSection
    from makerapp.ui.settings.post_section import PostSection
    from makerapp.ui.settings.scanner_section import ScannerSection
    from makerapp.ui.settings.shop_section import ShopSection
    from makerapp.ui.settings.slip_section import GiftReceiptSection, SlipSection
    from makerapp.ui.settings.updates_section import UpdatesSection

    return {
        "shop": ("store", "Shop & logo", ShopSection),
        "note": ("heart", "Thank-you note", NoteSection),
        "card": ("sticky-note", "Insert card", CardSection),
        "slip": ("receipt", "Packing slip", SlipSection),
        "gift": ("gift", "Gift receipt", GiftReceiptSection),
        "printers": ("printer", "Printers & paper", PrintersSection),
        "post": ("truck", "Post & customs", PostSection),
        "scanner": ("scan-barcode", "Scanner", ScannerSection),
        "look": ("palette", "Look & size", LookSection),
        "language": ("languages", mark("Language"), LanguageSection),
        "notices": ("bell", mark("Notifications"), NoticesSection),
        "days": ("calendar-clock", "Days & deadlines", DaysSection),
        "packing": ("package", "Packing", PackingSection),
        "orders": ("list-checks", "Orders", OrdersSection),
        "backup": ("database", "Backup", BackupSection),
        "updates": ("refresh-cw", "New versions", UpdatesSection),
    }


class SettingsDialog(DialogShell):
    """``section`` is a key of ``_sections``; anything else opens the first."""

    def __init__(self, context: AppContext, section: str = "shop", parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Settings"), _WIDTH, _HEIGHT, parent, side=_SIDE)
        self._context = context
        self.saved = Saved(self)
        self._makers = _sections()
        self._made: dict[str, Section] = {}
        self.pages = QStackedWidget(self)
        self.items: dict[str, SidebarItem] = {}
        self._fill_side()
        self._fill_rest()
        key = section if section in self._makers else "shop"
        self.open_section(key)
        # The keyboard begins at the marked line, which is thereby in sight.
        self.items[key].setFocus()

    @property
    def section(self) -> Section:
        """The page on show."""
        page = self.pages.currentWidget()
        assert isinstance(page, Section)
        return page

    def open_section(self, key: str) -> Section:
        """Show a section."""
        if key not in self._made:
            page = self._makers[key][2](self._context, self.saved, self.pages)
            self._made[key] = page
            self.pages.addWidget(page)
        self.saved.flush()
        self.saved.place = key
        self.pages.setCurrentWidget(self._made[key])
        self.items[key].setChecked(True)
        return self._made[key]

    def find_setting(self, words: str) -> None:
        """Go to a setting of the section on show by the words beside it."""
        section = self.section
        place = place_of(section, words)
        if place is None:
            return
        # A section just made has no size yet, so nothing could be scrolled to.
        QTimer.singleShot(0, place, lambda: section.area.show_widget(place))
        place.setFocus(Qt.FocusReason.TabFocusReason)

    def scanned(self, code: Code) -> Heard | None:
        """Shown where scanners are tried; the other sections have no use for a scan."""
        return self.section.scanned(code)

    def _found(self, key: str, words: str) -> None:
        self.open_section(key)
        self.find_setting(words)

    def _item_clicked(self, key: str) -> None:
        section = self.open_section(key)
        # Arrow keys, which go through the sections, have put the focus on the item and keep it there.
        if not self.items[key].hasFocus():
            section.begin()

    # --- building ----------------------------------------------------------------------------------------

    def _fill_side(self) -> None:
        edge = THEME.metric("space3") + 3
        self.side.setContentsMargins(edge, THEME.metric("space6") - 2, 0, edge)
        self.side.setSpacing(2)
        title = PlainLabel(self.tr("Settings"), "title", self)
        title.setIndent(THEME.metric("space3"))
        self.side.addWidget(title)
        self.side.addSpacing(THEME.metric("space2"))
        self.search = SettingSearch(self, edge - 3)
        self.search.chosen.connect(self._found)
        self.search.searching.connect(self._searching)
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, edge - 3, 0)
        row.addWidget(self.search.field)
        self.side.addLayout(row)
        self.side.addSpacing(THEME.metric("space2"))
        # At the largest text the sections are higher than a small screen; the bar stands in the room at the edge.
        self.lines = ScrollBody(self, padding=(0, 0, edge - 3, 0))
        self.lines.body.setSpacing(2)
        self.side.addWidget(self.lines, 1)
        self.side.addWidget(self.search.found, 1)
        group = QButtonGroup(self)
        for key, (icon, words, _page) in self._makers.items():
            item = SidebarItem(icon, self.tr(words), "", self, has_count=False)
            item.clicked.connect(lambda _checked=False, key=key: self._item_clicked(key))
            item.focused.connect(lambda item=item: self.lines.show_widget(item))
            group.addButton(item)
            self.items[key] = item
            self.lines.body.addWidget(item)
        self.lines.body.addStretch(1)
        self.lines.verticalScrollBar().rangeChanged.connect(lambda _low, _high: self._show_marked())

    def _show_marked(self) -> None:
        marked = next((item for item in self.items.values() if item.isChecked()), None)
        if marked is not None:
            self.lines.show_widget(marked)

    def _fill_rest(self) -> None:
        self.head.setContentsMargins(0, 0, 0, 0)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.addWidget(self.pages)
        edge = THEME.metric("space6") + 4
        self.foot.setContentsMargins(edge, THEME.metric("space3"), edge - 1, THEME.metric("space3") + 1)
        self.foot.addWidget(IconText("check", self.tr("Changes are saved as you type"), "secondary", "", self), 1)
        self.undo_button = SecondaryButton(self.tr("Undo last change"), "undo-2", self)
        self.undo_button.setToolTip(with_keys(self.tr("Undo last change"), "Ctrl+Z"))
        self.undo_button.clicked.connect(self._undo)
        self.done_button = PrimaryButton(self.tr("Done"), "", self)
        self.done_button.clicked.connect(self.accept)
        self.foot.addWidget(self.undo_button)
        self.foot.addWidget(self.done_button)
        shortcuts.bind(self, shortcuts.keys_of("main"), self.accept)
        shortcuts.bind(self, shortcuts.keys_of("search"), self._to_search)

    # --- doing -------------------------------------------------------------------------------------------

    def _searching(self, searches: bool) -> None:
        self.lines.setVisible(not searches)
        self.search.found.setVisible(searches)

    def _to_search(self) -> None:
        self.search.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.field.selectAll()

    def _undo(self) -> None:
        if self.saved.can_undo:
            place = self.saved.undo()
            # What was taken back is what the maker wants to see.
            if place in self._made and self._made[place] is not self.section:
                self.open_section(place)
        else:
            self._context.show_toast(self.tr("Nothing to undo"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Undo):
            self._undo()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            # Enter in a field ends typing there; it must not close the window.
            self.saved.flush()
        else:
            super().keyPressEvent(event)

    def done(self, result: int) -> None:
        self.saved.flush()
        for page in self._made.values():
            page.end()
        super().done(result)
