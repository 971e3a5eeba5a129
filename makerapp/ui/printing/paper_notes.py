"""What has to be known before pages are printed: what was left out and why, and characters no font has."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from makerapp.services.paperwork.sheets import Sheets
from makerapp.ui.theme import THEME
from makerapp.ui.widgets.icon_label import IconText

_MOST_REMARKS = 5
_MOST_SIGNS = 20


class PaperNotes(QWidget):
    """Hidden where there is nothing to say."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.remarks: list[str] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(THEME.metric("space2"))
        self.hide()

    def show_sheets(self, sheets: Sheets | None) -> None:
        """Say what is to be known of these pages; ``None`` for nothing."""
        while item := self._column.takeAt(0):
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self.remarks = self._words(sheets) if sheets else []
        for text in self.remarks:
            self._column.addWidget(IconText("circle-alert", text, "secondary", "warn", self, wrap=True))
        self.setVisible(bool(self.remarks))

    def _words(self, sheets: Sheets) -> list[str]:
        left_out = set(sheets.left_out)
        # A gap on a paper that is printed is to be seen to, so it comes before what isn't printed.
        remarks = sorted(sheets.remarks, key=lambda text: text in left_out)
        said, rest = remarks[:_MOST_REMARKS], remarks[_MOST_REMARKS:]
        count = sum(text in left_out for text in rest)
        if len(rest) > count:
            said.append(self.tr("And {n} more with something not filled in.").format(n=len(rest) - count))
        if count:
            words = self.tr("And 1 more is left out.") if count == 1 else self.tr("And {n} more are left out.")
            said.append(words.format(n=count))
        if sheets.missing:
            text = self.tr("No font has these characters, they print as boxes: {signs}")
            said.insert(0, text.format(signs=" ".join(sheets.missing[:_MOST_SIGNS])))
        return said
