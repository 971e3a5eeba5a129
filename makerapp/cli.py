"""The headless verbs: the same services without the window, for scripts and tests. See docs/command-line.md."""

from __future__ import annotations

import argparse
import io
import json
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from makerapp import __version__, cli_print, cli_reprint, cli_words, launch
from makerapp.errors import EnvironmentProblem, MakerbenchError, Refused
from makerapp.models import detail as order_details
from makerapp.models import queries, search
from makerapp.models.database import close_database, open_database
from makerapp.models.rows import OrderRow, View
from makerapp.paths import default_data_folder, named_data_folder
from makerapp.services import shop

# Exit codes: all well, part of it left out or something found, not possible at all.
DONE, PARTLY, NOT_DONE = 0, 1, 2

LONGEST_LIMIT = 9  # digits, more than there will be orders


def main(arguments: Sequence[str]) -> int:
    """Run one verb; ``arguments`` start with it. Returns the exit code."""
    _speak_utf_8()
    options = _parser().parse_args(arguments, argparse.Namespace(data=None, json=False))
    try:
        if options.verb in ("tracking", "tour"):
            return int(options.run(options))
        _open(options.data)
        try:
            return int(options.run(options))
        finally:
            close_database()
    except MakerbenchError as error:
        return _explain(error, options.json)


def _speak_utf_8() -> None:
    """Buyers have names in every script, and what reads our output is no screen of this computer's own encoding."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8")


def _open(folder: Path | None) -> None:
    data = named_data_folder(folder) if folder else default_data_folder()
    try:
        data.prepare()
    except OSError as fault:
        why = f"{folder or data.root}: {fault.strerror or fault}. Choose another with --data."
        raise EnvironmentProblem("The data folder can't be used.", why) from fault
    open_database(data.database, data.backups)


def _explain(error: MakerbenchError, as_json: bool) -> int:
    if as_json:
        _say_json({"error": {"what": error.what, "why_and_now": error.why_and_now}})
    else:
        sys.stderr.write(f"{error.what} {error.why_and_now}".strip() + "\n")
    return NOT_DONE


def _parser() -> argparse.ArgumentParser:
    # Both stand before or after the verb; the verb's own parser must not overwrite with a default what came before it.
    common = argparse.ArgumentParser(add_help=False, argument_default=argparse.SUPPRESS)
    common.add_argument("--data", type=Path, metavar="DIR", help="the data folder (default: your own)")
    common.add_argument("--json", action="store_true", help="answer in JSON")
    parser = argparse.ArgumentParser(
        prog=launch.program_name(),
        description="Makerbench without its window. Without a verb, the window opens.",
        parents=[common],
    )
    parser.add_argument("--version", action="version", version=f"Makerbench {__version__}")
    verbs = parser.add_subparsers(dest="verb", required=True, metavar="VERB")

    def verb(name: str, words: str, run: Callable[[argparse.Namespace], int]) -> argparse.ArgumentParser:
        each = verbs.add_parser(name, help=words, parents=[common])
        each.set_defaults(run=run)
        return each

    bring = verb("import", "bring in marketplace files", _import)
    bring.add_argument("files", nargs="+", type=Path, metavar="FILE")
    orders = verb("orders", "list orders", _orders)
    orders.add_argument("--view", choices=[str(view) for view in View], default=str(View.ALL))
    orders.add_argument("--search", metavar="TEXT", help="name, number, item, postcode, e-mail or tracking number")
    orders.add_argument("--limit", type=_positive, metavar="N", help="at most so many")
    verb("show", "everything of an order", _show).add_argument("number", metavar="NUMBER")
    history = verb("timeline", "who did what and when to an order, and what it changed", _timeline)
    history.add_argument("number", metavar="NUMBER")
    history.add_argument("--with-notes", action="store_true", help="your private notes too")
    history.add_argument("--output", type=Path, metavar="FILE.txt", help="write it there instead")
    paper = verb("print", "write slips, notes, labels, lists or any other papers as PDF", _print)
    cli_print.add_arguments(paper)
    reprint = verb("reprint", "print again what was printed of an order, as it was or as it is now", _reprint)
    cli_reprint.add_arguments(reprint)
    verb("tracking", "whose tracking number this is", _tracking).add_argument("number", metavar="NUMBER")
    verb("check", "recompute every promise the data keeps", _check)
    tour = verb("tour", "drive the real window through an order, with pictures", _tour)
    tour.add_argument("--output", required=True, type=Path, metavar="DIR")
    tour.add_argument("--pictures", action="store_true", help="every screen in every mode: colors, sizes, languages")
    tour.add_argument("--mode", default="", metavar="NAME", help="every screen in one mode, such as touch or german")
    return parser


def _positive(text: str) -> int:
    if not text.isascii() or not text.isdigit() or len(text) > LONGEST_LIMIT or int(text) < 1:
        raise argparse.ArgumentTypeError("use a whole number from 1")
    return int(text)


def _say(text: str) -> None:
    sys.stdout.write(text + "\n")


def _say_json(value: Any) -> None:
    _say(json.dumps(value, ensure_ascii=False, indent=2))


# -- the verbs


def _import(options: argparse.Namespace) -> int:
    from makerapp.services import intake

    result = intake.apply(intake.preview(options.files))
    if options.json:
        _say_json({"files": [cli_words.file_json(each) for each in result.files]})
    else:
        for each in result.files:
            _say(cli_words.file_text(each))
    if any(each.problem for each in result.files):
        return NOT_DONE
    return PARTLY if any(each.left_out for each in result.files) else DONE


def _orders(options: argparse.Namespace) -> int:
    found = tuple(search.find(options.search, most=-1)) if options.search else None
    query = queries.ListQuery(View(options.view), shop.today(), ids=found)
    rows = queries.page(query, 0, options.limit or -1)
    if options.json:
        _say_json([cli_words.row_json(row) for row in rows])
    else:
        _say("\n".join(cli_words.row_text(row, shop.today()) for row in rows) or "No orders.")
    return DONE


def _show(options: argparse.Namespace) -> int:
    for position, row in enumerate(_rows_by_number(options.number)):
        detail = order_details.order_detail(row.id)
        if detail is None:
            raise Refused(f"{row.number} isn't here any more.")
        if options.json:
            # The newest first, and it alone: a script wants one object.
            _say_json(cli_words.detail_json(detail))
            return DONE
        _say(("\n" if position else "") + cli_words.detail_text(detail))
    return DONE


def _timeline(options: argparse.Namespace) -> int:
    from makerapp.services import timeline_text

    for position, row in enumerate(_rows_by_number(options.number)):
        detail = order_details.order_detail(row.id)
        if detail is None:
            raise Refused(f"{row.number} isn't here any more.")
        text = timeline_text.timeline_text(detail, with_notes=options.with_notes)
        if options.output is not None:
            # The newest of several orders of one number: a file is about one of them.
            timeline_text.save(text, options.output)
        if options.json:
            _say_json(cli_words.timeline_json(detail, with_notes=options.with_notes))
        elif options.output is not None:
            _say(f"{options.output}: the timeline of {row.number}")
        else:
            _say(("\n" if position else "") + text.rstrip("\n"))
        if options.json or options.output is not None:
            break
    return DONE


def _rows_by_number(number: str) -> list[OrderRow]:
    found = queries.rows(queries.find_by_number(number))
    if not found:
        raise Refused(f"There is no order {number}.", f"List them with: {launch.program_name()} orders")
    return found


def _print(options: argparse.Namespace) -> int:
    sheets = cli_print.write(options, _orders_to_print)
    if options.json:
        _say_json(cli_print.answer_json(sheets, options.output))
    else:
        _say(cli_print.answer_text(sheets, options.output))
    return DONE


def _orders_to_print(options: argparse.Namespace) -> list[int]:
    if options.view:
        return queries.ids(queries.ListQuery(View(options.view), shop.today()))
    numbers = [number.strip() for number in options.orders.split(",") if number.strip()]
    return list(dict.fromkeys(_rows_by_number(number)[0].id for number in numbers))


def _reprint(options: argparse.Namespace) -> int:
    detail = order_details.order_detail(_rows_by_number(options.number)[0].id)
    if detail is None:
        raise Refused("This order isn't here any more.")
    found = cli_reprint.prints_of(detail, options.document)
    if options.output is None:
        if options.json:
            _say_json({"number": detail.row.number, "prints": [cli_reprint.row_json(row) for row in found]})
        for row in () if options.json else found:
            _say(cli_reprint.row_text(row))
        return DONE
    row = cli_reprint.write(detail, found, options.output, as_it_is_now=options.as_it_is_now)
    if options.json:
        _say_json({"file": str(options.output), "print": cli_reprint.row_json(row)})
    else:
        _say(f"{options.output}: {cli_reprint.row_text(row)}")
    return DONE


def _tracking(options: argparse.Namespace) -> int:
    from makerapp.shipping.tracking import recognize

    try:
        matches = recognize(options.number)
    except Refused as refusal:
        if not options.json:
            raise
        _say_json({"number": options.number, "carriers": [], "problem": str(refusal)})
        return PARTLY
    if options.json:
        carriers = [{"name": each.carrier, "valid": each.valid, "url": each.url} for each in matches]
        _say_json({"number": options.number, "carriers": carriers})
    else:
        for each in matches:
            _say(f"{each.carrier}: {'looks right' if each.valid else 'the check digit is wrong'}  {each.url}")
        if not matches:
            _say("No carrier we know writes its numbers like this.")
    return DONE


def _check(options: argparse.Namespace) -> int:
    from makerapp.services import checks

    findings = checks.run()
    if options.json:
        found = [{"rule": each.rule, "where": each.where} for each in findings]
        _say_json({"ok": not findings, "rules": len(checks.rules()), "findings": found})
    else:
        for each in findings:
            _say(f"BROKEN: {each.rule}: {each.where}")
        _say(f"{len(checks.rules())} rules checked, {len(findings)} findings.")
    return PARTLY if findings else DONE


def _tour(options: argparse.Namespace) -> int:
    from makerapp.tour import picture_mode, pictures, tour

    if options.pictures:
        pages = pictures(options.output, [options.mode] if options.mode else ())
    elif options.mode:
        pages = picture_mode(options.output, options.mode)
    else:
        pages = tour(options.output, options.data)
    if options.json:
        _say_json({"output": str(options.output), "files": [str(page) for page in pages]})
    else:
        for page in pages:
            _say(str(page))
        _say(f"Pages and pictures are in {options.output}")
    return DONE
