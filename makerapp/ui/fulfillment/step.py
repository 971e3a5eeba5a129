"""What every step of the wizard is, and what the wizard is to its steps."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, ClassVar, Protocol, TypeVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from makerapp.models.rows import OrderDetail, OrderRow
from makerapp.services.outcome import Outcome
from makerapp.services.paperwork.sheets import Sheets
from makerapp.services.paperwork.wish import Wish
from makerapp.ui.context import AppContext

T = TypeVar("T")


@dataclass(frozen=True)
class Foot:
    """The panel's three buttons in a step: (words, icon); empty words hide a button."""

    main: tuple[str, str]
    left: tuple[str, str] = ("", "")
    right: tuple[str, str] = ("", "")


@dataclass(frozen=True)
class Choice:
    """A button on a banner."""

    words: str
    run: Callable[[], object]
    icon: str = ""


class Desk(Protocol):
    """The wizard, as its steps see it."""

    @property
    def context(self) -> AppContext: ...

    @property
    def detail(self) -> OrderDetail:
        """The order on the bench, as last read."""

    @property
    def companions(self) -> tuple[OrderDetail, ...]:
        """Other orders of the buyer packed in the same box; none for most."""

    @property
    def box_ids(self) -> tuple[int, ...]:
        """The ids of the orders in this box, the one on the bench first."""

    def attempt(self, do: Callable[[], T]) -> T | None:
        """Do one thing of a service. Refused or impossible: a banner says so, and ``None`` comes back."""

    def say(self, tone: str, title: str, text: str, *choices: Choice) -> None:
        """Put a banner above the step; it stays until it is solved or another one comes."""

    def unsay(self) -> None:
        """Take the banner away."""

    def go(self, step: str) -> None:
        """Move to a step and remember it."""

    def go_on_from_pick(self) -> None:
        """The box is packed: print at once, or show Print where something has to be chosen."""

    def print_now(self, what: Wish | Sheets, printer: str) -> None:
        """Print; Ship comes when the printer took it, Print with its banner when it did not."""

    def reread(self) -> None:
        """Read the order again and show it."""

    def refresh_panel(self) -> None:
        """Draw the panel's body and foot again."""

    def step_changed(self) -> None:
        """The step shows something else to decide: another foot, and a moment in which the green button is deaf."""

    def shipped(self, outcome: Outcome) -> None:
        """The parcel is on its way: Done, or Review again where a part of the order is left."""

    def start_again(self) -> None:
        """Open the order on the bench anew, where it stands now."""

    def edit_order(self) -> None:
        """Open the form of the order, and read it again when it closes."""

    def cancel_order(self) -> None:
        """Ask whether to cancel the order."""

    def preview(self) -> None:
        """Open the print preview of the order."""

    def next_rows(self) -> tuple[OrderRow, ...]:
        """What is left of the queue after this order, the next one first."""

    def pack_next(self) -> None:
        """Go on with the next order of the queue, or close where none is left."""

    def leave(self) -> None:
        """Back to where it was opened from; progress is kept."""

    @property
    def way_back(self) -> str:
        """Where that is, for a button: "Back to orders"."""


class Step(QWidget):
    """One page of the wizard. ``show_order`` may come often; ``enter`` comes once each time the step is moved to."""

    key: ClassVar[str] = ""
    # What was typed has changed and is worth keeping.
    typed = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk

    def show_order(self, detail: OrderDetail) -> None:
        """Show the order as it stands now; what is being typed stays."""
        raise TypeError("each step shows an order in its own way")

    def enter(self) -> None:
        """The step is in front: put the focus where work begins."""

    def foot(self) -> Foot:
        """The panel's buttons now."""
        raise TypeError("each step has its own green button")

    def fill_panel(self, body: QVBoxLayout) -> None:
        """Put what helps in this step into the panel's empty body."""

    def progress(self) -> dict[str, Any]:
        """What to remember of this step beside the step itself."""
        return {}

    def press_main(self) -> None:
        """The green button."""

    def press_left(self) -> None:
        """The left of the two small buttons."""

    def press_right(self) -> None:
        """The right of the two small buttons."""
