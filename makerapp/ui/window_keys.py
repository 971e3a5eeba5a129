"""What each key of the window does; which keys they are stands in `shortcuts`."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from makerapp.ui import shortcuts

if TYPE_CHECKING:
    from makerapp.ui.main_window import MainWindow


def bind_keys(window: MainWindow) -> None:
    """Bind every key of the table to the window."""
    pages, actions = window.pages, window.actions_of_orders

    def new() -> None:
        if not pages.page.press_new():
            window.new_order()

    def escape() -> None:
        # A wrong scan is what waits first.
        if not window.scan_desk.acknowledge():
            pages.escape()

    bound: dict[str, Callable[[], object]] = {
        "main": lambda: pages.page.press_main(),
        "search": pages.focus_search,
        "new": new,
        "import": window.choose_files,
        "palette": window.open_palette,
        "undo": actions.undo_last,
        "redo": actions.redo_last,
        "next_area": lambda: pages.move_area(1),
        "previous_area": lambda: pages.move_area(-1),
        "bigger": lambda: window.change_text_size(1),
        "smaller": lambda: window.change_text_size(-1),
        "settings": window.open_settings,
        "help": pages.show_help,
        "quit": window.close,
        "print": lambda: actions.print_slips(pages.page.order_ids()) if pages.page.order_ids() else None,
        "print_all": lambda: pages.page.print_all(),
        "edit": lambda: pages.press_edit(actions.edit),
        "copy_address": lambda: pages.on_current(actions.copy_address),
        "escape": escape,
    }
    for name, run in bound.items():
        shortcuts.bind(window, shortcuts.keys_of(name), run)
    for view, keys in shortcuts.VIEW_KEYS.items():
        shortcuts.bind(window, (keys,), partial(pages.show_view, view))
    for place, keys in shortcuts.PLACE_KEYS.items():
        shortcuts.bind(window, (keys,), partial(pages.show_shop, place))
