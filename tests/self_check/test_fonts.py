from __future__ import annotations

from pathlib import Path

import pytest

from makerapp.printing.fonts import Weight
from makerapp.self_check.bench import Bench
from makerapp.self_check.checks import fonts
from makerapp.self_check.plan import CheckFailed
from makerapp.ui.theme import THEME


def test_every_font_is_taken(bench: Bench) -> None:
    assert "the window is written in Inter, paper in 12 scripts" in fonts.fonts(bench)


def test_a_torn_font_is_named(bench: Bench, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    (tmp_path / "Inter-Regular.ttf").write_bytes(fonts.FONT_FOLDER.joinpath("Inter-Regular.ttf").read_bytes()[:2000])
    monkeypatch.setattr(fonts, "FONT_FOLDER", tmp_path)
    with pytest.raises(CheckFailed, match=r"Qt can't use Inter-Regular\.ttf"):
        fonts.fonts(bench)


def test_no_fonts_at_all_are_told(bench: Bench, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(fonts, "FONT_FOLDER", tmp_path)
    with pytest.raises(CheckFailed, match="can't use any font"):
        fonts.fonts(bench)


def test_a_window_in_another_font_is_told(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(THEME, "apply", lambda app: app.setFont("No Such Family"))
    monkeypatch.setattr(type(THEME), "family", "Imagined")
    try:
        with pytest.raises(CheckFailed, match="in place of Imagined"):
            fonts.fonts(bench)
    finally:
        monkeypatch.undo()
        THEME.apply(bench.app())


def test_a_script_that_paper_lost_is_named(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    really = fonts.paper_fonts.face_for

    def find(letter: str, weight: Weight):
        return None if letter == "ญ" and weight is Weight.SEMIBOLD else really(letter, weight)

    monkeypatch.setattr(fonts.paper_fonts, "face_for", find)
    with pytest.raises(CheckFailed, match=r"No font for Thai \(semibold\)"):
        fonts.fonts(bench)
