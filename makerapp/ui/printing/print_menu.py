"""Everything that can be printed, in one menu: papers of the orders at hand, lists of them, papers of the shop."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, QPoint
from PySide6.QtWidgets import QWidget

from makerapp.models.rows import OrderDetail
from makerapp.services.paperwork.kinds import FACTS, ORDER_KINDS, Kind, Scope
from makerapp.services.paperwork.offer import sensible, usual_kinds
from makerapp.services.paperwork.sheets import is_known
from makerapp.services.paperwork.wish import Wish
from makerapp.ui.context import AppContext
from makerapp.ui.orders import order_windows, post_papers
from makerapp.ui.printing.paper_names import names_of
from makerapp.ui.widgets.menu import Menu

ICONS = {
    Kind.PACKING_SLIP: "receipt",
    Kind.THANK_YOU_NOTE: "heart",
    Kind.GIFT_RECEIPT: "gift",
    Kind.INSERT_CARD: "sticky-note",
    Kind.ADDRESS_LABEL: "map-pin",
    Kind.CUSTOMS_FORM: "file-text",
    Kind.BENCH_TICKETS: "tag",
    Kind.PICK_LIST: "clipboard-check",
    Kind.MAKE_LIST: "list-checks",
    Kind.MANIFEST: "truck",
    Kind.SCANNER_CARDS: "scan-barcode",
    Kind.KEY_TABLE: "keyboard",
    Kind.TEST_PAGE: "printer",
}

PrintOf = Callable[[tuple[Kind, ...]], object]


def words_of(kinds: Sequence[Kind]) -> str:
    """What is printed: "Packing slip", "Packing slip, thank-you note, gift receipt"."""
    return ", ".join(names_of(kinds))


def _asking(kinds: Sequence[Kind]) -> str:
    """As it is called in a menu: with dots, for the preview asks before anything is printed."""
    return f"{words_of(kinds)}…"


def fill_order_menu(menu: Menu, detail: OrderDetail, print_of: PrintOf) -> None:
    """Fill an empty menu with the papers that make sense for an order: the usual ones together, then each alone."""
    usual = usual_kinds((detail.row,))
    if len(usual) > 1:
        menu.add(_asking(usual), partial(print_of, usual), "printer", keys="Ctrl+P")
        menu.addSeparator()
    for kind in sensible(detail):
        menu.add(_asking((kind,)), partial(print_of, (kind,)), ICONS.get(kind, "printer"))


def shop_menu(context: AppContext, order_ids: Sequence[int], window: QWidget) -> Menu:
    """What can be printed of the orders shown, and of the shop."""
    menu = Menu(window)
    menu.setAccessibleName(_tr("Print"))
    ids = tuple(order_ids)

    def show(wish: Wish) -> None:
        order_windows.print_papers(context, wish, window)

    if ids:
        new = Wish(ids, usual_kinds(), only_new=True)
        menu.add(_tr("Only what isn't printed yet…"), partial(show, new), "sparkles")
        for kind in (*ORDER_KINDS, *(kind for kind in Kind if FACTS[kind].scope is Scope.ORDERS)):
            if is_known(kind):
                menu.add(_asking((kind,)), partial(show, Wish(ids, (kind,))), ICONS.get(kind, "printer"))
        menu.addSeparator()
    if is_known(Kind.MANIFEST):
        menu.add(_tr("End of day list…"), lambda: post_papers.ask_end_of_day(context, window), "truck")
    for kind in (Kind.SCANNER_CARDS, Kind.TEST_PAGE):
        if is_known(kind):
            menu.add(_asking((kind,)), partial(show, Wish(kinds=(kind,))), ICONS[kind])
    return menu


def show_shop_menu(context: AppContext, order_ids: Sequence[int], window: QWidget, button: QWidget) -> None:
    """Pop it up below a button, its right edge under the button's."""
    menu = shop_menu(context, order_ids, window)
    menu.aboutToHide.connect(menu.deleteLater)
    menu.popup(button.mapToGlobal(QPoint(button.width() - menu.sizeHint().width(), button.height())))


def _tr(text: str) -> str:
    return QCoreApplication.translate("print_menu", text)
