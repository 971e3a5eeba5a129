"""Every screen in every language: each text can be translated, and none is cut off for being longer than in English."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from zoneinfo import available_timezones

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QLocale
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget

from makerapp import clock, locales, translation
from makerapp.countries import country_names
from makerapp.models.database import close_database, open_database, subscribe
from makerapp.paths import DataFolder
from makerapp.services import guide, public_holidays, shop
from makerapp.shipping import carriers
from makerapp.tour.screens import SCREENS, Screen, settle, tidy
from makerapp.ui import language
from makerapp.ui.main_window import MainWindow
from makerapp.ui.settings.orders_section import CURRENCIES
from makerapp.ui.signals import AppSignals
from makerapp.ui.widgets.elided_label import ElidedLabel
from tests.conftest import FROZEN_INSTANT, REPOSITORY
from tests.ui.speaking import Marked, bare, texts_of, words, words_of_data

# German is a third longer than English, in short texts more.
_LONGER = 0.35
_WIDEST = 1366
_TICK = 40
# What a test wrote for itself, not the program.
_OF_TESTS = ("toast", "wizard banner", "crash", "name a list")
# What is read from files that are in English: the guide, what's new, the parts with their licenses.
_OF_FILES = ("help", "guide", "palette", "what's new")
_OF_MACHINE = ("about", "parts & licenses")
# Where countries, carriers, currencies, time zones and holidays are chosen from.
_CHOOSING = (
    "settings", "holidays", "edit", "new", "tracking", "wizard", "batch", "parcel", "order window", "change", "page",
    "list", "search", "selection",
)  # fmt: skip
# Names of programs, formats, licenses, keys and measures, which are the same in every language.
_NAMES = words(
    """
    Makerbench Etsy Shopify Amazon Python PySide Qt SQLite PDF CSV UTF SKU HS CN URL QR DHL Lucide Inter
    mm cm in kg g MB GB kB EORI IOSS CMYK RGB PNG JPEG SVG HEIC csv txt orders export sample no NEXT UNDO PRINT
    Ctrl Alt Shift Enter Esc Tab Space Home End PgUp PgDown PgDn Return Up Down Left Right Menu Backspace Del
    English Deutsch Français Español
    """
)


@dataclass
class Walk:
    """What was seen in one language: by screen, texts without a translation, and what is cut off."""

    plain: dict[str, list[str]] = field(default_factory=dict)
    cut: dict[str, list[str]] = field(default_factory=dict)


@pytest.fixture(scope="module", params=["longer", *(code for code in locales.LANGUAGES if code != "en")])
def walk(
    request: pytest.FixtureRequest, sample_folder: Path, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Walk]:
    """All screens, once for each language; the first is one that marks each text and makes it longer."""
    before = QLocale()
    is_marked = request.param == "longer"
    language.speak("de" if is_marked else request.param, Marked(_LONGER) if is_marked else None)
    found = Walk()
    left = list(SCREENS)
    while left:
        folder = DataFolder(tmp_path_factory.mktemp("walk") / "shop")
        shutil.copytree(sample_folder, folder.root)
        with clock.frozen(FROZEN_INSTANT), _window(folder) as window:
            left = _walk(window, left, found, is_marked)
    yield found
    language.speak("en")
    translation.on_other_language(None)
    QLocale.setDefault(before)


@contextmanager
def _window(folder: DataFolder) -> Iterator[MainWindow]:
    open_database(folder.database, folder.backups)
    signals = AppSignals()
    stop = subscribe(signals.changed.emit)
    window = MainWindow(folder, signals)
    window.resize(_WIDEST, 768)
    window.show()
    settle()
    try:
        yield window
    finally:
        stop()
        window.close()
        window.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        close_database()


def _walk(window: MainWindow, screens: list[Screen], found: Walk, is_marked: bool) -> list[Screen]:
    """Look at one screen after the other; gives those that want a fresh shop, since an earlier one used theirs up."""
    for at, screen in enumerate(screens):
        try:
            front = screen.open(window)
        except StopIteration:
            assert at, f"{screen.name} can't be opened in a fresh shop"
            return screens[at:]
        settle()
        if is_marked and screen.name not in (*_OF_TESTS, *_OF_MACHINE):
            found.plain[screen.name] = sorted(_plain(front, screen.name))
        # Where words are made longer than any language has them, only the window itself is asked to bear it.
        cut = _cut(front) if not is_marked else _too_wide(front)
        found.cut[screen.name] = sorted(cut)
        tidy(window, front)
    return []


def _plain(front: QWidget, name: str) -> Iterator[str]:
    known = words_of_data() | _of_language() | _NAMES | (_of_world() if name.startswith(_CHOOSING) else set())
    if name.startswith(_OF_FILES):
        known |= _of_files()
    for where, text in set(texts_of(front)):
        if words(bare(text)) - known:
            yield f"{where}: {text!r}"


def _of_language() -> set[str]:
    """Names of days and months, as the language has them."""
    here = locales.current()
    return words(" ".join((*here.days, *here.months, *here.long_months)))


def _of_world() -> set[str]:
    """Names of countries, carriers, currencies and time zones, which a maker chooses from, and of holidays."""
    named = [*country_names(), *(each.name for each in carriers.CARRIERS), *CURRENCIES, *available_timezones()]
    services = [service for each in carriers.CARRIERS for service in each.services]
    holidays = [each.name for each in public_holidays.upcoming("GB", "", shop.today())]
    return words(" ".join([*named, *services, *holidays, shop.profile().time_zone, "England Wales Scotland"]))


def _of_files() -> set[str]:
    """The guide and the changelog are in English, as files of their own."""
    pages = [*guide.FOLDER.rglob("*.md"), REPOSITORY / "CHANGELOG.md"]
    return words(" ".join(page.read_text(encoding="utf-8") for page in pages))


def _too_wide(front: QWidget) -> Iterator[str]:
    """No window may ask for more than the smallest screen it is made for."""
    if max(front.width(), front.minimumSizeHint().width()) > _WIDEST:
        yield f"{front.minimumSizeHint().width()} wide"


def _cut(front: QWidget) -> Iterator[str]:
    """What does not fit where it stands."""
    yield from _too_wide(front)
    for widget in front.findChildren(QWidget):
        if not widget.isVisible() or widget.window() is not front.window():
            continue
        if isinstance(widget, QAbstractButton) and widget.text():
            if _is_shortened(widget):
                yield f"button {widget.text()!r}: {widget.width()} of {widget.sizeHint().width()}"
        elif isinstance(widget, QLabel) and widget.text() and not isinstance(widget, ElidedLabel):
            if widget.wordWrap():
                if widget.height() < widget.heightForWidth(widget.width()) - 1:
                    yield f"lines {widget.text()!r}: {widget.height()} of {widget.heightForWidth(widget.width())}"
            elif widget.width() < widget.sizeHint().width() - 1:
                yield f"label {widget.text()!r}: {widget.width()} of {widget.sizeHint().width()}"


def _is_shortened(button: QAbstractButton) -> bool:
    """A button that shares a row drops its icon first, then ends in "…", and says all of it in its tooltip."""
    if getattr(button, "_stretch", False):
        return button.toolTip() == button.text()
    # A box to tick whose words are for screen readers alone is as wide as its tick.
    return _TICK < button.width() < button.sizeHint().width() - 1


def _said(found: dict[str, list[str]]) -> str:
    return "\n".join(f"{name}:\n  " + "\n  ".join(texts) for name, texts in found.items() if texts)


def test_every_text_is_translated_and_none_is_cut_off(walk: Walk) -> None:
    """One test for both: walking takes long, and each language is walked once."""
    assert (_said(walk.plain), _said(walk.cut)) == ("", ""), f"{_said(walk.plain)}\n{_said(walk.cut)}"
