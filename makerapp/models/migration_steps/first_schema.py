"""The tables as version 0.1.0 made them. Released, so never edited again."""

from __future__ import annotations

import sqlite3

from makerapp.models.migration_steps.script import run_script

_SHOP_AND_STOCK = """
CREATE TABLE setting (
    key TEXT PRIMARY KEY,
    value TEXT NOT NULL CHECK (json_valid(value))
) STRICT;

CREATE TABLE shop (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    name TEXT NOT NULL DEFAULT '', maker_name TEXT NOT NULL DEFAULT '',
    email TEXT NOT NULL DEFAULT '', website TEXT NOT NULL DEFAULT '', phone TEXT NOT NULL DEFAULT '',
    line1 TEXT NOT NULL DEFAULT '', line2 TEXT NOT NULL DEFAULT '', city TEXT NOT NULL DEFAULT '',
    state TEXT NOT NULL DEFAULT '', postcode TEXT NOT NULL DEFAULT '', country TEXT NOT NULL DEFAULT '',
    currency TEXT NOT NULL DEFAULT 'USD' CHECK (length(currency) = 3),
    time_zone TEXT NOT NULL DEFAULT 'UTC',
    logo TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE product (
    id INTEGER PRIMARY KEY,
    sku TEXT NOT NULL DEFAULT '', title TEXT NOT NULL CHECK (title <> ''), variant TEXT NOT NULL DEFAULT '',
    price INTEGER CHECK (price >= 0), currency TEXT NOT NULL CHECK (length(currency) = 3),
    production_days INTEGER CHECK (production_days BETWEEN 1 AND 30),
    made_to_order INTEGER NOT NULL DEFAULT 1 CHECK (made_to_order IN (0, 1)),
    on_hand INTEGER NOT NULL DEFAULT 0 CHECK (on_hand >= 0),
    committed INTEGER NOT NULL DEFAULT 0 CHECK (committed >= 0),
    reorder_point INTEGER NOT NULL DEFAULT 0 CHECK (reorder_point >= 0),
    shelf TEXT NOT NULL DEFAULT '', weight_grams INTEGER CHECK (weight_grams > 0),
    packing_note TEXT NOT NULL DEFAULT '', hs_code TEXT NOT NULL DEFAULT '',
    origin_country TEXT NOT NULL DEFAULT '', picture TEXT NOT NULL DEFAULT '',
    is_sample INTEGER NOT NULL DEFAULT 0 CHECK (is_sample IN (0, 1)),
    archived INTEGER NOT NULL DEFAULT 0 CHECK (archived IN (0, 1))
) STRICT;
CREATE UNIQUE INDEX product_sku ON product (sku COLLATE NOCASE) WHERE sku <> '';
CREATE INDEX product_title ON product (title COLLATE NOCASE);

CREATE TABLE customer (
    id INTEGER PRIMARY KEY,
    match_key TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL DEFAULT '', email TEXT NOT NULL DEFAULT '', phone TEXT NOT NULL DEFAULT '',
    channel_user TEXT NOT NULL DEFAULT '',
    is_sample INTEGER NOT NULL DEFAULT 0 CHECK (is_sample IN (0, 1))
) STRICT;
"""

# work_key puts every list in working order by one index: open orders by ship-by date, then all others newest first.
_ORDERS = """
CREATE TABLE orders (
    id INTEGER PRIMARY KEY,
    number TEXT NOT NULL CHECK (number <> ''),
    channel TEXT NOT NULL CHECK (channel <> ''), channel_shop TEXT NOT NULL DEFAULT '',
    channel_order_id TEXT NOT NULL DEFAULT '',
    status TEXT NOT NULL
        CHECK (status IN ('pending', 'confirmed', 'processing', 'shipped', 'delivered', 'cancelled')),
    status_before_cancel TEXT NOT NULL DEFAULT '',
    payment_status TEXT NOT NULL
        CHECK (payment_status IN ('awaiting', 'paid', 'partly_refunded', 'refunded', 'failed')),
    customer_id INTEGER NOT NULL REFERENCES customer (id),
    buyer_name TEXT NOT NULL DEFAULT '', buyer_user TEXT NOT NULL DEFAULT '',
    email TEXT NOT NULL DEFAULT '', phone TEXT NOT NULL DEFAULT '',
    ship_name TEXT NOT NULL DEFAULT '', ship_company TEXT NOT NULL DEFAULT '',
    ship_line1 TEXT NOT NULL DEFAULT '', ship_line2 TEXT NOT NULL DEFAULT '', ship_line3 TEXT NOT NULL DEFAULT '',
    ship_city TEXT NOT NULL DEFAULT '', ship_state TEXT NOT NULL DEFAULT '', ship_postcode TEXT NOT NULL DEFAULT '',
    ship_country TEXT NOT NULL DEFAULT '', ship_country_code TEXT NOT NULL DEFAULT '',
    placed_at INTEGER NOT NULL, placed_raw TEXT NOT NULL DEFAULT '',
    placed_time_known INTEGER NOT NULL DEFAULT 1 CHECK (placed_time_known IN (0, 1)),
    paid_at INTEGER, delivered_at INTEGER, cancelled_at INTEGER,
    delivered_assumed INTEGER NOT NULL DEFAULT 0 CHECK (delivered_assumed IN (0, 1)),
    cancel_reason TEXT NOT NULL DEFAULT '',
    cancellation_requested INTEGER NOT NULL DEFAULT 0 CHECK (cancellation_requested IN (0, 1)),
    ship_by TEXT CHECK (ship_by IS date(ship_by)),
    ship_by_from TEXT NOT NULL DEFAULT 'shop' CHECK (ship_by_from IN ('shop', 'marketplace', 'maker')),
    currency TEXT NOT NULL CHECK (length(currency) = 3),
    subtotal INTEGER, discount INTEGER, shipping INTEGER, tax INTEGER, total INTEGER, fees INTEGER,
    refunded INTEGER NOT NULL DEFAULT 0 CHECK (refunded >= 0),
    coupons TEXT NOT NULL DEFAULT '', payment_method TEXT NOT NULL DEFAULT '',
    shipping_service TEXT NOT NULL DEFAULT '',
    buyer_note TEXT NOT NULL DEFAULT '', gift_message TEXT NOT NULL DEFAULT '',
    is_gift INTEGER NOT NULL DEFAULT 0 CHECK (is_gift IN (0, 1)),
    is_personalized INTEGER NOT NULL DEFAULT 0 CHECK (is_personalized IN (0, 1)),
    pack_unpaid INTEGER NOT NULL DEFAULT 0 CHECK (pack_unpaid IN (0, 1)),
    is_sample INTEGER NOT NULL DEFAULT 0 CHECK (is_sample IN (0, 1)),
    withdrawn INTEGER NOT NULL DEFAULT 0 CHECK (withdrawn IN (0, 1)),
    is_packed INTEGER NOT NULL DEFAULT 0 CHECK (is_packed IN (0, 1)),
    has_note INTEGER NOT NULL GENERATED ALWAYS AS (buyer_note <> '') STORED,
    work_key TEXT NOT NULL GENERATED ALWAYS AS (
        CASE WHEN status IN ('pending', 'confirmed', 'processing') THEN '0' || ifnull(ship_by, '9999-12-31')
             ELSE '1' || printf('%015d', 999999999999999 - placed_at) END) VIRTUAL,
    CHECK ((status = 'cancelled') = (cancelled_at IS NOT NULL)),
    CHECK (status <> 'delivered' OR delivered_at IS NOT NULL)
) STRICT;
CREATE UNIQUE INDEX orders_identity ON orders (channel, channel_shop, channel_order_id)
    WHERE channel_order_id <> '';
CREATE INDEX orders_number ON orders (number COLLATE NOCASE);
CREATE INDEX orders_work ON orders (withdrawn, work_key, id);
CREATE INDEX orders_status_work ON orders (withdrawn, status, work_key, id);
CREATE INDEX orders_counts ON orders
    (withdrawn, status, ship_by, is_gift, has_note, is_personalized, payment_status, channel);
CREATE INDEX orders_buyer ON orders (withdrawn, buyer_name COLLATE NOCASE, id);
CREATE INDEX orders_total ON orders (withdrawn, total, id);
-- A generated column is not read from a covering index, so the notes are counted by an index of their own.
CREATE INDEX orders_noted ON orders (withdrawn, status) WHERE has_note = 1;
CREATE INDEX orders_customer ON orders (customer_id);
CREATE INDEX orders_sample ON orders (is_sample) WHERE is_sample = 1;

CREATE TABLE order_line (
    id INTEGER PRIMARY KEY,
    order_id INTEGER NOT NULL REFERENCES orders (id),
    position INTEGER NOT NULL, channel_line_id TEXT NOT NULL DEFAULT '',
    product_id INTEGER REFERENCES product (id),
    listing_id TEXT NOT NULL DEFAULT '', sku TEXT NOT NULL DEFAULT '', title TEXT NOT NULL CHECK (title <> ''),
    options TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(options)),
    personalization TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(personalization)),
    quantity INTEGER NOT NULL CHECK (quantity > 0),
    refunded_quantity INTEGER NOT NULL DEFAULT 0 CHECK (refunded_quantity BETWEEN 0 AND quantity),
    unit_price INTEGER, line_total INTEGER,
    made_quantity INTEGER NOT NULL DEFAULT 0 CHECK (made_quantity BETWEEN 0 AND quantity),
    packed_quantity INTEGER NOT NULL DEFAULT 0 CHECK (packed_quantity BETWEEN 0 AND quantity),
    committed INTEGER NOT NULL DEFAULT 0 CHECK (committed >= 0),
    deducted INTEGER NOT NULL DEFAULT 0 CHECK (deducted >= 0),
    is_placeholder INTEGER NOT NULL DEFAULT 0 CHECK (is_placeholder IN (0, 1)),
    removed INTEGER NOT NULL DEFAULT 0 CHECK (removed IN (0, 1)),
    CHECK (committed + deducted <= quantity),
    CHECK (product_id IS NOT NULL OR committed + deducted = 0)
) STRICT;
CREATE INDEX order_line_order ON order_line (order_id, position);
CREATE INDEX order_line_product ON order_line (product_id) WHERE product_id IS NOT NULL;

CREATE TABLE order_source (
    order_id INTEGER NOT NULL REFERENCES orders (id),
    format TEXT NOT NULL, file TEXT NOT NULL,
    source_rows TEXT NOT NULL CHECK (json_valid(source_rows)),
    raw TEXT NOT NULL CHECK (json_valid(raw)),
    fields TEXT NOT NULL CHECK (json_valid(fields)),
    digest TEXT NOT NULL, imported_at INTEGER NOT NULL,
    PRIMARY KEY (order_id, format)
) STRICT, WITHOUT ROWID;

CREATE TABLE packing (
    order_id INTEGER PRIMARY KEY REFERENCES orders (id),
    step TEXT NOT NULL CHECK (step IN ('review', 'pick', 'print', 'ship', 'done')),
    data TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(data)),
    updated_at INTEGER NOT NULL
) STRICT;

CREATE TABLE draft (
    key TEXT PRIMARY KEY,
    data TEXT NOT NULL CHECK (json_valid(data)),
    updated_at INTEGER NOT NULL
) STRICT;
"""

_HISTORY = """
CREATE TABLE batch (
    id INTEGER PRIMARY KEY,
    at INTEGER NOT NULL, kind TEXT NOT NULL,
    data TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(data))
) STRICT;

CREATE TABLE timeline_event (
    id INTEGER PRIMARY KEY,
    order_id INTEGER NOT NULL REFERENCES orders (id),
    batch_id INTEGER NOT NULL REFERENCES batch (id),
    at INTEGER NOT NULL, kind TEXT NOT NULL, who TEXT NOT NULL DEFAULT '',
    facts TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(facts)),
    undo TEXT CHECK (undo IS NULL OR json_valid(undo)),
    reverses INTEGER UNIQUE REFERENCES timeline_event (id)
) STRICT;
CREATE INDEX timeline_event_order ON timeline_event (order_id, id);
CREATE INDEX timeline_event_batch ON timeline_event (batch_id);

CREATE TABLE fulfillment (
    id INTEGER PRIMARY KEY,
    order_id INTEGER NOT NULL REFERENCES orders (id),
    state TEXT NOT NULL CHECK (state IN ('shipped', 'cancelled')),
    source TEXT NOT NULL CHECK (source IN ('maker', 'marketplace')),
    status_before TEXT NOT NULL DEFAULT '',
    carrier TEXT NOT NULL DEFAULT '', service TEXT NOT NULL DEFAULT '',
    ship_date TEXT NOT NULL CHECK (ship_date IS date(ship_date)),
    tracking_number TEXT NOT NULL DEFAULT '', memo TEXT NOT NULL DEFAULT '',
    weight_grams INTEGER CHECK (weight_grams > 0), cost INTEGER CHECK (cost >= 0),
    shipped_at INTEGER NOT NULL, cancelled_at INTEGER, cancel_reason TEXT NOT NULL DEFAULT '',
    CHECK ((state = 'cancelled') = (cancelled_at IS NOT NULL))
) STRICT;
CREATE INDEX fulfillment_order ON fulfillment (order_id);

CREATE TABLE fulfillment_line (
    fulfillment_id INTEGER NOT NULL REFERENCES fulfillment (id),
    line_id INTEGER NOT NULL REFERENCES order_line (id),
    quantity INTEGER NOT NULL CHECK (quantity > 0),
    PRIMARY KEY (fulfillment_id, line_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX fulfillment_line_line ON fulfillment_line (line_id);

CREATE TABLE payment (
    id INTEGER PRIMARY KEY,
    order_id INTEGER NOT NULL REFERENCES orders (id),
    kind TEXT NOT NULL CHECK (kind IN ('payment', 'refund')),
    source TEXT NOT NULL CHECK (source IN ('maker', 'marketplace')),
    amount INTEGER NOT NULL CHECK (amount > 0), currency TEXT NOT NULL CHECK (length(currency) = 3),
    method TEXT NOT NULL DEFAULT '', note TEXT NOT NULL DEFAULT '',
    at INTEGER NOT NULL, voided INTEGER NOT NULL DEFAULT 0 CHECK (voided IN (0, 1))
) STRICT;
CREATE INDEX payment_order ON payment (order_id);

CREATE TABLE stock_move (
    id INTEGER PRIMARY KEY,
    product_id INTEGER NOT NULL REFERENCES product (id),
    line_id INTEGER REFERENCES order_line (id),
    event_id INTEGER REFERENCES timeline_event (id),
    at INTEGER NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN
        ('commit', 'release', 'made', 'deduct', 'return', 'receive', 'count', 'adjust', 'undo')),
    on_hand_change INTEGER NOT NULL, committed_change INTEGER NOT NULL,
    reason TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX stock_move_product ON stock_move (product_id, id);
CREATE INDEX stock_move_line ON stock_move (line_id) WHERE line_id IS NOT NULL;

CREATE TABLE print_record (
    id INTEGER PRIMARY KEY,
    order_id INTEGER NOT NULL REFERENCES orders (id),
    document TEXT NOT NULL CHECK (document IN ('packing-slip', 'thank-you-note')),
    at INTEGER NOT NULL, printer TEXT NOT NULL DEFAULT '', paper TEXT NOT NULL, pages INTEGER NOT NULL,
    copies INTEGER NOT NULL DEFAULT 1 CHECK (copies > 0),
    sha256 TEXT NOT NULL DEFAULT '', content_digest TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX print_record_order ON print_record (order_id, id);
"""

# History only grows. Only the sample shop's own may be taken away again, with the sample shop.
_GUARDS = """
CREATE TRIGGER timeline_event_no_update BEFORE UPDATE ON timeline_event
BEGIN SELECT RAISE(ABORT, 'the timeline only grows'); END;
CREATE TRIGGER timeline_event_no_delete BEFORE DELETE ON timeline_event
WHEN (SELECT is_sample FROM orders WHERE id = OLD.order_id) IS NOT 1
BEGIN SELECT RAISE(ABORT, 'the timeline only grows'); END;
-- A move may only lose the sample order that caused it, never its figures.
CREATE TRIGGER stock_move_no_update BEFORE UPDATE ON stock_move
WHEN NEW.id <> OLD.id OR NEW.product_id <> OLD.product_id OR NEW.at <> OLD.at OR NEW.kind <> OLD.kind
  OR NEW.on_hand_change <> OLD.on_hand_change OR NEW.committed_change <> OLD.committed_change
  OR NEW.reason <> OLD.reason OR NEW.line_id IS NOT NULL
  OR (SELECT o.is_sample FROM order_line l JOIN orders o ON o.id = l.order_id WHERE l.id = OLD.line_id) IS NOT 1
BEGIN SELECT RAISE(ABORT, 'the stock ledger only grows'); END;
CREATE TRIGGER stock_move_no_delete BEFORE DELETE ON stock_move
WHEN (SELECT is_sample FROM product WHERE id = OLD.product_id) IS NOT 1
BEGIN SELECT RAISE(ABORT, 'the stock ledger only grows'); END;
CREATE TRIGGER fulfillment_line_not_too_many BEFORE INSERT ON fulfillment_line
WHEN NEW.quantity + (SELECT ifnull(sum(fl.quantity), 0) FROM fulfillment_line fl
        JOIN fulfillment f ON f.id = fl.fulfillment_id
        WHERE fl.line_id = NEW.line_id AND f.state = 'shipped')
     > (SELECT quantity FROM order_line WHERE id = NEW.line_id)
BEGIN SELECT RAISE(ABORT, 'more sent than ordered'); END;
CREATE TRIGGER fulfillment_not_too_many BEFORE UPDATE OF state ON fulfillment
WHEN NEW.state = 'shipped' AND OLD.state = 'cancelled' AND EXISTS (
        SELECT 1 FROM fulfillment_line mine JOIN order_line l ON l.id = mine.line_id
        WHERE mine.fulfillment_id = NEW.id AND l.quantity < mine.quantity + (
            SELECT ifnull(sum(fl.quantity), 0) FROM fulfillment_line fl
            JOIN fulfillment f ON f.id = fl.fulfillment_id
            WHERE fl.line_id = mine.line_id AND f.state = 'shipped'))
BEGIN SELECT RAISE(ABORT, 'more sent than ordered'); END;
"""

_SEARCH = """
CREATE VIRTUAL TABLE order_search USING fts5 (
    number, buyer, items, place, email, tracking, prefix = '1 2 3', tokenize = "unicode61 remove_diacritics 2"
);
"""


def first_schema(connection: sqlite3.Connection) -> None:
    """Shop, products, orders, history and search."""
    for script in (_SHOP_AND_STOCK, _ORDERS, _HISTORY, _GUARDS, _SEARCH):
        run_script(connection, script)
