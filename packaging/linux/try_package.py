"""Installs the package in a small Debian of its own and works with it as a maker would; prints a line per check.

    packaging/linux/test.sh            (as root or with sudo)

Ends with 1 where anything did not hold.
"""

from __future__ import annotations

import argparse
import os
import sys
import time
from collections.abc import Sequence
from pathlib import Path

import facts
import inside
import outside
import previous
from checking import Checks
from chroot import Chroot, find_source, release_here

BUILD = facts.ROOT / "build" / "linux"


def newest_package() -> Path:
    """The package that the build left in dist/. Raises FileNotFoundError."""
    found = sorted((facts.ROOT / "dist").glob(f"{facts.PACKAGE}_{facts.__version__}_*.deb"))
    if not found:
        raise FileNotFoundError("dist/ holds no package of this version; make package-linux builds it")
    return found[-1]


def main(arguments: Sequence[str] | None = None) -> int:
    """Try the package as the command line says. Gives the exit status."""
    parser = argparse.ArgumentParser(description="Try the package for Debian and Ubuntu.")
    parser.add_argument("--package", type=Path, metavar="FILE", help="another one than that of dist/")
    parser.add_argument("--suite", default="", metavar="NAME", help="a release beside this machine's, such as trixie")
    parser.add_argument("--skip-outside", action="store_true", help="only install it and work with it")
    options = parser.parse_args(arguments)
    os.environ["LC_ALL"] = "C.UTF-8"
    started = time.monotonic()
    package = (options.package or newest_package()).resolve()
    source = find_source(release_here(), options.suite)
    print(f"{package.name} on {source.suite}")
    checks = Checks()
    if not options.skip_outside:
        outside.run(checks, package, BUILD / "unpacked")
    older = previous.make(package, BUILD / "previous")
    system = Chroot(BUILD / f"system-{source.suite}", BUILD / "cache", source)
    system.make()
    inside.run(checks, system, package, older, BUILD / "pictures")
    print(f"{time.monotonic() - started:.0f} s")
    return checks.verdict()


if __name__ == "__main__":
    sys.exit(main())
