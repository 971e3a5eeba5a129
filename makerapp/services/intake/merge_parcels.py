"""What a newer file says was sent."""

from __future__ import annotations

from dataclasses import dataclass

from makerapp.importing.canonical import ChannelStatus
from makerapp.models.fulfillment import Fulfillment, FulfillmentLine
from makerapp.models.order import OPEN_STATUSES, Order, OrderLine, Status
from makerapp.services import stock
from makerapp.services.history import Step, load_lines
from makerapp.services.intake.columns import OrderWords
from makerapp.services.intake.shelf import Shelf


@dataclass
class ParcelMerge:
    """Finds what was newly sent there while still open here. What was said before is no news: a fulfillment the maker
    cancelled is not made again by the next file."""

    order: Order
    said: OrderWords
    shelf: Shelf

    def has_news(self) -> bool:
        """True where the marketplace newly says that something left."""
        return self.order.status in OPEN_STATUSES and (self._is_all_sent_now() or bool(self._newly_sent()))

    def _is_all_sent_now(self) -> bool:
        if self.said.order.status is not ChannelStatus.SENT:
            return False
        if self.said.before is not None:
            return bool(self.said.before["status"] != ChannelStatus.SENT)
        # Another kind of file of the same marketplace may have said so already.
        own = (Fulfillment.order == self.order.id) & (Fulfillment.source == "marketplace")
        return not Fulfillment.select().where(own).exists()

    def _newly_sent(self) -> dict[str, int]:
        """The marketplace's line id to pieces it newly counts as sent."""
        if self.said.order.status is not ChannelStatus.PARTLY_SENT:
            return {}
        lines = {line.channel_line_id: line for line in load_lines(self.order.id)}
        found = {}
        for said in self.said.order.lines:
            line = lines.get(said.line_id)
            if line is None or not said.sent:
                continue
            before = self.said.line_before(said.line_id).get("sent")
            counted = before if before is not None else 0 if self.said.before else stock.sent_of(line)
            pieces = min(said.sent - counted, stock.open_pieces(line))
            if pieces > 0:
                found[said.line_id] = pieces
        return found

    def apply(self, step: Step) -> None:
        """Book the parcel, and what it leaves of the order."""
        lines = load_lines(self.order.id)
        if self._is_all_sent_now():
            pieces = {line.id: stock.open_pieces(line) for line in lines}
        else:
            newly = self._newly_sent()
            pieces = {line.id: newly.get(line.channel_line_id, 0) for line in lines}
        chosen = [(line, pieces[line.id]) for line in lines if pieces[line.id]]
        if not chosen and lines:
            return
        parcel = self._parcel()
        step.add(parcel)
        for line, count in chosen:
            stock.deduct(step, line, count - stock.on_the_table(line))
            FulfillmentLine.create(fulfillment=parcel.id, line=line.id, quantity=count)
        if not any(stock.open_pieces(line) for line in lines):
            step.set(self.order, status=Status.SHIPPED)
            return
        for line in lines:
            stock.put_back(step, line, stock.on_the_table(line), promised=True, reason="Not in this parcel")
            step.set(line, packed_quantity=0)
        step.set(self.order, status=Status.CONFIRMED, is_packed=False)

    def _parcel(self) -> Fulfillment:
        said = self.said.order
        sent = said.sent or said.placed
        return Fulfillment(
            order=self.order.id,
            state="shipped",
            source="marketplace",
            status_before=self.order.status,
            service=said.shipping_service,
            ship_date=sent.day,
            tracking_number=said.tracking_number,
            shipped_at=sent.instant or self.shelf.noon(sent.day),
        )


def put_in_parcel(step: Step, order: Order, lines: list[OrderLine]) -> None:
    """Items named only now, of an order that was sent, were in its parcel."""
    parcel: Fulfillment | None = (
        Fulfillment.select()
        .where((Fulfillment.order == order.id) & (Fulfillment.state == "shipped"))
        .order_by(Fulfillment.id.desc())
        .first()
    )
    if parcel is None or order.status in OPEN_STATUSES:
        return
    for line in lines:
        rest = stock.open_pieces(line)
        if rest and not stock.sent_of(line):
            FulfillmentLine.create(fulfillment=parcel.id, line=line.id, quantity=rest)
            if line.product is not None:
                # The shop's count knows that these are gone; only the line has to, should they come back.
                step.set(line, deducted=rest)
