"""Printing on real printers: two of CUPS' own test printers on loopback, behind a CUPS of our own.

``make test-printers`` installs what is needed and runs these; ``make test`` leaves them out.
"""

from __future__ import annotations

import os
from collections.abc import Iterator

import pytest

from tests.real_printers.print_shop import PrintShop
from tests.ui.conftest import sample_folder
from tests.ui.fulfillment.conftest import data_folder

__all__ = ["data_folder", "sample_folder"]

collect_ignore_glob = [] if os.environ.get("REAL_PRINTERS") else ["test_*.py"]


@pytest.fixture(scope="session")
def print_shop() -> Iterator[PrintShop]:
    """CUPS with its printers, started once."""
    with PrintShop() as found:
        yield found


@pytest.fixture
def shop(print_shop: PrintShop, monkeypatch: pytest.MonkeyPatch) -> Iterator[PrintShop]:
    """The printers with paper in them and nothing printed yet."""
    monkeypatch.setenv("CUPS_SERVER", print_shop.server)
    print_shop.tidy()
    yield print_shop
    print_shop.tidy()
