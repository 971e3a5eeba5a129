"""What each marketplace does by itself: it cancels orders it has not seen shipped. Nothing here cancels silently."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from makerapp.errors import Refused
from makerapp.models.order import OPEN_STATUSES, Status
from makerapp.services import deadlines, preferences, shop
from makerapp.services.words import channel_words, day_words, in_days
from makerapp.translation import tr

if TYPE_CHECKING:
    from makerapp.models.rows import OrderDetail
    from makerapp.services.outcome import Outcome

# The marketplaces orders come from; the shop's own channels cancel nothing.
CHANNELS = ("amazon", "etsy", "shopify")


@dataclass(frozen=True)
class Rule:
    """A channel cancels an order not sent ``cancel_after_days`` calendar days after it was placed; 0: never.

    The program warns ``warn_days`` days before.
    """

    cancel_after_days: int = 0
    warn_days: int = 5


@dataclass(frozen=True)
class Countdown:
    """Where an open order stands with its marketplace. ``cancels_on`` is a local day of the shop.

    ``level`` is ``past`` from that day on, ``soon`` within the warning, else ``later``.
    """

    channel: str
    cancels_on: date
    days_left: int
    level: str
    after_days: int

    @property
    def sentence(self) -> str:
        """What the maker reads."""
        name, day = channel_words(self.channel), day_words(self.cancels_on)
        if self.level == "past":
            return tr("{name} may have cancelled this order on {day}. Check it there.").format(name=name, day=day)
        left = in_days(self.days_left)
        return tr("{name} cancels this order on {day}, {left}, unless it is confirmed as shipped there.").format(
            name=name, day=day, left=left
        )


def rule(channel: str) -> Rule:
    """The rule of a channel; without one it never cancels."""
    found = preferences.get("channel_rules").get(channel)
    return Rule(**found) if found else Rule()


def with_rule(channel: str, cancel_after_days: int, warn_days: int) -> dict[str, dict[str, int]]:
    """All rules as the setting keeps them, with this one in place."""
    rules: dict[str, dict[str, int]] = preferences.get("channel_rules")
    return rules | {channel: {"cancel_after_days": cancel_after_days, "warn_days": warn_days}}


def countdown(channel: str, placed_at: datetime, status: Status) -> Countdown | None:
    """Where an order stands with its marketplace; ``None`` where it is sent or its channel never cancels."""
    its, zone = rule(channel), shop.profile().time_zone
    day = deadlines.cancelled_on(placed_at, zone, its.cancel_after_days)
    if day is None or status not in OPEN_STATUSES:
        return None
    left = (day - shop.today()).days
    level = "past" if left <= 0 else "soon" if left <= its.warn_days else "later"
    return Countdown(channel, day, left, level, its.cancel_after_days)


def countdown_of(detail: OrderDetail) -> Countdown | None:
    """``countdown`` of an order that is at hand; a copy or a replacement is not known to the marketplace."""
    if not detail.channel_order_id:
        return None
    return countdown(detail.row.channel, detail.row.placed_at, detail.row.status)


def cancels() -> tuple[tuple[str, int], ...]:
    """For ``ListQuery.cancels``: per channel with a rule, the instant before which its orders are in the countdown."""
    zone, today = ZoneInfo(shop.profile().time_zone), shop.today()
    found = []
    for channel in preferences.get("channel_rules"):
        its = rule(channel)
        if its.cancel_after_days > 0:
            newest = today - timedelta(days=its.cancel_after_days - its.warn_days)
            end = datetime.combine(newest + timedelta(days=1), time(), zone).astimezone(UTC)
            found.append((channel, round(end.timestamp() * 1000)))
    return tuple(found)


def cancelled_by_marketplace(order_id: int) -> Outcome:
    """Note that the marketplace cancelled the order, as the maker saw there; undoable like any cancel.

    Raises Refused before its day has come, and where a part was sent already.
    """
    from makerapp.services import cancelling
    from makerapp.services.history import load_order

    order = load_order(order_id)
    found = countdown(order.channel, order.placed_at, Status(order.status)) if order.channel_order_id else None
    name = channel_words(order.channel)
    if found is None:
        raise Refused(
            tr("{number} isn't waiting to be cancelled by {name}.").format(number=order.number, name=name),
            tr("Use Cancel order… where it is not going ahead."),
        )
    if found.level != "past":
        raise Refused(
            tr("{name} cancels {number} on {day} at the earliest.").format(
                name=name, number=order.number, day=day_words(found.cancels_on)
            ),
            tr("Until then it can still be sent. Use Cancel order… where it is not going ahead."),
        )
    reason = f"Cancelled by {name}: not confirmed as shipped within {found.after_days} days"
    return cancelling.cancel(order_id, reason, by_marketplace=True)
