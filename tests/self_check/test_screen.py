from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QImage, QImageReader, QPixmap
from PySide6.QtWidgets import QWidget

from makerapp.self_check.bench import Bench
from makerapp.self_check.checks import screen
from makerapp.self_check.plan import CheckFailed
from makerapp.ui.theme import THEME
from makerapp.ui.theme import icons as drawn_icons


def test_the_window_is_drawn_and_kept(shop: Bench) -> None:
    assert screen.window(shop).startswith("1366 x 768, ")
    assert QImage(str(shop.folder.root / "window.png")).width() == 1366
    assert shop.facts["screen"].startswith("offscreen, ")


def test_a_window_that_never_comes_is_told(shop: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    assert not screen.is_shown(QWidget())
    monkeypatch.setattr(screen, "_SHOWN_SECONDS", 0.2)
    monkeypatch.setattr(screen, "is_shown", lambda _window: False)
    with pytest.raises(CheckFailed, match="never put the window on the screen"):
        screen.window(shop)


def test_a_blank_window_is_told(shop: Bench) -> None:
    empty = QWidget()
    empty.resize(400, 300)
    with pytest.raises(CheckFailed, match="blank: 1 colors"):
        screen.picture(empty, shop, "window.png")


def test_a_picture_that_cannot_be_kept_is_told(shop: Bench) -> None:
    with pytest.raises(CheckFailed, match="could not be written"):
        screen.picture(shop.robot().window, shop, "no such folder/window.png")


def test_dark_and_light_differ(shop: Bench) -> None:
    assert screen.themes(shop).startswith("Lightness ")


def test_a_theme_that_does_not_change_is_told(shop: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    shop.robot()
    monkeypatch.setattr(THEME, "apply", lambda _app, scheme: None)
    with pytest.raises(CheckFailed, match="look alike"):
        screen.themes(shop)


def test_a_wizard_that_does_not_open_is_told(shop: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shop.robot().window, "show_wizard", lambda _orders, _first: None)
    with pytest.raises(CheckFailed, match="did not open"):
        screen.wizard(shop)


def test_the_wizard_is_drawn_and_left_again(shop: Bench) -> None:
    assert screen.wizard(shop).startswith("The step “")
    assert not QImage(str(shop.folder.root / "wizard.png")).isNull()
    assert shop.robot().window.pages.currentWidget() is shop.robot().window.orders


def test_every_icon_shows_something(shop: Bench) -> None:
    assert screen.icons(shop).endswith(" drawn.")


def test_an_icon_that_stays_blank_is_named(shop: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    really = drawn_icons.pixmap

    def draw(name: str, size: int, color: str) -> QPixmap:
        return QPixmap() if name == "printer" else really(name, size, color)

    monkeypatch.setattr(drawn_icons, "pixmap", draw)
    with pytest.raises(CheckFailed, match="Not to be seen: printer"):
        screen.icons(shop)


def test_pictures_that_are_not_shipped_are_named(shop: Bench, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(screen, "ASSETS", tmp_path)
    with pytest.raises(CheckFailed, match=r"makerbench\.svg, makerbench\.png, first_run\.svg"):
        screen.icons(shop)


def test_pictures_are_read(shop: Bench) -> None:
    assert "jpeg" in screen.pictures(shop)


def test_a_kind_of_picture_that_qt_cannot_read_is_told(shop: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    formats = [each for each in QImageReader.supportedImageFormats() if each.data() != b"jpeg"]
    monkeypatch.setattr(screen.QImageReader, "supportedImageFormats", lambda: formats)
    with pytest.raises(CheckFailed, match="can't read jpeg"):
        screen.pictures(shop)
