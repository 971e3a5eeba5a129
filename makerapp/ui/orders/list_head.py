"""The top of the orders page: title and counts, search, New order, filter pills, Print, papers for the bench."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from makerapp.services.key_table import with_keys
from makerapp.ui.orders.pills import Pills
from makerapp.ui.panel import grown
from makerapp.ui.theme import THEME
from makerapp.ui.widgets.buttons import GhostButton, IconButton, SecondaryButton
from makerapp.ui.widgets.elided_label import ElidedLabel, PlainLabel
from makerapp.ui.widgets.search_field import SearchField

_SEARCH_WIDTH = 248
_LEAST_SEARCH = 130


class ListHead(QWidget):
    """Only lays out; the page connects ``search``, ``new_button``, ``pills``, ``print_button`` and ``bench_button``.

    The last opens a menu of what is printed before the making, and is there in To make alone.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = PlainLabel("", "title", self)
        self.counts = ElidedLabel("", "secondary", self)
        self.search = SearchField(self.tr("Search orders"), "Ctrl+F", self)
        self.search.setToolTip(
            with_keys(self.tr("Search all orders by name, number, item, postcode or tracking number"), "Ctrl+F")
        )
        self.new_button = SecondaryButton(self.tr("New order"), "plus", self)
        self.new_button.setToolTip(with_keys(self.tr("New order"), "Ctrl+N"))
        self.pills = Pills(self)
        self.print_button = GhostButton("", "printer", self, small=True)
        self.bench_button = GhostButton(self.tr("Bench papers"), "hammer", self, small=True)
        self.bench_button.setToolTip(self.tr("Make list, bench tickets, pick list"))
        self.bench_button.hide()
        self.day_button = GhostButton(self.tr("End of day list…"), "truck", self, small=True)
        self.day_button.setToolTip(self.tr("What each carrier took on a day, to be signed"))
        self.day_button.hide()
        self.saved_button = IconButton("bookmark", self.tr("Save this list"), self, small=True)
        self.saved_button.hide()
        self.papers_button = IconButton("chevron-down", self.tr("More to print"), self, small=True)
        # Keeps its place in an empty list, so that nothing below moves while a search is typed.
        places = self.papers_button.sizePolicy()
        places.setRetainSizeWhenHidden(True)
        self.papers_button.setSizePolicy(places)
        # A file dropped here belongs to the window, not into the words.
        self.search.setAcceptDrops(False)
        THEME.changed.connect(self._fit_search)
        self._fit_search()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, THEME.metric("space1") + 1, 0, 0)
        column.setSpacing(THEME.metric("space3"))
        column.addLayout(self._upper())
        column.addLayout(self._lower())

    def _fit_search(self) -> None:
        self.search.setMinimumWidth(THEME.scaled(_LEAST_SEARCH))
        self.search.setMaximumWidth(grown(_SEARCH_WIDTH))

    def show_saved(self, name: str, *, can_save: bool) -> None:
        """The bookmark: of a saved list of this name, else there where filters or order could be kept."""
        offer = self.tr("Save this list with its filters and order")
        self.saved_button.set_name(self.tr("Saved list “{name}”").format(name=name) if name else offer)
        self.saved_button.set_icon("bookmark", token="accent_text" if name else "")
        self.saved_button.setVisible(bool(name) or can_save)

    def _upper(self) -> QHBoxLayout:
        names = QVBoxLayout()
        names.setSpacing(1)
        names.addWidget(self.title)
        names.addWidget(self.counts)
        row = QHBoxLayout()
        row.setSpacing(THEME.metric("space2"))
        row.addLayout(names, 1)
        row.addWidget(self.search, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.new_button, 0, Qt.AlignmentFlag.AlignVCenter)
        return row

    def _lower(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(THEME.metric("space2"))
        row.addWidget(self.pills, 1)
        row.addWidget(self.saved_button, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.bench_button, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.day_button, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.print_button, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.papers_button, 0, Qt.AlignmentFlag.AlignTop)
        return row
