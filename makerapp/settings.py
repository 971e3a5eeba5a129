"""Every setting of the program: its key, what it is when never set, and what may be put there."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from makerapp.locales import LANGUAGES
from makerapp.translation import mark

_RATE = re.compile(r"\d{1,9}(\.\d{1,30})?")


def _one_of(*choices: object) -> Callable[[Any], bool]:
    return lambda value: value in choices


def _whole(low: int, high: int) -> Callable[[Any], bool]:
    return lambda value: type(value) is int and low <= value <= high


def _flag(value: object) -> bool:
    return isinstance(value, bool)


def _text(value: object) -> bool:
    return isinstance(value, str) and len(value) <= 5000


def _table(value: object) -> bool:
    return isinstance(value, dict)


def _weekdays(value: object) -> bool:
    return isinstance(value, list) and 0 < len(value) == len({*map(str, value)}) and all(map(_whole(0, 6), value))


def _checklist(value: object) -> bool:
    def is_short(text: object) -> bool:
        return isinstance(text, str) and len(text) <= 100

    return isinstance(value, list) and len(value) <= 12 and all(map(is_short, value))


def _channel_rules(value: object) -> bool:
    def is_rule(rule: object) -> bool:
        if not isinstance(rule, dict) or set(rule) != {"cancel_after_days", "warn_days"}:
            return False
        return _whole(0, 365)(rule["cancel_after_days"]) and _whole(0, 365)(rule["warn_days"])

    return isinstance(value, dict) and all(isinstance(key, str) and is_rule(rule) for key, rule in value.items())


def _print_setups(value: object) -> bool:
    texts, numbers = {"format", "printer", "tray", "sides", "color"}, {"copies": _whole(1, 99), "dpi": _whole(0, 1200)}

    def is_setup(setup: object) -> bool:
        if not isinstance(setup, dict) or not set(setup) <= texts | set(numbers):
            return False
        return all(numbers[name](each) if name in numbers else _text(each) for name, each in setup.items())

    return isinstance(value, dict) and all(isinstance(key, str) and is_setup(each) for key, each in value.items())


def _names(value: object) -> bool:
    return isinstance(value, list) and len(value) <= 50 and all(isinstance(each, str) and each for each in value)


def _saved_views(value: object) -> bool:
    texts = ("key", "name", "view", "channel", "sort")

    def is_view(each: object) -> bool:
        if not isinstance(each, dict) or set(each) != {*texts, "filters", "descending"}:
            return False
        named = all(isinstance(each[name], str) and len(each[name]) <= 100 for name in texts) and each["key"]
        return bool(named) and _names(each["filters"]) and _flag(each["descending"])

    return isinstance(value, list) and len(value) <= 100 and all(map(is_view, value))


def _column_widths(value: object) -> bool:
    def is_table(widths: object) -> bool:
        return isinstance(widths, dict) and all(map(_whole(1, 5000), widths.values()))

    return isinstance(value, dict) and all(map(is_table, value.values()))


def _note_templates(value: object) -> bool:
    accepts: dict[str, Callable[[Any], bool]] = {
        **dict.fromkeys(("id", "name", "heading", "body", "signature", "picture"), _text),
        "rule": _one_of("any", "first", "repeat", "gift", "late"),
        "band": _one_of("logo", "name", "picture", "none"),
        "handwriting": _flag,
    }

    def is_template(each: object) -> bool:
        if not isinstance(each, dict) or not each.get("id") or not set(each) <= set(accepts):
            return False
        return all(accepts[name](part) for name, part in each.items())

    if not isinstance(value, list) or not 0 < len(value) <= 30 or not all(map(is_template, value)):
        return False
    return len({each["id"] for each in value}) == len(value)


def _rates(value: object) -> bool:
    def is_rate(rate: object) -> bool:
        return isinstance(rate, str) and _RATE.fullmatch(rate) is not None and float(rate) > 0

    return isinstance(value, dict) and all(isinstance(key, str) and is_rate(rate) for key, rate in value.items())


@dataclass(frozen=True)
class Setting:
    """One setting: ``default`` stands until the maker chooses; ``accepts`` tells a usable value."""

    default: Any
    accepts: Callable[[Any], bool]


SETTINGS: dict[str, Setting] = {
    "theme": Setting("system", _one_of("system", "light", "dark")),
    # What the program speaks, and its papers where they are to differ.
    "language": Setting("system", _one_of("system", *LANGUAGES)),
    "paper_language": Setting("", _one_of("", *LANGUAGES)),
    "density": Setting("normal", _one_of("compact", "normal", "touch")),
    # Per cent of the normal text size.
    "text_size": Setting(100, _one_of(90, 100, 115, 130)),
    # Stronger edges and no gray text; a system that asks for more contrast gets it anyway.
    "high_contrast": Setting(False, _flag),
    "system_font": Setting(False, _flag),
    # At which hand the panel with the green button stands.
    "panel_side": Setting("right", _one_of("right", "left")),
    # Whether bigger rows and buttons were offered after the first touch; that is done once.
    "touch_offered": Setting(False, _flag),
    "paper": Setting("a4", _one_of("a4", "letter", "a5")),
    "printer": Setting("", _text),
    # In the fulfillment wizard, of one order's papers.
    "preview_before_printing": Setting(False, _flag),
    # Of slips printed from Today and the lists.
    "preview_of_lists": Setting(True, _flag),
    "print_note": Setting(True, _flag),
    # Kinds of paper that are printed with every slip besides the note.
    "print_along": Setting([], _names),
    "show_prices": Setting(False, _flag),
    "slip_pictures": Setting(True, _flag),
    "slip_shelf": Setting(True, _flag),
    # Where the address stands: after the heading, or where the window of an envelope shows it.
    "slip_address": Setting("plain", _one_of("plain", "din-a", "din-b", "us")),
    "slip_return_address": Setting(True, _flag),
    # Beside English on paper: nothing, the language of the country it is sent to, or this one.
    "second_language": Setting("", _one_of("", "buyer", "de", "fr", "es", "it", "nl")),
    "gift_exchange": Setting(
        mark("Not quite right? Write to us within 30 days and we'll exchange it. Keep this card; it's all we need."),
        _text,
    ),
    "footer": Setting("", _text),
    # Each an id, and the fields of ``services.paperwork.note_templates.NoteTemplate`` that differ from the shipped one.
    "note_templates": Setting(
        [{"id": each} for each in ("first", "repeat", "repeat-2", "gift", "gift-2", "late", "any")], _note_templates
    ),
    # Channels that allow nothing but the items in a parcel.
    "no_insert_channels": Setting(["amazon"], _names),
    "card_heading": Setting(mark("Made by hand, made to last"), _text),
    "card_coupon_code": Setting("", _text),
    "card_coupon_words": Setting(mark("A little thank-you for your next order:"), _text),
    # Sent longer ago than this and never heard of again: taken as delivered (an assumption, and marked as one).
    "assume_delivered_days": Setting(30, _whole(1, 365)),
    # Working days to make an order whose products say nothing; 0 means no ship-by date.
    "production_days_default": Setting(3, _whole(0, 30)),
    # Local time of day after which "today" is too late for the post.
    "post_cutoff": Setting("17:00", _text),
    # Local time of day at which the post office closes: said on Today, and moves no date. "": not said.
    "post_office_closes": Setting("17:30", _text),
    # Days of the week the shop works; 0 is Monday.
    "working_days": Setting([0, 1, 2, 3, 4], _weekdays),
    # Hours after an order came in until it should be confirmed; 0: no such clock.
    "confirm_hours": Setting(24, _whole(0, 240)),
    # Working days after it was confirmed until an order should be in hand; 0: no such clock.
    "process_days": Setting(2, _whole(0, 30)),
    # Per channel: days after which it cancels what it has not seen shipped (0: never), and days to warn before.
    "channel_rules": Setting({"amazon": {"cancel_after_days": 30, "warn_days": 5}}, _channel_rules),
    # What is ticked before a box is closed, top to bottom.
    "checklist": Setting([], _checklist),
    "default_carrier": Setting("", _text),
    "next_order_number": Setting(1001, _whole(1, 10**9)),
    "copy_ship_message": Setting(False, _flag),
    # Whether a scan is answered by a beep.
    "scan_sounds": Setting(True, _flag),
    # The orders being packed together: ids, step, what is collected (``services.batch_kept``).
    "open_batch": Setting({}, _table),
    "view_filters": Setting({}, _table),
    # Lists the maker named: ``services.saved_views``.
    "saved_views": Setting([], _saved_views),
    # Per table, column to the width dragged to, in pixels at 100 % text; columns never dragged are left out.
    "column_widths": Setting({}, _column_widths),
    "window_geometry": Setting("", _text),
    # What is told beside the desktop's clock while the window is not in front. The reminder's local time; "" for none.
    "notices": Setting(True, _flag),
    "reminder_time": Setting("08:30", _text),
    # Whether closing the window leaves the program there.
    "stay_in_tray": Setting(False, _flag),
    "report_period": Setting("12-months", _one_of("3-months", "12-months", "this-year", "last-year", "all")),
    "last_folder": Setting("", _text),
    # Where slips were saved last; files to bring in lie elsewhere.
    "pdf_folder": Setting("", _text),
    # Units of a currency for one special drawing right, as decimals, where the maker's post tells them otherwise.
    "sdr_rates": Setting({}, _rates),
    # The shop's number at customs (EORI, IOSS or tax number), for the CN 23.
    "customs_reference": Setting("", _text),
    # How each kind of document is printed: kind to the fields of ``services.paperwork.setups.Setup``.
    "print_setups": Setting({}, _print_setups),
    # Whether to look once a day for a newer Makerbench, what came of it (``services.updates.memory``), and the
    # version not to be told of again.
    "update_check": Setting("off", _one_of("off", "on")),
    "update_last_look": Setting({}, _table),
    "update_found": Setting({}, _table),
    "update_skipped": Setting("", _text),
    # The newest version that ever ran on this data; "" before 0.4.0, which was the first to note it.
    "last_version_seen": Setting("", _text),
}
