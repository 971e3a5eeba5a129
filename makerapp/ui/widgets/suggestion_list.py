"""The list that opens under a field while it is typed into."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QListView

from makerapp.ui.widgets.style_props import set_style


class SuggestionList(QListView):
    """Hand it to ``QCompleter.setPopup``, which makes it a window of its own and keeps it."""

    def __init__(self) -> None:
        super().__init__()
        set_style(self, kind="suggestions")
        self.setUniformItemSizes(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setAccessibleName(self.tr("Suggestions"))
