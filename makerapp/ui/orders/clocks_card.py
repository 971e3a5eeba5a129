"""All clocks of an order, the next one first, and what to do where its marketplace may have cancelled it."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from makerapp.models.rows import OrderDetail
from makerapp.services import channel_rules, words
from makerapp.services.channel_rules import Countdown
from makerapp.services.clocks import Clock
from makerapp.services.words import in_days
from makerapp.translation import one_stop
from makerapp.ui.theme import THEME
from makerapp.ui.widgets.buttons import SecondaryButton
from makerapp.ui.widgets.elided_label import WrapLabel
from makerapp.ui.widgets.icon_label import IconText
from makerapp.ui.widgets.keep_size import keep
from makerapp.ui.widgets.style_props import set_style

_ICONS = {
    "confirm": "inbox",
    "start": "hammer",
    "ship": "calendar",
    "marketplace": "store",
    "hold": "pause",
    "refund": "wallet",
}
# Icon and tone of what presses; everything else has the icon of its kind.
_PRESSING = {"late": ("triangle-alert", "danger"), "today": ("clock", "warn")}


class ClockRows(QWidget):
    """The clocks one below the other: what by when in strong words, a sentence below."""

    def __init__(self, clocks: Sequence[Clock], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(THEME.metric("line_gap"))
        for number, clock in enumerate(clocks):
            if number:
                column.addSpacing(THEME.metric("space1"))
            self._add(column, clock)
        self.setAccessibleName(". ".join(_said(clock) for clock in clocks))

    def _add(self, column: QVBoxLayout, clock: Clock) -> None:
        icon, tone = _PRESSING.get(clock.level, (_ICONS[clock.kind], ""))
        column.addWidget(IconText(icon, _said(clock), "strong", tone, self, wrap=True))
        if clock.text:
            text = WrapLabel(clock.text, "secondary", self)
            # Under the words, not under their icon.
            text.setIndent(0)
            keep(text, partial(_under_words, text))
            column.addWidget(text)


def _under_words(text: WrapLabel) -> None:
    text.setContentsMargins(THEME.scaled(16) + THEME.metric("space2"), 0, 0, 0)


def _said(clock: Clock) -> str:
    return f"{clock.title} {clock.when}".strip()


class MarketplaceNote(QFrame):
    """For an order in its marketplace's countdown; past its day one press notes what the maker saw there."""

    cancelled_pressed = Signal()

    def __init__(self, countdown: Countdown, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_style(self, kind="banner", tone="warn")
        name = words.channel_words(countdown.channel)
        is_past = countdown.level == "past"
        title = (
            self.tr("{name} may have cancelled this order").format(name=name)
            if is_past
            else self.tr("{name} cancels this order {when}").format(name=name, when=_when(countdown))
        )
        text = (
            self.tr("It wasn't confirmed as shipped within {n} days. Check it there.").format(n=countdown.after_days)
            if is_past
            else one_stop(
                self.tr("Unless it is confirmed as shipped there before {day}.").format(
                    day=words.day_words(countdown.cancels_on)
                )
            )
        )
        column = QVBoxLayout(self)
        edge = THEME.metric("space3")
        column.setContentsMargins(edge, edge - 2, edge, edge - 2)
        column.setSpacing(THEME.metric("space1"))
        column.addWidget(IconText("triangle-alert", title, "strong", "warn", self, wrap=True))
        column.addWidget(WrapLabel(text, "secondary", self))
        self.setAccessibleName(f"{title}. {text}")
        self.button: SecondaryButton | None = None
        if is_past:
            self.button = SecondaryButton(self.tr("{name} cancelled it").format(name=name), "ban", self, small=True)
            self.button.setToolTip(self.tr("Cancels the order here too; Undo takes it back"))
            self.button.clicked.connect(self.cancelled_pressed)
            column.addSpacing(THEME.metric("space1"))
            column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)


def _when(countdown: Countdown) -> str:
    return in_days(countdown.days_left)


def marketplace_note(detail: OrderDetail, parent: QWidget | None = None) -> MarketplaceNote | None:
    """The note for an order whose marketplace is about to cancel it, or may have; ``None`` for any other."""
    found = channel_rules.countdown_of(detail)
    return MarketplaceNote(found, parent) if found is not None and found.level != "later" else None
