"""The whole life of an order: one history for orders, products and shop; holds, returns, refunds due, closed days."""

from __future__ import annotations

import sqlite3

from makerapp.models.migration_steps.script import run_script

# SQLite can't drop a NOT NULL, so the timeline moves into a new table: https://sqlite.org/lang_altertable.html
_ONE_HISTORY = """
DROP TRIGGER timeline_event_no_update;
DROP TRIGGER timeline_event_no_delete;
CREATE TABLE timeline_new (
    id INTEGER PRIMARY KEY,
    order_id INTEGER REFERENCES orders (id),
    product_id INTEGER REFERENCES product (id),
    batch_id INTEGER NOT NULL REFERENCES batch (id),
    at INTEGER NOT NULL, kind TEXT NOT NULL, who TEXT NOT NULL DEFAULT '',
    facts TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(facts)),
    undo TEXT CHECK (undo IS NULL OR json_valid(undo)),
    reverses INTEGER UNIQUE REFERENCES timeline_event (id),
    CHECK (order_id IS NULL OR product_id IS NULL)
) STRICT;
INSERT INTO timeline_new (id, order_id, batch_id, at, kind, who, facts, undo, reverses)
    SELECT id, order_id, batch_id, at, kind, who, facts, undo, reverses FROM timeline_event;
DROP TABLE timeline_event;
ALTER TABLE timeline_new RENAME TO timeline_event;
CREATE INDEX timeline_event_order ON timeline_event (order_id, id);
CREATE INDEX timeline_event_product ON timeline_event (product_id, id) WHERE product_id IS NOT NULL;
CREATE INDEX timeline_event_batch ON timeline_event (batch_id);
"""

_FIELDS = """
ALTER TABLE product ADD COLUMN capacity INTEGER CHECK (capacity > 0);
ALTER TABLE orders ADD COLUMN held_until TEXT CHECK (held_until IS date(held_until));
ALTER TABLE orders ADD COLUMN hold_reason TEXT NOT NULL DEFAULT '';
ALTER TABLE orders ADD COLUMN refund_due INTEGER NOT NULL DEFAULT 0 CHECK (refund_due >= 0);
ALTER TABLE orders ADD COLUMN confirmed_at INTEGER;
ALTER TABLE orders ADD COLUMN replaces_id INTEGER REFERENCES orders (id);
ALTER TABLE orders ADD COLUMN is_erased INTEGER NOT NULL DEFAULT 0 CHECK (is_erased IN (0, 1));
ALTER TABLE order_line ADD COLUMN returned_quantity INTEGER NOT NULL DEFAULT 0 CHECK (returned_quantity >= 0);
ALTER TABLE order_line ADD COLUMN refunded_sent INTEGER NOT NULL DEFAULT 0 CHECK (refunded_sent >= 0);
ALTER TABLE fulfillment ADD COLUMN goods TEXT NOT NULL DEFAULT '' CHECK (goods IN ('', 'bench', 'shelf', 'gone'));
ALTER TABLE fulfillment ADD COLUMN together_id INTEGER REFERENCES fulfillment (id);
DROP INDEX orders_counts;
CREATE INDEX orders_counts ON orders
    (withdrawn, status, ship_by, held_until, is_gift, has_note, is_personalized, payment_status, channel);
CREATE INDEX orders_refund_due ON orders (withdrawn, status) WHERE refund_due > 0;
CREATE INDEX orders_held ON orders (withdrawn, status, held_until) WHERE held_until IS NOT NULL;
CREATE INDEX fulfillment_together ON fulfillment (together_id) WHERE together_id IS NOT NULL;
CREATE INDEX orders_replaces ON orders (replaces_id) WHERE replaces_id IS NOT NULL;

-- The key's columns come first: integrity_check of SQLite 3.40 looks for NULL in the wrong one otherwise.
CREATE TABLE refund_line (
    payment_id INTEGER NOT NULL REFERENCES payment (id),
    line_id INTEGER NOT NULL REFERENCES order_line (id),
    was_sent INTEGER NOT NULL CHECK (was_sent IN (0, 1)),
    quantity INTEGER NOT NULL CHECK (quantity > 0),
    PRIMARY KEY (payment_id, line_id, was_sent)
) STRICT, WITHOUT ROWID;
CREATE INDEX refund_line_line ON refund_line (line_id);

CREATE TABLE closed_period (
    id INTEGER PRIMARY KEY,
    first TEXT NOT NULL CHECK (first IS date(first)),
    last TEXT NOT NULL CHECK (last IS date(last)),
    reason TEXT NOT NULL DEFAULT '',
    removed INTEGER NOT NULL DEFAULT 0 CHECK (removed IN (0, 1)),
    CHECK (first <= last)
) STRICT;

UPDATE orders SET confirmed_at =
    (SELECT max(e.at) FROM timeline_event e WHERE e.order_id = orders.id AND e.kind = 'confirmed')
    WHERE status <> 'pending';
UPDATE orders SET refund_due = max(0, refunded * -1 +
    (SELECT ifnull(sum(p.amount), 0) FROM payment p
     WHERE p.order_id = orders.id AND p.kind = 'payment' AND p.voided = 0))
    WHERE status = 'cancelled' AND payment_status IN ('paid', 'partly_refunded');
"""

# History only grows. Only the sample shop's own, and an order deleted for good, may be taken away again.
_GUARDS = """
CREATE TRIGGER timeline_event_no_update BEFORE UPDATE ON timeline_event
BEGIN SELECT RAISE(ABORT, 'the timeline only grows'); END;
CREATE TRIGGER timeline_event_no_delete BEFORE DELETE ON timeline_event
WHEN (SELECT is_sample OR is_erased FROM orders WHERE id = OLD.order_id) IS NOT 1
 AND (SELECT is_sample FROM product WHERE id = OLD.product_id) IS NOT 1
BEGIN SELECT RAISE(ABORT, 'the timeline only grows'); END;
DROP TRIGGER stock_move_no_update;
-- A move may only lose the sample or deleted order that caused it, never its figures.
CREATE TRIGGER stock_move_no_update BEFORE UPDATE ON stock_move
WHEN NEW.id <> OLD.id OR NEW.product_id <> OLD.product_id OR NEW.at <> OLD.at OR NEW.kind <> OLD.kind
  OR NEW.on_hand_change <> OLD.on_hand_change OR NEW.committed_change <> OLD.committed_change
  OR NEW.reason <> OLD.reason OR NEW.line_id IS NOT NULL
  OR (SELECT o.is_sample OR o.is_erased FROM order_line l JOIN orders o ON o.id = l.order_id
      WHERE l.id = OLD.line_id) IS NOT 1
BEGIN SELECT RAISE(ABORT, 'the stock ledger only grows'); END;
"""


def whole_life(connection: sqlite3.Connection) -> None:
    """What an order can go through after it came in."""
    for script in (_ONE_HISTORY, _FIELDS, _GUARDS):
        run_script(connection, script)
