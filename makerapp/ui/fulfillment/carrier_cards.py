"""Cards to choose the carrier from: three that fit, bringing it oneself, and all others in a menu."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from makerapp.services.words import carrier_words
from makerapp.shipping.carriers import BY_HAND, carrier_named
from makerapp.ui.fulfillment import carrier_choice
from makerapp.ui.fulfillment.carrier_choice import Wish
from makerapp.ui.panel import clear_layout
from makerapp.ui.theme import THEME
from makerapp.ui.widgets.buttons import LinkButton
from makerapp.ui.widgets.check_box import ChoiceCard, ChoiceGroup
from makerapp.ui.widgets.menu import Menu


class CarrierCards(QWidget):
    """``changed`` when the maker chooses. ``carrier`` is the name of the chosen one, "" while none is."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(THEME.metric("space3") - 2)
        self._names: list[str] = []
        self.wish: Wish | None = None
        self._group = ChoiceGroup(self)
        self._filling = False
        self.cards: list[ChoiceCard] = []
        self.other_button = LinkButton(self.tr("Another carrier…"), "", self)
        self.other_button.clicked.connect(self._open_menu)

    @property
    def carrier(self) -> str:
        """The name of the chosen carrier."""
        number = self._group.number()
        return self._names[number] if 0 <= number < len(self._names) else ""

    def offer(self, names: tuple[str, ...], wish: Wish | None) -> None:
        """Show these carriers and bringing it oneself; none is chosen."""
        self.wish = wish
        self._build([*names, BY_HAND.name], -1)

    def choose(self, name: str) -> None:
        """Choose a carrier; one that has no card gets the place of the last suggestion. "" chooses none."""
        if not name:
            self._build(self._names, -1)
            return
        names = list(self._names)
        if name not in names:
            at = max(0, len(names) - 2)
            names[at] = name
        self._build(names, names.index(name))

    def _build(self, names: list[str], chosen: int) -> None:
        self._filling = True
        for card in self.cards:
            self._group.removeButton(card.radio)
        clear_layout(self._grid)
        self._names = names
        self.cards = []
        for number, name in enumerate(names):
            card = ChoiceCard(carrier_words(name), self._line(name), parent=self)
            self._group.add(card, number)
            self.cards.append(card)
            self._grid.addWidget(card, number // 2, number % 2)
            card.chosen.connect(self._chosen)
        if chosen >= 0:
            self.cards[chosen].choose()
        self._filling = False

    def _line(self, name: str) -> str:
        is_wished = self.wish is not None and self.wish.carrier == name
        if name == BY_HAND.name:
            no_tracking = self.tr("No tracking")
            return f"{no_tracking} · {self.tr('chosen by buyer')}" if is_wished else no_tracking
        if self.wish and is_wished:
            service = self.wish.service
            return f"{service} · {self.tr('chosen by buyer')}" if service else self.tr("Chosen by buyer")
        known = carrier_named(name)
        return ", ".join(known.services[:2]) if known else ""

    def _chosen(self) -> None:
        if not self._filling:
            self.changed.emit()

    def _open_menu(self) -> None:
        menu = Menu(self)
        for name in carrier_choice.all_names():
            menu.add(carrier_words(name), partial(self._chosen_in_menu, name))
        menu.popup(self.other_button.mapToGlobal(QPoint(0, self.other_button.height())))

    def _chosen_in_menu(self, name: str) -> None:
        self.choose(name)
        self.changed.emit()
