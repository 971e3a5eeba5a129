"""Lists the maker named: a view with its filters, channel and order, to open again with one press."""

from __future__ import annotations

import secrets
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from typing import Any

from makerapp.errors import Refused
from makerapp.models.list_rows import Filter, Sort, View
from makerapp.services import preferences
from makerapp.translation import tr

# More than the sidebar has room for would be looked for longer than the filters take to press.
MOST = 12
LONGEST_NAME = 40


@dataclass(frozen=True)
class SavedView:
    """``key`` names it for good, also when ``name`` changes. ``channel`` is ``""`` for all."""

    key: str
    name: str
    view: View
    filters: frozenset[Filter] = frozenset()
    channel: str = ""
    sort: Sort = Sort.WORK
    descending: bool = False


def all_views() -> tuple[SavedView, ...]:
    """The saved views in the order they were made; what an older or newer version knows of them only is left out."""
    found = (_read(each) for each in preferences.get("saved_views"))
    return tuple(each for each in found if each is not None)


def find(key: str) -> SavedView | None:
    """The saved view of that key, ``None`` where it is gone."""
    return next((each for each in all_views() if each.key == key), None)


def save(name: str, like: SavedView) -> SavedView:
    """Keep view, filters and order of ``like`` under a name; gives it with a key of its own.

    Raises Refused where the name is empty or taken, or there are ``MOST`` already.
    """
    views = all_views()
    if len(views) >= MOST:
        raise Refused(
            tr("There are {n} saved lists already.").format(n=MOST), tr("Delete one that you no longer open.")
        )
    made = replace(like, key=secrets.token_hex(6), name=_checked(name, views))
    put_all((*views, made))
    return made


def rename(key: str, name: str) -> None:
    """Call a saved view something else. Raises Refused as ``save``."""
    views = all_views()
    checked = _checked(name, [each for each in views if each.key != key])
    _change(key, lambda view: replace(view, name=checked))


def change(key: str, like: SavedView) -> None:
    """Give a saved view the filters and order of ``like``; its name and view stay."""
    _change(
        key,
        lambda view: replace(
            view, filters=like.filters, channel=like.channel, sort=like.sort, descending=like.descending
        ),
    )


def delete(key: str) -> None:
    """Forget a saved view; the orders it shows are not touched."""
    put_all(each for each in all_views() if each.key != key)


def put_all(views: Iterable[SavedView]) -> None:
    """Keep just these, which is how a change is taken back. Raises EnvironmentProblem where the disk refuses."""
    preferences.put("saved_views", [_written(each) for each in views])


def _change(key: str, fn: Callable[[SavedView], SavedView]) -> None:
    put_all(fn(each) if each.key == key else each for each in all_views())


def _checked(name: str, others: Iterable[SavedView]) -> str:
    tidy = " ".join(name.split())
    if not tidy:
        raise Refused(tr("The list has no name yet."), tr("Type what you want to find it by, like “Gifts for today”."))
    if len(tidy) > LONGEST_NAME:
        raise Refused(tr("That name is too long."), tr("Use up to {n} letters.").format(n=LONGEST_NAME))
    if any(each.name.casefold() == tidy.casefold() for each in others):
        raise Refused(tr("There is a list of that name already."), tr("Use another name."))
    return tidy


def _written(view: SavedView) -> dict[str, Any]:
    return {
        "key": view.key,
        "name": view.name,
        "view": str(view.view),
        "filters": sorted(str(each) for each in view.filters),
        "channel": view.channel,
        "sort": str(view.sort),
        "descending": view.descending,
    }


def _read(kept: dict[str, Any]) -> SavedView | None:
    known = {str(each) for each in Filter}
    views, sorts = {str(each) for each in View}, {str(each) for each in Sort}
    if kept["view"] not in views or not set(kept["filters"]) <= known:
        return None
    return SavedView(
        kept["key"],
        kept["name"],
        View(kept["view"]),
        frozenset(Filter(each) for each in kept["filters"]),
        kept["channel"],
        Sort(kept["sort"]) if kept["sort"] in sorts else Sort.WORK,
        kept["descending"],
    )
