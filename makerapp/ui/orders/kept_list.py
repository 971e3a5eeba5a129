"""Order and filters of each view, remembered from one day to the next."""

from __future__ import annotations

from dataclasses import dataclass

from makerapp.models.list_rows import Filter, Sort, View
from makerapp.services import preferences


@dataclass(frozen=True)
class KeptList:
    """How a view was left: its filters, channel (``""`` for all) and order."""

    filters: frozenset[Filter] = frozenset()
    channel: str = ""
    sort: Sort = Sort.WORK
    descending: bool = False


def recall(view: View) -> KeptList:
    """How the view was left; as if new where nothing, or nothing of use, is kept."""
    kept = preferences.get("view_filters").get(str(view))
    if not isinstance(kept, dict):
        return KeptList()
    names = kept.get("filters")
    known = {str(each) for each in Filter}
    sort = kept.get("sort")
    return KeptList(
        frozenset(Filter(name) for name in names if name in known) if isinstance(names, list) else frozenset(),
        str(kept.get("channel") or ""),
        Sort(sort) if sort in {str(each) for each in Sort} else Sort.WORK,
        bool(kept.get("descending")),
    )


def keep(view: View, how: KeptList) -> None:
    """Remember how the view is left, but for the pill "On hold". Raises EnvironmentProblem where the disk refuses."""
    # What is on hold is looked up, not worked from: left on, it would hide the work the next day.
    filters = how.filters - {Filter.HELD}
    kept = dict(preferences.get("view_filters"))
    kept[str(view)] = {
        "filters": sorted(str(each) for each in filters),
        "channel": how.channel,
        "sort": str(how.sort),
        "descending": how.descending,
    }
    preferences.put("view_filters", kept)
