"""A short word about what just happened, with Undo. Never takes the focus, never needs to be quick."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QElapsedTimer, QObject, QTimer
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from makerapp.services.key_table import cap
from makerapp.ui.theme import THEME
from makerapp.ui.widgets.announce import announce
from makerapp.ui.widgets.elided_label import ElidedLabel
from makerapp.ui.widgets.floating import FloatingBar, InverseButton
from makerapp.ui.widgets.icon_label import IconLabel
from makerapp.ui.widgets.key_cap import KeyCap
from makerapp.ui.widgets.style_props import set_style

_TICK_MS = 100


class Toast(FloatingBar):
    """The bar itself; use ``ToastHost``."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.hide()
        self.icon = IconLabel("circle-check", 20, "inverse_link", self)
        self.title = ElidedLabel("", "strong", self, tone="inverse")
        self.second = ElidedLabel("", "secondary", self, tone="inverse_muted")
        self.action = InverseButton("", "", self)
        set_style(self.action, tone="link")
        self.cap = KeyCap(cap("Ctrl+Z"), self, tone="inverse")
        self.close_button = InverseButton("", "", self, name=self.tr("Close message"))
        set_style(self.close_button, sz="icon")
        self.close_button.set_icon("x")
        self.close_button.setToolTip(self.tr("Close message"))
        words = QVBoxLayout()
        words.setSpacing(0)
        words.setContentsMargins(THEME.metric("space1"), 0, THEME.metric("space3"), 0)
        words.addWidget(self.title)
        words.addWidget(self.second)
        self.row.addWidget(self.icon)
        self.row.addLayout(words, 1)
        self.row.addWidget(self.action)
        self.row.addWidget(self.cap)
        self.row.addWidget(self.close_button)


class ToastHost(QObject):
    """Shows one toast at a time in ``window``, newer replacing older.

    10 seconds with an action, 5 without; the clock stands still while the mouse is over it, one of its
    buttons has the focus or the window is not in front (UX section 5).
    """

    WITH_ACTION_MS = 10_000
    PLAIN_MS = 5_000

    def __init__(self, window: QWidget, anchor: QWidget | None = None) -> None:
        super().__init__(window)
        self._window = window
        self.toast = Toast(window)
        if anchor is not None:
            self.toast.set_anchor(anchor)
        self._run: Callable[[], object] | None = None
        self._action = ""
        self._icon = ""
        self._left_ms = 0
        self._clock = QElapsedTimer()
        self._timer = QTimer(self)
        self._timer.setInterval(_TICK_MS)
        self._timer.timeout.connect(self._tick)
        self.toast.action.clicked.connect(self._act)
        self.toast.close_button.clicked.connect(self.hide)

    def set_anchor(self, anchor: QWidget) -> None:
        """Show toasts at the bottom center of this widget from now on."""
        self.toast.set_anchor(anchor)

    def show(
        self,
        text: str,
        second_line: str = "",
        undo: Callable[[], object] | None = None,
        *,
        action: str = "",
        icon: str = "circle-check",
    ) -> None:
        """Say ``text`` (past tense, at most 45 characters).

        ``undo`` runs when its button is pressed; ``action`` names the button where it is not Undo
        ("Discard", "Switch").
        """
        toast = self.toast
        toast.title.setText(text)
        toast.second.setText(second_line)
        toast.second.setVisible(bool(second_line))
        toast.icon.set_icon(icon)
        toast.action.setText(action or self.tr("Undo"))
        toast.action.setAccessibleName(f"{toast.action.text()}: {text}")
        toast.action.setVisible(undo is not None)
        toast.cap.setVisible(undo is not None and not action)
        self._run = undo
        self._action = action
        self._icon = icon
        self._left_ms = self.WITH_ACTION_MS if undo is not None else self.PLAIN_MS
        toast.place()
        toast.show()
        toast.place()
        self._clock.start()
        self._timer.start()
        announce(self._window, f"{text}. {second_line}" if second_line else text)

    def hand_over(self, other: ToastHost) -> None:
        """Go on in another window: the one this belongs to is closing."""
        if self.is_showing():
            toast, run = self.toast, self._run
            self.hide()
            other.show(toast.title.text(), toast.second.text(), run, action=self._action, icon=self._icon)

    def hide(self) -> None:
        """Take the toast away; Undo stays available by Ctrl+Z and the timeline."""
        self._timer.stop()
        self._run = None
        self.toast.hide()

    def is_showing(self) -> bool:
        return not self.toast.isHidden()

    def text(self) -> str:
        """What is shown, "" for nothing."""
        return self.toast.title.text() if self.is_showing() else ""

    def remaining_ms(self) -> int:
        """How long it will still be shown, in milliseconds of running clock."""
        return self._left_ms

    def is_paused(self) -> bool:
        """True while the clock stands still."""
        focus = QApplication.focusWidget()
        focused = focus is not None and self.toast.isAncestorOf(focus)
        return self.toast.underMouse() or focused or not self._window.isActiveWindow()

    def _tick(self) -> None:
        passed = self._clock.restart()
        if self.is_paused():
            return
        self._left_ms -= passed
        if self._left_ms <= 0:
            self.hide()

    def _act(self) -> None:
        run = self._run
        self.hide()
        if run is not None:
            run()
