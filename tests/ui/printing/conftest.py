"""Windows has neither ``lp`` nor shell scripts to stand in for it."""

import sys

collect_ignore = ["test_printer.py"] if sys.platform == "win32" else []
