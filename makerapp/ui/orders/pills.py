"""The filter pills above the list: only those that would find something, each with its count."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtWidgets import QLayout, QLayoutItem, QSizePolicy, QWidget

from makerapp.models.rows import Filter
from makerapp.services import words
from makerapp.ui.theme import THEME
from makerapp.ui.widgets.buttons import PillButton

_ICONS = {
    Filter.LATE: "triangle-alert",
    Filter.TODAY: "clock",
    Filter.GIFT: "gift",
    Filter.NOTE: "message-square-text",
    Filter.PERSONALIZED: "pencil",
    Filter.UNPAID: "credit-card",
}


class FlowLayout(QLayout):
    """Widgets side by side, in as many lines as the width asks for."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._place(QRect(0, 0, width, 0), move=False)

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._place(rect, move=True)

    def sizeHint(self) -> QSize:
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        size = QSize()
        for item in self._items:
            size = size.expandedTo(item.minimumSize())
        return size

    def _place(self, rect: QRect, *, move: bool) -> int:
        gap = THEME.metric("space2")
        left, top, line = rect.left(), rect.top(), 0
        for item in self._items:
            if item.isEmpty():
                continue
            hint = item.sizeHint()
            if left > rect.left() and left + hint.width() > rect.right() + 1:
                left, top, line = rect.left(), top + line + gap, 0
            if move:
                item.setGeometry(QRect(QPoint(left, top), hint))
            left += hint.width() + gap
            line = max(line, hint.height())
        return top + line - rect.top()


class Pills(QWidget):
    """``changed`` comes when a pill was pressed; ``filters`` and ``channel`` say what is on."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Filters"))
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._flow = FlowLayout(self)
        self._words = {
            Filter.LATE: self.tr("Late"),
            Filter.TODAY: self.tr("Ship today"),
            Filter.GIFT: self.tr("Gift"),
            Filter.NOTE: self.tr("With a note"),
            Filter.PERSONALIZED: self.tr("Personalized"),
            Filter.UNPAID: self.tr("Unpaid"),
        }
        self.buttons: dict[Filter, PillButton] = {}
        self.channels: dict[str, PillButton] = {}
        for each, icon in _ICONS.items():
            button = PillButton(self._words[each], "", self)
            button.set_icon(icon, 14)
            button.clicked.connect(self._pressed)
            button.hide()
            self.buttons[each] = button
            self._flow.addWidget(button)

    @property
    def filters(self) -> frozenset[Filter]:
        """The filters that are on; they combine."""
        return frozenset(each for each, button in self.buttons.items() if button.isChecked())

    @property
    def channel(self) -> str:
        """The channel that is on, ``""`` for all."""
        return next((name for name, button in self.channels.items() if button.isChecked()), "")

    def word(self, which: Filter) -> str:
        """What a pill says."""
        return self._words[which]

    def set_on(self, filters: frozenset[Filter], channel: str = "") -> None:
        """Turn these on and all others off, without ``changed``."""
        for each, button in self.buttons.items():
            button.setChecked(each in filters)
        if channel and channel not in self.channels:
            self._add_channel(channel)
        for name, button in self.channels.items():
            button.setChecked(name == channel)

    def show_counts(self, counts: dict[Filter, int], channels: dict[str, int]) -> None:
        """Say how many orders each pill would leave; one that leaves none goes, unless it is on."""
        for each, button in self.buttons.items():
            button.setText(f"{self._words[each]} {counts[each]}")
            button.setVisible(counts[each] > 0 or button.isChecked())
        for name in sorted(channels):
            if name not in self.channels:
                self._add_channel(name)
        for name, button in self.channels.items():
            count = channels.get(name, 0)
            button.setText(f"{words.channel_words(name)} {count}")
            button.setVisible((count > 0 and len(channels) > 1) or button.isChecked())
        self.updateGeometry()

    def clear(self) -> None:
        """Turn everything off and say so."""
        self.set_on(frozenset())
        self.changed.emit()

    def _add_channel(self, name: str) -> None:
        button = PillButton(words.channel_words(name), "", self)
        button.set_icon("tag", 14)
        button.clicked.connect(lambda on: self._channel_pressed(name, on))
        self.channels[name] = button
        self._flow.addWidget(button)

    def _pressed(self) -> None:
        self.changed.emit()

    def _channel_pressed(self, name: str, on: bool) -> None:
        # An order has one channel, so another one takes the place of the first.
        for other, button in self.channels.items():
            button.setChecked(on and other == name)
        self.changed.emit()
