"""A screen of its own for the tests, and pictures of what is on it."""

from __future__ import annotations

import subprocess
from pathlib import Path

from PIL import Image
from report import Wrong


class Screen:
    """An X server without anybody before it, on a number of its own choice. Use as a context."""

    def __init__(self, width: int = 1366, height: int = 768) -> None:
        self._size = f"{width}x{height}x24"
        self._server: subprocess.Popen[str] | None = None
        self.display = ""

    def __enter__(self) -> Screen:
        self._server = subprocess.Popen(
            ["Xvfb", "-displayfd", "1", "-screen", "0", self._size, "-nolisten", "tcp"],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        )
        assert self._server.stdout is not None
        number = self._server.stdout.readline().strip()
        if not number:
            raise Wrong("the virtual screen did not start")
        self.display = f":{number}"
        return self

    def __exit__(self, *_: object) -> None:
        if self._server is not None:
            self._server.terminate()
            self._server.wait(10)

    def picture(self, file: Path, place: tuple[int, int, int, int] | None = None) -> Image.Image:
        """Keep a picture of the screen, or of the part at x, y, width, height."""
        file.parent.mkdir(parents=True, exist_ok=True)
        file.unlink(missing_ok=True)
        self._do("import", "-silent", "-window", "root", str(file))
        with Image.open(file) as whole:
            picture = whole.convert("RGB")
        if place:
            x, y, width, height = place
            picture = picture.crop((x, y, x + width, y + height))
        picture.save(file)
        return picture

    def key(self, name: str) -> None:
        """Press a key on the keyboard, as X names it, in the Windows desktop."""
        desktops = subprocess.run(
            ["xdotool", "search", "--name", "Wine desktop"],
            env=self._environment(),
            capture_output=True,
            text=True,
            timeout=20,
            check=False,
        ).stdout.split()
        if not desktops:
            raise Wrong("there is no Windows desktop on the screen")
        self._do("xdotool", "windowfocus", "--sync", desktops[0], "key", name)

    def _do(self, *words: str) -> None:
        subprocess.run(
            words, env=self._environment(), check=True, timeout=30, capture_output=True, stdin=subprocess.DEVNULL
        )

    def _environment(self) -> dict[str, str]:
        import os

        return os.environ | {"DISPLAY": self.display}


def share_alike(one: Image.Image, other: Image.Image) -> float:
    """What share of the pixels of two pictures is the same, from 0 to 1."""
    if one.size != other.size:
        return 0.0
    pairs = zip(one.convert("L").tobytes(), other.convert("L").tobytes(), strict=True)
    return sum(abs(a - b) < 12 for a, b in pairs) / (one.width * one.height)
