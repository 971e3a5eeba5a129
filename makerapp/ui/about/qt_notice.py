"""What the license of Qt allows a maker, in plain words: the notice that the LGPL asks for."""

from __future__ import annotations

import sys
from pathlib import Path

import PySide6
from PySide6.QtCore import QCoreApplication, qVersion

_NAMES = {"win32": "Qt6", "darwin": "Qt"}
_QT_SOURCE = "https://download.qt.io/archive/qt/{minor}/{version}/submodules/"
_PYSIDE_SOURCE = "https://code.qt.io/cgit/pyside/pyside-setup.git/tag/?h=v{version}"


def qt_notice() -> str:
    """The notice with this very program's versions, addresses and folder; plain text in paragraphs."""
    version = qVersion()
    minor = ".".join(version.split(".")[:2])
    pyside = PySide6.__version__
    folder = Path(PySide6.__file__).parent
    paragraphs = (
        _tr(
            "Makerbench draws its windows with Qt {qt} and PySide6 {pyside}. Both are free software under the GNU "
            "Lesser General Public License, version 3 (LGPL). They are in this program as their makers published "
            "them, without a change. Makerbench itself is under the MIT license."
        ).format(qt=version, pyside=pyside),
        _tr(
            "You may use Qt and PySide6, pass them on and change them. The license in full, and the GNU General "
            "Public License that it builds on, are shown here when you choose Qt in the list."
        ),
        _tr("The source code of exactly these versions is here for everyone:")
        + f"\n{_QT_SOURCE.format(minor=minor, version=version)}\n{_PYSIDE_SOURCE.format(version=pyside)}",
        _tr(
            "You may put a Qt of your own in the place of this one. Makerbench loads it from files of its own, below "
            "this folder:"
        )
        + f"\n{folder}",
        _tr(
            "Close Makerbench. Exchange the files there whose names begin with {names} for those of a Qt {minor} that "
            "you built yourself, under the same names, and start Makerbench again. The same goes for the files of "
            "PySide6 and Shiboken6. Your orders are elsewhere and aren't touched."
        ).format(names=_NAMES.get(sys.platform, "libQt6"), minor=minor),
        _tr("To find faults in what you changed, you may also take Makerbench itself apart."),
    )
    return "\n\n".join(paragraphs) + "\n"


def _tr(text: str) -> str:
    return QCoreApplication.translate("QtNotice", text)
