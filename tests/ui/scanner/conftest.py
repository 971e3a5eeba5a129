"""Sounds are counted here, not heard."""

from __future__ import annotations

import pytest

from makerapp.ui.scanner import sounds


@pytest.fixture(autouse=True)
def beeps(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The sounds that would have been played."""
    played: list[str] = []
    monkeypatch.setattr(sounds, "play", played.append)
    return played
