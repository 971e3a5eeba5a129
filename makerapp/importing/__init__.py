"""Marketplace files become canonical orders. Pure: no database, no Qt.

``read_orders`` and ``parse_file`` are the entrance; the shapes they give are in ``canonical``.
"""

from makerapp.importing.files import parse_file, read_orders, shown_name
from makerapp.importing.reader import Stopped

__all__ = ["Stopped", "parse_file", "read_orders", "shown_name"]
