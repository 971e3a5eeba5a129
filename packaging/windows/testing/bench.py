"""What every step of the test works with."""

from __future__ import annotations

import shutil
from dataclasses import dataclass
from pathlib import Path

from report import Report, Wrong, expect
from screen import Screen
from windows import Windows, tree

UNINSTALL_KEY = "Software\\Microsoft\\Windows\\CurrentVersion\\Uninstall\\org.makerbench.Makerbench"

# The exit codes that packaging/README.md promises.
UNWRITABLE, OPEN, NEWER_THERE, FOLDER_TAKEN, NO_SPACE, LOCKED = 2, 5, 6, 7, 8, 9


@dataclass(frozen=True)
class Bench:
    """The installers: what is released, the same program as an older version, and a stand-in in two versions."""

    windows: Windows
    screen: Screen
    report: Report
    version: str
    old_version: str
    payload: Path
    release: Path
    older: Path
    small_old: Path
    small_new: Path
    pictures: Path
    old_data: Path

    def install(self, setup: Path, *words: str, seconds: float = 180) -> int:
        """Install without a question; gives the exit code."""
        return self.windows.run(setup, "/S", *words, seconds=seconds)

    def uninstall(self, folder: Path | None = None) -> int:
        """Take away without a question and wait for it; gives the exit code."""
        where = folder or self.windows.program
        return self.windows.run(where / "uninstall.exe", "/S", f"_?={self.windows.name(where)}")

    def fresh(self) -> None:
        """Nothing installed and nothing open, whatever the step before left behind; the data stays."""
        names = {file.name for file in (self.release, self.older, self.small_old, self.small_new)}
        if self.windows.forget_ended() or self.windows.program.exists():
            for name in sorted(names | {"Makerbench.exe", "uninstall.exe", "notepad.exe", "look.exe"}):
                self.windows.run("taskkill", "/IM", name, "/F", seconds=20)
        if self.entry():
            self.windows.run("reg", "delete", f"HKCU\\{UNINSTALL_KEY}", "/f", seconds=20)
        shutil.rmtree(self.windows.program, ignore_errors=True)
        for link in (self.windows.start_link, self.windows.desktop_link):
            link.unlink(missing_ok=True)

    def entry(self) -> dict[str, str | int]:
        """What "Apps & features" knows of the program; empty where it knows nothing."""
        return self.windows.registry(UNINSTALL_KEY)


def expect_payload(installed: Path, payload: Path, *, besides: tuple[str, ...] = ()) -> None:
    """The folder holds the program as it was packed, and what setup keeps there, and nothing else.

    Raises Wrong where it does not.
    """
    own = {"installed.ini", "uninstall.exe", *besides}
    found, wanted = set(tree(installed)), set(tree(payload)) | own
    if found != wanted:
        raise Wrong(f"missing {sorted(wanted - found)[:5]}, too many {sorted(found - wanted)[:5]}")
    for name in sorted(wanted - own):
        if (installed / name).read_bytes() != (payload / name).read_bytes():
            raise Wrong(f"{name} is not as it was packed")


def expect_link(link: Path, program: str) -> None:
    """A link is there and leads to the program. Raises Wrong where not.

    The target stands in a link in UTF-16 (Shell Link Binary File Format, MS-SHLLINK, section 2.3 and 2.4).
    """
    if not link.exists():
        raise Wrong(f"there is no link {link.name} in {link.parent}")
    last = program.rpartition("\\")[2]
    if last.encode("utf-16-le") not in link.read_bytes() and program.encode("utf-16-le") not in link.read_bytes():
        raise Wrong(f"{link.name} does not lead to {program}")


def expect_gone(*paths: Path) -> None:
    """Raises Wrong where one of them is still there."""
    left = [str(path) for path in paths if path.exists()]
    expect(left, [], "still there")
