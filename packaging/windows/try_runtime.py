"""Run by the assembled Python under Wine: whether every part of it loads, before PyInstaller leaves out what does not.

The standard library's Python files are those of another release than the DLL (see ``stdlib.py``), so each module that
an extension module stands behind is loaded once.
"""

import importlib
import sys

WITH_EXTENSION = (
    "asyncio bz2 ctypes datetime decimal elementtree hashlib json lzma multiprocessing.connection pickle queue select "
    "socket sqlite3 ssl struct subprocess unicodedata uuid xml.parsers.expat zlib zoneinfo"
).replace("elementtree", "xml.etree.ElementTree")
PACKAGES = (
    "PIL.Image PyInstaller PySide6.QtWidgets PySide6.QtSvg PySide6.QtPrintSupport PySide6.QtNetwork budoux cffi "
    "charset_normalizer dateutil holidays nacl.signing peewee platformdirs pypdfium2 reportlab.pdfgen.canvas shiboken6 "
    "tzdata uharfbuzz unicode_segmentation_rs"
)


def main() -> int:
    """Load all; say which do not, and why."""
    failed = []
    for name in [*WITH_EXTENSION.split(), *PACKAGES.split()]:
        try:
            importlib.import_module(name)
        except ImportError as fault:
            failed.append(f"{name}: {fault}")
    for line in failed:
        print(line)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
