"""The process that does the checks, one after the other, and tells the keeper line by line."""

from __future__ import annotations

import faulthandler
import json
import sys
import time
import traceback
from typing import Any, TextIO

from makerapp.errors import MakerbenchError
from makerapp.self_check import orphan
from makerapp.self_check.bench import Bench
from makerapp.self_check.place import CheckFolder
from makerapp.self_check.plan import CHECKS, CLOSING, Check, CheckFailed
from makerapp.self_check.report import Result

_LONGEST_DETAIL = 600
_FAIL_CRITICAL_ERRORS, _NO_FAULT_BOX, _NO_OPEN_FILE_BOX = 0x0001, 0x0002, 0x8000


def work(folder: CheckFolder, first: str) -> int:
    """Do the checks from ``first`` on. Gives 0 when it came to the end, whatever they found."""
    with folder.errors.open("a", encoding="utf-8", errors="backslashreplace") as errors:
        # An installed program on Windows has neither; what is written there belongs in the folder of the check.
        sys.stderr = errors
        faulthandler.enable(errors)
        _crash_unseen()
        orphan.end_with_keeper()
        names = [check.name for check in CHECKS]
        with folder.lines.open("a", encoding="utf-8") as lines, Bench(folder) as bench:
            for check in CHECKS[names.index(first) :]:
                _tell(lines, begins=check.name)
                if check is CLOSING:
                    # The keeper sees how this process ends.
                    break
                found = _do(check, bench, errors)
                _tell(lines, versions=bench.versions, facts=bench.facts, result=vars(found))
        faulthandler.disable()
    return 0


def _crash_unseen() -> None:
    """Let Windows end a crashed process at once, not ask the user about it first: nobody may be there.

    https://learn.microsoft.com/en-us/windows/win32/api/errhandlingapi/nf-errhandlingapi-seterrormode
    """
    if sys.platform == "win32":
        import ctypes

        ctypes.windll.kernel32.SetErrorMode(_FAIL_CRITICAL_ERRORS | _NO_FAULT_BOX | _NO_OPEN_FILE_BOX)


def _do(check: Check, bench: Bench, errors: TextIO) -> Result:
    started = time.perf_counter()
    is_ok, detail = True, ""
    try:
        detail = check.function()(bench)
    except CheckFailed as found:
        is_ok, detail = False, str(found)
    except MakerbenchError as problem:
        is_ok, detail = False, f"{problem.what} {problem.why_and_now}".strip()
    except Exception as fault:  # becomes this check's result; the others are done all the same
        is_ok, detail = False, f"{type(fault).__name__}: {fault}"
        errors.write(f"--- {check.name}\n{''.join(traceback.format_exception(fault))}")
    errors.flush()
    return Result(check.name, check.title, is_ok, detail[:_LONGEST_DETAIL], round(time.perf_counter() - started, 3))


def _tell(lines: TextIO, **said: Any) -> None:
    lines.write(json.dumps(said, ensure_ascii=True) + "\n")
    lines.flush()
