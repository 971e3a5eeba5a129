"""Where the lines of the command palette come from: the window's pages, the order at hand, settings, help."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from makerapp.models import queries, search
from makerapp.models.list_rows import OrderRow, View
from makerapp.services import shop, words, work_calendar
from makerapp.services.key_table import cap
from makerapp.translation import tr
from makerapp.ui.orders import row_words
from makerapp.ui.palette import synonyms
from makerapp.ui.palette.entries import Entry, Kind
from makerapp.ui.shortcuts import PLACE_KEYS, VIEW_KEYS, keys_of
from makerapp.ui.sidebar import PLACE_ICONS, VIEW_ICONS

if TYPE_CHECKING:
    from makerapp.ui.main_window import MainWindow

# A number that is typed whole is meant, whatever else has it in its name.
_EXACT = 100
# A page that fits stands before what can be done: going there by mistake changes nothing.
_PLACE = 12
_MOST_ORDERS = 6
_SHORTEST_NAME = 2


def everything(window: MainWindow) -> list[Entry]:
    """All lines that do not depend on what is typed, for the page on show and the order selected in it."""
    parts = (_order_actions, _green, _views, _saved, _places, _window_actions, _settings, _help)
    return [entry for part in parts for entry in part(window)]


def orders(window: MainWindow, text: str) -> list[Entry]:
    """The orders that fit what is typed: by number, buyer, item, town, postcode or tracking number."""
    wanted = text.strip()
    if len(wanted.removeprefix("#")) < _SHORTEST_NAME:
        return []
    exact = queries.find_by_number(wanted)
    found = list(dict.fromkeys([*exact, *search.find(wanted, most=_MOST_ORDERS)]))[:_MOST_ORDERS]
    return [_order(window, row, is_exact=row.id in exact) for row in queries.rows(found)]


def order_name(row: OrderRow) -> str:
    """``#1042 – Maya Lindqvist``."""
    return tr("{number} – {buyer}").format(number=row.number, buyer=row_words.buyer(row))


def _order(window: MainWindow, row: OrderRow, *, is_exact: bool) -> Entry:
    urgency = words.row_urgency(row, shop.today(), in_time=work_calendar.first_day_in_time())
    near = urgency.line1 if urgency.level in ("late", "today", "tomorrow", "held") else ""
    about = near or tr(words.STATUS_WORDS[row.status])
    title = tr("{order} · {state}").format(order=order_name(row), state=about)
    run = partial(window.actions_of_orders.open, row.id)
    return Entry(Kind.ORDER, title, "file-text", run, lift=_EXACT if is_exact else 0)


def _green(window: MainWindow) -> Iterator[Entry]:
    page = window.pages.page
    button = page.main_button
    if button is None or not button.isVisible() or not button.isEnabled() or not button.text():
        return
    rows = queries.rows(page.order_ids()[:2])
    about = order_name(rows[0]) if len(rows) == 1 else ""
    yield Entry(
        Kind.DO, button.text(), button.icon_name or "arrow-right", page.press_main, tr(synonyms.GREEN), about,
        cap(keys_of("main")[0]), is_first=True, lift=1,
    )  # fmt: skip


def _order_actions(window: MainWindow) -> Iterator[Entry]:
    """What its menu offers for the one order at hand; ``about`` says which it is."""
    from makerapp.models.detail import order_detail
    from makerapp.ui.orders import order_menu

    ids = window.pages.page.order_ids()
    detail = order_detail(ids[0]) if len(ids) == 1 else None
    if detail is None:
        return
    about = order_name(detail.row)
    for group in order_menu.GROUPS:
        for entry in group:
            if not entry.applies(detail):
                continue
            said = entry.words if isinstance(entry.words, str) else entry.words(detail)
            yield Entry(
                Kind.DO,
                QCoreApplication.translate("order_menu", said),
                entry.icon,
                partial(entry.run, window.actions_of_orders, detail.row.id),
                tr(synonyms.ORDER_MENU[said]) if said in synonyms.ORDER_MENU else "",
                about,
                cap(entry.keys),
            )


def _views(window: MainWindow) -> Iterator[Entry]:
    for view in View:
        yield Entry(
            Kind.GO_TO, tr(words.VIEW_WORDS[view]), VIEW_ICONS[view], partial(window.show_view, view),
            tr(synonyms.VIEWS[view]), keys=cap(VIEW_KEYS[view]), is_first=True, lift=_PLACE,
        )  # fmt: skip


def _saved(window: MainWindow) -> Iterator[Entry]:
    """The lists the maker named."""
    for key, item in window.sidebar.saved.items.items():
        yield Entry(
            Kind.GO_TO, item.word, "bookmark", partial(window.pages.show_saved, key), tr(synonyms.SAVED), lift=_PLACE
        )


def _places(window: MainWindow) -> Iterator[Entry]:
    for place, item in window.sidebar.shop_items.items():
        yield Entry(
            Kind.GO_TO, item.word, PLACE_ICONS[place], partial(window.pages.show_shop, place),
            tr(synonyms.PLACES.get(place.value, "")), keys=cap(PLACE_KEYS[place]), is_first=True, lift=_PLACE,
        )  # fmt: skip


def _window_actions(window: MainWindow) -> Iterator[Entry]:
    actions = window.actions_of_orders
    lines: list[tuple[str, str, Callable[[], object], str, str]] = [
        (tr("New order"), "plus", window.new_order, synonyms.NEW_ORDER, "new"),
        (tr("Bring in orders"), "file-up", window.choose_files, synonyms.BRING_IN, "import"),
        (tr("Undo"), "undo-2", actions.undo_last, synonyms.UNDO, "undo"),
        (tr("Redo"), "redo-2", actions.redo_last, synonyms.REDO, "redo"),
        (tr("Bigger text"), "zoom-in", partial(window.change_text_size, 1), synonyms.BIGGER, "bigger"),
        (tr("Smaller text"), "zoom-out", partial(window.change_text_size, -1), synonyms.SMALLER, "smaller"),
        (tr("Search all orders"), "search", window.pages.focus_search, synonyms.SEARCH, "search"),
        (tr("Settings"), "settings", window.open_settings, synonyms.SETTINGS, "settings"),
        (tr("Help & shortcuts"), "keyboard", window.show_help, synonyms.HELP, "help"),
        (tr("Quit"), "x", window.close, synonyms.QUIT, "quit"),
    ]
    first = ("new", "import", "settings", "help")
    for title, icon, run, also, name in lines:
        yield Entry(
            Kind.DO, title, icon, run, tr(also), keys=cap(keys_of(name)[0]), is_first=name in first, lift=1,
        )  # fmt: skip
    page = window.orders
    shown = page.model.rowCount()
    if window.pages.page is page and shown and not page.is_search:
        title = tr("Print slips for {view} ({n})").format(view=tr(words.VIEW_WORDS[page.view]), n=shown)
        yield Entry(
            Kind.DO, title, "printer", page.print_all, tr(synonyms.PRINT_ALL), keys=cap(keys_of("print_all")[0])
        )


def _settings(window: MainWindow) -> Iterator[Entry]:
    from makerapp.ui.settings import index

    for section, name, also in index.all_names():
        yield Entry(
            Kind.SETTING, name, index.SECTIONS[section].icon, partial(window.open_settings, section, name), also
        )


def _help(window: MainWindow) -> Iterator[Entry]:
    from makerapp.services import guide

    for chapter in guide.chapters():
        for heading in chapter.headings:
            yield Entry(
                Kind.HELP, heading.words, "circle-question-mark",
                partial(window.pages.show_guide, chapter.name, heading.anchor), heading.also,
            )  # fmt: skip
