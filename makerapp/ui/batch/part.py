"""What every step of a batch is, beside being a step like those of the wizard."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from PySide6.QtWidgets import QWidget

from makerapp.models.rows import OrderDetail
from makerapp.services.batch import Batch
from makerapp.ui.fulfillment.step import Desk, Step

if TYPE_CHECKING:
    from makerapp.services.scanned import Code
    from makerapp.ui.batch.batch_page import BatchPage
    from makerapp.ui.scanner.heard import Heard


class BatchPart:
    """Mixed into a ``Step``: it shows a batch, not one order, and answers to scans."""

    desk: Any

    @property
    def page(self) -> BatchPage:
        """The page this is a step of."""
        return cast("BatchPage", self.desk)

    def show_batch(self, batch: Batch) -> None:
        """Show the orders as they stand now; what is being typed stays."""
        raise TypeError("each step shows a batch in its own way")

    def scanned(self, code: Code) -> Heard | None:
        """A code was scanned in this step; ``None`` leaves the answer to the window."""
        order = self.page.batch.order(code.order_id) if code.slip is not None else None
        if order is None:
            return None
        from makerapp.ui.batch.words import named
        from makerapp.ui.scanner.heard import ok

        return ok(named(order))

    def current_id(self) -> int:
        """The order that is worked on, 0 where it is all of them."""
        return 0


class BatchStep(BatchPart, Step):
    """A step of its own; ``show_batch`` takes the place of ``show_order``."""

    def __init__(self, desk: BatchPage, parent: QWidget | None = None) -> None:
        super().__init__(cast(Desk, desk), parent)

    def show_order(self, detail: OrderDetail) -> None:
        """One order alone is never shown here."""
