"""What every test may use. Qt runs without a screen unless the caller names a platform."""

from __future__ import annotations

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

REPOSITORY = Path(__file__).resolve().parent.parent

# Friday 20 November 2026, midday in London: the day of the pictures in the user guide.
FROZEN_INSTANT = datetime(2026, 11, 20, 12, 0, tzinfo=UTC)


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
