"""What goes wrong before there is a window could only be printed, where nobody who double-clicked reads it.

It is written down, and shown with whatever this system shows messages with. Qt is not loaded for it.
"""

from __future__ import annotations

import io
import sys
from collections.abc import Callable
from contextlib import redirect_stderr, redirect_stdout
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from makerapp import PRODUCT_NAME, launch
from makerapp.errors import EnvironmentProblem
from makerapp.paths import DataFolder, default_data_folder
from makerapp.translation import tr

if TYPE_CHECKING:
    from PySide6.QtCore import QMessageLogContext, QtMsgType

T = TypeVar("T")

LOG_NAME = "makerbench.log"
# Programs of Linux desktops that show a message, the usual one first; each takes the words as its last argument.
_MESSAGE_PROGRAMS = (
    ("zenity", "--error", f"--title={PRODUCT_NAME}", "--no-markup", "--width=480", "--text"),
    ("kdialog", "--title", PRODUCT_NAME, "--error"),
    ("xmessage", "-center"),
)


def heard(work: Callable[[], T]) -> T:
    """Do ``work``, which prints, where nobody could read that.

    Help, and complaints about the command line, come in a window; what a verb complains about goes into the log. What
    it found out goes nowhere: buyers' names are in it.
    """
    with io.StringIO() as out, io.StringIO() as complaints, redirect_stdout(out), redirect_stderr(complaints):
        try:
            return work()
        except SystemExit:
            _show_words((out.getvalue() + complaints.getvalue()).strip())
            raise
        finally:
            if said := complaints.getvalue().strip():
                write_down(None, said)


def _show_words(words: str) -> None:
    if words and not launch.is_without_screen():
        from makerapp.ui.words_window import show_words

        show_words(words)


def tell(problem: EnvironmentProblem, folder: DataFolder | None, *, show: bool) -> None:
    """Tell why there is no window: on the terminal, in the log of ``folder``, and, if asked to, in a message."""
    sys.stderr.write(f"{problem.what} {problem.why_and_now}\n")
    write_down(folder, str(problem))
    if show:
        _show(problem)


def tell_fault(trace: str, folder: DataFolder | None, *, show: bool) -> None:
    """The same for a mistake of ours, of which ``trace`` is the traceback."""
    sys.stderr.write(trace)
    file = write_down(folder, trace)
    now = tr("Restart the computer and try again.")
    if file:
        now = tr("What happened is written in {file}. Send us that file.").format(file=file)
    words = f"{tr('This is our mistake, not yours, and your orders are as they were.')} {now}"
    told = EnvironmentProblem(tr("Makerbench couldn't start."), words)
    sys.stderr.write(f"{told}\n")
    if show:
        _show(told)


def _show(problem: EnvironmentProblem) -> None:
    if launch.is_without_screen():
        return
    try:
        from makerapp.ui.words_window import show_problem
    except ImportError:
        # Parts of the program are missing.
        tell_without_qt(f"{problem.what}\n\n{problem.why_and_now}")
    else:
        show_problem(problem)


def qt_message(folder: DataFolder, said: list[str], kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
    """What Qt says until the crash reporter listens. After its fatal message Qt ends the program, mostly because a
    library that windows need is missing; what it ``said`` is then the only trace.
    """
    said.append(message)
    sys.stderr.write(f"{message}\n")
    if kind.name == "QtFatalMsg":
        file = write_down(folder, "\n".join(said))
        words = [tr("Makerbench can't open a window on this computer."), tr("Something that windows need is missing.")]
        if file:
            words[1] += f" {tr('What the system says is written in {file}.').format(file=file)}"
        tell_without_qt("\n\n".join(words))


def write_down(folder: DataFolder | None, words: str) -> Path | None:
    """Add words to the log of ``folder`` (None: the maker's own), or in the folder for temporary files where that
    can't be written. Gives the file; None where neither can be.
    """
    import tempfile

    from makerapp.clock import utc_now

    for is_last_resort in (False, True):
        try:
            place = Path(tempfile.gettempdir()) if is_last_resort else (folder or default_data_folder()).logs
            file = place / LOG_NAME
            file.parent.mkdir(parents=True, exist_ok=True)
            with file.open("a", encoding="utf-8", errors="backslashreplace") as log:
                log.write(f"{utc_now().isoformat(sep=' ')} start: {words.rstrip()}\n")
        except (OSError, EnvironmentProblem):
            continue
        return file
    return None


def tell_without_qt(words: str) -> bool:
    """Show a message although Qt can't, and wait until it is closed. True where it was shown."""
    if sys.platform == "win32":
        import ctypes

        is_error = 0x10  # MB_ICONERROR
        return bool(ctypes.windll.user32.MessageBoxW(None, words, PRODUCT_NAME, is_error))
    import shutil
    import subprocess

    if sys.platform == "darwin":
        # The words are an argument of the script, never part of it.
        script = f'on run them\ndisplay alert "{PRODUCT_NAME}" message (item 1 of them)\nend run'
        return subprocess.run(["osascript", "-e", script, words], check=False).returncode == 0
    for program, *flags in _MESSAGE_PROGRAMS:
        if shutil.which(program):
            shown = subprocess.run([program, *flags, words], capture_output=True, check=False)
            # Without a screen, and where it can't do this, it ends at once with another number.
            if shown.returncode == 0:
                return True
    return False
