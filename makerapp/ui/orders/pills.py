"""The filter pills above the list: those that would find something, on one line, the rest behind "More"."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from makerapp.models.list_rows import Filter
from makerapp.services import words
from makerapp.translation import counted
from makerapp.ui.theme import THEME
from makerapp.ui.widgets.buttons import PillButton
from makerapp.ui.widgets.menu import Menu

_ICONS = {
    Filter.LATE: "triangle-alert",
    Filter.TODAY: "clock",
    Filter.CANCELS: "store",
    Filter.GIFT: "gift",
    Filter.NOTE: "message-square-text",
    Filter.PERSONALIZED: "pencil",
    Filter.UNPAID: "credit-card",
    Filter.HELD: "pause",
    Filter.REFUND_DUE: "banknote",
    Filter.NOT_PRINTED: "file-text",
    Filter.PRINTED: "printer",
}
# Of such a pair one alone says nothing that the list doesn't, and both together leave nothing.
_OPPOSITES = {Filter.NOT_PRINTED: Filter.PRINTED, Filter.PRINTED: Filter.NOT_PRINTED}


class MorePill(PillButton):
    """Opens the menu of the pills for which the line has no room; looks switched on while one of them is."""

    def nextCheckState(self) -> None:
        """A press opens the menu; it turns nothing on by itself."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)


class Pills(QWidget):
    """``changed`` comes when a pill was pressed; ``filters`` and ``channel`` say what is on.

    One line, however narrow: pills that are on are shown before others, each in its usual place; ``more`` holds
    the rest. The list below never moves.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Filters"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        # The pills there are reasons for, whether the line has room for them or not.
        self._offered: list[PillButton] = []
        self._words = {
            Filter.LATE: self.tr("Late"),
            Filter.TODAY: self.tr("Ship today"),
            Filter.GIFT: self.tr("Gift"),
            Filter.NOTE: self.tr("With a note"),
            Filter.PERSONALIZED: self.tr("Personalized"),
            Filter.UNPAID: self.tr("Unpaid"),
            Filter.HELD: self.tr("On hold"),
            Filter.CANCELS: self.tr("Marketplace cancels"),
            Filter.REFUND_DUE: self.tr("Refund due"),
            Filter.NOT_PRINTED: self.tr("Not printed"),
            Filter.PRINTED: self.tr("Printed"),
        }
        self.buttons: dict[Filter, PillButton] = {}
        self.channels: dict[str, PillButton] = {}
        for each in _ICONS:
            button = PillButton(self._words[each], "", self)
            button.clicked.connect(lambda _on, each=each: self._pressed(each))
            button.hide()
            self.buttons[each] = button
        self.more = MorePill("", "", self)
        self.more.set_icon("chevron-down", 14)
        self.more.clicked.connect(self._open_more)
        self.more.hide()
        # Measures "More" at its widest. Words tried on the pill that shows would ask for the next arranging, for ever.
        self._widest_more = MorePill("", "", self)
        self._widest_more.set_icon("chevron-down", 14)
        self._widest_more.hide()
        THEME.changed.connect(self.updateGeometry)

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
        self._offered = []
        for each, button in self.buttons.items():
            button.setText(f"{self._words[each]} {counts[each]}")
            tells = counts[each] > 0 and counts[_OPPOSITES.get(each, each)] > 0
            if tells or button.isChecked():
                if not button.icon_name:
                    # Most pills never show: icons are drawn for those that do.
                    button.set_icon(_ICONS[each], 14)
                self._offered.append(button)
        for name in sorted(channels):
            if name not in self.channels:
                self._add_channel(name)
        for name in sorted(self.channels):
            count, button = channels.get(name, 0), self.channels[name]
            button.setText(f"{words.channel_words(name)} {count}")
            if (count > 0 and len(channels) > 1) or button.isChecked():
                self._offered.append(button)
        self.updateGeometry()
        self._arrange()

    # --- one line ----------------------------------------------------------------------------------------

    def sizeHint(self) -> QSize:
        gap = THEME.metric("space2")
        wide = sum(button.sizeHint().width() + gap for button in self._offered)
        return QSize(max(0, wide - gap), THEME.metric("pill"))

    def minimumSizeHint(self) -> QSize:
        return QSize(0, THEME.metric("pill"))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def event(self, event: QEvent) -> bool:
        # A pill became wider or narrower: other words, another text size.
        if event.type() is QEvent.Type.LayoutRequest:
            self._arrange()
        return super().event(event)

    def _arrange(self) -> None:
        """Give each pill its place, and take away those that do not fit."""
        shown = self._that_fit()
        hidden = len(self._offered) - len(shown)
        self._say_more(hidden)
        self.more.setChecked(any(button.isChecked() for button in self._offered if button not in shown))
        gap = THEME.metric("space2")
        left = 0
        line = [*shown, self.more] if hidden else shown
        for button in line:
            hint = button.sizeHint()
            button.setGeometry(QRect(QPoint(left, (self.height() - hint.height()) // 2), hint))
            left += hint.width() + gap
        for button in (*self.buttons.values(), *self.channels.values(), self.more):
            if button not in line and button.hasFocus() and hidden:
                self.more.show()
                self.more.setFocus(Qt.FocusReason.OtherFocusReason)
            button.setVisible(button in line)

    def _that_fit(self) -> list[PillButton]:
        """Those that are on come first, then the others in their order; given in their order again."""
        gap = THEME.metric("space2")
        wide = {button: button.sizeHint().width() + gap for button in self._offered}
        room = self.width() + gap
        if sum(wide.values()) <= room:
            return self._offered
        self._widest_more.setText(self._more_words(len(self._offered)))
        room -= self._widest_more.sizeHint().width() + gap
        kept = set()
        for button in sorted(self._offered, key=lambda each: not each.isChecked()):
            room -= wide[button]
            if room < 0:
                break
            kept.add(button)
        return [button for button in self._offered if button in kept]

    def _more_words(self, count: int) -> str:
        return self.tr("More ({n})").format(n=count)

    def _say_more(self, count: int) -> None:
        self.more.setText(self._more_words(count))
        said = counted("1 more filter", "{n} more filters", count)
        self.more.setAccessibleName(said)
        self.more.setToolTip(said)

    @property
    def behind_more(self) -> list[PillButton]:
        """The pills for which the line has no room."""
        return [button for button in self._offered if button.isHidden()]

    def _open_more(self) -> None:
        menu = Menu(self)
        menu.setAccessibleName(self.tr("More filters"))
        for button in self.behind_more:
            action = self._entry(menu, button)
            if menu.activeAction() is None:
                menu.setActiveAction(action)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.more.mapToGlobal(QPoint(0, self.more.height() + THEME.metric("space1"))))

    def _entry(self, menu: Menu, button: PillButton) -> QAction:
        action = menu.add(button.text(), button.click)
        action.setCheckable(True)
        action.setChecked(button.isChecked())
        return action

    # --- presses -----------------------------------------------------------------------------------------

    def clear(self) -> None:
        """Turn everything off and say so."""
        self.set_on(frozenset())
        self.changed.emit()

    def _add_channel(self, name: str) -> None:
        button = PillButton(words.channel_words(name), "", self)
        button.set_icon("tag", 14)
        button.clicked.connect(lambda on: self._channel_pressed(name, on))
        button.hide()
        self.channels[name] = button

    def _pressed(self, which: Filter) -> None:
        if which in _OPPOSITES:
            self.buttons[_OPPOSITES[which]].setChecked(False)
        self.changed.emit()

    def _channel_pressed(self, name: str, on: bool) -> None:
        # An order has one channel, so another one takes the place of the first.
        for other, button in self.channels.items():
            button.setChecked(on and other == name)
        self.changed.emit()
