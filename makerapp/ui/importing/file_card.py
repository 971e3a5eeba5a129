"""What one file holds, before anything is brought in."""

from __future__ import annotations

from PySide6.QtCore import QStringListModel, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QListView, QVBoxLayout, QWidget

from makerapp import locales
from makerapp.importing.canonical import LeftOut
from makerapp.services.intake import FilePreview
from makerapp.translation import counted
from makerapp.ui.importing import import_words
from makerapp.ui.theme import THEME
from makerapp.ui.widgets.banner import Banner
from makerapp.ui.widgets.buttons import LinkButton
from makerapp.ui.widgets.card import Card
from makerapp.ui.widgets.chip import Tag
from makerapp.ui.widgets.elided_label import ElidedLabel, WrapLabel
from makerapp.ui.widgets.icon_label import IconText
from makerapp.ui.widgets.style_props import set_style

_MOST_ROWS_SHOWN = 6


class FileCard(Card):
    """Kind of file, counts, what becomes of the orders, notices, and the rows left out."""

    def __init__(self, file: FilePreview, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        head = QHBoxLayout()
        head.setSpacing(THEME.metric("space3"))
        name = ElidedLabel(file.file, "strong", self, mode=Qt.TextElideMode.ElideMiddle)
        head.addWidget(name, 1)
        head.addWidget(Tag(file.format_words, "file-text", "accent", self))
        self.body.addLayout(head)
        self.body.addWidget(WrapLabel(import_words.summary(file), "body", self))
        fates = import_words.fates(file)
        if fates:
            row = QHBoxLayout()
            row.setSpacing(THEME.metric("space5"))
            for icon, text in fates:
                row.addWidget(IconText(icon, text, "secondary", "", self))
            row.addStretch(1)
            self.body.addLayout(row)
        for notice in file.notices:
            self.body.addWidget(IconText("info", notice, "secondary", "", self, wrap=True))
        for sentence in file.beyond:
            self.body.addWidget(IconText("triangle-alert", sentence, "secondary", "warn", self, wrap=True))
        if file.left_out:
            self.body.addWidget(LeftOutRows(file.left_out, file.file, self))
        said = (f"{file.file}: {file.format_words}, {import_words.summary(file)}", *file.beyond)
        self.setAccessibleName(". ".join(said))


class LeftOutRows(QWidget):
    """Rows of a file that can't be brought in, each with its number and reason; folded away at first."""

    def __init__(self, rows: tuple[LeftOut, ...], file: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = rows
        self.toggle = LinkButton("", "chevron-down", self)
        self.toggle.clicked.connect(self._switch)
        self.list = QListView(self)
        set_style(self.list, kind="plain")
        self.list.setAccessibleName(self.tr("Rows left out of {file}").format(file=file))
        self.list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.list.setUniformItemSizes(True)
        self.list.setModel(QStringListModel(self._texts(), self.list))
        self.list.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(THEME.metric("space1"))
        column.addWidget(self.toggle, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.list)
        self._name()

    def unfold(self) -> None:
        """Show the rows."""
        if self.list.isHidden():
            self._switch()

    def _texts(self) -> list[str]:
        return [
            self.tr("Row {row}: {reason}").format(row=locales.number(each.row), reason=each.reason)
            for each in self._rows
        ]

    def _switch(self) -> None:
        self.list.setVisible(self.list.isHidden())
        shown = min(len(self._rows), _MOST_ROWS_SHOWN)
        self.list.setFixedHeight(shown * max(self.list.sizeHintForRow(0), THEME.metric("control")) + 2)
        self._name()

    def _name(self) -> None:
        hidden = self.list.isHidden()
        count = len(self._rows)
        show = counted("Show 1 row left out", "Show {n} rows left out", count)
        self.toggle.setText(show if hidden else counted("Hide 1 row left out", "Hide {n} rows left out", count))
        self.toggle.set_icon("chevron-down" if hidden else "chevron-up")


class ProblemBanner(Banner):
    """A file that can't be brought in: what it is, why, what to do, with "Choose another file"."""

    choose_pressed = Signal()

    def __init__(self, file: FilePreview, parent: QWidget | None = None) -> None:
        problem = file.problem
        super().__init__("danger", problem.what if problem else "", "", parent)
        self.set_words(self.title.text(), f"{file.file}: {problem.why_and_now if problem else ''}")
        self.choose_button = self.add_button(self.tr("Choose another file"), self.choose_pressed.emit, "folder-open")
