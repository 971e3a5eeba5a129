"""What goes into the installed program: the rules that PyInstaller's finds are sifted by."""

from __future__ import annotations

import pytest

from makerapp.locales import LANGUAGES
from tests.packaging.loading import load

rules = load("bundle/rules.py")

SYSTEM = "/usr/lib/x86_64-linux-gnu"


@pytest.mark.parametrize(
    "name",
    [
        "PySide6/Qt/plugins/platforms/libqxcb.so",
        "PySide6/Qt/plugins/platforms/libqoffscreen.so",
        "PySide6/plugins/platforms/qwindows.dll",
        r"PySide6\plugins\platforms\qwindows.dll",
        "PySide6/Qt/plugins/imageformats/libqjpeg.so",
        "PySide6/Qt/plugins/printsupport/libcupsprintersupport.so",
        "PySide6/Qt/translations/qtbase_de.qm",
        "makerapp/assets/fonts/Inter-Regular.ttf",
        "libQt6Core.so.6",
        "holidays-0.109.dist-info/METADATA",
    ],
)
def test_what_is_needed_stays(name: str) -> None:
    assert rules.is_kept(name)


@pytest.mark.parametrize(
    "name",
    [
        "PySide6/Qt/plugins/platformthemes/libqgtk3.so",
        "PySide6/Qt/plugins/platforms/libqeglfs.so",
        "PySide6/Qt/plugins/tls/libqopensslbackend.so",
        "PySide6/Qt/lib/libQt6Quick.so.6",
        "PySide6/opengl32sw.dll",
        "PySide6/Qt/qml/QtQuick/qmldir",
        "PySide6/Qt/translations/qtmultimedia_de.qm",
        "PySide6/Qt/translations/qtbase_lg.qm",
        "dateutil/zoneinfo/dateutil-zoneinfo.tar.gz",
        "holidays-0.109.dist-info/RECORD",
    ],
)
def test_what_nobody_needs_is_left_out(name: str) -> None:
    assert not rules.is_kept(name)


@pytest.mark.parametrize(
    ("name", "source", "is_system"),
    [
        ("libX11.so.6", f"{SYSTEM}/libX11.so.6", True),
        ("libcups.so.2", "/lib/x86_64-linux-gnu/libcups.so.2", True),
        ("libssl.so.3", f"{SYSTEM}/libssl.so.3", False),
        ("libsqlite3.so.0", f"{SYSTEM}/libsqlite3.so.0", False),
        ("libpython3.11.so.1.0", f"{SYSTEM}/libpython3.11.so.1.0", False),
        ("libQt6Core.so.6", "/home/me/venv/PySide6/Qt/lib/libQt6Core.so.6", False),
        ("python3.11/lib-dynload/_csv.so", "/usr/lib/python3.11/lib-dynload/_csv.so", False),
        ("base_library.zip", "/usr/lib/base_library.zip", False),
    ],
)
def test_system_libraries_are_told_from_ours(name: str, source: str, is_system: bool) -> None:
    assert rules.is_system_library(name, source) is is_system


NEEDED = {
    "/venv/libqxcb.so": ["libxcb.so.1", "libc.so.6"],
    f"{SYSTEM}/libxcb.so.1": ["libXau.so.6"],
    f"{SYSTEM}/libgtk-3.so.0": ["libatk.so.0"],
}
FOUND = [
    ("PySide6/Qt/plugins/platforms/libqxcb.so", "/venv/libqxcb.so"),
    *((name, f"{SYSTEM}/{name}") for name in ("libxcb.so.1", "libXau.so.6", "libgtk-3.so.0", "libatk.so.0")),
]


def test_a_package_leaves_all_system_libraries_outside() -> None:
    dropped = rules.system_libraries_to_drop(FOUND, "outside", lambda source: NEEDED.get(source, []))
    assert dropped == {"libxcb.so.1", "libXau.so.6", "libgtk-3.so.0", "libatk.so.0"}


def test_an_appimage_keeps_those_that_something_kept_asks_for() -> None:
    dropped = rules.system_libraries_to_drop(FOUND, "inside", lambda source: NEEDED.get(source, []))
    assert dropped == {"libgtk-3.so.0", "libatk.so.0"}


def test_another_word_is_refused() -> None:
    with pytest.raises(ValueError, match="beside"):
        rules.system_libraries_to_drop(FOUND, "beside", lambda _source: [])


def test_qts_words_come_in_each_language_of_the_program() -> None:
    assert {f"qtbase_{each}.qm" for each in LANGUAGES if each != "en"} == rules.QT_WORDS
