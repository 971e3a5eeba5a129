"""What a scan means while the pieces of all orders are collected."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from makerapp.models import product_queries
from makerapp.services.batch import Pile
from makerapp.services.scanned import Code, CodeKind
from makerapp.translation import counted
from makerapp.ui.fulfillment.pick_row import shelf_words
from makerapp.ui.scanner.heard import Heard, error, ok

if TYPE_CHECKING:
    from makerapp.ui.batch.pick_step import PickStep


def heard(step: PickStep, code: Code) -> Heard | None:
    """An item's label collects one piece; anything else is told apart."""
    if code.kind is CodeKind.ITEM:
        return _item(step, code.product_id)
    if code.kind is CodeKind.SLIP:
        return _slip(step, code)
    if code.kind is CodeKind.CARRIER:
        text = _tr("Collect the items and print the slips, then scan the carriers' labels. Nothing was ticked.")
        return error(_tr("Pack first, then scan the carrier's label."), text)
    return None


def _item(step: PickStep, product_id: int) -> Heard:
    mine = [pile for pile in step.piles.values() if pile.line.product_id == product_id]
    if not mine:
        return _wrong(step, product_id)
    pile = next((each for each in mine if not each.is_full), None)
    if pile is None:
        needed = sum(each.needed for each in mine)
        text = counted(
            "The order needs {pieces} × {title}, and all are collected.",
            "{n} orders need {pieces} × {title}, and all are collected.",
            len(step.page.batch.orders), pieces=needed, title=mine[0].line.title,
        )  # fmt: skip
        return error(_tr("That's one too many."), text)
    step.page.picking.set(pile.key, pile.picked + 1)
    step.show_pile(pile.key)
    said = _tr("{title}, {picked} of {needed} collected")
    return ok(said.format(title=pile.line.title, picked=pile.picked + 1, needed=pile.needed), is_shown=True)


def _wrong(step: PickStep, product_id: int) -> Heard:
    row = product_queries.row(product_id)
    title = counted(
        "Wrong item: the order doesn't need it.",
        "Wrong item: none of these {n} orders needs it.",
        len(step.page.batch.orders),
    )
    following = step.piles.get(step.next_key)
    parts = [_tr("You scanned {title}.").format(title=row.title)] if row is not None else []
    if following is not None:
        parts.append(_still(following))
    parts.append(_tr("Nothing was ticked."))
    return error(title, " ".join(parts))


def _still(pile: Pile) -> str:
    """What is to be collected next, and where it lies."""
    left, shelf = pile.needed - pile.picked, shelf_words(pile.line.shelf)
    if shelf:
        text = _tr("Next are {n} × {title}, from {shelf}.")
        return text.format(n=left, title=pile.line.title, shelf=shelf)
    return _tr("Next are {n} × {title}.").format(n=left, title=pile.line.title)


def _slip(step: PickStep, code: Code) -> Heard:
    if code.order_id in step.page.batch.ids:
        order = step.page.batch.order(code.order_id)
        number = order.row.number if order is not None else ""
        return ok(_tr("{number} is one of these.").format(number=number))
    return not_here(code, len(step.page.batch.orders))


def not_here(code: Code, count: int) -> Heard:
    """The slip of an order that isn't in this batch."""
    number = code.slip.number if code.slip is not None else ""
    title = counted("{number} isn't in this batch.", "{number} isn't among these {n} orders.", count, number=number)
    return error(title, _tr("Put it aside and pack it afterwards. Nothing was ticked."))


def _tr(text: str) -> str:
    return QCoreApplication.translate("batch", text)
