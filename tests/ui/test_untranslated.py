"""Every text of every screen can be translated: what stands there without marks is a name, a figure or the maker's."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from makerapp import locales, translation
from makerapp.countries import country_names
from makerapp.paths import DataFolder
from makerapp.services import shop
from makerapp.shipping import carriers
from makerapp.ui import language
from makerapp.ui.main_window import MainWindow
from tests.ui.conftest import open_window
from tests.ui.screens import SCREENS, Screen, opened
from tests.ui.speaking import Marked, bare, texts_of, words, words_of_data

# Names of programs, formats, licenses and measures, which are the same in every language.
_NAMES = words(
    """
    Makerbench Etsy Shopify Amazon Python PySide Qt SQLite PDF CSV UTF SKU HS CN URL QR DHL
    Letter A4 A5 A6 mm cm in kg g MB GB kB EORI IOSS CMYK RGB PNG JPEG SVG HEIC
    Ctrl Alt Shift Enter Esc Tab Space Home End PgUp PgDown PgDn Return Up Down Left Right Menu Backspace Del
    English Deutsch Français Español
    """
)


@pytest.fixture
def pseudo(qapp: QApplication) -> Iterator[None]:
    before = QLocale()
    language.speak("de", Marked())
    yield
    language.speak("en")
    translation.on_other_language(None)
    QLocale.setDefault(before)


@pytest.fixture
def marked_window(pseudo: None, sample_data: DataFolder, qtbot: QtBot) -> Iterator[MainWindow]:
    """The window of the sample shop in the marked language."""
    yield from open_window(qtbot, sample_data)


def of_language() -> set[str]:
    """Names of days and months, as the language has them."""
    here = locales.current()
    return words(" ".join((*here.days, *here.months, *here.long_months)))


def of_world() -> set[str]:
    """Names of countries and carriers, and of currencies and time zones, which a maker chooses from."""
    named = [*country_names(), *(each.name for each in carriers.CARRIERS), shop.profile().time_zone]
    services = [service for each in carriers.CARRIERS for service in each.services]
    return words(" ".join([*named, *services]))


@pytest.mark.parametrize("screen", SCREENS, ids=lambda screen: screen.name)
def test_every_text_can_be_translated(marked_window: MainWindow, screen: Screen) -> None:
    with opened(marked_window, screen) as front:
        said = set(texts_of(front))
        known = words_of_data() | of_language() | of_world() | _NAMES
    plain = sorted({f"{where}: {text!r}" for where, text in said if words(bare(text)) - known})
    assert plain == [], "\n".join(plain)
