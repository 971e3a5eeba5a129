"""Where a toast stands in the real window."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from makerapp.ui.main_window import MainWindow
from makerapp.ui.theme import THEME


@pytest.mark.parametrize("in_wizard", [False, True])
def test_toast_never_covers_the_panel(shop_window: MainWindow, look: QApplication, in_wizard: bool) -> None:
    """At the smallest size with the biggest words it lay over the green button."""
    THEME.apply(look, text_percent=130)
    shop_window.resize(1180, 680)
    ids = list(shop_window.orders.model.all_ids())
    if in_wizard:
        shop_window.show_wizard(ids[:3], ids[0])
    QTest.qWait(20)
    panel: QWidget = shop_window.orders.panels
    if in_wizard and shop_window.pages.wizard is not None:
        panel = shop_window.pages.wizard.panel
    shop_window.show_toast("Moss stoneware mug, Side plate, indigo, Bud vase, tall", run=lambda: None, action="Undo")
    QTest.qWait(20)
    bar = shop_window.toasts.toast
    assert bar.isVisible()
    reach = THEME.metric("shadow")
    card = bar.geometry().adjusted(reach, reach, -reach, -reach)
    assert card.right() < panel.mapTo(shop_window, QPoint(0, 0)).x()
    assert card.left() >= 0
