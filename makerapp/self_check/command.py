"""``--self-check DIR``: all checks, their report in DIR, and an exit status that tells a script how it went."""

from __future__ import annotations

import contextlib
import io
import sys
from pathlib import Path

from makerapp.errors import MakerbenchError
from makerapp.self_check import program, wording
from makerapp.self_check.keeper import Keeper
from makerapp.self_check.place import CheckFolder
from makerapp.self_check.plan import CHECKS
from makerapp.self_check.report import Report, Result

# All well, something is wrong, could not even begin.
WELL, WRONG, NOT_BEGUN = 0, 1, 2


def run(root: Path, worker_from: str = "", data: Path | None = None) -> int:
    """Check this program, with the report in ``root``. Gives the exit status.

    ``worker_from`` is said only to a worker: the name of the check it begins with. ``data`` is the data folder that the
    report names, the user's own where it is None; it is not looked into.
    """
    if worker_from:
        from makerapp.self_check import worker

        return worker.work(CheckFolder(root), worker_from)
    _speak_utf_8()
    try:
        folder = CheckFolder.at(root)
        with folder.claimed():
            folder.clear()
            return _check(folder, data)
    except MakerbenchError as problem:
        _say(f"{problem.what} {problem.why_and_now}".strip(), is_fault=True)
        return NOT_BEGUN


def _check(folder: CheckFolder, data: Path | None) -> int:
    report = Report(program.facts(data), planned={check.name: check.title for check in CHECKS})
    try:
        Keeper(folder, report, _say_result).keep()
        folder.tidy()
    except OSError as fault:
        _say(f"The check can't write its report any more: {fault.strerror or fault}.", is_fault=True)
        return WRONG
    except KeyboardInterrupt:
        # Ctrl+C: the report stands as it was saved last. The worker is gone.
        _say(wording.verdict(report), is_fault=True)
        return WRONG
    _say(wording.verdict(report))
    return WELL if report.ok else WRONG


def _speak_utf_8() -> None:
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="replace")


def _say_result(result: Result) -> None:
    _say(f"{'ok  ' if result.ok else 'FAIL'} {result.name} ({result.seconds:.1f} s): {result.detail}")


def _say(words: str, *, is_fault: bool = False) -> None:
    stream = sys.stderr if is_fault else sys.stdout
    with contextlib.suppress(BrokenPipeError):  # whoever listened has heard enough
        stream.write(words + "\n")
        stream.flush()
