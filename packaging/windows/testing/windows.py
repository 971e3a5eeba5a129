"""A Windows under Wine to test in: its folders, its registry, its programs and what stands in their windows."""

from __future__ import annotations

import os
import re
import subprocess
import time
from dataclasses import dataclass
from pathlib import Path

from report import Wrong


@dataclass(frozen=True)
class Shown:
    """A visible window or control. All sizes in pixels."""

    is_window: bool
    kind: str
    place: tuple[int, int, int, int]
    needed_height: int
    needed_width: int
    text: str

    @property
    def plain(self) -> str:
        """The text as it is read: an ampersand underlines the next letter, two are one."""
        return self.text.replace("&&", "\0").replace("&", "").replace("\0", "&")


class Windows:
    """One Wine prefix, with the user that ``USER`` names. Nothing here waits for ever."""

    def __init__(self, prefix: Path, tools: Path, display: str, locales: Path) -> None:
        self.prefix = prefix.resolve()
        self._tools = tools.resolve()
        self._locales = locales.resolve()
        self._display = display
        self._open: list[subprocess.Popen[bytes]] = []
        self.drive = self.prefix / "drive_c"
        self.profile = self.drive / "users" / os.environ["USER"]
        self.local = self.profile / "AppData" / "Local"
        self.program = self.local / "Programs" / "Makerbench"
        self.data = self.local / "Makerbench"
        self.desktop_link = self.profile / "Desktop" / "Makerbench.lnk"
        self.start_link = self.profile / "AppData/Roaming/Microsoft/Windows/Start Menu/Programs/Makerbench.lnk"

    def name(self, path: Path) -> str:
        """How Windows calls a file of this machine."""
        full = path.absolute()
        if full.is_relative_to(self.drive):
            return "C:\\" + str(full.relative_to(self.drive)).replace("/", "\\")
        return "Z:" + str(full).replace("/", "\\")

    def environment(self, language: str = "", **more: str) -> dict[str, str]:
        """What a program is started with; ``language`` like ``de_DE`` is the one Windows then speaks."""
        result = os.environ | {"WINEPREFIX": str(self.prefix), "DISPLAY": self._display} | more
        if language:
            result |= {"LC_ALL": f"{language}.UTF-8", "LOCPATH": str(self._locales)}
        return result

    def start(self, *words: str | Path, language: str = "", **more: str) -> subprocess.Popen[bytes]:
        """Start a program and go on. Output goes nowhere: services of Wine that it starts would keep it open."""
        given: list[str] = []
        for word in words:
            text = self.name(word) if isinstance(word, Path) else word
            # Of these an installer takes the rest of the line, and no quotes; Wine would quote a word with spaces.
            given += text.split(" ") if text.startswith(("/D=", "_?=")) else [text]
        process = subprocess.Popen(
            ["wine", *given],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            env=self.environment(language, **more),
        )
        self._open.append(process)
        return process

    def run(self, *words: str | Path, seconds: float = 90, language: str = "", **more: str) -> int:
        """Run a program to its end; gives its exit code. Raises Wrong where it takes longer."""
        return self.ended(self.start(*words, language=language, **more), seconds)

    def ended(self, process: subprocess.Popen[bytes], seconds: float = 60) -> int:
        """The exit code of a started program once it is over. Raises Wrong where that takes longer."""
        try:
            return process.wait(seconds)
        except subprocess.TimeoutExpired:
            process.kill()
            raise Wrong(f"{process.args!r} did not end within {seconds:g} s") from None

    def look(self) -> list[Shown]:
        """All that is visible now."""
        done = subprocess.run(
            ["wine", str(self._tools / "look.exe")],
            stdin=subprocess.DEVNULL,
            capture_output=True,
            timeout=30,
            check=False,
            env=self.environment(),
        )
        shown = []
        for line in done.stdout.decode("utf-8", "replace").splitlines():
            kind, class_, _id, x, y, width, height, needed, longest, text = line.split("\t", 9)
            place = (int(x), int(y), int(width), int(height))
            shown.append(Shown(kind == "W", class_, place, int(needed), int(longest), text))
        return shown

    def wait_for(self, pattern: str, seconds: float = 40) -> list[Shown]:
        """Wait until some visible text matches; gives all that is visible then. Raises Wrong after the time."""
        end = time.monotonic() + seconds
        while True:
            shown = self.look()
            if any(re.search(pattern, one.plain) for one in shown):
                return shown
            if time.monotonic() > end:
                seen = [one.plain for one in shown if one.text]
                raise Wrong(f"no window said {pattern!r} within {seconds:g} s, but {seen}")
            time.sleep(0.2)

    def wait_until_gone(self, pattern: str, seconds: float = 40) -> None:
        """Wait until no visible text matches any more. Raises Wrong after the time."""
        end = time.monotonic() + seconds
        while any(re.search(pattern, one.plain) for one in self.look()):
            if time.monotonic() > end:
                raise Wrong(f"a window still says {pattern!r} after {seconds:g} s")
            time.sleep(0.2)

    def press(self, button: str) -> None:
        """Press the button with this text. Raises Wrong where there is none."""
        if self.run(self._tools / "look.exe", "press", button, seconds=20) != 0:
            raise Wrong(f"no button says {button!r}, but {[one.plain for one in self.look() if one.text]}")

    def hold(self, path: Path, seconds: int) -> subprocess.Popen[bytes]:
        """Keep a file or folder open so that nobody can move it, as a virus scanner does."""
        process = self.start(self._tools / "look.exe", "hold", path, str(seconds))
        time.sleep(1.5)
        return process

    def registry(self, key: str) -> dict[str, str | int]:
        """The values of a key below HKEY_CURRENT_USER; empty where there is none."""
        out = self.prefix / "export.reg"
        out.unlink(missing_ok=True)
        self.run("reg", "export", f"HKCU\\{key}", out, "/y", seconds=30)
        if not out.exists():
            return {}
        values: dict[str, str | int] = {}
        for name, value in re.findall(r'^"([^"]+)"=(.*)$', out.read_text(encoding="utf-16"), re.MULTILINE):
            text = value.strip()
            if text.startswith("dword:"):
                values[name] = int(text.removeprefix("dword:"), 16)
            else:
                values[name] = re.sub(r"\\(.)", r"\1", text[1:-1])
        return values

    def forget_ended(self) -> int:
        """How many programs that were started here are still open."""
        self._open = [process for process in self._open if process.poll() is None]
        return len(self._open)

    def end_all(self) -> None:
        """End every program that was started here, and Wine itself."""
        subprocess.run(["wineserver", "-k"], env=self.environment(), timeout=30, check=False, stdin=subprocess.DEVNULL)
        for process in self._open:
            if process.poll() is None:
                process.kill()
                process.wait(10)
        self._open.clear()


def tree(folder: Path) -> dict[str, tuple[int, int]]:
    """Every file below a folder with its size and time: the same before and after means that nothing was touched."""
    return {
        str(file.relative_to(folder)): (file.stat().st_size, file.stat().st_mtime_ns)
        for file in sorted(folder.rglob("*"))
        if file.is_file() and not file.is_symlink()
    }
