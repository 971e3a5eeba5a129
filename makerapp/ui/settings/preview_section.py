"""A section of the settings with its paper beside it."""

from __future__ import annotations

from dataclasses import asdict

from PySide6.QtWidgets import QComboBox

from makerapp.services.paperwork.format_words import format_words
from makerapp.services.paperwork.kinds import FACTS, Kind
from makerapp.services.paperwork.setups import on_sheet, setup_of
from makerapp.ui.settings.preview import PaperPreview
from makerapp.ui.settings.section import Section
from makerapp.ui.theme import THEME
from makerapp.ui.widgets.combo_box import ComboBox

SETUPS = "print_setups"


class PreviewSection(Section):
    """A section with a live preview at its right."""

    def add_preview(self, preview: PaperPreview) -> None:
        """Put the preview beside the form."""
        edge = THEME.metric("space6")
        self.preview = preview
        self.row.addWidget(preview)
        self.row.setContentsMargins(0, edge, edge + 4, edge - 4)
        self.area.set_padding((edge + 4, 0, edge, 0))

    def size_combo(self, kind: Kind) -> QComboBox:
        """The sheets a kind of paper can be printed on."""
        box = ComboBox(self.sheet)
        for key in FACTS[kind].formats:
            box.addItem(format_words(key), key)
        box.activated.connect(lambda index: self._choose_size(kind, box.itemData(index)))
        self._follow(SETUPS, lambda: box.setCurrentIndex(box.findData(setup_of(kind).format)))
        return box

    def _choose_size(self, kind: Kind, key: str) -> None:
        setup = on_sheet(setup_of(kind), key)
        self.saved.set(SETUPS, {**self.saved.get(SETUPS), str(kind): asdict(setup)})
