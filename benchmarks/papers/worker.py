"""``python -m benchmarks.papers.worker ENGINE``: one engine in a process of its own, so that its memory is its own.

Reads one job a line from standard input, JSON ``{"what": "slip", "first": 1, "count": 1000}``, and answers each with
a line: seconds, bytes and pages of the PDF, and the most memory the process had so far.
"""

from __future__ import annotations

import importlib
import json
import resource
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Protocol

from benchmarks.papers.slips import foreign_slip, long_slip, slip
from makerapp.printing import preview
from makerapp.printing.documents.slip import PackingSlip


class Engine(Protocol):
    """What prints slips."""

    def render(self, slips: Sequence[PackingSlip]) -> bytes:
        """All slips in one PDF."""
        ...


ENGINES = {
    "bare canvas": ("bare", "BareCanvas"),
    "Makerbench": ("ours", "Ours"),
    "Platypus": ("platypus", "Platypus"),
    "fpdf2": ("fpdf", "Fpdf2"),
    "WeasyPrint": ("weasy", "WeasyPrint"),
}
KINDS: dict[str, Callable[[int], PackingSlip]] = {"slip": slip, "foreign": foreign_slip, "long": long_slip}


def engine(name: str) -> Engine:
    """The engine of this name. Raises ImportError where its library is not here."""
    module, kind = ENGINES[name]
    found: Engine = getattr(importlib.import_module(f"benchmarks.papers.{module}"), kind)()
    return found


def main() -> int:
    """Answer jobs until there are no more."""
    works = engine(sys.argv[1])
    kept = Path(sys.argv[2]) if len(sys.argv) > 2 else None
    for line in sys.stdin:
        job = json.loads(line)
        make = KINDS[job["what"]]
        slips = [make(job["first"] + at) for at in range(job["count"])]
        began = time.perf_counter()
        pdf = works.render(slips)
        took = time.perf_counter() - began
        if kept is not None:
            kept.write_bytes(pdf)
        # Linux counts in kilobytes, macOS in bytes.
        most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / (1e6 if sys.platform == "darwin" else 1e3)
        answer = {"seconds": took, "bytes": len(pdf), "pages": preview.page_count(pdf), "megabytes": most}
        sys.stdout.write(json.dumps(answer) + "\n")
        sys.stdout.flush()
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
