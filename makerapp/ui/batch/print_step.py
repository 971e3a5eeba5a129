"""Step 3: the pages of all orders, as in the wizard. Shown where something has to be chosen, or printing failed."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtWidgets import QWidget

from makerapp.models.rows import OrderDetail
from makerapp.services.batch import Batch
from makerapp.translation import counted
from makerapp.ui.batch.part import BatchPart
from makerapp.ui.fulfillment.print_step import PrintStep as OnePrintStep
from makerapp.ui.fulfillment.step import Desk

if TYPE_CHECKING:
    from makerapp.services.scanned import Code
    from makerapp.ui.batch.batch_page import BatchPage
    from makerapp.ui.scanner.heard import Heard


class PrintStep(BatchPart, OnePrintStep):
    """The wizard's step over the orders of a batch, in the order of the list."""

    def __init__(self, desk: BatchPage, parent: QWidget | None = None) -> None:
        super().__init__(cast(Desk, desk), parent)

    def show_batch(self, batch: Batch) -> None:
        self._look_again()

    def scanned(self, code: Code) -> Heard | None:
        """A slip is on paper: its box is packed next."""
        if code.slip is None or code.order_id not in self.page.batch.ids:
            return None
        page = self.page
        page.go("ship")
        return page.scanned(code) if page.step is page.ship else None

    def _orders(self) -> tuple[OrderDetail, ...]:
        return self.page.batch.orders

    def _documents(self) -> tuple[object, ...]:
        # Freezing 200 slips to compare them would be felt; an order that is as it was has the slip it had.
        said = tuple((each.row, each.lines, each.ship_to, each.gift_message) for each in self._orders())
        return (self._wish().kinds, said)

    def _saved_words(self, numbers: list[str]) -> str:
        return counted("1 order saved as PDF", "{n} orders saved as PDF", len(numbers))
