"""Something isn't there: which, and what should happen."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from makerapp.errors import Refused
from makerapp.models.rows import LineRow
from makerapp.services import packing, shortage
from makerapp.ui.fulfillment.panel_parts import picture_of, variant_words
from makerapp.ui.fulfillment.step import Desk
from makerapp.ui.shortcuts import bind_main
from makerapp.ui.theme import THEME
from makerapp.ui.widgets.banner import Banner
from makerapp.ui.widgets.buttons import IconButton, PrimaryButton, SecondaryButton
from makerapp.ui.widgets.check_box import ChoiceCard, ChoiceGroup
from makerapp.ui.widgets.dialog_shell import DialogShell
from makerapp.ui.widgets.elided_label import ElidedLabel, PlainLabel
from makerapp.ui.widgets.quantity_stepper import QuantityStepper
from makerapp.ui.widgets.scroll_area import ScrollBody
from makerapp.ui.widgets.thumbnail import Thumbnail

SEND, WAIT, TAKE_OFF = range(3)
_WIDTH, _HEIGHT = 640, 600


@dataclass(frozen=True)
class Answer:
    """What the maker decided: SEND, WAIT or TAKE_OFF, and how many pieces are missing by line id."""

    choice: int
    missing: dict[int, int]


class MissingDialog(DialogShell):
    """Asks which pieces are missing, filled in from what is not ticked, and offers the three ways on."""

    def __init__(self, number: str, lines: tuple[LineRow, ...], parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Item missing"), _WIDTH, _HEIGHT, parent)
        self._lines = [line for line in lines if line.to_send]
        self.head.addWidget(PlainLabel(self.tr("Item missing from {number}").format(number=number), "title", self), 1)
        close = IconButton("x", self.tr("Close"), self)
        close.clicked.connect(self.reject)
        self.head.addWidget(close)
        scroll = ScrollBody(self, padding=(0, 0, 0, 0))
        self.body.addWidget(scroll, 1)
        self.problem = Banner("warn", "", "", self)
        self.problem.hide()
        scroll.body.addWidget(self.problem)
        scroll.body.addWidget(PlainLabel(self.tr("How many are missing?"), "label", self))
        self.counts: dict[int, QuantityStepper] = {}
        # Before anything is ticked, what is not ticked says nothing about what is missing, unless it is all there is.
        begun = any(line.packed for line in self._lines)
        left = sum(line.to_send - line.packed for line in self._lines)
        self._is_telling = begun or left == 1
        for line in self._lines:
            scroll.body.addLayout(self._line_row(line))
        scroll.body.addSpacing(THEME.metric("space2"))
        scroll.body.addWidget(PlainLabel(self.tr("What should happen?"), "label", self))
        self.choices = ChoiceGroup(self)
        self.cards = self._cards()
        for choice, card in enumerate(self.cards):
            self.choices.add(card, choice)
            scroll.body.addWidget(card)
        scroll.body.addStretch(1)
        self.choices.picked.connect(self._name_button)
        keep = SecondaryButton(self.tr("Nothing is missing"), "", self)
        keep.clicked.connect(self.reject)
        self.go = PrimaryButton("", "", self)
        self.go.clicked.connect(self._decide)
        self.go.setDefault(True)
        bind_main(self, self.go)
        self.foot.addStretch(1)
        self.foot.addWidget(keep)
        self.foot.addWidget(self.go)
        # With nothing in the box there is no rest to send.
        self.cards[WAIT if self.missing() and self._is_all_missing() else SEND].choose()

    def _line_row(self, line: LineRow) -> QHBoxLayout:
        words = QVBoxLayout()
        words.setSpacing(THEME.metric("line_gap"))
        words.addWidget(ElidedLabel(line.title, "strong", self))
        words.addWidget(ElidedLabel(variant_words(line), "secondary", self))
        missing = max(0, line.to_send - line.packed) if self._is_telling else 0
        count = QuantityStepper(
            self.tr("Missing: {title}").format(title=line.title), missing, 0, line.to_send, parent=self
        )
        self.counts[line.id] = count
        row = QHBoxLayout()
        row.setSpacing(THEME.metric("space3"))
        row.addWidget(Thumbnail(line.title, picture_of(line), "thumb_panel", self))
        row.addLayout(words, 1)
        row.addWidget(count)
        row.addWidget(PlainLabel(self.tr("of {n}").format(n=line.to_send), "secondary", self))
        return row

    def _cards(self) -> list[ChoiceCard]:
        return [
            ChoiceCard(
                self.tr("Send the rest now"),
                self.tr("What is in the box goes; the missing pieces go back to To make."),
                parent=self,
            ),
            ChoiceCard(
                self.tr("Wait and make it"),
                self.tr("Nothing is sent; the whole order goes back to To make."),
                parent=self,
            ),
            ChoiceCard(
                self.tr("Take it off the order"),
                self.tr("The buyer won't get it. Settle the money with them yourself."),
                parent=self,
            ),
        ]

    def _name_button(self, choice: int) -> None:
        self.go.setText(self.cards[choice].title.text())

    def missing(self) -> dict[int, int]:
        """Missing pieces by line id, lines that are complete left out."""
        return {line_id: count.value() for line_id, count in self.counts.items() if count.value()}

    def _is_all_missing(self) -> bool:
        return sum(self.missing().values()) >= sum(line.to_send for line in self._lines)

    def _decide(self) -> None:
        problem = self._objection()
        if problem is not None:
            self.problem.set_words(problem.what, problem.why_and_now)
            self.problem.show()
            self.problem.speak()
            return
        self.accept()

    def _objection(self) -> Refused | None:
        if not self.missing():
            return Refused(self.tr("Nothing is missing."), self.tr("Say how many pieces are missing first."))
        if self._is_all_missing() and self.choices.number() == SEND:
            return Refused(self.tr("The box would be empty."), self.tr("Wait and make it, or say what is there."))
        if self._is_all_missing() and self.choices.number() == TAKE_OFF:
            return Refused(self.tr("Nothing would be left to send."), self.tr("Cancel the order instead."))
        return None

    @property
    def answer(self) -> Answer:
        """What was decided."""
        return Answer(self.choices.number(), self.missing())

    @classmethod
    def ask(cls, desk: Desk, parent: QWidget) -> None:
        """Ask, and do what was decided."""
        dialog = cls(desk.detail.row.number, desk.detail.lines, parent)
        if dialog.exec() == cls.DialogCode.Accepted:
            act_on(desk, dialog.answer)


def act_on(desk: Desk, answer: Answer) -> None:
    """Do what was decided about missing pieces, through the desk so that a refusal is shown there."""
    order_id = desk.detail.row.id
    tell = desk.context.show_toast

    def tick_what_is_there() -> bool:
        for line in desk.detail.lines:
            if line.to_send:
                packing.set_packed(order_id, line.id, line.to_send - answer.missing.get(line.id, 0))
        return True

    if answer.choice == SEND:
        if desk.attempt(lambda: tick_what_is_there() and packing.packed_pieces(order_id)) is not None:
            packing.save_progress(order_id, "pick", partial="make", part_noted=False)
            desk.reread()
            desk.go_on_from_pick()
    elif answer.choice == WAIT:
        outcome = desk.attempt(lambda: shortage.wait_and_make(order_id) if tick_what_is_there() else None)
        if outcome is not None:
            tell(outcome)
            desk.pack_next()
    else:
        outcome = desk.attempt(lambda: shortage.take_off_many(order_id, answer.missing))
        if outcome is not None:
            tell(outcome)
        desk.reread()
