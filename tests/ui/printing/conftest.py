"""The preview is tested on the same bench as the wizard; Windows has neither ``lp`` nor scripts to stand in for it."""

import sys

from tests.ui.fulfillment.conftest import bench, data_folder, make_bench

__all__ = ["bench", "data_folder", "make_bench"]

collect_ignore = ["test_printer.py"] if sys.platform == "win32" else []
