"""The About window: facts, the data folder, and every license in full."""

from __future__ import annotations

import os
import re
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import PySide6
import pytest
from PySide6.QtCore import Qt, QUrl, qVersion
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel
from pytestqt.qtbot import QtBot

from makerapp import __version__
from makerapp.errors import EnvironmentProblem
from makerapp.services import third_parties
from makerapp.ui import refusals
from makerapp.ui.about import program_page
from makerapp.ui.about.about_dialog import AboutDialog
from makerapp.ui.about.parts_page import PartsPage
from makerapp.ui.about.program_page import size_of
from makerapp.ui.jobs import JobStopped, Stop, inline_jobs
from tests.ui.bench import Bench
from tests.ui.hands import CTRL, click


@pytest.fixture
def about(bench: Bench, qtbot: QtBot) -> Iterator[AboutDialog]:
    with inline_jobs():
        dialog = AboutDialog(bench.context, bench.window)
    dialog.show()
    qtbot.waitExposed(dialog)
    yield dialog
    dialog.close()


@pytest.fixture
def parts(about: AboutDialog) -> PartsPage:
    click(about.items[1])
    assert about.pages.currentWidget() is about.parts
    return about.parts


def chosen(parts: PartsPage, name: str) -> None:
    """Click the line of a part."""
    found = next(parts.list.item(row) for row in range(parts.list.count()) if parts.list.item(row).text() == name)
    parts.list.scrollToItem(found)
    QTest.mouseClick(parts.list.viewport(), Qt.MouseButton.LeftButton, pos=parts.list.visualItemRect(found).center())


# --- this program -------------------------------------------------------------------------------------------------


def test_it_tells_what_a_mail_for_help_needs(about: AboutDialog, bench: Bench) -> None:
    click(about.program.copy_button)
    told = QApplication.clipboard().text()
    assert f"Makerbench: {__version__}" in told
    assert f"Qt {qVersion()}, PySide6 {PySide6.__version__}" in told
    assert str(bench.context.data.root) in told
    assert about.program.copy_button.text() == "Copied"
    for value in about.program.facts.values():
        assert value


def test_the_data_folder_is_weighed(data_folder_with_a_megabyte: Bench) -> None:
    bench = data_folder_with_a_megabyte
    with inline_jobs():
        dialog = AboutDialog(bench.context, bench.window)
    number, unit = dialog.program.weight.text().split()
    assert unit == "MB"
    assert 1.0 <= float(number) < 2.5


@pytest.fixture
def data_folder_with_a_megabyte(bench: Bench) -> Bench:
    (bench.context.data.pictures / "große Tasse.png").write_bytes(b"x" * 1_000_000)
    return bench


def test_the_data_folder_is_opened(about: AboutDialog, bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url) or True)
    click(about.program.open_button)
    assert [Path(url.toLocalFile()) for url in opened] == [bench.context.data.root]


def test_where_no_folder_can_be_shown_its_address_is_copied(
    about: AboutDialog, bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[EnvironmentProblem] = []
    monkeypatch.setattr(refusals, "tell", lambda _parent, problem: told.append(problem))
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda _url: False)
    click(about.program.copy_button)
    click(about.program.open_button)
    assert QApplication.clipboard().text() == str(bench.context.data.root)
    assert about.program.copy_button.text() == "Copy all"
    assert "copied" in told[0].why_and_now


def test_whatever_stands_in_the_data_folder_is_counted_or_left_out(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "deep" / "er").mkdir(parents=True)
    (tmp_path / "deep" / "er" / "picture").write_bytes(b"x" * 10)
    (tmp_path / "around").symlink_to(tmp_path, target_is_directory=True)
    (tmp_path / "dead").symlink_to(tmp_path / "nowhere")
    (tmp_path / "forbidden").write_bytes(b"x" * 7)
    look = os.lstat

    def refuse(path: str) -> os.stat_result:
        if path.endswith("forbidden"):
            raise PermissionError(13, "Permission denied")
        return look(path)

    monkeypatch.setattr(os, "lstat", refuse)
    assert size_of(tmp_path, lambda: False) == 10
    assert size_of(tmp_path / "gone", lambda: False) == 0
    with pytest.raises(JobStopped):
        size_of(tmp_path, lambda: True)


def test_closing_ends_the_counting(bench: Bench, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    stopped = threading.Event()

    def count_for_ever(_folder: Path, stop: Stop) -> int:
        while not stop():
            time.sleep(0.01)
        stopped.set()
        raise JobStopped

    monkeypatch.setattr(program_page, "size_of", count_for_ever)
    dialog = AboutDialog(bench.context, bench.window)
    dialog.show()
    dialog.close()
    qtbot.waitUntil(stopped.is_set, timeout=5000)


# --- parts and licenses -------------------------------------------------------------------------------------------


def test_the_notice_on_qt_comes_first(parts: PartsPage) -> None:
    notice = parts.text.toPlainText()
    assert parts.title.text() == "Qt and your rights"
    for needed in ("Lesser General Public License, version 3", f"/{qVersion()}/", str(Path(PySide6.__file__).parent)):
        assert needed in notice


def test_every_part_has_its_license_in_full(parts: PartsPage) -> None:
    assert len(parts.shown) > 50
    for row, part in enumerate(parts.shown, start=1):
        parts.list.setCurrentRow(row)
        assert parts.title.text() == part.name
        assert len(parts.text.toPlainText()) > 150, part.name


def test_a_click_shows_the_lgpl_and_the_gpl_it_builds_on(parts: PartsPage) -> None:
    chosen(parts, "PySide6 (Qt for Python)")
    text = parts.text.toPlainText()
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in text
    assert "TERMS AND CONDITIONS" in text
    assert f"LGPL-3.0-only · version {PySide6.__version__}" == parts.line.text()


def test_typing_in_the_list_searches_names_and_texts(parts: PartsPage) -> None:
    parts.list.setFocus()
    QTest.keyClicks(parts.list, "f")
    QTest.keyClicks(parts.search, "ont softw")
    assert parts.search.text() == "font softw"
    rows = [row for row in range(parts.list.count()) if not parts.list.item(row).isHidden()]
    assert rows
    assert all("font softw" in part.full_text().casefold() for part in (parts.shown[row - 1] for row in rows))
    assert parts.count.text() == (f"{len(rows)} parts" if len(rows) > 1 else "1 part")
    assert parts.text.textCursor().selectedText().casefold() == "font softw"
    first = parts.text.textCursor().position()
    QTest.keyClick(parts.search, Qt.Key.Key_Return)
    assert parts.text.textCursor().position() != first
    assert parts.window().isVisible()
    QTest.keyClick(parts.search, Qt.Key.Key_Escape)
    assert parts.count.text() == f"{len(parts.shown)} parts"


def test_a_license_is_not_found_in_the_middle_of_other_words(parts: PartsPage) -> None:
    QTest.keyClicks(parts.search, "mit")
    left = [part for row, part in enumerate(parts.shown, start=1) if not parts.list.item(row).isHidden()]
    assert {part.name for part in parts.shown if "MIT" in part.license} <= {part.name for part in left}
    assert len(left) < len(parts.shown) * 2 / 3
    for part in left:
        words = re.findall(r"[A-Za-z]+", f"{part.name} {part.license} {part.full_text()}")
        assert any(word.casefold().startswith("mit") for word in words), part.name
    chosen(parts, left[-1].name)
    assert parts.text.textCursor().selectedText() in ("MIT", "")


@pytest.mark.parametrize("typed", ["(c)", "C++", "[", "\\", "a*", ".*"])
def test_signs_are_searched_as_they_stand(parts: PartsPage, typed: str) -> None:
    QTest.keyClicks(parts.search, typed)
    for row, part in enumerate(parts.shown, start=1):
        if not parts.list.item(row).isHidden():
            assert typed.casefold() in f"{part.name}\n{part.license}\n{part.full_text()}".casefold()


def test_what_nobody_wrote_is_not_found(parts: PartsPage) -> None:
    QTest.keyClicks(parts.search, "no such words anywhere")
    assert parts.count.text() == "0 parts"


def test_the_page_of_a_part_is_opened_or_its_address_copied(parts: PartsPage, monkeypatch: pytest.MonkeyPatch) -> None:
    chosen(parts, "peewee")
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toString()) or True)
    click(parts.link)
    assert opened == ["https://github.com/coleifer/peewee"]
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda _url: False)
    monkeypatch.setattr(refusals, "tell", lambda _parent, _problem: None)
    click(parts.link)
    assert QApplication.clipboard().text() == opened[0]


def test_missing_texts_are_said(about: AboutDialog, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(third_parties, "_CARRIED", tmp_path)
    monkeypatch.setattr(third_parties, "_COLLECTOR", tmp_path / "collect.py")
    about.show_page(about.parts)
    assert about.parts.title.text() == "The license texts aren't here."
    assert "Install Makerbench again" in about.parts.text.toPlainText()


# --- by keyboard, by voice ----------------------------------------------------------------------------------------


def test_all_is_reached_by_keys(about: AboutDialog) -> None:
    about.items[0].setFocus()
    QTest.keyClick(about.items[0], Qt.Key.Key_Down)
    assert about.pages.currentWidget() is about.parts
    about.parts.list.setFocus()
    QTest.keyClick(about.parts.list, Qt.Key.Key_Down)
    assert about.parts.title.text() == about.parts.shown[0].name
    QTest.keyClick(about, Qt.Key.Key_Return, CTRL)
    assert not about.isVisible()


def test_everything_has_a_name_and_no_text_is_markup(parts: PartsPage, about: AboutDialog) -> None:
    for button in about.findChildren(QAbstractButton):
        assert button.accessibleName(), button
    for widget in (parts.list, parts.text, parts.search):
        assert widget.accessibleName()
    for label in about.findChildren(QLabel):
        assert label.textFormat() is Qt.TextFormat.PlainText
