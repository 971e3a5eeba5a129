"""The window as a whole: where it opens, midnight, size, dropped files, refusals, names."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QAbstractButton, QMessageBox
from pytestqt.qtbot import QtBot

from makerapp import clock
from makerapp.models import queries
from makerapp.models.rows import View
from makerapp.paths import DataFolder
from makerapp.services import orders, preferences, shop
from makerapp.ui.main_window import MainWindow
from makerapp.ui.refusals import guarded
from makerapp.ui.signals import AppSignals
from tests.conftest import FROZEN_INSTANT
from tests.ui.conftest import open_window
from tests.ui.hands import click


def test_a_view_shows_its_counts_and_its_first_order(shop_window: MainWindow) -> None:
    page = shop_window.orders
    assert page.view is View.TO_PACK
    assert page.head.title.text() == "To pack"
    assert page.head.counts.text() == "8 orders · 2 late · 3 to ship today"
    assert shop_window.sidebar.items[View.TO_PACK].isChecked()
    assert shop_window.sidebar.items[View.TO_PACK].accessibleName() == "To pack, 8 orders, 2 late"
    assert page.table.currentIndex().row() == 0
    assert page.order_panel.order_id == page.model.id_at(0)
    assert page.order_panel.number.text() == page.model.order_at(0).number


def test_midnight_makes_orders_late(shop_window: MainWindow) -> None:
    with clock.frozen(FROZEN_INSTANT + timedelta(days=1)):
        shop_window._minute.timeout.emit()
        assert shop_window.orders.head.counts.text().startswith("8 orders · 5 late")
        assert shop_window.sidebar.items[View.TO_PACK].accessibleName() == "To pack, 8 orders, 5 late"


def test_size_and_filters_are_remembered(sample_data: DataFolder, qtbot: QtBot) -> None:
    first = open_window(qtbot, sample_data)
    window = next(first)
    window.show_view(View.TO_PACK)
    geometry = bytes(window.saveGeometry().toBase64().data()).decode("ascii")
    click(next(iter(window.orders.pills.buttons.values())))
    shown = window.orders.model.rowCount()
    assert shown == 2
    for _ in first:
        pass
    second = MainWindow(sample_data, window.context.signals)
    qtbot.addWidget(second)
    assert preferences.get("window_geometry") == geometry
    second.show_view(View.TO_PACK)
    assert second.orders.model.rowCount() == shown
    assert preferences.get("view_filters")["to-pack"]["filters"] == ["late"]


def test_a_damaged_size_is_no_obstacle(sample_data: DataFolder, qtbot: QtBot) -> None:
    preferences.put("window_geometry", "päd")
    window = MainWindow(sample_data, AppSignals())
    qtbot.addWidget(window)
    assert window.width() >= window.minimumWidth()


def test_a_dropped_file_is_looked_at(shop_window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "orders.csv"
    file.write_text("nothing", encoding="utf-8")
    asked: list[list[Path]] = []
    monkeypatch.setattr(shop_window, "import_files", lambda paths: asked.append(list(paths)))
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file))])
    drop = QDropEvent(
        QPointF(50, 50), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    shop_window.dropEvent(drop)
    assert asked == [[file]]


def test_a_refusal_is_told_in_plain_text(shop_window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    shown: list[QMessageBox] = []
    monkeypatch.setattr(QMessageBox, "exec", lambda box: shown.append(box) or 0)
    delivered = queries.ids(queries.ListQuery(View.DELIVERED, shop.today()))[0]
    assert guarded(shop_window, lambda: orders.confirm(delivered)) is None
    assert shown[0].textFormat() is Qt.TextFormat.PlainText
    assert "Delivered" in shown[0].text()
    assert shown[0].informativeText() == "Only a new order can be confirmed."


def test_every_control_has_a_name(shop_window: MainWindow) -> None:
    nameless = [
        button
        for button in shop_window.findChildren(QAbstractButton)
        if not button.accessibleName() and button.isVisibleTo(shop_window)
    ]
    assert nameless == []
