"""Qt without a screen, dressed once; each test leaves the look as it found it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from makerapp.paths import DataFolder
from makerapp.ui.theme import THEME
from tests.ui.bench import Bench


@pytest.fixture(scope="session", autouse=True)
def dressed(qapp: QApplication) -> QApplication:
    """The application in the light theme at normal size."""
    THEME.apply(qapp, scheme="light", density="normal", text_percent=100, high_contrast=False)
    return qapp


@pytest.fixture
def look(qapp: QApplication) -> Iterator[QApplication]:
    """For tests that change theme or size: put back at the end."""
    yield qapp
    THEME.apply(qapp, scheme="light", density="normal", text_percent=100, high_contrast=False, system_font=False)


@pytest.fixture
def bench(data_folder: DataFolder, qapp: QApplication) -> Iterator[Bench]:
    """A window and a context on a real, empty database."""
    found = Bench(data_folder)
    yield found
    found.close()
