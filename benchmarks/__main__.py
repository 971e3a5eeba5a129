"""``python -m benchmarks [PART ...]``: all of it, or the parts named, of those below."""

from __future__ import annotations

import os
import platform
import sys

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from benchmarks import (
    bench_batch,
    bench_felt,
    bench_import,
    bench_installed,
    bench_life,
    bench_list,
    bench_papers,
    bench_preview,
    bench_reports,
    bench_slip,
    bench_start,
    bench_today,
)

PARTS = {
    "start": bench_start.run,
    "installed": bench_installed.run,
    "today": bench_today.run,
    "list": bench_list.run,
    "felt": bench_felt.run,
    "reports": bench_reports.run,
    "batch": bench_batch.run,
    "life": bench_life.run,
    "import": bench_import.run,
    "papers": bench_papers.run,
    "slips": bench_slip.main,
    "preview": bench_preview.run,
}


def main() -> int:
    """Run the parts named on the command line; all of them where none is."""
    chosen = sys.argv[1:] or list(PARTS)
    unknown = [name for name in chosen if name not in PARTS]
    if unknown:
        print(f"There is no part {unknown[0]}; there are {', '.join(PARTS)}.", file=sys.stderr)
        return 2
    for name in chosen:
        PARTS[name]()
    print(f"\n{os.cpu_count()} processor cores, {platform.system()}, Python {platform.python_version()}")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
