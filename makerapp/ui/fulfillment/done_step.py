"""Step 5: it is on its way; what comes next stands in the panel."""

from __future__ import annotations

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from makerapp.models.detail import order_detail
from makerapp.models.rows import OrderDetail, OrderRow, ParcelRow, View
from makerapp.services import messages, shop, undo, words, work_calendar
from makerapp.services.messages import first_name
from makerapp.shipping.carriers import BY_HAND
from makerapp.translation import counted
from makerapp.ui.fulfillment.done_card import DoneCard
from makerapp.ui.fulfillment.panel_parts import address, block, caption, item_row, lines_to_send
from makerapp.ui.fulfillment.ship_day import done_title
from makerapp.ui.fulfillment.step import Desk, Foot, Step
from makerapp.ui.orders.cancel_fulfillment_dialog import CancelFulfillmentDialog
from makerapp.ui.widgets.buttons import SecondaryButton
from makerapp.ui.widgets.card import Line
from makerapp.ui.widgets.elided_label import WrapLabel


class DoneStep(Step):
    """A big tick, what to do with this order still, and the next one."""

    key = "done"

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        card = DoneCard(self)
        self.title, self.line = card.title, card.line
        self.copy = SecondaryButton("", "copy", card)
        self.copy.clicked.connect(self._copy)
        self.again = SecondaryButton(self.tr("Print again"), "printer", card)
        self.again.clicked.connect(lambda _checked=False: self.desk.preview())
        self.undo = SecondaryButton(self.tr("Undo shipping"), "undo-2", card)
        self.undo.clicked.connect(self._undo)
        card.lay_out((self.copy, self.again, self.undo))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(card)

    def show_order(self, detail: OrderDetail) -> None:
        parcel = self._parcel(detail)
        numbers = [each.row.number for each in (detail, *self.desk.companions)]
        self.title.setText(done_title(words.listed(numbers), parcel, many=len(numbers) > 1))
        by_hand = parcel is not None and parcel.carrier == BY_HAND.name
        parts = [words.sent_with(parcel.carrier, parcel.service)] if parcel else []
        if by_hand:
            parts = [self.tr("You bring it yourself")]
        if parcel and not (by_hand and not parcel.tracking_number):
            parts.append(parcel.tracking_number or self.tr("no tracking number, you can add it later"))
        self.line.setText(" · ".join(part for part in parts if part))
        name = first_name(detail.row.buyer)
        self.copy.setText(
            self.tr("Copy message for {name}").format(name=name) if name else self.tr("Copy message for the buyer")
        )
        self.undo.setVisible(parcel is not None)

    def _parcel(self, detail: OrderDetail) -> ParcelRow | None:
        return next((each for each in reversed(detail.parcels) if not each.is_cancelled), None)

    def enter(self) -> None:
        self.title.setFocus()

    # --- doing -------------------------------------------------------------------------------------------

    def _copy(self) -> None:
        detail = self.desk.detail
        also = tuple(each.row.number for each in self.desk.companions)
        QGuiApplication.clipboard().setText(messages.ship_message(detail, also=also))

        def note() -> bool:
            for order_id in self.desk.box_ids:
                messages.copied_message(order_id, "shipping")
            return True

        if self.desk.attempt(note):
            self.desk.context.show_toast(self.tr("Message copied"))

    def _undo(self) -> None:
        """Take the shipping back as if it had not happened; an older one is cancelled with a look first."""
        detail = self.desk.detail
        event = next((each for each in detail.timeline if each.can_undo), None)
        if event is None or event.kind not in ("shipped", "partly_shipped"):
            dialog = CancelFulfillmentDialog(self.desk.context, detail.row.id, self)
            dialog.exec()
            return
        together = bool(self.desk.companions)
        outcome = self.desk.attempt(lambda: undo.undo_batch(event.batch_id) if together else undo.undo_event(event.id))
        if outcome is not None:
            self.desk.start_again()
            self.desk.context.show_toast(outcome)

    # --- the panel ---------------------------------------------------------------------------------------

    def foot(self) -> Foot:
        following = self.desk.next_rows()
        if not following:
            return Foot((self.tr("Back to Today"), "sun"))
        return Foot((self.tr("Pack next order"), "arrow-right"), (self.desk.way_back, ""))

    def fill_panel(self, body: QVBoxLayout) -> None:
        following = self.desk.next_rows()
        if not following:
            body.addWidget(WrapLabel(self.tr("All done."), "heading"))
            body.addWidget(WrapLabel(self.tr("Nothing left to pack."), "secondary"))
            body.addStretch(1)
            return
        detail = order_detail(following[0].id)
        if detail is not None:
            view = words.VIEW_WORDS[View.TO_PACK]
            body.addWidget(caption(self.tr("Next in {view}").format(view=view)))
            for line in lines_to_send(detail):
                body.addWidget(item_row(line))
            body.addWidget(Line())
            body.addLayout(block(self.tr("Send to"), address(detail.ship_to.lines())))
            body.addWidget(Line())
        body.addWidget(WrapLabel(self._left_words(following), "secondary"))
        body.addStretch(1)

    def _left_words(self, rows: tuple[OrderRow, ...]) -> str:
        """ "7 left: 1 late, 3 for today, 3 later"."""
        today, in_time = shop.today(), work_calendar.first_day_in_time()
        levels = [words.urgency(row.ship_by, row.status, today, in_time=in_time).level for row in rows]
        late, now = levels.count("late"), levels.count("today")
        parts = [
            counted("1 late", "{n} late", late) if late else "",
            self.tr("{n} for today").format(n=now) if now else "",
            self.tr("{n} later").format(n=len(rows) - late - now) if len(rows) > late + now else "",
        ]
        return self.tr("{n} left: {parts}").format(n=len(rows), parts=", ".join(part for part in parts if part))

    def press_main(self) -> None:
        if self.desk.next_rows():
            self.desk.pack_next()
        else:
            self.desk.leave()

    def press_left(self) -> None:
        self.desk.leave()
