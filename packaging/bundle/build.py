"""Collects the program with PyInstaller, so that the same input gives the same files, on every system.

    build/package-venv/bin/python packaging/bundle/build.py

Run by the very Python that goes into the program; it needs PyInstaller and the pinned requirements beside it. Under
``--output`` it leaves the folder of the program and, beside it, ``payload.sha256`` with the hash of each of its files.
"""

from __future__ import annotations

import argparse
import hashlib
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Mapping, Sequence
from pathlib import Path

import rules
from source_date import source_date

ROOT = Path(__file__).resolve().parent.parent.parent
sys.path.insert(0, str(ROOT))

from makerapp.self_check import manifest  # noqa: E402

SPEC = ROOT / "packaging" / "bundle" / "makerbench.spec"


def environment(given: Mapping[str, str], *, date: int, system_libraries: str) -> dict[str, str]:
    """The environment to collect in: order and times fixed, no bytecode into the tree, nothing of other folders."""
    kept = {name: value for name, value in given.items() if not name.startswith("PYTHON")}
    return kept | {
        "PYTHONHASHSEED": "1",
        "PYTHONDONTWRITEBYTECODE": "1",
        "PYTHONNOUSERSITE": "1",
        "PYTHONUTF8": "1",
        "SOURCE_DATE_EPOCH": str(date),
        # The installers compress it all together; modules compressed one by one would stay as large as they are.
        "PYINSTALLER_ZLIB_COMPRESSION_LEVEL": "0",
        "MAKERBENCH_SYSTEM_LIBRARIES": system_libraries,
    }


def collect(output: Path, work: Path, *, system_libraries: str = "outside") -> Path:
    """Run PyInstaller with our spec from scratch. Gives the folder (or the .app) it made below ``output``.

    Raises subprocess.CalledProcessError where PyInstaller fails; it has said why.
    """
    for folder in (output, work):
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir(parents=True)
    command = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--clean", "--log-level", "WARN"]
    command += ["--distpath", str(output), "--workpath", str(work), str(SPEC)]
    date = source_date()
    subprocess.run([sys.executable, str(ROOT / "packaging" / "translations" / "update.py"), "--build"], check=True)
    subprocess.run(
        command,
        cwd=ROOT,
        env=environment(os.environ, date=date, system_libraries=system_libraries),
        stdin=subprocess.DEVNULL,
        check=True,
    )
    made = sorted(entry for entry in output.iterdir() if entry.is_dir())
    app = [entry for entry in made if entry.suffix == ".app"]
    return (app or made)[0]


def strip_symbols(program: Path) -> int:
    """Take the symbols for debuggers out of the libraries named in the rules (Linux). Gives the bytes saved."""
    internal = program / "_internal"
    own = sorted(path for pattern in rules.STRIPPED for path in internal.glob(pattern) if not path.is_symlink())
    before = sum(path.stat().st_size for path in own)
    subprocess.run(["strip", "--strip-unneeded", *map(str, own)], check=True)
    return before - sum(path.stat().st_size for path in own)


def payload_hashes(program: Path) -> list[str]:
    """A line ``hash  path`` for each file below ``program``, sorted by path; for a link, where it leads."""
    lines = []
    for path in sorted(program.rglob("*"), key=lambda path: path.relative_to(program).as_posix()):
        name = path.relative_to(program).as_posix()
        if path.is_symlink():
            lines.append(f"{'link':<64}  {name} -> {os.readlink(path)}")
        elif path.is_file():
            lines.append(f"{hashlib.sha256(path.read_bytes()).hexdigest()}  {name}")
    return lines


def size_of(program: Path) -> int:
    """Bytes of all files below ``program``, each counted once."""
    return sum(path.stat().st_size for path in program.rglob("*") if path.is_file() and not path.is_symlink())


def main(arguments: Sequence[str] | None = None) -> int:
    """Collect as the command line says; prints what came of it."""
    parser = argparse.ArgumentParser(description="Collect Makerbench with PyInstaller.")
    parser.add_argument("--output", type=Path, default=ROOT / "build" / "dist", metavar="DIR")
    parser.add_argument("--work", type=Path, default=ROOT / "build" / "pyi", metavar="DIR")
    parser.add_argument("--system-libraries", choices=("outside", "inside"), default="outside")
    options = parser.parse_args(arguments)
    started = time.monotonic()
    output = options.output.resolve()
    program = collect(output, options.work.resolve(), system_libraries=options.system_libraries)
    if sys.platform.startswith("linux"):
        strip_symbols(program)
    if program.suffix != ".app":
        # What a self check of the installed program compares its files with; a signed .app has its signature.
        manifest.write(program)
    lines = payload_hashes(program)
    text = "".join(f"{line}\n" for line in lines)
    (output / "payload.sha256").write_text(text, encoding="utf-8", newline="\n")
    print(f"{program}: {size_of(program) / 1e6:.1f} MB in {len(lines)} files, {time.monotonic() - started:.0f} s")
    print(f"payload {hashlib.sha256(text.encode('utf-8')).hexdigest()}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
