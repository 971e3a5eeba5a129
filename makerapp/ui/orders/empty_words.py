"""What an empty list says and which button it offers. Words: UX specification, section 6.9."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from makerapp.models.list_rows import View, ViewCount
from makerapp.services import words

# The view that feeds an empty one: where the next thing to do is.
_FEEDS = {View.TO_MAKE: View.TO_CONFIRM, View.TO_PACK: View.TO_MAKE, View.ON_THE_WAY: View.TO_PACK}


@dataclass(frozen=True)
class EmptyWords:
    """Title, line and button of an empty list. ``does``: import, open, all, clear, or ``""`` for no button."""

    title: str
    line: str
    button: str
    does: str
    icon: str
    target: View | None = None


def _tr(text: str) -> str:
    return QCoreApplication.translate("empty lists", text)


def of_search(text: str) -> EmptyWords:
    """A search that found nothing."""
    return EmptyWords(
        _tr("No order matches “{text}”").format(text=text),
        _tr("Try a name, an order number or a postcode."),
        _tr("Clear search"),
        "clear",
        "search",
    )


def of_filter(view: View, filter_word: str, total: int) -> EmptyWords:
    """A filter that leaves nothing; ``filter_word`` names it where there is only one."""
    view_word = _tr(words.VIEW_WORDS[view])
    title = (
        _tr("No {filter} orders in {view}").format(filter=filter_word.lower(), view=view_word)
        if filter_word
        else _tr("No order in {view} fits these filters").format(view=view_word)
    )
    if filter_word == _tr("On hold"):
        title = _tr("Nothing on hold in {view}").format(view=view_word)
    line = _tr("Good.") if filter_word == _tr("Late") else ""
    return EmptyWords(title, line, _tr("Show all {n}").format(n=total), "all", "list-checks")


def of_view(view: View, counts: dict[View, ViewCount]) -> EmptyWords:
    """A view with no order in it."""
    titles = {
        View.TO_CONFIRM: (_tr("No new orders"), _tr("New orders appear here first."), "inbox"),
        View.TO_MAKE: (_tr("Nothing to make"), _tr("Confirm an order and its items show up here."), "hammer"),
        View.TO_PACK: (
            _tr("Nothing to pack"),
            _tr("When everything in an order is made, it comes here."),
            "package-open",
        ),
        View.ON_THE_WAY: (_tr("No parcels on the way"), "", "truck"),
        View.ALL: (_tr("No orders yet"), _tr("Bring in a file from your shop, or type one in."), "layers"),
    }
    title, line, icon = titles.get(view, (_tr("Nothing here yet"), "", "circle-check"))
    if view in (View.TO_CONFIRM, View.ALL):
        return EmptyWords(title, line, _tr("Bring in orders"), "import", icon)
    feed = _FEEDS.get(view)
    if feed is None or counts[feed].orders == 0:
        return EmptyWords(title, line, "", "", icon)
    word = _tr(words.VIEW_WORDS[feed])
    button = _tr("Open {view} ({n})").format(view=word, n=counts[feed].orders)
    return EmptyWords(title, line, button, "open", icon, feed)
