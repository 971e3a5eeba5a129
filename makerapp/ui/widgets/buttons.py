"""Buttons: one class per place in the hierarchy, dressed by the style sheet through ``kind`` and ``tone``."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QElapsedTimer, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QIcon, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QPushButton, QSizePolicy, QStyle, QStyleOptionButton, QStylePainter, QWidget

from makerapp.services.key_table import cap
from makerapp.ui.theme import THEME, drop_icon, keep_icon
from makerapp.ui.widgets.plain_tip import plain_tip
from makerapp.ui.widgets.style_props import set_style

_PRESSING_KEYS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space, Qt.Key.Key_Select)
_CHORDS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
_GAP = 4  # Qt keeps 4 px between icon and text; the design wants 8


def escape(text: str) -> str:
    """Text for a button or menu: ``&`` would mark a shortcut letter, so it is doubled."""
    return text.replace("&", "&&")


class Button(QPushButton):
    """A push button with plain text.

    ``stretch`` lets it share a row evenly and shorten its words where room is missing; otherwise it is as
    wide as its words. A mouse click gives no focus, so the focus ring only answers the keyboard.
    """

    KIND = "secondary"
    ICON_TOKEN = "text"

    def __init__(
        self,
        text: str = "",
        icon: str = "",
        parent: QWidget | None = None,
        *,
        small: bool = False,
        stretch: bool = False,
        name: str = "",
    ) -> None:
        super().__init__(parent)
        self._plain = ""
        self._own_name = bool(name)
        self._stretch = stretch
        self._icon_name = ""
        self._waiting: str | None = None
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAutoDefault(False)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        set_style(self, kind=self.KIND, sz="small" if small else None)
        if stretch:
            self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        if name:
            self.setAccessibleName(name)
        if icon:
            self.set_icon(icon)
        self.setText(text)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # Qt hands Enter on to the dialog, whose green button it would press instead of the one with the ring.
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers() & _CHORDS:
            event.accept()
            if not event.isAutoRepeat():
                self.click()
            return
        super().keyPressEvent(event)

    def setText(self, text: str) -> None:
        """Show ``text`` as it is, ``&`` included."""
        self._plain = text
        super().setText(escape(text))
        if not self._own_name:
            self.setAccessibleName(text)

    def text(self) -> str:
        """The words as given to ``setText``."""
        return self._plain

    def setToolTip(self, text: str) -> None:
        """Show ``text`` as it is: the name of a button may hold an item's, or one the maker gave."""
        super().setToolTip(plain_tip(text))

    def set_icon(self, name: str, size: int = 18, token: str = "") -> None:
        """Show a Lucide icon before the words; it follows the theme."""
        self._icon_name = name
        keep_icon(self, name, size, token or self.ICON_TOKEN, 0 if self.KIND == "icon" else _GAP)

    def clear_icon(self) -> None:
        """Words only."""
        self._icon_name = ""
        drop_icon(self)

    @property
    def icon_name(self) -> str:
        return self._icon_name

    def start_waiting(self, text: str) -> None:
        """Show ``text`` ("Printing…") and take no clicks until ``stop_waiting``."""
        if self._waiting is None:
            self._waiting = self._plain
        self.setText(text)
        self.setEnabled(False)

    def stop_waiting(self) -> None:
        """Back to the words from before ``start_waiting``."""
        if self._waiting is not None:
            self.setText(self._waiting)
            self._waiting = None
            self.setEnabled(True)

    def minimumSizeHint(self) -> QSize:
        hint = super().minimumSizeHint()
        return QSize(min(hint.width(), hint.height() * 2), hint.height()) if self._stretch else hint

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._stretch:
            super().paintEvent(event)
            return
        option = QStyleOptionButton()
        self.initStyleOption(option)
        shown = self._fit(option)
        self.setToolTip(self._plain if shown != self._plain else "")
        option.text = escape(shown)
        QStylePainter(self).drawControl(QStyle.ControlElement.CE_PushButton, option)

    def _fit(self, option: QStyleOptionButton) -> str:
        """The words, shortened to the room there is; before one is cut off, the icon goes."""
        room = self.style().subElementRect(QStyle.SubElement.SE_PushButtonContents, option, self).width()
        if not self.icon().isNull():
            beside = room - self.iconSize().width() - _GAP
            if self.fontMetrics().horizontalAdvance(self._plain) <= beside:
                return self._plain
            option.icon = QIcon()
        return self.fontMetrics().elidedText(self._plain, Qt.TextElideMode.ElideRight, room)


class SecondaryButton(Button):
    """Surface with an edge: everything beside the primary action."""

    ICON_TOKEN = "text2"


class PrimaryButton(Button):
    """Accent filled; at most one on a screen."""

    KIND = "primary"
    ICON_TOKEN = "on_accent"


class GhostButton(Button):
    """No edge until hovered."""

    KIND = "ghost"
    ICON_TOKEN = "text2"


class LinkButton(Button):
    """A short action in a line of text."""

    KIND = "link"
    ICON_TOKEN = "accent_text"

    def set_icon(self, name: str, size: int = 16, token: str = "") -> None:
        super().set_icon(name, size, token)


class DangerButton(Button):
    """Red words, never filled: deletes or cancels."""

    KIND = "danger"
    ICON_TOKEN = "danger"


class IconButton(Button):
    """An icon alone; ``name`` says what it does and becomes tooltip and accessible name."""

    KIND = "icon"
    ICON_TOKEN = "text2"

    def __init__(self, icon: str, name: str, parent: QWidget | None = None, *, small: bool = False) -> None:
        super().__init__("", icon, parent, small=small, name=name)
        self.setToolTip(name)

    def set_name(self, name: str) -> None:
        """Change what it does in words."""
        self.setAccessibleName(name)
        self.setToolTip(name)


class PillButton(Button):
    """A filter that is on or off."""

    KIND = "pill"
    ICON_TOKEN = "text2"

    def __init__(self, text: str = "", icon: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, icon, parent)
        self.setCheckable(True)
        self.toggled.connect(self._recolor)

    def set_icon(self, name: str, size: int = 16, token: str = "") -> None:
        super().set_icon(name, size, token or ("accent_text" if self.isChecked() else ""))

    def _recolor(self, _on: bool) -> None:
        if self.icon_name:
            self.set_icon(self.icon_name)


class MainButton(Button):
    """The green button: the next step, always in the same corner, its key painted on it.

    ``arm`` makes it deaf for 400 ms after a step changed, so that a double click cannot skip a step
    (UX 6.5). Clicks, Enter, taps and ``click()`` from a shortcut all count.
    """

    KIND = "main"
    ICON_TOKEN = "on_accent"
    DEAF_MS = 400

    def __init__(
        self, text: str = "", icon: str = "", parent: QWidget | None = None, *, key: str = "Ctrl+Return"
    ) -> None:
        self._key = cap(key)
        self._deaf = QElapsedTimer()
        self._say_why: Callable[[], object] | None = None
        super().__init__(text, icon, parent, stretch=True)

    def arm(self) -> None:
        """Take nothing for the next 400 ms."""
        self._deaf.start()

    def is_deaf(self) -> bool:
        """True within 400 ms of ``arm``."""
        return self._deaf.isValid() and self._deaf.elapsed() < self.DEAF_MS

    def hold(self, say_why: Callable[[], object] | None) -> None:
        """Only call ``say_why`` at each press from now on: something waits for an answer. ``None`` ends it."""
        self._say_why = say_why

    def _refuses(self) -> bool:
        """True where a press that begins now does nothing; why is said where it is for longer than a moment."""
        if self._say_why is not None:
            self._say_why()
        return self._say_why is not None or self.is_deaf()

    def click(self) -> None:
        """As if pressed by the user: nothing happens while deaf, held or disabled."""
        if not self._refuses():
            super().click()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if self._refuses():
            event.accept()
            return
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._say_why is not None or self.is_deaf():
            self.setDown(False)
            event.accept()
            return
        super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _PRESSING_KEYS and self._refuses():
            event.accept()
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        cap = self._cap_rect()
        if cap.isNull():
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        color = THEME.color("on_accent" if self.isEnabled() else "text3")
        edge = QColor(color)
        edge.setAlphaF(0.55)
        painter.setPen(QPen(edge, 1))
        radius = THEME.metric("radius_cap")
        painter.drawRoundedRect(cap.toRectF().adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
        painter.setPen(color)
        painter.setFont(THEME.font("key"))
        painter.drawText(cap, Qt.AlignmentFlag.AlignCenter, self._key)

    def _cap_rect(self) -> QRect:
        """Where the key cap goes; null where the words need its room."""
        if not self._key:
            return QRect()
        cap = QFontMetrics(THEME.font("key")).horizontalAdvance(self._key) + 2 * THEME.metric("radius_small")
        height = THEME.metric("keycap")
        right = self.width() - THEME.metric("space3") - 2
        words = self.fontMetrics().horizontalAdvance(self._plain)
        if not self.icon().isNull():
            words += self.iconSize().width() + _GAP
        if (self.width() + words) // 2 + THEME.metric("space2") > right - cap:
            return QRect()
        return QRect(right - cap, (self.height() - height) // 2, cap, height)
