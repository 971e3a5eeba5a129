"""What to print, on which printer, on which paper: the part the wizard's Print step and the preview share."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from makerapp.models.rows import OrderDetail, OrderRow
from makerapp.printing.sheets import FORMATS
from makerapp.services import preferences, words
from makerapp.services.paperwork.kinds import FACTS, ORDER_KINDS, Kind, Scope
from makerapp.services.paperwork.offer import Offer, keep_usual, offer, usual_kinds
from makerapp.services.paperwork.wish import Wish
from makerapp.services.words import DOCUMENT_WORDS
from makerapp.ui.printing import printer as printers
from makerapp.ui.printing.label_start import LabelStart
from makerapp.ui.printing.printer_list import PRINTERS
from makerapp.ui.printing.setup_fields import SetupFields
from makerapp.ui.theme import THEME
from makerapp.ui.widgets.buttons import LinkButton
from makerapp.ui.widgets.check_box import CheckBox
from makerapp.ui.widgets.elided_label import PlainLabel


class PrintChoices(QWidget):
    """``changed`` when other pages are wanted (documents, prices, sheets); ``rerouted`` for another printer only."""

    changed = Signal()
    rerouted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wish = Wish()
        self._orders: tuple[OrderRow, ...] = ()
        self._ticked_at_first: tuple[Kind, ...] = ()
        self._offer = Offer(())
        self._filling = False
        self.boxes: dict[Kind, CheckBox] = {}
        self.heading = PlainLabel(self.tr("What to print"), "label", self)
        self.more = LinkButton(self.tr("More papers"), "chevron-down", self)
        self.no_prices = CheckBox(self.tr("Leave out prices on gifts"), self, checked=True)
        self.only_new = CheckBox(self.tr("Only what isn't printed yet"), self)
        self.keep = LinkButton(self.tr("Print these with every order"), "check", self)
        self.setups = SetupFields(self)
        self.start = LabelStart(self)
        self._lay_out()
        self.more.clicked.connect(lambda _checked=False: self._show_more())
        self.no_prices.toggled.connect(lambda _on: self._changed())
        self.only_new.toggled.connect(lambda _on: self._changed())
        self.keep.clicked.connect(lambda _checked=False: self._keep())
        self.setups.changed.connect(self._changed)
        self.setups.rerouted.connect(self.rerouted)
        self.start.changed.connect(self._changed)
        PRINTERS.changed.connect(self._printers_found)

    def _lay_out(self) -> None:
        self._ticks = QVBoxLayout()
        self._ticks.setSpacing(THEME.metric("space2"))
        left = Qt.AlignmentFlag.AlignLeft
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(THEME.metric("space2"))
        column.addWidget(self.heading)
        column.addLayout(self._ticks)
        column.addWidget(self.more, 0, left)
        column.addWidget(self.no_prices)
        column.addWidget(self.only_new)
        column.addWidget(self.keep, 0, left)
        column.addSpacing(THEME.metric("space1"))
        column.addWidget(self.setups)
        column.addWidget(self.start)

    # --- filling -----------------------------------------------------------------------------------------

    def fill(self, wish: Wish, orders: Sequence[OrderRow] = (), detail: OrderDetail | None = None) -> None:
        """Offer what can be printed for these orders, with the kinds of ``wish`` ticked; ``detail`` of one alone."""
        self._filling = True
        self._wish, self._orders = wish, tuple(orders)
        self._offer = offer(orders, wish.kinds, detail)
        for box in self.boxes.values():
            self._ticks.removeWidget(box)
            box.hide()
            box.deleteLater()
        self.boxes = {}
        for kind in self._offer.first:
            self._add(kind)
        self.more.setVisible(bool(self._offer.more))
        several = len(self._offer.kinds) > 1
        self.heading.setVisible(several)
        for box in self.boxes.values():
            box.setVisible(several)
        self.no_prices.setChecked(wish.leave_out_gift_prices)
        self.no_prices.setVisible(any(row.is_gift for row in orders) and bool(preferences.get("show_prices")))
        self.only_new.setChecked(wish.only_new)
        self.only_new.setVisible(len(orders) > 1 or wish.only_new)
        self.start.show_sheet(None)
        self._filling = False
        self._ticked_at_first = self.kinds
        self.read_printers(dict(wish.setups))
        self._show_start(wish.start_place)

    def read_printers(self, setups: dict | None = None) -> None:
        """Look anew which printers there are, and what is remembered of them."""
        self.setups.fill(PRINTERS.names(), setups)
        self._show()

    def _printers_found(self) -> None:
        """The print system took its time to say which printers there are."""
        if self.isVisible():
            self.setups.offer(PRINTERS.last_known)
            self.rerouted.emit()

    def _add(self, kind: Kind) -> None:
        words = DOCUMENT_WORDS.get(kind, str(kind))
        if FACTS[kind].scope is not Scope.ORDER and any(kind in ORDER_KINDS for kind in self._offer.first):
            words = self.tr("{list} on the first page").format(list=words)
        box = self.boxes[kind] = CheckBox(words, self, checked=kind in self._wish.kinds)
        box.toggled.connect(lambda _on: self._changed())
        self._ticks.addWidget(box)

    def _show_more(self) -> None:
        self.more.hide()
        for kind in self._offer.more:
            self._add(kind)
        if self._offer.more:
            self.boxes[self._offer.more[0]].setFocus()

    # --- what is chosen ----------------------------------------------------------------------------------

    @property
    def kinds(self) -> tuple[Kind, ...]:
        """The documents ticked, in the order they are printed in."""
        return tuple(kind for kind in Kind if kind in self.boxes and self.boxes[kind].isChecked())

    @property
    def is_ready(self) -> bool:
        """There is a printer for what is ticked."""
        return self.setups.is_ready

    @property
    def printer_words(self) -> str:
        """Where it all goes: "Brother HL-L2350DW", "Brother HL-L2350DW and Zebra ZD421"."""
        return words.listed(
            [*dict.fromkeys(printers.shown_name(self.setups.setup(kind).printer) for kind in self.kinds)]
        )

    def wish(self, order_ids: Sequence[int]) -> Wish:
        """What is ticked, for these orders."""
        return replace(
            self._wish,
            order_ids=tuple(order_ids),
            kinds=self.kinds,
            setups={kind: self.setups.setup(kind) for kind in self.kinds},
            leave_out_gift_prices=self.no_prices.isChecked(),
            only_new=self.only_new.isChecked(),
            start_place=self.start.value if self._labels() else 1,
        )

    def remember(self) -> None:
        """From now on these printers and papers are used without asking."""
        self.setups.remember()

    # --- following each other ----------------------------------------------------------------------------

    def _changed(self) -> None:
        if not self._filling:
            self._show()
            self.changed.emit()

    def _show(self) -> None:
        self.setups.show_kinds(self.kinds)
        self._show_start()
        along = [kind for kind in self.kinds if kind in ORDER_KINDS]
        is_new = self.kinds != self._ticked_at_first and tuple(along) != usual_kinds(self._orders)
        self.keep.setVisible(is_new and Kind.PACKING_SLIP in along)

    def _labels(self) -> str:
        """The first sheet of labels among what is ticked, "" where there is none."""
        formats = [self.setups.setup(kind).format for kind in self.kinds]
        return next((key for key in formats if FORMATS[key].is_labels), "")

    def _show_start(self, start: int | None = None) -> None:
        key = self._labels()
        self.start.show_sheet(FORMATS[key] if key else None, start)

    def _keep(self) -> None:
        keep_usual(self.kinds)
        self.keep.hide()
