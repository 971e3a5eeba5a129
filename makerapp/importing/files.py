"""From a file on disk to canonical orders: the one entrance to this package."""

from __future__ import annotations

import gc
import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from makerapp.errors import Refused
from makerapp.importing import amazon, etsy_items, etsy_orders, shopify
from makerapp.importing.canonical import ParsedFile
from makerapp.importing.detect import Layout, recognize
from makerapp.importing.gathering import Findings, Rows
from makerapp.importing.reader import CHOOSE_ORDERS, Sheet, open_sheet
from makerapp.translation import tr

_READERS: dict[str, Callable[[Layout, Rows], Findings]] = {
    "etsy-items": etsy_items.read_orders,
    "etsy-orders": etsy_orders.read_orders,
    "shopify-orders": shopify.read_orders,
    "amazon-new-orders": amazon.read_orders,
    "amazon-unshipped-orders": amazon.read_orders,
}


def parse_file(path: Path) -> ParsedFile:
    """All orders of a marketplace file, whatever its name. See ``read_orders``, which also reports progress."""
    return read_orders(path)


def read_orders(
    path: Path,
    progress: Callable[[int, int], None] | None = None,
    stop: Callable[[], bool] | None = None,
) -> ParsedFile:
    """All orders of a marketplace file, told by its headings.

    ``progress`` is called with bytes done and bytes in all, now and then and at the end; ``stop`` is asked as often,
    and where it returns True the reading ends with Stopped. A row that cannot be read is left out with a reason and
    never stops the others. Raises Refused where the file holds no orders we know, with what it is instead where that
    can be told, and EnvironmentProblem where the machine cannot read it.
    """
    with open_sheet(path) as sheet, _no_search_for_cycles():
        layout = recognize(sheet.header)
        sheet.quoted = not _has_no_quoting(sheet, layout)
        found = _READERS[layout.format](layout, sheet.rows(progress, stop))
    left_out = sorted([*found.left_out, *sheet.problems], key=lambda left: left.row)
    if not found.orders and not left_out:
        raise Refused(
            tr("There are no orders in this file."),
            f"{tr('It has headings but no rows under them.')} {tr(CHOOSE_ORDERS)}",
        )
    return ParsedFile(shown_name(path), layout.format, tuple(found.orders), tuple(left_out), tuple(found.notices))


def shown_name(path: Path) -> str:
    """The file's name as text. On Linux a name is bytes: those that are no UTF-8 could neither be shown nor kept."""
    return os.fsencode(path.name).decode("utf-8", "replace")


@contextmanager
def _no_search_for_cycles() -> Iterator[None]:
    """Orders have no cycles, yet looking for some again and again takes nearly half the time of a large file."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


def _has_no_quoting(sheet: Sheet, layout: Layout) -> bool:
    """Amazon's reports use no quotation character, so ``12" mug`` is text. A re-saved one has commas or quotes."""
    return layout.channel == "amazon" and sheet.delimiter == "\t" and '"' not in sheet.header_line
