"""Lays out the AppDir, the folder that an AppImage is made of, from the program collected with its libraries.

    build/package-venv/bin/python packaging/appimage/appdir.py --program build/appimage/bundle/makerbench

What stays outside are libraries that must be the machine's own: they speak to its kernel, graphics driver, screen,
fonts and printers, and every Linux desktop has them. The choice follows the excludelist that AppImage's makers keep.
All else that the program asks for has to be inside, or the layout is refused.
"""

from __future__ import annotations

import argparse
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterable, Sequence
from pathlib import Path

sys.path[:0] = [str(Path(__file__).parent.parent / "bundle"), str(Path(__file__).parent.parent / "linux")]

import build  # noqa: E402
import changes  # noqa: E402
import facts  # noqa: E402
import texts  # noqa: E402
from deb import put  # noqa: E402
from depends import is_elf  # noqa: E402

from makerapp.self_check import manifest  # noqa: E402

INSIDE = Path("usr/lib/makerbench")
ICON_SIZES = (32, 48, 64, 128, 256, 512)

OUTSIDE: dict[str, tuple[str, ...]] = {
    "the C library, one with the loader and the kernel": (
        "ld-linux-x86-64.so.2",
        "ld-linux-aarch64.so.1",
        *(f"lib{name}" for name in "c.so.6 m.so.6 pthread.so.0 dl.so.2 rt.so.1 resolv.so.2 util.so.1".split()),
    ),
    "runtime of the compiler; graphics drivers of newer systems need a newer one than ours": (
        "libgcc_s.so.1",
        "libstdc++.so.6",
    ),
    "the graphics driver": ("libGL.so.1", "libEGL.so.1", "libGLX.so.0", "libOpenGL.so.0", "libGLdispatch.so.0"),
    "the screen, shared with the driver": ("libX11.so.6", "libxcb.so.1", "libwayland-client.so.0"),
    "fonts, whose settings and caches are the machine's": (
        "libfontconfig.so.1",
        "libfreetype.so.6",
        "libexpat.so.1",
        "libz.so.1",
    ),
    "the message bus and the printers, of one version with their servers": ("libdbus-1.so.3", "libcups.so.2"),
    "kept the same for so long that each system has it": ("libuuid.so.1",),
}
STAYS_OUTSIDE = frozenset(name for names in OUTSIDE.values() for name in names)


def needed_by(path: Path) -> list[str]:
    """Names of the libraries that a program or library asks the loader for (NEEDED, elf(5))."""
    shown = subprocess.run(["objdump", "-p", str(path)], capture_output=True, text=True, encoding="utf-8", check=True)
    return re.findall(r"^\s+NEEDED\s+(\S+)$", shown.stdout, flags=re.MULTILINE)


def newest_glibc(paths: Iterable[Path]) -> tuple[int, int]:
    """The version of glibc that must be there: the newest that any of the files asks for."""
    found = {(2, 0)}
    for path in paths:
        shown = subprocess.run(["objdump", "-p", str(path)], capture_output=True, text=True, encoding="utf-8")
        found |= {(int(major), int(minor)) for major, minor in re.findall(r"GLIBC_(\d+)\.(\d+)", shown.stdout)}
    return max(found)


def system_library(name: str) -> Path | None:
    """Where the loader of this machine finds a library, by ldconfig(8)."""
    loader = shutil.which("ldconfig", path=f"{os.environ.get('PATH', '')}:/sbin:/usr/sbin") or "ldconfig"
    listed = subprocess.run([loader, "-p"], capture_output=True, text=True, encoding="utf-8", check=True).stdout
    found = re.search(rf"^\s+{re.escape(name)} \(.*\) => (\S+)$", listed, flags=re.MULTILINE)
    return Path(found[1]) if found else None


def settle_libraries(program: Path) -> tuple[list[str], list[str]]:
    """Take out of the collected program what stays outside and what then nobody asks for, and bring what is missing.

    Gives the names that remain to be found on the machine and the names brought. Raises FileNotFoundError where a
    library is neither inside, nor to stay outside, nor on this machine.
    """
    internal = program / "_internal"
    for name in STAYS_OUTSIDE:
        (internal / name).unlink(missing_ok=True)
    have = {path.name: path for path in program.rglob("*.so*") if path.is_file()}
    wanted, asked, brought = [path for path in program.rglob("*") if is_elf(path)], set(), []
    top = {path.name for path in wanted if path.parent == internal and build_machines_own(path.name)}
    queue = [path for path in wanted if path.name not in top]
    while queue:
        for name in needed_by(queue.pop()):
            if name in asked:
                continue
            asked.add(name)
            if name in STAYS_OUTSIDE:
                continue
            if name not in have:
                source = system_library(name)
                if source is None:
                    raise FileNotFoundError(f"{name} is needed, and neither in the program nor on this machine")
                have[name] = Path(shutil.copy(source, internal / name))
                brought.append(name)
            queue.append(have[name])
    for name in top - asked:
        (internal / name).unlink()
    return sorted(asked & STAYS_OUTSIDE), sorted(brought)


def build_machines_own(name: str) -> bool:
    """Whether a library at the top of the program came from the building system only because another asked for it."""
    own = ("libQt6", "libpyside6", "libshiboken6", "libpython3", "libicu")
    return name.startswith("lib") and not name.startswith(own)


def stage(appdir: Path, program: Path, icons: Path) -> tuple[list[str], list[str]]:
    """Lay out everything below ``appdir``, which is emptied before. Gives what ``settle_libraries`` gives."""
    shutil.rmtree(appdir, ignore_errors=True)
    target = appdir / INSIDE
    shutil.copytree(program, target, symlinks=True)
    outside = settle_libraries(target)
    add_licences(target)
    manifest.write(target)
    (appdir / "AppRun").symlink_to(INSIDE / facts.PACKAGE)
    (appdir / "usr" / "bin").mkdir()
    (appdir / "usr" / "bin" / facts.PACKAGE).symlink_to(f"../lib/makerbench/{facts.PACKAGE}")
    share = appdir / "usr" / "share"
    releases = changes.read((facts.ROOT / "CHANGELOG.md").read_text(encoding="utf-8"))
    desktop = f"{facts.APP_ID}.desktop"
    put(share / "applications" / desktop, texts.desktop_entry())
    put(share / "metainfo" / f"{facts.APP_ID}.appdata.xml", texts.metainfo(releases))
    for size in ICON_SIZES:
        icon = share / "icons" / "hicolor" / f"{size}x{size}" / "apps" / f"{facts.APP_ID}.png"
        icon.parent.mkdir(parents=True)
        shutil.copyfile(icons / "hicolor" / icon.relative_to(share / "icons" / "hicolor"), icon)
    # An AppDir is known by these three at its top.
    (appdir / desktop).symlink_to(f"usr/share/applications/{desktop}")
    (appdir / f"{facts.APP_ID}.png").symlink_to(f"usr/share/icons/hicolor/256x256/apps/{facts.APP_ID}.png")
    (appdir / ".DirIcon").symlink_to(f"{facts.APP_ID}.png")
    settle_times(appdir, build.source_date())
    return outside


def add_licences(program: Path) -> None:
    """Add the licenses of this machine's libraries that are inside now, and look whether every file is covered."""
    collect = facts.ROOT / "packaging" / "licences" / "collect.py"
    for what in ("--add-system-libraries", "--check"):
        subprocess.run([sys.executable, str(collect), what, str(program)], check=True)


def settle_times(appdir: Path, date: int) -> None:
    """Give every file the one time, so that the same input gives the same AppImage."""
    for path in sorted(appdir.rglob("*"), reverse=True):
        os.utime(path, (date, date), follow_symlinks=False)
    os.utime(appdir, (date, date))


def main(arguments: Sequence[str] | None = None) -> int:
    """Lay out as the command line says; prints what came of it."""
    parser = argparse.ArgumentParser(description="Lay out Makerbench's AppDir.")
    parser.add_argument("--program", type=Path, required=True, metavar="DIR", help="as build.py collected it")
    parser.add_argument("--icons", type=Path, default=facts.ROOT / "build" / "icons", metavar="DIR")
    parser.add_argument("--output", type=Path, required=True, metavar="DIR")
    options = parser.parse_args(arguments)
    outside, brought = stage(options.output, options.program, options.icons)
    files = [path for path in options.output.rglob("*") if is_elf(path)]
    print(f"{options.output}: {build.size_of(options.output) / 1e6:.1f} MB, {len(files)} programs and libraries")
    print(f"brought from this machine: {' '.join(brought) or 'nothing'}")
    print(f"expected on the user's: {' '.join(outside)}")
    print("needs glibc {}.{} or newer".format(*newest_glibc(files)))
    return 0


if __name__ == "__main__":
    sys.exit(main())
