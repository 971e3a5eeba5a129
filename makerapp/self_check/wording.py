"""The report as a maker copies it into a mail: short, in plain words, and without anything private."""

from __future__ import annotations

import re
from pathlib import Path

from makerapp.self_check.report import Report

_LONGEST_LINE = 200
_NAME_ENDS = r"(?![\w.-])"


def verdict(report: Report) -> str:
    """The whole result in one sentence."""
    count = len(report.results)
    if report.ok:
        return f"Everything is well: {count} of {count} checks."
    failed = len(report.failed)
    if not report.is_finished:
        return f"The check was not finished: {count} of {len(report.planned)} done, {failed} of them found something."
    return f"{failed} of {count} checks found something wrong."


def text(report: Report) -> str:
    """The report in under 60 lines."""
    about = report.program
    lines = [
        f"{about.get('name', '')} {about.get('version', '')}: check of this installation",
        verdict(report),
        "",
        f"System: {about.get('system', '')}, {about.get('machine', '')}",
        f"Program: {about.get('executable', '')} ({'installed' if about.get('frozen') else 'from its source'})",
        f"Screen: {about.get('screen', 'not known')}",
        f"Data folder: {about.get('data_folder', '')}",
        *_wrapped(", ".join(f"{name} {version}" for name, version in report.versions.items())),
        "",
    ]
    for each in report.results:
        lines.append(f"[{'well' if each.ok else 'WRONG'}] {each.title}: {each.detail}")
    return "".join(f"{' '.join(without_home(line).split())[:_LONGEST_LINE]}\n" for line in lines)


def without_home(line: str) -> str:
    """``line`` with the home folder as ``~``, whichever way its slashes lean, and no other folder of the user's name:
    disks that are put in are often shown below one, such as ``/media/anna``.
    """
    try:
        home = Path.home()
    except RuntimeError:
        return line
    for written in (str(home), home.as_posix()):
        if len(written) > 3:
            line = re.sub(rf"{re.escape(written)}{_NAME_ENDS}", "~", line, flags=re.IGNORECASE)
    if home.name:
        line = re.sub(rf"(?<=[/\\]){re.escape(home.name)}{_NAME_ENDS}", "~", line, flags=re.IGNORECASE)
    return line


def _wrapped(words: str) -> list[str]:
    lines, line = [], ""
    for part in words.split(", "):
        if len(line) + len(part) > 100:
            lines.append(line)
            line = ""
        line += f"{', ' if line else ''}{part}"
    return [*lines, line]
