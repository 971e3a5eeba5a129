"""A wrong scan, or a question about one: stays above what it concerns until it is answered."""

from __future__ import annotations

from functools import partial

import shiboken6
from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from makerapp.ui.scanner.heard import Choice, Heard
from makerapp.ui.shortcuts import bind
from makerapp.ui.theme import THEME
from makerapp.ui.widgets.banner import Banner
from makerapp.ui.widgets.dialog_shell import DialogShell
from makerapp.ui.widgets.style_props import set_style


class ScanBanner(QWidget):
    """``answered`` comes with the press of a button, before what it does. ``take_away`` is for all other ends.

    It stands in the page's own column where the page gives it room (``banner_row``), else at the top over the page.
    """

    answered = Signal()

    def __init__(self, heard: Heard, choices: tuple[Choice, ...], host: QWidget) -> None:
        super().__init__(host)
        self.heard = heard
        self._focus_before = QApplication.focusWidget()
        tone, icon = ("danger", "") if heard.tone == "error" else ("info", "scan-barcode")
        self.banner = Banner(tone, heard.title.removesuffix("."), heard.text, self, icon=icon, strong=True)
        self.buttons = [self.banner.add_button(each.words, partial(self.press, each), each.icon) for each in choices]
        for button in self.buttons:
            set_style(button, sz="bench")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self.banner)
        self._floats = not self._stand_in(host)
        if self._floats:
            self.setAutoFillBackground(False)
            host.installEventFilter(self)
            self._float()
            self.raise_()
        self.show()
        # OK is the last: Enter or Space acknowledges, wherever the hands were.
        self.buttons[-1].setFocus(Qt.FocusReason.OtherFocusReason)

    def _stand_in(self, host: QWidget) -> bool:
        """Take the place the host has for it. False where it has none."""
        found = host.banner_row() if hasattr(host, "banner_row") else None
        if found is None:
            return False
        layout, place = found
        layout.insertWidget(place, self)
        if isinstance(host, DialogShell):
            gap = THEME.metric("space6") - 1
            self._column.setContentsMargins(gap, gap, gap, 0)
            # Esc is the sheet's own, and would close it; in the window it comes to the desk first.
            bind(self, ("Esc",), self.answered.emit)
        return True

    def _float(self) -> None:
        host, edge = self.parentWidget(), THEME.metric("edge")
        if host is not None:
            # As wide as what it stands over: the panel beside it keeps telling of the order.
            place = getattr(host, "toast_place", host)
            left = place.mapTo(host, QPoint(0, 0)).x() if host.isAncestorOf(place) else edge
            width = min(place.width() if place is not host else host.width() - 2 * edge, THEME.metric("page_max"))
            height = max(self.heightForWidth(width), self.minimumSizeHint().height())
            self.setGeometry(left, edge, width, height)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Resize:
            self._float()
        return False

    def speak(self) -> None:
        """Have it read out once more."""
        self.banner.speak()

    def press(self, choice: Choice) -> None:
        """Answer: the banner goes, then it is done."""
        self.answered.emit()
        choice.run()

    def take_away(self) -> None:
        """It is answered, or solved; the focus goes back to where it was."""
        focus = QApplication.focusWidget()
        had_focus = focus is not None and self.isAncestorOf(focus)
        self.hide()
        self.deleteLater()
        before = self._focus_before
        if had_focus and before is not None and _is_there(before):
            before.setFocus(Qt.FocusReason.OtherFocusReason)


def _is_there(widget: QWidget) -> bool:
    return shiboken6.isValid(widget) and widget.isVisible() and widget.isEnabled()
