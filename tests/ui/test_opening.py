from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QApplication

from makerapp.errors import EnvironmentProblem
from makerapp.ui import opening, refusals


@pytest.fixture
def told(monkeypatch: pytest.MonkeyPatch) -> list[EnvironmentProblem]:
    words: list[EnvironmentProblem] = []
    monkeypatch.setattr(refusals, "tell", lambda _parent, problem: words.append(problem))
    return words


def test_what_the_system_opens_needs_no_words(
    monkeypatch: pytest.MonkeyPatch, told: list[EnvironmentProblem], tmp_path: Path
) -> None:
    opened: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url) or True)
    assert opening.open_page(None, "https://shop.example/a?b=c")
    assert opening.open_folder(None, tmp_path / "Bücher & ñ")
    assert opened == [QUrl("https://shop.example/a?b=c"), QUrl.fromLocalFile(str(tmp_path / "Bücher & ñ"))]
    assert told == []


def test_the_way_is_told_where_nothing_opens(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch, told: list[EnvironmentProblem], tmp_path: Path
) -> None:
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda _url: False)
    assert not opening.open_page(None, "https://shop.example/{b}")
    assert QGuiApplication.clipboard().text() == "https://shop.example/{b}"
    assert not opening.open_folder(None, tmp_path)
    assert QGuiApplication.clipboard().text() == str(tmp_path)
    assert "https://shop.example/{b}" in told[0].why_and_now
    assert str(tmp_path) in told[1].why_and_now
