"""What stands above the list: its title, and how many orders it shows."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from makerapp.models.list_rows import View, ViewCount
from makerapp.models.search import MOST_RESULTS
from makerapp.services import words

_OPEN = (View.TO_CONFIRM, View.TO_MAKE, View.TO_PACK)


def _tr(text: str) -> str:
    return QCoreApplication.translate("order list", text)


def orders(count: int) -> str:
    """``1 order``, ``8 orders``."""
    return _tr("1 order") if count == 1 else _tr("{n} orders").format(n=f"{count:,}")


def title(view: View, is_search: bool) -> str:
    """The name of the list."""
    return _tr("Search results") if is_search else _tr(words.VIEW_WORDS[view])


def of_search(shown: int, found: int) -> str:
    """``3 orders found``; a search that finds very much shows the newest."""
    if found >= MOST_RESULTS:
        return _tr("The newest {n} that fit").format(n=shown)
    return _tr("1 order found") if shown == 1 else _tr("{n} orders found").format(n=f"{shown:,}")


def of_held(shown: int) -> str:
    """The orders of a view that are on hold, which it does not count among its own."""
    return _tr("1 order on hold") if shown == 1 else _tr("{n} orders on hold").format(n=f"{shown:,}")


def of_view(view: View, shown: int, is_filtered: bool, counts: Mapping[View, ViewCount]) -> str:
    """``8 orders · 2 late · 3 to ship today · 1 on hold``, ``238 orders · 18 open``, ``3 of 8 orders``."""
    count = counts.get(view, ViewCount(shown, 0, 0))
    said = [orders(count.orders)]
    if is_filtered:
        said = [_tr("{n} of {all}").format(n=f"{shown:,}", all=said[0])]
    if view is View.ALL:
        opened = sum(counts[each].orders for each in _OPEN if each in counts)
        return " · ".join([*said, _tr("{n} open").format(n=f"{opened:,}")])
    if count.late:
        said.append(_tr("{n} late").format(n=count.late))
    if count.today:
        said.append(_tr("{n} to ship today").format(n=count.today))
    if count.held:
        said.append(_tr("{n} on hold").format(n=count.held))
    return " · ".join(said)


def of_saved(view: View, counts: str) -> str:
    """``To pack · 3 of 8 orders``: what a list with a name of its own is a part of."""
    return " · ".join((_tr(words.VIEW_WORDS[view]), counts))


def print_all(shown: int) -> str:
    """The button that prints what the list shows."""
    return _tr("Print 1 slip") if shown == 1 else _tr("Print {n} slips").format(n=shown)
