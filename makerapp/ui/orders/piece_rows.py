"""Items of an order with − n + at the end of each: how many are made, missing, refunded, or came back."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from makerapp.models.rows import LineRow
from makerapp.ui.orders.line_pictures import load_picture
from makerapp.ui.theme import THEME
from makerapp.ui.widgets.card import Card
from makerapp.ui.widgets.elided_label import ElidedLabel, PlainLabel, WrapLabel
from makerapp.ui.widgets.quantity_stepper import QuantityStepper
from makerapp.ui.widgets.thumbnail import Thumbnail


class PieceRows(Card):
    """``changed`` is emitted with every count. ``name`` says what is counted: "Missing: {title}"."""

    changed = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent, padding=THEME.metric("space3"))
        self._name = name
        self.counts: dict[int, QuantityStepper] = {}
        self._said: dict[int, WrapLabel] = {}

    def add(self, line: LineRow, count: int, most: int) -> None:
        """One item, ``count`` of at most ``most`` pieces."""
        row = QHBoxLayout()
        row.setSpacing(THEME.metric("space3"))
        row.addWidget(Thumbnail(line.title, load_picture(line.picture), "thumb_panel", self))
        words = QVBoxLayout()
        words.setSpacing(THEME.metric("line_gap"))
        words.addWidget(ElidedLabel(line.title, "strong", self))
        details = [value for _, value in (*line.options, *line.personalization) if value]
        if details:
            # Never cut off: a buyer's own words tell one piece from another.
            words.addWidget(WrapLabel(" · ".join(details), "secondary", self))
        said = self._said[line.id] = WrapLabel("", "secondary", self)
        said.hide()
        words.addWidget(said)
        row.addLayout(words, 1)
        stepper = self.counts[line.id] = QuantityStepper(
            self._name.format(title=line.title), count, 0, most, parent=self
        )
        stepper.valueChanged.connect(lambda _value: self.changed.emit())
        row.addWidget(stepper)
        of = PlainLabel(self.tr("of {n}").format(n=most), "secondary", self)
        # Narrow and wide figures keep the steppers under each other.
        metrics = QFontMetrics(THEME.font("secondary"))
        wide = (self.tr("of {n}").format(n=digit * len(str(most))) for digit in "0123456789")
        widest = max(metrics.horizontalAdvance(text) for text in wide)
        of.setMinimumWidth(widest)
        row.addWidget(of)
        self.body.addLayout(row)

    def say(self, line_id: int, text: str) -> None:
        """One sentence below an item; "" takes it away."""
        said = self._said[line_id]
        said.setText(text)
        said.setVisible(bool(text))

    @property
    def pieces(self) -> dict[int, int]:
        """Line id to count, lines with none left out."""
        return {line_id: stepper.value() for line_id, stepper in self.counts.items() if stepper.value()}

    def said(self) -> Iterable[str]:
        """The sentences as they stand."""
        return [each.text() for each in self._said.values() if each.text()]

    def set_all(self, pieces: dict[int, int]) -> None:
        """Count anew."""
        for line_id, stepper in self.counts.items():
            stepper.setValue(pieces.get(line_id, 0))
