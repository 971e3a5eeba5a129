"""The batch's panel: how many orders and how they press, what the step puts in, and the three buttons."""

from __future__ import annotations

from makerapp.services.batch import Batch
from makerapp.ui.batch import words
from makerapp.ui.fulfillment.step import Step
from makerapp.ui.fulfillment.wizard_panel import WizardPanel


class BatchPanel(WizardPanel):
    """The wizard's panel over several orders."""

    def show_batch(self, step: Step, batch: Batch, status: str, count: int) -> None:
        """Fill head, body and foot; ``count`` orders of this ``status`` are on the bench."""
        icon, line, tone = words.urgency([order.row for order in batch.orders])
        if status == "shipped":
            icon, line, tone = "circle-check", self.tr("Nothing of them is left to pack"), ""
        self.order_head.show_many(words.orders_words(count), status, icon, line, tone)
        with self.body_scroll.filling():
            self._fill(step, self.clear_body())
