"""A paper of the settings' preview, as large as the screen allows."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from makerapp.ui.printing.page_view import PageView
from makerapp.ui.shortcuts import bind_main
from makerapp.ui.widgets.buttons import IconButton, PrimaryButton
from makerapp.ui.widgets.dialog_shell import DialogShell

_WIDTH, _HEIGHT = 900, 900
_READABLE = 1.2  # logical pixels for a point; the smallest type of a slip can be read then


class LargePreview(DialogShell):
    """Shows pages to look at; they can be zoomed and scrolled."""

    def __init__(self, pdf: bytes, groups: Sequence[int], name: str, parent: QWidget | None = None) -> None:
        """``groups`` counts the pages as in ``PageView.show_groups``; ``name`` says of what they are."""
        super().__init__(name, _WIDTH, _HEIGHT, parent)
        self.write_head(name)
        self.pages = PageView(self)
        self.smaller = IconButton("zoom-out", self.tr("Smaller"), self)
        self.larger = IconButton("zoom-in", self.tr("Larger"), self)
        self.done_button = PrimaryButton(self.tr("Close"), "", self)
        self.smaller.clicked.connect(lambda _checked=False: self.pages.zoom_out())
        self.larger.clicked.connect(lambda _checked=False: self.pages.zoom_in())
        self.done_button.clicked.connect(lambda _checked=False: self.accept())
        self.head.addWidget(self.smaller)
        self.head.addWidget(self.larger)
        self.body.addWidget(self.pages, 1)
        self.foot.addStretch(1)
        self.foot.addWidget(self.done_button)
        self.pages.show_groups(pdf, groups, name)
        bind_main(self, self.done_button)
        self.done_button.setFocus()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        # How large a page fits is known now; one that is high is read from its top.
        while self.pages.page_count and self.pages.scale < _READABLE:
            self.pages.zoom_in()
