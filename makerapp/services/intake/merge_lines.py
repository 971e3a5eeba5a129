"""What a newer file changes on the lines of an order."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from makerapp.models.order import OPEN_STATUSES, Order, OrderLine
from makerapp.services import stock
from makerapp.services.history import Step, load_lines
from makerapp.services.intake.columns import OrderWords
from makerapp.services.intake.merge_parcels import put_in_parcel
from makerapp.services.intake.shelf import Shelf

_REASON = "Changed by the marketplace"


@dataclass
class LineMerge:
    """Finds and makes the changes of the lines."""

    order: Order
    said: OrderWords
    shelf: Shelf

    def __post_init__(self) -> None:
        self._all = list(OrderLine.select().where(OrderLine.order == self.order.id))
        self.changes = self._find() if self.said.now["lines"] and not self._are_the_makers() else []
        self.gone = self._find_gone()

    def has_news(self) -> bool:
        """True where a line comes, changes or goes."""
        return bool(self.changes or self.gone)

    def moves_pieces(self) -> bool:
        """True where pieces come or go; else only what is said of them changes."""
        counted = {"quantity", "refunded_quantity", "sku"}
        return bool(self.gone) or any(line is None or counted & values.keys() for line, values in self.changes)

    def _are_the_makers(self) -> bool:
        """The first file named no items and the maker typed them in: they stay as typed, not beside the file's."""
        live = [line for line in self._all if not line.removed]
        return bool(live) and not any(line.channel_line_id or line.is_placeholder for line in live)

    def _find(self) -> list[tuple[OrderLine | None, dict[str, Any]]]:
        """Lines to add (``None``) or change, with their new values."""
        ours = {line.channel_line_id: line for line in self._all}
        found: list[tuple[OrderLine | None, dict[str, Any]]] = []
        for said in self.said.now["lines"]:
            line = ours.get(said["channel_line_id"])
            values = {name: value for name, value in said.items() if name != "sent"}
            if line is None:
                found.append((None, values))
            elif not line.removed:
                changed = self._changed(line, values)
                if changed:
                    found.append((line, changed))
        return found

    def _changed(self, line: OrderLine, values: dict[str, Any]) -> dict[str, Any]:
        if self.order.status not in OPEN_STATUSES:
            # What left has left; only its description may still change.
            values = {name: value for name, value in values.items() if not name.endswith("quantity")}
        before = self.said.line_before(line.channel_line_id)
        return {
            name: value
            for name, value in values.items()
            if _takes_over(getattr(line, name), before.get(name), value, is_new=not before)
        }

    def _find_gone(self) -> list[OrderLine]:
        """Lines the file named last time and names no longer, that the maker left alone and that were not sent."""
        if not self.said.before or self.order.status not in OPEN_STATUSES:
            return []
        named = {line["channel_line_id"] for line in self.said.now["lines"]}
        gone = []
        for line in self._all:
            before = self.said.line_before(line.channel_line_id)
            if before and not line.removed and line.channel_line_id not in named and named:
                is_untouched = line.quantity == before["quantity"] and line.title == before["title"]
                if is_untouched and not stock.sent_of(line):
                    gone.append(line)
        return gone

    def apply(self, step: Step) -> None:
        """Change the lines, stock with them."""
        if self.changes:
            for stand_in in load_lines(self.order.id):
                if stand_in.is_placeholder:
                    step.set(stand_in, removed=True)
        position = len(self._all)
        for line, values in self.changes:
            if line is None:
                position += 1
                self._add(step, position, values)
            else:
                self._change(step, line, values)
        for line in self.gone:
            stock.shrink(step, line, 0, _REASON)
            step.set(line, removed=True)
        lines = load_lines(self.order.id)
        step.set(self.order, is_personalized=any(line.personalization for line in lines))
        put_in_parcel(step, self.order, lines)

    def _add(self, step: Step, position: int, values: dict[str, Any]) -> None:
        line = OrderLine(order=self.order.id, position=position, product=self._product_id(values["sku"]), **values)
        step.add(line)
        stock.commit(step, line)

    def _change(self, step: Step, line: OrderLine, values: dict[str, Any]) -> None:
        sent = stock.sent_of(line)
        quantity = max(values.get("quantity", line.quantity), sent, 1)
        refunded = min(values.get("refunded_quantity", line.refunded_quantity), quantity - sent)
        product_id = self._product_id(values["sku"]) if values.get("sku") else line.product_id
        turns = product_id != line.product_id and not sent
        stock.shrink(step, line, 0 if turns else quantity - refunded, _REASON)
        if turns:
            values["product"] = product_id
        values["made_quantity"] = 0 if turns else min(line.made_quantity, quantity)
        values["packed_quantity"] = min(line.packed_quantity, quantity)
        step.set(line, **(values | {"quantity": quantity, "refunded_quantity": max(0, refunded)}))
        stock.commit(step, line)

    def _product_id(self, sku: str) -> int | None:
        product = self.shelf.products.get(sku.casefold()) if sku else None
        return product.id if product else None


def _takes_over(current: Any, said_before: Any, says_now: Any, *, is_new: bool) -> bool:
    """True where the marketplace changed its word and ours is still its old one, or blank."""
    if says_now in (None, "", []) or says_now in (said_before, current):
        return False
    return current in (said_before, None, "", []) or (is_new and current == 0)
