"""Step 5: all are on their way, and can be taken back together."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from makerapp.services.batch import Batch
from makerapp.services.words import listed
from makerapp.translation import counted
from makerapp.ui.batch.part import BatchStep
from makerapp.ui.batch.plan import Plan
from makerapp.ui.batch.words import named
from makerapp.ui.fulfillment.done_card import DoneCard
from makerapp.ui.fulfillment.panel_parts import caption
from makerapp.ui.fulfillment.step import Foot
from makerapp.ui.theme import THEME
from makerapp.ui.widgets.buttons import SecondaryButton
from makerapp.ui.widgets.elided_label import ElidedLabel, PlainLabel

if TYPE_CHECKING:
    from makerapp.ui.batch.batch_page import BatchPage

_MOST_NAMED = 40


class DoneStep(BatchStep):
    """A big tick, what can be done with all of them still, and in the panel each with its number."""

    key = "done"

    def __init__(self, desk: BatchPage, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.sent: tuple[Plan, ...] = ()
        card = DoneCard(self)
        self.title, self.line = card.title, card.line
        self.again = SecondaryButton(self.tr("Print again"), "printer", card)
        self.again.clicked.connect(lambda _checked=False: self.page.actions_of.print_again(list(self.ids)))
        self.undo = SecondaryButton("", "undo-2", card)
        self.undo.clicked.connect(lambda _checked=False: self.page.sending.undo_all())
        card.lay_out((self.again, self.undo))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(card)

    @property
    def ids(self) -> tuple[int, ...]:
        """The orders that were sent."""
        return tuple(plan.order.row.id for plan in self.sent)

    def show_sent(self, sent: tuple[Plan, ...]) -> None:
        """These parcels are on their way."""
        self.sent = sent
        count = len(sent)
        self.title.setText(
            counted("{number} is on its way", "{n} orders are on their way", count, number=self._first())
        )
        carriers = list(dict.fromkeys(plan.carrier for plan in sent if plan.carrier))
        bare = sum(not plan.number for plan in sent)
        parts = [listed(carriers[:3])] if carriers else []
        if bare:
            parts.append(
                counted(
                    "1 without a tracking number, you can add it later",
                    "{n} without a tracking number, you can add them later",
                    bare,
                )
            )
        self.line.setText(" · ".join(parts))
        self.undo.setText(counted("Undo shipping", "Undo all {n}", count))

    def _first(self) -> str:
        return self.sent[0].order.row.number if self.sent else ""

    def show_batch(self, batch: Batch) -> None:
        """What is sent is shown as it was sent."""

    def enter(self) -> None:
        self.title.setFocus()

    # --- the panel ---------------------------------------------------------------------------------------

    def foot(self) -> Foot:
        left = (self.tr("Back to orders"), "")
        return Foot((self.tr("Back to Today"), "check"), left) if self.page.has_today else Foot((left[0], "check"))

    def fill_panel(self, body: QVBoxLayout) -> None:
        body.addWidget(caption(self.tr("On their way")))
        for plan in self.sent[:_MOST_NAMED]:
            column = QVBoxLayout()
            column.setSpacing(THEME.metric("line_gap"))
            column.addWidget(ElidedLabel(named(plan.order), "strong"))
            line = " · ".join(part for part in (plan.carrier, plan.number) if part)
            column.addWidget(ElidedLabel(line or self.tr("no tracking number"), "secondary"))
            body.addLayout(column)
        if len(self.sent) > _MOST_NAMED:
            body.addWidget(PlainLabel(counted("and 1 more", "and {n} more", len(self.sent) - _MOST_NAMED), "secondary"))
        body.addStretch(1)

    def press_main(self) -> None:
        self.page.finish(to_today=self.page.has_today)

    def press_left(self) -> None:
        self.page.finish(to_today=False)
