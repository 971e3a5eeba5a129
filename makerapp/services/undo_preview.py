"""What taking back would change and what it can't reach, before anybody does it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from makerapp.errors import Refused
from makerapp.models.detail import event_rows
from makerapp.models.order import Order
from makerapp.models.product import Product
from makerapp.models.rows import EventRow
from makerapp.models.timeline import TimelineEvent
from makerapp.services import rehearsal, shop, undo
from makerapp.services.changes import FieldChange, changes_of_record, names_of_records, net
from makerapp.services.outcome import Outcome
from makerapp.services.rehearsal import Effects
from makerapp.services.words import DOCUMENT_WORDS, OWN_CHANNELS, listed, moment_words
from makerapp.translation import counted, tr

# What left the program: paper and words that are elsewhere by now.
OUTSIDE = ("printed", "saved_pdf", "message")
# More orders than this are not tried out one by one beforehand.
MOST_REHEARSED = 200


@dataclass(frozen=True)
class UndoPreview:
    """``steps`` are taken back, newest first. ``changes`` are the fields that would change, old value first.

    ``stays`` are sentences on what can't be taken back. ``refusal`` says why nothing can be; the rest is empty then.
    ``subject`` is the order's number or the product's title; ``order_count`` how many orders it is about.
    """

    subject: str
    steps: tuple[EventRow, ...]
    effects: Effects
    changes: tuple[FieldChange, ...]
    stays: tuple[str, ...]
    refusal: Refused | None = None
    order_count: int = 1


def of_event(event_id: int) -> UndoPreview:
    """What ``undo.back_to(event_id)`` would do."""
    event = TimelineEvent.get_by_id(event_id)
    wanted = {each.id for each in undo.undoable_since(event_id)}
    history = event_rows(list(TimelineEvent.select().where(undo.same_subject(event))))
    steps = tuple(sorted((row for row in history if row.id in wanted), key=lambda row: -row.id))
    stays = [*_others_in_the_box(steps), *_outside([row for row in history if row.id > event_id])]
    return _preview(_subject(event), steps, stays, lambda: undo.back_to(event_id))


def of_batch(batch_id: int) -> UndoPreview:
    """What ``undo.undo_batch(batch_id)`` would do. Of more than ``MOST_REHEARSED`` orders only the steps are told."""
    events = list(TimelineEvent.select().where(TimelineEvent.batch == batch_id).order_by(TimelineEvent.id))
    steps = tuple(row for row in reversed(event_rows(events)) if row.record is not None)
    order_ids = {each.order_id for each in events if each.order_id is not None}
    subject = _subject(events[0]) if len(order_ids) <= 1 else counted("1 order", "{n} orders", len(order_ids))
    if len(order_ids) > MOST_REHEARSED:
        return UndoPreview(subject, steps, Effects((), ()), (), (), order_count=len(order_ids))
    first = min(each.id for each in events)
    later = TimelineEvent.select().where(
        TimelineEvent.order.in_(sorted(order_ids)) & (TimelineEvent.id > first) & TimelineEvent.kind.in_(OUTSIDE)
    )
    stays = _outside(event_rows(list(later)))
    return _preview(subject, steps, stays, lambda: undo.undo_batch(batch_id), len(order_ids))


def needs_asking(event_id: int) -> bool:
    """True for all but the last action, and where paper or words are out: the maker should see first what happens."""
    event = TimelineEvent.get_by_id(event_id)
    if event.batch_id != undo.last_batch() or len(undo.undoable_since(event_id)) != 1 or event.facts.get("together"):
        return True
    later = TimelineEvent.select().where(
        undo.same_subject(event) & (TimelineEvent.id > event.id) & TimelineEvent.kind.in_(OUTSIDE)
    )
    return bool(later.exists())


def _preview(
    subject: str, steps: tuple[EventRow, ...], stays: list[str], do: Callable[[], Outcome], order_count: int = 1
) -> UndoPreview:
    changes: list[FieldChange] = []

    def rehearsed() -> None:
        done = do()
        events = TimelineEvent.select().where(TimelineEvent.batch == done.batch_id).order_by(TimelineEvent.id)
        records = [each.undo for each in events if each.undo is not None]
        names = names_of_records(records)
        changes.extend(net(change for record in records for change in changes_of_record(record, names)))

    try:
        effects = rehearsal.rehearse(rehearsed)
    except Refused as refusal:
        return UndoPreview(subject, steps, Effects((), ()), (), (), refusal, order_count)
    return UndoPreview(
        subject, steps, effects, tuple(changes), (*stays, *_elsewhere(steps, changes)), None, order_count
    )


def _subject(event: TimelineEvent) -> str:
    if event.order_id is not None:
        return str(Order.get_by_id(event.order_id).number)
    return str(Product.get_by_id(event.product_id).title) if event.product_id is not None else tr("The shop")


def _others_in_the_box(steps: Sequence[EventRow]) -> list[str]:
    """Orders that were sent in one box with this one: its own history leaves them alone."""
    boxes = [row.facts["together"] for row in steps if row.facts.get("together")]
    return [
        tr("{listed}: sent in the same box, and still marked as shipped.").format(listed=listed(box)) for box in boxes
    ]


def _outside(later: Sequence[EventRow]) -> list[str]:
    """Paper and messages that went out since, oldest first, each with what to do about it."""
    zone, today = shop.profile().time_zone, shop.today()
    found = []
    for row in sorted(later, key=lambda each: each.id):
        when = moment_words(row.at, zone, today, inside=True)
        paper = DOCUMENT_WORDS.get(str(row.facts.get("document", "")), tr("Paper"))
        if row.kind == "printed" and row.facts.get("outcome") in ("failed", "stopped"):
            continue
        if row.kind == "printed":
            found.append(
                tr("{paper}, printed {when}: don't use it any more, or print it again.").format(paper=paper, when=when)
            )
        elif row.kind == "saved_pdf":
            found.append(tr("{paper}, saved as PDF {when}: the file stays as it is.").format(paper=paper, when=when))
        elif row.kind == "message":
            found.append(tr("Message for the buyer, copied {when}: if you sent it, tell them.").format(when=when))
    return found


def _elsewhere(steps: Sequence[EventRow], changes: Sequence[FieldChange]) -> list[str]:
    """What the world outside knows by the steps themselves."""
    found = []
    sent = [row.id for row in steps if row.kind in ("shipped", "partly_shipped")]
    if sent:
        found.append(tr("The parcel, if it has left already."))
    sold = Order.select().join(TimelineEvent, on=(TimelineEvent.order == Order.id))
    if sent and sold.where(TimelineEvent.id.in_(sent) & Order.channel.not_in(OWN_CHANNELS)).exists():
        found.append(tr("What you told the marketplace: if it is marked as shipped there, change it there too."))
    if any(change.row and change.row[0] == "payment" for change in changes):
        found.append(tr("Money that really moved: only what is written here changes."))
    return found
