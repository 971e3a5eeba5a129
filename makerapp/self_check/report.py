"""What a self check found: kept on disk while it goes on, so that a crash leaves what was known until then."""

from __future__ import annotations

import json
import time
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

_TRIES, _PAUSE = 20, 0.02


@dataclass(frozen=True)
class Result:
    """What became of one check. ``detail`` is a sentence for people, ``seconds`` what it took."""

    name: str
    title: str
    ok: bool
    detail: str
    seconds: float


@dataclass
class Report:
    """``planned`` are names of the checks in order with their titles; ``running`` is the name of the one under way."""

    program: dict[str, Any] = field(default_factory=dict)
    versions: dict[str, str] = field(default_factory=dict)
    planned: dict[str, str] = field(default_factory=dict)
    results: list[Result] = field(default_factory=list)
    running: str = ""
    is_finished: bool = False

    @property
    def ok(self) -> bool:
        """Whether every check that was planned was done and is well; only true at the end."""
        done = [each.name for each in self.results]
        return self.is_finished and done == list(self.planned) and all(each.ok for each in self.results)

    @property
    def failed(self) -> list[Result]:
        """The checks that found something."""
        return [each for each in self.results if not each.ok]

    def save(self, file: Path) -> None:
        """Write it whole or not at all. Raises OSError where the disk refuses."""
        content = {
            "ok": self.ok,
            "finished": self.is_finished,
            "program": self.program,
            "versions": self.versions,
            "planned": [{"name": name, "title": title} for name, title in self.planned.items()],
            "running": self.running,
            "checks": [asdict(each) for each in self.results],
        }
        write_whole(file, json.dumps(content, ensure_ascii=False, indent=2) + "\n")


def write_whole(file: Path, text: str) -> None:
    """Write ``text`` so that a reader finds the old file or the new one. Raises OSError where the disk refuses."""
    partial = file.with_name(file.name + ".partial")
    partial.write_text(text, encoding="utf-8", newline="\n")
    for is_last in (*(False,) * (_TRIES - 1), True):
        try:
            partial.replace(file)
            return
        except PermissionError:
            # On Windows a file that is being read can't be replaced; nobody reads it for long.
            if is_last:
                raise
            time.sleep(_PAUSE)
