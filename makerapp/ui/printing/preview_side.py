"""The right column of the print preview: choices above, Save and Print below."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from makerapp.services.paperwork.sheets import Sheets
from makerapp.ui.printing.print_choices import PrintChoices
from makerapp.ui.theme import THEME
from makerapp.ui.widgets.buttons import IconButton, MainButton, SecondaryButton
from makerapp.ui.widgets.card import Card
from makerapp.ui.widgets.elided_label import ElidedLabel, WrapLabel
from makerapp.ui.widgets.field import Field
from makerapp.ui.widgets.icon_label import IconText
from makerapp.ui.widgets.scroll_area import ScrollBody


class PreviewSide(QWidget):
    """``sorted_anew`` when the orders are to come in another order; ``close_wanted`` from its cross."""

    sorted_anew = Signal()
    close_wanted = Signal()

    def __init__(self, title: str, line: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.choices = PrintChoices(self)
        self.order = QComboBox(self)
        self.order.setAccessibleName(self.tr("Order"))
        self.order.addItem(self.tr("As in the list"))
        self.order.addItem(self.tr("Ship-by date, late first"))
        self.order.activated.connect(lambda _index: self.sorted_anew.emit())
        self.sort = Field(self.tr("Order"), self.order, "", self)
        self.about = IconText("info", "", "secondary", "text2", self, wrap=True)
        self.missing = WrapLabel("", "secondary", self, tone="warn")
        self.missing.hide()
        self.save = SecondaryButton(self.tr("Save as PDF…"), "file-down", self, stretch=True)
        self.print = MainButton("", "printer", self)
        self._lay_out(title, line)
        self.show_sheets(None)

    def _lay_out(self, title: str, line: str) -> None:
        close = IconButton("x", self.tr("Close"), self)
        close.clicked.connect(lambda _checked=False: self.close_wanted.emit())
        top = QHBoxLayout()
        top.addWidget(ElidedLabel(title, "title", self), 1)
        top.addWidget(close)
        box = Card(self, kind="inset", padding=THEME.metric("space3"))
        box.body.addWidget(self.about)
        scroll = ScrollBody(self, padding=(0, 0, 0, 0))
        scroll.body.addWidget(self.choices)
        scroll.body.addWidget(self.sort)
        scroll.body.addWidget(box)
        scroll.body.addWidget(self.missing)
        scroll.body.addStretch(1)
        column = QVBoxLayout(self)
        side = THEME.metric("space6")
        column.setContentsMargins(side, THEME.metric("space4"), side, THEME.metric("panel_padding"))
        column.setSpacing(THEME.metric("space2"))
        column.addLayout(top)
        if line:
            column.addWidget(ElidedLabel(line, "secondary", self))
        column.addSpacing(THEME.metric("space2"))
        column.addWidget(scroll, 1)
        column.addWidget(self.save)
        column.addWidget(self.print)

    @property
    def by_ship_by(self) -> bool:
        """Late ones first, instead of as they stand in the list."""
        return self.order.currentIndex() == 1

    def show_sheets(self, sheets: Sheets | None) -> None:
        """Say how many sheets it takes; ``None`` while they are being laid out or nothing is ticked."""
        unchanged = self.tr("Printing doesn't change any order.")
        pages = sheets.pages if sheets else 0
        counted = self.tr("1 sheet.") if pages == 1 else self.tr("{n} sheets.").format(n=pages)
        nothing = self.tr("Tick what to print.")
        self.about.set("info", f"{counted if self.choices.kinds else nothing} {unchanged}", "text2")
        missing = sheets.missing if sheets else ()
        self.missing.setVisible(bool(missing))
        if missing:
            text = self.tr("No font has these characters, they print as boxes: {signs}")
            self.missing.setText(text.format(signs=" ".join(missing[:20])))
        self.save.setVisible(bool(self.choices.chosen_printer))
        if not self.choices.chosen_printer:
            self.print.setText(self.tr("Save as PDF…"))
            self.print.set_icon("file-down")
            return
        self.print.set_icon("printer")
        self.print.setText(self.tr("Print 1 sheet") if pages == 1 else self.tr("Print {n} sheets").format(n=pages))
