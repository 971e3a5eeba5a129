"""Puts the program together: data folder, log, one running program, look, database, window. Sees everything.

A verb on the command line is handed to ``makerapp.cli`` before any of Qt is loaded.
"""

from __future__ import annotations

import argparse
import gc
import os
import sys
import time
import traceback
from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from makerapp import APP_ID, PRODUCT_NAME, __version__, early, launch
from makerapp.errors import EnvironmentProblem
from makerapp.locales import LANGUAGES
from makerapp.paths import ASSETS, DataFolder, default_data_folder, named_data_folder, named_files
from makerapp.translation import tr

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from makerapp.ui.crash import CrashReporter
    from makerapp.ui.files_to_open import Application
    from makerapp.ui.instance import SingleInstance
    from makerapp.ui.main_window import MainWindow
    from makerapp.ui.signals import AppSignals

_FLAGS_WITH_VALUE = ("--data", "--self-check", "--self-check-from")
_STARTED = time.perf_counter()


def main(arguments: Sequence[str] | None = None) -> int:
    """Start the window, or do what the verb says. Gives the exit status."""
    unheard = launch.prepare()
    given = list(sys.argv[1:] if arguments is None else arguments)
    if _names_a_verb(given):
        return early.heard(lambda: _run_verb(given)) if unheard else _run_verb(given)
    options = early.heard(lambda: _parser().parse_args(given)) if unheard else _parser().parse_args(given)
    if options.self_check is not None:
        from makerapp import self_check

        return self_check.run(options.self_check, options.self_check_from, options.data)
    if launch.is_without_screen():
        sys.stderr.write("There is no screen here for the window. Name a verb to work without it; -h lists them.\n")
        return 2
    # What a start loads stays for good: looking through it for cycles again and again only delays the first list.
    gc.disable()
    try:
        return _run_guarded(options.data, options.files, quit_when_shown=options.quit_when_shown)
    finally:
        gc.enable()


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog=launch.program_name(),
        description="Makerbench: what to make, pack and post next.",
        epilog="Without the window: import, orders, show, print, tracking, check, tour. Each explains itself with -h.",
    )
    parser.add_argument("files", type=Path, nargs="*", metavar="FILE", help="orders files to bring in")
    parser.add_argument("--version", action="version", version=f"{PRODUCT_NAME} {__version__}")
    parser.add_argument("--data", type=Path, metavar="DIR", help="keep everything in this folder")
    parser.add_argument(
        "--quit-when-shown", action="store_true", help="print the milliseconds until the first list was painted, quit"
    )
    parser.add_argument(
        "--self-check", type=Path, metavar="DIR", help="try every part of the program, with a report in this folder"
    )
    # Said by a self check to the process that does its work.
    parser.add_argument("--self-check-from", default="", help=argparse.SUPPRESS)
    return parser


def _run_verb(given: Sequence[str]) -> int:
    from makerapp import cli

    return cli.main(given)


def _run_guarded(data: Path | None, files: Sequence[Path] = (), *, quit_when_shown: bool) -> int:
    """Open the window. What keeps it from opening is told by whatever can still show it, and written down."""
    folder = None
    try:
        folder = named_data_folder(data) if data is not None else default_data_folder()
        return run_window(folder, named_files(files), quit_when_shown=quit_when_shown)
    except EnvironmentProblem as problem:
        early.tell(problem, folder, show=not quit_when_shown)
    except OSError as fault:
        why = fault.strerror or fault
        where = tr("Your folder can't be used: {why}.").format(why=why)
        if folder:
            where = tr("The folder {folder} can't be written: {why}.").format(folder=folder.root, why=why)
        told = EnvironmentProblem(tr("Makerbench can't keep its data."), where)
        early.tell(told, folder, show=not quit_when_shown)
    except Exception:
        # The window's own crash reporter is not there yet: without this, a double click would do nothing at all.
        early.tell_fault(traceback.format_exc(), folder, show=not quit_when_shown)
    return 1


def _names_a_verb(arguments: Sequence[str]) -> bool:
    """Whether the first word that is neither a flag nor the value of one is a verb.

    A file to open has a dot or a folder in its name, which no verb has; one without is written ``./orders``.
    """
    is_value = False
    for argument in arguments:
        if not argument.startswith("-") and not is_value:
            return not any(mark in argument for mark in (".", "/", os.sep))
        is_value = argument in _FLAGS_WITH_VALUE
    return False


def run_window(folder: DataFolder, files: Sequence[Path] = (), *, quit_when_shown: bool = False) -> int:
    """Open the window on a data folder and stay until it is closed. Gives the exit status.

    ``files`` are whole paths of orders files, which it offers to bring in.

    Raises OSError where the folder can't be written.
    """
    from PySide6.QtCore import qInstallMessageHandler
    from PySide6.QtGui import QIcon

    from makerapp.ui.files_to_open import Application

    qInstallMessageHandler(partial(early.qt_message, folder, []))
    app = Application([sys.argv[0]])
    app.setApplicationName("Makerbench")
    app.setDesktopFileName(APP_ID)
    app.setWindowIcon(QIcon(str(ASSETS / "makerbench.png")))
    _speak()
    folder.prepare()

    from makerapp.ui.crash import CrashReporter
    from makerapp.ui.instance import SingleInstance

    crash = CrashReporter(folder.logs)
    crash.install()
    instance = SingleInstance(folder.root)
    if not instance.acquire(files):
        if not instance.other_computer:
            return _leave_to_first(app, answered=instance.answered)
        if not _take_over(app, instance):
            return 1
    app.files.add(files)
    instance.files_handed.connect(app.files.add)
    try:
        if not _open_data(app, folder):
            return 1
        return _show(app, folder, crash, instance, quit_when_shown)
    finally:
        _close(instance, crash)


def _open_data(app: QApplication, folder: DataFolder) -> bool:
    """Open the database and put on the maker's look. A failure is shown, with what can be done."""
    from makerapp.models import database
    from makerapp.services import preferences
    from makerapp.ui import look
    from makerapp.ui.theme import THEME

    while True:
        try:
            database.open_database(folder.database, folder.backups)
            _speak(preferences.get("language"))
            look.wear(app)
            THEME.follow_system(app)
            return True
        except EnvironmentProblem as problem:
            from makerapp.ui import ways_on

            THEME.apply(app)
            if not ways_on.offer(problem, folder):
                return False


def _speak(setting: str = "system") -> None:
    """In the language of the setting's value; before the orders are open, in the system's. English loads nothing."""
    from PySide6.QtCore import QLocale

    from makerapp.translation import language

    wanted = QLocale.system().uiLanguages()[0][:2] if setting == "system" else setting
    if wanted in LANGUAGES and wanted != language():
        from makerapp.ui import language as spoken

        spoken.speak(setting)


def _show(
    app: Application, folder: DataFolder, crash: CrashReporter, instance: SingleInstance, quit_when_shown: bool
) -> int:
    from PySide6.QtCore import QTimer

    from makerapp.models import database
    from makerapp.ui import window_size
    from makerapp.ui.garbage import GuiThreadCollector
    from makerapp.ui.main_window import MainWindow
    from makerapp.ui.signals import AppSignals

    signals = AppSignals()
    stop = database.subscribe(signals.changed.emit)
    standing = [MainWindow(folder, signals)]
    window = standing[0]
    _equip(app, window, crash)
    instance.raise_requested.connect(lambda: _raise(standing[0]))
    signals.language_changed.connect(lambda section: _open_anew(app, standing, crash, section))
    if quit_when_shown:
        window.painted.connect(lambda: _report_and_quit(app))

    def hear() -> None:
        instance.listen()
        app.files.begin(lambda: standing[0])

    window.painted.connect(hear)
    # A window that starts minimized is not painted, and has to hear all the same.
    QTimer.singleShot(1000, hear)
    window_size.show_fitting(window)
    gc.freeze()
    collector = GuiThreadCollector(app)
    if not quit_when_shown:
        # Nothing waits for it, so it comes once the maker has the window.
        QTimer.singleShot(30_000, _tidy)
        QTimer.singleShot(2_000, lambda: _ask_about_prints(standing[0]))
        window.painted.connect(lambda: QTimer.singleShot(400, lambda: _tell_news(standing[0])))
        QTimer.singleShot(1_500, lambda: _open_tray(app, standing, signals))
        window.painted.connect(lambda: _warm(window))
        crash.show_left_by_last_run()
    try:
        return app.exec()
    finally:
        collector.stop()
        stop()


def _equip(app: QApplication, window: MainWindow, crash: CrashReporter) -> None:
    """What every window of the program gets, the first and one that takes its place."""
    crash.serve(window)
    window.closed.connect(crash.close_note)
    window.painted.connect(lambda: _show_focus(app))


def _open_anew(app: Application, standing: list[MainWindow], crash: CrashReporter, section: str) -> None:
    """The window once more, in the language of now; the settings open again at ``section``."""
    from makerapp.ui import anew

    def made(window: MainWindow) -> None:
        standing[0] = window
        if app.tray is not None:
            app.tray.serve(window)
        _equip(app, window, crash)
        window.painted.connect(lambda: _tell_news(window))

    anew.open_anew(standing[0], section, made)


def _tidy() -> None:
    """Delete what nothing names any more: PDFs of prints never written down or erased since, pictures."""
    from makerapp.services import picture_sweep
    from makerapp.services.paperwork import kept
    from makerapp.services.threads import own_connection
    from makerapp.ui import jobs

    def work(_progress: jobs.Progress, _stop: jobs.Stop) -> int:
        with own_connection():
            return kept.sweep() + picture_sweep.sweep()

    jobs.run_job(work, lambda _gone: None)


def _open_tray(app: Application, standing: list[MainWindow], signals: AppSignals, again: int = 4) -> None:
    """The icon beside the clock. A desktop that is starting itself may have a place for it a little later."""
    from PySide6.QtCore import QTimer

    from makerapp.ui.tray import open_tray

    app.tray = open_tray(lambda: standing[0], _raise, signals, app)
    if app.tray is None and again:
        QTimer.singleShot(15_000, lambda: _open_tray(app, standing, signals, again - 1))


def _ask_about_prints(window: MainWindow) -> None:
    """What became of what was in a printer when the program was closed."""
    from makerapp.services.paperwork import open_jobs

    found = open_jobs.open_jobs()
    if found:
        from makerapp.ui.printing import left_behind

        left_behind.ask(found, window.context)


def _warm(window: MainWindow) -> None:
    """Make ready what is opened later."""
    from makerapp.ui import warm

    warm.begin(window)


def _tell_news(window: MainWindow) -> None:
    """Of the program itself: what an upgrade brought, and from now on whether there is a newer version."""
    from makerapp.ui.about import news

    news.begin(window)


def _show_focus(app: QApplication) -> None:
    """The keyboard can only move what is on the screen."""
    from makerapp.ui.widgets import focus_ring

    focus_ring.install(app)


def _close(instance: SingleInstance, crash: CrashReporter) -> None:
    from makerapp.models import database
    from makerapp.ui import jobs

    jobs.stop_all()
    database.close_database()
    instance.release()
    crash.uninstall()


def _raise(window: MainWindow) -> None:
    """Bring the window to the front: a second start was made."""
    from PySide6.QtCore import Qt

    window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
    window.show()
    window.raise_()
    window.activateWindow()


def _leave_to_first(app: QApplication, *, answered: bool) -> int:
    """A second start: the first window is in front now. Where it does not answer, say so."""
    if answered:
        return 0
    from makerapp.ui import refusals
    from makerapp.ui.theme import THEME

    THEME.apply(app)
    refusals.tell(
        None,
        EnvironmentProblem(
            tr("Makerbench is open already, but doesn't answer."),
            tr("Wait a moment and look for its window. If it stays away, restart the computer; nothing is lost."),
        ),
    )
    return 1


def _take_over(app: QApplication, instance: SingleInstance) -> bool:
    """The folder says it is open on another computer: only the maker knows whether that is so."""
    from makerapp.ui import refusals
    from makerapp.ui.theme import THEME

    THEME.apply(app)
    problem = EnvironmentProblem(
        tr("These orders are open on another computer."),
        tr(
            "They are in use on {other_computer}, or were when this folder was copied from there. If Makerbench "
            "is open there on this same folder, quit it first: two at once would spoil your orders."
        ).format(other_computer=instance.other_computer),
    )
    return refusals.offer_again(None, problem, tr("Open here")) and instance.take_over()


def _report_and_quit(app: QApplication) -> None:
    sys.stdout.write(f"{milliseconds_since_start():.0f}\n")
    sys.stdout.flush()
    app.quit()


def milliseconds_since_start() -> float:
    """Milliseconds since this process was made, by the kernel's clock; since this module elsewhere than on Linux.

    ``/proc/self/stat``, field 22: start time in clock ticks (10 ms) after boot, see proc(5).
    """
    try:
        fields = Path("/proc/self/stat").read_text(encoding="utf-8", errors="replace").rpartition(")")[2].split()
        started = int(fields[19]) / os.sysconf("SC_CLK_TCK")
        return (time.clock_gettime(time.CLOCK_BOOTTIME) - started) * 1000
    except (OSError, AttributeError, ValueError, IndexError):
        return (time.perf_counter() - _STARTED) * 1000
