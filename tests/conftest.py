"""What every test may use. Qt runs without a screen unless the caller names a platform."""

from __future__ import annotations

import gc
import os
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import settings

from makerapp import clock
from makerapp.models.database import close_database, open_database
from makerapp.paths import DataFolder

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

# A slow machine must not fail a property; in CI the same examples are drawn every time.
settings.register_profile("makerbench", deadline=None, derandomize=bool(os.environ.get("CI")))
settings.load_profile("makerbench")

# Widgets caught in a cycle must die on the main thread; Python would collect them on whichever thread allocates next
# (the program does the same, see makerapp/ui/garbage.py).
gc.disable()

REPOSITORY = Path(__file__).resolve().parent.parent

# Friday 20 November 2026, midday in London: the day of the pictures in the user guide.
FROZEN_INSTANT = datetime(2026, 11, 20, 12, 0, tzinfo=UTC)


@pytest.fixture(autouse=True)
def collected_on_this_thread() -> Iterator[None]:
    """Collect cycles between tests, as often as Python itself would."""
    yield
    if gc.get_count()[0] > gc.get_threshold()[0]:
        gc.collect(2 if gc.get_count()[2] > gc.get_threshold()[2] else 1)


@pytest.fixture(scope="session")
def shared_samples() -> Path:
    """The folder of real marketplace files beside the repository; the test is left out where it is absent."""
    folder = REPOSITORY.parent / "shared" / "samples"
    if not folder.is_dir():
        pytest.skip(f"no sample files in {folder}")
    return folder


@pytest.fixture
def frozen_clock() -> Iterator[datetime]:
    """Time stands still at ``FROZEN_INSTANT`` for the length of the test; gives that instant."""
    with clock.frozen(FROZEN_INSTANT):
        yield FROZEN_INSTANT


@pytest.fixture
def data_folder(tmp_path: Path) -> Iterator[DataFolder]:
    """A fresh data folder with its database open; closed again after the test."""
    folder = DataFolder(tmp_path / "data")
    folder.prepare()
    open_database(folder.database, folder.backups)
    yield folder
    close_database()
