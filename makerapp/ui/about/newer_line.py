"""Says that there is a newer version, with the way to its page and a way not to hear of it again."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QVBoxLayout, QWidget

from makerapp import PRODUCT_NAME
from makerapp.services import shop, words
from makerapp.services.updates import memory
from makerapp.services.updates.memory import Newer
from makerapp.translation import one_stop
from makerapp.ui.context import AppContext
from makerapp.ui.opening import open_page
from makerapp.ui.refusals import guarded
from makerapp.ui.theme import THEME
from makerapp.ui.widgets.buttons import GhostButton, SecondaryButton
from makerapp.ui.widgets.elided_label import WrapLabel
from makerapp.ui.widgets.flow_layout import FlowLayout
from makerapp.ui.widgets.icon_label import IconText


class NewerLine(QWidget):
    """Shows itself while a newer version is known that was not skipped; nothing otherwise."""

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.newer: Newer | None = None
        self.title = IconText("sparkles", "", "strong", "accent", self, wrap=True)
        self.line = WrapLabel("", "secondary", self)
        self.open_button = SecondaryButton(self.tr("Open the page"), "external-link", self)
        self.open_button.clicked.connect(lambda _on=False: self._open())
        self.skip_button = GhostButton(self.tr("Skip this version"), "", self)
        self.skip_button.clicked.connect(lambda _on=False: self._skip())
        buttons = FlowLayout(gap=THEME.metric("space2"))
        buttons.addWidget(self.open_button)
        buttons.addWidget(self.skip_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, THEME.metric("space2"))
        column.setSpacing(THEME.metric("space1"))
        column.addWidget(self.title)
        column.addWidget(self.line)
        column.addSpacing(THEME.metric("space1"))
        column.addLayout(buttons)
        context.signals.changed.connect(self._changed)
        self.refresh()

    def refresh(self) -> None:
        """Read again what is known."""
        self.newer = memory.known_newer()
        self.setVisible(self.newer is not None)
        if self.newer is None:
            return
        title = newer_words(self.newer)
        self.title.set("sparkles", title, "accent")
        line = self.newer.line(QLocale().name())
        self.line.setText(line)
        self.line.setVisible(bool(line))
        self.open_button.setAccessibleName(f"{title} {self.open_button.text()}")

    def _changed(self, change: Any) -> None:
        if change.shop or change.everything:
            self.refresh()

    def _open(self) -> None:
        if self.newer is not None:
            open_page(self, self.newer.page)

    def _skip(self) -> None:
        if self.newer is not None:
            version = self.newer.version
            guarded(self, lambda: memory.skip(version))


def newer_words(newer: Newer) -> str:
    """``Makerbench 0.5.0 is out, since Tue 1 Dec.``"""
    template = QCoreApplication.translate("news", "{name} {version} is out, since {day}.")
    day = words.day_words(newer.released, shop.today())
    return one_stop(template.format(name=PRODUCT_NAME, version=newer.version, day=day))
