"""Over the list of orders: a batch that was begun waits, with the presses that go on with it or give it up."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from makerapp.services import batch_kept
from makerapp.translation import counted
from makerapp.ui.refusals import guarded
from makerapp.ui.theme import THEME
from makerapp.ui.widgets.buttons import GhostButton, SecondaryButton
from makerapp.ui.widgets.icon_label import IconText
from makerapp.ui.widgets.style_props import set_style


class KeptBanner(QFrame):
    """One line; ``wanted`` carries the ids of the orders to go on with. Hidden while nothing was begun."""

    wanted = Signal(list)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_style(self, kind="banner", tone="info")
        self._ids: tuple[int, ...] = ()
        self.words = IconText("package-open", "", "secondary_strong", "", self)
        self.give_up = GhostButton(self.tr("Give it up"), "", self, small=True)
        self.give_up.clicked.connect(lambda _checked=False: self._give_up())
        self.go_on = SecondaryButton(self.tr("Go on packing"), "arrow-right", self, small=True)
        self.go_on.clicked.connect(lambda _checked=False: self.wanted.emit(list(self._ids)))
        row = QHBoxLayout(self)
        edge = THEME.metric("space2") - 2
        row.setContentsMargins(THEME.metric("space4"), edge, edge, edge)
        row.addWidget(self.words, 1)
        row.addWidget(self.give_up)
        row.addWidget(self.go_on)
        self.hide()

    def look(self) -> None:
        """Show what is kept, if any of it is still to be sent."""
        kept = batch_kept.kept()
        self._ids = kept.ids if batch_kept.left_of(kept) else ()
        count = len(batch_kept.left_of(kept)) if self._ids else 0
        said = counted("You began to pack {n} order", "You began to pack {n} orders together", count)
        self.words.set("package-open", said)
        self.setAccessibleName(said)
        self.setVisible(bool(self._ids))

    def _give_up(self) -> None:
        """Boxes that are packed stay packed; only the batch is forgotten."""
        guarded(self, batch_kept.forget)
        self.look()
