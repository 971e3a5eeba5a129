"""What an order has to do with others: which it replaces, and by which it was replaced. Each opens by a press."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from makerapp.models.rows import OrderDetail
from makerapp.ui.theme import THEME
from makerapp.ui.widgets.buttons import LinkButton


class OrderLinks(QWidget):
    """A link for each; ``open_wanted`` carries the id of the other order."""

    open_wanted = Signal(int)

    def __init__(self, detail: OrderDetail, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.links: list[LinkButton] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(THEME.metric("space1"))
        found = [(self.tr("Replaces {number}"), detail.replaces)] if detail.replaces else []
        found += [(self.tr("Replaced by {number}"), each) for each in detail.replaced_by]
        for words, other in found:
            link = LinkButton(words.format(number=other.number), "repeat-2", self)
            link.clicked.connect(lambda _on=False, order_id=other.id: self.open_wanted.emit(order_id))
            self.links.append(link)
            column.addWidget(link, 0, Qt.AlignmentFlag.AlignLeft)


def has_links(detail: OrderDetail) -> bool:
    """Whether there is another order to name."""
    return detail.replaces is not None or bool(detail.replaced_by)
