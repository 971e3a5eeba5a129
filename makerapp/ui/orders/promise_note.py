"""Said while an order is typed: what it would promise beyond what can be made, or is there."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtWidgets import QVBoxLayout, QWidget

from makerapp.services import promises
from makerapp.services.order_draft import LineDraft
from makerapp.ui.theme import THEME
from makerapp.ui.widgets.announce import announce
from makerapp.ui.widgets.icon_label import IconText

_MOST_TOLD = 3


class PromiseNote(QWidget):
    """A line for each product that the order would promise too much of; no room taken where there is none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._order_id: int | None = None
        self._lines: tuple[LineDraft, ...] = ()
        self._said: tuple[str, ...] = ()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(THEME.metric("space1"))
        self.hide()

    @property
    def sentences(self) -> tuple[str, ...]:
        """What is said now."""
        return self._said

    def set_order(self, order_id: int | None) -> None:
        """The order that is being changed: what it holds already is no new promise. ``None`` for a new one."""
        self._order_id = order_id
        self.show_lines(self._lines)

    def show_lines(self, lines: Iterable[LineDraft]) -> None:
        """Hold these lines against what can be kept."""
        self._lines = tuple(lines)
        found = promises.of_lines(((line.product_id, line.quantity) for line in self._lines), self._order_id)
        said = tuple(f"{each.title}: {each.sentence}" for each in found[:_MOST_TOLD])
        if said == self._said:
            return
        self._said = said
        while item := self._column.takeAt(0):
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for sentence in said:
            self._column.addWidget(IconText("triangle-alert", sentence, "secondary", "warn", self, wrap=True))
        self.setVisible(bool(said))
        if said:
            announce(self, said[0])
