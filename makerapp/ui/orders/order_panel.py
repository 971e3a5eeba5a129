"""The panel beside the list: one order in packing order, and the green button that knows its next step."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from makerapp.models.list_rows import STATUS_OF_VIEW, FulfillmentState, View
from makerapp.services import shop, words, work_calendar
from makerapp.services.key_table import with_keys
from makerapp.services.next_step import NextStep, label, next_step_of
from makerapp.ui.actions import OrderActions
from makerapp.ui.panel import SidePanel
from makerapp.ui.theme import THEME
from makerapp.ui.widgets.buttons import IconButton
from makerapp.ui.widgets.chip import StatusChip, Tag
from makerapp.ui.widgets.elided_label import ElidedLabel, WrapLabel
from makerapp.ui.widgets.icon_label import IconText

if TYPE_CHECKING:
    from makerapp.models.rows import OrderDetail
    from makerapp.ui.orders.timeline_view import TimelineView

STEP_ICONS = {
    NextStep.CONFIRM: "check",
    NextStep.MAKE: "hammer",
    NextStep.PACK: "package",
    NextStep.DELIVER: "circle-check",
    NextStep.THANK: "heart",
    NextStep.REOPEN: "rotate-ccw",
    NextStep.TAKE_OFF_HOLD: "play",
}
_URGENT = {"late": ("triangle-alert", "danger"), "today": ("clock", "warn"), "held": ("pause", "text2")}


class OrderPanel(SidePanel):
    """``show_order`` reads and shows an order; nothing of it is kept when another is shown."""

    menu_wanted = Signal(QPoint)

    def __init__(self, actions: OrderActions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._actions = actions
        self.detail: OrderDetail | None = None
        self.timeline: TimelineView | None = None
        self._build_header()
        self.main_pressed.connect(self._main_pressed)
        self.left_pressed.connect(lambda: self._with_order(lambda order_id: actions.print_slips([order_id])))
        self.right_pressed.connect(lambda: self._with_order(actions.edit))
        self._show_widgets(False)
        self.set_foot("")

    def _build_header(self) -> None:
        self.number = ElidedLabel("", "title", self)
        self.chip = StatusChip("pending", self)
        self.open_button = IconButton("maximize-2", with_keys(self.tr("Open the order window"), "Enter"), self)
        self.more_button = IconButton("ellipsis", self.tr("More actions (Menu key)"), self)
        self.open_button.clicked.connect(lambda: self._with_order(self._actions.open))
        self.more_button.clicked.connect(self._more_pressed)
        row = QHBoxLayout()
        row.setSpacing(THEME.metric("space2"))
        row.addWidget(self.number, 0)
        row.addWidget(self.chip)
        row.addStretch(1)
        row.addWidget(self.open_button)
        row.addWidget(self.more_button)
        self.header.addLayout(row)
        self.urgency = IconText("clock", "", "secondary", "", self, wrap=True)
        self.header.addWidget(self.urgency)
        self.state = Tag("", "truck", "neutral", self)
        self.header.addWidget(self.state, 0, Qt.AlignmentFlag.AlignLeft)
        self.state.hide()

    def _with_order(self, run) -> None:
        if self.detail is not None:
            run(self.detail.row.id)

    def _main_pressed(self) -> None:
        if self.detail is not None:
            # A double click on the green button must not take two steps.
            self.main_button.arm()
            self._actions.take_step(self.detail.row)

    def _more_pressed(self) -> None:
        if self.detail is not None:
            place = self.more_button.mapToGlobal(self.more_button.rect().bottomLeft())
            self._actions.show_menu(self.detail.row, place)

    @property
    def order_id(self) -> int | None:
        """The order shown."""
        return self.detail.row.id if self.detail else None

    def show_order(self, order_id: int | None) -> None:
        """Read an order and show it; ``None``, or one that is gone, leaves the panel empty."""
        self.detail = self._read(order_id)
        self._show_widgets(self.detail is not None)
        self.timeline = None
        with self.body_scroll.filling():
            column = self.clear_body()
            if self.detail is not None:
                self.timeline = self._fill(column, self.detail)
            else:
                self._fill_empty(column)
        self.body_scroll.verticalScrollBar().setValue(0)
        if self.detail is None:
            self.setAccessibleName(self.tr("Order details"))
            self.set_foot("")
            return
        self._show_header(self.detail)
        step = next_step_of(self.detail.row, shop.today())
        self.set_foot(
            self.tr(label(step)), STEP_ICONS[step], (self.tr("Print slip"), "printer"), (self.tr("Edit"), "pencil")
        )
        self.main_button.setToolTip(with_keys(self.tr(label(step)), "Ctrl+Return"))

    def _show_widgets(self, on: bool) -> None:
        for widget in (self.number, self.chip, self.open_button, self.more_button, self.urgency):
            widget.setVisible(on)
        self.set_bare(not on)
        self.state.setVisible(self.detail is not None and self.detail.row.fulfillment is FulfillmentState.PARTLY)

    @staticmethod
    def _read(order_id: int | None) -> OrderDetail | None:
        from makerapp.models.detail import order_detail

        return order_detail(order_id) if order_id is not None else None

    def _fill(self, column: QVBoxLayout, detail: OrderDetail) -> TimelineView:
        # With all that stands in the panel, which the list on the screen does not wait for.
        from makerapp.ui.orders.panel_body import PanelBody

        return PanelBody(self.body_scroll.sheet, self._actions, detail).fill(column)

    def _fill_empty(self, column: QVBoxLayout) -> None:
        hint = WrapLabel(self.tr("Choose an order to see it here."), "secondary", self)
        hint.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(1)
        column.addWidget(hint)
        column.addStretch(1)

    def _show_header(self, detail: OrderDetail) -> None:
        row = detail.row
        self.setAccessibleName(self.tr("Order {number}").format(number=row.number))
        self.number.setText(row.number)
        self.chip.set_status(str(row.status))
        self.state.set_word(words.FULFILLMENT_WORDS[row.fulfillment])
        today, in_time = shop.today(), work_calendar.first_day_in_time()
        level = words.row_urgency(row, today, in_time=in_time).level
        icon, tone = _URGENT.get(level, ("calendar", "text2"))
        self.urgency.set(icon, words.row_sentence(row, today, in_time), tone)
        self.urgency.setVisible(row.status is not STATUS_OF_VIEW[View.CANCELLED])
