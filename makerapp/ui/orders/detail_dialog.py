"""The order window: everything of one order, and every step that can be taken with it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QWidget

from makerapp.models import queries
from makerapp.models.detail import order_detail
from makerapp.models.rows import OrderDetail
from makerapp.services import messages, orders, shop, words
from makerapp.services.paperwork.kinds import Kind
from makerapp.services.paperwork.wish import Wish
from makerapp.services.stored_words import said
from makerapp.ui.actions import OrderActions
from makerapp.ui.context import AppContext
from makerapp.ui.orders import order_windows, timeline_export, undo_asking
from makerapp.ui.orders.clocks_card import marketplace_note
from makerapp.ui.orders.detail_cards import SendToCard, ShipByCard
from makerapp.ui.orders.detail_foot import DetailFoot
from makerapp.ui.orders.detail_head import DetailHead
from makerapp.ui.orders.detail_items import ItemsCard
from makerapp.ui.orders.detail_timeline import TimelineCard
from makerapp.ui.orders.money_card import MoneyCard, refund_due_banner
from makerapp.ui.orders.order_links import OrderLinks, has_links
from makerapp.ui.orders.order_menu import fill_menu, is_cancelled, is_held, is_open, out_of_stock
from makerapp.ui.orders.own_undo import OwnUndo
from makerapp.ui.orders.parcel_menu import show_parcel_menu
from makerapp.ui.orders.stale_slip import stale_banner
from makerapp.ui.refusals import guarded
from makerapp.ui.theme import THEME
from makerapp.ui.widgets.banner import Banner
from makerapp.ui.widgets.dialog_shell import DialogShell
from makerapp.ui.widgets.note_box import NoteBox
from makerapp.ui.widgets.scroll_area import ScrollBody

if TYPE_CHECKING:
    from makerapp.services.scanned import Code
    from makerapp.ui.scanner.heard import Heard

_WIDTH, _HEIGHT = 1120, 706
_RIGHT = 356


class OrderDetailDialog(DialogShell):
    """One order of a list. ``fulfill_requested`` asks the main window to open the wizard; the window is closed then.

    ``queue_ids`` is the list the order was opened from, in its order; ``list_name`` is what that list is called, and
    ``queue_now`` gives it as it has become since.
    """

    fulfill_requested = Signal(int)

    def __init__(
        self,
        context: AppContext,
        order_id: int,
        queue_ids: Sequence[int] = (),
        parent: QWidget | None = None,
        *,
        list_name: str = "",
        queue_now: Callable[[], Sequence[int]] | None = None,
    ) -> None:
        super().__init__(self.tr("Order"), _WIDTH, _HEIGHT, parent)
        self._context = context
        self._queue = tuple(queue_ids)
        self._list_name = list_name
        self._queue_now = queue_now
        # Where the order stands in the list, or stood before it left; -1 where it never was in it.
        self._at = -1
        self._order_id = order_id
        self._opened_after = queries.newest_batch()
        self._detail: OrderDetail | None = None
        # The same as the list's, but its dialogs open over this window, and packing closes it.
        self._actions = OrderActions(context, self)
        self._actions.fulfill_wanted.connect(lambda _ids, _first: self._fulfill())
        self.order_head = DetailHead(self)
        self.order_foot = DetailFoot(THEME.scaled(_RIGHT), self)
        self.timeline = TimelineCard(self)
        self._note_undo = OwnUndo(self.timeline.note)
        self._left = ScrollBody(self, padding=(0, 0, THEME.metric("gap"), 0))
        self._fill_shell()
        self._connect()
        self._add_shortcuts()
        context.signals.changed.connect(self._changed)
        self.show_order(order_id)
        # On no button: a second Enter, after the one that opened the window, must not press Print.
        self.setFocus()

    @property
    def order_id(self) -> int:
        """The order on show."""
        return self._order_id

    @property
    def detail(self) -> OrderDetail:
        """What is shown of it."""
        assert self._detail is not None
        return self._detail

    def show_order(self, order_id: int) -> None:
        """Show another order of the list."""
        self._order_id = order_id
        self.timeline.note.clear()
        self._refresh()
        self._left.verticalScrollBar().setValue(0)
        self.timeline.view.update()

    # --- building ----------------------------------------------------------------------------------------

    def _fill_shell(self) -> None:
        gap = THEME.metric("space6")
        self.head.addWidget(self.order_head, 1)
        self.body.setContentsMargins(gap - 1, THEME.metric("space4"), gap - 1, THEME.metric("space4") + 4)
        self.body.setSpacing(0)
        self.timeline.setFixedWidth(THEME.scaled(_RIGHT))
        self.body.addWidget(self._left, 1)
        self.body.addWidget(self.timeline)
        self.foot.addWidget(self.order_foot, 1)

    def _connect(self) -> None:
        head, foot = self.order_head, self.order_foot
        head.edit_pressed.connect(self._edit)
        head.print_pressed.connect(self._print)
        foot.previous_pressed.connect(lambda: self._go(-1))
        foot.next_pressed.connect(lambda: self._go(1))
        foot.cancel_order_pressed.connect(self._cancel_order)
        foot.cancel_fulfillment_pressed.connect(self._cancel_fulfillment)
        foot.fulfill_pressed.connect(self._fulfill)
        foot.close_pressed.connect(self.close)
        foot.main_pressed.connect(self._take_next_step)
        self.timeline.note_written.connect(self._add_note)
        self.timeline.undo_pressed.connect(self._actions.undo_event)
        self.timeline.go_back_pressed.connect(self._actions.go_back)
        self.timeline.copy_pressed.connect(lambda notes: timeline_export.copy(self._context, self.detail, notes))
        self.timeline.save_pressed.connect(
            lambda notes: timeline_export.ask_and_save(self._context, self.detail, notes, self)
        )

    def _add_shortcuts(self) -> None:
        keys: tuple[tuple[str, str, Callable[[], object]], ...] = (
            (self.tr("Next step"), "Ctrl+Return", self.order_foot.main_button.click),
            (self.tr("Next step"), "Ctrl+Enter", self.order_foot.main_button.click),
            (self.tr("Edit order"), "F2", self._edit),
            (self.tr("Copy address"), "Ctrl+Shift+C", self._copy_address),
            (self.tr("Print slip"), "Ctrl+P", self.print_slip),
            (self.tr("Undo"), "Ctrl+Z", self.undo_newest),
            (self.tr("Previous order"), "Ctrl+PgUp", lambda: self._go(-1)),
            (self.tr("Next order"), "Ctrl+PgDown", lambda: self._go(1)),
        )
        for text, key, run in keys:
            action = QAction(text, self)
            action.setShortcut(QKeySequence(key))
            action.triggered.connect(lambda _checked=False, run=run: run())
            self.addAction(action)

    # --- showing -----------------------------------------------------------------------------------------

    def _changed(self, change: object) -> None:
        self._note_undo.forget()
        if self._queue_now is not None:
            self._queue = tuple(self._queue_now())
            self._show_place()
        if (
            getattr(change, "everything", False)
            or getattr(change, "shop", False)
            or self._order_id in getattr(change, "orders", ())
        ):
            self._refresh()

    def _refresh(self) -> None:
        detail = order_detail(self._order_id)
        if detail is None:
            # Taken back or removed elsewhere: there is nothing to show any more.
            self.reject()
            return
        self._detail = detail
        self.setWindowTitle(self.tr("Order {number}").format(number=detail.row.number))
        self.order_head.show_order(detail)
        self._fill_menu(detail)
        self.order_foot.show_order(detail)
        self._show_place()
        self.timeline.show_order(detail)
        self._fill_left(detail)

    def _show_place(self) -> None:
        is_here = self._order_id in self._queue
        if is_here:
            self._at = self._queue.index(self._order_id)
        self.order_foot.show_place(self._at, len(self._queue), self._list_name, has_left=not is_here)

    def _fill_menu(self, detail: OrderDetail) -> None:
        menu = self.order_head.more_menu
        menu.clear()
        fill_menu(menu, self._actions, detail, in_window=True)

    def _fill_left(self, detail: OrderDetail) -> None:
        bar = self._left.verticalScrollBar()
        before = bar.value()
        self._left.clear()
        with self._left.filling() as column:
            for widget in self._notes(detail):
                column.addWidget(widget)
            items = ItemsCard(detail, self._left.sheet)
            items.out_of_stock_pressed.connect(lambda: out_of_stock(self._actions, self._order_id))
            column.addWidget(items)
            column.addWidget(self._money(detail))
            column.addWidget(self._pair(detail), 1)
            if detail.prints:
                column.addWidget(self._prints(detail))
        bar.setValue(before)

    def _pair(self, detail: OrderDetail) -> QWidget:
        """Where to and by when, side by side."""
        pair = QWidget(self._left.sheet)
        row = QHBoxLayout(pair)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(THEME.metric("gap"))
        send_to, ship_by = SendToCard(detail, pair), ShipByCard(detail, pair)
        send_to.copy_pressed.connect(self._copy_address)
        send_to.edit_pressed.connect(self._edit)
        ship_by.change_pressed.connect(self._change_ship_by)
        ship_by.tracking_pressed.connect(self._change_tracking)
        ship_by.parcel_menu_pressed.connect(
            lambda parcel, place: show_parcel_menu(self._context, self._order_id, parcel, self, place)
        )
        ship_by.copy_tracking_pressed.connect(self._actions.copy_tracking)
        row.addWidget(send_to, 1)
        row.addWidget(ship_by, 1)
        return pair

    def _prints(self, detail: OrderDetail) -> QWidget:
        from makerapp.ui.printing.print_history import PrintHistoryCard

        card = PrintHistoryCard(detail, self._left.sheet)
        card.as_it_was.connect(lambda row: order_windows.print_as_it_was(self._context, self.detail, row, self))
        card.as_it_is_now.connect(lambda row: order_windows.print_as_it_is_now(self._context, self.detail, row, self))
        return card

    def _money(self, detail: OrderDetail) -> QWidget:
        card = MoneyCard(detail, self._left.sheet)
        card.refund_pressed.connect(lambda: order_windows.refund(self._context, self._order_id, self))
        card.payment_pressed.connect(lambda: order_windows.payment_received(self._context, self._order_id, self))
        card.fees_pressed.connect(lambda: order_windows.fees(self._context, self._order_id, self))
        return card

    def _notes(self, detail: OrderDetail) -> list[QWidget]:
        found: list[QWidget] = []
        sheet = self._left.sheet
        if has_links(detail):
            links = OrderLinks(detail, sheet)
            # The link pressed goes with the order it stands on, so its press is over before another is shown.
            links.open_wanted.connect(self.show_order, Qt.ConnectionType.QueuedConnection)
            found.append(links)
        if is_held(detail):
            title = words.hold_words(detail.held_until, shop.today()) if detail.held_until else ""
            found.append(Banner("info", title, detail.hold_reason, sheet, icon="pause"))
        note = marketplace_note(detail, sheet)
        if note is not None:
            note.cancelled_pressed.connect(lambda: self._actions.cancelled_by_marketplace(self._order_id))
            found.append(note)
        if detail.cancellation_requested and is_open(detail):
            title = self.tr("The buyer asks to cancel this order.")
            text = self.tr("Cancel it here, then in the marketplace – or go on if you have agreed otherwise.")
            banner = Banner("warn", title, text, sheet)
            banner.add_button(self.tr("Cancel order…"), self._cancel_order)
            found.append(banner)
        if detail.cancel_reason and is_cancelled(detail):
            found.append(Banner("info", self.tr("Cancelled"), said(detail.cancel_reason), sheet, icon="ban"))
        stale = stale_banner(self._context, detail, self)
        if stale is not None:
            found.append(stale)
        if detail.refund_due:
            banner = refund_due_banner(detail, sheet)
            banner.add_button(self.tr("Mark as paid back"), lambda: self._actions.mark_paid_back(self._order_id))
            found.append(banner)
        if detail.buyer_note:
            found.append(NoteBox(messages.note_from(detail.row.buyer), detail.buyer_note, sheet))
        if detail.gift_message:
            found.append(NoteBox(self.tr("Gift message"), detail.gift_message, sheet, icon="gift"))
        return found

    # --- doing -------------------------------------------------------------------------------------------

    def _take_next_step(self) -> None:
        # A double click on the green button must not take two steps.
        self.order_foot.main_button.arm()
        self._actions.take_step(self.detail.row)

    def _fulfill(self) -> None:
        self.go_on_with(self._order_id)

    def _copy_address(self) -> None:
        self._actions.copy_address(self._order_id)

    def _add_note(self, text: str) -> None:
        done = guarded(self, lambda: orders.add_note(self._order_id, text))
        if done is not None:
            self.timeline.note.clear()
            self._context.show_toast(done)

    def go_on_with(self, order_id: int) -> None:
        """Close, and open the wizard with an order."""
        self.fulfill_requested.emit(order_id)
        self.accept()

    def print_slip(self) -> None:
        """Show the slip, with Print."""
        self._print((Kind.PACKING_SLIP,))

    def scanned(self, code: Code) -> Heard | None:
        """The cards press the buttons; a slip goes on with its order."""
        from makerapp.ui.scanner.in_windows import in_order_window

        return in_order_window(self, code)

    def undo_newest(self) -> None:
        """Take back the newest step of this order that can be."""
        newest = next((event for event in self.detail.timeline if event.can_undo), None)
        if newest is None:
            self._context.show_toast(self.tr("Nothing to undo"))
        else:
            undo_asking.undo_newest_of(self._context, newest.id, self, self._opened_after)

    def _change_ship_by(self) -> None:
        order_windows.change_ship_by(self._context, self._order_id, self)

    def _change_tracking(self, parcel_id: int) -> None:
        self._actions.change_tracking(self._order_id, parcel_id)

    def _edit(self) -> None:
        self._actions.edit(self._order_id)

    def _print(self, kinds: tuple[Kind, ...]) -> None:
        order_windows.print_papers(self._context, Wish((self._order_id,), kinds), self)

    def _cancel_order(self) -> None:
        self._actions.cancel(self._order_id)

    def _cancel_fulfillment(self) -> None:
        order_windows.cancel_fulfillment(self._context, self._order_id, self)

    def _go(self, by: int) -> None:
        index = self._at + by
        if self._order_id not in self._queue and by > 0:
            # The list closed up: what follows stands where the order stood.
            index = self._at
        if self._at >= 0 and 0 <= index < len(self._queue):
            self.show_order(self._queue[index])
