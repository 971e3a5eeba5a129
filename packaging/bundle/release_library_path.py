"""Runs in the installed program before anything else: other programs must not load its libraries.

PyInstaller's starter points LD_LIBRARY_PATH at the program's folder. The loader has read it by now; what the program
starts (a browser, the file manager) would read it too, load our SQLite or OpenSSL, and perhaps fail.
"""

import os

before = os.environ.pop("LD_LIBRARY_PATH_ORIG", None)
if before is None:
    os.environ.pop("LD_LIBRARY_PATH", None)
else:
    os.environ["LD_LIBRARY_PATH"] = before
