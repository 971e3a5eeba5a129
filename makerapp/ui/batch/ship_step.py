"""Step 4: one row for each parcel, to tick, to address and to number; then all are marked as shipped at once."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtWidgets import QApplication, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from makerapp.models.rows import OrderDetail
from makerapp.services import batch as service
from makerapp.services import packing, read_back, words
from makerapp.services.batch import Batch
from makerapp.shipping.carriers import BY_HAND
from makerapp.translation import counted
from makerapp.ui.batch import ship_panel
from makerapp.ui.batch.part import BatchStep
from makerapp.ui.batch.reading import Reading
from makerapp.ui.batch.ship_row import ShipRow
from makerapp.ui.batch.slices import RowColumn, Slices
from makerapp.ui.fulfillment import carrier_choice
from makerapp.ui.fulfillment.check_list import CheckList
from makerapp.ui.fulfillment.step import Choice, Foot
from makerapp.ui.theme import THEME
from makerapp.ui.widgets.buttons import LinkButton
from makerapp.ui.widgets.elided_label import PlainLabel
from makerapp.ui.widgets.menu import Menu
from makerapp.ui.widgets.progress_bar import ThinProgressBar
from makerapp.ui.widgets.scroll_area import ScrollBody

if TYPE_CHECKING:
    from makerapp.services.scanned import Code
    from makerapp.ui.batch.batch_page import BatchPage
    from makerapp.ui.scanner.heard import Heard

_KEEP_AFTER_MS = 500


class ShipStep(BatchStep):
    """What is typed is kept as it is typed; the green button packs the rest and marks all as shipped."""

    key = "ship"

    def __init__(self, desk: BatchPage, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.rows: dict[int, ShipRow] = {}
        self._current = 0
        self._coming: list[int] = []
        # The row to go to once it is made, 0 for none.
        self._goes_to = 0
        self._unkept: set[int] = set()
        self._slices: Slices[OrderDetail] = Slices(self)
        self._keep = QTimer(self)
        self._keep.setSingleShot(True)
        self._keep.setInterval(_KEEP_AFTER_MS)
        self._keep.timeout.connect(self.flush)
        self.checks = CheckList(self)
        self.checks.ticked.connect(self._check)
        self.heading = PlainLabel(self.tr("Pack each box, then scan or type its number"), "heading", self)
        self.heading.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.count = PlainLabel("", "strong", self)
        self.bar = ThinProgressBar(self.tr("Orders packed"), 1, self)
        self.same_carrier = LinkButton(self.tr("Same carrier for all…"), "truck", self)
        self.same_carrier.clicked.connect(lambda _checked=False: self._open_menu(self.same_carrier, self.use_for_all))
        self._scroll = ScrollBody(self, padding=(0, THEME.metric("space2"), 0, THEME.metric("space2")))
        self._list = RowColumn(self)
        self._scroll.body.addWidget(self._list)
        self._scroll.body.addStretch(1)
        list_page = QWidget(self)
        self.pages = QStackedWidget(self)
        self.reading = Reading(self)
        self.pages.addWidget(list_page)
        self.pages.addWidget(self.reading.view)
        self._lay_out(list_page)

    def _lay_out(self, list_page: QWidget) -> None:
        top = QHBoxLayout()
        top.setSpacing(THEME.metric("space4"))
        top.addWidget(self.heading)
        top.addStretch(1)
        top.addWidget(self.same_carrier)
        top.addWidget(self.count)
        column = QVBoxLayout(list_page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(THEME.metric("space2"))
        column.addLayout(top)
        column.addWidget(self.bar)
        column.addWidget(self._scroll, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.pages)

    # --- showing -----------------------------------------------------------------------------------------

    def show_batch(self, batch: Batch) -> None:
        ids = dict.fromkeys(batch.ids)
        if self._current not in ids:
            self._current = next(iter(ids), 0)
        # Rows still to come are made of what the plans hold by then.
        known = self._coming if self._slices.is_running else [each for each in self.rows if each in ids]
        if known == list(ids):
            self._drop([each for each in self.rows if each not in ids])
            for order in batch.orders:
                if order.row.id in self.rows:
                    self.rows[order.row.id].show_order(order)
        else:
            self._coming = list(ids)
            # First, so that rows which lose the focus on their way out are not asked for.
            self.rows = {}
            self._list.empty()
            self._slices.start(batch.orders, self._add, self._built)
        if self._current in self.rows:
            self.rows[self._current].set_current(True)
        self.reading.look(batch)
        self._show_progress()

    @property
    def is_building(self) -> bool:
        """Rows are still being made."""
        return self._slices.is_running

    def clear(self) -> None:
        """The batch was left: no rows."""
        self.rows, self._current = {}, 0
        self._list.empty()
        self._slices.start((), self._add, lambda: None)

    def _drop(self, gone: Sequence[int]) -> None:
        """Orders that are sent or left out by now go; where the cursor stood in one, it goes on to the next."""
        had_focus, focused = False, QApplication.focusWidget()
        for order_id in gone:
            row = self.rows.pop(order_id)
            had_focus = had_focus or (focused is not None and row.isAncestorOf(focused))
            self._list.drop(row)
        if had_focus and self._current in self.rows:
            self.rows[self._current].enter()

    def _add(self, order: OrderDetail) -> None:
        order_id = order.row.id
        plan = self.page.plans[order_id]
        row = ShipRow(plan.order, plan, self)
        row.tick_wanted.connect(lambda: self.tick(order_id))
        row.number_typed.connect(lambda text: self._typed(order_id, text))
        row.number_entered.connect(lambda: self._entered(order_id))
        row.carrier_wanted.connect(lambda: self._open_menu(row.carrier, partial(self._choose, order_id)))
        row.entered.connect(lambda: self.make_current(order_id))
        row.left.connect(lambda by: self._go(order_id, by))
        row.set_current(order_id == self._current)
        self.rows[order_id] = row
        self._list.add(row)

    def _built(self) -> None:
        if self._goes_to in self.rows and self.heading.hasFocus():
            self.jump(self._goes_to)
        self._goes_to = 0

    def _show_progress(self) -> None:
        orders = self.page.batch.orders
        packed = sum(map(service.is_packed, orders))
        self.count.setText(self.tr("{packed} of {all} packed").format(packed=packed, all=len(orders)))
        self.bar.set_progress(packed, max(1, len(orders)))

    def row(self, order_id: int) -> ShipRow:
        """The row of an order, made now where it isn't yet."""
        if order_id not in self.rows:
            self._slices.finish()
        return self.rows[order_id]

    def current_id(self) -> int:
        return self._current

    def make_current(self, order_id: int, *, shows: bool = True) -> None:
        """Mark the row that is worked on, and show its box in the panel, unless that comes in a moment anyway."""
        if order_id == self._current or order_id not in self.rows:
            return
        before = self.rows.get(self._current)
        if before is not None:
            before.set_current(False)
            # What could wait while it was typed is said now.
            before.show_plan(self.page.plans[self._current])
        self._current = order_id
        self.rows[order_id].set_current(True)
        if shows:
            self.page.refresh_panel()

    def jump(self, order_id: int) -> None:
        """Put the cursor into the number of an order, and show its box in the panel."""
        row = self.row(order_id)
        self.make_current(order_id)
        self._scroll.show_widget(row)
        row.enter()

    def _go(self, order_id: int, by: int) -> None:
        ids = self.page.batch.ids
        # One that was held or cancelled elsewhere, and read anew only now, left with its row.
        at = ids.index(order_id) + by if order_id in ids else -1
        if 0 <= at < len(ids):
            self.jump(ids[at])
        elif by > 0 and at > 0:
            self.page.panel.main_button.setFocus()

    def enter(self) -> None:
        self.reading.stop()
        if not self.page.batch.orders:
            self.heading.setFocus()
            return
        target = next((each for each in self.page.batch.ids if not self.page.plans[each].number), self._current)
        if target in self.rows:
            self.jump(target)
        else:
            # It is made in a moment; waiting for it would be felt.
            self._goes_to = target
            self.heading.setFocus()

    # --- packing -----------------------------------------------------------------------------------------

    def tick(self, order_id: int) -> None:
        """All of an order is in its box, or none of it; what stands on a piece is read back first."""
        order = self.page.batch.order(order_id)
        if order is None:
            return
        self.make_current(order_id, shows=False)
        if service.is_packed(order):
            self._set_packed(order_id, on=False)
        else:
            self.pack(order_id)

    def pack(self, order_id: int, then: Callable[[], object] | None = None) -> None:
        """Put all of an order in its box, once what stands on its pieces was read."""
        order = self.page.batch.order(order_id)
        if order is None:
            return
        if read_back.unread(order):
            self.reading.read([order], lambda: self.pack(order_id, then))
        elif self._set_packed(order_id, on=True) and then is not None:
            then()

    def _set_packed(self, order_id: int, *, on: bool) -> bool:
        done = self.page.tried(lambda: service.set_packed(order_id, on=on))
        self.page.reread([order_id])
        return done

    def _check(self, text: str, on: bool) -> None:
        order_id = self._current
        self.page.tried(lambda: packing.set_check(order_id, text, on=on))
        self.page.reread([order_id])

    # --- carriers and numbers ------------------------------------------------------------------------------

    def _typed(self, order_id: int, text: str) -> None:
        plan = self.page.plans[order_id]
        plan.set_number(text)
        self.rows[order_id].show_plan(plan)
        self._remember(order_id)

    def _entered(self, order_id: int) -> None:
        """Enter behind a number says that this parcel is done; without a number it only goes on."""
        order = self.page.batch.order(order_id)
        if order is not None and self.page.plans[order_id].number and not service.is_packed(order):
            self.pack(order_id)

    def put_number(self, order_id: int, number: str) -> None:
        """A carrier's label was scanned for this order."""
        self.page.plans[order_id].set_number(number)
        self.row(order_id).show_plan(self.page.plans[order_id])
        self._remember(order_id)
        self.flush()

    def _choose(self, order_id: int, carrier: str) -> None:
        plan = self.page.plans.get(order_id)
        if plan is not None:  # Else it was left out while the menu stood open.
            plan.choose(carrier)
            self.row(order_id).show_plan(plan)
            self._remember(order_id)
            self._solved()

    def use_for_all(self, carrier: str) -> None:
        """One carrier for every parcel of the batch."""
        for plan in self.page.plans.all():
            plan.choose(carrier)
            self._unkept.add(plan.order.row.id)
        for order_id, row in self.rows.items():
            row.show_plan(self.page.plans[order_id])
        self.flush()
        self._solved()

    def _solved(self) -> None:
        if not self.page.plans.without_carrier():
            self.page.unsay()

    def _open_menu(self, at: QWidget, chosen: Callable[[str], object]) -> None:
        plan = self.page.plans.get(self._current)
        to, wish = (plan.order.ship_to.country_code, plan.wish) if plan else ("", None)
        likely = (*carrier_choice.suggestions(to, wish), BY_HAND.name)
        menu = Menu(self)
        menu.setAccessibleName(self.tr("Carriers"))
        for name in likely:
            menu.add(words.carrier_words(name), partial(chosen, name))
        menu.addSeparator()
        for name in carrier_choice.all_names():
            if name not in likely:
                menu.add(words.carrier_words(name), partial(chosen, name))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(at.mapToGlobal(QPoint(0, at.height())))

    def _remember(self, order_id: int) -> None:
        self._unkept.add(order_id)
        self._keep.start()

    def flush(self) -> None:
        """Keep what was typed since it was kept last."""
        self._keep.stop()
        unkept, self._unkept = self._unkept, set()
        typed = {each: self.page.plans[each].progress() for each in unkept if each in self.page.plans}
        if typed:
            self.page.tried(lambda: packing.save_many(typed))

    # --- scanning ----------------------------------------------------------------------------------------

    def scanned(self, code: Code) -> Heard | None:
        from makerapp.ui.batch import ship_scans

        return ship_scans.heard(self, code)

    # --- the panel ---------------------------------------------------------------------------------------

    def foot(self) -> Foot:
        if self.reading.is_on:
            return self.reading.foot()
        words = counted("Mark 1 as shipped", "Mark {n} as shipped", len(self.page.batch.orders))
        return Foot((words, "truck"), (self.tr("Back"), "arrow-left"), (self.tr("Ship later"), ""))

    def fill_panel(self, body: QVBoxLayout) -> None:
        order = self.page.batch.order(self._current)
        if order is not None:
            ship_panel.fill(body, self.page, order, self.checks)

    def take_checks_back(self) -> None:
        """Keep the shop's checks alive while the panel is filled anew."""
        self.checks.hide()
        self.checks.setParent(self)

    def press_main(self) -> None:
        if self.reading.is_on:
            self.reading.says_exactly_this()
            return
        self.flush()
        if not self.page.batch.orders:
            self.page.leave()
        elif self._is_complete():
            self.reading.read(self.page.batch.orders, self.page.sending.send)

    def _is_complete(self) -> bool:
        """True where all parcels can go as they are; else what is missing is said, and the row is shown."""
        page = self.page
        missing = page.plans.without_carrier()
        if missing:
            title = counted("Who takes 1 of the parcels?", "Who takes {n} of the parcels?", len(missing))
            by_hand = words.carrier_words(BY_HAND.name)
            why = self.tr("Choose a carrier in its row, or “{by_hand}”.").format(by_hand=by_hand)
            page.say("warn", title, why, Choice(self.same_carrier.text(), self.same_carrier.click, "truck"))
            self.jump(missing[0].order.row.id)
            return False
        for plan in page.plans.all():
            if carrier_choice.is_address(plan.number):
                title = self.tr("The number of {number} is a web address.").format(number=plan.order.row.number)
                page.say("warn", title, self.tr("Type or scan only the number."))
                self.jump(plan.order.row.id)
                return False
        return self._numbers_differ()

    def _numbers_differ(self) -> bool:
        from makerapp.services import batch_shipping

        page = self.page
        twice = batch_shipping.doubled(page.plans.shipments())
        if twice is None:
            return True
        numbers = words.listed([page.plans[each].order.row.number for each in twice.order_ids])
        title = self.tr("{numbers} have the same tracking number.").format(numbers=numbers)
        page.say("warn", title, self.tr("Each parcel has its own. Scan the right label for one of them."))
        self.jump(twice.order_ids[-1])
        return False

    def press_left(self) -> None:
        if self.reading.is_on:
            self.enter()
        else:
            self.page.go("pick")

    def press_right(self) -> None:
        if self.reading.is_on:
            self.reading.not_right()
        else:
            self.page.leave()
