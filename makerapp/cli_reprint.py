"""The verb ``reprint``: what was printed of an order once more, exactly as it was or as it is now."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

from makerapp.errors import Refused
from makerapp.models.rows import OrderDetail, PrintRow
from makerapp.services import paper_words, shop, words


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """What the verb is told."""
    parser.add_argument("number", metavar="NUMBER")
    parser.add_argument("--document", metavar="DOCUMENT", help="packing-slip, thank-you-note …; default: the newest")
    parser.add_argument("--as-it-is-now", action="store_true", help="the same document from the order as it is now")
    parser.add_argument("--output", type=Path, metavar="FILE.pdf", help="without it, list what was printed")


def prints_of(detail: OrderDetail, document: str | None) -> list[PrintRow]:
    """What was printed of an order, newest first, of one document where it is named. Raises Refused for none."""
    found = [row for row in reversed(detail.prints) if document in (None, row.document)]
    if not found:
        what = words.DOCUMENT_WORDS.get(document or "", "Nothing")
        said = f"{what} of {detail.row.number} was never printed." if document else "Nothing of it was printed yet."
        raise Refused(said, "Print it with: makerapp print")
    return found


def row_json(row: PrintRow) -> dict[str, Any]:
    """One print for a program to read."""
    from makerapp.services.paperwork import reprint

    return {
        "document": row.document, "at": row.at.isoformat(), "printer": row.printer, "sheet": row.format,
        "copies": row.copies, "outcome": row.outcome, "on_paper": row.on_paper, "reason": row.reason,
        "kept": reprint.can_print_as_it_was(row),
    }  # fmt: skip


def row_text(row: PrintRow) -> str:
    """One print on a line."""
    when = words.moment_words(row.at, shop.profile().time_zone)
    said = paper_words.outcome_words(row.outcome, on_paper=row.on_paper)
    where = f"  {paper_words.printer_words(row.printer)}" if row.printer else ""
    return f"{when}  {words.DOCUMENT_WORDS.get(row.document, row.document)}  {row.format}  {said}{where}"


def write(detail: OrderDetail, found: list[PrintRow], output: Path, *, as_it_is_now: bool) -> PrintRow:
    """Write the newest of these prints as PDF and note that; gives the print it was.

    Raises Refused where its pages are not kept, EnvironmentProblem where they are damaged or the disk refuses.
    """
    from makerapp.services import preferences
    from makerapp.services.paperwork import records, reprint, saving
    from makerapp.services.paperwork.sheets import lay_out
    from makerapp.ui import language

    language.speak_on_paper(preferences.get("language"))
    if as_it_is_now:
        row = found[0]
        sheets = lay_out(reprint.as_it_is_now(detail, row))
    else:
        row = next((each for each in found if reprint.can_print_as_it_was(each)), found[0])
        sheets = reprint.as_it_was(row)
    saving.save_pdf(sheets, output)
    records.record_saved(sheets)
    return row
