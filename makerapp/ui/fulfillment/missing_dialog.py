"""Something isn't there while packing: which, and what should happen."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from makerapp.models.rows import OrderDetail
from makerapp.services import packing, shortage_offers
from makerapp.services.shortage_offers import Answer, Choice
from makerapp.ui.context import AppContext
from makerapp.ui.fulfillment.step import Desk
from makerapp.ui.orders.shortage_dialog import ShortageDialog


class MissingDialog(ShortageDialog):
    """Asks which pieces are missing, filled in from what is not ticked, and offers the ways on."""

    def __init__(self, context: AppContext, detail: OrderDetail, parent: QWidget | None = None) -> None:
        lines = [line for line in detail.lines if line.to_send]
        # Before anything is ticked, what is not ticked says nothing about what is missing, unless it is all there is.
        left = {line.id: line.to_send - line.packed for line in lines}
        is_telling = any(line.packed for line in lines) or sum(left.values()) == 1
        super().__init__(context, detail, left if is_telling else {}, parent, title=self.tr("Item missing"))
        # With nothing in the box there is no rest to send.
        is_all = is_telling and not any(line.packed for line in lines)
        self.form.choose(Choice.WAIT if is_all else Choice.SEND)

    @classmethod
    def ask(cls, desk: Desk, parent: QWidget) -> None:
        """Ask, and do what was decided."""
        dialog = cls(desk.context, desk.detail, parent)
        if dialog.exec() == cls.DialogCode.Accepted:
            act_on(desk, dialog.answer)


def ask_before_packing(desk: Desk, parent: QWidget) -> None:
    """The same from Review: what the shelf lacks is filled in."""
    order_id = desk.detail.row.id
    dialog = ShortageDialog(desk.context, desk.detail, shortage_offers.likely_missing(order_id), parent)
    dialog.form.choose(Choice.WAIT)
    if dialog.exec() == ShortageDialog.DialogCode.Accepted:
        act_on(desk, dialog.answer)


def act_on(desk: Desk, answer: Answer) -> None:
    """Do what was decided about missing pieces, through the desk so that a refusal is shown there."""
    before = desk.detail.row
    if answer.choice is Choice.SEND and before.status == "processing":
        _send_the_rest(desk, answer)
        return
    outcome = desk.attempt(lambda: shortage_offers.act(before.id, answer))
    if outcome is None:
        return
    desk.context.show_toast(outcome)
    if answer.choice is Choice.SEND:
        desk.start_again()
    elif answer.choice is Choice.WAIT:
        desk.pack_next()
    else:
        desk.reread()
        if before.status == "processing" and desk.detail.row.status == "confirmed":
            # What goes instead has to be made first.
            desk.pack_next()


def _send_the_rest(desk: Desk, answer: Answer) -> None:
    """What is ticked goes; what it leaves out is booked when the parcel is."""
    order_id = desk.detail.row.id

    def tick_what_is_there() -> dict[int, int]:
        for line in desk.detail.lines:
            if line.to_send:
                packing.set_packed(order_id, line.id, line.to_send - answer.missing.get(line.id, 0))
        return packing.packed_pieces(order_id)

    if desk.attempt(tick_what_is_there) is not None:
        packing.save_progress(order_id, "pick", partial="make", part_noted=False)
        desk.reread()
        desk.go_on_from_pick()
