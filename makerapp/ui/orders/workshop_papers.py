"""Papers for shelf and bench: pick list, make list and bench tickets of the orders at hand."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QPoint
from PySide6.QtWidgets import QWidget

from makerapp.services.paperwork.kinds import Kind
from makerapp.services.paperwork.wish import Wish
from makerapp.ui.context import AppContext
from makerapp.ui.orders import order_windows
from makerapp.ui.widgets.menu import Menu


def pick_list(context: AppContext, order_ids: Sequence[int], window: QWidget) -> None:
    """What to take off which shelf for these orders."""
    order_windows.print_papers(context, Wish(tuple(order_ids), (Kind.PICK_LIST,)), window)


def make_list(context: AppContext, order_ids: Sequence[int], window: QWidget) -> None:
    """What is left to make of these orders, all together."""
    order_windows.print_papers(context, Wish(tuple(order_ids), (Kind.MAKE_LIST,)), window)


def bench_tickets(context: AppContext, order_ids: Sequence[int], window: QWidget, *, only_new: bool = False) -> None:
    """A ticket for each piece left to make; with ``only_new`` those that aren't on paper yet."""
    wish = Wish(tuple(order_ids), (Kind.BENCH_TICKETS,), only_new=only_new)
    order_windows.print_papers(context, wish, window)


def bench_menu(context: AppContext, order_ids: Sequence[int], window: QWidget) -> Menu:
    """What is printed before the making, for these orders."""
    menu = Menu(window)
    menu.setAccessibleName(_tr("Bench papers"))
    menu.add(_tr("Make list"), lambda: make_list(context, order_ids, window), "list-checks")
    menu.add(_tr("Bench tickets"), lambda: bench_tickets(context, order_ids, window), "tag")
    new = _tr("Bench tickets, only what is new")
    menu.add(new, lambda: bench_tickets(context, order_ids, window, only_new=True), "sparkles")
    menu.addSeparator()
    menu.add(_tr("Pick list"), lambda: pick_list(context, order_ids, window), "clipboard-check")
    return menu


def show_bench_menu(context: AppContext, order_ids: Sequence[int], window: QWidget, button: QWidget) -> None:
    """Pop the menu up at a button: below it where there is room, else above."""
    menu = bench_menu(context, order_ids, window)
    menu.aboutToHide.connect(menu.deleteLater)
    below = button.mapToGlobal(QPoint(0, button.height()))
    screen = button.screen().availableGeometry()
    if below.y() + menu.sizeHint().height() > screen.bottom():
        below.setY(button.mapToGlobal(QPoint(0, 0)).y() - menu.sizeHint().height())
    menu.popup(below)


def _tr(text: str) -> str:
    return QCoreApplication.translate("workshop_papers", text)
