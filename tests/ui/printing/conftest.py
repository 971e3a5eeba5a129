"""The preview is tested on the same bench as the wizard; Windows has no CUPS to stand in for."""

import sys

from tests.ui.fulfillment.conftest import bench, cups, data_folder, make_bench
from tests.ui.printing.batch_bench import fake, window

__all__ = ["bench", "cups", "data_folder", "fake", "make_bench", "window"]

collect_ignore = ["test_printer.py"] if sys.platform == "win32" else []
