"""What a scan means while the boxes are packed: a slip jumps to its row, a carrier's label numbers and ticks one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from makerapp.models.rows import OrderDetail
from makerapp.services import read_back
from makerapp.services.scanned import Code, CodeKind, code_words, is_article
from makerapp.services.words import listed
from makerapp.ui.batch.pick_scans import not_here
from makerapp.ui.batch.plan import Plan
from makerapp.ui.batch.words import named
from makerapp.ui.fulfillment import carrier_choice
from makerapp.ui.scanner.heard import Choice, Heard, ask, error, ok

if TYPE_CHECKING:
    from makerapp.ui.batch.ship_step import ShipStep


def heard(step: ShipStep, code: Code) -> Heard | None:
    """What became of a scan; ``None`` for a code that nobody knows."""
    if code.kind is CodeKind.SLIP:
        return _slip(step, code)
    if code.kind is CodeKind.CARRIER or _may_be_a_number(code):
        return _label(step, code)
    if code.kind is CodeKind.ITEM:
        text = _tr(
            "Scan a slip to go to its box, or the carrier's label of the box that is marked. Nothing was changed."
        )
        return error(_tr("That is an item. Here the boxes are numbered."), text)
    return None


def _may_be_a_number(code: Code) -> bool:
    """Many small carriers have forms that nobody wrote down; what goods bear in shops is on no parcel."""
    if code.kind is not CodeKind.UNKNOWN or is_article(code.text):
        return False
    return not carrier_choice.looks_like(code.text, "").is_odd


def _slip(step: ShipStep, code: Code) -> Heard:
    order = step.page.batch.order(code.order_id)
    if order is None:
        return not_here(code, len(step.page.batch.orders))
    step.reading.stop()
    step.jump(order.row.id)
    slip = code.slip
    if slip is not None and not slip.is_current:
        return _old(step, code, order)
    return ok(named(order), is_shown=True)


def _old(step: ShipStep, code: Code, order: OrderDetail) -> Heard:
    """The paper says something else than the order does now."""
    slip = code.slip
    again = Choice(_tr("Print again"), lambda: step.page.actions_of.print_again([order.row.id]), "printer")
    fine = Choice(_tr("OK"), lambda: None)
    if slip is not None and not slip.is_known:
        text = _tr("No slip of {number} with this code was printed here. Pack by what stands here.")
        return ask(_tr("We don't know this slip."), text.format(number=order.row.number), again, fine)
    text = _tr("Pack {number} by what stands here, or print its slip again.").format(number=order.row.number)
    return ask(_tr("This slip is from before a change."), text, again, fine)


def _label(step: ShipStep, code: Code) -> Heard:
    plans, number = step.page.plans, code.number or code.text
    taken = plans.of_number(number)
    if taken is not None:
        title = _tr("This number is on {number} already.").format(number=taken.order.row.number)
        return error(title, _tr("Each parcel has a label of its own. Nothing was changed."))
    if code.order_id and code.order_id not in step.page.batch.ids:
        return error(
            _tr("This number is on a parcel that was sent before."),
            _tr("Each parcel has a label of its own. Nothing was changed."),
        )
    order = step.page.batch.order(step.current_id())
    if order is None or step.reading.is_on:
        return error(_tr("Read what it says first."), _tr("Then scan the label again. Nothing was changed."))
    before = plans[order.row.id].number
    if before:
        return _other_label(step, order, before, code)
    step.put_number(order.row.id, number)
    return _packed(step, order, code)


def _other_label(step: ShipStep, order: OrderDetail, before: str, code: Code) -> Heard:
    """The box in hand has a number: a label that lies about must not take its place unseen."""
    number, order_id = code.number or code.text, order.row.id

    def replace() -> None:
        if order_id in step.page.plans:
            step.put_number(order_id, number)

    choice = Choice(_tr("Replace it"), replace)
    return ask(
        _tr("{number} has the tracking number {before} already.").format(number=order.row.number, before=before),
        _tr("Scan the label once more to replace it with {after}.").format(after=code_words(number)),
        choice,
        Choice(_tr("Leave it"), lambda: None),
        again=choice,
    )


def _packed(step: ShipStep, order: OrderDetail, code: Code) -> Heard:
    """The number stands there; the box is closed with it, and the next one comes."""
    carrier = step.page.plans[order.row.id].carrier or code.carrier
    said = (
        _tr("{carrier} {number} for {order}")
        .format(carrier=carrier, number=code.number or code.text, order=named(order))
        .strip()
    )
    if read_back.unread(order):
        step.pack(order.row.id, lambda: _go_on(step, order.row.id))
        return ok(said, _tr("Read what it says, then go on."))
    step.pack(order.row.id)
    _go_on(step, order.row.id)
    waiting = [plan.order.row.number for plan in plans_waiting(step)]
    following = _tr("Next: {numbers}").format(numbers=listed(waiting[:1])) if waiting else _tr("All have a number.")
    return ok(said, following)


def plans_waiting(step: ShipStep) -> list[Plan]:
    """The parcels without a number, those after the one in hand first."""
    ids = step.page.batch.ids
    at = ids.index(step.current_id()) if step.current_id() in ids else 0
    turned = (*ids[at:], *ids[:at])
    return [step.page.plans[each] for each in turned if not step.page.plans[each].number]


def _go_on(step: ShipStep, order_id: int) -> None:
    """To the next box that has no number yet; labels can then be scanned one after the other."""
    waiting = plans_waiting(step)
    step.jump(waiting[0].order.row.id if waiting else order_id)


def _tr(text: str) -> str:
    return QCoreApplication.translate("batch", text)
