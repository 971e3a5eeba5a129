"""Hears a scanner wherever the focus is: sees the keys of our windows before any widget does."""

from __future__ import annotations

import shiboken6
from PySide6.QtCore import QCoreApplication, QElapsedTimer, QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QWindow
from PySide6.QtWidgets import QApplication

from makerapp.ui.scanner.burst import Burst, Fate

_KEYS = (QEvent.Type.KeyPress, QEvent.Type.KeyRelease)
_HANDS = (QEvent.Type.MouseButtonPress, QEvent.Type.TouchBegin, QEvent.Type.Wheel, QEvent.Type.Close)
# After these a menu or a list of choices may have opened.
_OPENS = (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonRelease, QEvent.Type.TouchEnd)
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
# These do nothing by themselves; a scanner presses Shift for capitals.
_SILENT = (Qt.Key.Key_Shift, Qt.Key.Key_CapsLock, Qt.Key.Key_AltGr, Qt.Key.Key_Control, Qt.Key.Key_Alt)
_MODIFIER = Qt.KeyboardModifier
# AltGr arrives as Ctrl with Alt on Windows.
_ALT_GR = _MODIFIER.ControlModifier | _MODIFIER.AltModifier
_COMMANDS = _MODIFIER.ControlModifier | _MODIFIER.AltModifier | _MODIFIER.MetaModifier
# What separates the parts of a GS1 code; a scanner types it as Ctrl+]. GS1 General Specifications, 7.8.
_GROUP_SEPARATOR = "\x1d"
# The strokes of a scanner wait for us while the window is busy; looking again so much later lets them in first.
_GRACE_MS = 12


class ScanWatch(QObject):
    """``scanned`` carries what a scanner typed, after the key events of the scan are over.

    A filter on the windows' handles, not on the application: nothing of the painting passes through it. Letters are
    held back until it is clear whose they are (`Burst`); a hand's are then typed in their order, presses and
    releases alike. What an input method composes never comes as keys, so it is not seen here; it lets go first what
    was typed before it.
    """

    scanned = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._burst = Burst()
        self._held: list[tuple[QWindow, QKeyEvent]] = []
        # Keys whose press belonged to a scan: their releases do, too.
        self._swallowed: set[tuple[int, int]] = set()
        self._composing_in: QObject | None = None
        self._is_typing = False
        self._own_clock = QElapsedTimer()
        self._own_clock.start()
        self._waits = QElapsedTimer()
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setTimerType(Qt.TimerType.PreciseTimer)
        self._patience.timeout.connect(self._nothing_followed)
        application = QGuiApplication.instance()
        assert isinstance(application, QGuiApplication)
        application.focusWindowChanged.connect(self._window_in_front)
        self._window_in_front(application.focusWindow())

    def _window_in_front(self, window: QWindow | None) -> None:
        self._obey(self._burst.other())
        if window is not None:
            # Installed a second time it is still called once.
            window.installEventFilter(self)

    # --- keys --------------------------------------------------------------------------------------------

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if self._is_typing:
            return False
        if kind in _KEYS and isinstance(event, QKeyEvent) and isinstance(watched, QWindow):
            return self._pressed(watched, event) if kind is QEvent.Type.KeyPress else self._released(watched, event)
        if kind is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            # A shortcut may come of it, which must find what was typed before it.
            if self._is_command(event):
                self._obey(self._burst.other())
        elif kind in _HANDS or (kind is QEvent.Type.InputMethod and watched is self._composing_in):
            self._obey(self._burst.other())
        if kind in _OPENS:
            QTimer.singleShot(0, self, self._watch_popup)
        return False

    def _watch_popup(self) -> None:
        """A menu takes the keys without coming to the front, on some systems in its own window."""
        popup = QApplication.activePopupWidget()
        handle = popup.windowHandle() if popup is not None else None
        if handle is not None:
            handle.installEventFilter(self)

    def _pressed(self, window: QWindow, event: QKeyEvent) -> bool:
        """True where the press goes no further, for now or for good."""
        self._swallowed.discard(_key_of(event))
        fate = self._judge(event)
        if fate is None:
            # A modifier alone: it waits its turn where others do.
            return self._hold(window, event) if self._held else False
        self._obey(fate)
        if not (fate.holds or fate.code or fate.drops):
            QTimer.singleShot(0, self, self._watch_popup)
        if fate.code:
            self._swallow([*(each for _window, each in self._held), event])
            self._held.clear()
            self._stop_waiting()
            # Windows may open on it, which the key event must not wait for.
            QTimer.singleShot(0, self, lambda: self.scanned.emit(fate.code))
        if fate.drops:
            self._swallowed.add(_key_of(event))
        if fate.holds:
            self._hold(window, event)
            self._waits.start()
            self._patience.start(self._burst.patience_ms)
        return bool(fate.holds or fate.code or fate.drops)

    def _swallow(self, strokes: list[QKeyEvent]) -> None:
        """Strokes of a scan: those keys that are still down come up for nobody."""
        for each in strokes:
            if each.type() is QEvent.Type.KeyPress:
                self._swallowed.add(_key_of(each))
            else:
                self._swallowed.discard(_key_of(each))

    def _judge(self, event: QKeyEvent) -> Fate | None:
        at = event.timestamp() or self._own_clock.elapsed()
        if event.isAutoRepeat():
            is_letter = self._is_letter(event)
            return self._burst.repeated(event.text(), at) if is_letter else self._burst.other()
        if event.key() in _SILENT:
            return None
        if _is_enter(event):
            return self._burst.enter(at)
        return self._burst.letter(event.text(), at) if self._is_letter(event) else self._burst.other()

    def _is_letter(self, event: QKeyEvent) -> bool:
        if event.text() == _GROUP_SEPARATOR:
            return self._burst.is_open
        commands = event.modifiers() & _COMMANDS
        return event.text().isprintable() and event.text() != "" and (not commands or commands == _ALT_GR)

    def _is_command(self, event: QKeyEvent) -> bool:
        return not (event.key() in _SILENT or _is_enter(event) or self._is_letter(event))

    def _released(self, window: QWindow, event: QKeyEvent) -> bool:
        key = _key_of(event)
        if key in self._swallowed and not any(_key_of(each) == key for _window, each in self._held):
            if not event.isAutoRepeat():
                self._swallowed.discard(key)
            return True
        return self._hold(window, event) if self._held else False

    # --- holding back and letting go ---------------------------------------------------------------------

    def _hold(self, window: QWindow, event: QKeyEvent) -> bool:
        if not self._held:
            focus = QGuiApplication.focusObject()
            # A window's own filter stays where it is.
            self._composing_in = None if isinstance(focus, QWindow) else focus
            if self._composing_in is not None:
                self._composing_in.installEventFilter(self)
        self._held.append((window, _copy(event)))
        return True

    def _obey(self, fate: Fate) -> None:
        """Type what was held back, where it turned out to be no scan."""
        if not fate.frees:
            return
        held, self._held = self._held, []
        self._stop_waiting()
        self._is_typing = True
        try:
            for window, event in held:
                if shiboken6.isValid(window):
                    QCoreApplication.sendEvent(window, event)
        finally:
            self._is_typing = False

    def _stop_waiting(self) -> None:
        self._patience.stop()
        if self._composing_in is not None and shiboken6.isValid(self._composing_in):
            self._composing_in.removeEventFilter(self)
        self._composing_in = None

    def _nothing_followed(self) -> None:
        if self._waits.isValid() and self._waits.elapsed() > self._burst.patience_ms + _GRACE_MS:
            # We were busy, and the next letters may stand in line behind this very timer: they know when they came.
            self._waits.invalidate()
            self._patience.start(_GRACE_MS)
            return
        self._obey(self._burst.give_up())


def _is_enter(event: QKeyEvent) -> bool:
    # The key that is named for the line feed has no name in Qt.
    ends = event.key() in _ENTER or event.text() in ("\r", "\n")
    return ends and not event.modifiers() & ~_MODIFIER.KeypadModifier


def _key_of(event: QKeyEvent) -> tuple[int, int]:
    """Which key it is, whatever letter it makes with Shift up or down by now; some systems know its place only."""
    return event.nativeScanCode(), 0 if event.nativeScanCode() else int(event.key())


def _copy(event: QKeyEvent) -> QKeyEvent:
    """The same stroke to be sent later: Qt takes the given one back when the filter returns."""
    copy = QKeyEvent(
        event.type(),
        event.key(),
        event.modifiers(),
        event.nativeScanCode(),
        event.nativeVirtualKey(),
        event.nativeModifiers(),
        event.text(),
        event.isAutoRepeat(),
        event.count(),
    )
    copy.setTimestamp(event.timestamp())
    return copy
