"""The dialog that says in plain words that something went wrong."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication, QDialog, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from makerapp.ui import shortcuts
from makerapp.ui.theme import THEME
from makerapp.ui.widgets.buttons import LinkButton, PrimaryButton, SecondaryButton
from makerapp.ui.widgets.elided_label import WrapLabel
from makerapp.ui.widgets.icon_label import IconTile
from makerapp.ui.widgets.style_props import set_style

_WIDTH = 520
_DETAILS_HEIGHT = 180
_DETAILS_LIMIT = 50_000


class CrashDialog(QDialog):
    """Title, one paragraph, [Copy details] and **Carry on**; the details are folded away."""

    def __init__(self, title: str, text: str, details: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle("Makerbench")
        set_style(self, kind="surface")
        self._details = details
        self.title = WrapLabel(title, "heading", self)
        self.text = WrapLabel(text, "body", self, tone="text2")
        self.details = QPlainTextEdit(details, self)
        self.details.setReadOnly(True)
        self.details.setAccessibleName(self.tr("Details"))
        self.details.setFixedHeight(THEME.scaled(_DETAILS_HEIGHT))
        self.details.hide()
        self.fold = LinkButton(self.tr("Show details"), "chevron-down", self)
        self.copy = SecondaryButton(self.tr("Copy details"), "copy", self)
        self.carry_on = PrimaryButton(self.tr("Carry on"), "", self)
        self.carry_on.setDefault(True)
        self.fold.clicked.connect(self._fold)
        self.copy.clicked.connect(self._copy)
        self.carry_on.clicked.connect(self.accept)
        shortcuts.bind(self, shortcuts.keys_of("quit"), self._quit)
        self._lay_out()
        self.setMinimumWidth(THEME.scaled(_WIDTH))
        self.carry_on.setFocus()

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(THEME.metric("space2"))
        words.addWidget(self.title)
        words.addWidget(self.text)
        top = QHBoxLayout()
        top.setSpacing(THEME.metric("space4"))
        tile = IconTile("triangle-alert", "danger", 48, self, disc=True)
        column = QVBoxLayout()
        column.addWidget(tile)
        column.addStretch(1)
        top.addLayout(column)
        top.addLayout(words, 1)
        foot = QHBoxLayout()
        foot.setSpacing(THEME.metric("space2"))
        foot.addWidget(self.fold)
        foot.addStretch(1)
        foot.addWidget(self.copy)
        foot.addWidget(self.carry_on)
        page = QVBoxLayout(self)
        edge = THEME.metric("space6")
        page.setContentsMargins(edge, edge, edge, THEME.metric("space5"))
        page.setSpacing(THEME.metric("space4"))
        page.addLayout(top)
        page.addWidget(self.details)
        page.addLayout(foot)

    def add_details(self, details: str) -> None:
        """Another fault came while this one was shown. Very long text is cut at the end."""
        if details not in self._details and len(self._details) < _DETAILS_LIMIT:
            self._details = f"{self._details}\n\n{details}"
            self.details.setPlainText(self._details)

    def details_text(self) -> str:
        return self._details

    def _quit(self) -> None:
        """Leave the program: this stands before its window, which would not hear the keys."""
        parent = self.parentWidget()
        self.accept()
        if parent is not None:
            parent.window().close()

    def _fold(self) -> None:
        shown = self.details.isHidden()
        self.details.setVisible(shown)
        self.fold.setText(self.tr("Hide details") if shown else self.tr("Show details"))
        self.fold.set_icon("chevron-up" if shown else "chevron-down")
        self.adjustSize()

    def _copy(self) -> None:
        QApplication.clipboard().setText(self._details)
        self.copy.setText(self.tr("Copied"))
        self.copy.set_icon("check")
