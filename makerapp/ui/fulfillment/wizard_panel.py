"""The wizard's panel: the order's head, what the step puts in, and the three buttons."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget

from makerapp.models.rows import OrderDetail
from makerapp.ui.fulfillment.panel_parts import OrderHead
from makerapp.ui.fulfillment.step import Step
from makerapp.ui.panel import SidePanel
from makerapp.ui.widgets.elided_label import WrapLabel

_SAY_AFTER_MS = 300
# Between icon and words, and what the style rounds away.
_GAP = 8


class WizardPanel(SidePanel):
    """On the last step the head shows the next order."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.order_head = OrderHead(self)
        self.header.addWidget(self.order_head)
        self._waiting = QTimer(self)
        self._waiting.setSingleShot(True)
        self._waiting.setInterval(_SAY_AFTER_MS)
        self._words = ""
        self._waiting.timeout.connect(lambda: self.main_button.start_waiting(self._words))

    def show_step(self, step: Step, detail: OrderDetail, *, gone: bool) -> None:
        """Fill head, body and foot for a step."""
        following = step.desk.next_rows() if step.key == "done" or gone else ()
        self.order_head.show_row(following[0] if following and not gone else detail.row)
        body = self.clear_body()
        if gone:
            body.addWidget(WrapLabel(self.tr("There is nothing to pack here any more."), "secondary"))
            body.addStretch(1)
            self.set_foot(self.tr("Pack next order") if following else step.desk.way_back, "arrow-right")
            return
        self._fill(step, body)

    def _fill(self, step: Step, body: QVBoxLayout) -> None:
        step.fill_panel(body)
        foot = step.foot()
        self.set_foot(*foot.main, foot.left, foot.right)

    def wait(self, words: str) -> None:
        """Something runs: nothing for a moment, then the green button says so and takes no clicks."""
        self._words = words
        self._waiting.start()

    def stop_waiting(self) -> None:
        """It ended."""
        self._waiting.stop()
        self.main_button.stop_waiting()
