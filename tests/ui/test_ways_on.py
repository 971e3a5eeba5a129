"""A damaged file at the start: the last backup is one press away, and the damaged one is kept."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QMessageBox

from makerapp import app
from makerapp.models.database import close_database
from makerapp.models.order import Order
from makerapp.paths import DataFolder
from makerapp.services import backups, order_editing
from makerapp.services.order_draft import LineDraft, OrderDraft
from makerapp.ui import opening
from tests.services.conftest import ADDRESS


def _order() -> None:
    order_editing.create(OrderDraft(ADDRESS, (LineDraft(None, None, "Bowl", unit_price=900),), "GBP"))


def test_a_damaged_database_gives_way_to_the_last_backup(
    data_folder: DataFolder, look: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    _order()
    backups.back_up_now(data_folder.backups)
    _order()
    close_database()
    words = b"this is no database at all, only words " * 100
    data_folder.database.write_bytes(words)
    asked: list[str] = []

    def press(box: QMessageBox) -> int:
        asked.append(box.informativeText())
        wanted = "Show the file" if len(asked) == 1 else "Use the backup"
        next(button for button in box.buttons() if button.text() == wanted).click()
        return 0

    shown: list[Path] = []
    monkeypatch.setattr(QMessageBox, "exec", press)
    monkeypatch.setattr(opening, "open_folder", lambda _parent, folder: shown.append(folder))
    assert app._open_data(look, data_folder)
    assert shown == [data_folder.root]
    assert asked[1].startswith("The file is damaged. Your last backup is from today ")
    assert asked[1].endswith(" (1 order).")
    assert len(Order.select()) == 1
    # The damaged file is kept: somebody may still save something from it.
    (kept,) = (data_folder.root / "damaged").rglob("makerbench.sqlite3")
    assert kept.read_bytes() == words
