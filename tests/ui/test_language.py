"""The program in another language: what code with and without Qt is given, and the window made anew."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QObject
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from makerapp import translation
from makerapp.models.list_rows import View
from makerapp.services import preferences
from makerapp.ui import anew, language
from makerapp.ui.main_window import MainWindow
from makerapp.ui.settings.settings_dialog import SettingsDialog
from tests.packaging.loading import load

update = load("translations/update.py")
catalog = update.catalog


@pytest.fixture(autouse=True)
def english_again(qapp: QApplication) -> Iterator[None]:
    before = QLocale()
    yield
    language.speak("en")
    translation.on_other_language(None)
    QLocale.setDefault(before)


@pytest.fixture
def german(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> language.Catalog:
    """A small German catalog, made as the real ones are."""
    texts = {"To pack": "Zu packen", "Settings": "Einstellungen", "Today": "Heute"}
    entries = [catalog.Entry(text, forms=(said,), is_finished=True) for text, said in texts.items()]
    entries.append(catalog.Entry("Open", "verb", forms=("Öffnen",), is_finished=True))
    forms = ("{n} Bestellung", "{n} Bestellungen")
    entries.append(catalog.Entry("{n} orders", one="1 order", forms=forms, is_finished=True))
    entries.append(catalog.Entry("Late", forms=("Zu spät",)))
    catalog.write(catalog.Catalog("de", entries), tmp_path / "makerbench_de.ts")
    monkeypatch.setattr(update.catalog, "FOLDER", tmp_path)
    monkeypatch.setattr(update.catalog, "PLURAL_FORMS", {"de": 2})
    update.build(tmp_path)
    made = language.Catalog("de", tmp_path)
    assert made.is_there
    monkeypatch.setattr(language, "_catalog", lambda _code: made)
    return made


def test_one_catalog_serves_qt_and_the_rest(german: language.Catalog) -> None:
    assert language.speak("de") == language.spoken() == translation.language() == "de"
    assert QObject().tr("To pack") == "Zu packen"
    assert QCoreApplication.translate("anything", "Open", "verb") == "Öffnen"
    assert translation.tr("To pack") == "Zu packen"
    assert translation.tr("Open", "verb") == "Öffnen"
    assert translation.tr("Moss mug") == QObject().tr("Moss mug") == "Moss mug"
    counts = [translation.counted("1 order", "{n} orders", n) for n in (0, 1, 2, 1234)]
    assert counts == ["0 Bestellungen", "1 Bestellung", "2 Bestellungen", "1.234 Bestellungen"]


def test_what_is_not_finished_stays_english(german: language.Catalog) -> None:
    language.speak("de")
    assert translation.tr("Late") == "Late"


def test_windows_of_qt_have_their_own_words(german: language.Catalog) -> None:
    language.speak("de")
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Abbrechen"
    assert QLocale().name()[:2] == "de"


def test_english_takes_it_all_back(german: language.Catalog) -> None:
    language.speak("de")
    language.speak("en")
    assert QObject().tr("To pack") == translation.tr("To pack") == "To pack"
    assert translation.counted("1 order", "{n} orders", 1234) == "1,234 orders"


def test_papers_may_be_in_another_language(german: language.Catalog) -> None:
    language.speak("en")
    with translation.speaking("de"):
        assert translation.tr("To pack") == "Zu packen"
        with translation.speaking(""):
            assert translation.tr("To pack") == "To pack"
    assert translation.tr("To pack") == "To pack"


@pytest.mark.parametrize(("setting", "code"), [("de", "de"), ("en", "en"), ("fi", "en"), ("fr", "fr")])
def test_a_setting_chooses(setting: str, code: str) -> None:
    assert language.chosen(setting) == code


def test_the_window_is_made_anew_in_its_place(
    german: language.Catalog, shop_window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(SettingsDialog, "exec", SettingsDialog.open)
    # The fixture closes the first window itself.
    monkeypatch.setattr(MainWindow, "deleteLater", lambda _window: None)
    shop_window.show_view(View.ALL)
    order_id = shop_window.orders.model.all_ids()[2]
    shop_window.orders.select_order(order_id)
    made: list[MainWindow] = []
    changed = shop_window.context.signals.language_changed
    changed.connect(lambda section: anew.open_anew(shop_window, section, made.append))
    dialog = SettingsDialog(shop_window.context, "language", shop_window)
    dialog.open()
    dialog.section.language_group.button(2).click()
    assert preferences.get("language") == "de"
    qtbot.waitUntil(lambda: bool(made) and made[0].isVisible())
    window = made[0]
    qtbot.addWidget(window)
    qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), SettingsDialog))
    settings = QApplication.activeModalWidget()
    assert isinstance(settings, SettingsDialog)
    assert settings.windowTitle().startswith("Einstellungen")
    assert settings.items["language"].isChecked()
    settings.accept()
    assert window.geometry() == shop_window.geometry()
    assert (window.orders.view, window.orders.table.current_id()) == (View.ALL, order_id)
    assert not shop_window.isVisible()


def test_what_lay_on_the_bench_may_be_gone_in_a_new_window(shop_window: MainWindow) -> None:
    gone = 4711
    anew.go_to(shop_window, anew.Place(View.TO_PACK, "", gone, None, [gone], gone, [gone]))
    assert shop_window.pages.page is shop_window.orders
