"""The card on the help page that tells of the program itself, and opens what there is to know about it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QDialog, QWidget

from makerapp import PRODUCT_NAME, __version__
from makerapp.ui.about.newer_line import NewerLine
from makerapp.ui.context import AppContext
from makerapp.ui.theme import THEME
from makerapp.ui.widgets.buttons import SecondaryButton
from makerapp.ui.widgets.card import Card
from makerapp.ui.widgets.elided_label import WrapLabel
from makerapp.ui.widgets.flow_layout import FlowLayout


class ProgramCard(Card):
    """Name and version, and a button for each dialog about the program. The dialogs are loaded by their press."""

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.add_heading(self.tr("This program"))
        version = self.tr("{name} {version}").format(name=PRODUCT_NAME, version=__version__)
        self.version = WrapLabel(version, "strong", self, selectable=True)
        self.about = SecondaryButton(self.tr("About Makerbench…"), "info", self)
        self.news = SecondaryButton(self.tr("What's new…"), "sparkles", self)
        self.check = SecondaryButton(self.tr("Check this installation…"), "clipboard-check", self)
        self.body.addWidget(self.version)
        row = FlowLayout(gap=THEME.metric("space2"))
        for button, make in ((self.about, _about), (self.news, _news), (self.check, _check)):
            button.clicked.connect(lambda _on=False, make=make: self._open(make))
            row.addWidget(button)
        self.body.addLayout(row)
        self.newer = NewerLine(context, self)
        self.add_line(self.newer)

    def _open(self, make: Callable[[AppContext, QWidget], QDialog]) -> None:
        dialog = make(self._context, self.window())
        dialog.exec()
        # It belongs to the window, which would keep it with all its texts for as long as the program runs.
        dialog.deleteLater()

    def add_line(self, line: QWidget) -> None:
        """Put something to know about this version right below it, such as that there is a newer one."""
        self.body.insertWidget(self.body.indexOf(self.version) + 1, line)


def _about(context: AppContext, window: QWidget) -> QDialog:
    from makerapp.ui.about.about_dialog import AboutDialog

    return AboutDialog(context, window)


def _news(context: AppContext, window: QWidget) -> QDialog:
    from makerapp.ui.about.whats_new_dialog import WhatsNewDialog

    return WhatsNewDialog(context, window)


def _check(context: AppContext, window: QWidget) -> QDialog:
    from makerapp.ui.about.check_dialog import CheckDialog

    return CheckDialog(context, window)
