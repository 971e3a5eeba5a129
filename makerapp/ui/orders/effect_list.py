"""What an action would change, one line each with its icon; filled anew while the maker chooses."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from makerapp.services import rehearsal, shop
from makerapp.services.rehearsal import Effects
from makerapp.ui.panel import clear_layout
from makerapp.ui.theme import THEME
from makerapp.ui.widgets.announce import announce
from makerapp.ui.widgets.icon_label import IconText

_ORDER, _STOCK, _REMARK, _REFUSED = "package-open", "layers", "info", "triangle-alert"


class EffectList(QWidget):
    """Shows ``rehearsal.Effects`` and remarks beside them, or why the action can't be done."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(THEME.metric("space1"))
        self._lines: list[IconText] = []
        self._refusal = ""
        self.setAccessibleName(self.tr("What changes"))

    @property
    def texts(self) -> list[str]:
        """The lines as they stand."""
        return [each.text() for each in self._lines]

    def show_effects(self, effects: Effects, remarks: Iterable[str] = ()) -> None:
        """Orders first, then stock, then what besides is worth knowing."""
        self._clear()
        today = shop.today()
        for order in effects.orders:
            for text in rehearsal.order_sentences(order, today):
                self._add(_ORDER, text)
        for stock in effects.stock:
            self._add(_STOCK, rehearsal.stock_sentence(stock))
        for text in remarks:
            self._add(_REMARK, text)

    def show_refusal(self, text: str) -> None:
        """The action can't be done as chosen: say why, and have it read out."""
        self._clear()
        self._refusal = text
        self._add(_REFUSED, text, "warn")
        announce(self, text)

    def show_missing(self, text: str) -> None:
        """Something has yet to be chosen: a quiet word, until the button is pressed all the same."""
        self._clear()
        self._refusal = text
        self._add(_REMARK, text)

    def explain(self, to_mend: QWidget) -> bool:
        """The button was pressed: True where the action can't be done, with why in sight, and ``to_mend`` focused."""
        if not self._refusal:
            return False
        if self._lines:
            self._lines[-1].set(_REFUSED, self._refusal, "warn")
        to_mend.setFocus()
        over = self.parentWidget()
        while over is not None and not isinstance(over, QScrollArea):
            over = over.parentWidget()
        if isinstance(over, QScrollArea):
            over.ensureWidgetVisible(self)
        announce(self, self._refusal, assertive=True)
        return True

    def _clear(self) -> None:
        clear_layout(self._column)
        self._lines = []
        self._refusal = ""

    def _add(self, icon: str, text: str, tone: str = "") -> None:
        line = IconText(icon, text, "secondary", tone, self, wrap=True)
        self._lines.append(line)
        self._column.addWidget(line)
