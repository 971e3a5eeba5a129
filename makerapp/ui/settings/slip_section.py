"""What stands on the packing slip and the gift receipt, with a live preview."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from makerapp.services.paperwork.kinds import Kind
from makerapp.ui.context import AppContext
from makerapp.ui.settings.preview import PaperPreview
from makerapp.ui.settings.saved import SHOP, Saved
from makerapp.ui.settings.section import Section
from makerapp.ui.theme import THEME
from makerapp.ui.widgets.field import Field


def paper_choices(section: QWidget) -> list[tuple[str, str]]:
    """The papers a slip can be printed on."""
    return [
        ("a4", section.tr("A4 (210 × 297 mm)")),
        ("letter", section.tr("US Letter (8.5 × 11 in)")),
        ("a5", section.tr("A5 (148 × 210 mm)")),
    ]


class SlipSection(Section):
    """What stands on the packing slip, with a live preview."""

    def __init__(self, context: AppContext, saved: Saved, parent: QWidget | None = None) -> None:
        title, line = self.tr("Packing slip"), self.tr("Goes into the parcel: what is in it and who it is for.")
        super().__init__(context, saved, title, line, parent)
        self.paper = self.combo("paper", paper_choices(self))
        self.prices = self.check("show_prices", self.tr("Print the prices"))
        self.footer = self.line_edit("footer", self.tr("Something not right? Write to us and we'll fix it."))
        self.form.addWidget(Field(self.tr("Paper"), self.paper, parent=self))
        self.form.addWidget(
            Field(self.tr("Prices"), self.prices, self.tr("On gifts they are always left out."), parent=self)
        )
        self.form.addWidget(
            Field(
                self.tr("Line at the bottom"),
                self.footer,
                self.tr("Left empty, the slip says where to write to you."),
                parent=self,
            )
        )
        self.form.addStretch(1)
        self.preview = PaperPreview(Kind.PACKING_SLIP, self)
        edge = THEME.metric("space6")
        self.row.addWidget(self.preview)
        self.row.setContentsMargins(0, edge, edge + 4, edge - 4)
        self.area.set_padding((edge + 4, 0, edge, 0))
        self.saved.changed.connect(self._changed)

    def _changed(self, key: str) -> None:
        if key in ("paper", "show_prices", "footer") or key.startswith(SHOP):
            self.preview.refresh()
