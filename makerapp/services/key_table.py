"""Every key of the program in one table: the window binds it, tooltips, the help page and a paper show it.

No plain letters: a barcode scanner types those. Source: UX specification, section 8.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from makerapp.translation import mark, tr


@dataclass(frozen=True)
class Key:
    """One shortcut: ``name`` is what the window binds it by, ``keys`` as Qt writes them, ``does`` in words."""

    name: str
    keys: tuple[str, ...]
    does: str


MAIN = mark("Anywhere")
LIST = mark("In the list")
ORDER = mark("For the selected order")
PACK = mark("While you pack")
WINDOWS = mark("In windows and forms")

# "" names a key that a control handles by itself; it is listed for the reader only.
SHORTCUTS: dict[str, tuple[Key, ...]] = {
    MAIN: (
        Key("main", ("Ctrl+Return", "Ctrl+Enter"), mark("Press the green button")),
        Key("search", ("Ctrl+F",), mark("Search all orders")),
        Key("new", ("Ctrl+N",), mark("New order; under Products, a new product")),
        Key("import", ("Ctrl+I",), mark("Bring in an orders file")),
        Key("palette", ("Ctrl+K",), mark("Find and do anything in your own words")),
        Key("undo", ("Ctrl+Z",), mark("Undo")),
        Key("redo", ("Ctrl+Shift+Z",), mark("Redo")),
        Key("next_area", ("F6",), mark("Go from sidebar to list to panel")),
        Key("previous_area", ("Shift+F6",), mark("Go back the same way")),
        Key("", ("Ctrl+0",), mark("Today")),
        Key("", ("Ctrl+1", "…", "Ctrl+7"), mark("Open a view, in the order of the sidebar")),
        Key("", ("Ctrl+8",), mark("Products")),
        Key("", ("Ctrl+9",), mark("Earnings")),
        Key("", ("Ctrl+R",), mark("Reports")),
        Key("bigger", ("Ctrl++", "Ctrl+="), mark("Bigger text")),
        Key("smaller", ("Ctrl+-",), mark("Smaller text")),
        Key("settings", ("Ctrl+,",), mark("Settings")),
        Key("help", ("F1",), mark("Help and keys; again goes back")),
        Key("quit", ("Ctrl+Q",), mark("Quit")),
    ),
    LIST: (
        Key("", ("Up", "Down"), mark("Go to the order above or below")),
        Key("", ("PgUp", "PgDown"), mark("Move by a page")),
        Key("", ("Home", "End"), mark("Go to the first or the last order")),
        Key("", ("Return",), mark("Open the order window")),
        Key("", ("Space",), mark("Tick the order")),
        Key("", ("Shift+Up", "Shift+Down"), mark("Tick a range")),
        Key("tick_all", ("Ctrl+A",), mark("Tick all orders shown")),
        Key("print_all", ("Ctrl+Shift+P",), mark("Print the slips of all orders shown")),
        Key("", ("Menu",), mark("What can be done with the order")),
        Key("escape", ("Esc",), mark("Clear the search, then the ticks")),
    ),
    ORDER: (
        Key("print", ("Ctrl+P",), mark("Print its slip")),
        Key("edit", ("F2",), mark("Edit it")),
        Key("copy_address", ("Ctrl+Shift+C",), mark("Copy its address")),
    ),
    PACK: (
        Key("", ("Space",), mark("One piece more in the box")),
        Key("", ("Alt+Left",), mark("One step back")),
        Key("", ("Ctrl+PgUp", "Ctrl+PgDown"), mark("The order before, the next order")),
        Key("", ("Esc",), mark("Leave; how far you are is kept")),
    ),
    WINDOWS: (
        Key("", ("Tab", "Shift+Tab"), mark("The next field or button, the one before")),
        Key("", ("Return",), mark("Press the button with the ring")),
        Key("", ("Ctrl+S",), mark("Save an order or a product")),
        Key("", ("Ctrl+PgUp", "Ctrl+PgDown"), mark("In the order window: the order before, the next order")),
        Key("", ("Esc",), mark("Close")),
    ),
}


# What keys are called in words: German keyboards say "Strg". All others are called by their letter or number.
_NAMES = {
    "Ctrl": mark("Ctrl", "key"),
    "Shift": mark("Shift", "key"),
    "Alt": mark("Alt", "key"),
    "Return": mark("Enter", "key"),
    "Enter": mark("Enter", "key"),
    "Esc": mark("Esc", "key"),
    "Space": mark("Space", "key"),
    "Tab": mark("Tab", "key"),
    "Home": mark("Home", "key"),
    "End": mark("End", "key"),
    "PgUp": mark("Page up", "key"),
    "PgDown": mark("Page down", "key"),
    "Menu": mark("Menu", "key"),
}
# As they stand on small caps.
_SHORT = {"PgUp": mark("PgUp", "key"), "PgDown": mark("PgDn", "key")}
_ARROWS = {"Up": "↑", "Down": "↓", "Left": "←", "Right": "→", "plus": "+", "-": "−"}
_ENTER = {"Return": "↵", "Enter": "↵"}


def cap(keys: str) -> str:
    """``Ctrl+Return`` as ``Ctrl ↵``, ``Strg ↵``, the way caps write it; the plus key keeps its sign."""
    return " ".join(_ENTER.get(part) or _named(part, _SHORT) for part in _parts(keys))


def spelled(keys: str) -> str:
    """``Ctrl+Return`` as ``Ctrl + Enter``, for paper."""
    return " + ".join(_named(part, _SHORT) for part in _parts(keys))


def with_keys(text: str, keys: str) -> str:
    """What a tooltip says: ``New order (Ctrl+N)``; ``keys`` as Qt writes them. The one place that names keys there."""
    return f"{text} ({'+'.join(map(_named, _parts(keys)))})"


def _parts(keys: str) -> list[str]:
    return keys.replace("++", "+plus").split("+")


def _named(part: str, short: Mapping[str, str] = MappingProxyType({})) -> str:
    name = short.get(part) or _NAMES.get(part)
    return tr(name, "key") if name else _ARROWS.get(part, part)
