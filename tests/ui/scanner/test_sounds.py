"""The beeps: what plays them on which system, and that nothing waits for them."""

from __future__ import annotations

import time
import wave
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from makerapp.paths import ASSETS
from makerapp.services import preferences
from makerapp.ui.scanner import sounds

play = sounds.play


@pytest.fixture(autouse=True)
def unknown_player() -> Iterator[None]:
    sounds._player.cache_clear()
    yield
    sounds._player.cache_clear()


@pytest.fixture
def beeped(monkeypatch: pytest.MonkeyPatch, data_folder: object) -> list[str]:
    found: list[str] = []
    monkeypatch.setattr(QApplication, "beep", lambda: found.append("beep"))
    return found


def player(folder: Path, does: str) -> str:
    """A program that stands in for a player of sounds."""
    file = folder / "player"
    file.write_text(f"#!/bin/sh\n{does}\n", encoding="utf-8")
    file.chmod(0o755)
    return str(file)


def test_the_systems_player_gets_the_file_and_is_not_waited_for(
    tmp_path: Path, beeped: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    told = tmp_path / "told"
    program = player(tmp_path, f'printf "%s" "$*" > "{told}"; sleep 5')
    monkeypatch.setattr(sounds.shutil, "which", lambda name: program if name == "aplay" else None)
    monkeypatch.setattr(sounds.sys, "platform", "linux")
    began = time.monotonic()
    play("error")
    assert time.monotonic() - began < 2
    while not told.exists() or not told.read_text(encoding="utf-8"):
        assert time.monotonic() - began < 10
        time.sleep(0.01)
    assert told.read_text(encoding="utf-8") == f"-q {ASSETS / 'sounds' / 'error.wav'}"
    assert beeped == []


def test_without_a_player_the_system_beeps(beeped: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sounds.shutil, "which", lambda _name: None)
    monkeypatch.setattr(sounds.sys, "platform", "linux")
    play("ok")
    assert beeped == ["beep"]


def test_they_can_be_switched_off(beeped: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sounds, "_played", lambda _file: False)
    preferences.put("scan_sounds", False)
    play("ok")
    assert beeped == []
    # To hear what would be heard.
    play("ok", even_if_off=True)
    assert beeped == ["beep"]


@pytest.mark.parametrize(("system", "first"), [("darwin", "afplay"), ("linux", "pw-play"), ("freebsd", "pw-play")])
def test_each_system_has_its_player(system: str, first: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sounds.shutil, "which", lambda name: f"/usr/bin/{name}")
    monkeypatch.setattr(sounds.sys, "platform", system)
    assert sounds._player()[0] == f"/usr/bin/{first}"


@pytest.mark.parametrize("name", ["ok", "error"])
def test_the_files_are_short_and_never_clip(name: str) -> None:
    with wave.open(str(ASSETS / "sounds" / f"{name}.wav"), "rb") as file:
        assert file.getnchannels() == 1
        assert file.getnframes() / file.getframerate() < 0.6
        frames = file.readframes(file.getnframes())
    values = memoryview(frames).cast("h")
    assert 5_000 < max(map(abs, values)) < 32_767
