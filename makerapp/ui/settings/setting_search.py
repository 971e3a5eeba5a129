"""The search over the settings: typed words above, what fits below, section by section; and the way to a field."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget

from makerapp.translation import tr
from makerapp.ui.settings import index
from makerapp.ui.sidebar_item import SidebarItem
from makerapp.ui.theme import THEME
from makerapp.ui.widgets.announce import announce
from makerapp.ui.widgets.elided_label import PlainLabel, WrapLabel
from makerapp.ui.widgets.field import Field
from makerapp.ui.widgets.scroll_area import ScrollBody
from makerapp.ui.widgets.search_field import SearchField
from makerapp.ui.widgets.within import within

_MOST = 14


class SettingSearch(QObject):
    """``field`` is typed into; ``found`` shows what fits while something is. ``chosen``: section, words of it."""

    chosen = Signal(str, str)
    searching = Signal(bool)

    def __init__(self, parent: QWidget, edge: int) -> None:
        super().__init__(parent)
        self.field = SearchField(self.tr("Search settings"), "", parent)
        self.field.textChanged.connect(self._find)
        self.field.installEventFilter(self)
        self.found = ScrollBody(parent, padding=(0, 0, edge, 0))
        self.found.body.setSpacing(2)
        self.found.hide()
        self.lines: list[SidebarItem] = []

    def clear(self) -> None:
        """Back to the sections."""
        self.field.clear()

    def _find(self, text: str) -> None:
        text = " ".join(text.split())
        hits = index.find(text)[:_MOST] if text else []
        with self.found.filling() as body:
            self.found.clear()
            self.lines = []
            by_section: dict[str, list[str]] = {}
            for _score, section, words in hits:
                by_section.setdefault(section, []).append(words)
            for section, found in by_section.items():
                self._add(section, found)
            if text and not hits:
                self._say_nothing(text)
            body.addStretch(1)
        self.found.verticalScrollBar().setValue(0)
        self.searching.emit(bool(text))

    def _add(self, section: str, found: list[str]) -> None:
        name = index.SECTIONS[section]
        whole = tr(name.words)
        if whole in found:
            # Where the section itself fits, its line stands above its settings instead of a label.
            found = [whole, *(words for words in found if words != whole)]
            self.found.body.addSpacing(THEME.metric("space2"))
        else:
            label = PlainLabel(whole, "label", self.found)
            label.setContentsMargins(THEME.metric("space3"), THEME.metric("space2"), 0, THEME.metric("space1"))
            self.found.body.addWidget(label)
        for words in dict.fromkeys(found):
            item = SidebarItem(name.icon, words, tr(name.words), self.found, opens_page=False, has_count=False)
            item.clicked.connect(lambda _on=False, words=words: self.chosen.emit(section, words))
            item.focused.connect(lambda item=item: self.found.show_widget(item))
            self.lines.append(item)
            self.found.body.addWidget(item)

    def _say_nothing(self, text: str) -> None:
        said = self.tr("No setting is called “{text}”. Try another word.").format(text=text)
        label = WrapLabel(said, "secondary", self.found)
        label.setContentsMargins(THEME.metric("space3"), THEME.metric("space2"), 0, 0)
        self.found.body.addWidget(label)
        announce(self.field, said)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.field and isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                if self.lines and not event.isAutoRepeat():
                    self.lines[0].click()
                return True
            if event.key() == Qt.Key.Key_Down and self.lines:
                self.lines[0].setFocus(Qt.FocusReason.TabFocusReason)
                return True
        return False


def place_of(section: QWidget, words: str) -> QWidget | None:
    """What to go to for the setting called ``words``: its editor, tick or button, else the words themselves."""
    for field in within(section, Field):
        if field.label.text() == words:
            return _first_stop(field.editor) or field
    for button in within(section, QAbstractButton):
        if button.text().replace("&&", "&") == words:
            return button
    for label in within(section, QLabel):
        if label.text() == words:
            card = label.parentWidget()
            return (_first_stop(card) if card is not None and card is not section else None) or label
    return None


def _first_stop(widget: QWidget) -> QWidget | None:
    """The first thing in ``widget``, or itself, that takes the keyboard."""
    takes = Qt.FocusPolicy.TabFocus
    if widget.focusPolicy() & takes:
        return widget
    inside = [each for each in within(widget, QWidget) if each.focusPolicy() & takes and not each.isHidden()]
    chosen = [each for each in inside if isinstance(each, QAbstractButton) and each.isChecked()]
    return next(iter(chosen or inside), None)
