"""The stops of the tour where paper is made: every document in the preview, the menus and windows that lead to it."""

from __future__ import annotations

from functools import partial

from makerapp.models import product_queries, queries
from makerapp.models.detail import order_detail
from makerapp.models.queries import ListQuery
from makerapp.models.rows import View
from makerapp.services import shop
from makerapp.services.paperwork.kinds import FACTS, Kind, Scope
from makerapp.services.paperwork.offer import sensible
from makerapp.services.paperwork.sheets import is_known
from makerapp.services.paperwork.wish import Wish
from makerapp.tour.robot import Robot
from makerapp.ui.orders import order_windows, post_papers
from makerapp.ui.orders.end_of_day_dialog import EndOfDayDialog
from makerapp.ui.printing import print_menu
from makerapp.ui.printing.preview_dialog import PrintPreviewDialog
from makerapp.ui.products import product_windows
from makerapp.ui.products.labels_dialog import LabelsDialog

_PRODUCTS, _LABELS_EACH = 4, 3


def show(robot: Robot) -> None:
    """A picture of every document before it is printed, and of what asks for it."""
    window = robot.window
    window.show_view(View.TO_PACK)
    for kind in Kind:
        wish = _wish(kind) if is_known(kind) else None
        if wish is not None:
            _preview(robot, f"paper_{kind.replace('-', '_')}", wish)
    _preview(robot, "paper_each_its_own", Wish(_ids(View.TO_PACK), (Kind.PACKING_SLIP, Kind.ADDRESS_LABEL)))
    robot.in_dialog(
        EndOfDayDialog,
        lambda: post_papers.ask_end_of_day(window.context, window),
        lambda it: robot.picture("end_of_day", it),
    )
    robot.in_dialog(
        LabelsDialog,
        lambda: product_windows.print_labels(window.context, product_queries.rows()[:_PRODUCTS], window),
        lambda it: robot.picture("product_labels", it),
    )
    _show_menu(robot)


def _ids(view: View) -> tuple[int, ...]:
    return tuple(queries.ids(ListQuery(view, shop.today())))


def _wish(kind: Kind) -> Wish | None:
    """Something to print this kind of paper for; ``None`` where the sample shop has nothing."""
    if kind is Kind.PRODUCT_LABELS:
        products = product_queries.rows()[:_PRODUCTS]
        return Wish(kinds=(kind,), products=tuple((row.id, _LABELS_EACH) for row in products))
    if kind is Kind.MANIFEST:
        sent = order_detail(_ids(View.ON_THE_WAY)[0])
        return Wish(kinds=(kind,), day=sent.parcels[-1].ship_date if sent is not None else None)
    if FACTS[kind].scope is Scope.SHOP:
        return Wish(kinds=(kind,))
    if kind in (Kind.BENCH_TICKETS, Kind.MAKE_LIST):
        return Wish(_ids(View.TO_MAKE), (kind,))
    if FACTS[kind].scope is Scope.ORDERS:
        return Wish(_ids(View.TO_PACK), (kind,))
    fitting = [order_id for order_id in (*_ids(View.TO_PACK), *_ids(View.ALL)) if _makes_sense(order_id, kind)]
    return Wish(tuple(fitting[:1]), (kind,)) if fitting else None


def _makes_sense(order_id: int, kind: Kind) -> bool:
    detail = order_detail(order_id)
    return detail is not None and kind in sensible(detail)


def _preview(robot: Robot, name: str, wish: Wish) -> None:
    window = robot.window

    def look(dialog: PrintPreviewDialog) -> None:
        said = dialog.pages
        robot.wait_for("the pages", lambda: dialog.sheets is not None or said.banner is not None)
        robot.wait_for("their pictures", lambda: said.view.is_drawn)
        robot.settle(0.2)
        robot.picture(name, dialog)

    robot.in_dialog(PrintPreviewDialog, partial(order_windows.print_papers, window.context, wish, window), look)


def _show_menu(robot: Robot) -> None:
    window = robot.window
    menu = print_menu.shop_menu(window.context, _ids(View.TO_PACK), window)
    button = window.orders.head.papers_button
    menu.popup(button.mapToGlobal(button.rect().bottomLeft()))
    robot.settle(0.2)
    robot.picture("print_menu", menu)
    menu.close()
    menu.deleteLater()
