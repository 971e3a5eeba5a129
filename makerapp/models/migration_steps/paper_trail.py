"""The paper trail: print jobs with what became of them, records of any document, with or without an order."""

from __future__ import annotations

import sqlite3

from makerapp.models.migration_steps.note_words import keep_note_words
from makerapp.models.migration_steps.script import run_script

# Until now each record was a print of its own, of one order, and nobody knew more than that it was taken.
_STEP = """
CREATE TABLE print_job (
    id INTEGER PRIMARY KEY,
    at INTEGER NOT NULL, who TEXT NOT NULL DEFAULT '',
    printer TEXT NOT NULL DEFAULT '', queue_job TEXT NOT NULL DEFAULT '',
    paper TEXT NOT NULL, copies INTEGER NOT NULL DEFAULT 1 CHECK (copies > 0),
    pages INTEGER NOT NULL CHECK (pages >= 0),
    pages_done INTEGER CHECK (pages_done >= 0),
    sha256 TEXT NOT NULL DEFAULT '',
    outcome TEXT NOT NULL CHECK (outcome IN ('saved', 'sent', 'printed', 'failed', 'stopped', 'unknown')),
    reason TEXT NOT NULL DEFAULT '',
    ended_at INTEGER
) STRICT;
CREATE INDEX print_job_sent ON print_job (id) WHERE outcome = 'sent';
CREATE INDEX print_job_sha256 ON print_job (sha256);
INSERT INTO print_job (id, at, printer, paper, copies, pages, sha256, outcome)
    SELECT id, at, printer, paper, copies, pages, sha256, CASE printer WHEN '' THEN 'saved' ELSE 'unknown' END
    FROM print_record;

CREATE TABLE print_record_new (
    id INTEGER PRIMARY KEY,
    job_id INTEGER NOT NULL REFERENCES print_job (id),
    order_id INTEGER REFERENCES orders (id),
    document TEXT NOT NULL CHECK (document <> ''),
    format TEXT NOT NULL,
    pages TEXT NOT NULL CHECK (json_valid(pages)),
    on_paper INTEGER NOT NULL DEFAULT 1 CHECK (on_paper IN (0, 1)),
    parcel INTEGER NOT NULL DEFAULT 0 CHECK (parcel >= 0),
    revision TEXT NOT NULL DEFAULT '',
    content_digest TEXT NOT NULL DEFAULT '',
    options TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(options))
) STRICT;
INSERT INTO print_record_new (id, job_id, order_id, document, format, pages, on_paper, parcel)
    SELECT r.id, r.id, r.order_id, r.document, r.paper,
        (SELECT json_group_array(value) FROM (
            WITH RECURSIVE page (value) AS (SELECT 0 UNION ALL SELECT value + 1 FROM page WHERE value + 1 < r.pages)
            SELECT value FROM page)),
        1,
        (SELECT count(*) FROM fulfillment f WHERE f.order_id = r.order_id AND (f.state = 'shipped' OR f.goods = 'gone')
            AND f.shipped_at < r.at)
    FROM print_record r;
DROP TABLE print_record;
ALTER TABLE print_record_new RENAME TO print_record;
CREATE INDEX print_record_order ON print_record (order_id, document, id);
CREATE INDEX print_record_job ON print_record (job_id);

-- How the buyer looks after it: printed on the card in the parcel.
ALTER TABLE product ADD COLUMN care TEXT NOT NULL DEFAULT '';
"""


def paper_trail(connection: sqlite3.Connection) -> None:
    """What was printed, where, and whether it came out."""
    run_script(connection, _STEP)
    keep_note_words(connection)
