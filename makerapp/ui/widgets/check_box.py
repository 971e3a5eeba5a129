"""Ticks, radio buttons and cards to choose from; all with plain text."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QButtonGroup, QCheckBox, QFrame, QHBoxLayout, QRadioButton, QVBoxLayout, QWidget

from makerapp.ui.theme import THEME
from makerapp.ui.widgets.buttons import escape
from makerapp.ui.widgets.elided_label import ElidedLabel, PlainLabel
from makerapp.ui.widgets.style_props import set_style


class CheckBox(QCheckBox):
    """A tick with words. A mouse click gives no focus, so the ring only answers the keyboard."""

    def __init__(self, text: str = "", parent: QWidget | None = None, *, checked: bool = False) -> None:
        super().__init__(parent)
        self._plain = ""
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setText(text)
        self.setChecked(checked)

    def setText(self, text: str) -> None:
        """Show ``text`` as it is, ``&`` included."""
        self._plain = text
        super().setText(escape(text))
        self.setAccessibleName(text)

    def text(self) -> str:
        return self._plain


class RadioButton(QRadioButton):
    """One of several, with words."""

    def __init__(self, text: str = "", parent: QWidget | None = None, *, checked: bool = False) -> None:
        super().__init__(parent)
        self._plain = ""
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setText(text)
        self.setChecked(checked)

    def setText(self, text: str) -> None:
        """Show ``text`` as it is, ``&`` included."""
        self._plain = text
        super().setText(escape(text))
        self.setAccessibleName(text)

    def text(self) -> str:
        return self._plain


class CardRadio(RadioButton):
    """The ring of a card that chooses as a whole."""

    def target_size(self) -> QSize:
        """How large a finger finds it: the card."""
        card = self.parentWidget()
        return card.size() if card is not None else self.size()


class ChoiceCard(QFrame):
    """A radio button in a card: title, second line, something at the right end. The whole card chooses."""

    chosen = Signal()

    def __init__(self, title: str, line: str = "", right: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_style(self, kind="choice", active=False)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.title = ElidedLabel(title, "strong", self)
        self.line = ElidedLabel(line, "secondary", self)
        self.line.setVisible(bool(line))
        self.right = PlainLabel(right, "money", self)
        self.radio = CardRadio("", self)
        self.radio.setAccessibleName(", ".join(part for part in (title, line, right) if part))
        self.radio.toggled.connect(self._toggled)
        self.words = QVBoxLayout()
        self.words.setSpacing(THEME.metric("line_gap") - 1)
        self.words.addWidget(self.title)
        self.words.addWidget(self.line)
        self._row = QHBoxLayout(self)
        self._row.setSpacing(THEME.metric("space3"))
        self._row.addWidget(self.radio)
        self._row.addLayout(self.words, 1)
        self._row.addWidget(self.right)
        self._set_margins()

    def is_chosen(self) -> bool:
        return self.radio.isChecked()

    def choose(self) -> None:
        """Choose this card, which lets go of the others in its group."""
        self.radio.setChecked(True)

    def _toggled(self, on: bool) -> None:
        set_style(self, active=on)
        self._set_margins()
        if on:
            self.chosen.emit()

    def _set_margins(self) -> None:
        edge = 2 if self.radio.isChecked() else 1
        side = THEME.metric("space3") + 1 - edge
        upper = THEME.metric("space2") + 2 - edge
        self._row.setContentsMargins(side, upper, side, upper)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.radio.setChecked(True)
        super().mouseReleaseEvent(event)


class ChoiceGroup(QButtonGroup):
    """Keeps exactly one of its cards or radio buttons chosen; ``picked`` gives its number."""

    picked = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.idToggled.connect(self._tell)

    def add(self, choice: ChoiceCard | RadioButton, number: int) -> None:
        """Take a choice in under ``number`` (0 or more)."""
        self.addButton(choice.radio if isinstance(choice, ChoiceCard) else choice, number)

    def number(self) -> int:
        """The chosen one, -1 for none."""
        return self.checkedId()

    def _tell(self, number: int, on: bool) -> None:
        if on:
            self.picked.emit(number)
