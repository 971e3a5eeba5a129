"""Settings, New versions: the switch, Look now against a real server, and what came of it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from makerapp.services import preferences
from makerapp.services.updates import memory, source
from makerapp.services.updates.found import Found, Kind
from makerapp.services.updates.source import Source
from makerapp.ui.jobs import running_jobs
from makerapp.ui.settings.settings_dialog import SettingsDialog
from makerapp.ui.settings.updates_section import UpdatesSection
from makerapp.ui.theme import THEME
from tests.services.updates.announcing import PAGE, Server, announced, body, drip, serving
from tests.ui.bench import Bench, texts_of
from tests.ui.hands import click


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch) -> Iterator[Server]:
    """The program's announcements come from here."""
    with serving() as found:
        monkeypatch.setattr(source, "read_source", lambda: found.source)
        yield found


def opened(bench: Bench, qtbot: QtBot) -> UpdatesSection:
    dialog = SettingsDialog(bench.context, "updates", bench.window)
    qtbot.addWidget(dialog)
    dialog.show()
    assert isinstance(dialog.section, UpdatesSection)
    return dialog.section


def press_look(section: UpdatesSection, qtbot: QtBot) -> None:
    click(section.button)
    qtbot.waitUntil(section.button.isEnabled, timeout=5000)


def test_while_nobody_announces_the_switch_says_why(
    bench: Bench, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(source, "read_source", lambda: None)
    section = opened(bench, qtbot)
    assert not section.box.isEnabled()
    assert not section.box.isChecked()
    assert not section.button.isEnabled()
    reason = "This copy of Makerbench doesn't know yet where new versions are announced. Look where you got this one."
    assert reason in texts_of(section)
    assert section.box.accessibleDescription() == reason


def test_in_a_flatpak_the_switch_says_where_new_versions_come_from(
    server: Server, bench: Bench, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    # A data folder that came along from another copy, in which a look was wanted and made.
    preferences.put("update_check", "on")
    memory.remember(Found(Kind.SAME))
    monkeypatch.setattr(source, "FLATPAK_MARK", tmp_path)
    section = opened(bench, qtbot)
    assert not section.box.isEnabled()
    assert not section.button.isEnabled()
    assert section.box.accessibleDescription().startswith("This copy of Makerbench is a Flatpak,")
    assert section.box.accessibleDescription() in texts_of(section)
    assert server.asked == []


def test_it_is_off_says_what_is_sent_and_asks_nothing(server: Server, bench: Bench, qtbot: QtBot) -> None:
    section = opened(bench, qtbot)
    assert section.box.isEnabled()
    assert not section.box.isChecked()
    assert any(text.startswith("To look, a small file is asked for.") for text in texts_of(section))
    assert not section.last.isVisibleTo(section)
    assert not section.newer.isVisibleTo(section)
    QTest.qWait(50)
    assert server.asked == []


def test_the_switch_is_saved_and_taken_back(server: Server, bench: Bench, qtbot: QtBot) -> None:
    section = opened(bench, qtbot)
    QTest.mouseClick(section.box, Qt.MouseButton.LeftButton, pos=QPoint(20, section.box.height() // 2))
    assert preferences.get("update_check") == "on"
    section.saved.undo()
    assert preferences.get("update_check") == "off"
    assert not section.box.isChecked()
    section.box.setFocus()
    QTest.keyClick(section.box, Qt.Key.Key_Space)
    assert memory.is_on()


def test_a_newer_one_is_told_with_its_page(
    server: Server, bench: Bench, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    server.answer = body(announced("99.0.0", {"en": "<b>Labels</b> & more."}))
    section = opened(bench, qtbot)
    press_look(section, qtbot)
    assert section.newer.isVisibleTo(section)
    assert section.newer.title.text().startswith("Makerbench 99.0.0 is out, since Tue 1 Dec")
    assert section.newer.line.text() == "<b>Labels</b> & more."
    assert section.newer.line.textFormat() is Qt.TextFormat.PlainText
    assert section.last.text().startswith("Last looked: Today ")
    pages: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: pages.append(url.toString()) or True)
    click(section.newer.open_button)
    assert pages == [PAGE]


def test_a_skipped_one_goes_and_comes_back_when_asked_for(server: Server, bench: Bench, qtbot: QtBot) -> None:
    server.answer = body(announced("99.0.0"))
    section = opened(bench, qtbot)
    press_look(section, qtbot)
    click(section.newer.skip_button)
    assert not section.newer.isVisibleTo(section)
    assert not section.result.isVisibleTo(section)
    assert memory.known_newer() is None
    press_look(section, qtbot)
    assert section.newer.isVisibleTo(section)


def test_the_newest_is_there(server: Server, bench: Bench, qtbot: QtBot) -> None:
    server.answer = body(announced("0.0.1", {"en": "Old."}))
    section = opened(bench, qtbot)
    press_look(section, qtbot)
    assert section.result.text() == "You have the newest version."
    assert not section.newer.isVisibleTo(section)
    # What came of it is still said the next time the settings are opened.
    assert opened(bench, qtbot).result.text() == "You have the newest version."


@pytest.mark.parametrize(
    ("answer", "what", "why"),
    [
        (b"<!doctype html>", "What came about new versions can't be read.", "It is something else than"),
        (announced("99.0.0").replace(b"99.0.0", b"99.0.1"), "What came isn't from the makers", "Its signature doesn't"),
    ],
)
def test_what_can_not_be_used_is_told(
    server: Server, bench: Bench, qtbot: QtBot, answer: bytes, what: str, why: str
) -> None:
    server.answer = body(answer)
    section = opened(bench, qtbot)
    press_look(section, qtbot)
    assert section.result.text().startswith(what)
    assert section.rest.text().startswith(why)
    assert not section.newer.isVisibleTo(section)


def test_no_network_is_told(bench: Bench, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    with serving() as gone:
        address = gone.address
    monkeypatch.setattr(source, "read_source", lambda: Source(address, bytes(32)))
    section = opened(bench, qtbot)
    press_look(section, qtbot)
    assert section.result.text() == "Nothing was learned about new versions."
    assert section.rest.text() == "No answer came. Makerbench works on as it is. Try again later."


def test_stop_ends_the_wait(server: Server, bench: Bench, qtbot: QtBot) -> None:
    server.answer = drip
    section = opened(bench, qtbot)
    click(section.button)
    assert section.button.text() == "Looking…"
    assert section.bar.isVisibleTo(section)
    section.stop_button.setFocus()
    QTest.keyClick(section.stop_button, Qt.Key.Key_Space)
    qtbot.waitUntil(section.button.isEnabled, timeout=3000)
    assert QApplication.focusWidget() is section.button
    assert not section.stop_button.isVisibleTo(section)
    assert memory.last_look() is None


def test_every_section_is_in_reach_on_a_small_screen(bench: Bench, qtbot: QtBot, look: QApplication) -> None:
    THEME.apply(look, density="touch", text_percent=130)
    bench.window.resize(1180, 680)
    section = opened(bench, qtbot)
    dialog = section.window()
    assert isinstance(dialog, SettingsDialog)
    assert dialog.height() <= max(680, dialog.screen().availableGeometry().height())
    QTest.qWait(20)
    item = dialog.items["updates"]
    assert dialog.lines.viewport().rect().contains(item.mapTo(dialog.lines.viewport(), item.rect().center()))


def test_closing_the_settings_ends_the_look(server: Server, bench: Bench, qtbot: QtBot) -> None:
    server.answer = drip
    section = opened(bench, qtbot)
    click(section.button)
    assert running_jobs()
    section.window().close()
    qtbot.waitUntil(lambda: not running_jobs(), timeout=3000)
    assert memory.last_look() is None
