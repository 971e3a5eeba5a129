"""What happens when the program itself is at fault: it is written down, said in plain words, and work goes on.

Exceptions in slots, timers and paint events reach ``sys.excepthook``, sometimes off the GUI thread. A crash
below Python is written by ``faulthandler`` and shown at the next start.
"""

from __future__ import annotations

import faulthandler
import logging
import sys
import threading
import time
import traceback
from collections import Counter
from pathlib import Path
from types import TracebackType
from typing import IO, TYPE_CHECKING

from PySide6.QtCore import QMessageLogContext, QObject, Qt, QtMsgType, Signal, Slot, qInstallMessageHandler, qVersion
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

import makerapp
from makerapp.clock import utc_now
from makerapp.errors import MakerbenchError

if TYPE_CHECKING:
    from makerapp.ui.crash_dialog import CrashDialog

LOG_NAME = "makerbench.log"
_NATIVE = "native-crash.log"
_NATIVE_LAST = "native-crash-last.log"
_LOG_BYTES = 512 * 1024
_LOG_FILES = 3
# The same fault in every paint event would fill the disk; after this many it is only counted.
_LOG_REPEATS = 5

_log = logging.getLogger("makerapp")
_qt_log = logging.getLogger("makerapp.qt")

_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}


class _UtcFormatter(logging.Formatter):
    converter = staticmethod(time.gmtime)


class _LateFile(logging.Handler):
    """The log file, opened with the first record: most starts have nothing to write and need not load its library."""

    def __init__(self, file: Path) -> None:
        super().__init__()
        self._path = file
        self._file: logging.Handler | None = None

    def emit(self, record: logging.LogRecord) -> None:
        if self._file is None:
            from logging.handlers import RotatingFileHandler

            self._file = RotatingFileHandler(
                self._path, maxBytes=_LOG_BYTES, backupCount=_LOG_FILES, encoding="utf-8", delay=True
            )
            self._file.setFormatter(self.formatter)
        self._file.emit(record)

    def close(self) -> None:
        if self._file is not None:
            self._file.close()
        super().close()


def start_log(folder: Path) -> logging.Handler:
    """Write the program's log into ``folder`` (times in UTC), at most about 2 MB over four files."""
    handler = _LateFile(folder / LOG_NAME)
    handler.setFormatter(_UtcFormatter("%(asctime)sZ %(levelname)s %(threadName)s %(name)s: %(message)s"))
    _log.addHandler(handler)
    _log.setLevel(logging.INFO)
    return handler


def qt_message(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
    """Qt's own complaints go into the log."""
    _qt_log.log(_LEVELS.get(kind, logging.WARNING), "%s", message)


def watch_native_crashes(folder: Path) -> tuple[str, IO[str]]:
    """Have crashes below Python written into ``folder``.

    Gives what the last run left ("" for nothing) and the open file, which must be kept open. Raises OSError
    where the folder cannot be written.
    """
    file = folder / _NATIVE
    left = ""
    if file.exists():
        left = file.read_text(encoding="utf-8", errors="replace").strip()
        if left:
            file.replace(folder / _NATIVE_LAST)
    stream = file.open("w", encoding="utf-8")
    faulthandler.enable(file=stream, all_threads=True)
    return left, stream


def describe(kind: type[BaseException], value: BaseException, trace: TracebackType | None, thread: str) -> str:
    """The text of "Copy details": versions, thread and traceback."""
    import platform

    lines = [
        f"Makerbench {makerapp.__version__}, Python {platform.python_version()}, Qt {qVersion()}",
        f"{platform.system()} {platform.release()}, {utc_now().isoformat()}, {thread}",
        "",
        "".join(traceback.format_exception(kind, value, trace)).rstrip(),
    ]
    return "\n".join(lines)


class CrashReporter(QObject):
    """Catches what nobody else caught. ``install`` once, on the GUI thread, after the application exists."""

    _arrived = Signal(object, str)

    def __init__(self, folder: Path, parent: QWidget | None = None) -> None:
        super().__init__()
        self._folder = folder
        self._window = parent
        self._seen: Counter[str] = Counter()
        self._guard = threading.local()
        self._native: IO[str] | None = None
        self._handler: logging.Handler | None = None
        self.dialog: CrashDialog | None = None
        self.left_by_last_run = ""
        self._arrived.connect(self._show, Qt.ConnectionType.QueuedConnection)

    def install(self, *, native: bool = True) -> None:
        """Take over every hook and start the log. Raises OSError where the folder cannot be written."""
        self._folder.mkdir(parents=True, exist_ok=True)
        self._handler = start_log(self._folder)
        if native:
            self.left_by_last_run, self._native = watch_native_crashes(self._folder)
            if self.left_by_last_run:
                _log.error("The last run ended below Python:\n%s", self.left_by_last_run)
        sys.excepthook = self.handle
        threading.excepthook = self._handle_thread
        sys.unraisablehook = self._handle_unraisable
        qInstallMessageHandler(qt_message)

    def serve(self, window: QWidget) -> None:
        """Stand before this window from now on, and go with it."""
        self._window = window

    def close_note(self) -> None:
        """Take the dialog away: the window it belongs to is closing, and nothing may keep the program alive."""
        if self.dialog is not None and isValid(self.dialog):
            self.dialog.close()
        self.dialog = None

    def uninstall(self) -> None:
        """Give the hooks back."""
        sys.excepthook = sys.__excepthook__
        threading.excepthook = threading.__excepthook__
        sys.unraisablehook = sys.__unraisablehook__
        qInstallMessageHandler(None)
        if self._handler is not None:
            _log.removeHandler(self._handler)
            self._handler.close()
        if self._native is not None:
            faulthandler.disable()
            self._native.close()
            self._native = None

    def handle(self, kind: type[BaseException], value: BaseException, trace: TracebackType | None) -> None:
        """An exception nobody caught, on any thread."""
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, value, trace)
            return
        if getattr(self._guard, "busy", False):
            # Our own reporting is at fault: say it where it cannot fail again.
            sys.__excepthook__(kind, value, trace)
            return
        self._guard.busy = True
        try:
            details = describe(kind, value, trace, threading.current_thread().name)
            self._write(kind, trace, details)
            self._arrived.emit(value, details)
        finally:
            self._guard.busy = False

    def show_left_by_last_run(self) -> None:
        """Tell that the last run ended unexpectedly, once, if it did."""
        if self.left_by_last_run:
            words = self.tr("Makerbench closed unexpectedly last time")
            rest = self.tr(
                "Every order you saved is still here. Copy the details and send them to us, so that it can be mended."
            )
            self._open(words, rest, self.left_by_last_run)
            self.left_by_last_run = ""

    def _handle_thread(self, args: threading.ExceptHookArgs) -> None:
        if args.exc_value is not None and not issubclass(args.exc_type, SystemExit):
            self.handle(args.exc_type, args.exc_value, args.exc_traceback)

    def _handle_unraisable(self, args: sys.UnraisableHookArgs) -> None:
        if args.exc_value is not None:
            details = describe(args.exc_type, args.exc_value, args.exc_traceback, threading.current_thread().name)
            self._write(args.exc_type, args.exc_traceback, details)

    def _write(self, kind: type[BaseException], trace: TracebackType | None, details: str) -> None:
        place = traceback.extract_tb(trace)[-1:] if trace is not None else []
        key = f"{kind.__name__} {place}"
        self._seen[key] += 1
        if self._seen[key] <= _LOG_REPEATS:
            _log.error("%s", details)

    @Slot(object, str)
    def _show(self, value: BaseException, details: str) -> None:
        if isinstance(value, MakerbenchError):
            # A rule or the machine said no and the page forgot to say it: its own words are better than ours.
            self._open(value.what, value.why_and_now, details)
            return
        self._open(
            self.tr("Something went wrong"),
            self.tr(
                "This is our mistake, not yours. Everything you finished before is saved. You can carry on; "
                "if it happens again, copy the details and send them to us."
            ),
            details,
        )

    def _open(self, title: str, text: str, details: str) -> None:
        """One dialog at a time: what comes while it stands is added to its details."""
        if self.dialog is not None and isValid(self.dialog) and self.dialog.isVisible():
            self.dialog.add_details(details)
            return
        window = self._window if self._window is not None and isValid(self._window) else QApplication.activeWindow()
        # Most starts never need it.
        from makerapp.ui.crash_dialog import CrashDialog

        self.dialog = CrashDialog(title, text, details, window)
        self.dialog.open()
