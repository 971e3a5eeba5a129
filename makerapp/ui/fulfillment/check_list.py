"""The shop's own checks under the items: ticks that block nothing and are told in the timeline."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from makerapp.models.rows import OrderDetail
from makerapp.services import quality
from makerapp.ui.panel import clear_layout
from makerapp.ui.theme import THEME
from makerapp.ui.widgets.card import Card
from makerapp.ui.widgets.check_box import CheckBox


class CheckList(QWidget):
    """``ticked`` carries a check's text and whether it is ticked. Takes no room while the shop has no checklist."""

    ticked = Signal(str, bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.boxes: dict[str, CheckBox] = {}
        card = Card(self)
        card.add_heading(self.tr("Check before you close the box"))
        self._list = QVBoxLayout()
        self._list.setSpacing(THEME.metric("space2"))
        card.body.addLayout(self._list)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, THEME.metric("space1"), 0, 0)
        column.addWidget(card)
        self.hide()

    def show_order(self, detail: OrderDetail) -> None:
        """The shop's checks with the ticks kept for this order."""
        texts = quality.checks()
        if tuple(self.boxes) != texts:
            self._build(texts)
        done = quality.ticked(detail.packing)
        for text, box in self.boxes.items():
            box.setChecked(text in done)
        self.setVisible(bool(texts) and any(line.to_send for line in detail.lines))

    def _build(self, texts: tuple[str, ...]) -> None:
        clear_layout(self._list)
        self.boxes = {}
        for text in texts:
            box = CheckBox(text, self)
            # Only a press counts, not the ticks that are put there when an order is shown.
            box.clicked.connect(lambda on, text=text: self.ticked.emit(text, on))
            self.boxes[text] = box
            self._list.addWidget(box)
