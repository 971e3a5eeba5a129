"""How long each action keeps the window from answering, with 100,000 orders in it. Goal: never longer than 50 ms.

Measured in Qt's own event loop by a timer of a millisecond: the longest it is kept waiting while the action is done and
everything that follows from it (panels, counts, pictures) happens. That is what a hand feels: until then, no key and no
press is heard.
"""

from __future__ import annotations

import itertools
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import timedelta

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from benchmarks.bench_list import painting, real_window, settle
from benchmarks.blocks import CLOCK, CTRL, Blocks, Deed, Felt, Step, in_dialog, key
from benchmarks.table import Figure, show, timed
from makerapp.models import queries
from makerapp.models.list_rows import View
from makerapp.models.queries import ListQuery
from makerapp.services import making, many_orders, orders, saved_views, shop
from makerapp.services.saved_views import SavedView
from makerapp.ui import warm
from makerapp.ui.main_window import MainWindow
from makerapp.ui.orders.many_run import do_many
from makerapp.ui.shop_page import ShopPlace
from makerapp.ui.theme import THEME
from makerapp.ui.today.counters import Counter
from makerapp.ui.widgets.buttons import MainButton

ORDERS = 100_000
TIMES = 5
TOGETHER, MANY = 200, 50
THEME_GOAL = 150.0
K = Qt.Key


@contextmanager
def bench() -> Iterator[tuple[MainWindow, Blocks]]:
    """The window with enough to pack for a large batch, and nothing waiting to happen."""
    MainButton.DEAF_MS = 0
    with real_window(ORDERS) as window:
        new = queries.ids(ListQuery(View.TO_CONFIRM, shop.today()))
        orders.confirm_many(new[: len(new) - MANY - TIMES])
        to_make = queries.ids(ListQuery(View.TO_MAKE, shop.today()))
        making.mark_made_many(to_make[TIMES * 3 :])
        saved_views.save("Late ones", SavedView("", "", View.ALL))
        blocks = Blocks(window)
        blocks.of(lambda: None)
        _stand_idle(window)
        yield window, blocks


def _stand_idle(window: MainWindow) -> None:
    """As after the first seconds in which the maker looks at Today: the other screens are made ready meanwhile."""
    warm.WAIT_MS = warm.IDLE_MS = 0
    warmth = warm.begin(window)
    end = time.monotonic() + 60
    while not warmth.is_done and time.monotonic() < end:
        settle()


def run() -> None:
    """Measure and print."""
    with bench() as (window, blocks):
        felt = Felt(blocks, TIMES)
        _lists(window, felt)
        _work(window, felt)
        _dialogs(window, felt)
        _shop(window, felt)
        _together(window, felt)
        themes, paint = _themes(window, blocks), painting(window, 6 * TIMES)
        show(f"Longest block for the first time since the start, {ORDERS:,} orders", felt.first)
        show(f"Longest block of the window, {ORDERS:,} orders", felt.again)
        show("Painting, and light and dark switched in the open window", [paint, themes])


def _lists(window: MainWindow, felt: Felt) -> None:
    back = key(window, K.Key_1, CTRL)
    for name, number in (
        ("To confirm", 1),
        ("To make", 2),
        ("To pack", 3),
        ("On the way", 4),
        ("Delivered", 5),
        ("Cancelled", 6),
        ("All", 7),
    ):
        felt.measure(Deed(f"open {name}", key(window, K(K.Key_0 + number), CTRL), (key(window, K.Key_0, CTRL),)))
    felt.measure(Deed("open Today", key(window, K.Key_0, CTRL), (back,)))
    counter = window.pages.today.findChildren(Counter)[0]
    felt.measure(Deed("press a counter of Today", counter.click, (key(window, K.Key_0, CTRL),)))
    felt.measure(Deed("open a saved list", lambda: window.pages.show_saved(saved_views.all_views()[0].key), (back,)))
    felt.blocks.of(back)
    escape = key(window, K.Key_Escape)
    felt.measure(Deed("tick one", key(window, K.Key_Space), (escape,)))
    felt.measure(Deed("tick all of a view", key(window, K.Key_A, CTRL), (escape,)))
    felt.blocks.of(key(window, K.Key_7, CTRL))
    felt.measure(Deed("tick all 100,000", key(window, K.Key_A, CTRL), (escape,)))
    felt.measure(Deed("next order of the list", key(window, K.Key_Down)))
    felt.measure(Deed("page down", key(window, K.Key_PageDown)))
    felt.measure(Deed("to the end of the list", key(window, K.Key_End), (key(window, K.Key_Home),)))
    felt.measure(Deed("drag the edge of a column", _drag(window)))
    find = key(window, K.Key_F, CTRL)
    letter = Deed("search, a letter", lambda: QTest.keyClick(window.windowHandle(), "m"), (escape, find))
    felt.blocks.of(find)
    felt.measure(letter)
    palette = key(window, K.Key_K, CTRL)
    felt.measure(Deed("command palette", palette, (escape,)))
    typed = Deed("command palette, a letter", lambda: QTest.keyClick(window.windowHandle(), "m"), (escape,), (palette,))
    felt.measure(typed)


def _drag(window: MainWindow) -> Step:
    table = window.orders.table
    head = table.head

    def drag() -> None:
        column = next(each for each in range(head.count()) if head.edge_of(each) > 0)
        at = QPoint(head.edge_of(column), head.height() // 2)
        QTest.mousePress(head.viewport(), Qt.MouseButton.LeftButton, pos=at)
        QTest.mouseMove(head.viewport(), at + QPoint(10, 0))
        QTest.mouseRelease(head.viewport(), Qt.MouseButton.LeftButton, pos=at + QPoint(10, 0))

    return drag


def _work(window: MainWindow, felt: Felt) -> None:
    main, escape = key(window, K.Key_Return, CTRL), key(window, K.Key_Escape)
    felt.blocks.of(key(window, K.Key_1, CTRL))
    felt.measure(Deed("confirm an order", main))
    felt.measure(Deed("undo", key(window, K.Key_Z, CTRL)))
    felt.blocks.of(key(window, K.Key_2, CTRL))
    felt.measure(Deed("mark as made", main))
    pack = queries.ids(ListQuery(View.TO_PACK, shop.today()))
    to_list = key(window, K.Key_3, CTRL)
    felt.measure(Deed("open the wizard", main, (escape,), (to_list,)))
    felt.measure(Deed("scan a slip, which opens the wizard", lambda: window.scan_desk.hear(_slip(pack[1])), (to_list,)))
    felt.blocks.of(lambda: window.show_wizard([pack[2]], pack[2]))
    for step, before in (("pick", "review"), ("print", "pick"), ("ship", "print"), ("review", "ship")):
        felt.measure(Deed(f"wizard, on to {step}", _go(window, step), (), (_go(window, before),)))
    felt.blocks.of(_go(window, "pick"))
    felt.measure(Deed("wizard, tick an item", _pick(window, "put_in"), (_pick(window, "take_out"),)))
    felt.blocks.of(to_list)
    scan = Deed("scan an item in the list", lambda: window.scan_desk.hear(_code(pack[1])), (escape, to_list))
    felt.measure(scan)


def _go(window: MainWindow, step: str) -> Step:
    def go() -> None:
        assert window.pages.wizard is not None
        window.pages.wizard.go(step)

    return go


def _pick(window: MainWindow, what: str) -> Step:
    def pick() -> None:
        assert window.pages.wizard is not None
        getattr(window.pages.wizard.pick, what)(window.pages.wizard.detail.lines[0].id)

    return pick


def _slip(order_id: int) -> str:
    (row,) = queries.rows([order_id])
    return f"FC-{row.number}"


def _code(order_id: int) -> str:
    from makerapp.models.detail import order_detail
    from makerapp.services.scan_codes import product_code

    detail = order_detail(order_id)
    assert detail is not None
    line = detail.lines[0]
    return product_code(line.product_id or 0, line.sku)


def _dialogs(window: MainWindow, felt: Felt) -> None:
    felt.blocks.of(key(window, K.Key_3, CTRL))
    felt.blocks.of(window.orders.table.setFocus)
    felt.measure(Deed("order window", in_dialog(window, key(window, K.Key_Return))))
    felt.measure(Deed("edit order", in_dialog(window, key(window, K.Key_F2))))
    felt.measure(Deed("new order", in_dialog(window, key(window, K.Key_N, CTRL))))
    felt.measure(Deed("settings", in_dialog(window, key(window, K.Key_Comma, CTRL))))
    from makerapp.ui.settings.settings_dialog import SettingsDialog, _sections

    for name in _sections():
        opened = lambda: window.open_settings("shop")  # noqa: E731

        def section(name: str = name) -> None:
            dialog = QApplication.activeModalWidget()
            assert isinstance(dialog, SettingsDialog)
            dialog.items[name].click()

        felt.measure(Deed(f"settings, {name}", in_dialog(window, opened, section)))


def _shop(window: MainWindow, felt: Felt) -> None:
    back = key(window, K.Key_0, CTRL)
    for place in (ShopPlace.PRODUCTS, ShopPlace.EARNINGS, ShopPlace.REPORTS):
        felt.measure(Deed(place.value, lambda place=place: window.pages.show_shop(place), (back,)))  # type: ignore[misc]
    felt.measure(Deed("help", key(window, K.Key_F1), (key(window, K.Key_F1),)))
    from makerapp.services import guide

    chapters = iter([each.name for each in guide.chapters()] * 5)
    felt.measure(Deed("a chapter of the guide", lambda: window.pages.show_guide(next(chapters)), (back,)))


def _together(window: MainWindow, felt: Felt) -> None:
    pages, escape, undo = window.pages, key(window, K.Key_Escape), key(window, K.Key_Z, CTRL)
    felt.blocks.of(key(window, K.Key_1, CTRL))
    many = queries.ids(ListQuery(View.TO_CONFIRM, shop.today()))[:MANY]
    felt.measure(Deed(f"tick {MANY}", lambda: window.orders.model.set_ticked(many, True), (escape,)))
    felt.measure(Deed(f"confirm {MANY}", key(window, K.Key_Return, CTRL), (undo, escape), (_ticked(window, many),)))
    until = shop.today() + timedelta(days=9)

    def hold() -> None:
        do_many(window.context, window, MANY, lambda: many_orders.hold(many, until))

    felt.measure(Deed(f"hold {MANY}", hold, (undo,)))
    together = queries.ids(ListQuery(View.TO_PACK, shop.today()))[:TOGETHER]
    size = len(together)
    felt.measure(Deed(f"batch of {size}", lambda: pages.show_batch(together), (_leave(window),)))
    felt.blocks.of(lambda: pages.show_batch(together))
    page = pages.batch
    assert page is not None
    first = next(iter(page.pick.piles))
    for what, do, back in (
        ("collect one", lambda: page.picking.set(first, 1), lambda: page.picking.set(first, 0)),
        ("collect all", page.picking.all, lambda: page.picking.set(first, 0)),
        ("to print", lambda: page.go("print"), lambda: page.go("pick")),
        ("to the parcels", lambda: page.go("ship"), lambda: page.go("pick")),
    ):
        felt.measure(Deed(f"batch of {size}, {what}", do, (back,)))
    felt.blocks.of(lambda: page.go("ship"))
    numbers = (f"AB12345678{n}GB" for n in itertools.count())
    for what, do in (
        ("tick a box", lambda: page.ship.tick(together[1])),
        ("number a parcel", lambda: page.ship.put_number(together[2], next(numbers))),
        ("same carrier for all", lambda: page.ship.use_for_all("Evri")),
    ):
        felt.measure(Deed(f"batch of {size}, {what}", do))
    felt.measure(Deed(f"batch of {size}, all sent", page.sending.send, (page.sending.undo_all,)), 1)


def _ticked(window: MainWindow, ids: Sequence[int]) -> Step:
    def tick() -> None:
        window.show_view(View.TO_CONFIRM)
        window.orders.model.set_ticked(list(ids), True)

    return tick


def _leave(window: MainWindow) -> Step:
    def leave() -> None:
        assert window.pages.batch is not None
        window.pages.batch.leave()

    return leave


def _themes(window: MainWindow, blocks: Blocks) -> Figure:
    """Switched and painted, after all of the above, and a while after the batch was left."""
    blocks.of(_leave(window))
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    found = []
    for scheme in ("dark", "light") * TIMES:
        began = CLOCK[0]()
        THEME.apply(app, scheme=scheme)
        window.repaint()
        QApplication.processEvents()
        found.append((CLOCK[0]() - began) * 1000)
    return timed("switched and painted", found, THEME_GOAL)
