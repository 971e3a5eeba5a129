"""The verb ``print``: any papers of orders, lists of them, or papers of the shop, as one PDF."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from makerapp.errors import Refused
from makerapp.models.rows import View
from makerapp.printing.sheets import FORMATS
from makerapp.services.paperwork.kinds import FACTS, Kind, Scope
from makerapp.services.paperwork.wish import Wish

if TYPE_CHECKING:
    from makerapp.services.paperwork.sheets import Sheets

OrdersOf = Callable[[argparse.Namespace], Sequence[int]]


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """What the verb is told."""
    parser.add_argument(
        "documents", nargs="+", choices=[str(kind) for kind in Kind], metavar="DOCUMENT", help=", ".join(Kind)
    )
    chosen = parser.add_mutually_exclusive_group()
    chosen.add_argument("--orders", metavar="A,B", help="order numbers, separated by commas")
    chosen.add_argument("--view", choices=[str(view) for view in View])
    parser.add_argument("--paper", choices=list(FORMATS), metavar="SHEET", help=f"{', '.join(FORMATS)}; default: yours")
    parser.add_argument("--start-label", type=_place, default=1, metavar="N", help="the first free label on the sheet")
    parser.add_argument("--day", type=_day, metavar="YYYY-MM-DD", help="of the manifest; default: today")
    parser.add_argument("--products", metavar="SKU=3,SKU", help="for product-labels: how many of each")
    parser.add_argument("--only-new", action="store_true", help="leave out what is printed already and still right")
    parser.add_argument("--output", required=True, type=Path, metavar="FILE.pdf")


def _place(text: str) -> int:
    if not text.isascii() or not text.isdigit() or len(text) > 3 or int(text) < 1:
        raise argparse.ArgumentTypeError("use a whole number from 1")
    return int(text)


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError("use a day such as 2026-11-22") from None


def write(options: argparse.Namespace, orders_of: OrdersOf) -> Sheets:
    """Lay out what is asked for, save it and note it in the orders; ``orders_of`` finds the orders named.

    Raises Refused where orders, products or the sheet do not fit the documents, and where there is nothing to print.
    """
    from makerapp.services import preferences
    from makerapp.services.paperwork import records, saving
    from makerapp.services.paperwork.sheets import lay_out
    from makerapp.ui import language

    language.speak_on_paper(preferences.get("language"))
    sheets = lay_out(wish_of(options, orders_of))
    saving.save_pdf(sheets, options.output)
    records.record_saved(sheets)
    return sheets


def wish_of(options: argparse.Namespace, orders_of: OrdersOf) -> Wish:
    """What is asked for. Raises Refused as ``write`` does."""
    kinds = tuple(dict.fromkeys(Kind(each) for each in options.documents))
    of_orders = [kind for kind in kinds if FACTS[kind].scope is not Scope.SHOP]
    is_named = bool(options.orders or options.view)
    if of_orders and not is_named:
        raise Refused("It isn't said of which orders.", "Add --orders or --view.")
    if is_named and not of_orders:
        raise Refused(f"{kinds[0]} is of no order.", "Leave out --orders and --view.")
    ids = tuple(orders_of(options)) if of_orders else ()
    if of_orders and not ids:
        raise Refused("There is nothing to print.", "No order is in this view." if options.view else "Name an order.")
    wish = Wish(ids, kinds, start_place=options.start_label, only_new=options.only_new, day=options.day)
    if Kind.PRODUCT_LABELS in kinds:
        wish = replace(wish, products=_products(options.products))
    return replace(wish, setups=_setups(wish, options.paper))


def _setups(wish: Wish, sheet: str | None) -> dict[Kind, Any]:
    if sheet is None:
        return {}
    for kind in wish.kinds:
        if sheet not in FACTS[kind].formats:
            raise Refused(f"{kind} can't be printed on {sheet}.", f"It fits {', '.join(FACTS[kind].formats)}.")
    return {kind: replace(wish.setup(kind), format=sheet) for kind in wish.kinds}


def _products(text: str | None) -> tuple[tuple[int, int], ...]:
    """``MUG-1=3,PLATE`` as product ids and how many labels."""
    from makerapp.services.scan_codes import product_of

    found = []
    for each in (text or "").split(","):
        sku, _equals, count = each.strip().partition("=")
        if not sku:
            continue
        product_id = product_of(sku)
        if product_id is None:
            raise Refused(f"There is no product {sku}.", "Use the SKU that stands on its page.")
        if count and not (count.isascii() and count.isdigit() and len(count) < 5):
            raise Refused(f"{count} is no number of labels.", "Write it like MUG-1=3.")
        found.append((product_id, int(count or 1)))
    if not found:
        raise Refused("It isn't said for which products.", "Add --products with their SKUs, such as MUG-1=3.")
    return tuple(found)


def _orders_on(sheets: Sheets) -> int:
    """How many orders its papers and lists are of."""
    return len({*sheets.order_ids, *(each for part in sheets.parts for each in part.options.get("orders", ()))})


def answer_json(sheets: Sheets, output: Path) -> dict[str, Any]:
    """What was written, for a script."""
    return {
        "file": str(output), "orders": _orders_on(sheets), "pages": sheets.pages, "missing": sheets.missing,
        "remarks": sheets.remarks,
    }  # fmt: skip


def answer_text(sheets: Sheets, output: Path) -> str:
    """What was written, for people."""
    pages = "1 page" if sheets.pages == 1 else f"{sheets.pages} pages"
    count = _orders_on(sheets)
    said = [f"{output}: {pages}" + (f" for {'1 order' if count == 1 else f'{count} orders'}" if count else "")]
    said += sheets.remarks
    if sheets.missing:
        said.append(f"No font has these characters, they are printed as boxes: {' '.join(sheets.missing)}")
    return "\n".join(said)
