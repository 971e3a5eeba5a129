"""The right column of the print preview: choices above, Save and Print below."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from makerapp.services.paperwork.counting import sheets_of_paper
from makerapp.services.paperwork.sheets import Sheets
from makerapp.translation import counted
from makerapp.ui.printing.paper_notes import PaperNotes
from makerapp.ui.printing.print_choices import PrintChoices
from makerapp.ui.theme import THEME
from makerapp.ui.widgets.buttons import IconButton, MainButton, SecondaryButton
from makerapp.ui.widgets.card import Card
from makerapp.ui.widgets.combo_box import ComboBox
from makerapp.ui.widgets.elided_label import ElidedLabel
from makerapp.ui.widgets.field import Field
from makerapp.ui.widgets.icon_label import IconText
from makerapp.ui.widgets.progress_bar import ThinProgressBar
from makerapp.ui.widgets.scroll_area import ScrollBody


class PreviewSide(QWidget):
    """``sorted_anew`` when the orders are to come in another order; ``close_wanted`` from its cross."""

    sorted_anew = Signal()
    close_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = ElidedLabel("", "title", self)
        self.line = ElidedLabel("", "secondary", self)
        # Made here because Tab comes to widgets in the order they are made in.
        self.cross = IconButton("x", self.tr("Close"), self)
        self.choices = PrintChoices(self)
        self.order = ComboBox(self)
        self.order.setAccessibleName(self.tr("Order", "sequence"))
        self.order.addItem(self.tr("As in the list"))
        self.order.addItem(self.tr("Ship-by date, late first"))
        self.order.activated.connect(lambda _index: self.sorted_anew.emit())
        self.sort = Field(self.tr("Order", "sequence"), self.order, "", self)
        self.about = IconText("info", "", "secondary", "text2", self, wrap=True)
        self.progress = ThinProgressBar(self.tr("Pages laid out"), 0, self)
        self.progress.hide()
        self.notes = PaperNotes(self)
        self.save = SecondaryButton(self.tr("Save as PDF…"), "file-down", self, stretch=True)
        self.print = MainButton("", "printer", self)
        self._lay_out()
        self.show_sheets(None)

    def _lay_out(self) -> None:
        self.cross.clicked.connect(lambda _checked=False: self.close_wanted.emit())
        top = QHBoxLayout()
        top.addWidget(self.title, 1)
        top.addWidget(self.cross)
        box = Card(self, kind="inset", padding=THEME.metric("space3"))
        box.body.addWidget(self.about)
        box.body.addWidget(self.progress)
        scroll = ScrollBody(self, padding=(0, 0, 0, 0))
        for widget in (self.notes, self.choices, self.sort):
            scroll.body.addWidget(widget)
        scroll.body.addStretch(1)
        column = QVBoxLayout(self)
        side = THEME.metric("space6")
        column.setContentsMargins(side, THEME.metric("space4"), side, THEME.metric("panel_padding"))
        column.setSpacing(THEME.metric("space2"))
        column.addLayout(top)
        column.addWidget(self.line)
        column.addSpacing(THEME.metric("space2"))
        column.addWidget(scroll, 1)
        column.addWidget(box)
        column.addWidget(self.save)
        column.addWidget(self.print)

    def write_head(self, title: str, line: str) -> None:
        """What is printed, and a quieter line below."""
        self.title.setText(title)
        self.line.setText(line)
        self.line.setVisible(bool(line))

    @property
    def by_ship_by(self) -> bool:
        """Late ones first, instead of as they stand in the list."""
        return self.order.currentIndex() == 1

    def show_progress(self, done: int, total: int) -> None:
        """Pages are being laid out: so many documents of so many are done."""
        self.progress.set_progress(done, total)
        if not self.progress.isVisible():
            self.progress.show()
        self.about.set("info", self.tr("Preparing {n} of {count} papers…").format(n=done, count=total), "text2")

    def show_sheets(self, sheets: Sheets | None) -> None:
        """Say how many sheets it takes; ``None`` while they are being laid out or nothing is ticked."""
        self.progress.hide()
        unchanged = self.tr("Printing doesn't change any order.")
        count = sheets_of_paper(sheets) if sheets else 0
        said = [self.tr("Tick what to print.")] if not self.choices.kinds else []
        if sheets:
            said.append(counted("1 sheet.", "{n} sheets.", count))
        self.about.set("info", " ".join((*said, unchanged)), "text2")
        self.notes.show_sheets(sheets)
        is_ready = self.choices.is_ready
        self.save.setVisible(is_ready)
        if not is_ready:
            self.print.setText(self.tr("Save as PDF…"))
            self.print.set_icon("file-down")
            return
        self.print.set_icon("printer")
        words = counted("Print 1 sheet", "Print {n} sheets", count)
        self.print.setText(words if count else self.tr("Print"))
