"""Two hands at the keyboard of the real window, and the checks of the table of keys."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from makerapp.ui.fulfillment.wizard import FulfillmentWizard
from makerapp.ui.main_window import MainWindow

Check = Callable[["Hands"], None]
CHECKS: dict[tuple[str, tuple[str, ...]], Check] = {}


class Hands:
    """Two hands at the keyboard of the real window."""

    def __init__(self, window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
        self.window = window
        self.patch = monkeypatch

    def press(self, keys: str, target: QWidget | None = None) -> None:
        """As the keyboard does: where the focus is."""
        combination = QKeySequence(keys)[0]
        to = target or self.window.focusWidget() or self.window
        QTest.keyClick(to, combination.key(), combination.keyboardModifiers())

    def opened(self, kind: type[QDialog], press: Callable[[], object], do: Callable[[Any], None] | None = None) -> None:
        """What a press opens is a dialog of this kind; ``do`` something in it before it is closed."""
        seen: list[type] = []
        fault: list[BaseException] = []

        def look() -> None:
            dialog = QApplication.activeModalWidget()
            if not isinstance(dialog, QDialog) or not dialog.isActiveWindow():
                QTimer.singleShot(20, look)
                return
            seen.append(type(dialog))
            try:
                if do is not None:
                    do(dialog)
            except BaseException as wrong:
                fault.append(wrong)
            dialog.done(0)

        QTimer.singleShot(20, look)
        press()
        QTest.qWait(10)
        assert seen == [kind]
        if fault:
            raise fault[0]

    @property
    def row(self) -> int:
        return self.window.orders.table.currentIndex().row()

    def wizard(self) -> FulfillmentWizard:
        """Open on the first order to pack that needs no decision."""
        ids = self.window.orders.model.all_ids()
        self.window.show_wizard(list(ids), ids[0])
        page = self.window.pages.page
        assert isinstance(page, FulfillmentWizard)
        return page


def key(group: str, *keys: str) -> Callable[[Check], Check]:
    """Registers the check of one line of the table."""

    def keep(check: Check) -> Check:
        CHECKS[group, keys] = check
        return check

    return keep
