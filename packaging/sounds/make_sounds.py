"""Writes the sounds of the scanner into ``makerapp/assets/sounds``: run it after changing one, and commit what it made.

The sounds are ours alone: sine waves with one overtone, so that small speakers let them be heard too.
"""

from __future__ import annotations

import math
import struct
import wave
from pathlib import Path

FOLDER = Path(__file__).resolve().parents[2] / "makerapp" / "assets" / "sounds"
RATE = 22_050
_FADE_SECONDS = 0.008

# Each sound as tones one after the other: pitch in hertz (0: silence), seconds, loudness 0 to 1.
SOUNDS: dict[str, tuple[tuple[float, float, float], ...]] = {
    # Silence first: some sound cards swallow the beginning while they wake up.
    "ok": ((0, 0.02, 0), (1568.0, 0.085, 0.5)),
    "error": ((0, 0.02, 0), (233.0, 0.16, 0.8), (0, 0.07, 0), (233.0, 0.24, 0.8)),
}


def samples(tones: tuple[tuple[float, float, float], ...]) -> list[int]:
    """The sound as signed 16-bit values; every tone fades in and out, so that it doesn't click."""
    found: list[int] = []
    for pitch, seconds, loudness in tones:
        count = round(RATE * seconds)
        fade = max(1, min(round(RATE * _FADE_SECONDS), count // 2))
        for place in range(count):
            angle = 2 * math.pi * pitch * place / RATE
            strength = loudness * min(1.0, (place + 1) / fade, (count - place) / fade)
            found.append(round(32_767 * strength * (0.7 * math.sin(angle) + 0.3 * math.sin(3 * angle))))
    return found


def write(name: str, folder: Path) -> Path:
    """Write one sound, mono at ``RATE``; the same bytes each time."""
    path = folder / f"{name}.wav"
    values = samples(SOUNDS[name])
    with wave.open(str(path), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(RATE)
        file.writeframes(struct.pack(f"<{len(values)}h", *values))
    return path


def main() -> None:
    """Write all of them."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    for name in SOUNDS:
        path = write(name, FOLDER)
        print(f"{path.name}: {path.stat().st_size} bytes")


if __name__ == "__main__":
    main()
