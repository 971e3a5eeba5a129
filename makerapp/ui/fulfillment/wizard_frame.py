"""How the wizard is laid out, and the keys that are its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QVBoxLayout, QWidget

from makerapp.ui.theme import THEME
from makerapp.ui.widgets.handed import handed_row

if TYPE_CHECKING:
    from makerapp.ui.fulfillment.wizard import FulfillmentWizard


def lay_out(wizard: FulfillmentWizard) -> None:
    """Head, stepper, banners and step in a column at most ``page_max`` wide; the panel right of it."""
    column = QWidget(wizard)
    column.setMaximumWidth(THEME.metric("page_max"))
    wizard.column = inner = QVBoxLayout(column)
    inner.setContentsMargins(0, 0, 0, 0)
    inner.setSpacing(THEME.metric("gap"))
    for widget in (wizard.head, wizard.stepper, wizard.banners):
        inner.addWidget(widget)
    inner.addWidget(wizard.pages, 1)
    edge = THEME.metric("edge")
    row = handed_row(wizard, edge + THEME.metric("space2"), edge, edge, edge)
    row.setSpacing(THEME.metric("gap"))
    row.addStretch(1)
    row.addWidget(column, 1000)
    row.addStretch(1)
    row.addWidget(wizard.panel)


def bind_keys(wizard: FulfillmentWizard) -> None:
    """One step back, the previous and the next order."""
    keys = (
        (wizard.tr("One step back"), "Alt+Left", wizard.step_back),
        (wizard.tr("Previous order"), "Ctrl+PgUp", lambda: wizard.turn(-1)),
        (wizard.tr("Next order"), "Ctrl+PgDown", lambda: wizard.turn(1)),
    )
    for words, key, run in keys:
        action = wizard.addAction(words)
        action.setShortcut(QKeySequence(key))
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        action.triggered.connect(lambda _checked=False, run=run: run())
