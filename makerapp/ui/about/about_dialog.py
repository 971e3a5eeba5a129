"""About Makerbench: which version this is and what it runs on, and the work of others inside it."""

from __future__ import annotations

from PySide6.QtWidgets import QButtonGroup, QStackedWidget, QWidget

from makerapp.ui.about.parts_page import PartsPage
from makerapp.ui.about.program_page import ProgramPage
from makerapp.ui.context import AppContext
from makerapp.ui.shortcuts import bind_main
from makerapp.ui.sidebar_item import SidebarItem
from makerapp.ui.theme import THEME
from makerapp.ui.widgets.buttons import PrimaryButton
from makerapp.ui.widgets.dialog_shell import DialogShell
from makerapp.ui.widgets.elided_label import PlainLabel

_WIDTH, _HEIGHT, _SIDE = 1180, 680, 216


class AboutDialog(DialogShell):
    """Two pages: the program, and its parts of others with their licenses."""

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("About Makerbench"), _WIDTH, _HEIGHT, parent, side=_SIDE)
        self.program = ProgramPage(context, self)
        self.parts = PartsPage(self)
        self.pages = QStackedWidget(self)
        self.items: list[SidebarItem] = []
        self._fill_side()
        self.head.setContentsMargins(0, 0, 0, 0)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.addWidget(self.pages)
        self.close_button = PrimaryButton(self.tr("Close"), "", self)
        self.close_button.clicked.connect(self.accept)
        self.foot.addStretch(1)
        self.foot.addWidget(self.close_button)
        bind_main(self, self.close_button)
        self.items[0].setChecked(True)
        self.close_button.setFocus()

    def _fill_side(self) -> None:
        edge = THEME.metric("space3") + 3
        self.side.setContentsMargins(edge, THEME.metric("space6") - 2, edge - 3, edge)
        self.side.setSpacing(2)
        title = PlainLabel(self.tr("About"), "title", self)
        title.setIndent(THEME.metric("space3"))
        self.side.addWidget(title)
        self.side.addSpacing(THEME.metric("space4") - 2)
        group = QButtonGroup(self)
        for icon, words, page in (
            ("info", self.tr("This program"), self.program),
            ("file-text", self.tr("Parts & licenses"), self.parts),
        ):
            item = SidebarItem(icon, words, "", self, has_count=False)
            item.clicked.connect(lambda _checked=False, page=page: self.show_page(page))
            group.addButton(item)
            self.items.append(item)
            self.pages.addWidget(page)
            self.side.addWidget(item)
        self.side.addStretch(1)

    def done(self, result: int) -> None:
        self.program.stop()
        super().done(result)

    def show_page(self, page: ProgramPage | PartsPage) -> None:
        """Open one of the two pages. The list of parts is read when it is first opened."""
        self.pages.setCurrentWidget(page)
        self.items[self.pages.indexOf(page)].setChecked(True)
        if page is self.parts:
            self.parts.read()
