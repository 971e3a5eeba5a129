"""Step 2: put everything in the box, piece by piece or all at once."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from makerapp.models.rows import LineRow, OrderDetail
from makerapp.services import packing, preferences, quality, read_back
from makerapp.services.messages import note_from
from makerapp.translation import counted
from makerapp.ui.fulfillment.check_list import CheckList
from makerapp.ui.fulfillment.missing_dialog import MissingDialog
from makerapp.ui.fulfillment.panel_parts import block, caption, fact
from makerapp.ui.fulfillment.pick_row import PickRow
from makerapp.ui.fulfillment.read_back_view import ReadBackView
from makerapp.ui.fulfillment.scanner_note import ScannerNote
from makerapp.ui.fulfillment.step import Desk, Foot, Step
from makerapp.ui.fulfillment.together import TogetherOffer
from makerapp.ui.panel import clear_layout
from makerapp.ui.theme import THEME
from makerapp.ui.widgets.buttons import LinkButton
from makerapp.ui.widgets.card import Line
from makerapp.ui.widgets.elided_label import PlainLabel
from makerapp.ui.widgets.note_box import NoteBox
from makerapp.ui.widgets.progress_bar import ThinProgressBar
from makerapp.ui.widgets.scroll_area import ScrollBody


class PickStep(Step):
    """Rows to tap; the green button ticks the rest and prints."""

    key = "pick"

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.heading = PlainLabel(self.tr("Put these in the box"), "heading", self)
        self.count = PlainLabel("", "strong", self)
        self.bar = ThinProgressBar(self.tr("Pieces in the box"), 1, self)
        self.tick_all = LinkButton(self.tr("Tick all"), "square-check", self)
        self.tick_all.setToolTip(self.tr("Everything is in the box"))
        self.tick_all.clicked.connect(self._tick_all)
        self.in_two = LinkButton(self.tr("Send in two parcels"), "split", self)
        self.in_two.setToolTip(self.tr("What is ticked goes now, the rest stays in To pack"))
        self.in_two.clicked.connect(self._send_in_two)
        self.together = TogetherOffer(desk, self)
        self.checks = CheckList(self)
        self.checks.ticked.connect(self._check)
        self.rows: dict[int, PickRow] = {}
        # What the panel says of the scanner; the wizard knows.
        self.scanned_last: Callable[[], str] = str
        self._owners: dict[int, int] = {}
        top = QHBoxLayout()
        top.addWidget(self.heading)
        top.addStretch(1)
        top.addWidget(self.count)
        scroll = ScrollBody(self, padding=(0, THEME.metric("space2"), 0, THEME.metric("space2")))
        self._scroll = scroll
        self._list = QVBoxLayout()
        self._list.setSpacing(THEME.metric("space3") - 2)
        scroll.body.addLayout(self._list)
        links = QHBoxLayout()
        links.setSpacing(THEME.metric("space4"))
        links.addWidget(self.tick_all)
        links.addWidget(self.in_two)
        links.addStretch(1)
        scroll.body.addLayout(links)
        scroll.body.addWidget(self.checks)
        scroll.body.addStretch(1)
        self.reading = ReadBackView(self)
        self._then: Callable[[], None] | None = None
        packing_page = QWidget(self)
        self.pages = QStackedWidget(self)
        self.pages.addWidget(packing_page)
        self.pages.addWidget(self.reading)
        column = QVBoxLayout(packing_page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(THEME.metric("space2"))
        column.addWidget(self.together)
        column.addLayout(top)
        column.addWidget(self.bar)
        column.addWidget(scroll, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.pages)

    # --- showing -----------------------------------------------------------------------------------------

    def show_order(self, detail: OrderDetail) -> None:
        orders = (detail, *self.desk.companions)
        self.together.show_order(detail, self.desk.companions)
        self.checks.show_order(detail)
        lines = {line.id: line for order in orders for line in order.lines if line.to_send}
        owners = {line.id: order.row.id for order in orders for line in order.lines if line.to_send}
        same = owners == self._owners and all(_looks_like(self.rows[key].line, line) for key, line in lines.items())
        if same:
            for line_id, line in lines.items():
                self.rows[line_id].show_line(line)
        else:
            self._owners = owners
            focused = self.window().focusWidget()
            had_focus = focused in self.rows.values()
            self._build(orders)
            if had_focus and self.isVisible():
                self.enter()
        self._show_progress()
        if self.is_reading and self.reading.line_id not in self._unread():
            self._stop_reading()

    def _build(self, orders: tuple[OrderDetail, ...]) -> None:
        clear_layout(self._list)
        self.rows = {}
        for order in orders:
            lines = [line for line in order.lines if line.to_send]
            if lines and len(orders) > 1:
                self._list.addWidget(PlainLabel(order.row.number, "strong", self))
            for line in lines:
                row = PickRow(line, self)
                row.counted.connect(lambda pieces, line_id=line.id: self._count(line_id, pieces))
                self.rows[line.id] = row
                self._list.addWidget(row)
                # Only a row that counts as shown takes the focus while a dialog in front is closing.
                row.show()

    def _show_progress(self) -> None:
        packed = sum(min(row.line.packed, row.line.to_send) for row in self.rows.values())
        total = sum(row.line.to_send for row in self.rows.values())
        self.count.setText(self.tr("{packed} of {total} packed").format(packed=packed, total=total))
        self.bar.set_progress(packed, max(1, total))
        self.tick_all.setVisible(packed < total)
        self.in_two.setVisible(total > 1 and not self.desk.companions)
        following = self.next_row
        for row in self.rows.values():
            row.set_next(row is following)

    @property
    def next_row(self) -> PickRow | None:
        """The first row that is not full; ``None`` when everything is in the box."""
        return next((row for row in self.rows.values() if not row.is_full), None)

    @property
    def left_to_tick(self) -> int:
        """Pieces that are not in the box yet."""
        return sum(max(0, row.line.to_send - row.line.packed) for row in self.rows.values())

    def enter(self) -> None:
        self._stop_reading()
        target = self.next_row or next(iter(self.rows.values()), None)
        if target is not None:
            target.setFocus()
            self._scroll.show_widget(target)
        else:
            self.heading.setFocus()

    # --- reading back ------------------------------------------------------------------------------------

    @property
    def is_reading(self) -> bool:
        """The words of a piece fill the page, to be compared."""
        return self.pages.currentWidget() is self.reading

    def _unread(self) -> dict[int, str]:
        """Line ids whose words are still to be read, with the number of their order."""
        orders = (self.desk.detail, *self.desk.companions)
        return {line.id: order.row.number for order in orders for line in read_back.unread(order)}

    def _read(self, line_id: int, then: Callable[[], None], left: int = 1) -> None:
        """Show the words of a line; ``then`` goes on once the maker has compared them."""
        self._then = then
        self.reading.show_line(self.rows[line_id].line, self._unread()[line_id], left)
        self.pages.setCurrentWidget(self.reading)
        self.desk.step_changed()
        self.reading.enter()

    def _stop_reading(self) -> None:
        self._then = None
        if self.is_reading:
            self.pages.setCurrentIndex(0)
            self.desk.step_changed()

    def _says_exactly_this(self) -> None:
        line_id, then = self.reading.line_id, self._then

        def acknowledge() -> bool:
            packing.acknowledge(self._owners[line_id], line_id)
            return True

        if not self.desk.attempt(acknowledge):
            return
        self._stop_reading()
        self.desk.reread()
        if then is not None:
            then()

    def _read_all_then(self, do: Callable[[], None]) -> None:
        """Do it once the words of every personalized line in the box were read, one after the other."""
        left = [line_id for line_id in self._unread() if line_id in self.rows]
        if left:
            self._read(left[0], lambda: self._read_all_then(do), len(left))
        else:
            do()

    # --- doing -------------------------------------------------------------------------------------------

    def _count(self, line_id: int, pieces: int) -> None:
        order_id = self._owners[line_id]
        filled = pieces > self.rows[line_id].line.packed
        if filled and not self._is_read(line_id):
            self._read(line_id, lambda: self._put_and_go_on(line_id, pieces))
            return

        def put() -> bool:
            packing.set_packed(order_id, line_id, pieces)
            return True

        if not self.desk.attempt(put):
            return
        self.desk.reread()
        row = self.rows.get(line_id)
        following = self.next_row
        if filled and row is not None and row.is_full and row.hasFocus() and following is not None:
            following.setFocus()
            self._scroll.show_widget(following)

    def put_in(self, line_id: int) -> None:
        """One piece more is in the box, as by a tap on its row."""
        self._count(line_id, self.rows[line_id].line.packed + 1)

    def take_out(self, line_id: int) -> None:
        """One piece comes out of the box again."""
        self._count(line_id, self.rows[line_id].line.packed - 1)

    def _is_read(self, line_id: int) -> bool:
        orders = (self.desk.detail, *self.desk.companions)
        kept = next(order.packing for order in orders if order.row.id == self._owners[line_id])
        return read_back.is_read(kept, self.rows[line_id].line)

    def _put_and_go_on(self, line_id: int, pieces: int) -> None:
        """What was tapped before its words were read goes in the box now."""
        if line_id in self.rows:
            self.rows[line_id].setFocus()
            self._count(line_id, pieces)

    def _tick_all(self) -> None:
        self._read_all_then(self._put_all)

    def _put_all(self) -> None:
        def put_all() -> None:
            for line_id, row in self.rows.items():
                if not row.is_full:
                    packing.set_packed(self._owners[line_id], line_id, row.line.to_send)

        self.desk.attempt(put_all)
        self.desk.reread()

    def _check(self, text: str, on: bool) -> None:
        order_id = self.desk.detail.row.id
        self.desk.attempt(lambda: packing.set_check(order_id, text, on=on))
        self.desk.reread()

    def _send_in_two(self) -> None:
        """What is ticked goes now; the rest stays on the table for the next parcel."""
        if all(row.is_full for row in self.rows.values()) or not any(row.line.packed for row in self.rows.values()):
            title = self.tr("What goes in the first parcel?")
            self.desk.say("info", title, self.tr("Tick only those items, then press “Send in two parcels”."))
            return
        packing.save_progress(self.desk.detail.row.id, self.key, partial="pack", part_noted=False)
        self.desk.reread()
        self.desk.go_on_from_pick()

    # --- the panel ---------------------------------------------------------------------------------------

    def foot(self) -> Foot:
        if self.is_reading:
            wrong = (self.tr("Not right…"), "circle-question-mark")
            return Foot((self.tr("It says exactly this"), "check"), (self.tr("Back"), "arrow-left"), wrong)
        prints = bool(self.rows)
        slips = self.tr("All packed – print slips") if self.desk.companions else self.tr("All packed – print slip")
        apart = (self.tr("Pack apart"), "split")
        return Foot(
            (slips if prints else self.tr("Nothing to pack – go on"), "printer" if prints else "arrow-right"),
            (self.tr("Back"), "arrow-left"),
            apart if self.desk.companions else (self.tr("Item missing…"), "circle-question-mark"),
        )

    def fill_panel(self, body: QVBoxLayout) -> None:
        detail = self.desk.detail
        orders = (detail, *self.desk.companions)
        for order in orders:
            self._add_notes(body, order)
        remember = []
        if any(order.row.is_gift for order in orders):
            remember.append(fact("gift", self.tr("Gift: leave prices out of the box")))
        if preferences.get("print_note"):
            remember.append(fact("heart", self.tr("Thank-you note goes on top")))
        if remember:
            body.addSpacing(THEME.metric("space1"))
            body.addLayout(block(self.tr("Remember"), *remember))
        if self.rows:
            if body.count():
                body.addWidget(Line())
            body.addWidget(ScannerNote(self.scanned_last()))
        left = self.left_to_tick
        if left:
            body.addSpacing(THEME.metric("space1"))
            words = counted("1 item not ticked yet", "{n} items not ticked yet", left)
            body.addWidget(fact("package-open", words))
        elif self.rows:
            body.addWidget(fact("circle-check", self.tr("Everything is in the box"), "accent"))
        unchecked = quality.left_to_tick(detail.packing) if self.rows else 0
        if unchecked:
            text = counted("1 check not ticked yet", "{n} checks not ticked yet", unchecked)
            body.addWidget(fact("list-checks", text))
        if not self.rows:
            body.addWidget(caption(self.tr("This order has nothing left to send.")))
        body.addStretch(1)

    def _add_notes(self, body: QVBoxLayout, order: OrderDetail) -> None:
        """What the buyer wrote; with several orders in the box the number says of which."""
        number = f" · {order.row.number}" if self.desk.companions else ""
        if order.buyer_note:
            body.addWidget(NoteBox(note_from(order.row.buyer) + number, order.buyer_note))
        if order.gift_message:
            body.addWidget(NoteBox(self.tr("Gift message") + number, order.gift_message, icon="gift"))

    def press_main(self) -> None:
        if self.is_reading:
            self._says_exactly_this()
        else:
            self._read_all_then(self._all_packed)

    def _all_packed(self) -> None:
        if self.desk.detail.packing.get("partial"):
            # "All packed" takes back an earlier "Send the rest now".
            packing.save_progress(self.desk.detail.row.id, self.key, partial=False)
            self.desk.reread()
        self.desk.go_on_from_pick()

    def press_left(self) -> None:
        if self.is_reading:
            self.enter()
        else:
            self.desk.go("review")

    def press_right(self) -> None:
        self._stop_reading()
        if self.desk.companions:
            # What is missing is decided about one order alone.
            self.together.take_apart()
        else:
            MissingDialog.ask(self.desk, self)


def _looks_like(shown: LineRow, line: LineRow) -> bool:
    """Whether a row can go on showing a line: only the counts may differ."""
    return (shown.title, shown.options, shown.personalization, shown.picture, shown.shelf, shown.packing_note) == (
        line.title,
        line.options,
        line.personalization,
        line.picture,
        line.shelf,
        line.packing_note,
    )
