"""Runs the AppDir in a small Debian of another release that has only the libraries which stay outside. Needs root.

    build/package-venv/bin/python packaging/appimage/elsewhere.py [--suite trixie]

What the self checks found is left in build/appimage/checks.
"""

from __future__ import annotations

import argparse
import os
import shutil
import sys
from collections.abc import Sequence
from pathlib import Path

sys.path[:0] = [str(Path(__file__).parent), str(Path(__file__).parent.parent / "linux")]

import chroot  # noqa: E402
import facts  # noqa: E402

ROOM = facts.ROOT / "build" / "appimage"
# Debian's packages of the libraries in OUTSIDE of appdir.py, as of the release named; others come along with them.
OUTSIDE_PACKAGES = {
    "bookworm": "libgl1 libegl1 libx11-6 libxcb1 libwayland-client0 libfontconfig1 libfreetype6 libdbus-1-3 libcups2 "
    "libuuid1 libstdc++6 zlib1g libexpat1",
    "trixie": "libgl1 libegl1 libx11-6 libxcb1 libwayland-client0 libfontconfig1 libfreetype6 libdbus-1-3 libcups2t64 "
    "libuuid1 libstdc++6 zlib1g libexpat1",
}
USER = "anna"


def must(room: chroot.Chroot, script: str, user: str = "root", seconds: float = 300) -> str:
    """Run a script inside that has to end well; gives what it printed."""
    done = room.run(script, user=user, network=user == "root", timeout=seconds)
    if done.returncode:
        print(done.stdout[-4000:])
        raise SystemExit(f"inside, this ended with {done.returncode}: {script}")
    return done.stdout


def main(arguments: Sequence[str] | None = None) -> int:
    """Do it as the command line says; prints what came of it."""
    parser = argparse.ArgumentParser(description="Run the AppDir in another Debian.")
    parser.add_argument("--suite", default="trixie", choices=sorted(OUTSIDE_PACKAGES))
    suite = parser.parse_args(arguments).suite
    if os.geteuid() != 0:
        raise SystemExit("A Debian of its own can be made by root only: become root, or use sudo.")
    source = chroot.find_source(chroot.release_here(), suite)
    room = chroot.Chroot(ROOM / f"root-{suite}", facts.ROOT / "build" / "linux" / "cache", source)
    print(f"making a small Debian, {suite}", flush=True)
    room.make()
    install = "apt-get install -y -qq --no-install-recommends"
    must(room, f"apt-get update -qq && {install} {OUTSIDE_PACKAGES[suite]} && useradd -m {USER}", seconds=600)
    shutil.copytree(ROOM / "AppDir", room.path("/media/AppDir"), symlinks=True)
    extra = sorted(path.name for path in room.path("/usr/lib/x86_64-linux-gnu").glob("libxcb-cursor*"))
    if extra:
        raise SystemExit(f"the Debian has what the AppDir is to bring: {extra}")
    for screen, command in (("offscreen", "QT_QPA_PLATFORM=offscreen"), ("screen", "QT_QPA_PLATFORM=xcb xvfb-run -a")):
        if screen == "screen":
            must(room, f"{install} xvfb xauth", seconds=600)
        print(f"self check: {screen}", flush=True)
        try:
            must(room, f"{command} /media/AppDir/AppRun --self-check ~/{screen}", user=USER)
        finally:
            kept = ROOM / "checks" / f"{suite}-{screen}"
            shutil.rmtree(kept, ignore_errors=True)
            shutil.copytree(room.path(f"/home/{USER}/{screen}"), kept, dirs_exist_ok=True)
    shutil.rmtree(room.folder)
    print(f"all well on {suite}; pictures and reports are in {ROOM / 'checks'}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
