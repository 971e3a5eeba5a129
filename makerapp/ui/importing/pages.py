"""The two pages around bringing in: what will happen, and what became of it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from makerapp.services.intake import ImportPreview, ImportResult
from makerapp.ui.importing import import_words
from makerapp.ui.importing.file_card import FileCard, LeftOutRows, ProblemBanner
from makerapp.ui.theme import THEME
from makerapp.ui.widgets.elided_label import PlainLabel, WrapLabel
from makerapp.ui.widgets.empty_state import EmptyState
from makerapp.ui.widgets.icon_label import IconText, IconTile
from makerapp.ui.widgets.scroll_area import ScrollBody

_MOST_BEYOND = 5


class PreviewPage(QWidget):
    """A card per file; ``choose_pressed`` asks for other files in place of those that can't be read."""

    choose_pressed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        side = THEME.metric("space6") - 1
        self._scroll = ScrollBody(self, padding=(side, THEME.metric("space4"), side, THEME.metric("space4")))
        self.nothing = EmptyState("", "", "", "circle-check", self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.nothing)
        column.addWidget(self._scroll, 1)
        self._spoken: list[str] = []

    def spoken(self) -> str:
        """The page in a few sentences, for a screen reader."""
        return ". ".join(self._spoken)

    def show_preview(self, preview: ImportPreview) -> None:
        """Show what bringing in will do."""
        column = self._scroll.body
        self._scroll.clear()
        only_problems = all(file.problem for file in preview.files)
        self._spoken = []
        for file in preview.files:
            if file.problem:
                banner = ProblemBanner(file, self)
                # With nothing else to do, the green button asks for another file.
                banner.choose_button.setVisible(not only_problems)
                banner.choose_pressed.connect(self.choose_pressed)
                column.addWidget(banner)
                self._spoken.append(banner.accessibleName())
            else:
                card = FileCard(file, self)
                column.addWidget(card)
                self._spoken.append(card.accessibleName())
        column.addStretch(1)
        self._show_nothing(preview, only_problems)

    def _show_nothing(self, preview: ImportPreview, only_problems: bool) -> None:
        empty = not import_words.button(preview) and not only_problems
        self.nothing.setVisible(empty)
        if empty:
            good = [file for file in preview.files if not file.problem]
            title = self.tr("Nothing new in this file") if len(good) == 1 else self.tr("Nothing new in these files")
            self.nothing.set_words(title, import_words.nothing_new(preview))
            self._spoken.insert(0, title)
        plain = empty and not any(file.left_out or file.problem or file.notices for file in preview.files)
        self._scroll.setVisible(not plain)


class DonePage(QWidget):
    """How many came in, what was left out, and the rows of it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tile = IconTile("circle-check", "accent", 64, self, disc=True)
        self.title = PlainLabel("", "title", self)
        self.line = WrapLabel("", "secondary", self)
        self.title.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.line.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        side = THEME.metric("space6") - 1
        self._beyond = QVBoxLayout()
        self._beyond.setContentsMargins(side, THEME.metric("space2"), side, 0)
        self._scroll = ScrollBody(self, padding=(side, 0, side, 0))
        self._scroll.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, THEME.metric("space6"), 0, THEME.metric("space4"))
        column.setSpacing(THEME.metric("space2"))
        column.addStretch(1)
        column.addWidget(self._tile, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self.title)
        column.addWidget(self.line)
        column.addLayout(self._beyond)
        column.addWidget(self._scroll, 8)
        column.addStretch(1)
        self._lists: list[LeftOutRows] = []

    def show_result(self, result: ImportResult, beyond: Sequence[str] = ()) -> None:
        """Say what became of the files, and what is promised ``beyond`` what can be kept."""
        self.title.setText(import_words.done_title(result))
        self.line.setText(import_words.done_line(result))
        self.line.setVisible(bool(self.line.text()))
        if any(file.left_out for file in result.files):
            self._tile.set_icon("triangle-alert", "warn")
        for file in result.files:
            if file.left_out:
                rows = LeftOutRows(file.left_out, file.file, self)
                if len(result.files) > 1:
                    self._scroll.body.addWidget(PlainLabel(file.file, "label", self))
                self._scroll.body.addWidget(rows)
                self._lists.append(rows)
        self._scroll.body.addStretch(1)
        for sentence in beyond[:_MOST_BEYOND]:
            said = IconText("triangle-alert", sentence, "secondary", "warn", self, wrap=True)
            self._beyond.addWidget(said)

    def show_rows(self) -> None:
        """Open the list of rows that were left out."""
        self._scroll.show()
        for rows in self._lists:
            rows.unfold()
