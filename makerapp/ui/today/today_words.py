"""What Today says. Words: UX specification, section 6.1."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QDate, QLocale

from makerapp import locales
from makerapp.models.list_rows import OrderRow, View
from makerapp.services import words
from makerapp.services.today import Board, PartOfDay, Post, ToMake
from makerapp.translation import counted, language, tr
from makerapp.ui.widgets.bar_chart import Bar, one_part

_MOST_DAYS = 3


def greeting(board: Board, *, is_short: bool = False) -> str:
    """``Good morning, Anna``; without a name, or where there is no room for one, just the greeting."""
    named = {
        PartOfDay.MORNING: tr("Good morning, {name}"),
        PartOfDay.AFTERNOON: tr("Good afternoon, {name}"),
        PartOfDay.EVENING: tr("Good evening, {name}"),
    }
    plain = {
        PartOfDay.MORNING: tr("Good morning"),
        PartOfDay.AFTERNOON: tr("Good afternoon"),
        PartOfDay.EVENING: tr("Good evening"),
    }
    return named[board.part].format(name=board.maker) if board.maker and not is_short else plain[board.part]


def summary(board: Board) -> str:
    """``5 orders to ship today, 2 of them are late``."""
    due, late = len(board.due), board.late
    if not due:
        return tr("Nothing to ship today")
    if not late:
        return counted("1 order to ship today", "{n} orders to ship today", due)
    if late == due:
        return counted("1 order to ship today, and it is late", "{n} orders to ship today, all of them late", due)
    return counted(
        "{all} orders to ship today, 1 of them is late",
        "{all} orders to ship today, {n} of them are late",
        late,
        all=due,
    )


def long_day(day: date) -> str:
    """``Friday 20 November``."""
    return QLocale(language()).toString(QDate(day.year, day.month, day.day), tr("dddd d MMMM", "how a date is written"))


def post(board: Board) -> tuple[str, str, str]:
    """Icon, words and tone of the line about the post office; amber in its last hour, no words where none are due."""
    said = {
        Post.UNKNOWN: "",
        Post.OPEN: tr("Post office closes at {time}"),
        Post.SOON: tr("Post office closes at {time}"),
        Post.CLOSED: tr("Post office closed at {time}"),
        Post.FREE_DAY: tr("Not one of your working days"),
    }[board.post]
    icon = "umbrella" if board.post is Post.FREE_DAY else "clock"
    return icon, said.format(time=board.closes), "warn" if board.post is Post.SOON else "text2"


def urgency(row: OrderRow, board: Board) -> tuple[str, str, str]:
    """Icon, words and color of when an order leaves: ``2 days late``, ``Today``, ``Tomorrow``, ``Mon 30 Nov``."""
    found = words.row_urgency(row, board.today, in_time=board.in_time)
    if found.level == "late" and row.ship_by == board.today:
        return "triangle-alert", tr("Post has left"), "danger"
    icon, token = {"late": ("triangle-alert", "danger"), "today": ("clock", "warn")}.get(
        found.level, ("calendar", "text2")
    )
    return icon, tr("No date") if found.level == "none" else found.line1, token


def coming_days(board: Board) -> str:
    """``Tomorrow 1 · Monday 1 · Tuesday 1``: the next days on which something leaves."""
    return " · ".join(
        tr("{day} {n}").format(day=_near_day(each.day, board.today), n=locales.number(each.orders))
        for each in board.days[:_MOST_DAYS]
        if each.day is not None
    )


def _near_day(day: date, today: date) -> str:
    ahead = (day - today).days
    if ahead == 1:
        return tr("Tomorrow")
    if ahead < 7:
        return QLocale(language()).standaloneDayName(day.isoweekday())
    return words.day_words(day, today)


def nothing_due(board: Board) -> tuple[str, str]:
    """Title and line where nothing leaves today: what comes next."""
    title = tr("Nothing to ship today")
    if board.days and board.days[0].day is not None:
        day = words.day_words(board.days[0].day, board.today)
        return title, counted("Next: {day}, 1 order.", "Next: {day}, {n} orders.", board.days[0].orders, day=day)
    if board.coming:
        return title, counted("1 open order has no date.", "{n} open orders have no date.", len(board.coming))
    return title, tr("Everything is sent. New orders appear here.")


def open_view(view: View, orders: int) -> str:
    """``Open To make (6)``."""
    return tr("Open {view} ({n})").format(view=words.VIEW_WORDS[view], n=locales.number(orders))


def open_link(view: View) -> str:
    """``Open To make``."""
    return tr("Open {view}").format(view=words.VIEW_WORDS[view])


def print_slips(count: int) -> str:
    """``Print 5 slips``."""
    return counted("Print 1 slip", "Print {n} slips", count)


def for_whom(item: ToMake) -> str:
    """Under a product to make: ``2 personalized``, ``for #1058, terracotta``, ``3 orders``."""
    said = []
    if item.personalized:
        said.append(counted("1 personalized", "{n} personalized", item.personalized))
    if len(item.numbers) == 1:
        said.append(tr("for {number}").format(number=item.numbers[0]))
    elif not said:
        said.append(counted("1 order", "{n} orders", len(item.numbers)))
    said += [value for _name, value in item.options if value]
    return ", ".join(said)


def bars(board: Board) -> list[Bar]:
    """Late, today, and the days after it."""
    found = []
    for each in board.week:
        if each.day is None:
            name, whole, tone = tr("Late", "under a narrow bar"), tr("Late"), "danger"
        elif each.day == board.today:
            name, whole, tone = tr("Today", "under a narrow bar"), tr("Today"), "warn"
        else:
            name, whole, tone = locales.weekday_words(each.day.weekday()), long_day(each.day), "bar"
        if not each.orders:
            tone = "bar"
        said = counted("{day}: 1 order", "{day}: {n} orders", each.orders, day=whole)
        found.append(one_part(name, each.orders, locales.number(each.orders) if each.orders else "", said, tone))
    return found
