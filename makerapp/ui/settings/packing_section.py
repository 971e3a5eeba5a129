"""The shop's own checklist for packing: short texts to add, change, take away and put in order."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from makerapp.services.quality import LONGEST_CHECK, MOST_CHECKS
from makerapp.ui.context import AppContext
from makerapp.ui.panel import clear_layout
from makerapp.ui.settings.saved import Saved
from makerapp.ui.settings.section import Section
from makerapp.ui.theme import THEME
from makerapp.ui.widgets.buttons import IconButton, SecondaryButton
from makerapp.ui.widgets.elided_label import PlainLabel, WrapLabel

_KEY = "checklist"


class PackingSection(Section):
    """Each check is one line; what is typed is saved as it is typed."""

    def __init__(self, context: AppContext, saved: Saved, parent: QWidget | None = None) -> None:
        super().__init__(
            context,
            saved,
            self.tr("Packing"),
            self.tr("What you look at before you close a box. The checks stand under the items in Pick & pack."),
            parent,
        )
        self.form.addWidget(PlainLabel(self.tr("Checklist"), "label", self.sheet))
        self.empty = WrapLabel(
            self.tr("No checks yet. For example: glaze checked, branded box, note on top."), "secondary", self.sheet
        )
        self.form.addWidget(self.empty)
        self._list = QVBoxLayout()
        self._list.setSpacing(THEME.metric("space2"))
        self.form.addLayout(self._list)
        self.rows: list[CheckRow] = []
        self.add_button = SecondaryButton(self.tr("Add a check"), "plus", self.sheet)
        self.add_button.clicked.connect(self._add)
        self.form.addWidget(self.add_button, 0, Qt.AlignmentFlag.AlignLeft)
        self.form.addWidget(
            WrapLabel(
                self.tr("You can pack without ticking; the order's timeline says what was ticked."),
                "secondary",
                self.sheet,
            )
        )
        self.form.addStretch(1)
        self._writing = False
        self._show()
        saved.changed.connect(lambda key: self._show() if key == _KEY and not self._writing else None)

    def _show(self) -> None:
        """One row for each check as it stands."""
        texts = list(self.saved.get(_KEY))
        if [row.field.text() for row in self.rows] != texts or not self.rows:
            clear_layout(self._list)
            self.rows = [self._row(number, text, len(texts)) for number, text in enumerate(texts)]
        self.empty.setVisible(not texts)
        self.add_button.setEnabled(len(texts) < MOST_CHECKS)

    def _row(self, number: int, text: str, count: int) -> CheckRow:
        row = CheckRow(number, text, count, self.sheet)
        row.field.textEdited.connect(lambda _text: self._keep(at_once=False))
        row.field.editingFinished.connect(self.saved.flush)
        row.field.returnPressed.connect(lambda: self._next(number))
        row.up.clicked.connect(lambda: self._move(number, -1))
        row.down.clicked.connect(lambda: self._move(number, 1))
        row.remove.clicked.connect(lambda: self._remove(number))
        self._list.addWidget(row)
        return row

    def _texts(self) -> list[str]:
        return [row.field.text() for row in self.rows]

    def _keep(self, *, at_once: bool) -> None:
        # What is being typed must not be built anew under the cursor.
        self._writing = True
        self.saved.set(_KEY, self._texts(), at_once=at_once)
        self._writing = False

    def _put(self, texts: list[str]) -> None:
        self.saved.flush()
        self.saved.set(_KEY, texts)
        self._show()

    def _add(self) -> None:
        self._put([*self._texts(), ""])
        self.rows[-1].field.setFocus()

    def _next(self, number: int) -> None:
        """Enter: on to the next check, a new one after the last."""
        if number + 1 < len(self.rows):
            self.rows[number + 1].field.setFocus()
        elif self.rows[number].field.text().strip() and self.add_button.isEnabled():
            # The row goes while its Enter is still being handled.
            QTimer.singleShot(0, self, self._add)

    def _move(self, number: int, by: int) -> None:
        texts = self._texts()
        texts.insert(number + by, texts.pop(number))
        self._put(texts)
        row = self.rows[number + by]
        (row.up if by < 0 and row.up.isEnabled() else row.down if row.down.isEnabled() else row.up).setFocus()

    def _remove(self, number: int) -> None:
        texts = self._texts()
        del texts[number]
        self._put(texts)
        if self.rows:
            self.rows[min(number, len(self.rows) - 1)].field.setFocus()
        else:
            self.add_button.setFocus()


class CheckRow(QWidget):
    """One check with its place in the list."""

    def __init__(self, number: int, text: str, count: int, parent: QWidget) -> None:
        super().__init__(parent)
        self.field = QLineEdit(text, self)
        self.field.setMaxLength(LONGEST_CHECK)
        self.field.setPlaceholderText(self.tr("For example: glaze checked"))
        self.field.setAccessibleName(self.tr("Check {number}").format(number=number + 1))
        self.up = IconButton("arrow-up", self.tr("Move up: {text}").format(text=text), self, small=True)
        self.down = IconButton("arrow-down", self.tr("Move down: {text}").format(text=text), self, small=True)
        self.remove = IconButton("x", self.tr("Take away: {text}").format(text=text), self, small=True)
        self.up.setEnabled(number > 0)
        self.down.setEnabled(number + 1 < count)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(THEME.metric("space1"))
        row.addWidget(self.field, 1)
        for button in (self.up, self.down, self.remove):
            row.addWidget(button)
