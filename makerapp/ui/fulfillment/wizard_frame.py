"""What the wizard and the batch share: how they are laid out, their keys, and which step comes before another."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QVBoxLayout, QWidget

from makerapp.ui.theme import THEME
from makerapp.ui.widgets.handed import handed_row

if TYPE_CHECKING:
    from makerapp.ui.batch.batch_page import BatchPage
    from makerapp.ui.fulfillment.wizard import FulfillmentWizard


# Print is passed over going back as it is going on.
_BEFORE = {"pick": "review", "print": "pick", "ship": "pick"}


def lay_out(page: FulfillmentWizard | BatchPage) -> QVBoxLayout:
    """Head, stepper, banners and step in a column at most ``page_max`` wide, which is given; the panel right of it."""
    column = QWidget(page)
    column.setMaximumWidth(THEME.metric("page_max"))
    inner = QVBoxLayout(column)
    inner.setContentsMargins(0, 0, 0, 0)
    inner.setSpacing(THEME.metric("gap"))
    for widget in (page.head, page.stepper, page.banners):
        inner.addWidget(widget)
    inner.addWidget(page.pages, 1)
    edge = THEME.metric("edge")
    row = handed_row(page, edge + THEME.metric("space2"), edge, edge, edge)
    row.setSpacing(THEME.metric("gap"))
    row.addStretch(1)
    row.addWidget(column, 1000)
    row.addStretch(1)
    row.addWidget(page.panel)
    return inner


def step_back(page: FulfillmentWizard | BatchPage) -> None:
    """Alt+Left: the step before, where there is one to go back to."""
    before = _BEFORE.get(page.step.key)
    if before:
        page.go(before)


def bind_keys(page: FulfillmentWizard | BatchPage, turn: Callable[[int], None]) -> None:
    """One step back; the previous (-1) and the next (1) order by ``turn``."""
    keys = (
        (page.tr("One step back"), "Alt+Left", lambda: step_back(page)),
        (page.tr("Previous order"), "Ctrl+PgUp", lambda: turn(-1)),
        (page.tr("Next order"), "Ctrl+PgDown", lambda: turn(1)),
    )
    for words, key, run in keys:
        action = page.addAction(words)
        action.setShortcut(QKeySequence(key))
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        action.triggered.connect(lambda _checked=False, run=run: run())
