"""What each version brought: what is new since the one seen last on top, the older ones below."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QScrollBar, QVBoxLayout, QWidget

from makerapp import PRODUCT_NAME, __version__
from makerapp.services import changelog
from makerapp.services.changelog import Group, Release
from makerapp.ui.context import AppContext
from makerapp.ui.theme import THEME
from makerapp.ui.widgets.buttons import PrimaryButton
from makerapp.ui.widgets.card import Card, Line
from makerapp.ui.widgets.dialog_shell import DialogShell
from makerapp.ui.widgets.elided_label import PlainLabel, WrapLabel
from makerapp.ui.widgets.scroll_area import ScrollBody

_WIDTH, _HEIGHT = 760, 680


class ReadingArea(ScrollBody):
    """A column to read: it takes the focus, and the keys that move a page move it."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(name)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        bar = self.verticalScrollBar()
        actions = {
            Qt.Key.Key_Home: QScrollBar.SliderAction.SliderToMinimum,
            Qt.Key.Key_End: QScrollBar.SliderAction.SliderToMaximum,
            Qt.Key.Key_Space: QScrollBar.SliderAction.SliderPageStepAdd,
        }
        action = actions.get(Qt.Key(event.key()))
        if action is None:
            super().keyPressEvent(event)
            return
        bar.triggerAction(action)
        event.accept()


class WhatsNewDialog(DialogShell):
    """``since`` is the version that ran before an upgrade, "" where nobody knows; then only this one counts as new."""

    def __init__(self, context: AppContext, parent: QWidget | None = None, *, since: str = "") -> None:
        super().__init__(self.tr("What's new"), _WIDTH, _HEIGHT, parent)
        self.context = context
        new, older = changelog.since(changelog.read(), since, __version__)
        version = self.tr("You have {name} {version}.").format(name=PRODUCT_NAME, version=__version__)
        self.write_head(self.tr("What's new"), version, closes=True)
        self.area = ReadingArea(self.tr("What each version brought"), self)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.addWidget(self.area)
        with self.area.filling() as column:
            column.setSpacing(THEME.metric("gap"))
            for release in new:
                column.addWidget(_release_card(release, self.area))
            if older:
                column.addWidget(PlainLabel(self.tr("Before that") if new else "", "label", self.area))
            for release in older:
                column.addWidget(_release_card(release, self.area))
            if not new and not older:
                column.addWidget(WrapLabel(self.tr("There is nothing to read in this copy."), "secondary", self.area))
            column.addStretch(1)
        self.foot.addStretch(1)
        self.done_button = PrimaryButton(self.tr("Done"), "", self)
        self.done_button.clicked.connect(self.accept)
        self.done_button.setDefault(True)
        self.foot.addWidget(self.done_button)
        self.area.setFocus()


def _release_card(release: Release, parent: QWidget) -> Card:
    card = Card(parent)
    card.setAccessibleName(f"{PRODUCT_NAME} {release.number}")
    right = [PlainLabel(release.day, "secondary", card)] if release.day else []
    card.add_heading(f"{PRODUCT_NAME} {release.number}", *right)
    for number, group in enumerate(release.groups):
        if number:
            card.body.addWidget(Line(card))
        _fill_group(card.body, group, card)
    return card


def _fill_group(column: QVBoxLayout, group: Group, parent: QWidget) -> None:
    if group.title:
        column.addWidget(WrapLabel(group.title, "strong", parent))
    if group.text:
        column.addWidget(WrapLabel(group.text, "body", parent))
    for row in _bullet_rows(group.bullets, parent):
        column.addLayout(row)


def _bullet_rows(bullets: Sequence[str], parent: QWidget) -> list[QHBoxLayout]:
    rows = []
    for bullet in bullets:
        row = QHBoxLayout()
        row.setSpacing(THEME.metric("space2"))
        row.addWidget(PlainLabel("•", "body", parent, tone="accent"), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(WrapLabel(bullet, "body", parent), 1)
        rows.append(row)
    return rows
