"""What can be done with all ticked orders: the dark bar over the foot of the list, and the menu behind "More"."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QWidget

from makerapp.errors import Refused
from makerapp.services import many_orders
from makerapp.services.key_table import with_keys
from makerapp.services.many_orders import MOST_AT_ONCE, Deed
from makerapp.services.outcome import Outcome
from makerapp.translation import counted, tr
from makerapp.ui.actions import OrderActions
from makerapp.ui.orders import post_papers, workshop_papers
from makerapp.ui.orders.many_run import do_many
from makerapp.ui.refusals import tell
from makerapp.ui.theme import THEME
from makerapp.ui.widgets.announce import announce
from makerapp.ui.widgets.elided_label import PlainLabel
from makerapp.ui.widgets.floating import FloatingBar, InverseButton
from makerapp.ui.widgets.menu import Menu
from makerapp.ui.widgets.style_props import set_style


class BulkBar(FloatingBar):
    """``cleared`` when the cross was pressed. It belongs to the page and floats over ``card``, never over its rows:
    the list can be scrolled until the last row stands above it.
    """

    cleared = Signal()

    def __init__(self, actions: OrderActions, parent: QWidget, card: QWidget) -> None:
        super().__init__(parent, card)
        self.hide()
        self.setAccessibleName(self.tr("With the ticked orders"))
        self._actions = actions
        self._ids: tuple[int, ...] = ()
        self.count = PlainLabel("", "strong", self, tone="inverse")
        self.print_button = InverseButton(counted("Print slip", "Print slips", 2), "printer", self)
        self.ship_by_button = InverseButton(self.tr("Change ship-by date"), "calendar", self)
        self.more_button = InverseButton(self.tr("More"), "ellipsis", self)
        self.close_button = InverseButton("", "", self, name=with_keys(self.tr("Untick all"), "Esc"))
        set_style(self.close_button, sz="icon")
        self.close_button.set_icon("x")
        self.close_button.setToolTip(with_keys(self.tr("Untick all"), "Esc"))
        self.more_button.setToolTip(self.tr("Everything that can be done with the ticked orders"))
        self.row.addWidget(self.count)
        self.row.addSpacing(THEME.metric("space2"))
        self._buttons = (self.print_button, self.ship_by_button, self.more_button, self.close_button)
        for button in self._buttons:
            self.row.addWidget(button)
        self.print_button.clicked.connect(lambda _checked=False: self.print_slips())
        self.ship_by_button.clicked.connect(lambda _checked=False: self.change_ship_by())
        self.more_button.clicked.connect(lambda _checked=False: self.show_menu())
        self.close_button.clicked.connect(self.cleared)

    def lift(self) -> int:
        """It stands on the floor itself."""
        return 0

    def place(self) -> None:
        """Bottom center of the card; what there is no room for, with large text, goes into the menu behind "More"."""
        self.ensurePolished()
        room = self._anchor.width() + 2 * THEME.metric("shadow") - 2 * THEME.metric("edge")
        giving_way = (self.ship_by_button, self.print_button)
        for button in giving_way:
            button.show()
        for button in giving_way:
            self.row.activate()
            if self.sizeHint().width() <= room:
                break
            button.hide()
        super().place()

    @property
    def entry(self) -> QWidget:
        """Where the keyboard enters."""
        return next(button for button in self._buttons if not button.isHidden())

    @property
    def room(self) -> int:
        """How many pixels at the foot of the list it stands over."""
        return self.sizeHint().height() - 2 * THEME.metric("shadow") + self.BOTTOM

    def show_orders(self, order_ids: Sequence[int]) -> None:
        """Stand there for these orders, in the order they are listed."""
        self._ids = tuple(order_ids)
        count = len(self._ids)
        said = counted("1 selected", "{n} selected", count)
        if said != self.count.text() or self.isHidden():
            announce(self, said)
        self.count.setText(said)
        self.print_button.setText(counted("Print slip", "Print slips", count))
        self.show()
        self.place()

    def print_slips(self) -> None:
        """Show the slips of all these orders, with Print."""
        if not self._are_too_many():
            self._actions.print_slips(self._ids)

    def change_ship_by(self) -> None:
        """Ask for one ship-by date for all that are still to be sent."""
        from makerapp.ui.orders.many_dialogs import ShipByManyDialog

        if self._are_too_many():
            return
        found = many_orders.able(self._ids)[Deed.SHIP_BY]
        if found:
            ShipByManyDialog(self._actions.context, found, self._actions.window).exec()
        else:
            what = self.tr("None of these orders still has to be sent.")
            tell(self._actions.window, Refused(what, self.tr("Their ship-by dates no longer matter.")))

    def show_menu(self) -> None:
        """Pop the menu up above the bar."""
        if self._are_too_many():
            return
        menu = self.menu()
        menu.aboutToHide.connect(menu.deleteLater)
        corner = self.more_button.mapToGlobal(QPoint(0, 0))
        menu.popup(QPoint(corner.x(), corner.y() - menu.sizeHint().height() - THEME.metric("space3")))

    def menu(self) -> Menu:
        """What can be done with these orders, as far as each allows it."""
        menu = Menu(self)
        menu.setAccessibleName(self.tr("With the ticked orders"))
        context, window, ids = self._actions.context, self._actions.window, self._ids
        if self.print_button.isHidden():
            menu.add(self.tr("Print slips…"), self.print_slips, "printer", keys="Ctrl+P")
        if self.ship_by_button.isHidden():
            menu.add(self.tr("Change ship-by date…"), self.change_ship_by, "calendar")
        menu.add(self.tr("Pick list…"), partial(workshop_papers.pick_list, context, ids, window), "clipboard-check")
        menu.add(self.tr("Address labels…"), partial(post_papers.address_labels, context, ids, window), "map-pin")
        able = many_orders.able(ids)
        for group in _GROUPS:
            fitting = [deed for deed in group if able[deed]]
            if fitting:
                menu.addSeparator()
            for deed in fitting:
                icon, danger = _ICONS[deed], deed is Deed.CANCEL
                said = _words(deed, len(able[deed]), len(ids))
                menu.add(said, partial(self._do, deed, able[deed]), icon, danger=danger)
        return menu

    def _do(self, deed: Deed, order_ids: Sequence[int]) -> None:
        if deed in _AT_ONCE:
            fn = partial(_AT_ONCE[deed], order_ids)
            do_many(self._actions.context, self._actions.window, len(order_ids), fn)
            return
        from makerapp.ui.orders import many_dialogs

        dialogs = {
            Deed.HOLD: many_dialogs.HoldManyDialog,
            Deed.PAID: many_dialogs.PaidManyDialog,
            Deed.CANCEL: many_dialogs.CancelManyDialog,
        }
        dialogs[deed](self._actions.context, order_ids, self._actions.window).exec()

    def _are_too_many(self) -> bool:
        """Says so where there are more than one press may change."""
        if len(self._ids) <= MOST_AT_ONCE:
            return False
        what = self.tr("That is more than {most} orders at once.").format(most=MOST_AT_ONCE)
        tell(self._actions.window, Refused(what, self.tr("Use the filters to tick fewer, and do it in parts.")))
        return True


_GROUPS = ((Deed.HOLD, Deed.OFF_HOLD), (Deed.PAID, Deed.PAID_BACK), (Deed.REOPEN, Deed.CANCEL))
_ICONS = {
    Deed.HOLD: "pause",
    Deed.OFF_HOLD: "play",
    Deed.PAID: "credit-card",
    Deed.PAID_BACK: "check",
    Deed.REOPEN: "rotate-ccw",
    Deed.CANCEL: "ban",
}
# These ask nothing.
_AT_ONCE: dict[Deed, Callable[[Sequence[int]], Outcome]] = {
    Deed.OFF_HOLD: many_orders.take_off_hold,
    Deed.PAID_BACK: many_orders.mark_paid_back,
    Deed.REOPEN: many_orders.reopen,
}


def _words(deed: Deed, n: int, ticked: int) -> str:
    """The line of the menu; it says how many of the ticked orders it is about where that is not all of them."""
    if n < ticked:
        some = {
            Deed.HOLD: tr("Hold {n} of {all}…"),
            Deed.OFF_HOLD: tr("Take {n} of {all} off hold"),
            Deed.PAID: tr("Payment received for {n} of {all}…"),
            Deed.PAID_BACK: tr("Mark {n} of {all} as paid back"),
            Deed.REOPEN: tr("Reopen {n} of {all}"),
            Deed.CANCEL: tr("Cancel {n} of {all}…"),
        }
        return some[deed].format(n=n, all=ticked)
    every = {
        Deed.HOLD: counted("Hold 1 order…", "Hold {n} orders…", n),
        Deed.OFF_HOLD: counted("Take 1 order off hold", "Take {n} orders off hold", n),
        Deed.PAID: counted("Payment received for 1 order…", "Payment received for {n} orders…", n),
        Deed.PAID_BACK: counted("Mark 1 order as paid back", "Mark {n} orders as paid back", n),
        Deed.REOPEN: counted("Reopen 1 order", "Reopen {n} orders", n),
        Deed.CANCEL: counted("Cancel 1 order…", "Cancel {n} orders…", n),
    }
    return every[deed]
