"""What an empty list says and which button it offers. Words: UX specification, section 6.9."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass

from makerapp.models.list_rows import Filter, View, ViewCount
from makerapp.services import words
from makerapp.translation import Words, counted, mark, tr

# The views that feed an empty one, the nearest first: where the next thing to do is.
_WAY = (View.TO_CONFIRM, View.TO_MAKE, View.TO_PACK, View.ON_THE_WAY, View.DELIVERED)
_FEEDS = {**{view: _WAY[:at][::-1] for at, view in enumerate(_WAY)}, View.CANCELLED: (View.ALL,)}


@dataclass(frozen=True)
class EmptyWords:
    """Title, line and button of an empty list. ``does``: import, open, all or clear."""

    title: str
    line: str
    button: str
    does: str
    icon: str
    target: View | None = None


# What is said where one filter alone leaves nothing; ``{view}`` is the name of the view.
_WITHOUT = Words(
    {
        Filter.LATE: mark("No late orders in {view}"),
        Filter.TODAY: mark("Nothing to ship today in {view}"),
        Filter.GIFT: mark("No gifts in {view}"),
        Filter.NOTE: mark("No order with a note in {view}"),
        Filter.PERSONALIZED: mark("Nothing personalized in {view}"),
        Filter.UNPAID: mark("No unpaid orders in {view}"),
        Filter.HELD: mark("Nothing on hold in {view}"),
        Filter.CANCELS: mark("No marketplace cancels anything in {view}"),
        Filter.REFUND_DUE: mark("No refund due in {view}"),
        Filter.NOT_PRINTED: mark("Every slip in {view} is printed"),
        Filter.PRINTED: mark("No slip in {view} is printed yet"),
    }
)
# Where nothing is left is good news.
_GOOD = (Filter.LATE, Filter.CANCELS, Filter.REFUND_DUE)


def of_search(text: str) -> EmptyWords:
    """A search that found nothing."""
    return EmptyWords(
        tr("No order matches “{text}”").format(text=text),
        tr("Try a name, an order number or a postcode."),
        tr("Clear search"),
        "clear",
        "search",
    )


def of_filter(view: View, filters: Collection[Filter], total: int, *, by_channel: bool = False) -> EmptyWords:
    """Filters that leave nothing of the ``total`` orders of a view; ``by_channel`` where a channel is chosen, too."""
    view_word = words.VIEW_WORDS[view]
    alone = next(iter(filters)) if len(filters) == 1 and not by_channel else None
    title = _WITHOUT[alone] if alone is not None else tr("No order in {view} fits these filters")
    return EmptyWords(
        title.format(view=view_word),
        tr("Good.") if alone in _GOOD else "",
        counted("Show it", "Show all {n}", total),
        "all",
        "list-checks",
    )


def of_view(view: View, counts: Mapping[View, ViewCount]) -> EmptyWords:
    """A view with no order in it."""
    title, line, icon = _of_place(view)
    held = counts[view].held if view in counts else 0
    if held and view is not View.ALL:
        line = counted("1 order is on hold.", "{n} orders are on hold.", held)
    feed = next((each for each in _FEEDS.get(view, ()) if each in counts and counts[each].orders), None)
    if feed is None:
        return EmptyWords(title, line, tr("Bring in orders"), "import", icon)
    button = tr("Open {view} ({n})").format(view=words.VIEW_WORDS[feed], n=counts[feed].orders)
    return EmptyWords(title, line, button, "open", icon, feed)


def _of_place(view: View) -> tuple[str, str, str]:
    """Title, line and icon."""
    if view is View.TO_CONFIRM:
        return tr("No new orders"), tr("New orders appear here first."), "inbox"
    if view is View.TO_MAKE:
        return tr("Nothing to make"), tr("Confirm an order and its items show up here."), "hammer"
    if view is View.TO_PACK:
        return tr("Nothing to pack"), tr("When everything in an order is made, it comes here."), "package-open"
    if view is View.ON_THE_WAY:
        return tr("No parcels on the way"), "", "truck"
    if view is View.ALL:
        return tr("No orders yet"), tr("Bring in a file from your shop, or type one in."), "layers"
    return tr("Nothing here yet"), "", "circle-check"
