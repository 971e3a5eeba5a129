"""The program in another language than English: Qt's translations and those of code without Qt, from one catalog.

In English nothing of this is loaded. Catalogs are Qt's .qm files, made of ``packaging/translations`` by "make
translations".
"""

from __future__ import annotations

from functools import cache
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from makerapp import locales, translation
from makerapp.paths import ASSETS

SYSTEM = "system"
CONTEXT = "Makerbench"
FOLDER = ASSETS / "translations"

_QT_CONTEXTS = ("Q", "CloseButton", "MAC_APPLICATION_MENU", "Print Device Input Slot")

_installed: Catalog | None = None
_locale_before: QLocale | None = None


class Catalog(QTranslator):
    """Our texts whatever the class that asks for them, and Qt's own texts in its windows for files and the like."""

    def __init__(self, code: str, folder: Path = FOLDER) -> None:
        super().__init__()
        self.code = code
        self.is_there = self.load(f"makerbench_{code}", str(folder))
        self._of_qt = QTranslator(self)
        self._of_qt.load(f"qtbase_{code}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))

    def translate(self, context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str | None:
        """The translation; ``None`` where there is none, which Qt tells from one that is empty."""
        if context.startswith(_QT_CONTEXTS):
            found = self._of_qt.translate(context, source, disambiguation, n)
            if found:
                return found
        return super().translate(CONTEXT, source, disambiguation or "", n) or None

    def lookup(self, text: str, meaning: str, count: int) -> str:
        """As code without Qt asks: the text itself where there is no translation."""
        return super().translate(CONTEXT, text, meaning, count) or text


def chosen(setting: str) -> str:
    """The code of the language for a value of the setting: the system's where we have it, else English."""
    code = QLocale.system().uiLanguages()[0][:2].lower() if setting == SYSTEM else setting
    return code if code in locales.LANGUAGES else "en"


def speak(setting: str, catalog: Catalog | None = None) -> str:
    """The whole program in the language of a setting's value from now on; gives its code.

    What is on the screen stays as it is: windows are made anew after this. ``catalog`` is another one, for tests.
    """
    global _installed, _locale_before
    code = chosen(setting)
    if _installed is not None:
        QCoreApplication.removeTranslator(_installed)
        _installed = None
    if code != "en":
        _installed = catalog or _catalog(code)
        QCoreApplication.installTranslator(_installed)
        translation.use(_installed.lookup, locales.number, code)
    else:
        translation.use()
    translation.on_other_language(_opened)
    _locale_before = _locale_before or QLocale()
    # Qt's calendar takes its words from here; the system's is right where it speaks the same language.
    mine = _locale_before if _locale_before.name()[:2] == code else QLocale(code)
    QLocale.setDefault(mine)
    return code


def speak_on_paper(setting: str) -> None:
    """For the command line: papers in the language of a setting's value, everything else in English."""
    from makerapp.services.paperwork.paper_language import without_window

    translation.on_other_language(_opened)
    without_window(chosen(setting))


def spoken() -> str:
    """The code of the language the program speaks."""
    return _installed.code if _installed is not None else "en"


def _opened(code: str) -> translation.Language:
    """A language beside the program's, for papers."""
    return translation.Language(code, _catalog(code).lookup, locales.number)


@cache
def _catalog(code: str) -> Catalog:
    return Catalog(code)
