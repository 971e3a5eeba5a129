"""What stands above the list: its title, and how many orders it shows."""

from __future__ import annotations

from collections.abc import Mapping

from makerapp import locales
from makerapp.models.list_rows import View, ViewCount
from makerapp.models.search import MOST_RESULTS
from makerapp.services import words
from makerapp.translation import counted, tr

_OPEN = (View.TO_CONFIRM, View.TO_MAKE, View.TO_PACK)


def orders(count: int) -> str:
    """``1 order``, ``8 orders``."""
    return counted("1 order", "{n} orders", count)


def title(view: View, is_search: bool) -> str:
    """The name of the list."""
    return tr("Search results") if is_search else words.VIEW_WORDS[view]


def of_search(shown: int, found: int) -> str:
    """``3 orders found``; a search that finds very much shows the newest."""
    if found >= MOST_RESULTS:
        return tr("The newest {n} that fit").format(n=shown)
    return counted("1 order found", "{n} orders found", shown)


def of_held(shown: int) -> str:
    """The orders of a view that are on hold, which it does not count among its own."""
    return counted("1 order on hold", "{n} orders on hold", shown)


def of_view(view: View, shown: int, is_filtered: bool, counts: Mapping[View, ViewCount]) -> str:
    """``8 orders · 2 late · 3 to ship today · 1 on hold``, ``238 orders · 18 open``, ``3 of 8 orders``."""
    count = counts.get(view, ViewCount(shown, 0, 0))
    said = [orders(count.orders)]
    if is_filtered:
        said = [counted("{shown} of 1 order", "{shown} of {n} orders", count.orders, shown=locales.number(shown))]
    if view is View.ALL:
        opened = sum(counts[each].orders for each in _OPEN if each in counts)
        return " · ".join([*said, counted("1 open", "{n} open", opened)])
    if count.late:
        said.append(counted("1 late", "{n} late", count.late))
    if count.today:
        said.append(counted("1 to ship today", "{n} to ship today", count.today))
    if count.held:
        said.append(counted("1 on hold", "{n} on hold", count.held))
    return " · ".join(said)


def of_saved(view: View, counts: str) -> str:
    """``To pack · 3 of 8 orders``: what a list with a name of its own is a part of."""
    return " · ".join((words.VIEW_WORDS[view], counts))


def print_all(shown: int) -> str:
    """The button that prints what the list shows."""
    return counted("Print 1 slip", "Print {n} slips", shown)
