"""The parts of others in the program: a list to search, and the license of the chosen one in full."""

from __future__ import annotations

import re

from PySide6.QtCore import QRegularExpression
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from makerapp.errors import EnvironmentProblem
from makerapp.services.third_parties import ThirdParty, third_parties
from makerapp.translation import counted
from makerapp.ui import opening
from makerapp.ui.about.parts_list import PartsList
from makerapp.ui.about.qt_notice import qt_notice
from makerapp.ui.theme import THEME
from makerapp.ui.widgets.buttons import LinkButton
from makerapp.ui.widgets.elided_label import ElidedLabel, PlainLabel, WrapLabel
from makerapp.ui.widgets.keep_size import keep_font
from makerapp.ui.widgets.search_field import SearchField


class PartsPage(QWidget):
    """Fill with ``read``. The first line is the notice about Qt; below it stands each part with its license."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.shown: list[ThirdParty] = []
        self._texts: list[str] = []
        self.search = SearchField(self.tr("Search names and licenses"), "", self)
        self.list = PartsList(self.search, self)
        self.search.setFixedWidth(self.list.width())
        self.count = PlainLabel("", "secondary", self)
        self.title = WrapLabel("", "heading", self)
        self.line = WrapLabel("", "secondary", self, selectable=True)
        self.source = ElidedLabel("", "secondary", self)
        self.link = LinkButton(self.tr("Open its page"), "external-link", self)
        self.text = QPlainTextEdit(self)
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        # Most texts have lines of 80 letters: at this size they need not be broken.
        keep_font(self.text, "secondary")
        self.search.textChanged.connect(self._filter)
        self.search.returnPressed.connect(self.find_next)
        self.list.currentRowChanged.connect(self._show_row)
        self.link.clicked.connect(lambda _on=False: opening.open_page(self, self.source.text()))
        self._lay_out()

    def _lay_out(self) -> None:
        left, right = QVBoxLayout(), QVBoxLayout()
        for column in (left, right):
            column.setSpacing(THEME.metric("space2"))
        left.addWidget(self.search)
        left.addWidget(self.count)
        left.addWidget(self.list, 1)
        source = QHBoxLayout()
        source.setSpacing(THEME.metric("space3"))
        source.addWidget(self.source, 1)
        source.addWidget(self.link)
        right.addWidget(self.title)
        right.addWidget(self.line)
        right.addLayout(source)
        right.addWidget(self.text, 1)
        row = QHBoxLayout(self)
        edge = THEME.metric("space5")
        row.setContentsMargins(edge, edge, edge, edge)
        row.setSpacing(THEME.metric("space5"))
        row.addLayout(left)
        row.addLayout(right, 1)

    # --- filling -----------------------------------------------------------------------------------------

    def read(self) -> None:
        """Read all parts, once; where their texts are missing, that is said in the place of the license."""
        if self.shown:
            return
        try:
            parts = third_parties()
            self._texts = [qt_notice(), *(part.full_text() for part in parts)]
        except EnvironmentProblem as problem:
            self.title.setText(problem.what)
            self.text.setPlainText(problem.why_and_now)
            return
        self.shown = parts
        self.list.add(self.tr("Qt and your rights"), self.tr("What its license allows you"))
        for part in parts:
            line = self.tr("{license} · {version}").format(license=part.license, version=part.version)
            self.list.add(part.name, line)
        self._filter("")
        self.list.setCurrentRow(0)

    def _show_row(self, row: int) -> None:
        if row == 0:
            self._show(self.tr("Qt and your rights"), "", "", self._texts[0])
        elif row > 0:
            part = self.shown[row - 1]
            line = self.tr("{license} · version {version}").format(license=part.license, version=part.version)
            self._show(part.name, line, part.source, self._texts[row])
        if self.search.text():
            self.find_next()

    def _show(self, title: str, line: str, source: str, text: str) -> None:
        self.title.setText(title)
        self.line.setText(line)
        self.line.setVisible(bool(line))
        self.source.setText(source)
        self.source.setVisible(bool(source))
        self.link.setVisible(source.startswith(("https://", "http://")))
        self.link.setAccessibleName(self.tr("Open the page of {name}").format(name=title))
        self.text.setAccessibleName(self.tr("License of {name}").format(name=title) if line else title)
        self.text.setPlainText(text)

    # --- searching ---------------------------------------------------------------------------------------

    def _filter(self, typed: str) -> None:
        """Leave the parts whose name or license holds what was typed, or whose text has a word that begins with it."""
        wanted = typed.strip()
        hits = [row for row in range(self.list.count()) if not wanted or self._has(row, wanted)]
        self.list.show_only(hits)
        shown = len([row for row in hits if row > 0])
        self.count.setText(counted("1 part", "{n} parts", shown))
        if wanted and hits and self.list.currentRow() not in hits:
            self.list.setCurrentRow(hits[0])
        elif wanted:
            self.text.moveCursor(QTextCursor.MoveOperation.Start)
            self.find_next()

    def _has(self, row: int, wanted: str) -> bool:
        if wanted.casefold() in self.list.words_of(row).casefold():
            return True
        return re.search(_word_start(wanted), self._texts[row], re.IGNORECASE) is not None

    def find_next(self) -> None:
        """Mark the next place in the text that holds what is searched for; after the last comes the first."""
        typed = self.search.text().strip()
        if not typed:
            return
        wanted = QRegularExpression(_word_start(typed))
        wanted.setPatternOptions(
            QRegularExpression.PatternOption.CaseInsensitiveOption
            | QRegularExpression.PatternOption.UseUnicodePropertiesOption
        )
        if not self.text.find(wanted):
            self.text.moveCursor(QTextCursor.MoveOperation.Start)
            self.text.find(wanted)


def _word_start(typed: str) -> str:
    """The pattern of ``typed`` at the beginning of a word: who searches "MIT" doesn't mean "permitted"."""
    return rf"(?<!\w){re.escape(typed)}"
