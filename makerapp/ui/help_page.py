"""Help & shortcuts: where to begin, every key, the user guide, and a search over it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from makerapp.services import guide
from makerapp.services.key_table import with_keys
from makerapp.services.plain_words import typed_words
from makerapp.translation import counted, tr
from makerapp.ui.about.program_card import ProgramCard
from makerapp.ui.context import AppContext
from makerapp.ui.help.contents import KEYS, OVERVIEW, Contents
from makerapp.ui.help.overview import Overview
from makerapp.ui.help.reader import GuideReader
from makerapp.ui.page import Page
from makerapp.ui.panel import grown
from makerapp.ui.theme import THEME
from makerapp.ui.widgets.announce import announce
from makerapp.ui.widgets.buttons import SecondaryButton
from makerapp.ui.widgets.card import Card
from makerapp.ui.widgets.elided_label import PlainLabel
from makerapp.ui.widgets.handed import handed_row
from makerapp.ui.widgets.search_field import SearchField

if TYPE_CHECKING:
    from makerapp.ui.help.keys_page import KeysPage

_TYPING_MS = 150
_CONTENTS_WIDE = 272
_SEARCH_WIDE = 280


class HelpPage(Page):
    """``closed`` comes with the way back to the orders."""

    closed = Signal()

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Help & shortcuts"))
        self._context = context
        self._before_search = OVERVIEW
        self._build_parts(context)
        edge = THEME.metric("edge")
        whole = QVBoxLayout()
        handed_row(self, THEME.metric("space1"), edge, edge, edge).addLayout(whole)
        whole.setSpacing(THEME.metric("space3"))
        head = QHBoxLayout()
        head.setSpacing(THEME.metric("space2"))
        head.addWidget(PlainLabel(self.tr("Help & shortcuts"), "title", self), 1)
        head.addWidget(self.search)
        head.addWidget(self.back)
        whole.addLayout(head)
        body = QHBoxLayout()
        body.setSpacing(THEME.metric("gap"))
        body.addWidget(self.contents)
        body.addWidget(self.pages, 1)
        whole.addLayout(body, 1)
        self.entry = self.contents.items[OVERVIEW]
        THEME.changed.connect(self._refit)
        self._refit()
        self.show_part(OVERVIEW)

    def _build_parts(self, context: AppContext) -> None:
        self.search = SearchField(self.tr("Search help"), "Ctrl+F", self)
        self.back = SecondaryButton(self.tr("Back to orders"), "arrow-left", self)
        self.back.setToolTip(with_keys(self.tr("Back to orders"), "Esc"))
        self.back.clicked.connect(self.closed)
        self.contents = Contents(self)
        self.contents.chosen.connect(self._chosen)
        self.overview = Overview(context, self)
        self.overview.wanted.connect(self.open_chapter)
        self._keys: KeysPage | None = None
        self.reader = GuideReader(self)
        self.reader.wanted.connect(self.open_chapter)
        sheet = Card(self, padding=0)
        sheet.body.addWidget(self.reader)
        self._sheet = sheet
        self.pages = QStackedWidget(self)
        for part in (self.overview, sheet):
            self.pages.addWidget(part)
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(_TYPING_MS)
        self._typing.timeout.connect(self._find)
        self.search.textChanged.connect(lambda text: self._typing.start() if text.strip() else self._find())
        self.search.returnPressed.connect(self._open_first)

    @property
    def keys(self) -> KeysPage:
        """The table of keys, made when it is first wanted."""
        if self._keys is None:
            from makerapp.ui.help.keys_page import KeysPage

            self._keys = KeysPage(self._context, self)
            self.pages.addWidget(self._keys)
        return self._keys

    @property
    def program(self) -> ProgramCard:
        """The card about the program itself."""
        return self.overview.program

    # --- what is shown -----------------------------------------------------------------------------------

    def show_part(self, name: str) -> None:
        """Show where to begin (``overview``), the keys (``keys``) or a chapter by its name."""
        self._before_search = name
        self.contents.mark(name)
        if name in (OVERVIEW, KEYS):
            self.pages.setCurrentWidget(self.overview if name == OVERVIEW else self.keys)
            return
        chapter = guide.chapter(name)
        self.reader.show_markdown(chapter.title, chapter.markdown + _next_line(name), typed_words(self.search.text()))
        self.pages.setCurrentWidget(self._sheet)

    def open_chapter(self, name: str, heading: str = "") -> None:
        """Show a chapter of the guide, at a heading of it by its anchor."""
        self.show_part(name)
        if heading:
            # It has its width once it is on show.
            QTimer.singleShot(0, self.reader, lambda: self.reader.go_to(heading))

    def _chosen(self, name: str) -> None:
        self._typing.stop()
        self.search.blockSignals(True)
        self.search.clear()
        self.search.blockSignals(False)
        self.show_part(name)

    # --- searching ---------------------------------------------------------------------------------------

    def _find(self) -> None:
        self._typing.stop()
        text = " ".join(self.search.text().split())
        if not text:
            self.show_part(self._before_search)
            return
        hits = guide.find(text)
        said = counted("1 place in the guide", "{n} places in the guide", len(hits))
        if not hits:
            said = self.tr("Nothing in the guide fits. Try another word.")
        lines = [f"# {said}"]
        for hit in hits:
            address = f"{hit.chapter.name}.md#{hit.heading.anchor}"
            lines.append(f"### [{hit.heading.words}]({address})\n\n**{hit.chapter.title}** · {hit.line}")
        self.contents.mark("")
        self.reader.show_markdown(said, "\n\n".join(lines), typed_words(text))
        self.pages.setCurrentWidget(self._sheet)
        announce(self.search, said)

    def _open_first(self) -> None:
        self._find()
        hits = guide.find(self.search.text())
        if hits:
            self.open_chapter(hits[0].chapter.name, hits[0].heading.anchor)

    # --- what the window asks ----------------------------------------------------------------------------

    def escape(self) -> bool:
        """Esc: clear the search. False where there is none: the window goes back."""
        if not self.search.text():
            return False
        self.search.clear()
        return True

    def search_field(self) -> QWidget | None:
        self.search.selectAll()
        return self.search

    def areas(self) -> list[tuple[QWidget, QWidget]]:
        marked = next((item for item in self.contents.items.values() if item.isChecked()), None)
        part = self.reader if self.pages.currentWidget() is self._sheet else self.pages
        return [(self.contents, marked or self.contents.items[OVERVIEW]), (self.pages, part)]

    def _refit(self) -> None:
        self.contents.setFixedWidth(grown(_CONTENTS_WIDE))
        self.search.setFixedWidth(grown(_SEARCH_WIDE))


def _next_line(name: str) -> str:
    """At the end of a chapter the way to the next one."""
    names = [each.name for each in guide.chapters()]
    after = names.index(name) + 1
    if after == len(names):
        return ""
    following = guide.chapters()[after]
    return f"\n\n**{tr('Next:')}** [{following.title}]({following.name}.md)\n"
