"""Every promise the data keeps, recomputed from the ground. ``makerapp check`` runs it, and so do the tests."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from makerapp.models.backup import integrity_problems
from makerapp.models.database import database
from makerapp.services.figure_trail import broken_trails
from makerapp.services.paperwork import kept


@dataclass(frozen=True)
class Finding:
    """Something that should never be: the rule and where it is broken."""

    rule: str
    where: str


_MOST = 20
_KEPT = "every kept PDF is the one that was printed"
_TRAIL = "every figure is what the timeline says it became"

# Each rule is a query that finds its offenders; none may be found.
_RULES: tuple[tuple[str, str], ...] = (
    (
        "on hand equals the sum of the stock ledger",
        """SELECT p.title FROM product p WHERE p.on_hand <>
           (SELECT ifnull(sum(m.on_hand_change), 0) FROM stock_move m WHERE m.product_id = p.id)""",
    ),
    (
        "committed equals the sum of the stock ledger",
        """SELECT p.title FROM product p WHERE p.committed <>
           (SELECT ifnull(sum(m.committed_change), 0) FROM stock_move m WHERE m.product_id = p.id)""",
    ),
    (
        "committed equals what the lines of orders hold",
        """SELECT p.title FROM product p WHERE p.committed <>
           (SELECT ifnull(sum(l.committed), 0) FROM order_line l WHERE l.product_id = p.id)""",
    ),
    (
        "no line sends more than was ordered",
        """SELECT o.number FROM order_line l JOIN orders o ON o.id = l.order_id WHERE l.quantity <
           (SELECT ifnull(sum(fl.quantity), 0) FROM fulfillment_line fl JOIN fulfillment f
            ON f.id = fl.fulfillment_id WHERE fl.line_id = l.id AND f.state = 'shipped')""",
    ),
    (
        "a shipped or delivered order has a parcel",
        """SELECT o.number FROM orders o WHERE o.withdrawn = 0 AND o.status IN ('shipped', 'delivered')
           AND NOT EXISTS (SELECT 1 FROM fulfillment f WHERE f.order_id = o.id AND f.state = 'shipped')""",
    ),
    (
        "a shipped or delivered order has nothing left to send",
        """SELECT o.number FROM orders o JOIN order_line l ON l.order_id = o.id AND l.removed = 0
           WHERE o.withdrawn = 0 AND o.status IN ('shipped', 'delivered') AND l.quantity - l.refunded_quantity >
           (SELECT ifnull(sum(fl.quantity), 0) FROM fulfillment_line fl JOIN fulfillment f
            ON f.id = fl.fulfillment_id WHERE fl.line_id = l.id AND f.state = 'shipped')""",
    ),
    (
        "a cancelled, removed or withdrawn line promises nothing",
        """SELECT o.number FROM order_line l JOIN orders o ON o.id = l.order_id
           WHERE l.committed > 0 AND (l.removed = 1 OR o.status = 'cancelled' OR o.withdrawn = 1)""",
    ),
    (
        "a line of an open order holds just the pieces it still needs",
        """SELECT o.number FROM (SELECT l.*, (SELECT ifnull(sum(fl.quantity), 0) FROM fulfillment_line fl
               JOIN fulfillment f ON f.id = fl.fulfillment_id
               WHERE fl.line_id = l.id AND f.state = 'shipped') AS sent FROM order_line l) l
           JOIN orders o ON o.id = l.order_id
           WHERE o.withdrawn = 0 AND o.status IN ('pending', 'confirmed', 'processing') AND l.removed = 0
           AND l.product_id IS NOT NULL
           AND l.committed + max(0, l.deducted - l.sent) <> max(0, l.quantity - l.refunded_quantity - l.sent)""",
    ),
    (
        "an open order of which something was sent has something left",
        """SELECT o.number FROM orders o WHERE o.withdrawn = 0 AND o.status IN ('pending', 'confirmed', 'processing')
           AND EXISTS (SELECT 1 FROM fulfillment f WHERE f.order_id = o.id AND f.state = 'shipped')
           AND NOT EXISTS (SELECT 1 FROM order_line l WHERE l.order_id = o.id AND l.removed = 0
               AND l.quantity - l.refunded_quantity >
               (SELECT ifnull(sum(fl.quantity), 0) FROM fulfillment_line fl JOIN fulfillment f
                ON f.id = fl.fulfillment_id WHERE fl.line_id = l.id AND f.state = 'shipped'))""",
    ),
    (
        "every order has a timeline",
        """SELECT o.number FROM orders o WHERE NOT EXISTS
           (SELECT 1 FROM timeline_event e WHERE e.order_id = o.id)""",
    ),
    (
        "an event takes back an older one of the same order",
        """SELECT e.id FROM timeline_event e JOIN timeline_event r ON r.id = e.reverses
           WHERE r.order_id <> e.order_id OR r.id >= e.id""",
    ),
    (
        "refunded equals the refunds booked",
        """SELECT o.number FROM orders o WHERE o.refunded < (SELECT ifnull(sum(p.amount), 0) FROM payment p
           WHERE p.order_id = o.id AND p.kind = 'refund' AND p.voided = 0)""",
    ),
    (
        "a refund of ours never gives back more than was paid",
        """SELECT o.number FROM orders o WHERE EXISTS (SELECT 1 FROM payment p WHERE p.order_id = o.id
               AND p.kind = 'refund' AND p.source = 'maker' AND p.voided = 0)
           AND (SELECT sum(p.amount) FROM payment p WHERE p.order_id = o.id AND p.kind = 'refund' AND p.voided = 0) >
               ifnull((SELECT sum(p.amount) FROM payment p
                WHERE p.order_id = o.id AND p.kind = 'payment' AND p.voided = 0), ifnull(o.total, 0))""",
    ),
    (
        "no more is due to the buyer than was paid and not given back",
        """SELECT o.number FROM orders o WHERE o.refund_due > 0 AND o.refund_due + o.refunded >
           ifnull((SELECT sum(p.amount) FROM payment p
            WHERE p.order_id = o.id AND p.kind = 'payment' AND p.voided = 0), ifnull(o.total, 0))""",
    ),
    (
        "no more pieces are refunded than were ordered",
        """SELECT o.number FROM order_line l JOIN orders o ON o.id = l.order_id
           WHERE l.refunded_quantity + l.refunded_sent > l.quantity""",
    ),
    (
        "refunds name no more pieces than their lines count as refunded",
        """SELECT o.number FROM order_line l JOIN orders o ON o.id = l.order_id
           WHERE l.refunded_quantity + l.refunded_sent < (SELECT ifnull(sum(r.quantity), 0) FROM refund_line r
               JOIN payment p ON p.id = r.payment_id WHERE r.line_id = l.id AND p.voided = 0)""",
    ),
    (
        "only a marketplace's file refunds pieces without a refund of ours",
        """SELECT o.number FROM order_line l JOIN orders o ON o.id = l.order_id
           WHERE NOT EXISTS (SELECT 1 FROM order_source s WHERE s.order_id = o.id)
           AND l.refunded_quantity + l.refunded_sent <> (SELECT ifnull(sum(r.quantity), 0) FROM refund_line r
               JOIN payment p ON p.id = r.payment_id WHERE r.line_id = l.id AND p.voided = 0)""",
    ),
    (
        "no more pieces came back than were sent",
        """SELECT o.number FROM order_line l JOIN orders o ON o.id = l.order_id WHERE l.returned_quantity >
           (SELECT ifnull(sum(fl.quantity), 0) FROM fulfillment_line fl JOIN fulfillment f
            ON f.id = fl.fulfillment_id WHERE fl.line_id = l.id AND f.state = 'shipped')""",
    ),
    (
        "parcels in one box are of different orders and the first pays the postage",
        """SELECT f.id FROM fulfillment f JOIN fulfillment g ON g.id = f.together_id
           WHERE g.order_id = f.order_id OR g.together_id IS NOT NULL OR f.cost IS NOT NULL""",
    ),
    (
        "a line of a sent or cancelled order promises nothing",
        """SELECT o.number FROM order_line l JOIN orders o ON o.id = l.order_id
           WHERE l.committed > 0 AND o.status IN ('shipped', 'delivered', 'cancelled')""",
    ),
    (
        "a parcel holds lines of its own order",
        """SELECT f.id FROM fulfillment f JOIN fulfillment_line fl ON fl.fulfillment_id = f.id
           JOIN order_line l ON l.id = fl.line_id WHERE l.order_id <> f.order_id""",
    ),
    (
        "an order is marked as personalized by its lines",
        """SELECT o.number FROM orders o WHERE o.withdrawn = 0 AND o.is_personalized <> EXISTS
           (SELECT 1 FROM order_line l WHERE l.order_id = o.id AND l.removed = 0 AND l.personalization <> '[]')""",
    ),
    (
        "every print holds a paper",
        """SELECT j.id FROM print_job j WHERE NOT EXISTS (SELECT 1 FROM print_record r WHERE r.job_id = j.id)""",
    ),
    (
        "the pages of a paper are pages of its print",
        """SELECT r.id FROM print_record r JOIN print_job j ON j.id = r.job_id
           WHERE EXISTS (SELECT 1 FROM json_each(r.pages) p WHERE p.value < 0 OR p.value >= j.pages)""",
    ),
    (
        "a print has an end once it is over, and not before",
        """SELECT j.id FROM print_job j WHERE (j.outcome IN ('sent', 'saved') AND j.ended_at IS NOT NULL)
           OR (j.outcome IN ('printed', 'failed', 'stopped') AND j.ended_at IS NULL)""",
    ),
    (
        "no more pages came out than were printed",
        "SELECT j.id FROM print_job j WHERE j.pages_done > j.pages",
    ),
    (
        "a paper is missing only where its print was not finished",
        """SELECT r.id FROM print_record r JOIN print_job j ON j.id = r.job_id
           WHERE r.on_paper = 0 AND j.outcome NOT IN ('failed', 'stopped', 'unknown')""",
    ),
    (
        "every paper of an order stands in its timeline",
        """SELECT o.number FROM print_record r JOIN orders o ON o.id = r.order_id WHERE NOT EXISTS
           (SELECT 1 FROM timeline_event e WHERE e.order_id = o.id AND e.kind IN ('printed', 'saved_pdf'))""",
    ),
    (
        "every order can be found by search",
        """SELECT o.number FROM orders o WHERE o.withdrawn = 0
           AND NOT EXISTS (SELECT 1 FROM order_search s WHERE s.rowid = o.id)""",
    ),
)


def run() -> list[Finding]:
    """All findings, at most 20 a rule; empty where everything is as it should be."""
    found = [Finding("SQLite's own integrity", problem) for problem in integrity_problems(database.connection())]
    found += [Finding(_KEPT, name) for name in kept.damaged()[:_MOST]]
    return found + broken_rules()


def broken_rules() -> list[Finding]:
    """Findings of our own rules alone, without SQLite's check of the file."""
    found = [Finding(rule, where) for rule, sql in _RULES for where in _offenders(sql)]
    return found + [Finding(_TRAIL, where) for where in broken_trails()[:_MOST]]


def rules() -> tuple[str, ...]:
    """The rules in words, in the order they are checked."""
    return ("SQLite's own integrity", _KEPT, *(rule for rule, _ in _RULES), _TRAIL)


def _offenders(sql: str) -> Iterable[str]:
    return [str(row[0]) for row in database.execute_sql(f"{sql} LIMIT {_MOST}")]
