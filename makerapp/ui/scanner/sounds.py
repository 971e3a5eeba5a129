"""The two beeps of the scanner, played by what the system has for it; nothing waits for them."""

from __future__ import annotations

import shutil
import sys
from functools import cache
from typing import Literal

from PySide6.QtCore import QProcess
from PySide6.QtWidgets import QApplication

from makerapp.paths import ASSETS
from makerapp.services import preferences

Sound = Literal["ok", "error"]

# Programs that play a file and end, the likeliest first, with what keeps them from talking.
_PLAYERS: dict[str, tuple[tuple[str, ...], ...]] = {
    "darwin": (("afplay",),),
    "linux": (("pw-play",), ("paplay",), ("aplay", "-q")),
}


def play(sound: Sound, *, even_if_off: bool = False) -> None:
    """Play a sound, as loud as the system is set; the system's own beep where nothing can play it, or silence."""
    if not (even_if_off or preferences.get("scan_sounds")):
        return
    if not _played(str(ASSETS / "sounds" / f"{sound}.wav")):
        QApplication.beep()


def _played(file: str) -> bool:
    """Hand a file to the system's player. False where there is none."""
    if sys.platform == "win32":
        return _played_by_windows(file)
    player = _player()
    # Detached: the program need not wait for its end, and a player that hangs hurts nobody.
    return bool(player) and QProcess.startDetached(player[0], [*player[1:], file])[0]


@cache
def _player() -> tuple[str, ...]:
    """The first player of this system that is installed, with its arguments; empty for none."""
    for program, *arguments in _PLAYERS.get(sys.platform, _PLAYERS["linux"]):
        found = shutil.which(program)
        if found is not None:
            return (found, *arguments)
    return ()


def _played_by_windows(file: str) -> bool:
    if sys.platform != "win32":
        return False
    import winsound

    try:
        winsound.PlaySound(file, winsound.SND_FILENAME | winsound.SND_ASYNC | winsound.SND_NODEFAULT)
    except RuntimeError:
        # No sound card: said by the beep instead, which may be silent, too.
        return False
    return True
