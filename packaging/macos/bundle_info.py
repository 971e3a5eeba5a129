"""What macOS is told about the program: the contents of ``Makerbench.app/Contents/Info.plist``. The spec reads it.

The keys are those of Apple's Information Property List reference.
"""

from __future__ import annotations

import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
if str(ROOT) not in sys.path:
    sys.path.insert(0, str(ROOT))

from makerapp import APP_ID, PRODUCT_NAME, __version__  # noqa: E402

# What Qt 6.11 asks for; its wheels for macOS carry the same in their name.
OLDEST_MACOS = "13.0"
# The languages in which Qt's and the system's own dialogs may speak.
LANGUAGES = ("en", "de", "fr", "es")


def info_plist(version: str = __version__) -> dict[str, object]:
    """The whole property list but for the names of program and icon file, which PyInstaller adds.

    It names no kinds of documents: no file on the Mac is to open in Makerbench by a double click.
    """
    return {
        "CFBundleIdentifier": APP_ID,
        "CFBundleName": PRODUCT_NAME,
        "CFBundleDisplayName": PRODUCT_NAME,
        "CFBundlePackageType": "APPL",
        "CFBundleShortVersionString": version,
        "CFBundleVersion": version,
        "CFBundleDevelopmentRegion": LANGUAGES[0],
        "CFBundleLocalizations": list(LANGUAGES),
        "LSApplicationCategoryType": "public.app-category.business",
        "LSMinimumSystemVersion": OLDEST_MACOS,
        "NSHighResolutionCapable": True,
        "NSHumanReadableCopyright": "Copyright © 2026 The Makerbench authors. MIT License.",
        "NSPrincipalClass": "NSApplication",
        # False lets the window follow the system into dark mode.
        "NSRequiresAquaSystemAppearance": False,
        "NSSupportsAutomaticGraphicsSwitching": True,
    }
