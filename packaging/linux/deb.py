"""Makes the package for Debian and Ubuntu from the collected program.

    build/package-venv/bin/python packaging/linux/deb.py --program build/linux/bundle/makerbench

The same program gives the same package, byte for byte: times are those of the newest commit, owners are root, names
are sorted.
"""

from __future__ import annotations

import argparse
import gzip
import hashlib
import os
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import archive
import changes
import copyright_file
import depends
import facts
import texts

HERE = Path(__file__).parent
MOST_BYTES = 45_000_000
ICON_SIZES = (16, 22, 24, 32, 48, 64, 128, 256)


def put(path: Path, text: str) -> None:
    """Write a text file with its folders, lines ending as Unix wants."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8", newline="\n")


def put_gz(path: Path, text: str) -> None:
    """Write a compressed text without name and time in it."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(gzip.compress(text.encode("utf-8"), 9, mtime=0))


def stage(tree: Path, program: Path, icons: Path, version: str) -> None:
    """Lay out all files of the package below ``tree``, all but its control files."""
    target = tree / facts.FOLDER.lstrip("/")
    shutil.copytree(program, target, symlinks=True)
    share = tree / "usr" / "share"
    (tree / "usr" / "bin").mkdir(parents=True)
    (tree / "usr" / "bin" / facts.PACKAGE).symlink_to(f"{facts.FOLDER}/{facts.PACKAGE}")
    releases = changes.read((facts.ROOT / "CHANGELOG.md").read_text(encoding="utf-8"))
    put(share / "applications" / f"{facts.APP_ID}.desktop", texts.desktop_entry())
    put(share / "metainfo" / f"{facts.APP_ID}.metainfo.xml", texts.metainfo(releases))
    put(share / "doc" / facts.PACKAGE / "copyright", copyright_file.text(program))
    put_gz(share / "doc" / facts.PACKAGE / "changelog.gz", changes.debian_changelog(releases))
    put_gz(share / "man" / "man1" / f"{facts.PACKAGE}.1.gz", man_page(version))
    put(share / "lintian" / "overrides" / facts.PACKAGE, (HERE / "lintian-overrides").read_text(encoding="utf-8"))
    for name in (
        *(f"{size}x{size}/apps/{facts.APP_ID}.png" for size in ICON_SIZES),
        f"scalable/apps/{facts.APP_ID}.svg",
    ):
        icon = share / "icons" / "hicolor" / name
        icon.parent.mkdir(parents=True)
        shutil.copyfile(icons / "hicolor" / name, icon)


def man_page(version: str) -> str:
    """The manual page with version and day put in."""
    text = (HERE / "makerbench.1.in").read_text(encoding="utf-8")
    return text.replace("@VERSION@", version).replace("@DATE@", changes.day_of(facts.__version__))


def settle_modes(tree: Path, date: int) -> None:
    """Give every file the mode that Debian wants and the one time: only the program itself can be run."""
    program = tree / facts.FOLDER.lstrip("/") / facts.PACKAGE
    for path in sorted(tree.rglob("*"), reverse=True):
        if not path.is_symlink():
            path.chmod(0o755 if path.is_dir() or path == program else 0o644)
        os.utime(path, (date, date), follow_symlinks=False)
    tree.chmod(0o755)
    os.utime(tree, (date, date))


def checksums(tree: Path) -> str:
    """The md5sums of the package: every file but the control files, sorted. dpkg --verify reads them."""
    lines = []
    for path in sorted(tree.rglob("*")):
        name = path.relative_to(tree)
        if path.is_file() and not path.is_symlink() and name.parts[0] != "DEBIAN":
            lines.append(f"{hashlib.md5(path.read_bytes(), usedforsecurity=False).hexdigest()}  {name.as_posix()}\n")
    return "".join(lines)


def installed_kib(tree: Path) -> int:
    """The size to declare, as Debian counts it: each file rounded up to a KiB, one KiB for all else."""
    kib = 0
    for path in tree.rglob("*"):
        if path.relative_to(tree).parts[0] != "DEBIAN":
            kib += (path.stat().st_size + 1023) // 1024 if path.is_file() and not path.is_symlink() else 1
    return kib


def architecture() -> str:
    """Debian's name for the kind of processor here: amd64, arm64."""
    ran = subprocess.run(["dpkg", "--print-architecture"], capture_output=True, text=True, encoding="utf-8", check=True)
    return ran.stdout.strip()


def make(program: Path, icons: Path, work: Path, output: Path, version: str = facts.__version__) -> Path:
    """Build the package from a collected program. Gives its file below ``output``.

    Raises depends.Surprise where the program asks the system for something new.
    """
    tree = work / "tree"
    shutil.rmtree(tree, ignore_errors=True)
    (tree / "DEBIAN").mkdir(parents=True)
    stage(tree, program, icons, version)
    needs = depends.of_package(tree, tree / facts.FOLDER.lstrip("/"))
    return pack(tree, output, version, needs)


def pack(tree: Path, output: Path, version: str, needs: Sequence[str], how: Sequence[str] = archive.SMALLEST) -> Path:
    """Write the control files into ``tree`` and pack it. Gives the package's file below ``output``."""
    date = facts.source_date()
    kind = architecture()
    put(tree / "DEBIAN" / "md5sums", checksums(tree))
    put(
        tree / "DEBIAN" / "control",
        texts.control(version=version, architecture=kind, installed_kib=installed_kib(tree), depends=needs),
    )
    settle_modes(tree, date)
    output.mkdir(parents=True, exist_ok=True)
    package = output / f"{facts.PACKAGE}_{version}_{kind}.deb"
    package.unlink(missing_ok=True)
    archive.pack(tree, package, date, how)
    return package


def main(arguments: Sequence[str] | None = None) -> int:
    """Make the package as the command line says; prints its sizes. 1 where it is larger than it may be."""
    parser = argparse.ArgumentParser(description="Make the package for Debian and Ubuntu.")
    parser.add_argument("--program", type=Path, required=True, metavar="DIR", help="the collected program")
    parser.add_argument("--icons", type=Path, default=facts.ROOT / "build" / "icons", metavar="DIR")
    parser.add_argument("--work", type=Path, default=facts.ROOT / "build" / "linux" / "deb", metavar="DIR")
    parser.add_argument("--output", type=Path, default=facts.ROOT / "dist", metavar="DIR")
    options = parser.parse_args(arguments)
    try:
        package = make(options.program, options.icons, options.work, options.output)
    except depends.Surprise as surprise:
        print(surprise, file=sys.stderr)
        return 1
    size = package.stat().st_size
    installed = installed_kib(options.work / "tree") * 1024
    print(f"{package}: {size / 1e6:.1f} MB, {installed / 1e6:.0f} MB installed")
    print(f"sha256 {hashlib.sha256(package.read_bytes()).hexdigest()}")
    if size > MOST_BYTES:
        print(f"That is more than the {MOST_BYTES / 1e6:.0f} MB it may have.", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
