"""Step 1, shown where something is left out: which orders, why, and what would let them join."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from makerapp.models.detail import order_detail
from makerapp.services import batch as service
from makerapp.services import holding, making, order_editing, orders
from makerapp.services.batch import Batch, LeftOut
from makerapp.translation import counted
from makerapp.ui.batch.part import BatchStep
from makerapp.ui.batch.words import contents, named
from makerapp.ui.fulfillment.address_form import AddressForm
from makerapp.ui.fulfillment.panel_parts import block, caption, fact
from makerapp.ui.fulfillment.step import Foot
from makerapp.ui.orders import order_windows
from makerapp.ui.panel import clear_layout
from makerapp.ui.theme import THEME
from makerapp.ui.widgets.buttons import Button, LinkButton, SecondaryButton
from makerapp.ui.widgets.card import Card, Line
from makerapp.ui.widgets.elided_label import ElidedLabel, PlainLabel, WrapLabel
from makerapp.ui.widgets.icon_label import IconTile
from makerapp.ui.widgets.scroll_area import ScrollBody

if TYPE_CHECKING:
    from makerapp.services.outcome import Outcome
    from makerapp.ui.batch.batch_page import BatchPage

_DISC = 36
_MOST_NAMED = 12
ICONS = {
    "paid": "credit-card",
    "address": "map-pin",
    "postcode": "map-pin",
    "made": "hammer",
    "held": "pause",
    "cancellation": "ban",
    "cancelled": "ban",
    "partial": "split",
    "together": "package-plus",
    "sent": "truck",
    "empty": "package-open",
    "gone": "circle-question-mark",
}


class ReviewStep(BatchStep):
    """One row for each order that stays behind, with its fixes; an address is mended right here."""

    key = "review"

    def __init__(self, desk: BatchPage, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._left_out: tuple[LeftOut, ...] | None = None
        self._rows: dict[int, QWidget] = {}
        self.fixes: dict[tuple[int, str], Button] = {}
        card = Card(self)
        self.heading = card.add_heading("")
        self.heading.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.line = WrapLabel("", "secondary", card)
        card.body.addWidget(self.line)
        self._list = QWidget(card)
        self._column = QVBoxLayout(self._list)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(THEME.metric("space3"))
        card.body.addSpacing(THEME.metric("space2"))
        card.body.addWidget(self._list)
        self.form = AddressForm(self)
        self.form.saved.connect(self._save_address)
        self.form.cancelled.connect(self._close_form)
        self.form.hide()
        self._scroll = ScrollBody(self, padding=(0, 0, 0, 0))
        self._scroll.body.addWidget(card)
        self._scroll.body.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._scroll)

    # --- showing -----------------------------------------------------------------------------------------

    def show_batch(self, batch: Batch) -> None:
        ready, whole = len(batch.orders), len(batch.asked)
        self.heading.setText(self._title(ready, whole))
        self.line.setText(self._advice(batch))
        if batch.left_out == self._left_out:
            return
        self.clear()
        self._left_out = batch.left_out
        for number, left in enumerate(batch.left_out):
            if number:
                self._column.addWidget(Line(self))
            self._rows[left.order_id] = self._row(left)
            self._column.addWidget(self._rows[left.order_id])
            # Only what counts as shown takes the focus at once.
            self._rows[left.order_id].show()
        self._list.setVisible(bool(batch.left_out))
        if self.form.order_id in self._rows and not self.form.isHidden():
            self._put_form(self.form.order_id)
        else:
            self.form.hide()

    def clear(self) -> None:
        """No rows, as after the batch was left; an address that is being typed stays."""
        self._left_out = None
        self._keep_form()
        # Each row that comes or goes where it is seen would lay out all others anew.
        self._list.hide()
        clear_layout(self._column)
        self.fixes, self._rows = {}, {}

    def _title(self, ready: int, whole: int) -> str:
        if ready == whole:
            return counted("The order is ready", "All {n} orders are ready", whole)
        if not ready:
            return counted("The order isn't ready", "None of the {n} orders is ready", whole)
        return counted("{n} of {all} is ready", "{n} of {all} are ready", ready, all=whole)

    def _advice(self, batch: Batch) -> str:
        if not batch.left_out:
            return self.tr("Nothing needs a decision.")
        if not batch.orders:
            return self.tr("Put right what you can, and they can be packed together.")
        return self.tr("The others stay where they are. Put right what you can, or go on without them.")

    def _row(self, left: LeftOut) -> QWidget:
        frame = QWidget(self)
        column = QVBoxLayout(frame)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(THEME.metric("space3"))
        row = QHBoxLayout()
        row.setSpacing(THEME.metric("space3"))
        row.addWidget(IconTile(ICONS.get(left.key, "triangle-alert"), "warn", _DISC, frame, disc=True))
        words = QVBoxLayout()
        words.setSpacing(THEME.metric("line_gap"))
        words.addWidget(WrapLabel(left.title, "strong", frame))
        words.addWidget(WrapLabel(left.line, "secondary", frame))
        row.addLayout(words, 1)
        for fix in left.fixes:
            text, icon = self._fix_words(left, fix)
            button = SecondaryButton(text, icon, frame, small=True, name=f"{text}: {left.number}")
            button.clicked.connect(lambda _checked=False, fix=fix: self.fix(left.order_id, fix))
            self.fixes[left.order_id, fix] = button
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
        column.addLayout(row)
        frame.setAccessibleName(f"{left.title}. {left.line}")
        return frame

    def _fix_words(self, left: LeftOut, fix: str) -> tuple[str, str]:
        words = {
            "pack_unpaid": (self.tr("Pack anyway"), "package"),
            "pack_anyway": (self.tr("Pack anyway"), "package"),
            "edit_address": (self.tr("Add postcode") if left.key == "postcode" else self.tr("Edit address"), "pencil"),
            "mark_made": (self.tr("Mark as made"), "hammer"),
            "confirm": (self.tr("Confirm order"), "check"),
            "off_hold": (self.tr("Take off hold"), "play"),
            "edit_items": (self.tr("Edit items"), "pencil"),
            "cancel_order": (self.tr("Cancel order…"), "ban"),
            "by_itself": (self.tr("Pack it by itself"), "arrow-right"),
        }
        return words[fix]

    def enter(self) -> None:
        self.heading.setFocus()

    # --- doing -------------------------------------------------------------------------------------------

    def fix(self, order_id: int, fix: str) -> None:
        """Do what lets an order join."""
        page = self.page
        if fix == "edit_address":
            self.open_form(order_id)
        elif fix == "edit_items":
            order_windows.edit(page.context, order_id, self)
            page.reread()
        elif fix == "cancel_order":
            order_windows.cancel_order(page.context, order_id, self)
            page.reread()
        elif fix == "by_itself":
            page.pack_by_itself(order_id)
        elif fix == "pack_anyway":
            page.tried(lambda: service.pack_anyway(order_id))
            page.reread()
            self.heading.setFocus()
        else:
            does: dict[str, Callable[[int], Outcome]] = {
                "pack_unpaid": orders.pack_unpaid,
                "mark_made": making.mark_made,
                "confirm": orders.confirm,
                "off_hold": holding.take_off_hold,
            }
            self._do(lambda: does[fix](order_id))

    def _do(self, what: Callable[[], Outcome]) -> None:
        done = self.page.attempt(what)
        if done is None:
            return
        self.page.context.show_toast(done)
        self.page.reread()
        self.heading.setFocus()

    def open_form(self, order_id: int) -> None:
        """Edit the address of an order in its row."""
        left = order_detail(order_id)
        if left is None:
            return
        self.form.show_address(order_id, left.ship_to)
        self._put_form(order_id)
        self._scroll.show_widget(self.form)
        self.form.start()

    def _put_form(self, order_id: int) -> None:
        layout = self._rows[order_id].layout()
        assert layout is not None
        layout.addWidget(self.form)
        self.form.show()

    def _keep_form(self) -> None:
        """The rows are thrown away; the form, with what is typed in it, is not."""
        hidden = self.form.isHidden()
        self.form.setParent(self)
        self.form.setVisible(not hidden)

    def _close_form(self) -> None:
        self.form.hide()
        self.heading.setFocus()

    def _save_address(self) -> None:
        order_id, ship_to = self.form.order_id, self.form.ship_to
        done = self.page.attempt(lambda: order_editing.fix_address(order_id, ship_to))
        if done is not None:
            self.form.hide()
            self.page.context.show_toast(done)
            self.page.reread()
            self.heading.setFocus()

    # --- the panel ---------------------------------------------------------------------------------------

    def foot(self) -> Foot:
        count = len(self.page.batch.orders)
        if not count:
            return Foot((self.tr("Back to orders"), "arrow-left"))
        main = counted("Continue with 1", "Continue with {n}", count)
        return Foot((main, "arrow-right"), (self.tr("Back to orders"), "arrow-left"))

    def fill_panel(self, body: QVBoxLayout) -> None:
        found = self.page.batch.orders
        if found:
            body.addWidget(caption(self.tr("Ready to pack")))
        for order in found[:_MOST_NAMED]:
            column = QVBoxLayout()
            column.setSpacing(THEME.metric("line_gap"))
            column.addWidget(ElidedLabel(named(order), "strong"))
            column.addWidget(ElidedLabel(contents(order), "secondary"))
            body.addLayout(column)
        if len(found) > _MOST_NAMED:
            body.addWidget(PlainLabel(counted("and 1 more", "and {n} more", len(found) - _MOST_NAMED), "secondary"))
        body.addStretch(1)

    def press_main(self) -> None:
        if self.page.batch.orders:
            self.page.go("pick")
        else:
            self.page.leave()

    def press_left(self) -> None:
        self.page.leave()


def left_out_note(left_out: tuple[LeftOut, ...], show: Callable[[], object], most: int = 3) -> QVBoxLayout:
    """For the panel of the other steps: who stays behind and why, with the way to put it right."""
    from PySide6.QtCore import QCoreApplication

    def tr(text: str) -> str:
        return QCoreApplication.translate("batch", text)

    rows = []
    for left in left_out[:most]:
        frame = QWidget()
        row = QHBoxLayout(frame)
        row.setContentsMargins(0, THEME.metric("space1"), 0, THEME.metric("space1"))
        row.setSpacing(THEME.metric("space3"))
        tile = IconTile(ICONS.get(left.key, "triangle-alert"), "warn", _DISC, frame, disc=True)
        row.addWidget(tile, 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(WrapLabel(left.title, "strong", frame))
        words.addWidget(WrapLabel(left.line, "secondary", frame))
        row.addLayout(words, 1)
        rows.append(frame)
    column = block(tr("Left out for now"), *rows)
    link = LinkButton(counted("Show this one", "Show these {n}", len(left_out)), "")
    link.clicked.connect(lambda _checked=False: show())
    column.addWidget(link, 0, Qt.AlignmentFlag.AlignLeft)
    return column


def same_buyer_note(batch: Batch) -> list[QWidget]:
    """Orders that go to one address get a parcel each; said, so that nobody looks for the box of both."""
    said: list[QWidget] = []
    for group in batch.same_buyer()[:3]:
        numbers = ", ".join(order.row.number for order in group)
        who = group[0].row.buyer or group[0].ship_to.name
        text = counted(
            "{n} order goes to {name}: {numbers}.",
            "{n} orders go to {name}: {numbers}. Each gets its own parcel.",
            len(group), name=who, numbers=numbers,
        )  # fmt: skip
        said.append(fact("user", text))
    return said
