"""The icon beside the clock: the morning reminder, new orders, failed prints, while the window is not in front.

It never talks over the window itself, and where the desktop has no tray there is none.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from typing import Protocol
from zoneinfo import ZoneInfo

from PySide6.QtCore import QObject, Qt, QTimer, SignalInstance
from PySide6.QtGui import QGuiApplication, QIcon
from PySide6.QtWidgets import QApplication, QSystemTrayIcon

from makerapp import PRODUCT_NAME, clock
from makerapp.models.list_rows import View
from makerapp.paths import ASSETS
from makerapp.services import deadlines, preferences, shop, today
from makerapp.translation import tr
from makerapp.ui.main_window import MainWindow
from makerapp.ui.notices import NOTICES, Notice
from makerapp.ui.shop_page import ShopPlace
from makerapp.ui.signals import AppSignals
from makerapp.ui.today.today_words import greeting, summary
from makerapp.ui.widgets.menu import Menu

_MINUTE_MS = 60_000
_SHOWN_MS = 10_000
_PRESSES = (QSystemTrayIcon.ActivationReason.Trigger, QSystemTrayIcon.ActivationReason.DoubleClick)


class Icon(Protocol):
    """What is asked of ``QSystemTrayIcon``."""

    activated: SignalInstance
    messageClicked: SignalInstance  # noqa: N815 - Qt's own name

    def show(self) -> None: ...
    def hide(self) -> None: ...
    def isVisible(self) -> bool: ...
    def setToolTip(self, tip: str) -> None: ...
    def setContextMenu(self, menu: Menu) -> None: ...
    def showMessage(self, title: str, text: str, icon: QIcon, msecs: int) -> None: ...


class Tray(QObject):
    """``window`` says which window there is now; ``bring`` puts it in front. Settings are followed as they change."""

    def __init__(
        self,
        icon: Icon,
        window: Callable[[], MainWindow],
        bring: Callable[[MainWindow], None],
        signals: AppSignals,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._icon = icon
        self._window = window
        self._bring = bring
        self._last: Notice | None = None
        self._reminded: date | None = None
        self._has_told_of_hiding = False
        self._menu = Menu()
        icon.setContextMenu(self._menu)
        icon.setToolTip(PRODUCT_NAME)
        icon.activated.connect(self._pressed)
        icon.messageClicked.connect(self._message_pressed)
        NOTICES.told.connect(self.show_notice)
        signals.changed.connect(self._changed)
        self._minute = QTimer(self)
        self._minute.setInterval(_MINUTE_MS)
        self._minute.timeout.connect(self.look_at_the_clock)
        self._minute.start()
        self._follow_settings()
        self.serve(window())
        # A reminder of a time that has passed before the start is for a maker who is at the window already.
        if self._is_time():
            self._reminded = shop.today()

    # --- the icon ----------------------------------------------------------------------------------------

    def _fill_menu(self) -> None:
        self._menu.add(tr("Open {program}").format(program=PRODUCT_NAME), self._bring_window, "app-window")
        self._menu.add(tr("Today"), lambda: self._open(ShopPlace.TODAY), "sun")
        self._menu.add(tr("Bring in orders"), self._bring_in, "file-up")
        self._menu.addSeparator()
        self._menu.add(tr("Quit"), self.quit, "x")

    def _follow_settings(self) -> None:
        wanted = preferences.get("notices") or preferences.get("stay_in_tray")
        if wanted != self._icon.isVisible():
            self._icon.show() if wanted else self._icon.hide()
        # A dialog that is closed while the window is hidden must not end the program.
        QGuiApplication.setQuitOnLastWindowClosed(not self.stays())

    def _changed(self, change: object) -> None:
        if getattr(change, "shop", False):
            self._follow_settings()

    def _pressed(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason in _PRESSES:
            self._bring_window()

    def _message_pressed(self) -> None:
        self._open(self._last.opens if self._last is not None else None)

    # --- the window --------------------------------------------------------------------------------------

    def serve(self, window: MainWindow) -> None:
        """Have a window stay in the tray when it is closed, where the maker wants that. The menu speaks as it does."""
        self._menu.clear()
        self._fill_menu()
        window.hides_on_close = self.hide_window
        window.closed.connect(self.end)

    def stays(self) -> bool:
        """Whether closing the window leaves the program in the tray."""
        return bool(preferences.get("stay_in_tray")) and self._icon.isVisible()

    def hide_window(self) -> bool:
        """The window was closed by its own button: hide it if it stays. The first time says where it went."""
        program = QApplication.instance()
        if not self.stays() or (isinstance(program, QApplication) and program.isSavingSession()):
            return False
        self._window().hide()
        if not self._has_told_of_hiding:
            self._has_told_of_hiding = True
            self._show(Notice(tr("Makerbench is still open"), tr("Click here to see it again. Its menu has Quit.")))
        return True

    def quit(self) -> None:
        """End the program, with the window hidden or not."""
        self._window().close()

    def end(self) -> None:
        """The window was closed for good."""
        self._icon.hide()
        QApplication.quit()

    def _bring_window(self) -> None:
        self._bring(self._window())

    def _bring_in(self) -> None:
        self._bring_window()
        if QApplication.activeModalWidget() is None:
            self._window().choose_files()

    def _open(self, place: View | ShopPlace | None) -> None:
        """Bring the window, and open a page of it, unless a dialog there waits for an answer."""
        self._bring_window()
        if QApplication.activeModalWidget() is not None:
            return
        if isinstance(place, View):
            self._window().show_view(place)
        elif place is not None:
            self._window().pages.show_shop(place)

    # --- notices -----------------------------------------------------------------------------------------

    def show_notice(self, notice: Notice) -> None:
        """Show a notice, unless the window is in front or the maker wants none."""
        is_in_front = QGuiApplication.applicationState() is Qt.ApplicationState.ApplicationActive
        if preferences.get("notices") and not is_in_front:
            self._show(notice)

    def _show(self, notice: Notice) -> None:
        self._last = notice
        icon = QIcon(str(ASSETS / "makerbench.png"))
        self._icon.showMessage(plain(notice.title), plain(notice.text), icon, _SHOWN_MS)

    # --- the morning -------------------------------------------------------------------------------------

    def look_at_the_clock(self) -> None:
        """Once a day, from the maker's time on, say what is to be shipped; nothing where nothing is."""
        if not self._is_time() or self._reminded == shop.today():
            return
        self._reminded = shop.today()
        board = today.read()
        if board.due:
            self.show_notice(Notice(greeting(board), summary(board), ShopPlace.TODAY))

    def _is_time(self) -> bool:
        reminder = deadlines.cutoff_time(preferences.get("reminder_time"))
        return reminder is not None and _local_now().time() >= reminder


def plain(text: str) -> str:
    """A line for the desktop, some of which read markup: what could begin any is replaced by what looks like it."""
    return text.replace("<", "‹").replace(">", "›").replace("&", "＆")


def _local_now() -> datetime:
    return clock.utc_now().astimezone(ZoneInfo(shop.profile().time_zone))


def open_tray(
    window: Callable[[], MainWindow], bring: Callable[[MainWindow], None], signals: AppSignals, parent: QObject
) -> Tray | None:
    """The tray of this program; ``None`` on a desktop that has none."""
    if not QSystemTrayIcon.isSystemTrayAvailable():
        return None
    return Tray(QSystemTrayIcon(QIcon(str(ASSETS / "makerbench.png")), parent), window, bring, signals, parent)
