"""Reading files, telling new from known, and bringing the orders in, in chunks that let others write in between."""

from __future__ import annotations

import logging
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from peewee import IntegrityError

from makerapp import clock
from makerapp.errors import EnvironmentProblem, Refused
from makerapp.importing import Stopped, read_orders, shown_name
from makerapp.importing.canonical import CanonicalOrder, ChannelStatus, LeftOut, ParsedFile
from makerapp.models import bulk
from makerapp.models.database import database, let_others_write
from makerapp.models.order import Order
from makerapp.models.product import Product
from makerapp.models.timeline import Batch
from makerapp.services import preferences, shop, work_calendar
from makerapp.services.history import Action, action
from makerapp.services.intake import promised
from makerapp.services.intake.columns import digest_of, has_pieces_left, is_given_back, snapshot
from makerapp.services.intake.create import create_orders
from makerapp.services.intake.merge import merge_order
from makerapp.services.intake.shelf import Shelf
from makerapp.translation import mark, tr

log = logging.getLogger(__name__)

CHUNK = 250

FORMAT_WORDS = {
    "etsy-items": mark("Etsy sold order items"),
    "etsy-orders": mark("Etsy sold orders"),
    "shopify-orders": mark("Shopify orders"),
    "amazon-new-orders": mark("Amazon new orders"),
    "amazon-unshipped-orders": mark("Amazon unshipped orders"),
}

NO_ITEMS = mark("This file doesn't name the items. Bring in Sold Order Items too.")

Progress = Callable[[int, int], None]
Stop = Callable[[], bool]
_Key = tuple[str, str, str]


@dataclass(frozen=True)
class FilePreview:
    """What bringing in one file will do. ``problem`` is set, and all else empty, where it can't be read.

    Of the new orders ``to_do`` are to be confirmed; ``to_make`` were sent in part and go on being made; both promise
    the pieces in ``promised``, by product id; ``beyond`` says which of them can't be kept.
    """

    path: Path
    file: str
    format: str = ""
    new: int = 0
    changed: int = 0
    unchanged: int = 0
    lines: int = 0
    left_out: tuple[LeftOut, ...] = ()
    notices: tuple[str, ...] = ()
    to_do: int = 0
    to_make: int = 0
    sent: int = 0
    cancelled: int = 0
    promised: Counter[int] = field(default_factory=Counter[int])
    beyond: tuple[str, ...] = ()
    problem: Refused | EnvironmentProblem | None = None
    parsed: ParsedFile | None = field(default=None, repr=False)

    @property
    def format_words(self) -> str:
        """The kind of file in words."""
        return tr(FORMAT_WORDS.get(self.format, self.format))


@dataclass(frozen=True)
class ImportPreview:
    """What bringing in these files will do, in their order."""

    files: tuple[FilePreview, ...]

    @property
    def total_new(self) -> int:
        return sum(each.new for each in self.files)

    @property
    def total_changed(self) -> int:
        return sum(each.changed for each in self.files)

    @property
    def total_unchanged(self) -> int:
        return sum(each.unchanged for each in self.files)

    @property
    def left_out(self) -> int:
        return sum(len(each.left_out) for each in self.files)


@dataclass(frozen=True)
class FileResult:
    """What became of one file."""

    file: str
    format: str
    new: int
    changed: int
    unchanged: int
    lines: int
    left_out: tuple[LeftOut, ...]
    notices: tuple[str, ...] = ()
    problem: Refused | EnvironmentProblem | None = None


@dataclass(frozen=True)
class ImportResult:
    """What was brought in. ``batch_id`` takes it all back as one; ``stopped`` where the maker stopped half-way."""

    files: tuple[FileResult, ...]
    batch_id: int | None
    stopped: bool


def preview(paths: Sequence[Path], progress: Progress | None = None, stop: Stop | None = None) -> ImportPreview:
    """Read the files and say what bringing them in would do. Writes nothing; a bad file does not stop the others.

    ``progress`` gets bytes done and bytes in all over all files. Raises importing.Stopped where ``stop`` says so.
    """
    sizes = [_size(path) for path in paths]
    shelf, seen = _shelf(), dict[tuple[_Key, str], str]()
    found = []
    for position, path in enumerate(paths):
        before = sum(sizes[:position])

        def tell(done: int, _total: int, before: int = before) -> None:
            if progress:
                progress(before + done, sum(sizes))

        try:
            parsed = read_orders(path, tell, stop)
        except (Refused, EnvironmentProblem) as problem:
            found.append(FilePreview(path, shown_name(path), problem=problem))
            continue
        found.append(_look(path, parsed, shelf, seen))
    beyond = promised.notices([file.promised for file in found])
    told = [replace(file, beyond=lines) for file, lines in zip(found, beyond, strict=True)]
    return ImportPreview(tuple(_tell_of_unnamed(told)))


def _tell_of_unnamed(files: Sequence[FilePreview]) -> list[FilePreview]:
    """Where a file names no items and no other one here does it for its orders, say which file would."""
    named = {_key(order) for file in files if file.parsed for order in file.parsed.orders if order.lines}
    told = []
    for file in files:
        orders = file.parsed.orders if file.parsed else ()
        is_told = file.format == "etsy-orders" and any(not o.lines and _key(o) not in named for o in orders)
        told.append(replace(file, notices=(*file.notices, tr(NO_ITEMS))) if file.new and is_told else file)
    return told


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:
        return 0


def _look(path: Path, parsed: ParsedFile, shelf: Shelf, seen: dict[tuple[_Key, str], str]) -> FilePreview:
    """Compare a read file with what is here; ``seen`` holds what the files before it will have brought in."""
    counts = {"new": 0, "changed": 0, "unchanged": 0}
    fate = {"to_do": 0, "to_make": 0, "sent": 0, "cancelled": 0}
    coming, pieces = {key for key, _ in seen}, Counter[int]()
    for chunk in _chunks(parsed.orders):
        known = _known(chunk, parsed.format)
        for order in chunk:
            key, digest = _key(order), digest_of(snapshot(order))
            what = _verdict(key, digest, known, seen.get((key, parsed.format)), key in coming)
            counts[what] += 1
            if what == "new":
                fate[_fate(order)] += 1
                if _fate(order) in ("to_do", "to_make"):
                    pieces.update(promised.pieces_of(order, shelf))
            seen[(key, parsed.format)] = digest
    return FilePreview(
        path,
        parsed.file,
        parsed.format,
        lines=parsed.line_count,
        left_out=parsed.left_out,
        notices=parsed.notices,
        parsed=parsed,
        new=counts["new"],
        changed=counts["changed"],
        unchanged=counts["unchanged"],
        to_do=fate["to_do"],
        to_make=fate["to_make"],
        sent=fate["sent"],
        cancelled=fate["cancelled"],
        promised=pieces,
    )


def _verdict(key: _Key, digest: str, known: dict[_Key, tuple[int, str, bool]], seen: str | None, coming: bool) -> str:
    if seen is not None:
        return "unchanged" if seen == digest else "changed"
    if key in known:
        _, stored, withdrawn = known[key]
        return "new" if withdrawn else "unchanged" if stored == digest else "changed"
    return "changed" if coming else "new"


def _fate(order: CanonicalOrder) -> str:
    if order.status is ChannelStatus.CANCELLED:
        return "cancelled"
    if order.status is ChannelStatus.SENT:
        return "sent"
    if is_given_back(order):
        return "cancelled"
    if order.status is not ChannelStatus.PARTLY_SENT:
        return "to_do"
    return "to_make" if has_pieces_left(order) else "sent"


def apply(preview_: ImportPreview, progress: Progress | None = None, stop: Stop | None = None) -> ImportResult:
    """Bring in what was previewed. ``progress`` gets orders done and orders in all.

    Each chunk is one transaction of one common batch, so all of it is one undo; what is in when ``stop`` says so stays.
    """
    total = sum(len(each.parsed.orders) for each in preview_.files if each.parsed)
    shelf, batch, done, stopped, results = _shelf(), None, 0, False, []
    for each in preview_.files:
        counts, spoiled = {"new": 0, "changed": 0, "unchanged": 0}, list[LeftOut]()
        for chunk in _chunks(each.parsed.orders if each.parsed else ()):
            stopped = stopped or (stop is not None and stop())
            if stopped:
                break
            batch = _bring_in(chunk, each, shelf, batch, counts, spoiled)
            done += len(chunk)
            let_others_write()
            if progress:
                progress(done, total)
        left_out = (*each.left_out, *spoiled)
        results.append(FileResult(each.file, each.format, **counts, lines=each.lines, left_out=left_out,
                                  notices=each.notices, problem=each.problem))  # fmt: skip
    return ImportResult(tuple(results), batch.id if batch else None, stopped)


def _bring_in(
    chunk: Sequence[CanonicalOrder],
    file: FilePreview,
    shelf: Shelf,
    batch: Batch | None,
    counts: dict[str, int],
    spoiled: list[LeftOut],
) -> Batch | None:
    orders = _one_of_each(chunk)
    stored = _known(orders, file.format)
    news = [order for order in orders if _is_news(order, stored.get(_key(order)), shelf)]
    counts["unchanged"] += len(orders) - len(news)
    if not news:
        return batch
    with action("import", batch=batch, files=[file.file]) as act:
        # Asked again inside the transaction: only now does nobody else write.
        known = _known(news, file.format)
        new = [order for order in news if _key(order) not in known]
        for order in news:
            if _key(order) in known:
                order_id, _, withdrawn = known[_key(order)]
                what = _merge(act, order_id, order, file, shelf, spoiled)
                if what:
                    counts["new" if withdrawn else what] += 1
        if new:
            currencies = Counter(order.currency for order in new if order.currency)
            shop.adopt_currency(currencies.most_common(1)[0][0] if currencies else "")
        create_orders(act, new, file.file, file.format, shelf)
        counts["new"] += len(new)
        act.change.everything = True
        return act.batch


def _merge(
    act: Action, order_id: int, order: CanonicalOrder, file: FilePreview, shelf: Shelf, spoiled: list[LeftOut]
) -> str:
    """Merge one order: ``changed`` or ``unchanged``. One that breaks a rule of the database never stops the others."""
    try:
        with database.atomic():
            has_news = merge_order(act, Order.get_by_id(order_id), order, file.file, file.format, shelf)
    except IntegrityError:
        log.exception("order %s could not be brought up to date", order_id)
        row = order.source_rows[0] if order.source_rows else 0
        spoiled.append(
            LeftOut(
                row,
                tr("{number} doesn't fit what was done with it here. It stays as it is.").format(number=order.number),
            )
        )
        return ""
    return "changed" if has_news else "unchanged"


def _is_news(order: CanonicalOrder, stored: tuple[int, str, bool] | None, shelf: Shelf) -> bool:
    if stored is None:
        return True
    _, digest, withdrawn = stored
    return withdrawn or digest != digest_of(snapshot(order))


def _one_of_each(chunk: Sequence[CanonicalOrder]) -> list[CanonicalOrder]:
    """The last word on each order, should a file name one twice."""
    return list({_key(order): order for order in chunk}.values())


def _key(order: CanonicalOrder) -> _Key:
    return order.channel, order.channel_shop, order.order_id


def _known(chunk: Sequence[CanonicalOrder], format_name: str) -> dict[_Key, tuple[int, str, bool]]:
    """The orders of the chunk that are here: id, digest of this kind of file's last word (or ``""``), withdrawn."""
    if not chunk:
        return {}
    shops = {order.channel_shop for order in chunk}
    return bulk.known_orders(chunk[0].channel, shops, [order.order_id for order in chunk], format_name)


def _chunks(orders: Sequence[CanonicalOrder]) -> Iterator[Sequence[CanonicalOrder]]:
    return (orders[start : start + CHUNK] for start in range(0, len(orders), CHUNK))


def _shelf() -> Shelf:
    profile = shop.profile()
    products = {each.sku.casefold(): each for each in Product.select().where(Product.sku != "")}
    return Shelf(
        zone=profile.time_zone,
        currency=profile.currency,
        today=clock.today_in(profile.time_zone),
        assume_delivered_days=preferences.get("assume_delivered_days"),
        production_days=preferences.get("production_days_default"),
        products=products,
        calendar=work_calendar.read(),
    )


__all__ = [
    "FilePreview",
    "FileResult",
    "ImportPreview",
    "ImportResult",
    "Stopped",
    "apply",
    "preview",
]
