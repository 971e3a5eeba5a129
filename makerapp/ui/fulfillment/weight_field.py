"""A field for a parcel's weight, typed as people type it, kept in grams."""

from __future__ import annotations

import re

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QWidget

from makerapp import locales
from makerapp.services.parcels import HEAVIEST
from makerapp.services.words import weight_words
from makerapp.ui.widgets.keep_size import keep_font
from makerapp.ui.widgets.style_props import set_style

# Grams in each unit. Pound and ounce: international avoirdupois, exact by definition of 1959.
_GRAMS = {"": 1.0, "g": 1.0, "kg": 1000.0, "oz": 28.349523125, "lb": 453.59237, "lbs": 453.59237}
_WEIGHT = re.compile(r"(\d[\d.,\s]*)([a-z]{0,3})")


def parse_weight(text: str) -> int | None:
    """What was typed, in grams; ``None`` for an empty field. Takes "850", "850 g", "1,2 kg", "1.200 g", "12 oz".

    Raises ValueError where it is no weight a parcel has.
    """
    plain = text.strip().casefold()
    if not plain:
        return None
    found = _WEIGHT.fullmatch(plain)
    if found is None or found[2] not in _GRAMS:
        raise ValueError(f"no weight: {text!r}")
    try:
        grams = round(float(locales.read_decimal(found[1])) * _GRAMS[found[2]])
    except ValueError as fault:
        raise ValueError(f"no weight: {text!r}") from fault
    if grams > HEAVIEST and found[2] and len(re.findall("[.,]", found[1])) == 1:
        # "1,234 kg": no parcel weighs thousands of kilograms, so the sign can't be that of thousands.
        grams = round(float(found[1].replace(",", ".")) * _GRAMS[found[2]])
    if not 0 < grams <= HEAVIEST:
        raise ValueError(f"no parcel weighs that: {text!r}")
    return grams


class WeightField(QLineEdit):
    """Grams, or another unit where one is written behind the figure; a wrong one is marked on leaving."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setAlignment(Qt.AlignmentFlag.AlignRight)
        keep_font(self, "money")
        self.setMaxLength(20)
        self.setPlaceholderText(self.tr("0 g"))
        self.editingFinished.connect(self._tidy)

    @property
    def grams(self) -> int | None:
        """The weight in grams, ``None`` where empty or no weight."""
        try:
            return parse_weight(self.text())
        except ValueError:
            return None

    @property
    def is_wrong(self) -> bool:
        """Whether something stands here that is no weight."""
        return bool(self.text().strip()) and self.grams is None

    def set_grams(self, grams: int | None) -> None:
        """Show a weight; ``None`` empties the field."""
        self.setText("" if grams is None else weight_words(grams))
        self.mark()

    def mark(self) -> None:
        """Red edge and a sentence in the tooltip while the figure is wrong."""
        set_style(self, tone="danger" if self.is_wrong else None)
        example = self.tr("Write a weight, like 850 g or {weight}").format(weight=weight_words(1200))
        self.setToolTip(example if self.is_wrong else "")

    def _tidy(self) -> None:
        if not self.is_wrong:
            self.set_grams(self.grams)
        self.mark()
