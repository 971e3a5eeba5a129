"""A field for a whole number that may be left empty."""

from __future__ import annotations

import re

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from makerapp.ui.widgets.keep_size import keep_font

_LONGEST = 9
# "1,200" is grouped; "2,5" is two and a half, which no count is.
_GROUPED = re.compile(r"[-−]?\d{1,3}(,\d{3})+")


class NumberField(QLineEdit):
    """``value`` is what stands here, ``None`` where it is empty or no whole number."""

    changed = Signal()

    def __init__(self, name: str, placeholder: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setPlaceholderText(placeholder)
        self.setMaxLength(_LONGEST)
        keep_font(self, "body", tabular=True)
        self.textEdited.connect(lambda _text: self.changed.emit())

    @property
    def _digits(self) -> str:
        text = "".join(self.text().split())
        return text.replace(",", "") if _GROUPED.fullmatch(text) else text

    @property
    def value(self) -> int | None:
        """The number, below zero where a minus was typed."""
        plain = self._digits.removeprefix("-").removeprefix("−")
        if not (plain.isascii() and plain.isdecimal()):
            return None
        return -int(plain) if plain != self._digits else int(plain)

    @property
    def is_wrong(self) -> bool:
        """Whether something stands here that is no whole number."""
        return bool(self._digits) and self.value is None

    def set_value(self, value: int | None) -> None:
        """Show a number; ``None`` empties the field."""
        self.setText("" if value is None else str(value))
