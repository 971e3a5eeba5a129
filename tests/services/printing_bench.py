"""The same maker with printers: prints anything for any orders at any time, and nobody knows what comes out."""

from __future__ import annotations

import random
import re
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace

from makerapp.errors import Refused
from makerapp.models import queries
from makerapp.models.detail import order_detail
from makerapp.models.list_rows import Filter, View
from makerapp.models.order import OPEN_STATUSES, Order
from makerapp.models.paper import PrintJob, PrintRecord
from makerapp.models.queries import ListQuery
from makerapp.models.rows import OrderDetail, PrintRow
from makerapp.services import cancelling, combining, deleting, making, order_editing, orders, packing, read_back, shop
from makerapp.services.order_draft import draft_of
from makerapp.services.paperwork import batch, jobs, kept, records, reprint
from makerapp.services.paperwork.frozen import Frozen
from makerapp.services.paperwork.jobs import PrintPiece
from makerapp.services.paperwork.kinds import FACTS, Kind
from makerapp.services.paperwork.papers.slip import in_this_parcel
from makerapp.services.paperwork.setups import SIDES, Setup
from makerapp.services.paperwork.sheets import frozen_for, frozen_parts, lay_out
from makerapp.services.paperwork.staleness import is_stale, newest_slip
from makerapp.services.paperwork.wish import Wish
from tests.printing.pdfs import texts
from tests.services.maker_bench import Bench, detail_of

_ENDS: list[records.End] = ["printed", "printed", "failed", "stopped", "unknown"]
_KINDS = [kind for kind in Kind if kind is not Kind.TEST_PAGE]


class PrintingBench(Bench):
    """``as_printed`` holds the words of each paper by its record; ``erased`` the numbers of orders deleted for good."""

    def __init__(self, choose: random.Random) -> None:
        super().__init__(choose)
        self.as_printed: dict[int, list[str]] = {}
        self.erased: set[str] = set()
        # So that what goes abroad needs a form.
        shop.save_profile(name="Fern & Clay", line1="River Yard", city="Bristol", country="United Kingdom")

    # --- orders ------------------------------------------------------------------------------------------

    def edit_words(self) -> None:
        order_id, choose = self.order_id(), self.choose
        draft = draft_of(order_id)
        town = choose.choice([draft.ship_to.city, "Ludlow", "Hereford"])
        country = choose.choice(["United Kingdom", "United Kingdom", "Norway"])
        order_editing.save(
            order_id,
            replace(
                draft, ship_to=replace(draft.ship_to, city=town, country=country), is_gift=self.maybe(),
                gift_message=choose.choice(["", "Hurray"]), buyer_note=choose.choice(["", "ring", "knock"]),
            ),
        )  # fmt: skip

    def pack_in_part(self) -> None:
        packing.save_progress(detail_of(self.order_id()).row.id, "pick", partial=self.maybe())

    def put_together(self) -> None:
        order_id = self.order_id()
        combining.put_together(order_id, [row.id for row in combining.combinable(order_id)][:2])

    def hurry(self) -> None:
        """Right away to the packing table, for most orders never get there by chance."""
        order_id = self.order_id()
        with suppress(Refused):
            orders.confirm(order_id)
        making.mark_made(order_id)
        packing.save_progress(order_id, "pick", partial=self.maybe())

    def pack_whole(self) -> None:
        """With all that travels along; every personalized piece was read, and every slip names all of its order."""
        order_id = self.order_id()
        box = [order_id, *(each.row.id for each in combining.companions(detail_of(order_id)))]
        for each in box:
            for line in detail_of(each).lines:
                if self.choose.random() < 0.9:
                    packing.acknowledge(each, line.id)
        packing.pack_all(order_id, box[1:])
        for each in box:
            detail = detail_of(each)
            assert all(read_back.is_read(detail.packing, line) for line in detail.lines if line.to_send)
            assert [count for _line, count in in_this_parcel(detail)] == [
                line.to_send for line in detail.lines if line.to_send
            ]

    def delete(self) -> None:
        order_id = self.order_id()
        number = detail_of(order_id).row.number
        with suppress(Refused):
            cancelling.cancel(order_id, "x")
        deleting.delete_for_good(order_id, number)
        self.erased.add(number)

    # --- printing ----------------------------------------------------------------------------------------

    def wish(self) -> Wish:
        ids = [each.id for each in Order.select(Order.id)]
        some = self.choose.sample(ids, min(len(ids), self.choose.randint(0, 3)))
        kinds = {Kind.PACKING_SLIP, *self.choose.sample(_KINDS, 1)} if self.maybe() else {self.choose.choice(_KINDS)}
        setups: dict[Kind, Setup] = {
            kind: Setup(
                self.choose.choice(FACTS[kind].formats), self.choose.choice(["Brother", "Zebra"]),
                copies=self.choose.choice([1, 1, 2]), sides=self.choose.choice(SIDES),
            )
            for kind in kinds
        }  # fmt: skip
        ordered = tuple(kind for kind in Kind if kind in kinds)
        products = ((self.product_id(), 2),)
        return Wish(
            tuple(some), ordered, setups, start_place=self.choose.randint(1, 4), only_new=self.maybe(),
            products=products,
        )  # fmt: skip

    def print_some(self) -> None:
        wish = self.wish()
        sheets = lay_out(wish)
        if self.choose.random() < 0.2:
            # What happens between the preview and the printer.
            self.between()
        for piece in jobs.pieces(sheets):
            check_backs(piece)
            job_id, _outcome = records.record_sent(piece, piece.setup.printer)
            self.remember(job_id, piece.pdf)
            if self.maybe():
                self.end(job_id)

    def between(self) -> None:
        try:
            self.choose.choice(
                [self.edit_words, self.cancel, self.undo_last, *([self.delete] if self.deletes else [])]
            )()
        except Refused:
            return

    def save_pdf(self) -> None:
        sheets = lay_out(self.wish())
        records.record_saved(sheets)
        self.remember(PrintJob.select().order_by(PrintJob.id.desc()).get().id, sheets.pdf)

    def print_slip(self) -> None:
        """A slip that was just printed is on paper, is true, and isn't printed twice."""
        order_id = self.order_id()
        (piece,) = jobs.pieces(lay_out(Wish((order_id,))))
        job_id, _outcome = records.record_sent(piece, "Brother")
        self.remember(job_id, piece.pdf)
        detail = detail_of(order_id)
        assert newest_slip(detail) is not None
        assert not is_stale(detail)
        assert not frozen_for_new(detail)

    def print_tickets(self) -> None:
        """Each piece to make gets one ticket, and none a second one."""
        order_id = self.order_id()
        wish = Wish((order_id,), (Kind.BENCH_TICKETS,), only_new=self.maybe())
        (piece,) = jobs.pieces(lay_out(wish))
        job_id, _outcome = records.record_sent(piece, "Brother")
        self.remember(job_id, piece.pdf)
        assert not frozen_for(detail_of(order_id), Kind.BENCH_TICKETS, replace(wish, only_new=True))

    def add_up(self) -> None:
        """Lists name as many pieces as the orders on them."""
        ids = tuple(each.id for each in Order.select(Order.id).where(Order.withdrawn == False))  # noqa: E712
        found = [each for _kind, each in frozen_parts(Wish(ids, (Kind.PICK_LIST,))) if isinstance(each, Frozen)]
        rows = [row for each in found for shelf in each.document.shelves for row in shelf.rows]  # type: ignore[attr-defined]
        details = [detail for detail in map(detail_of, ids) if detail.row.status in OPEN_STATUSES]
        assert sum(row.quantity for row in rows) == sum(line.to_send for each in details for line in each.lines)
        assert all(row.quantity == sum(count for _number, count in row.orders) for row in rows)
        made = [each for _kind, each in frozen_parts(Wish(ids, (Kind.MAKE_LIST,))) if isinstance(each, Frozen)]
        entries = [entry for each in made for row in each.document.rows for entry in row.entries]  # type: ignore[attr-defined]
        assert sum(entry.pieces for entry in entries) == sum(row.to_make for row in rows)

    def remember(self, job_id: int, pdf: bytes) -> None:
        said = texts(pdf)
        for record in PrintRecord.select().where(PrintRecord.job == job_id):
            self.as_printed[record.id] = [said[page] for page in record.pages]

    def end_some(self) -> None:
        waiting = [job.id for job in PrintJob.select().where(PrintJob.outcome == "sent")]
        self.end(self.choose.choice(waiting or [0]))

    def end(self, job_id: int) -> None:
        outcome = self.choose.choice(_ENDS)
        records.record_end(job_id, outcome, pages_done=self.choose.choice([None, 0, 1, 2, 3]), reason="Out of paper")
        if outcome in ("failed", "stopped") and self.maybe():
            papers = PrintRecord.select().where(PrintRecord.job == job_id)
            owners = sorted({row.order_id for row in papers if row.order_id is not None})
            records.correct([job_id], self.choose.sample(owners, self.choose.randint(0, len(owners))))

    def reprint(self) -> None:
        row = self.a_print()
        sheets = reprint.as_it_was(row)
        assert texts(sheets.pdf) == self.as_printed[row.id]
        (piece,) = jobs.pieces(reprint.on_printer(sheets, "Zebra"))
        job_id, _outcome = records.record_sent(piece, "Zebra")
        self.remember(job_id, piece.pdf)

    def reprint_as_it_is_now(self) -> None:
        order_id = self.order_id()
        row = self.choose.choice(detail_of(order_id).prints or [None])
        if row is None:
            raise Refused("nothing")
        lay_out(reprint.as_it_is_now(detail_of(order_id), row))

    def go_on(self) -> None:
        """What is left of a batch after its first orders came out."""
        sheets = lay_out(replace(self.wish(), only_new=False))
        for piece in jobs.pieces(sheets):
            found = batch.stacks(piece)
            done = self.choose.randint(0, len(found))
            rest = batch.rest(piece, done)
            assert (rest is None) == (done == len(found))
            if rest is not None:
                check_backs(rest)
                assert [stack.name for stack in batch.stacks(rest)] == [stack.name for stack in found[done:]]

    def a_print(self) -> PrintRow:
        found = [row for row in detail_of(self.order_id()).prints if reprint.can_print_as_it_was(row)]
        if not found:
            raise Refused("nothing")
        return self.choose.choice(found)

    def actions(self) -> list[Callable[[], object]]:
        mine = [
            self.hurry, self.pack_whole, self.ship_part, self.cancel_fulfillment, self.edit_words, self.pack_in_part,
            self.put_together, self.print_some, self.print_some, self.print_slip, self.print_tickets, self.add_up,
            self.end_some, self.end_some, self.save_pdf, self.reprint, self.reprint, self.reprint_as_it_is_now,
            self.go_on,
        ]  # fmt: skip
        return [*super().actions(), *mine * 2]


def frozen_for_new(detail: OrderDetail) -> bool:
    """Whether "Print what is new" would print the slip."""
    try:
        return bool(lay_out(Wish((detail.row.id,), only_new=True)).parts)
    except Refused:
        return False


def check_backs(piece: PrintPiece) -> None:
    """Nobody's paper on the back of another's."""
    if piece.setup.sides == "one-sided":
        return
    for front in range(0, piece.pages - 1, 2):
        ahead, behind = (
            {(part.kind, part.order_id) for part in piece.parts if page in part.pages} for page in (front, front + 1)
        )
        assert not behind or (ahead == behind and len(ahead) == 1)


def broken_promises(bench: PrintingBench) -> list[str]:
    """What is not as it should be with the papers of all orders."""
    found = []
    live = {order.number for order in Order.select(Order.number)}
    marked = set(queries.ids(ListQuery(View.ALL, shop.today(), frozenset({Filter.PRINTED}))))
    for order in Order.select().where(Order.withdrawn == False):  # noqa: E712
        detail = order_detail(order.id)
        assert detail is not None
        if order.status in OPEN_STATUSES and (newest_slip(detail) is not None) != (order.id in marked):
            found.append(f"{order.number} is in the wrong list")
        for frozen in frozen_for(detail, Kind.PACKING_SLIP):
            if any(line.quantity < 1 for line in frozen.document.lines):  # type: ignore[attr-defined]
                found.append(f"{order.number} has a slip with nothing of a line")
        for row in detail.prints:
            if reprint.can_print_as_it_was(row) and texts(reprint.as_it_was(row).pdf) != bench.as_printed[row.id]:
                found.append(f"{order.number} is not printed again as it was")
    gone = bench.erased - live
    if gone:
        named = re.compile("|".join(rf"{re.escape(number)}\b" for number in gone))
        for file in sorted(kept.folder().glob("*.pdf.z")):
            said = " ".join(texts(kept.read(file.name.partition(".")[0])))
            found += [f"{word} is on a kept page" for word in named.findall(said)]
    return found
