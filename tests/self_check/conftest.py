"""A folder to check in, and what the checks share, on the application of the tests."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from makerapp.self_check.bench import Bench
from makerapp.self_check.place import CheckFolder
from makerapp.ui.theme import THEME


@pytest.fixture
def folder(tmp_path: Path) -> CheckFolder:
    """A folder that is ready for a check, with a name that is not only Latin."""
    found = CheckFolder(tmp_path / "Prüfung проверка")
    found.clear()
    return found


@pytest.fixture
def bench(folder: CheckFolder, qapp: QApplication) -> Iterator[Bench]:
    """What checks share, with an empty data folder."""
    with Bench(folder) as found:
        yield found


@pytest.fixture(scope="module")
def shop(tmp_path_factory: pytest.TempPathFactory, qapp: QApplication) -> Iterator[Bench]:
    """The same with the sample shop, for all tests of a module; they leave it as they find it."""
    folder = CheckFolder(tmp_path_factory.mktemp("check"))
    folder.clear()
    with Bench(folder) as found:
        found.fill()
        yield found
    THEME.apply(qapp, scheme="light", density="normal", text_percent=100, high_contrast=False, system_font=False)
