"""The wizard's guard against packing by a slip that is no longer true."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from makerapp.services.paperwork.slip_code import ScannedSlip
from makerapp.services.paperwork.staleness import StaleSlip, stale_slip
from makerapp.translation import inside
from makerapp.ui.fulfillment.step import Choice
from makerapp.ui.orders import stale_slip as words
from makerapp.ui.widgets.banner import Banner

if TYPE_CHECKING:
    from makerapp.models.rows import OrderDetail
    from makerapp.ui.fulfillment.wizard import FulfillmentWizard


class OldSlip(QObject):
    """Says that a slip of this box was printed before a change, until it is printed anew or the maker says OK.

    After an old slip was scanned nothing goes on before that: ``holds`` is asked wherever the wizard would.
    """

    def __init__(self, wizard: FulfillmentWizard) -> None:
        super().__init__(wizard)
        self._wizard = wizard
        self._banner: Banner | None = None
        self._scanned: ScannedSlip | None = None
        # What the slips would say now when the maker said OK to it.
        self._accepted: tuple[str, ...] = ()

    def forget(self) -> None:
        """Another order is on the bench."""
        self._scanned, self._accepted, self._banner = None, (), None

    def scanned(self, slip: ScannedSlip) -> None:
        """The slip in the maker's hand was scanned, and it is not what the order says now."""
        self._scanned = slip
        self._say_scanned(slip)

    def holds(self) -> bool:
        """True while a scanned old slip waits for its answer; it is then said once more."""
        if self._scanned is None:
            return False
        if self._stands() and self._banner is not None:
            self._banner.speak()
        else:
            self._say_scanned(self._scanned)
        return True

    def look(self) -> None:
        """The order was read or the step changed: say it, or take it back where it is solved."""
        if self._scanned is not None:
            return
        found = self._stale()
        if self._stands():
            self._wizard.unsay()
        now = tuple(stale.now for _detail, stale in found)
        # Print makes it anew; what is sent is sent.
        if not found or now == self._accepted or self._wizard.step.key in ("print", "done"):
            return
        if self._wizard.banners.banner is None:
            self._say(*found[0], now)

    def _stale(self) -> list[tuple[OrderDetail, StaleSlip]]:
        box = (self._wizard.detail, *self._wizard.companions)
        return [(detail, stale) for detail in box if (stale := stale_slip(detail)) is not None]

    def _stands(self) -> bool:
        return self._banner is not None and self._wizard.banners.banner is self._banner

    # --- saying ------------------------------------------------------------------------------------------

    def _say(self, detail: OrderDetail, stale: StaleSlip, now: tuple[str, ...]) -> None:
        title = words.title()
        if self._wizard.companions:
            title = f"{detail.row.number}: {inside(title)}"
        again = Choice(self.tr("Print again"), lambda: self._print(detail.row.id), words.ICON)
        self._put(title, words.text(stale), again, Choice(self.tr("OK"), lambda: self._accept(now)))

    def _say_scanned(self, slip: ScannedSlip) -> None:
        if slip.parcel_left:
            title = self.tr("This slip is of a parcel that has left")
            text = self.tr("Print the slip for what is still to be sent.")
        elif not slip.is_known:
            title = self.tr("We don't know this slip")
            text = self.tr(
                "No slip of {number} with this code was printed here. Pack by what stands here, or print the slip."
            ).format(number=slip.number)
        else:
            title = self.tr("This slip is from before a change")
            text = self.tr("Pack by what stands here, or print the slip again.")
            if slip.changes:
                text = f"{words.changed_words(slip.changes)}. {text}"
        print_words = self.tr("Print again") if slip.is_known else self.tr("Print slip")
        again = Choice(print_words, lambda: self._print(slip.order_id), words.ICON)
        self._put(title, text, again, Choice(self.tr("OK"), self._acknowledge))

    def _put(self, title: str, text: str, *choices: Choice) -> None:
        self._wizard.say("warn", title, text, *choices)
        self._banner = self._wizard.banners.banner

    # --- answering ---------------------------------------------------------------------------------------

    def _print(self, order_id: int) -> None:
        before = self._newest_print()
        words.print_again(self._wizard.context, order_id, self._wizard)
        if self._wizard.order_id:
            self._wizard.reread()
            if self._scanned is not None and self._newest_print() != before:
                self._acknowledge()

    def _newest_print(self) -> int:
        box = (self._wizard.detail, *self._wizard.companions)
        return max((row.id for detail in box for row in detail.prints), default=0)

    def _acknowledge(self) -> None:
        """The maker has seen that the slip in the hand is old."""
        self._scanned = None
        self._accept(tuple(stale.now for _detail, stale in self._stale()))

    def _accept(self, now: tuple[str, ...]) -> None:
        self._accepted = now
        if self._stands():
            self._wizard.unsay()
