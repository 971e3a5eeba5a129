"""Where to save: the suffix is added, and never writes over a file nobody was asked about."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog

from makerapp.services import preferences
from makerapp.ui.ask_where import ask_where


class Answers:
    """A file dialog that answers in turn, and notes which file was proposed."""

    def __init__(self, *paths: Path | str) -> None:
        self._paths = list(paths)
        self.proposed: list[str] = []

    def __call__(self, _parent: object, _title: str, proposed: str, _kind: str) -> tuple[str, str]:
        self.proposed.append(proposed)
        return str(self._paths.pop(0)), ""


def asked(monkeypatch: pytest.MonkeyPatch, *paths: Path | str) -> tuple[Path | None, list[str]]:
    answers = Answers(*paths)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", answers)
    return ask_where(None, "Save report", "report.txt", "Text (*.txt)"), answers.proposed  # type: ignore[arg-type]


@pytest.fixture(autouse=True)
def folder(data_folder: object, tmp_path: Path) -> Path:
    preferences.put("pdf_folder", str(tmp_path))
    return tmp_path


@pytest.mark.parametrize(
    ("typed", "found"), [("a", "a.txt"), ("a.TXT", "a.TXT"), ("a.pdf", "a.pdf.txt"), ("v0.4", "v0.4.txt")]
)
def test_the_suffix_is_added_where_it_is_missing(
    folder: Path, monkeypatch: pytest.MonkeyPatch, typed: str, found: str
) -> None:
    assert asked(monkeypatch, folder / typed) == (folder / found, [str(folder / "report.txt")])


def test_a_file_that_only_the_suffix_leads_to_is_asked_for_by_its_name(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (folder / "mine.txt").touch()
    found, proposed = asked(monkeypatch, folder / "mine", folder / "mine.txt")
    # The second time the system's own window asks whether to replace it.
    assert (found, proposed) == (folder / "mine.txt", [str(folder / "report.txt"), str(folder / "mine.txt")])


def test_thinking_better_of_it(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert asked(monkeypatch, "")[0] is None
    (folder / "mine.txt").touch()
    assert asked(monkeypatch, folder / "mine", "")[0] is None


def test_a_folder_that_is_gone_is_not_proposed(monkeypatch: pytest.MonkeyPatch, folder: Path) -> None:
    preferences.put("pdf_folder", str(folder / "gone"))
    assert asked(monkeypatch, "")[1] == [str(Path.home() / "report.txt")]
